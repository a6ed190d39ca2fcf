/**
 * A policy of a changed file → what is unused of it, and on what grounds; or why nothing is said of it.
 */
import type { Evidence as Proposed } from '../edits/proposal.js';
import { leftAlone, type OutcomeOf } from '../edits/outcomes.js';
import type { Outcome } from '../edits/proposal.js';
import type { Found, Reported } from '../edits/refine-file.js';
import { attachedPrincipals } from '../match/attached.js';
import { match, type Evidence, type Match, type MatchRules } from '../match/match.js';
import type { Known } from '../match/principal-index.js';
import { differences } from '../match/recommended.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, PolicyAddress } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import type { KeepEntry } from '../refine/keep.js';
import { refine, type Base } from '../refine/refine.js';
import type { Discovery } from '../sources/source.js';
import type { Range } from '../text/edit.js';
import type { SourceFile } from '../text/file.js';
import { message, quotedList, type Message } from '../text/message.js';
import type { BaseOf } from './base.js';
import { keepIn, type Kept } from './kept.js';
import { droppedBy } from './policy-outcomes.js';
import type { Touch } from './unused-principals.js';

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

/** What every policy of one file is judged with. */
export interface FileContext {
  readonly outcome: OutcomeOf;
  readonly grounds: Grounds;
  readonly baseOf: BaseOf;
  /** The file as it is at head and at the merge base. */
  readonly files: { readonly head: SourceFile; readonly base: SourceFile | undefined };
  /** When the base branch last changed the file, where that is known. */
  readonly lastChanged: string | undefined;
  readonly isOnChangedLine: (range: Range) => boolean;
}

/** What is known of a policy before it is refined. */
export type Assessment =
  /** It is not asked for, or never refined: there is only what is told. */
  | { readonly kind: 'told'; readonly outcomes: readonly Outcome[] }
  | (Assessed & { readonly kind: 'unmatched' })
  | (Assessed & {
      readonly kind: 'matched';
      readonly base: Base;
      readonly matched: Extract<Match, { kind: 'matched' }>;
      readonly kept: Kept;
      readonly reported: Reported;
    });

interface Assessed {
  readonly found: Found;
  readonly outcomes: readonly Outcome[];
  readonly touches: readonly Touch[];
}

/** What is unused of a policy, or why that is not known. */
export function assess(found: Discovery, context: FileContext): Assessment {
  const { outcome, grounds } = context;
  const { isChosen = () => true } = grounds;
  if (!isChosen(found.kind === 'policy' ? found.policy.at : found.at)) return told();
  if (found.kind === 'skipped')
    return told(outcome('skipped', found.at, found.at.range, { why: found.why, incomplete: found.incomplete }));
  const { policy } = found;
  const { at, notPlaceable, leftAlone: why } = policy;
  if (notPlaceable !== undefined)
    return told(outcome('skipped', at, at.range, { why: notPlaceable, incomplete: true }));
  if (why !== undefined) return told(outcome('skipped', at, at.range, { why }));
  const alone = leftAlone(policy, outcome);
  if (policy.statements.every(({ effect, hasPrincipal }) => effect === 'Deny' || hasPrincipal)) return told(...alone);
  return matchedWith(found, alone, context);
}

function matchedWith(found: Found, alone: readonly Outcome[], context: FileContext): Assessment {
  const { outcome, grounds, baseOf, files } = context;
  const { policy } = found;
  const { at } = policy;
  const base = baseOf(policy);
  const deployed = base.kind === 'policy' ? base.policy : policy;
  const matched = match({ ...found, deployed }, grounds.evidence, grounds.rules, grounds.catalogue);
  const arns = [...(matched.principals ?? []), ...attachedTo(found, grounds)];
  const touches = [{ arns, isOwn: false, outcome: outcome('advice', at, at.range, {}) }];
  if (matched.kind === 'unmatched') {
    const reasons = [...matched.reasons, ...adviceIn(matched, policy, base, grounds.catalogue)];
    const unmatched = reasons.map((why) => outcome('unmatched', at, at.range, { why, incomplete: true }));
    return { kind: 'unmatched', found, outcomes: [...alone, ...unmatched], touches };
  }
  const kept = keepIn(policy, matched, base, files, grounds.keep, grounds.today, grounds.catalogue);
  const evidence: Reported['evidence'] = (changes): Proposed => ({
    parties: matched.parties,
    unused: kept.unused,
    grounds: [matched.ground],
    differences: differences(
      policy,
      changes,
      deployed,
      matched.recommendations ?? [],
      matched.parties,
      grounds.catalogue,
    ),
  });
  const reported = { unused: kept.unused, base, evidence };
  return { kind: 'matched', found, outcomes: alone, touches, base, matched, kept, reported };
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
): readonly Message[] {
  if (advice === undefined) return [];
  const unused = droppedBy(refine(policy, advice.unused, catalogue, base).changes);
  const names = advice.parties.map(({ principal, path }) => principal ?? path ?? '');
  return unused.length === 0
    ? []
    : [message`for your information, ${quotedList(names)} did not use ${quotedList(unused)}`];
}
