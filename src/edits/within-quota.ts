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
  const desk = { path, lines, hunkOf: hunkFinder(hunks), rooms };
  let weighed: readonly Weighed[] = placed.map((each) => weigh(each, desk));
  for (let steps = 0; ; steps++) {
    const over = overdrawn(weighed);
    if (over === undefined) return { placed: weighed.map((each) => each.placed), left };
    const coupled = steps < mostSteps ? withNeighbour(weighed, over, desk) : undefined;
    if (coupled === undefined) {
      const last = steps < mostSteps ? weighed.findLast((each) => growsOn(each, over)) : undefined;
      const goes = weighed.filter((each) => (last === undefined ? growsOn(each, over) : each === last));
      left.push({ why: whyNotAlone(over), shares: goes.flatMap((each) => each.placed.shares) });
      weighed = weighed.filter((each) => !goes.includes(each));
    } else weighed = coupled;
  }
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

interface Desk {
  readonly path: string;
  readonly lines: Lines;
  readonly hunkOf: HunkFinder;
  readonly rooms: Rooms;
}

/** A suggestion, and how much longer it makes what stands on each shelf. */
interface Weighed {
  readonly placed: Placed;
  readonly by: ReadonlyMap<ShelfId, { readonly room: ShelfRoom; readonly growth: number }>;
}

/** The key of a shelf, or the policy that stands alone on one. */
type ShelfId = string | Policy;

interface Over {
  readonly shelf: ShelfId;
  readonly quota: number;
}

function weigh(placed: Placed, { lines, rooms }: Desk): Weighed {
  const by = new Map<ShelfId, { readonly room: ShelfRoom; readonly growth: number }>();
  for (const [policy, growth] of growthOf(partsOf(placed.shares), lines.text))
    for (const room of rooms.get(policy) ?? []) {
      const shelf = room.key ?? policy;
      by.set(shelf, { room, growth: (by.get(shelf)?.growth ?? 0) + growth });
    }
  return { placed, by };
}

/** What several suggestions do together is what each does: no two of them rewrite one value. */
function sumOf(run: readonly Weighed[]): Weighed['by'] {
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
function overdrawn(weighed: readonly Weighed[]): Over | undefined {
  const totals = new Map<ShelfId, { readonly room: ShelfRoom; readonly growth: number }>();
  for (const { by } of weighed)
    for (const [shelf, { room, growth }] of by) {
      const before = totals.get(shelf);
      const left = Math.min(room.left, before?.room.left ?? room.left);
      totals.set(shelf, { room: { ...room, left }, growth: (before?.growth ?? 0) + Math.max(0, growth) });
    }
  for (const [shelf, { room, growth }] of totals) if (growth > room.left) return { shelf, quota: room.quota };
  return undefined;
}

function growthOn({ by }: Weighed, { shelf }: Over): number {
  return by.get(shelf)?.growth ?? 0;
}

function growsOn(each: Weighed, over: Over): boolean {
  return growthOn(each, over) > 0;
}

/** The suggestions with one that grows and the nearest that shrinks as one; `undefined` where no hunk holds two such. */
function withNeighbour(weighed: readonly Weighed[], over: Over, desk: Desk): readonly Weighed[] | undefined {
  const touching = weighed.flatMap((each, at) => (growthOn(each, over) === 0 ? [] : [{ each, at }]));
  const pairs = touching.slice(1).flatMap(({ each: next, at: last }, index) => {
    const before = touching[index];
    if (before === undefined || growsOn(before.each, over) === growsOn(next, over)) return [];
    const gap = next.placed.replacement.first - before.each.placed.replacement.last;
    return [{ first: before.at, last, gap }];
  });
  for (const { first, last } of pairs.sort((one, other) => one.gap - other.gap)) {
    const run = weighed.slice(first, last + 1);
    const placed = placedTogether(
      desk.path,
      desk.lines,
      desk.hunkOf,
      run.map((each) => each.placed),
    );
    if (placed !== undefined)
      return [...weighed.slice(0, first), { placed, by: sumOf(run) }, ...weighed.slice(last + 1)];
  }
  return undefined;
}

function whyNotAlone({ quota }: Over): Message {
  return message`these lines keep to IAM's quota of ${quota} characters only once others have become shorter, and no suggestion on GitHub can hold both: accept those first, and the next run suggests these`;
}
