/**
 * Any number of shards, each of which reviews a part of the files and knows the whole repository, give the report of one.
 *
 * The repositories are those of several fixtures side by side, so that roles and copies of one are rivals in another.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/review/analyse.js';
import { reviewsOf } from '../src/review/file-reviews.js';
import { analyseWhole } from '../src/runs/whole-repository.js';
import { fixtureNames, loadFixture, nothingBut, repositoryOf } from './support/fixture.js';

const repository = fc
  .tuple(fc.shuffledSubarray([...fixtureNames()], { minLength: 2, maxLength: 4 }), fc.nat(99))
  .map(([names, seed]) => ({ names, seed }));

describe('any shards of any repository', () => {
  it('give the report of one job, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        repository,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async ({ names, seed }, count, isTurned) => {
          const { snapshot, config } = await analyseWhole(nothingBut(new Map()), repositoryOf(sideBySide(names)));
          const whole = analyse(snapshot, config);
          const shardOf = new Map(snapshot.changed.map(({ path }, at) => [path, (at * (seed + 1) + seed) % count]));
          const shards = Array.from({ length: count }, (_, shard) => [
            // Another process has read the same, and shares no object with this one.
            ...reviewsOf({ ...snapshot }, config, { isOwn: (path) => shardOf.get(path) === shard }),
          ]);
          const union = new Map((isTurned ? shards.reverse() : shards).flat());
          expect(JSON.stringify(analyse(snapshot, config, undefined, union))).toBe(JSON.stringify(whole));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('are no report while one is missing', async () => {
    const { snapshot, config } = await analyseWhole(
      nothingBut(new Map()),
      repositoryOf(sideBySide(fixtureNames().slice(0, 2))),
    );
    const [first] = snapshot.changed;
    const reviews = reviewsOf(snapshot, config, { isOwn: (path) => path !== first?.path });
    expect(() => analyse(snapshot, config, undefined, reviews)).toThrow(`nobody has reviewed ${first?.path ?? ''}`);
  });
});

/** The files at the heads of fixtures, each in a folder of its own, with the findings of all. */
function sideBySide(names: readonly string[]): ReturnType<typeof loadFixture> {
  const all = names.flatMap((name, at) => {
    const { base, head } = loadFixture(name);
    const findings = [...base].filter(([path]) => path.startsWith('.github/iam-findings/'));
    return [
      ...[...head]
        .filter(([path]) => !path.startsWith('.github/'))
        .map(([path, text]) => [`p${at}/${path}`, text] as const),
      ...findings.map(([path, text]) => [path.replace('iam-findings/', `iam-findings/p${at}-`), text] as const),
    ];
  });
  const files = new Map(all);
  return { base: files, head: files, inputs: new Map() };
}
