/**
 * A policy of a changed file → what is unused of it, and on what grounds; or why nothing is said of it.
 */
import { leftAlone, type OutcomeOf } from '../edits/outcomes.js';
import type { Outcome } from '../edits/proposal.js';
import type { Found, Reported } from '../edits/refine-file.js';
import type { Shelves } from '../edits/shelves.js';
import { attachedPrincipals } from '../match/attached.js';
import type { Evidence, Match, MatchRules } from '../match/match.js';
import type { Known } from '../match/principal-index.js';
import { usesBy } from '../match/witness.js';
import { differences } from '../match/recommended.js';
import type { Catalogue } from '../policy/catalogue.js';
import { withElsewhere } from '../policy/elsewhere.js';
import type { Policy, PolicyAddress } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { keepComments } from '../refine/keep-comment.js';
import type { Base, Room } from '../refine/change.js';
import { refine } from '../refine/refine.js';
import type { Discovery } from '../sources/source.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import type { BaseOf, FoundPolicy } from './base.js';
import type { PastOf } from './past.js';
import { holdersIn, type Asked, type BaseIndex } from './base-index.js';
import { addedUse, decide, newFor, sidesOf, type Matched, type Side } from './by-base.js';
import { keepIn, type KeepRules, type Kept, type Written } from './kept.js';
import { droppedBy } from './policy-outcomes.js';
import type { Unsearched } from './unsearched.js';
import { tooYoung, withoutYoung, youngIn, type AsOf } from './young.js';
import type { Touch } from './unused-principals.js';
import { isTheirsByDefault, matchAtBase, matchOf } from './whose.js';

/** What a file is judged by. */
export interface Grounds extends KeepRules {
  readonly evidence: Evidence;
  /** Everybody whom findings name, for permissions or credentials, where somebody of them is unused as a whole. */
  readonly principals: Known | undefined;
  readonly rules: MatchRules;
  readonly newPermissions: 'exempt' | 'refine';
  readonly maxAgeDays: number;
  /** The label by which people let pass what the gate does not; absent where there is none. */
  readonly overrideLabel?: string | undefined;
  /** Lines of one service in one list of actions. */
  readonly maxPatterns: number;
  /** What counts towards IAM's quotas beside each policy; absent for what the files themselves hold. */
  readonly shelves?: Shelves;
  /** Leaves all other policies as they are, and says nothing of them; absent for all. */
  readonly isChosen?: (at: PolicyAddress) => boolean;
  /** Files whose policies somebody else may use; absent where everybody was searched for. */
  readonly unsearched?: readonly Unsearched[] | undefined;
  /** What the base held when the period of the findings began, for files changed since. */
  readonly asOf?: AsOf | undefined;
}

/** What every policy of one file is judged with. */
export interface FileContext {
  readonly outcome: OutcomeOf;
  readonly grounds: Grounds;
  /** The version of a policy that stands in the same file. */
  readonly baseOf: BaseOf;
  readonly index: BaseIndex;
  /** What a policy of this file was when the period of the findings began; absent where the file is as it was, or nobody can tell. */
  readonly pastOf: PastOf | undefined;
  /** The file as it is at head. */
  readonly head: SourceFile;
  /** How many characters a policy of the file may grow by. */
  readonly roomOf: (policy: Policy) => Room;
  /** When the base branch last changed the file, where that is known. */
  readonly lastChanged: string | undefined;
}

/** What is known of a policy before it is refined. */
export type Assessment =
  /** It is not asked for, or never refined: there is only what is told. */
  | { readonly kind: 'told'; readonly outcomes: readonly Outcome[] }
  | (Assessed & { readonly kind: 'unmatched'; readonly matched: Extract<Match, { kind: 'unmatched' }> })
  | (Assessed & {
      readonly kind: 'matched';
      readonly base: Base;
      /** How the base is asked about it. */
      readonly asked: Omit<Asked, 'statement'>;
      readonly matched: Extract<Match, { kind: 'matched' }>;
      readonly kept: Kept;
      readonly reported: Reported;
    });

interface Assessed {
  readonly found: Found;
  readonly outcomes: readonly Outcome[];
  readonly touches: readonly Touch[];
  /** What the gate counts besides what is suggested. */
  readonly sides: readonly Side[];
  /** To whom the pull request gives the policy. */
  readonly added: Message | undefined;
}

/** What is unused of a policy, or why that is not known. */
export function assess(found: Discovery, context: FileContext): Assessment {
  const { outcome, grounds } = context;
  const { isChosen = () => true } = grounds;
  if (!isChosen(found.kind === 'policy' ? found.policy.at : found.at)) return told();
  if (found.kind === 'skipped')
    return told(
      outcome('skipped', found.at, found.at.range, {
        ...(found.incomplete ? { why: found.why, incomplete: true } : { why: found.why }),
        because: found.because,
      }),
    );
  const { policy } = found;
  const { at, notPlaceable, leftAlone: why } = policy;
  if (notPlaceable !== undefined)
    return told(outcome('skipped', at, at.range, { why: notPlaceable, incomplete: true }));
  const wasRead = wasOfPrincipals(policy, context)
    ? [outcome('skipped', at, at.range, { why: notAtBase, incomplete: true })]
    : [];
  if (why !== undefined) return told(ofOtherPurpose(found, why, outcome), ...wasRead);
  const alone = [...leftAlone(policy, outcome), ...wasRead];
  if (withElsewhere(policy).statements.every(({ effect, hasPrincipal }) => effect === 'Deny' || hasPrincipal))
    return told(...alone);
  return matchedWith(found, alone, context);
}

/** A policy that has another purpose. Where roles or users have it as well, what they leave unused stays in it. */
function ofOtherPurpose({ policy: { at }, attachedTo }: Found, why: Message, outcome: OutcomeOf): Outcome {
  if (!attachedTo.some(({ kind }) => kind !== 'unknown')) return outcome('skipped', at, at.range, { why });
  return outcome('withheld', at, at.range, {
    why: message`roles or users have it, and ${why}: nothing of it was checked, since what they leave unused may be needed there; give them a policy of their own to have it checked`,
  });
}

/** What the head says of a policy's purpose only ever adds caution: it takes nothing out of the gate. */
const notAtBase = because(
  'purpose-changed',
)`at the base this policy granted to roles or users and was checked; what this pull request says of its purpose counts once it is merged`;

function wasOfPrincipals(policy: Policy, context: FileContext): boolean {
  if (policy.leftAlone === undefined && !policy.statements.some(({ hasPrincipal }) => hasPrincipal)) return false;
  const own = versionOf(policy, context)?.policy;
  return (
    own !== undefined &&
    own.leftAlone === undefined &&
    own.statements.some(({ effect }) => effect !== 'Deny') &&
    !own.statements.some(({ hasPrincipal }) => hasPrincipal)
  );
}

/** The version of the policy at the base, also where it stood elsewhere. */
function versionOf(policy: Policy, { baseOf, index }: FileContext): FoundPolicy | undefined {
  return baseOf(policy) ?? index.movedFrom(policy);
}

function matchedWith(found: Found, alone: readonly Outcome[], context: FileContext): Assessment {
  const { outcome, grounds, index } = context;
  const { policy } = found;
  const own = versionOf(policy, context);
  const head = matchOf(found, own?.policy ?? policy, policy.at, grounds);
  const old = own === undefined ? undefined : { found: own, match: matchAtBase(own, found, head, grounds) };
  const written = writtenKeeps(policy, own?.policy, context);
  const sides = sidesOf(head, found, old, {
    witnesses: grounds.evidence.witnesses,
    kept: (matched) => keepIn(policy, aged(matched, policy.at, own, context).matched, written, grounds).unusedAtBase,
    isRefined: grounds.newPermissions === 'refine',
  });
  const touches = [
    {
      arns: [...(head.principals ?? []), ...attachedTo(found, grounds)],
      isOwn: false,
      outcome: outcome('advice', policy.at, policy.at.range, {}),
    },
  ];
  const assessed = { found, touches, sides, added: addedUse(head, found, old) };
  const decided = decide(head, found, old, index);
  if (decided.kind === 'open' && old?.match.kind === 'matched' && isTheirsByDefault(found, old.match, grounds)) {
    const { matched, young } = aged({ ...old.match, unused: new Map<never, never>() }, policy.at, own, context);
    const added = words('whomever a variable names, by default those who had it');
    return {
      ...{ ...assessed, added },
      ...reportedBy(matched, found, own, written, context),
      ...{ kind: 'matched', outcomes: [...alone, ...young] },
    };
  }
  if (decided.kind === 'open')
    return {
      ...assessed,
      kind: 'unmatched',
      matched: decided.matched,
      outcomes: [...alone, ...whyOpen(head, found, own, context)],
    };
  const fresh = decided.kind === 'suggest' || decided.names.length === 0 ? [] : [newFor(decided.names, found, outcome)];
  if (decided.kind === 'new')
    return { ...assessed, kind: 'unmatched', matched: decided.matched, outcomes: [...alone, ...fresh] };
  const { matched, young } = aged(decided.matched, policy.at, own, context);
  const outcomes = [...alone, ...fresh, ...young];
  return { ...assessed, ...reportedBy(matched, found, own, written, context), kind: 'matched', outcomes };
}

/** Without what the base did not grant yet when the period of the findings began. */
function aged(
  matched: Matched,
  at: PolicyAddress,
  own: FoundPolicy | undefined,
  { pastOf, head, outcome, grounds: { asOf, catalogue } }: FileContext,
): { readonly matched: Matched; readonly young: readonly Outcome[] } {
  if (own === undefined || pastOf === undefined || own.policy.at.path !== head.path) return { matched, young: [] };
  const young = youngIn(withElsewhere(own.policy), pastOf(own).map(withElsewhere), matched.unused, catalogue);
  if (young.length === 0) return { matched, young: [] };
  return {
    matched: { ...matched, unused: withoutYoung(matched.unused, young, catalogue) },
    young: [outcome('exempt', at, at.range, { why: tooYoung(young, asOf?.day ?? '') })],
  };
}

/** What is suggested, by those who decide. */
function reportedBy(
  matched: Matched,
  { policy }: Found,
  own: FoundPolicy | undefined,
  written: Written,
  context: FileContext,
): Omit<Extract<Assessment, { kind: 'matched' }>, keyof Assessed | 'kind'> {
  const { grounds } = context;
  const holders = holdersIn(matched);
  const base = baseFor(policy, own?.policy, holders, context);
  const kept = keepIn(policy, matched, written, grounds);
  const deployed = own?.policy ?? policy;
  const said = matched.recommendations ?? [];
  const evidence: Reported['evidence'] = (changes) => ({
    parties: matched.parties,
    unused: kept.unused,
    grounds: [matched.ground],
    rests: matched.rests ?? [],
    uses: usesBy(
      matched.parties.flatMap(({ principal }) => principal ?? []),
      grounds.evidence.witnesses,
    ),
    period: grounds.evidence.witnesses.toldPeriod,
    differences: differences(policy, changes, deployed, said, matched.parties, grounds.catalogue),
  });
  const asked = { policy, own: own?.policy, holders };
  return { base, asked, matched, kept, reported: { unused: kept.unused, base, evidence } };
}

function whyOpen(
  head: Match,
  { policy }: Found,
  own: FoundPolicy | undefined,
  context: FileContext,
): readonly Outcome[] {
  const { outcome, grounds } = context;
  if (head.kind === 'matched') return [];
  const base = baseFor(policy, own?.policy, holdersIn(head), context);
  const reasons = [...head.reasons, ...adviceIn(head, policy, base, grounds.catalogue)];
  return reasons.map((why) => outcome('unmatched', policy.at, policy.at.range, { why, incomplete: true }));
}

/** What the refinement is measured by. A policy that was moved is the same one for those who had it. */
function baseFor(
  policy: Policy,
  own: Policy | undefined,
  holders: ReadonlySet<string>,
  { grounds, baseOf, index }: FileContext,
): Base {
  if (grounds.newPermissions === 'refine') return { kind: 'same' };
  if (own === undefined) return { kind: 'none' };
  const isTheirs = baseOf(policy)?.policy === own || index.isSharedBy(holders, own);
  return isTheirs ? { kind: 'policy', policy: withElsewhere(own) } : { kind: 'none' };
}

/** The keep comments of the policy, at head and at the base. */
function writtenKeeps(policy: Policy, own: Policy | undefined, { head, index }: FileContext): Written {
  return {
    head: keepComments(policy, head.text),
    base: own === undefined ? [] : keepComments(own, index.textOf(own.at.path)),
  };
}

function told(...outcomes: readonly Outcome[]): Assessment {
  return { kind: 'told', outcomes };
}

function attachedTo(found: Found, { principals }: Grounds): readonly Arn[] {
  return principals === undefined ? [] : attachedPrincipals(found.attachedTo, principals).arns;
}

/** What those do not use of whom something is known. */
function adviceIn(
  { advice }: Extract<Match, { kind: 'unmatched' }>,
  policy: Policy,
  base: Base,
  catalogue: Catalogue,
): readonly PolicyReason[] {
  if (advice === undefined) return [];
  const unused = droppedBy(refine(policy, advice.unused, catalogue, base).changes);
  const names = [...new Set(advice.parties.map(({ principal, path }) => principal ?? path ?? ''))];
  return unused.length === 0
    ? []
    : [because('known-in-part')`for your information, ${quotedList(names)} did not use ${quotedList(unused)}`];
}
