/**
 * Plans → suggestions that GitHub can apply, and what lies outside the diff.
 *
 * A suggestion must lie inside one hunk, must not overlap another one, and must
 * be of use on its own. Most lists lie only partly in the diff, so a list is not
 * all or nothing: of the items to be changed, those in one hunk make one
 * suggestion, and the rest is left over. Only what the last item of a list needs
 * (the comma on the line before) ties lines together.
 *
 *   hunk ┌   "s3:PutObject",      ← removed: in the hunk, suggested
 *        └   "s3:GetObject",
 *            "s3:DeleteObject"    ← removed: outside, left over
 */
import type { Hunk } from '../text/diff.js';
import { hunkAround } from '../text/diff.js';
import { deletion, type TextEdit } from '../text/edit.js';
import type { Lines } from '../text/line.js';
import { withComments } from '../syntax/remove.js';
import { editsOf, empties, touched, type ListPlan } from './plan.js';
import { extended, replacementOf, spanOf, type Replacement, type Span } from './replacement.js';

/** Items of one plan. */
export interface Share {
  readonly plan: ListPlan;
  readonly items: readonly number[];
}

/** One suggestion: lines of one hunk, and the shares it carries out. */
export interface Placed {
  readonly replacement: Replacement;
  readonly edits: readonly TextEdit[];
  readonly shares: readonly Share[];
}

export interface Placement {
  /** In the order of their lines; none overlaps another. */
  readonly placed: readonly Placed[];
  readonly left: readonly Share[];
}

interface Candidate {
  readonly hunk: Hunk;
  readonly edits: readonly TextEdit[];
  readonly shares: readonly Share[];
}

/** Places all plans of one file. `instead` may offer, for a removed statement that does not fit, plans of its actions. */
export function place(
  path: string,
  lines: Lines,
  hunks: readonly Hunk[],
  plans: readonly ListPlan[],
  instead: (plan: ListPlan, item: number) => ListPlan | undefined,
): Placement {
  const results = plans.map((plan) => placePlan(lines, hunks, plan));
  const candidates = results.flatMap(({ candidates: each }) => each);
  const left = results.flatMap(({ left: share }) => (share.items.length > 0 ? [share] : []));
  const partly = left.map((share) => placeParts(lines, hunks, share, instead));
  const settled = settle(path, lines, [...candidates, ...partly.flatMap((each) => each.candidates)]);
  return { placed: settled.placed, left: [...partly.flatMap((each) => each.left), ...settled.left] };
}

interface PlanPlacement {
  readonly candidates: readonly Candidate[];
  readonly left: Share;
}

function placePlan(lines: Lines, hunks: readonly Hunk[], plan: ListPlan): PlanPlacement {
  const all = touched(plan);
  const candidates =
    plan.of === 'actions'
      ? (placeWhole(lines, hunks, plan, all) ?? placeByHunk(lines, hunks, plan, all))
      : placeByHunk(lines, hunks, plan, all);
  const done = new Set(candidates.flatMap(({ shares }) => shares.flatMap(({ items }) => items)));
  return { candidates, left: { plan, items: all.filter((item) => !done.has(item)) } };
}

/** All of the plan in one suggestion, where one hunk holds it. */
function placeWhole(
  lines: Lines,
  hunks: readonly Hunk[],
  plan: ListPlan,
  items: readonly number[],
): readonly Candidate[] | undefined {
  const edits = editsOf(lines.text, plan, items).flatMap((group) => group.edits);
  const hunk = hunkOf(lines, hunks, edits);
  return hunk === undefined ? undefined : [{ hunk, edits, shares: [{ plan, items }] }];
}

function placeByHunk(
  lines: Lines,
  hunks: readonly Hunk[],
  plan: ListPlan,
  items: readonly number[],
): readonly Candidate[] {
  const spans = itemSpans(lines, plan);
  const own = items.flatMap((item) => (spans[item] === undefined ? [] : [{ item, span: spans[item] }]));
  return hunks.flatMap((hunk) => {
    const inside = own.filter(({ span }) => hunk.first <= span.first && span.last <= hunk.last);
    return placeInHunk(
      lines,
      hunk,
      plan,
      inside.map(({ item }) => item),
    );
  });
}

/** The items of one hunk; gives up the last item of a group that needs a line outside, until all fit. */
function placeInHunk(lines: Lines, hunk: Hunk, plan: ListPlan, items: readonly number[]): readonly Candidate[] {
  if (items.length === 0) return [];
  if (empties(plan, items)) return placeInHunk(lines, hunk, plan, items.slice(0, -1));
  const groups = editsOf(lines.text, plan, items);
  const misfit = groups.find(({ edits }) => hunkOf(lines, [hunk], edits) === undefined);
  if (misfit !== undefined)
    return placeInHunk(
      lines,
      hunk,
      plan,
      items.filter((item) => item !== misfit.items.at(-1)),
    );
  if (plan.of === 'statements')
    return groups.map(({ items: each, edits }) => ({ hunk, edits, shares: [{ plan, items: each }] }));
  return [{ hunk, edits: groups.flatMap(({ edits }) => edits), shares: [{ plan, items }] }];
}

/** For removed statements that did not fit: as many of their actions as lie in hunks, but never all. */
function placeParts(
  lines: Lines,
  hunks: readonly Hunk[],
  share: Share,
  instead: (plan: ListPlan, item: number) => ListPlan | undefined,
): { readonly candidates: readonly Candidate[]; readonly left: readonly Share[] } {
  if (share.plan.of === 'actions') return { candidates: [], left: [share] };
  const candidates = share.items.flatMap((item) => {
    const plan = instead(share.plan, item);
    if (plan === undefined || plan.list.kind === 'string') return [];
    const placed = placeByHunk(lines, hunks, plan, touched(plan));
    const items = placed.flatMap(({ shares }) => shares.flatMap((each) => each.items));
    return empties(plan, items) ? placed.slice(0, -1) : placed;
  });
  return { candidates, left: [share] };
}

interface Draft {
  readonly candidate: Candidate;
  readonly replacement: Replacement;
}

/** Merges what shares a line, writes the replacements, and gives up what cannot be written. */
function settle(path: string, lines: Lines, candidates: readonly Candidate[]): Placement {
  const drafts = merged(lines, candidates).map((candidate) => draftOf(path, lines, candidate));
  const placed: Draft[] = [];
  const left: Share[] = [];
  drafts.forEach((draft, index) => {
    const before = placed.at(-1);
    const limit = drafts[index + 1]?.replacement.first ?? Number.POSITIVE_INFINITY;
    const isFree = (line: number): boolean =>
      line > (before?.replacement.last ?? 0) && line < limit && line <= lines.count;
    const written =
      draft.replacement.newLines.length > 0
        ? draft.replacement
        : extended(lines, draft.replacement, draft.candidate.hunk, isFree);
    if (written !== undefined) placed.push({ ...draft, replacement: written });
    else if (before?.candidate.hunk === draft.candidate.hunk) {
      // The line between the two is the only one either could take along: they become one.
      placed[placed.length - 1] = draftOf(path, lines, together(before.candidate, draft.candidate));
    } else left.push(...draft.candidate.shares);
  });
  return {
    placed: placed.map(({ candidate, replacement }) => ({
      replacement,
      edits: candidate.edits,
      shares: candidate.shares,
    })),
    left,
  };
}

function draftOf(path: string, lines: Lines, candidate: Candidate): Draft {
  return { candidate, replacement: replacementOf(path, lines, candidate.edits) };
}

function together(first: Candidate, second: Candidate): Candidate {
  return { hunk: first.hunk, edits: [...first.edits, ...second.edits], shares: [...first.shares, ...second.shares] };
}

/** Candidates in the order of their lines, those that share a line as one. */
function merged(lines: Lines, candidates: readonly Candidate[]): readonly Candidate[] {
  const spans = candidates.map((candidate) => ({ candidate, span: spanOf(lines, candidate.edits) }));
  const result: { candidate: Candidate; span: Span }[] = [];
  for (const next of spans.sort((a, b) => a.span.first - b.span.first)) {
    const last = result.at(-1);
    if (last === undefined || last.span.last < next.span.first) {
      result.push(next);
      continue;
    }
    last.candidate = together(last.candidate, next.candidate);
    last.span = { first: last.span.first, last: Math.max(last.span.last, next.span.last) };
  }
  return result.map(({ candidate }) => candidate);
}

function hunkOf(lines: Lines, hunks: readonly Hunk[], edits: readonly TextEdit[]): Hunk | undefined {
  if (edits.length === 0) return undefined;
  const { first, last } = spanOf(lines, edits);
  return hunkAround(hunks, first, last);
}

/** The lines each item stands on, its own comments included. */
function itemSpans(lines: Lines, { list, policy }: ListPlan): readonly Span[] {
  if (list.kind === 'blocks') {
    return list.blocks.map(({ range }) => {
      const { start, end } = withComments(lines.text, range);
      return spanOf(lines, [deletion(start, end)]);
    });
  }
  if (list.kind === 'string') return [spanOf(lines, [deletion(list.range.start, list.range.end)])];
  return policy.language.itemRanges(lines.text, list).map(({ start, end }) => spanOf(lines, [deletion(start, end)]));
}
