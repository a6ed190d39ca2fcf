/**
 * How often a property is tried: `runs(50)` tries it 50 times in `npm test`, and as often as
 * `PROPERTY_RUNS` says where that is more, as in `npm run test:long`.
 *
 * `npm test` draws the same each time; where `PROPERTY_RUNS` is given, each run draws anew.
 * `PROPERTY_SEED` takes the seed that a failure prints, and repeats it.
 */
export interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

/** A red build says something of the change that it is about; the long tests, which run every night, look for what is new. */
const usualSeed = 20_261_127;

const given = wholeNumber('PROPERTY_RUNS');
const seed = wholeNumber('PROPERTY_SEED');

/** The parameters of `fc.assert` for a property that `usual` tries are enough for, day by day, and at least `long` in the long tests. */
export function runs(usual: number, long = 0): Runs {
  return {
    numRuns: given === undefined ? usual : Math.max(usual, given, given >= 1_000 ? long : 0),
    ...(seed === undefined && given !== undefined ? {} : { seed: seed ?? usualSeed }),
  };
}

function wholeNumber(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  if (!/^-?\d+$/.test(text)) throw new Error(`${name} is \`${text}\`: expected a whole number`);
  return Number(text);
}
