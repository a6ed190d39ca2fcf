/**
 * Whose a policy was and whose it is → who decides of it, and what the gate counts.
 *
 * The gate is judged by whom the base gave the policy to. Whom the pull request gives it to
 * as well can only hold suggestions back: for them everything in it is new.
 *
 *   at the base    at the head              suggested              counted
 *   A              A                        what A leaves unused   the same
 *   A              A and B, who is known    what both leave        what A leaves
 *   A              A and B, who is not      nothing                what A leaves
 *   A              somebody unknown         nothing, incomplete    what A leaves
 *   nobody         B, who is not known      nothing                nothing: all of it is new
 *   nobody         A and B                  nothing of this        what A had elsewhere and leaves unused
 *
 * "Not known" is a name that the files give in full and that no finding speaks of, of somebody
 * to whom the base granted nothing of the kind.
 */
import type { OutcomeOf } from '../edits/outcomes.js';
import type { Outcome } from '../edits/proposal.js';
import type { Found } from '../edits/refine-file.js';
import type { Match } from '../match/match.js';
import { unusedOf } from '../match/parties.js';
import { withElsewhere } from '../policy/elsewhere.js';
import type { Base } from '../refine/change.js';
import type { Unused } from '../refine/unused.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import type { FoundPolicy } from './base.js';
import { holdersIn, keysOf, type Asked, type BaseIndex } from './base-index.js';

/** Whose a policy is, by which something is decided. */
export type Matched = Extract<Match, { kind: 'matched' }>;

type Unmatched = Extract<Match, { kind: 'unmatched' }>;

/** Who decides. */
type Decided =
  /** What all of them leave unused is suggested. */
  | { readonly kind: 'suggest'; readonly matched: Matched }
  /** The pull request gives it to others as well, so nothing is suggested. */
  | { readonly kind: 'hold'; readonly matched: Matched; readonly names: readonly string[] }
  /** Everybody who has it gets it by this pull request. */
  | { readonly kind: 'new'; readonly matched: Unmatched; readonly names: readonly string[] }
  | { readonly kind: 'open'; readonly matched: Unmatched };

/** What is unused by some of those who have a policy, for the gate alone. */
export interface Side {
  readonly unused: Unused;
  readonly base: Base;
  /** How the base is asked about it. */
  readonly asked: Omit<Asked, 'statement'>;
}

/** A policy at the base, and whose it was. */
interface AtBase {
  readonly found: FoundPolicy;
  readonly match: Match;
}

const nothing: Unused = new Map<never, never>();

/** Who decides of a policy whose match at the head is this. */
export function decide(head: Match, { policy }: Found, old: AtBase | undefined, index: BaseIndex): Decided {
  if (head.kind === 'matched') return { kind: 'suggest', matched: head };
  const { others } = head;
  if (others === undefined) return { kind: 'open', matched: head };
  const before = old === undefined ? new Set<string>() : holdersIn(old.match);
  const silent = keysOf(others.silent);
  if (silent.some((key) => before.has(key)) || index.grantedTo(new Set(silent), policy))
    return { kind: 'open', matched: head };
  const names = [...others.silent.arns, ...others.silent.names];
  const hold = (matched: Matched): Decided => ({ kind: 'hold', matched: { ...matched, unused: nothing }, names });
  if (old !== undefined) return old.match.kind === 'matched' ? hold(old.match) : { kind: 'open', matched: head };
  if (others.parties.length > 0) return hold({ ...others, kind: 'matched' });
  return silent.length > 0 ? { kind: 'new', matched: head, names } : { kind: 'open', matched: head };
}

/** What the gate counts besides what is suggested. `kept` takes out what keep-lists of the base keep. */
export function sidesOf(
  head: Match,
  found: Found,
  old: AtBase | undefined,
  {
    witnesses,
    kept,
    isRefined,
  }: { witnesses: Parameters<typeof unusedOf>[1]; kept: (matched: Matched) => Unused; isRefined: boolean },
): readonly Side[] {
  const { policy } = found;
  if (old !== undefined) {
    if (old.match === head || old.match.kind !== 'matched') return [];
    const own = old.found.policy;
    const base: Base = isRefined ? { kind: 'same' } : { kind: 'policy', policy: withElsewhere(own) };
    return [{ unused: kept(old.match), base, asked: { policy, own, holders: holdersIn(old.match) } }];
  }
  const all = head.kind === 'matched' ? head : head.others;
  if (all === undefined || (head.kind === 'matched' && all.parties.length < 2)) return [];
  return all.parties.map((party): Side => {
    const alone: Matched = {
      kind: 'matched',
      ground: all.ground,
      unused: unusedOf([party], witnesses),
      parties: [party],
    };
    return {
      unused: kept(alone),
      base: { kind: 'none' },
      asked: { policy, own: undefined, holders: holdersIn(alone) },
    };
  });
}

/** To whom the pull request gives the policy, and by what. */
export function addedUse(head: Match, found: Found, old: AtBase | undefined): Message | undefined {
  const before = old === undefined ? new Set<string>() : holdersIn(old.match);
  const arns = (head.principals ?? []).filter((arn) =>
    keysOf({ arns: [arn], names: [] }).every((key) => !before.has(key)),
  );
  const names = (head.names ?? []).filter((name) => !before.has(name.toLowerCase()));
  const by = found.attachedBy.filter((each) => old?.found.attachedBy.includes(each) !== true);
  if (arns.length + names.length + by.length === 0) return undefined;
  const who = arns.length + names.length === 0 ? words('others') : quotedList([...arns, ...names]);
  return by.length === 0 ? who : message`${who} (${quotedList(by)})`;
}

/** What makes the outcome, and the label by which people let pass what it says. */
interface UsedDesk {
  readonly outcome: OutcomeOf;
  readonly grounds: { readonly overrideLabel?: string | undefined };
}

/** What is said where the head's caution holds back what the gate counts. */
export function usedElsewhere(
  names: readonly string[],
  added: Message | undefined,
  found: Found,
  { outcome, grounds: { overrideLabel } }: UsedDesk,
): Outcome {
  const { at } = found.policy;
  const label =
    overrideLabel === undefined
      ? words('')
      : message`, or let somebody with write access accept it with the label ${overrideLabel}`;
  const who = added ?? words('others');
  return outcome('withheld', at, at.range, {
    why: message`${quotedList(names)} is unused by those who had this policy at the base, and counts; it is not suggested, since this pull request gives the policy to ${who}: give them a policy of their own${label}`,
  });
}

/** What is said of those who get a policy by this pull request. */
export function newFor(names: readonly string[], { policy: { at } }: Found, outcome: OutcomeOf): Outcome {
  return outcome('exempt', at, at.range, {
    why: message`${quotedList(names)} ${words(names.length === 1 ? 'gets' : 'get')} this policy by this pull request, so the use of it is not known yet`,
  });
}
