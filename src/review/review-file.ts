/**
 * One changed file: its policies refined, the edits made, placed and proved.
 *
 * Everything that is to be published about a file is decided here, and nothing
 * leaves as a suggestion that was not applied, read again and judged first.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, PolicyAddress } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { keepReason, type KeepEntry } from '../refine/keep.js';
import { attachedPrincipals } from '../match/attached.js';
import type { Known } from '../match/principal-index.js';
import { match, type Evidence, type Match, type MatchRules } from '../match/match.js';
import { differences } from '../match/recommended.js';
import { refine, type Base, type Change, type Note } from '../refine/refine.js';
import { discoverIn, readIn, sourceOf } from '../sources/index.js';
import type { Declared, Discovery } from '../sources/source.js';
import type { Hunk } from '../text/diff.js';
import type { Range } from '../text/edit.js';
import type { SourceFile } from '../text/file.js';
import { linesOf, type Lines } from '../text/line.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import { describe } from './describe.js';
import { planLists } from '../edits/plan.js';
import { changedSince, staleness } from './freshness.js';
import { keepIn } from './kept.js';
import { leftAlone, outcomesOf, type OutcomeOf } from '../edits/outcomes.js';
import { fitQuota, type Fitted } from '../edits/quota.js';
import type { Judged } from '../edits/read-back.js';
import type { PolicyMatch } from './report.js';
import { suggest, type Planned } from '../edits/suggest.js';
import { changedLines, droppedNames, nothingDone, tallyOf, type Tally } from './tally.js';
import type { Touch } from './unused-principals.js';
import type { Outcome, Outside, RefinedFile, Suggestion } from '../edits/proposal.js';

/** A file the pull request changed, as it is at head and as it was at the merge base. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
  readonly hunks: readonly Hunk[];
  /** `undefined` where the file is new. */
  readonly base: string | undefined;
  /** When the base branch last changed the file, in ISO 8601, where that is known. */
  readonly lastChanged?: string | undefined;
}

/** The files that are understood together with a changed one, itself included: at head, and as they were at the merge base. */
export interface Context {
  readonly head: readonly SourceFile[];
  readonly base: readonly SourceFile[];
}

/** What a file is judged by. */
export interface Grounds {
  readonly evidence: Evidence;
  /** Everybody whom findings name, for permissions or credentials, where somebody of them is unused as a whole. */
  readonly principals: Known | undefined;
  readonly rules: MatchRules;
  readonly catalogue: Catalogue;
  readonly newPermissions: 'exempt' | 'refine';
  readonly keep: readonly KeepEntry[];
  readonly today: string;
  readonly maxAgeDays: number;
  /** Leaves all other policies as they are, and says nothing of them; absent for all. */
  readonly isChosen?: (at: PolicyAddress) => boolean;
}

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
  /** Whose policies the file holds, and whom it makes. */
  readonly touches: readonly Touch[];
}

export function reviewFile(file: ChangedFile, grounds: Grounds, context: Context = aloneIn(file)): FileReview {
  const { found: discoveries, principals } = readIn(file.path, context.head);
  const lines = linesOf(file.text);
  const outcome = outcomesOf(lines);
  const files = { head: file, base: context.base.find(({ path }) => path === file.path) };
  const isOnChangedLine = changedLines(lines, file.hunks, file.base);
  const desk: FileContext = {
    lines,
    outcome,
    grounds,
    baseOf: basesOf(file, grounds, context),
    files,
    isOnChangedLine,
  };
  const reviews = discoveries.map((each) => (isAsked(each, grounds) ? reviewPolicy(each, desk) : toldOnly()));
  const before = {
    file,
    context: context.head,
    discoveries,
    judged: reviews.flatMap(({ judged }) => judged),
    catalogue: grounds.catalogue,
  };
  const planned = reviews.flatMap((each) => each.planned);
  const { suggestions, outside, outcomes, refined } = suggest(before, lines, file.hunks, planned, outcome);
  return {
    policies: discoveries.length,
    outcomes: [...reviews.flatMap((each) => each.outcomes), ...outcomes],
    suggestions,
    outside,
    refined: refined === undefined ? [] : [refined],
    removable: reviews.reduce((sum, { tallies }) => sum + removableIn(tallies), 0),
    tallies: reviews.flatMap((each) => each.tallies),
    principals: reviews.flatMap((each) => each.principals),
    protecting: reviews.flatMap((each) => each.protecting),
    matches: reviews.flatMap((each) => each.matches),
    touches: [...declaredTouches(principals, grounds, outcome), ...reviews.flatMap((each) => each.touches)],
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

function attachedTo(found: Discovery & { kind: 'policy' }, { principals }: Grounds): readonly Arn[] {
  return principals === undefined ? [] : attachedPrincipals(found.attachedTo, principals).arns;
}

function isAsked(found: Discovery, { isChosen = () => true }: Grounds): boolean {
  return isChosen(found.kind === 'policy' ? found.policy.at : found.at);
}

function removableIn(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { removed }) => sum + removed.length, 0);
}

function aloneIn({ path, text, base }: ChangedFile): Context {
  return { head: [{ path, text }], base: base === undefined ? [] : [{ path, text: base }] };
}

interface PolicyReview {
  readonly outcomes: readonly Outcome[];
  /** At most one. */
  readonly tallies: readonly Tally[];
  readonly judged: readonly Judged[];
  readonly planned: readonly Planned[];
  readonly principals: readonly Arn[];
  readonly protecting: readonly KeepEntry[];
  readonly matches: readonly PolicyMatch[];
  readonly touches: readonly Touch[];
}

/** What every policy of one file is reviewed with. */
interface FileContext {
  readonly lines: Lines;
  readonly outcome: OutcomeOf;
  readonly grounds: Grounds;
  readonly baseOf: BaseOf;
  readonly files: { readonly head: ChangedFile; readonly base: SourceFile | undefined };
  readonly isOnChangedLine: (range: Range) => boolean;
}

function reviewPolicy(found: Discovery, desk: FileContext): PolicyReview {
  const { outcome, grounds } = desk;
  if (found.kind === 'skipped') {
    return toldOnly(outcome('skipped', found.at, found.at.range, { why: found.why, incomplete: found.incomplete }));
  }
  const { policy } = found;
  if (policy.notPlaceable !== undefined) {
    return toldOnly(outcome('skipped', policy.at, policy.at.range, { why: policy.notPlaceable, incomplete: true }));
  }
  if (policy.leftAlone !== undefined) {
    return toldOnly(outcome('skipped', policy.at, policy.at.range, { why: policy.leftAlone }));
  }
  const alone = leftAlone(policy, outcome);
  if (policy.statements.every(({ effect, hasPrincipal }) => effect === 'Deny' || hasPrincipal))
    return toldOnly(...alone);
  const base = desk.baseOf(policy);
  const deployed = base.kind === 'policy' ? base.policy : policy;
  const matched = match({ ...found, deployed }, grounds.evidence, grounds.rules, grounds.catalogue);
  const touches = [
    {
      arns: [...(matched.principals ?? []), ...attachedTo(found, grounds)],
      isOwn: false,
      outcome: outcome('advice', policy.at, policy.at.range, {}),
    },
  ];
  if (matched.kind === 'unmatched') {
    const why = withAdvice(matched, policy, base, grounds.catalogue);
    const unmatched = outcome('unmatched', policy.at, policy.at.range, { why, incomplete: true });
    const tally = tallyOf(policy, nothingDone, grounds.catalogue, desk.isOnChangedLine);
    return { ...toldOnly(...alone, unmatched), tallies: [tally], touches };
  }
  return { ...reviewMatched(policy, base, found.attachedBy, matched, alone, desk), touches };
}

/** Why no finding applies, and what those do not use of whom something is known. */
function withAdvice(
  { why, advice }: Extract<Match, { kind: 'unmatched' }>,
  policy: Policy,
  base: Base,
  catalogue: Catalogue,
): Message {
  if (advice === undefined) return why;
  const unused = droppedBy(refine(policy, advice.unused, catalogue, base).changes);
  const names = advice.parties.map(({ principal, path }) => principal ?? path ?? '');
  return unused.length === 0
    ? why
    : message`${why}; for your information, ${quotedList(names)} did not use ${quotedList(unused)}`;
}

function reviewMatched(
  policy: Policy,
  base: Base,
  attachedBy: readonly string[],
  matched: Extract<Match, { kind: 'matched' }>,
  alone: readonly Outcome[],
  { lines, outcome, grounds, files, isOnChangedLine }: FileContext,
): PolicyReview {
  const kept = keepIn(policy, matched, base, files, grounds.keep, grounds.today, grounds.catalogue);
  const { changes, notes } = refine(policy, kept.unused, grounds.catalogue, base);
  const fitted = fitQuota(policy, lines.text, changes);
  const plans = planLists(policy, fitted.changes);
  const all = kept.protecting.length === 0 ? changes : refine(policy, matched.unused, grounds.catalogue, base).changes;
  const counted = {
    removable: changes,
    carriedOut: fitted.changes,
    notes,
    kept: droppedNames(all).size - droppedNames(changes).size,
  };
  const told = [
    ...notes.map((note) => noteOutcome(note, policy, grounds, outcome)),
    ...kept.protecting.map((entry) => outcome('kept', policy.at, policy.at.range, { why: keepReason(entry) })),
    ...kept.notes.map((why) => outcome('note', policy.at, policy.at.range, { why })),
    ...tooLong(policy, fitted, outcome),
  ];
  const stale = staleness(matched.parties, grounds.today, grounds.maxAgeDays).map((why) =>
    outcome('note', policy.at, policy.at.range, { why, incomplete: true }),
  );
  const changed = (base.kind === 'none' ? [] : changedSince(matched.parties, files.head.lastChanged)).map((why) =>
    outcome('note', policy.at, policy.at.range, { why }),
  );
  const recommended = matched.recommendations ?? [];
  const deployed = base.kind === 'policy' ? base.policy : policy;
  const differs = differences(policy, fitted.changes, deployed, recommended, matched.parties, grounds.catalogue);
  const evidence = {
    parties: matched.parties,
    unused: kept.unused,
    grounds: [matched.ground],
    differences: differs,
  };
  const planned =
    plans === 'emptied'
      ? []
      : [{ policy, plans, changes: fitted.changes, isPartial: fitted.withheld.length > 0, evidence }];
  const advice = plans === 'emptied' ? [emptied(policy, attachedBy, changes, outcome)] : [];
  const tight = changes.length + told.length === 0 ? [outcome('tight', policy.at, policy.at.range, {})] : [];
  return {
    outcomes: [...alone, ...told, ...stale, ...changed, ...advice, ...tight],
    matches: [{ at: policy.at, ground: matched.ground, parties: matched.parties, differences: differs }],
    tallies: [tallyOf(policy, counted, grounds.catalogue, isOnChangedLine)],
    // What is only advised is not judged: it stays as it is.
    judged: planned.length === 0 ? [] : [{ policy, unused: kept.unused, base }],
    planned,
    principals: matched.parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal])),
    protecting: kept.protecting,
    touches: [],
  };
}

function toldOnly(...outcomes: readonly Outcome[]): PolicyReview {
  return { outcomes, tallies: [], judged: [], planned: [], principals: [], protecting: [], matches: [], touches: [] };
}

function noteOutcome(note: Note, policy: Policy, { catalogue }: Grounds, outcome: OutcomeOf): Outcome {
  const { kind, why, incomplete } = describe(note, catalogue.label);
  const { index, node } = note.statement;
  return outcome(kind, policy.at, node.range, { why, incomplete, statement: index });
}

function tooLong(policy: Policy, { withheld, size, quota }: Fitted, outcome: OutcomeOf): readonly Outcome[] {
  const why = message`without its wildcard the policy would have ${size} characters, more than the quota of ${quota}, so the wildcard stays; a shorter way is a separate ${'Deny'} statement that lists the unused actions`;
  return withheld.map((change) => {
    const { index, node } = change.statement;
    return outcome('withheld', policy.at, node.range, {
      why,
      incomplete: true,
      statement: index,
      removed: droppedBy([change]),
    });
  });
}

function emptied(
  policy: Policy,
  attachedBy: readonly string[],
  changes: readonly Change[],
  outcome: OutcomeOf,
): Outcome {
  const places = attachedBy.length === 0 ? words('') : message` (${quotedList(attachedBy)})`;
  const why = message`nothing of this policy is used: detach it and delete it${places}, rather than leave an empty one`;
  return outcome('emptied', policy.at, policy.at.range, { why, removed: droppedBy(changes) });
}

function droppedBy(changes: readonly Change[]): Outcome['removed'] {
  return changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped));
}

/** The version of each policy that findings can speak of. */
type BaseOf = (policy: Policy) => Base;

/**
 * Where a source has stable addresses, they say which old version is which. Else
 * the position of a document says little, and the old version is the one that
 * shares most of its actions.
 */
function basesOf(file: ChangedFile, { newPermissions }: Grounds, context: Context): BaseOf {
  if (newPermissions === 'refine') return () => ({ kind: 'same' });
  const old = file.base === undefined ? [] : discoverIn(file.path, context.base);
  const policies = old.flatMap((each) => (each.kind === 'policy' ? [each.policy] : []));
  return (policy) => {
    const named = policies.find(({ at }) => at.name === policy.at.name);
    const base = sourceOf(policy.at)?.addresses === 'stable' ? named : mostAlike(policy, policies, named);
    return base === undefined ? { kind: 'none' } : { kind: 'policy', policy: base };
  };
}

function mostAlike(policy: Policy, candidates: readonly Policy[], named: Policy | undefined): Policy | undefined {
  const [only] = candidates;
  if (candidates.length === 1 && only === named) return only;
  const own = new Set(patternsIn(policy));
  const shared = candidates.map((each) => ({
    each,
    count: patternsIn(each).filter((pattern) => own.has(pattern)).length,
  }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const best = shared.filter(({ count }) => count === most && count > 0).map(({ each }) => each);
  return best.find((each) => each === named) ?? best[0];
}

function patternsIn({ statements }: Policy): readonly string[] {
  return statements.flatMap(({ actions }) =>
    actions.values.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : [])),
  );
}
