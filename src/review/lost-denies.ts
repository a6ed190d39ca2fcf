/**
 * What Deny statements took back at the base, and none takes back at the head.
 *
 *   Allow s3:DeleteObject     is as it was, and grants nothing while
 *   Deny  s3:DeleteObject     stands beside it: who takes that away, narrows it or puts it under a condition grants it
 *
 * A Deny that is looked for is found by its actions and its scopes, wherever its policy was moved to; a wider one is as good.
 */
import type { Placed } from '../match/overlap.js';
import type { Budget } from '../match/text-pattern.js';
import { withElsewhere } from '../policy/elsewhere.js';
import type { Policy, Statement, Term } from '../policy/model.js';
import { includes } from '../policy/pattern.js';
import type { Discovery } from '../sources/source.js';
import { grouped } from '../text/group.js';
import type { FoundPolicy } from './base.js';
import { isGrantedByString, lookupOf, mayMeet, placeOf } from './base-grants.js';

/** Everything found on both sides of a pull request, the files that it changes or deletes, and whose a policy is. */
interface Sides {
  readonly base: readonly Discovery[];
  readonly head: readonly Discovery[];
  readonly changed: ReadonlySet<string>;
  readonly holdersOf: (found: FoundPolicy) => ReadonlySet<string>;
}

/** The Deny statements of files that were changed or deleted, each with what of its actions is denied no more. */
export function lostDenies({ base, head, changed, holdersOf }: Sides, budget: Budget): readonly Placed[] {
  const old = policiesIn(base, changed);
  const denying = old.filter(({ policy }) => deniesOf(policy).length > 0);
  if (denying.length === 0) return [];
  const now = policiesIn(head, changed);
  const nowAt = grouped(now, ({ policy }) => placeOf(policy.at));
  const places = new Set(old.map(({ policy }) => placeOf(policy.at)));
  const added = now.filter(({ policy }) => !places.has(placeOf(policy.at)));
  return denying.flatMap((found) => {
    const own = nowAt.get(placeOf(found.policy.at)) ?? [];
    const holders = added.length === 0 ? new Set<string>() : holdersOf(found);
    // What is new counts for those who had it before; where nobody is known, for what is gone.
    const moved = added.filter((each) =>
      holders.size === 0 ? own.length === 0 : [...holdersOf(each)].some((holder) => holders.has(holder)),
    );
    const left = [...own, ...moved].flatMap(({ policy }) => deniesOf(policy));
    return deniesOf(found.policy).flatMap((each) => lostOf(each, left, budget));
  });
}

/** What of it those have by policies of files that were not changed, who had the Deny. */
export function givenBack(
  lost: readonly Placed[],
  allowing: readonly Placed[],
  { changed, holdersOf, isTheirs, budget }: Sharing,
): readonly Placed[] {
  return lost.filter((deny) => {
    const holders = holdersOf(deny.policy);
    const isGiven = (each: Placed): boolean =>
      --budget.left < 0 || (!changed.has(each.policy.at.path) && mayMeet(each, deny) && isTheirs(holders, each.policy));
    return holders.size > 0 && allowing.some(isGiven);
  });
}

/** Whose the policies of the base were. */
interface Sharing {
  readonly changed: ReadonlySet<string>;
  readonly holdersOf: (policy: Policy) => ReadonlySet<string>;
  readonly isTheirs: (holders: ReadonlySet<string>, policy: Policy) => boolean;
  readonly budget: Budget;
}

function policiesIn(found: readonly Discovery[], changed: ReadonlySet<string>): readonly FoundPolicy[] {
  return found.flatMap((each) =>
    each.kind === 'policy' && each.policy.leftAlone === undefined && changed.has(each.policy.at.path) ? [each] : [],
  );
}

function deniesOf(policy: Policy): readonly Placed[] {
  return withElsewhere(policy)
    .statements.filter(({ effect, hasPrincipal }) => effect === 'Deny' && !hasPrincipal)
    .map((statement) => ({ policy, statement }));
}

function lostOf(asked: Placed, left: readonly Placed[], budget: Budget): readonly Placed[] {
  const { policy, statement } = asked;
  const { actions } = statement;
  if (actions.negated) {
    const isKept = left.some(
      (each) =>
        --budget.left >= 0 &&
        each.statement.actions.negated &&
        each.statement.actions.values.every((term) => actions.values.some((own) => isWithin(term, own))) &&
        each.statement.actions.values.some((term) => stands(asked, term, [each], budget)),
    );
    return isKept ? [] : [asked];
  }
  const values = actions.values.filter((term) => !isDenied(asked, term, left, budget));
  return values.length === 0 ? [] : [{ policy, statement: { ...statement, actions: { ...actions, values } } }];
}

/** Whether a string of the head, or several on a part of the scopes each, denies what one of the base did; beyond the budget none does. */
function isDenied(asked: Placed, term: Term, left: readonly Placed[], budget: Budget): boolean {
  if (stands(asked, term, left, budget)) return true;
  return left.some(
    ({ statement: { actions } }) =>
      --budget.left >= 0 &&
      !actions.negated &&
      actions.values.some((each) => isWithin(term, each) && stands(asked, each, left, budget)),
  );
}

function stands({ policy, statement }: Placed, term: Term, left: readonly Placed[], budget: Budget): boolean {
  const asked: Statement = { ...statement, actions: { ...statement.actions, values: [term] } };
  return isGrantedByString({ policy, statement: asked, holders: new Set() }, term, {
    ...{ grants: lookupOf(left), own: [], isRelated: () => true, budget },
  });
}

/** Whether everything that one string means is meant by the other; of what is not determined, only by what is as little. */
function isWithin(one: Term, other: Term): boolean {
  if (one.kind !== 'pattern' || other.kind !== 'pattern') return one.kind !== 'pattern' && other.kind !== 'pattern';
  return includes(other.pattern.toLowerCase(), one.pattern.toLowerCase());
}
