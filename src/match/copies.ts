/**
 * The deployed copies of a policy of the repository.
 *
 *   certain     it unifies, enough speaks for it, and it is nobody else's
 *   possible    it may be a copy: whoever has it counts, and no edit rests on it
 *   differing   its names are the policy's and its document is another one
 *   unread      its names fit and its document cannot be read: it may be any of these, and a part of it
 *   open        what keeps the policy from being edited at all
 *
 * Every doubt ends in one of the last four. Where only the content is known, a document with
 * half of its literal actions counts as a possible copy.
 */
import type { DeployedPolicy } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import { writtenIn } from '../sources/source.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { plain } from '../text/message.js';
import type { BasePolicies, SourceIdentity } from './base-policies.js';
import { certainFrom, peculiarValues, pointsOf, reasonsFor } from './certainty.js';
import { copyOf, doubtfulCopy, isUnreadable, whatIs, type Copy, type Doubt } from './copy.js';
import { actionsOf, type InventoryIndex } from './inventory-index.js';
import { holderOf, isRelated, isToldInPart, leastWritten, namesFit, refFit, type NamesFit } from './names-fit.js';
import { isOrdinary } from './ordinary.js';
import type { Unified } from './unify.js';
import { withoutCopy } from './without-copy.js';

/** What an inventory tells of who has a policy. */
export interface Copies {
  readonly certain: readonly Copy[];
  readonly possible: readonly Copy[];
  /** Policies of its names whose documents differ. */
  readonly differing: readonly Copy[];
  /** Those among the possible whose documents cannot be read and whose names are the policy's: they may differ. */
  readonly unread: readonly Copy[];
  /** Principals whose policies are not known, and whose names fit: each may have it. */
  readonly unseen: readonly Arn[];
  readonly open: readonly PolicyReason[];
}

/** The copies of a policy among all that is deployed; `base` holds it and the other policies of the repository. */
export function copiesOf(source: SourceIdentity, base: BasePolicies, index: InventoryIndex): Copies {
  const { notComparable } = source.pattern;
  if (index.isBlank) return nothing([]);
  if (notComparable !== undefined) return nothing([notComparable]);
  const overlap = index.sharing(source.pattern.actions);
  const candidates = candidatesOf(source, base, index, overlap);
  const context: Context = {
    source,
    base,
    index,
    saysEnough: saysEnough(source),
    isOrdinary: isOrdinary(source.pattern.actions) || isUnderUnrelatedNames(candidates),
  };
  const judged = candidates.map((each) => judge(each, context));
  const of = (kind: Exclude<Judged['kind'], 'open' | 'stranger'>): readonly Copy[] =>
    judged.flatMap((each) => (each.kind === kind ? [each.copy] : []));
  const [certain, possible] = [of('certain'), of('possible')];
  const having = new Set([...certain, ...possible].flatMap(({ holders }) => holders));
  const unlike = of('unlike').filter(({ holders }) => !holders.some((holder) => having.has(holder)));
  const differing = [...of('differing'), ...unlike];
  const unread = unreadAmong(source, [...certain, ...possible]);
  const unseen = index.unseen.filter((holder) => couldHave(source, holder)).map(({ arn }) => arn);
  const open = [
    ...judged.flatMap((each) => (each.kind === 'open' ? [each.why] : [])),
    ...[...certain, ...possible].flatMap(openOf),
    ...(isAnywhere(source) && !context.saysEnough ? [tooLittle] : []),
    ...withoutCopy(
      source,
      [...certain, ...possible],
      [...differing.flatMap(({ holders }) => holders), ...unseen],
      index,
    ),
  ];
  return { certain, possible, differing, unread, unseen, open: distinct(open) };
}

const tooLittle = because(
  'unclear-copy',
)`neither its names nor its text say enough to tell its deployed copies from other policies`;

function nothing(open: readonly PolicyReason[]): Copies {
  return { certain: [], possible: [], differing: [], unread: [], unseen: [], open };
}

function distinct(messages: readonly PolicyReason[]): readonly PolicyReason[] {
  return [...new Map(messages.map((each) => [plain(each), each])).values()];
}

/** How many of the policy's literal actions each document names. */
type Overlap = ReturnType<InventoryIndex['sharing']>;

/** What has an action or a name of the policy, or cannot be read. */
function candidatesOf(
  source: SourceIdentity,
  base: BasePolicies,
  index: InventoryIndex,
  overlap: Overlap,
): readonly Candidate[] {
  const found = [
    // Inline policies that share less are found by their names and by whom they are on.
    ...overlap.policiesWhere((shared, all) => saysSomething(shared, source, all)),
    ...source.names.filter(saysName).flatMap((name) => index.policiesNamed(name)),
    ...source.attachedTo.flatMap((ref) =>
      ref.kind === 'unknown' ? index.inlineOfGroup(ref.ofGroup ?? []) : index.inlineOf(ref),
    ),
    ...index.unreadable,
  ];
  return [...new Set(found)].flatMap((deployed) => {
    const names = namesFit(source, deployed);
    return names.contradict ? [] : [candidateOf(deployed, names, source, base, overlap)];
  });
}

interface Candidate {
  readonly deployed: DeployedPolicy;
  readonly names: NamesFit;
  /** `undefined` where its document cannot be read. */
  readonly unified: Unified | undefined;
  /** Whether it has at least half of the policy's literal actions. */
  readonly hasHalf: boolean;
}

function candidateOf(
  deployed: DeployedPolicy,
  names: NamesFit,
  source: SourceIdentity,
  base: BasePolicies,
  overlap: Overlap,
): Candidate {
  const { document } = deployed;
  if (document.kind === 'unreadable') return { deployed, names, unified: undefined, hasHalf: false };
  const shared = overlap.of(document);
  const hasHalf = isHalf(shared, source);
  const isWorthIt = names.speak || saysSomething(shared, source, actionsOf(document).length);
  return { deployed, names, unified: isWorthIt ? base.unified(source, document) : { kind: 'not' }, hasHalf };
}

/** Whether a document shares so much that it may be the policy, or a part of it, by its content alone. */
function saysSomething(shared: number, source: SourceIdentity, all: number): boolean {
  // What shares little can only be a part, and then consists of nothing else.
  return isHalf(shared, source) || shared === all;
}

function isHalf(shared: number, { pattern }: SourceIdentity): boolean {
  return shared > 0 && shared * 2 >= pattern.actions.length;
}

interface Context {
  readonly source: SourceIdentity;
  readonly base: BasePolicies;
  readonly index: InventoryIndex;
  /** Whether the content alone says whose it is. */
  readonly saysEnough: boolean;
  readonly isOrdinary: boolean;
}

type Judged =
  /** `unlike` differs unless its owner has a copy besides. */
  | { readonly kind: 'certain' | 'possible' | 'differing' | 'unlike'; readonly copy: Copy }
  | { readonly kind: 'open'; readonly why: PolicyReason }
  | { readonly kind: 'stranger' };

function judge(candidate: Candidate, context: Context): Judged {
  const { deployed, names, unified, hasHalf } = candidate;
  const doubtful = (kind: 'possible' | 'differing' | 'unlike', doubt: Doubt): Judged => ({
    kind,
    copy: doubtfulCopy(deployed)(doubt),
  });
  if (deployed.document.kind === 'unreadable' || unified === undefined) return doubtful('possible', 'unreadable');
  switch (unified.kind) {
    case 'fits':
      return judgeFitting(candidate, unified.pairs, context);
    case 'nearly':
      return doubtful('possible', 'nearly');
    case 'too-long':
      return {
        kind: 'open',
        why: because('unclear-copy')`it takes too many steps to compare it with ${whatIs(deployed)}`,
      };
    case 'part':
      return names.speak || hasHalf || isPeculiarPart(unified.pairs)
        ? { kind: 'open', why: because('unclear-copy')`only a part of it is deployed, as ${whatIs(deployed)}` }
        : { kind: 'stranger' };
    case 'not':
      // On a role that has several policies, its name alone does not say which of them was this one; one of them is on a role that has no copy.
      if (names.speak && (names.policy !== 'any' || hasHalf)) return doubtful('differing', 'other-document');
      return hasHalf
        ? doubtful('possible', 'half-of-its-actions')
        : names.speak
          ? doubtful('unlike', 'other-document')
          : { kind: 'stranger' };
  }
}

function judgeFitting(
  { deployed, names }: Candidate,
  pairs: Extract<Unified, { kind: 'fits' | 'nearly' | 'part' }>['pairs'],
  { source, base, index, saysEnough: says, isOrdinary: ordinary }: Context,
): Judged {
  const isAtAddress = isInState(source, deployed, index);
  const reasons = reasonsFor({
    pattern: source.pattern,
    deployed,
    names,
    isToldInPart: isToldInPart(source, deployed),
    pairs,
    isAtAddress,
    isActionSetShared: base.sharesActions(source),
    isOrdinary: ordinary,
  });
  const doubt = doubtOf(deployed, base.rivals(source, deployed).length, pointsOf(reasons));
  if (doubt !== undefined) return { kind: 'possible', copy: copyOf(deployed, reasons, doubt) };
  if (!names.speak && !isAtAddress && !says)
    return { kind: 'possible', copy: copyOf(deployed, reasons, 'content-alone') };
  return { kind: 'certain', copy: copyOf(deployed, reasons, undefined) };
}

function doubtOf(deployed: DeployedPolicy, rivals: number, points: number): Doubt | undefined {
  if (deployed.isBoundary) return 'boundary';
  if (deployed.holders.length === 0) return 'nobody-has-it';
  if (rivals > 0) return 'rivals';
  return points < certainFrom ? 'too-little' : undefined;
}

/** What a copy leaves open for the whole policy. */
function openOf({ policy, points }: Copy): readonly PolicyReason[] {
  const open: PolicyReason[] = [];
  if (policy.unlisted > 0)
    open.push(because('inventory-outdated')`${whatIs(policy)} is attached to more than the inventory lists`);
  if (policy.isBoundary && points > 0)
    open.push(
      because('permissions-boundary')`${whatIs(policy)} is a permissions boundary, and what it bounds is not known`,
    );
  return open;
}

/** Those that may differ: of a name, or on somebody who has no copy besides. */
function unreadAmong(source: SourceIdentity, held: readonly Copy[]): readonly Copy[] {
  const having = new Set(held.filter((copy) => !isUnreadable(copy)).flatMap(({ holders }) => holders));
  return held.filter(isUnreadable).filter(({ policy, holders }) => {
    const names = namesFit(source, policy);
    return names.speak && (names.policy !== 'any' || !holders.some((holder) => having.has(holder)));
  });
}

/** Whether nothing in the files' names keeps it from being anywhere. */
function isAnywhere({ attachedTo, names }: SourceIdentity): boolean {
  if (names.length > 0 && names.every(saysName)) return false;
  return (
    attachedTo.length === 0 ||
    attachedTo.some((ref) =>
      ref.kind === 'unknown' ? ref.ofGroup?.every(saysName) !== true : ref.kind === 'pattern' && !saysName(ref.glob),
    )
  );
}

function saysName(glob: string): boolean {
  return !/[*?]/.test(glob) || writtenIn(glob) >= leastWritten;
}

/** Something peculiar, or four literal actions that not everybody has. */
function saysEnough({ pattern }: SourceIdentity): boolean {
  const hasSid = pattern.statements.some(({ sid, count }) => count === 'one' && sid?.kind === 'literal');
  return hasSid || peculiarValues(pattern).size > 0 || (pattern.actions.length >= 4 && !isOrdinary(pattern.actions));
}

/** Whether what is deployed of a policy says enough by itself. */
function isPeculiarPart(pairs: Extract<Unified, { kind: 'part' | 'fits' | 'nearly' }>['pairs']): boolean {
  const statements = pairs.map(([one]) => one);
  const actions = pairs.flatMap(([, { actions: there }]) => there.values);
  return peculiarValues({ statements }).size > 0 || (actions.length >= 4 && !isOrdinary(actions));
}

/** Whether what it fits is called in ways that have nothing to do with each other. */
function isUnderUnrelatedNames(candidates: readonly Candidate[]): boolean {
  const [first, ...others] = candidates
    .filter(({ unified }) => unified?.kind === 'fits')
    .map(({ deployed: { owner, name } }) => (owner === undefined ? name : `${owner.name} ${name}`));
  return first !== undefined && others.some((name) => !isRelated(first, name));
}

/** Whether a state says that a resource of the policy is the deployed one. */
function isInState(
  { addresses = [] }: SourceIdentity,
  deployed: DeployedPolicy,
  { inventory }: InventoryIndex,
): boolean {
  if (addresses.length === 0) return false;
  return inventory.states.some((state) => {
    if (!addresses.includes(state.address.replace(/\[[^\]]*\]/g, ''))) return false;
    if (deployed.owner === undefined) return state.arn !== undefined && state.arn === deployed.arn;
    const { type, name } = deployed.owner;
    const owners = type === 'role' ? state.roles : type === 'user' ? state.users : state.groups;
    return state.name === deployed.name && owners.some((owner) => owner.toLowerCase() === name.toLowerCase());
  });
}

/** Whether a principal whose policies are not known may have it. */
export function couldHave({ attachedTo }: Pick<SourceIdentity, 'attachedTo'>, { arn }: { readonly arn: Arn }): boolean {
  return attachedTo.length === 0 || attachedTo.some((ref) => refFit(ref, holderOf(arn)) !== 'none');
}
