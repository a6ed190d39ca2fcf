/**
 * One file and what is unused → the file refined, proved, and placed in its diff.
 *
 * The one engine. The Action, `check` and `fix` ask it for each changed file, with
 * what is unused of each policy as its principals leave it; `refine` and the library
 * ask it for a file alone. `refine --batch` has values and no files: it shares the
 * refinement, the reading and the oracle, and none of the text (`cli/refine-value.ts`).
 *
 *   file ─► policies ─► changes ─► within the quota ─► plans ─► edits, proved ─► suggestions
 *              │           ▲
 *              └─ unused ──┘    asked for each policy; `undefined` leaves it alone
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Base, Change, Refinement, Room } from '../refine/change.js';
import { refine } from '../refine/refine.js';
import { stillGranted } from '../refine/still-granted.js';
import type { Unused } from '../refine/unused.js';
import { readIn } from '../sources/index.js';
import type { Declared, Discovery } from '../sources/source.js';
import type { Hunk } from '../text/diff.js';
import type { SourceFile } from '../text/file.js';
import { linesOf } from '../text/line.js';
import { outcomesOf } from './outcomes.js';
import { leavesNothing, planLists } from './plan.js';
import type { Evidence, SharedRoom } from './proposal.js';
import { growthBy, roomIn, roomsOf } from './quota.js';
import type { Shelves } from './shelves.js';
import { suggest, type Planned, type Suggested } from './suggest.js';
import { growthAtMost } from './within-quota.js';

/** What is unused of one policy, and on what grounds. */
export interface Reported {
  readonly unused: Unused;
  /** The version of the policy that this can speak of. */
  readonly base: Base;
  /** For the people who read it, once the changes are known. */
  readonly evidence: (changes: readonly Change[]) => Omit<Evidence, 'dropped' | 'left' | 'still' | 'catalogue'>;
}

/** A policy that a source found. */
export type Found = Extract<Discovery, { kind: 'policy' }>;

/** What is unused of a policy; `undefined` where the policy is to stay as it is. */
type UnusedOf = (found: Found) => Reported | undefined;

/** How a file is refined. */
interface RefineContext {
  /** The files that are understood together with the file, itself included. */
  readonly files: readonly SourceFile[];
  /** The lines that take suggestions; `undefined` where only the refined file is asked for. */
  readonly hunks: readonly Hunk[] | undefined;
  /** What counts beside each policy: less goes where IAM's quota would be exceeded. `undefined` where it may be. */
  readonly shelves: Shelves | undefined;
  /** Lines of one service in one list of actions. */
  readonly mostLines: number;
}

/** What becomes of one policy that something is reported of. */
export interface RefinedPolicy extends Refinement {
  readonly found: Found;
  /** Nothing would be left of it: it is told, and stays as it is. */
  readonly isEmptied: boolean;
  readonly evidence: Evidence;
}

interface RefinedInFile extends Suggested {
  /** Everything that was found in the file, read or not. */
  readonly discoveries: readonly Discovery[];
  /** The roles and users that the file makes. */
  readonly principals: readonly Declared[];
  readonly policies: readonly RefinedPolicy[];
}

/** The file refined: nothing is in the result that was not read again and judged. */
export function refineFile(
  file: SourceFile,
  unused: UnusedOf,
  catalogue: Catalogue,
  { files, hunks, shelves, mostLines }: RefineContext,
): RefinedInFile {
  const { found: discoveries, principals } = readIn(file.path, files);
  const lines = linesOf(file.text);
  const asked = discoveries.flatMap((found): readonly Asked[] => {
    const reported = found.kind === 'policy' ? unused(found) : undefined;
    return found.kind === 'policy' && reported !== undefined ? [{ found, reported }] : [];
  });
  const refineAsked: RefineAsked = ({ found: { policy }, reported }, room) =>
    refine(policy, reported.unused, catalogue, reported.base, { lines: mostLines, room });
  const worked = refined(file, asked, refineAsked, { files, shelves }).map((each) => workedOut(each, catalogue));
  // What is only advised is not judged: it stays as it is.
  const planned = worked.flatMap((each) =>
    each.planned.map((own): Planned => ({ ...own, rooms: roomsFor(own.policy, file, { files, shelves }) })),
  );
  const judged = worked.flatMap(({ planned: done, policy, reported: { unused: all, base } }) =>
    done.map(() => ({ policy: policy.found.policy, unused: all, base, left: policy.left, stays: staysIn(policy) })),
  );
  const before = { file, context: files, discoveries, judged, catalogue };
  const suggested = suggest(before, lines, hunks, planned, outcomesOf(lines));
  for (const [policy, by] of growthAtMost(suggested.suggestions, file.text)) shelves?.growAtMost(policy, by);
  const shared = planned.flatMap(({ policy }) => sharedRooms(policy, file, { files, shelves }));
  const done = suggested.refined === undefined ? undefined : { ...suggested.refined, shared };
  return { discoveries, principals, policies: worked.map(({ policy }) => policy), ...suggested, refined: done };
}

/** The statements that are told as left with nothing, and stay. */
function staysIn({ notes }: Refinement): ReadonlySet<number> {
  return new Set(notes.flatMap(({ kind, statement }) => (kind === 'not-removable' ? [statement.index] : [])));
}

/** What the shelves leave to the suggestions for a policy, whatever is accepted in other files; none where that is not asked. */
function roomsFor(
  policy: Policy,
  { text }: SourceFile,
  { files, shelves }: Pick<RefineContext, 'files' | 'shelves'>,
): Planned['rooms'] {
  return shelves === undefined ? [] : roomsOf(policy, text, shelves.besideAtMost(policy, files));
}

/** What the quotas leave that the policy shares with others of the files. */
function sharedRooms(
  policy: Policy,
  { text }: SourceFile,
  { files, shelves }: Pick<RefineContext, 'files' | 'shelves'>,
): readonly SharedRoom[] {
  const { at, shelves: own = [] } = policy;
  if (shelves === undefined || own.every(({ key }) => key === undefined)) return [];
  const sharers = [...new Set(shelves.sharers(policy, files))];
  return roomsOf(policy, text, shelves.besideBefore(policy, files)).flatMap(({ key, quota, left, beside }) =>
    key === undefined || beside.length === 0 ? [] : [{ at, key, quota, left, files: sharers }],
  );
}

/** A policy of which something is reported. */
interface Asked {
  readonly found: Found;
  readonly reported: Reported;
}

type RefineAsked = (asked: Asked, room?: Room) => Refinement;

interface Worked {
  readonly policy: RefinedPolicy;
  readonly reported: Reported;
  /** At most one. */
  readonly planned: readonly Omit<Planned, 'rooms'>[];
}

type Refined = Asked & Refinement;

/** The refinements; what makes a policy shorter is counted first, since it makes room for the others. */
function refined(
  file: SourceFile,
  asked: readonly Asked[],
  refineAsked: RefineAsked,
  { files, shelves }: Pick<RefineContext, 'files' | 'shelves'>,
): readonly Refined[] {
  const all = asked.map((each): Refined => ({ ...each, ...refineAsked(each) }));
  if (shelves === undefined) return all;
  const growth = ({ found: { policy }, changes }: Refined): number =>
    leavesNothing(policy, changes) ? 0 : growthBy(policy, file.text, changes);
  const isLonger = all.map((each) => growth(each) > 0);
  all.forEach((each, at) => {
    if (isLonger[at] === false) shelves.grow(each.found.policy, growth(each));
  });
  return all.map((each, at) => {
    if (isLonger[at] === false) return each;
    const { policy } = each.found;
    const room = roomIn(policy, file.text, shelves.beside(policy, files));
    const fitting = growth(each) <= room.left ? each : { ...each, ...refineAsked(each, room) };
    shelves.grow(policy, growth(fitting));
    return fitting;
  });
}

function droppedIn(changes: readonly Change[]): ReadonlySet<string> {
  const names = changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped));
  return new Set(names.map((name) => name.toLowerCase()));
}

function workedOut({ found, reported, changes, notes, left }: Refined, catalogue: Catalogue): Worked {
  const { policy } = found;
  const plans = planLists(policy, changes);
  const dropped = droppedIn(changes);
  const still = stillGranted(policy, changes);
  const evidence = { ...reported.evidence(changes), dropped, left, still, catalogue };
  return {
    policy: { found, changes, notes, left, isEmptied: plans === 'emptied', evidence },
    reported,
    planned: plans === 'emptied' ? [] : [{ policy, plans, changes, evidence }],
  };
}
