/**
 * Which suggestions of a file are proved: each alone, and any of them together.
 *
 * A person accepts any subset of n suggestions. Reading the file again for each of
 * them costs the square of its length, and still says nothing of the subsets. Four
 * readings of the whole file say it of all 2ⁿ:
 *
 *   suggestion   1  2  3  4  5        read, and exactly as intended:
 *   none         ·  ·  ·  ·  ·          the file itself
 *   all          x  x  x  x  x          all together
 *   odd          x  ·  x  ·  x          without the even ones
 *   even         ·  x  ·  x  ·          without the odd ones
 *
 * The argument. (1) Suggestions are lines, none overlaps another, and `accept` copies
 * all other lines: a subset differs from a file that was read only in which of its
 * neighbours a suggestion stands beside. (2) Each two neighbours were read in all four
 * combinations. (3) All our languages are read from left to right; so what a text means
 * depends on what stands before it only through what is open there (brackets, or an
 * indentation), and after which item or comma it comes. Each reading holds every
 * statement, list and item that stays exactly where its edits put it (`flawIn` compares
 * their ranges as well as their contents): between two suggestions the reader was in the
 * same place in all four. An unbalanced bracket, a comma too many or a comment left open
 * would move what follows, in the reading where the neighbour makes up for it or in the
 * one where it does not. (4) So any subset is made of pieces that were read between the
 * same two places, and reads as its pieces do.
 *
 * That a subset is a refinement, too, follows from the whole (`flawIn` with `isAll`):
 * what a value becomes lies within what it was, value by value, so a subset grants at
 * least what the whole grants, and at most what the file does.
 *
 * Where a reading fails, its suggestions are halved until those that fail are found, as
 * often as the budget allows; the rest is proved anew.
 */
import { because, type PolicyReason } from '../reasons/reason.js';
import type { TextEdit } from '../text/edit.js';
import { applyEdits } from '../text/edit.js';
import type { Lines } from '../text/line.js';
import type { Placed } from './place.js';
import { flawIn, type Before } from './read-back.js';
import { accept } from './replacement.js';

/** A suggestion that must not be made. */
interface Failed {
  readonly placed: Placed;
  readonly why: PolicyReason;
}

interface Proved {
  readonly good: readonly Placed[];
  readonly failed: readonly Failed[];
  /** Why not even the rest could be proved: nothing of the file is suggested then. */
  readonly together: PolicyReason | undefined;
}

/** More readings than this are not made to find out which suggestions fail. */
const mostReadings = 40;

/** Proves suggestions in the order of their lines. `whole` is the whole refinement, which was read and judged already. */
export function proved(before: Before, lines: Lines, placed: readonly Placed[], whole: string): Proved {
  const flaw = flawOfSubsets(before, lines, placed, whole);
  if (flaw === undefined) return { good: placed, failed: [], together: undefined };
  const failed = failing(before, lines, placed, { readings: mostReadings });
  const lost = new Set(failed.map((each) => each.placed));
  const good = placed.filter((each) => !lost.has(each));
  const together = flawOfSubsets(before, lines, good, whole);
  return { good: together === undefined ? good : [], failed, together };
}

function flawOfSubsets(
  before: Before,
  lines: Lines,
  placed: readonly Placed[],
  whole: string,
): PolicyReason | undefined {
  const alternate = [0, 1].map((rest) => placed.filter((_, index) => index % 2 === rest));
  const subsets = placed.length > 1 ? [placed, ...alternate] : [placed];
  for (const subset of subsets) {
    const flaw = flawOf(before, lines, subset, whole);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

/** What is wrong with the file once just these are accepted. */
function flawOf(before: Before, lines: Lines, placed: readonly Placed[], whole?: string): PolicyReason | undefined {
  if (placed.length === 0) return undefined;
  const edits: readonly TextEdit[] = placed.flatMap((each) => each.edits);
  const text = accept(
    lines,
    placed.map(({ replacement }) => replacement),
  );
  if (text !== applyEdits(lines.text, edits))
    return because('proof-failed')`the suggested lines are not the intended edits`;
  if (text === whole) return undefined;
  return flawIn(before, { text, edits, shares: placed.flatMap(({ shares }) => shares), isAll: false });
}

interface Budget {
  readings: number;
}

/** Halves a set that fails until each half passes or is a single one. */
function failing(before: Before, lines: Lines, placed: readonly Placed[], budget: Budget): readonly Failed[] {
  budget.readings--;
  const why = flawOf(before, lines, placed);
  if (why === undefined) return [];
  const all = placed.map((each) => ({ placed: each, why }));
  if (placed.length === 1 || budget.readings <= 0) return all;
  const middle = placed.length >> 1;
  const halves = [placed.slice(0, middle), placed.slice(middle)];
  const found = halves.flatMap((half) => failing(before, lines, half, budget));
  return found.length === 0 ? all : found;
}
