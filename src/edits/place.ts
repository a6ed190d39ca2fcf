/**
 * Plans → suggestions that GitHub can apply, and what lies outside the diff.
 *
 * A suggestion must lie inside one hunk, must not overlap another one, and must
 * be of use on its own. Most lists lie only partly in the diff, so a list is not
 * all or nothing: of the items to be changed, those in one hunk make one
 * suggestion for each service, and the rest is left over. Only what the last item of
 * a list needs (the comma on the line before) ties lines together.
 *
 *   hunk ┌   "s3:PutObject",      ← removed: in the hunk, suggested
 *        └   "s3:GetObject",
 *            "s3:DeleteObject"    ← removed: outside, left over
 */
import { hunkFinder, type Hunk, type HunkFinder } from '../text/diff.js';
import { deletion, type TextEdit } from '../text/edit.js';
import type { Lines } from '../text/line.js';
import { withComments } from '../syntax/remove.js';
import type { EditGroup } from '../syntax/language.js';
import { grouped } from '../text/group.js';
import { groupsByService } from './by-service.js';
import { editsOf, empties, touched, type ListPlan } from './plan.js';
import { extended, replacementOf, spanOf, type Replacement, type Span } from './replacement.js';

/** Items of one plan, and the edits that carry them out. */
export interface Share {
  readonly plan: ListPlan;
  readonly items: readonly number[];
  readonly groups: readonly EditGroup[];
}

/** The share that carries out `items` of a plan. */
export function shareOf(text: string, plan: ListPlan, items: readonly number[] = touched(plan)): Share {
  return { plan, items, groups: editsOf(text, plan, items) };
}

/** One suggestion: lines of one hunk, and the shares it carries out. */
export interface Placed {
  readonly replacement: Replacement;
  readonly edits: readonly TextEdit[];
  readonly shares: readonly Share[];
}

/** Suggestions as a single one, with all lines between them; `undefined` where no hunk holds them. */
export function placedTogether(
  path: string,
  lines: Lines,
  hunkOf: HunkFinder,
  several: readonly Placed[],
): Placed | undefined {
  const edits = several.flatMap((each) => each.edits);
  const replacement = replacementOf(path, lines, edits);
  const isOne = replacement.newLines.length > 0 && hunkOf(replacement.first, replacement.last) !== undefined;
  return isOne ? { replacement, edits, shares: several.flatMap(({ shares }) => shares) } : undefined;
}

/** Where a suggestion stands, or why none can. */
interface Placement {
  /** In the order of their lines; none overlaps another. */
  readonly placed: readonly Placed[];
  readonly left: readonly Share[];
}

interface Candidate {
  readonly hunk: Hunk;
  readonly edits: readonly TextEdit[];
  readonly shares: readonly Share[];
}

/** The file that suggestions are placed in. */
interface Desk {
  readonly path: string;
  readonly lines: Lines;
  readonly hunkOf: HunkFinder;
}

/**
 * Places the shares of one file, each of them all that its plan does. `instead` may
 * offer, for a removed statement that does not fit, plans of its actions.
 */
export function place(
  path: string,
  lines: Lines,
  hunks: readonly Hunk[],
  all: readonly Share[],
  instead: (plan: ListPlan, item: number) => ListPlan | undefined,
): Placement {
  const desk = { path, lines, hunkOf: hunkFinder(hunks) };
  const results = all.map((share) => placeShare(desk, share));
  const candidates = results.flatMap(({ candidates: each }) => each);
  const left = results.flatMap(({ left: share }) => (share.items.length > 0 ? [share] : []));
  const partly = left.flatMap((share) => placeParts(desk, share, instead));
  const settled = settle(desk, [...candidates, ...partly]);
  return { placed: settled.placed, left: [...left, ...settled.left] };
}

interface SharePlacement {
  readonly candidates: readonly Candidate[];
  readonly left: Share;
}

function placeShare(desk: Desk, share: Share): SharePlacement {
  const { plan, items } = share;
  const candidates = (plan.of === 'actions' ? placeWhole(desk, share) : undefined) ?? placeByHunk(desk, share);
  const done = new Set(candidates.flatMap(({ shares }) => shares.flatMap((each) => each.items)));
  const rest = items.filter((item) => !done.has(item));
  return { candidates, left: rest.length === items.length ? share : shareOf(desk.lines.text, plan, rest) };
}

/** All of the share, a suggestion for each service, where one hunk holds it. */
function placeWhole(desk: Desk, share: Share): readonly Candidate[] | undefined {
  const hunk = hunkHolding(desk, editsIn(share));
  return hunk === undefined ? undefined : candidatesOf(hunk, share);
}

function candidatesOf(hunk: Hunk, share: Share): readonly Candidate[] {
  return groupsByService(share.plan, share.groups).map((groups) => {
    const own = { plan: share.plan, items: groups.flatMap(({ items }) => items), groups };
    return { hunk, edits: editsIn(own), shares: [own] };
  });
}

function editsIn({ groups }: Share): readonly TextEdit[] {
  return groups.flatMap(({ edits }) => edits);
}

function placeByHunk(desk: Desk, share: Share): readonly Candidate[] {
  const spans = itemSpans(desk.lines, share.plan);
  const inside = share.items.flatMap((item) => {
    const span = spans[item];
    const hunk = span === undefined ? undefined : desk.hunkOf(span.first, span.last);
    return hunk === undefined ? [] : [{ item, hunk }];
  });
  return [...grouped(inside, ({ hunk }) => hunk)].flatMap(([hunk, own]) =>
    placeInHunk(
      desk,
      hunk,
      share,
      own.map(({ item }) => item),
    ),
  );
}

/** The items of one hunk; gives up the last item of a group that needs a line outside, until all fit. */
function placeInHunk(desk: Desk, hunk: Hunk, share: Share, items: readonly number[]): readonly Candidate[] {
  const { plan } = share;
  if (items.length === 0) return [];
  if (empties(plan, items)) return placeInHunk(desk, hunk, share, items.slice(0, -1));
  const isWhole = share.groups.length > 0 && items.length === share.items.length;
  const own = isWhole ? share : shareOf(desk.lines.text, plan, items);
  const misfit = own.groups.find(({ edits }) => hunkHolding(desk, edits) !== hunk);
  if (misfit !== undefined)
    return placeInHunk(
      desk,
      hunk,
      share,
      items.filter((item) => item !== misfit.items.at(-1)),
    );
  if (plan.of === 'statements')
    return own.groups.map((group) => ({
      hunk,
      edits: group.edits,
      shares: [{ plan, items: group.items, groups: [group] }],
    }));
  return candidatesOf(hunk, own);
}

/** For removed statements that did not fit: as many of their actions as lie in hunks, but never all. */
function placeParts(
  desk: Desk,
  share: Share,
  instead: (plan: ListPlan, item: number) => ListPlan | undefined,
): readonly Candidate[] {
  if (share.plan.of === 'actions') return [];
  return share.items.flatMap((item) => {
    const plan = instead(share.plan, item);
    if (plan === undefined || plan.list.kind === 'string') return [];
    const placed = placeByHunk(desk, { plan, items: touched(plan), groups: [] });
    const items = placed.flatMap(({ shares }) => shares.flatMap((each) => each.items));
    return empties(plan, items) ? placed.slice(0, -1) : placed;
  });
}

interface Draft {
  readonly candidate: Candidate;
  readonly replacement: Replacement;
}

/** Merges what shares a line, writes the replacements, and gives up what cannot be written. */
function settle(desk: Desk, candidates: readonly Candidate[]): Placement {
  const drafts = merged(desk.lines, candidates).map((candidate) => draftOf(desk, candidate));
  const placed: Draft[][] = [];
  const left: Share[] = [];
  drafts.forEach((draft, index) => {
    const before = placed.at(-1);
    const next = drafts[index + 1];
    const written = writable(desk, draft, before?.at(-1), next);
    if (written !== undefined) placed.push([{ ...draft, replacement: written }]);
    // The line between the two is the only one either could take along: they become one.
    else if (before?.[0]?.candidate.hunk === draft.candidate.hunk) before.push(draft);
    else if (next?.candidate.hunk === draft.candidate.hunk)
      drafts[index + 1] = draftOf(desk, together([draft.candidate, next.candidate]));
    else left.push(...draft.candidate.shares);
  });
  return { placed: placed.map((each) => placedOf(desk, each)), left };
}

/** The replacement, with a neighbouring line where it would leave nothing to write. */
function writable(
  { lines }: Desk,
  { candidate, replacement }: Draft,
  before: Draft | undefined,
  next: Draft | undefined,
): Replacement | undefined {
  if (replacement.newLines.length > 0) return replacement;
  const limit = next?.replacement.first ?? Number.POSITIVE_INFINITY;
  const isFree = (line: number): boolean =>
    line > (before?.replacement.last ?? 0) && line < limit && line <= lines.count;
  return extended(lines, replacement, candidate.hunk, isFree);
}

function placedOf(desk: Desk, drafts: readonly Draft[]): Placed {
  const [only, ...others] = drafts;
  const one = others.length === 0 ? only : draftOf(desk, together(drafts.map(({ candidate }) => candidate)));
  if (one === undefined) throw new RangeError('a suggestion of nothing');
  return { replacement: one.replacement, edits: one.candidate.edits, shares: one.candidate.shares };
}

function draftOf({ path, lines }: Desk, candidate: Candidate): Draft {
  return { candidate, replacement: replacementOf(path, lines, candidate.edits) };
}

function together(candidates: readonly Candidate[]): Candidate {
  const [first] = candidates;
  if (first === undefined) throw new RangeError('nothing to put together');
  return {
    hunk: first.hunk,
    edits: candidates.flatMap(({ edits }) => edits),
    shares: candidates.flatMap(({ shares }) => shares),
  };
}

/** Candidates in the order of their lines, those that share a line as one. */
function merged(lines: Lines, candidates: readonly Candidate[]): readonly Candidate[] {
  const spans = candidates.map((candidate) => ({ candidate, span: spanOf(lines, candidate.edits) }));
  const result: { readonly candidates: Candidate[]; last: number }[] = [];
  for (const { candidate, span } of spans.sort((a, b) => a.span.first - b.span.first)) {
    const run = result.at(-1);
    if (run === undefined || run.last < span.first) result.push({ candidates: [candidate], last: span.last });
    else {
      run.candidates.push(candidate);
      run.last = Math.max(run.last, span.last);
    }
  }
  return result.map((run) => together(run.candidates));
}

function hunkHolding({ lines, hunkOf }: Desk, edits: readonly TextEdit[]): Hunk | undefined {
  if (edits.length === 0) return undefined;
  const { first, last } = spanOf(lines, edits);
  return hunkOf(first, last);
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
