/** The knapsack over a trie, against a search through everything that could stay whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, type Leaf } from '../../src/refine/best-fit.js';
import { runs } from '../support/runs.js';

/** Names of up to four letters out of two, so that they share many beginnings. */
const drawnName = fc.array(fc.constantFrom('a', 'b'), { minLength: 3, maxLength: 4 }).map((all) => all.join(''));
const drawnPart = fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }).map((all) => all.join(''));
const drawnLeaf = fc.record({
  name: drawnName,
  weight: fc.constantFrom(0, 0, 0, 1, 1, 2, 4),
  beside: fc.constantFrom(0, 0, 0, 0, 0, 1),
});
const drawnTrie = fc
  .record({
    leaves: fc.uniqueArray(drawnLeaf, { minLength: 4, maxLength: 12, selector: ({ name }) => name }),
    parts: fc.uniqueArray(drawnPart, { maxLength: 9 }),
    most: fc.nat(8),
  })
  .map(({ leaves, parts, most }) => ({
    leaves: leaves
      .map((leaf) => (leaf.weight === 0 ? { ...leaf, beside: 0 } : leaf))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    parts: parts.sort(),
    most,
  }));

type Fit = ReturnType<typeof fits>[number];

describe('the best fit', () => {
  it('is what a search through all sets of parts finds', () => {
    fc.assert(
      fc.property(drawnTrie, ({ leaves, parts, most }) => {
        expect(told(fits(leaves, parts, most).at(-1), leaves)).toEqual(told(searched(leaves, parts, most), leaves));
      }),
      runs(2_000),
    );
  });

  it('of two that are alike lets the earlier name go', () => {
    const leaves = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].map((name): Leaf => {
      return { name, weight: name.endsWith('3') ? 1 : 0, beside: 0 };
    });
    expect(fits(leaves, ['a', 'b'], 3).at(-1)).toEqual({ whole: ['b'], lines: 3, weight: 1 });
  });

  it('gains weight with every line', () => {
    fc.assert(
      fc.property(drawnTrie, ({ leaves, parts, most }) => {
        const all = fits(leaves, parts, most);
        for (const [index, { lines, weight, whole }] of all.entries()) {
          expect(lines).toBeLessThanOrEqual(most);
          expect({ lines, weight }).toEqual(measured(leaves, whole));
          const before = all[index - 1];
          if (before !== undefined) expect([lines > before.lines, weight > before.weight]).toEqual([true, true]);
        }
      }),
      runs(500),
    );
  });
});

/** What a fit comes to; which of several sets of parts lets the same names go makes no difference. */
function told(fit: Fit | undefined, leaves: readonly Leaf[]): unknown {
  return fit === undefined ? undefined : { lines: fit.lines, weight: fit.weight, gone: gone(leaves, fit.whole) };
}

function gone(leaves: readonly Leaf[], whole: readonly string[]): readonly string[] {
  return leaves.flatMap(({ name, weight }) =>
    weight > 0 && !whole.some((part) => name.startsWith(part)) ? [name] : [],
  );
}

function measured(leaves: readonly Leaf[], whole: readonly string[]): { lines: number; weight: number } {
  const isIn = ({ name }: Leaf): boolean => whole.some((part) => name.startsWith(part));
  const [inside, outside] = [leaves.filter(isIn), leaves.filter((leaf) => !isIn(leaf))];
  return {
    lines: whole.length + sum(inside.map(({ beside }) => beside)) + outside.filter(({ weight }) => weight === 0).length,
    weight: sum(outside.map(({ weight }) => weight)),
  };
}

/** The best of all sets of parts: most weight, then fewest lines, then the one that lets the earlier name go. */
function searched(leaves: readonly Leaf[], parts: readonly string[], most: number): Fit | undefined {
  let found: Fit | undefined;
  for (let set = 0; set < 2 ** parts.length; set++) {
    const whole = parts.filter((_, index) => ((set >> index) & 1) === 1);
    if (whole.some((part) => whole.some((other) => other !== part && part.startsWith(other)))) continue;
    const made = { whole, ...measured(leaves, whole) };
    if (made.lines <= most && (found === undefined || isBetter(made, found, leaves))) found = made;
  }
  return found;
}

function isBetter(one: Fit, other: Fit, leaves: readonly Leaf[]): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (one.lines !== other.lines) return one.lines < other.lines;
  const [left, right] = [new Set(gone(leaves, one.whole)), new Set(gone(leaves, other.whole))];
  const differing = leaves.find(({ name }) => left.has(name) !== right.has(name));
  return differing !== undefined && left.has(differing.name);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
