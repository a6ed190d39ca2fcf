/**
 * Everything that the base granted, over all files of the pull request and their modules.
 *
 * *New* is only what nothing in the base granted to the same principals on any common
 * resource, whatever file, name or statement it stood in. Where nobody is known, those
 * policies are of one family that the same findings speak of. A policy whose place is gone
 * at the head is the same one if it is mostly alike: it was moved.
 *
 * Most policies stand where they stood, so all of this is only made when it is asked for.
 */
import { match, type Evidence, type Match, type MatchRules, type Others } from '../match/match.js';
import { overlap, type Overlap, type Placed } from '../match/overlap.js';
import type { Budget } from '../match/text-pattern.js';
import type { Catalogue } from '../policy/catalogue.js';
import { withElsewhere } from '../policy/elsewhere.js';
import { namesAction } from '../policy/grants.js';
import type { Policy, Term } from '../policy/model.js';
import { principalKey } from '../policy/names.js';
import type { Discovery } from '../sources/source.js';
import type { SourceFile } from '../text/file.js';
import { memoOf, once } from '../text/memo.js';
import { message, words, type Message } from '../text/message.js';
import type { FoundPolicy } from './base.js';
import { givenBack, lostDenies } from './lost-denies.js';
import {
  grantsOf,
  isAllowing,
  isGrantedByString,
  isOpen,
  mayMeet,
  placeOf,
  servicesIn,
  type BaseGrants,
} from './base-grants.js';
import { unchangedStrings } from './unchanged-strings.js';

/** What the base granted, as the policies of the head ask for it. */
export interface BaseIndex {
  /** The policy at the base whose place is another file or name now. */
  movedFrom(policy: Policy): FoundPolicy | undefined;
  /** Whether a policy of the base was of one of these. */
  isSharedBy(holders: ReadonlySet<string>, policy: Policy): boolean;
  /** Whether the base granted these, by name or key, anything that the policy may grant. */
  grantedTo(holders: ReadonlySet<string>, policy: Policy): boolean;
  /** Whether the base granted an action to those who have the policy now, and where. */
  heldBefore(asked: Asked, action: string): Held;
  /** Whether statements of the base have the same string, and grant by it the same to everybody to whom the action is not new. */
  hadString(asked: Asked, term: Term): boolean;
  /** What Deny statements do not take back any more from those who have it by policies of files that were not changed. */
  givenBack(): readonly Placed[];
  /** The text of a file at the base. */
  textOf(path: string): string;
  /** How much of what may be compared was compared, from 0 to 1 and more: beyond that, statements count as not compared. */
  compared(): number;
}

/** What is asked for: a statement of the head, whose it is, and its version at the base. */
export interface Asked extends Placed {
  readonly own: Policy | undefined;
  readonly holders: ReadonlySet<string>;
}

/** Whether it was granted; `why` says where, or what leaves it open. */
interface Held {
  readonly kind: Overlap;
  readonly why: Message;
}

/** The files of a pull request. */
interface FilesAtHand {
  readonly changed: readonly (SourceFile & { readonly base: string | undefined })[];
  readonly deleted: readonly SourceFile[];
}

/** How it is found out whose a policy was. */
interface Matching {
  readonly evidence: Evidence;
  readonly rules: MatchRules;
  readonly catalogue: Catalogue;
}

/** How often a statement of the head is compared with one of the base. */
const mostCompared = 5_000_000;

/** Every policy at the base and at the head, as far as they were read. */
interface BothSides {
  readonly base: () => readonly Discovery[];
  readonly head: () => readonly Discovery[];
}

/** The index of a pull request. */
export function indexBase({ changed, deleted }: FilesAtHand, { base, head }: BothSides, matching: Matching): BaseIndex {
  const own = new Set([...changed, ...deleted].map(({ path }) => path));
  const texts = once(() => textsIn({ changed, deleted }));
  const hadInItself = unchangedStrings({ changed, deleted });
  const budget = { left: mostCompared };
  const index = once(() => grantsOf(base(), head(), own));
  const holdersAt = holdersBy(matching);
  const lost = once(() => lostDenies({ base: base(), head: head(), changed: own, holdersOf: holdersAt }, budget));
  const holdersOf = holdersWith(index, holdersAt);
  const isTheirs = (holders: ReadonlySet<string>, other: Policy): boolean =>
    [...holdersOf(other)].some((each) => holders.has(each));
  const isRelated = ({ own: old, policy, holders }: Asked, other: Policy): boolean =>
    (old !== undefined && old.at.path === other.at.path && old.at.name === other.at.name) ||
    isTheirs(holders, other) ||
    (index().isGone(other) && areAlike(policy, other));
  /** Those who have the policy at the head and had its version at the base not, as far as that is known. */
  const getIt = ({ own: old, holders }: Asked): readonly string[] => {
    const before = old === undefined ? holders : holdersOf(old);
    return [...holders].filter((each) => !before.has(each));
  };
  const isWiderFor = (holder: string, asked: Asked, term: Term): boolean => {
    const isRelatedToHim = (other: Policy): boolean => isTheirs(new Set([holder]), other);
    return isWiderForOne(holder, { asked, term }, index(), { isRelated: isRelatedToHim, budget });
  };
  return {
    movedFrom: (policy) => {
      const { byPlace, alike } = index();
      const here = byPlace.get(placeOf(policy.at));
      const moved = here === undefined ? alike(policy, undefined) : undefined;
      return moved !== undefined && areAlike(policy, moved.policy) ? moved : here;
    },
    isSharedBy: isTheirs,
    grantedTo: (holders, policy) =>
      holders.size > 0 &&
      withElsewhere(policy)
        .statements.filter(isAllowing)
        .some((statement) =>
          servicesIn(statement)
            .flatMap((service) => index().allowing(service))
            .some((each) => isTheirs(holders, each.policy) && mayMeet({ policy, statement }, each)),
        ),
    heldBefore: (asked, action) => heldIn(asked, action, index(), (other) => isRelated(asked, other)),
    hadString: (asked, term) =>
      hadInItself(asked, term) ||
      (isGrantedByString(asked, term, {
        ...{ grants: index(), isRelated: (other) => isRelated(asked, other), budget },
        own: asked.own === undefined ? [] : index().at(asked.own.at),
      }) &&
        getIt(asked).every((holder) => !isWiderFor(holder, asked, term)) &&
        !lost().some((deny) => isRelated(asked, deny.policy) && mayMeet(withTerm(asked, term), deny))),
    givenBack: () => givenBack(lost(), index().all, { changed: own, holdersOf, isTheirs, budget }),
    textOf: (path) => texts().get(path) ?? '',
    compared: () => 1 - budget.left / mostCompared,
  };
}

/** The texts of the base; where a path stands in both, what was deleted counts. */
function textsIn({ changed, deleted }: FilesAtHand): ReadonlyMap<string, string | undefined> {
  return new Map([
    ...changed.map(({ path, base }) => [path, base] as const),
    ...deleted.map(({ path, text }) => [path, text] as const),
  ]);
}

/** Whom a policy is of, by what stands on its side alone. */
function holdersBy({ evidence, rules, catalogue }: Matching): (found: FoundPolicy) => ReadonlySet<string> {
  return memoOf((found: FoundPolicy) =>
    holdersIn(match({ ...found, deployed: found.policy }, evidence, rules, catalogue)),
  );
}

/** Whom each policy was of at the base, whoever read it there. */
function holdersWith(
  index: () => BaseGrants,
  of: ReturnType<typeof holdersBy>,
): (policy: Policy) => ReadonlySet<string> {
  return ({ at }) => {
    const found = index().foundAt(at);
    return found === undefined ? new Set() : of(found);
  };
}

/** Whom a policy is of, so far as it is known: principals, and files of findings that name none. */
export function holdersIn(found: Match): ReadonlySet<string> {
  const parties = found.kind === 'matched' ? found.parties : (found.others?.parties ?? []);
  const arns = [...(found.principals ?? []), ...parties.flatMap(({ principal }) => principal ?? [])];
  return new Set([...keysOf({ arns, names: found.names ?? [] }), ...parties.flatMap(({ path }) => path ?? [])]);
}

/** The keys of principals, and of those whom no evidence knows. */
export function keysOf({ arns, names }: Others['silent']): readonly string[] {
  return [...arns.map(principalKey), ...names.map((name) => name.toLowerCase())];
}

/** Whether the pull request can have moved one to the other: they share most of their strings. */
function areAlike(one: Policy, other: Policy): boolean {
  const [a, b] = [patternsIn(one), patternsIn(other)];
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}

const patternsIn = memoOf(
  (policy: Policy): ReadonlySet<string> =>
    new Set(
      withElsewhere(policy).statements.flatMap(({ actions }) =>
        actions.values.flatMap((term) => (term.kind === 'pattern' ? [term.pattern.toLowerCase()] : [])),
      ),
    ),
);

function heldIn(asked: Asked, action: string, index: BaseGrants, isRelated: (other: Policy) => boolean): Held {
  const colon = action.indexOf(':');
  const [service, name] = [action.slice(0, colon).toLowerCase(), action.slice(colon + 1).toLowerCase()];
  let open: Placed | undefined;
  for (const each of index.allowing(service)) {
    if (!namesAction(each.statement, service, name) || !isRelated(each.policy)) continue;
    const common = each.statement.effect === 'unknown' ? 'unclear' : overlap(asked, each);
    if (common === 'yes') return { kind: 'yes', why: shown(each) };
    if (common === 'unclear') open ??= each;
  }
  if (open !== undefined)
    return {
      kind: 'unclear',
      why: message`whether its resources have something in common with those of ${shown(open)} at the base, these files do not determine`,
    };
  return unreadBefore(asked, index, isRelated) ?? { kind: 'no', why: words('') };
}

/** Whether the base granted somebody what a string grants, and less of it. */
function isWiderForOne(
  holder: string,
  { asked, term }: { readonly asked: Asked; readonly term: Term },
  index: BaseGrants,
  { isRelated, budget }: { readonly isRelated: (other: Policy) => boolean; readonly budget: Budget },
): boolean {
  const alone = { ...asked, holders: new Set([holder]) };
  // Found by its string and resource first: what is as it was need not be compared with everything else there.
  return (
    !isGrantedByString(alone, term, { grants: index, own: [], isRelated, budget }) &&
    isMetIn(index, alone, term, { isRelated, budget })
  );
}

/** Whether the base may have granted what a string of the statement grants, on a common resource; beyond the budget it may. */
function isMetIn(
  index: BaseGrants,
  { policy, statement }: Asked,
  term: Term,
  { isRelated, budget }: { readonly isRelated: (other: Policy) => boolean; readonly budget: Budget },
): boolean {
  const alone = withTerm({ policy, statement }, term);
  return servicesIn(alone.statement)
    .flatMap((service) => index.allowing(service))
    .some((each) => --budget.left < 0 || (isRelated(each.policy) && mayMeet(alone, each)));
}

/** The statement with this string alone. */
function withTerm({ policy, statement }: Placed, term: Term): Placed {
  return { policy, statement: { ...statement, actions: { ...statement.actions, values: [term] } } };
}

function shown({ policy: { at }, statement: { index } }: Placed): Message {
  return message`${at.path} (${at.name}, statement ${words(String(index + 1))})`;
}

/** What the base held and nobody could read never counts as nothing, once the head can be read. */
function unreadBefore(
  asked: Asked,
  { gaps, partly }: BaseGrants,
  isRelated: (other: Policy) => boolean,
): Held | undefined {
  const { policy } = asked;
  // Then the head is told already.
  if (withElsewhere(policy).unread.length > 0 || policy.statements.some(isOpen)) return undefined;
  const gap = gaps.find(({ at }) => at.path === policy.at.path || asked.own === undefined);
  if (gap !== undefined) {
    const { at, why } = gap;
    return { kind: 'unclear', why: message`at the base, ${at.path} (${at.name}) could not be read: ${why}` };
  }
  const half = partly.find(
    ({ policy: other, statement }) =>
      other !== undefined &&
      isRelated(other) &&
      (statement === undefined || overlap(asked, { policy: other, statement }) !== 'no'),
  );
  return half?.policy === undefined
    ? undefined
    : {
        kind: 'unclear',
        why: message`a part of ${half.policy.at.path} (${half.policy.at.name}) could not be read at the base`,
      };
}
