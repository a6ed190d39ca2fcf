/**
 * Suggestions → suggestions of which any may be accepted without exceeding IAM's quota.
 *
 * What goes makes room for what becomes longer, so the whole refinement may fit where a part of it
 * does not. Of all that may be accepted, the longest is what becomes longer and nothing else: where
 * that fits on each shelf, everything does. Where it does not, what becomes longer is put together
 * with what becomes shorter next to it, as one suggestion, until the rest fits; what no hunk holds
 * as one is told with its diff instead, and is a suggestion of the run after the others are accepted.
 */
import { hunkFinder, type Hunk, type HunkFinder } from '../text/diff.js';
import { statementSize } from '../policy/document-size.js';
import type { Policy } from '../policy/model.js';
import type { Lines } from '../text/line.js';
import { message, type Message } from '../text/message.js';
import { placedTogether, type Placed, type Share } from './place.js';
import type { Part } from './plan.js';
import type { ShelfRoom } from './quota.js';
import { partsOf } from './told.js';

/** What the shelves leave on which each policy stands, before any suggestion. */
type Rooms = ReadonlyMap<Policy, readonly ShelfRoom[]>;

interface Within {
  /** In the order of their lines. */
  readonly placed: readonly Placed[];
  readonly left: readonly { readonly why: Message; readonly shares: readonly Share[] }[];
}

/** The suggestions, as far as any of them fit; with what they need to fit where one hunk holds both. */
export function withinQuota(
  path: string,
  lines: Lines,
  hunks: readonly Hunk[],
  placed: readonly Placed[],
  rooms: Rooms,
): Within {
  const left: Within['left'][number][] = [];
  const hunkOf = hunkFinder(hunks);
  let runs: readonly Run[] = placed.map((each) => runOf(each, lines, rooms));
  let over = overdrawn(runs);
  for (let steps = 0; over !== undefined; steps++) {
    const shelf = over;
    const coupled = steps < mostSteps ? withNeighbour(runs, shelf, hunkOf) : undefined;
    if (coupled === undefined) {
      const last = steps < mostSteps ? runs.findLast((each) => growsOn(each, shelf)) : undefined;
      const goes = runs.filter((each) => (last === undefined ? growsOn(each, shelf) : each === last));
      left.push({ why: whyNotAlone(shelf.quota), shares: sharesOf(goes) });
      runs = runs.filter((each) => !goes.includes(each));
    } else runs = coupled;
    if (!isStillOver(runs, shelf)) over = overdrawn(runs);
  }
  const written = runs.map((run) => ({ run, one: asOne(path, lines, hunkOf, run) }));
  const unwritten = written.flatMap(({ run, one }) => (one === undefined ? [run] : []));
  return {
    placed: written.flatMap(({ one }) => one ?? []),
    left: [...left, ...unwritten.map((run) => ({ why: whyNotAlone(quotaOf(run)), shares: sharesOf([run]) }))],
  };
}

/** After so many steps all that grows on the shelf is told with its diff: the next run sees what is left of it. */
const mostSteps = 500;

/** The most characters that suggestions can make each policy longer, whichever of them are accepted. */
export function growthAtMost(
  suggestions: readonly { readonly parts: readonly Part[] }[],
  source: string,
): ReadonlyMap<Policy, number> {
  const most = new Map<Policy, number>();
  for (const { parts } of suggestions)
    for (const [policy, by] of growthOf(parts, source)) most.set(policy, (most.get(policy) ?? 0) + Math.max(0, by));
  return most;
}

/** Suggestions that become one, in the order of their lines, and how much longer they make what stands on each shelf. */
interface Run {
  readonly placed: readonly Placed[];
  readonly first: number;
  readonly last: number;
  readonly by: ReadonlyMap<ShelfId, { readonly room: ShelfRoom; readonly growth: number }>;
}

/** The key of a shelf, or the policy that stands alone on one. */
type ShelfId = string | Policy;

interface Over {
  readonly shelf: ShelfId;
  readonly quota: number;
  readonly left: number;
}

function runOf(placed: Placed, lines: Lines, rooms: Rooms): Run {
  const by = new Map<ShelfId, { readonly room: ShelfRoom; readonly growth: number }>();
  for (const [policy, growth] of growthOf(partsOf(placed.shares), lines.text))
    for (const room of rooms.get(policy) ?? []) {
      const shelf = room.key ?? policy;
      by.set(shelf, { room, growth: (by.get(shelf)?.growth ?? 0) + growth });
    }
  const { first, last } = placed.replacement;
  return { placed: [placed], first, last, by };
}

/** What is one suggestion from here on; `undefined` where the lines between leave nothing to write. */
function asOne(path: string, lines: Lines, hunkOf: HunkFinder, { placed }: Run): Placed | undefined {
  const [only, ...others] = placed;
  return others.length === 0 ? only : placedTogether(path, lines, hunkOf, placed);
}

function sharesOf(runs: readonly Run[]): readonly Share[] {
  return runs.flatMap(({ placed }) => placed.flatMap(({ shares }) => shares));
}

/** What several suggestions do together is what each does: no two of them rewrite one value. */
function sumOf(run: readonly Run[]): Run['by'] {
  const by = new Map<ShelfId, { readonly room: ShelfRoom; readonly growth: number }>();
  for (const each of run)
    for (const [shelf, { room, growth }] of each.by)
      by.set(shelf, { room, growth: (by.get(shelf)?.growth ?? 0) + growth });
  return by;
}

/** How much longer parts make each policy, by what they say that they do. */
export function growthOf(parts: readonly Part[], source: string): ReadonlyMap<Policy, number> {
  const all = new Map<Policy, number>();
  for (const part of parts) all.set(part.policy, (all.get(part.policy) ?? 0) + growthOfPart(part, source));
  return all;
}

function growthOfPart({ policy, statement, rewritten, wholeStatement }: Part, source: string): number {
  const { node, actions } = statement;
  // With the comma beside it.
  if (wholeStatement) return -(statementSize(node, policy.statementsNode.kind, source) + 1);
  const becomesList = actions.node.kind === 'string' && rewritten.some(({ to }) => to.length > 1);
  const quotedLength = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length + 3, 0);
  return rewritten.reduce((sum, { from, to }) => sum + quotedLength(to) - quotedLength([from]), becomesList ? 2 : 0);
}

/** The first shelf that what becomes longer would fill too much on its own. */
function overdrawn(runs: readonly Run[]): Over | undefined {
  const totals = new Map<ShelfId, { readonly room: ShelfRoom; readonly growth: number }>();
  for (const { by } of runs)
    for (const [shelf, { room, growth }] of by) {
      const before = totals.get(shelf);
      const left = Math.min(room.left, before?.room.left ?? room.left);
      totals.set(shelf, { room: { ...room, left }, growth: (before?.growth ?? 0) + Math.max(0, growth) });
    }
  for (const [shelf, { room, growth }] of totals)
    if (growth > room.left) return { shelf, quota: room.quota, left: room.left };
  return undefined;
}

/** The same of one shelf. */
function isStillOver(runs: readonly Run[], over: Over): boolean {
  let growth = 0;
  for (const run of runs) growth += Math.max(0, growthOn(run, over));
  return growth > over.left;
}

function growthOn({ by }: Run, { shelf }: Over): number {
  return by.get(shelf)?.growth ?? 0;
}

function growsOn(each: Run, over: Over): boolean {
  return growthOn(each, over) > 0;
}

/** The runs with one that grows and the nearest that shrinks as one; `undefined` where no hunk holds two such. */
function withNeighbour(runs: readonly Run[], over: Over, hunkOf: HunkFinder): readonly Run[] | undefined {
  const nearest = nearestPair(runs, over, hunkOf);
  if (nearest === undefined) return undefined;
  const own = runs.slice(nearest.from, nearest.to + 1);
  return [
    ...runs.slice(0, nearest.from),
    { placed: own.flatMap(({ placed }) => placed), ...spanOfAll(own), by: sumOf(own) },
    ...runs.slice(nearest.to + 1),
  ];
}

function spanOfAll(runs: readonly Run[]): Pick<Run, 'first' | 'last'> {
  const [first, last] = [runs[0]?.first ?? 0, runs.at(-1)?.last ?? 0];
  return { first, last };
}

/** One that grows and one that shrinks, with none between them that does either. */
function nearestPair(
  runs: readonly Run[],
  over: Over,
  hunkOf: HunkFinder,
): { readonly from: number; readonly to: number } | undefined {
  let nearest: { readonly from: number; readonly to: number; readonly gap: number } | undefined;
  let from: number | undefined;
  runs.forEach((next, to) => {
    if (growthOn(next, over) === 0) return;
    const before = from === undefined ? undefined : runs[from];
    if (before !== undefined && from !== undefined && growsOn(before, over) !== growsOn(next, over)) {
      const gap = next.first - before.last;
      const isNearer = nearest === undefined || gap < nearest.gap;
      if (isNearer && hunkOf(before.first, next.last) !== undefined) nearest = { from, to, gap };
    }
    from = to;
  });
  return nearest;
}

function quotaOf({ by }: Run): number {
  return Math.min(...[...by.values()].map(({ room }) => room.quota));
}

function whyNotAlone(quota: number): Message {
  return message`these lines keep to IAM's quota of ${quota} characters only once others have become shorter, and no suggestion on GitHub can hold both: accept those first, and the next run suggests these`;
}
