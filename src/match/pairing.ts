/**
 * Pairs of what is wanted and what is there, by augmenting paths.
 *
 *   wanted a, b, many c      there 1, 2, 3, 4      a–1 b–2, and 3 and 4 are c's
 *
 * That all that is required finds one of its own, and all that is there is explained, are asked
 * one after the other: where each of the two can be had, both can (Mendelsohn and Dulmage).
 * https://doi.org/10.4153/CJM-1958-050-3
 */
import type { Budget } from './text-pattern.js';

/** How often something that is wanted may be there. */
type Count = 'one' | 'optional' | 'many';

/** How what is wanted and what is there go together. */
export interface Pairing {
  /** Whether everything that is required has one of its own. */
  readonly isComplete: boolean;
  /** Whether everything that is required has one, be it shared. */
  readonly isCovered: boolean;
  /** Whether everything that is there is wanted. */
  readonly isExplained: boolean;
  /** What is there and has a required one of its own, with the place of that one. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** The pairs of `wanted` and of `there` things, by their places. */
export function pairing(
  wanted: readonly Count[],
  there: number,
  fits: (want: number, have: number) => boolean,
  isOpen: boolean,
  budget: Budget,
): Pairing {
  const asked = new Map<number, boolean>();
  const goesWith = (want: number, have: number): boolean => {
    const key = want * there + have;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const answer = budget.left > 0 && fits(want, have);
    asked.set(key, answer);
    return answer;
  };
  const places = (...counts: readonly Count[]): readonly number[] =>
    wanted.flatMap((count, at) => (counts.includes(count) ? [at] : []));
  const haves = Array.from({ length: there }, (_, at) => at);
  const required = places('one');
  const pairs = matching(required, haves, goesWith, budget);
  const many = places('many');
  const unexplained = isOpen ? [] : haves.filter((have) => !many.some((want) => goesWith(want, have)));
  const explained = matching(unexplained, places('one', 'optional'), (have, want) => goesWith(want, have), budget);
  return {
    isComplete: pairs.size === required.length,
    isCovered: required.every((want) => haves.some((have) => goesWith(want, have))),
    isExplained: explained.size === unexplained.length,
    pairs,
  };
}

/** The largest set of pairs; by the place on the right, that on the left. */
function matching(
  left: readonly number[],
  right: readonly number[],
  fits: (one: number, other: number) => boolean,
  budget: Budget,
): ReadonlyMap<number, number> {
  const owner = new Map<number, number>();
  for (const one of left) augment(one, new Set());
  return owner;

  function augment(one: number, tried: Set<number>): boolean {
    for (const other of right) {
      budget.left -= 1 / 8;
      if (budget.left < 0) return false;
      if (tried.has(other) || !fits(one, other)) continue;
      tried.add(other);
      const before = owner.get(other);
      if (before !== undefined && !augment(before, tried)) continue;
      owner.set(other, one);
      return true;
    }
    return false;
  }
}
