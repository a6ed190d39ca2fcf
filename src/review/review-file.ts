/**
 * One changed file: whose policies it holds, what the one engine makes of them, and what is told.
 *
 * Everything that is to be published about a file is decided here, and nothing
 * leaves as a suggestion that was not applied, read again and judged first.
 */
import { outcomesOf, type OutcomeOf } from '../edits/outcomes.js';
import type { Outcome, Outside, RefinedFile, Suggestion } from '../edits/proposal.js';
import { roomIn } from '../edits/quota.js';
import { shelvesWith } from '../edits/shelves.js';
import { refineFile, type RefinedPolicy } from '../edits/refine-file.js';
import { attachedPrincipals } from '../match/attached.js';
import type { Arn } from '../policy/names.js';
import { keepReason, type KeepEntry } from '../refine/keep.js';
import type { Change } from '../refine/change.js';
import { refine } from '../refine/refine.js';
import type { Unused } from '../refine/unused.js';
import { discover } from '../sources/index.js';
import type { Declared, Discovery, Place } from '../sources/source.js';
import type { Hunk } from '../text/diff.js';
import type { SourceFile } from '../text/file.js';
import { linesOf } from '../text/line.js';
import { memoOf } from '../text/memo.js';
import { basesOf } from './base.js';
import { indexBase, type BaseIndex } from './base-index.js';
import { changedSince, staleness } from './freshness.js';
import { assess, type Assessment, type FileContext, type Grounds } from './grounds.js';
import { heldOutcome, type HeldBack } from './not-new.js';
import {
  looksNew,
  notNew,
  sideViews,
  toldElsewhere,
  toldOfSides,
  viewBeforeKeeps,
  viewElsewhere,
  viewOf,
  withSides,
  without,
  type View,
} from './sides.js';
import { pastIn } from './past.js';
import { emptied, leftOutcome, noteOutcome } from './policy-outcomes.js';
import { isReached } from './reached.js';
import type { PolicyMatch, ReviewedPolicy } from './report.js';
import { droppedNames, nothingDone, tallyOf, type Counted, type Tally } from './tally.js';
import type { Touch } from './unused-principals.js';

/** A file the pull request changed, as it is at head and as it was at the merge base. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
  readonly hunks: readonly Hunk[];
  /** `undefined` where the file is new. */
  readonly base: string | undefined;
  /** Where it was at the base, if it was renamed since. */
  readonly previousPath?: string | undefined;
  /** The places that other changed files reach, where the file itself is as it was; absent where it was changed. */
  readonly only?: readonly Place[] | undefined;
  /** When the base branch last changed the file, in ISO 8601, where that is known. */
  readonly lastChanged?: string | undefined;
}

/** The files that are understood together with a changed one, itself included: at head, and as they were at the merge base. */
export interface Context {
  readonly head: readonly SourceFile[];
  readonly base: readonly SourceFile[];
}

/** What the review of one file adds to the report. */
export interface FileReview {
  readonly policies: number;
  readonly outcomes: readonly Outcome[];
  readonly suggestions: readonly Suggestion[];
  readonly outside: readonly Outside[];
  /** The file with everything carried out that was proved; at most one. */
  readonly refined: readonly RefinedFile[];
  /** Distinct permissions of each policy that could go, added up. */
  readonly removable: number;
  readonly tallies: readonly Tally[];
  /** The principals whose findings apply to a policy of the file. */
  readonly principals: readonly Arn[];
  /** The keep entries that keep something of a policy of the file. */
  readonly protecting: readonly KeepEntry[];
  readonly matches: readonly PolicyMatch[];
  readonly reviewed: readonly ReviewedPolicy[];
  /** Whose policies the file holds, and whom it makes. */
  readonly touches: readonly Touch[];
  /** The other files with policies that count to the same quotas: what is refined there decides how much room is here, and the other way round. */
  readonly sharers: readonly string[];
}

/** Everything there is to say about one changed file. */
export function reviewFile(
  file: ChangedFile,
  grounds: Grounds,
  context: Context = aloneIn(file),
  index: BaseIndex = indexAlone(file, grounds),
): FileReview {
  const lines = linesOf(file.text);
  const outcome = outcomesOf(lines);
  const { shelves = shelvesWith() } = grounds;
  const desk: FileContext = {
    outcome,
    grounds,
    baseOf: memoOf(basesOf(file.path, file.base === undefined, context.base)),
    index,
    pastOf: pastIn(file.path, context.base, grounds.asOf),
    head: file,
    roomOf: (policy) => roomIn(policy, file.text, shelves.beside(policy, context.head)),
    lastChanged: file.lastChanged,
  };
  const assessed = memoOf((found: Discovery) => assess(found, desk));
  const isAsked = (found: Discovery): boolean =>
    isReached(found.kind === 'policy' ? found.policy.at : found.at, file.only);
  const {
    discoveries: all,
    principals,
    policies,
    ...done
  } = refineFile(
    file,
    (found) => {
      if (!isAsked(found)) return undefined;
      const known = assessed(found);
      return known.kind === 'matched' ? known.reported : undefined;
    },
    grounds.catalogue,
    { files: context.head, hunks: file.hunks, shelves, mostLines: grounds.maxPatterns },
  );
  const refined = new Map<Discovery, RefinedPolicy>(policies.map((each) => [each.found, each]));
  const discoveries = all.filter(isAsked);
  const reviews = discoveries.map((found) => reviewPolicy(assessed(found), refined.get(found), desk));
  return {
    policies: discoveries.length,
    outcomes: [...reviews.flatMap((each) => each.outcomes), ...done.outcomes],
    suggestions: done.suggestions,
    outside: done.outside,
    refined: done.refined === undefined ? [] : [done.refined],
    removable: reviews.reduce((sum, { tallies }) => sum + removableIn(tallies), 0),
    tallies: reviews.flatMap((each) => each.tallies),
    principals: reviews.flatMap((each) => each.principals),
    protecting: reviews.flatMap((each) => each.protecting),
    matches: reviews.flatMap((each) => each.matches),
    reviewed: reviews.flatMap((each) => each.reviewed),
    touches: [
      ...declaredTouches(file.only === undefined ? principals : [], grounds, outcome),
      ...reviews.flatMap((each) => each.touches),
    ],
    sharers: [...new Set(policies.flatMap(({ found: { policy } }) => shelves.sharers(policy, context.head)))],
  };
}

function declaredTouches(
  declared: readonly Declared[],
  { principals, isChosen = () => true }: Grounds,
  outcome: OutcomeOf,
): readonly Touch[] {
  if (principals === undefined) return [];
  return declared
    .filter(({ at }) => isChosen(at))
    .map(({ at, principal }) => ({
      arns: attachedPrincipals([principal], principals).arns,
      isOwn: true,
      outcome: outcome('advice', at, at.range, {}),
    }));
}

function removableIn(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { removed }) => sum + removed.length, 0);
}

function aloneIn({ path, text, base }: ChangedFile): Context {
  return { head: [{ path, text }], base: base === undefined ? [] : [{ path, text: base }] };
}

function indexAlone(file: ChangedFile, grounds: Grounds): BaseIndex {
  const { head, base } = aloneIn(file);
  const sides = { base: () => discover(base), head: () => discover(head) };
  return indexBase({ changed: [file], deleted: [] }, sides, grounds);
}

interface PolicyReview {
  readonly outcomes: readonly Outcome[];
  /** At most one. */
  readonly tallies: readonly Tally[];
  readonly principals: readonly Arn[];
  readonly protecting: readonly KeepEntry[];
  readonly matches: readonly PolicyMatch[];
  /** At most one. */
  readonly reviewed: readonly ReviewedPolicy[];
  readonly touches: readonly Touch[];
}

function reviewPolicy(known: Assessment, refined: RefinedPolicy | undefined, desk: FileContext): PolicyReview {
  const nothing = { tallies: [], principals: [], protecting: [], matches: [], reviewed: [], touches: [] };
  if (known.kind === 'told') return { ...nothing, outcomes: known.outcomes };
  const { catalogue } = desk.grounds;
  const { policy } = known.found;
  const own = { found: known.found, matched: known.matched };
  const sides = sideViews(known, catalogue, desk);
  if (known.kind === 'unmatched' || refined === undefined) {
    const counted = withSides(nothingDone, sides);
    const tally = tallyOf(policy, counted, catalogue, () => false);
    return {
      ...nothing,
      outcomes: [...known.outcomes, ...toldOfSides(tally, sides, known, desk)],
      tallies: [tally],
      reviewed: [{ ...own, looksNew: looksNew(sides), changes: [], notes: [], left: [], protecting: [] }],
      touches: known.touches,
    };
  }
  const { parties, ground, copies = [] } = known.matched;
  const { protecting } = known.kept;
  const seen = viewOf(known.asked, known.kept.unusedAtBase, refined, desk);
  const { notes } = seen;
  const before = viewBeforeKeeps(known, desk);
  const apart = viewElsewhere(known, desk);
  const isFresh = looksNew([seen, before, apart, ...sides]);
  const counted = withSides(countedIn(known, { ...refined, notes }, seen, { before, apart }, desk.grounds), sides);
  const tally = tallyOf(policy, counted, catalogue, seen.isNew);
  const told = [
    ...toldElsewhere(tally, apart, known, desk),
    ...toldOfSides(
      tally,
      sides.map((side) => without(side, seen)),
      known,
      desk,
    ),
  ];
  // A keep makes nothing clearer.
  const unclear = before === undefined ? [] : without(before, seen).held.filter(({ kind }) => kind === 'unclear');
  return {
    outcomes: [...known.outcomes, ...toldOf(known, { ...refined, notes }, [...seen.held, ...unclear], told, desk)],
    tallies: [tally],
    principals: parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal])),
    protecting,
    matches: [{ at: policy.at, ground, parties, copies, differences: refined.evidence.differences }],
    reviewed: [{ ...own, looksNew: isFresh, changes: refined.changes, notes, left: refined.left, protecting }],
    touches: known.touches,
  };
}

type Matched = Extract<Assessment, { kind: 'matched' }>;

/** What is said of a refined policy besides its suggestions. */
function toldOf(
  { found: { policy, attachedBy }, base, matched: { parties }, kept }: Matched,
  { changes, notes, left, isEmptied }: RefinedPolicy,
  held: readonly HeldBack[],
  sides: readonly Outcome[],
  { grounds, outcome, lastChanged }: FileContext,
): readonly Outcome[] {
  const { at } = policy;
  const told = [
    ...notes.map((note) => noteOutcome(note, policy, grounds.catalogue, outcome)),
    ...held.map((each) => heldOutcome(each, policy, outcome)),
    ...sides,
    ...kept.protecting.map((entry) => outcome('kept', at, at.range, { why: keepReason(entry) })),
    ...kept.notes.map((why) => outcome('note', at, at.range, { why })),
    ...left.map((each) => leftOutcome(each, policy, outcome)),
    ...parties.flatMap(({ keeps }) => (keeps === undefined ? [] : [outcome('note', at, at.range, { why: keeps })])),
  ];
  const stale = staleness(parties, grounds.today, grounds.maxAgeDays);
  const changed = base.kind === 'none' ? [] : changedSince(parties, lastChanged);
  return [
    ...told,
    ...stale.map((why) => outcome('note', at, at.range, { why, incomplete: true })),
    ...changed.map((why) => outcome('note', at, at.range, { why })),
    ...(isEmptied ? [emptied(policy, attachedBy, changes, outcome)] : []),
    ...(changes.length + told.length === 0 ? [outcome('tight', at, at.range, {})] : []),
  ];
}

function countedIn(
  { found: { policy }, base, matched, kept }: Matched,
  { changes, notes, left }: RefinedPolicy,
  { held, outgrown, isNew }: View,
  { before, apart }: Readonly<Record<'before' | 'apart', View | undefined>>,
  { catalogue }: Grounds,
): Counted {
  const asIf = (unused: Unused): readonly Change[] =>
    unused === kept.unused && left.length === 0 ? changes : refine(policy, unused, catalogue, base).changes;
  const atBase = asIf(kept.unusedAtBase);
  const all = kept.protecting.length === 0 ? atBase : asIf(matched.unused);
  return {
    removable: changes,
    left,
    notes,
    kept: droppedNames(all).size - droppedNames(atBase).size,
    keptOnceMerged: {
      changes: atBase,
      held: before === undefined ? [] : [...notNew(before.held, isNew), ...before.outgrown],
    },
    held: [...notNew(held, isNew), ...(apart === undefined ? [] : notNew(apart.held, apart.isNew))],
    outgrown: [...outgrown, ...(apart?.outgrown ?? [])],
    usedElsewhere: [],
    notEdited: apart === undefined ? [] : [apart],
  };
}
