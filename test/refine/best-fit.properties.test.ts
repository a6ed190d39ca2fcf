/** The knapsack over a trie, against a search through everything that could stay whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, type Cost, type Leaf } from '../../src/refine/best-fit.js';
import { runs } from '../support/runs.js';

/** Names of up to four letters out of two, so that they share many beginnings. */
const drawnName = fc.array(fc.constantFrom('a', 'b'), { minLength: 3, maxLength: 4 }).map((all) => all.join(''));
const drawnPart = fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }).map((all) => all.join(''));
const drawnLeaf = fc.record({
  name: drawnName,
  weight: fc.constantFrom(0, 0, 0, 1, 1, 2, 4),
  beside: fc.constantFrom(0, 0, 0, 0, 0, 1),
  size: fc.constantFrom(0, 3, 4, 7),
});
const drawnTrie = fc
  .record({
    leaves: fc.uniqueArray(drawnLeaf, { minLength: 4, maxLength: 12, selector: ({ name }) => name }),
    parts: fc.uniqueArray(drawnPart, { maxLength: 9 }),
    most: fc.record({ lines: fc.nat(8), size: fc.constantFrom(8, 15, 25, Number.POSITIVE_INFINITY) }),
  })
  .map(({ leaves, parts, most }) => ({
    leaves: leaves
      .map(({ name, weight, beside, size }): Leaf => {
        const lines = weight === 0 ? 1 : beside;
        return { name, weight, cost: { lines, size: lines * size } };
      })
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    parts: parts.sort().map(partOf),
    most,
  }));

function partOf(prefix: string): Part {
  return { prefix, cost: { lines: 1, size: prefix.length + 1 } };
}

type Fit = ReturnType<typeof fits>[number];
type Part = Parameters<typeof fits>[1][number];

describe('the best fit', () => {
  it('is what a search through all sets of parts finds', () => {
    fc.assert(
      fc.property(drawnTrie, ({ leaves, parts, most }) => {
        expect(told(bestOf(fits(leaves, parts, most), leaves), leaves)).toEqual(
          told(searched(leaves, parts, most), leaves),
        );
      }),
      runs(2_000),
    );
  });

  it('of two that are alike lets the earlier name go', () => {
    const leaves = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((name): Leaf => {
      const weight = name.endsWith('3') ? 1 : 0;
      return { name, weight, cost: { lines: 1 - weight, size: 0 } };
    });
    const most = { lines: 3, size: 99 };
    expect(fits(leaves, ['a', 'b'].map(partOf), most).at(-1)).toEqual({ whole: ['b'], lines: 3, size: 2, weight: 1 });
  });

  it('offers only what is worth having', () => {
    fc.assert(
      fc.property(drawnTrie, ({ leaves, parts, most }) => {
        const all = fits(leaves, parts, most);
        for (const fit of all) {
          const { lines, size, weight, whole } = fit;
          expect([lines <= most.lines, size <= most.size]).toEqual([true, true]);
          expect({ lines, size, weight }).toEqual(measured(leaves, whole));
          const better = all.filter(
            (each) => each !== fit && each.lines <= lines && each.size <= size && each.weight >= weight,
          );
          expect(better).toEqual([]);
        }
      }),
      runs(500),
    );
  });
});

/** What a fit comes to; which of several sets of parts lets the same names go makes no difference. */
function told(fit: Fit | undefined, leaves: readonly Leaf[]): unknown {
  return fit === undefined
    ? undefined
    : { lines: fit.lines, size: fit.size, weight: fit.weight, gone: gone(leaves, fit.whole) };
}

function gone(leaves: readonly Leaf[], whole: readonly string[]): readonly string[] {
  return leaves.flatMap(({ name, weight }) =>
    weight > 0 && !whole.some((part) => name.startsWith(part)) ? [name] : [],
  );
}

function measured(leaves: readonly Leaf[], whole: readonly string[]): Omit<Fit, 'whole'> {
  const isIn = ({ name }: Leaf): boolean => whole.some((part) => name.startsWith(part));
  const [inside, outside] = [leaves.filter(isIn), leaves.filter((leaf) => !isIn(leaf))];
  const costs = [
    ...whole.map((prefix) => partOf(prefix).cost),
    ...[...inside.filter(({ weight }) => weight > 0), ...outside.filter(({ weight }) => weight === 0)].map(
      ({ cost }) => cost,
    ),
  ];
  return {
    lines: sum(costs.map(({ lines }) => lines)),
    size: sum(costs.map(({ size }) => size)),
    weight: sum(outside.map(({ weight }) => weight)),
  };
}

/** The best of all sets of parts: most weight, then fewest lines, then fewest characters, then the earlier name. */
function searched(leaves: readonly Leaf[], parts: readonly Part[], most: Cost): Fit | undefined {
  const all: Fit[] = [];
  for (let set = 0; set < 2 ** parts.length; set++) {
    const whole = parts.filter((_, index) => ((set >> index) & 1) === 1).map(({ prefix }) => prefix);
    if (whole.some((part) => whole.some((other) => other !== part && part.startsWith(other)))) continue;
    const made = { whole, ...measured(leaves, whole) };
    if (made.lines <= most.lines && made.size <= most.size) all.push(made);
  }
  return bestOf(all, leaves);
}

function bestOf(all: readonly Fit[], leaves: readonly Leaf[]): Fit | undefined {
  let found: Fit | undefined;
  for (const each of all) if (found === undefined || isBetter(each, found, leaves)) found = each;
  return found;
}

function isBetter(one: Fit, other: Fit, leaves: readonly Leaf[]): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (one.lines !== other.lines) return one.lines < other.lines;
  if (one.size !== other.size) return one.size < other.size;
  const [left, right] = [new Set(gone(leaves, one.whole)), new Set(gone(leaves, other.whole))];
  const differing = leaves.find(({ name }) => left.has(name) !== right.has(name));
  return differing !== undefined && left.has(differing.name);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
