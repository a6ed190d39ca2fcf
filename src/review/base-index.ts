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
import { match, type Evidence, type Match, type MatchRules } from '../match/match.js';
import { conditionKey, overlap, resourcesKey, type Overlap, type Placed } from '../match/overlap.js';
import type { Catalogue } from '../policy/catalogue.js';
import { namesAction } from '../policy/grants.js';
import type { Policy, PolicyAddress, Statement, Term } from '../policy/model.js';
import { principalKey } from '../policy/names.js';
import { parsePattern } from '../policy/pattern.js';
import { discover, sourceOf } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import type { SourceFile } from '../text/file.js';
import { grouped } from '../text/group.js';
import { memo, memoOf, once } from '../text/memo.js';
import { message, words, type Message } from '../text/message.js';
import { likenessTo } from './base.js';

/** What the base granted, as the policies of the head ask for it. */
export interface BaseIndex {
  /** The policy at the base whose place is another file or name now. */
  movedFrom(policy: Policy): Policy | undefined;
  /** Whom a policy of the base was of, as keys. */
  holdersOf(policy: Policy): ReadonlySet<string>;
  /** Whether the base granted an action to those who have the policy now, and where. */
  heldBefore(asked: Asked, action: string): Held;
  /** Whether a statement of the base has the same string, and grants by it the same. */
  hadString(asked: Asked, term: Term): boolean;
  /** The text of a file at the base. */
  textOf(path: string): string;
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

/** The files of a pull request, and those they are understood with. */
interface FilesAtHand {
  readonly changed: readonly (SourceFile & { readonly base: string | undefined })[];
  readonly deleted: readonly SourceFile[];
  readonly companions: readonly SourceFile[];
}

/** How it is found out whose a policy was. */
interface Matching {
  readonly evidence: Evidence;
  readonly rules: MatchRules;
  readonly catalogue: Catalogue;
}

/** The index of a pull request. `base` is everything that its base held, as far as it was read. */
export function indexBase(
  files: FilesAtHand,
  base: () => readonly Discovery[],
  { evidence, rules, catalogue }: Matching,
): BaseIndex {
  const { changed, deleted, companions } = files;
  const own = new Set([...changed, ...deleted].map(({ path }) => path));
  const index = once(() => indexed(base(), discover([...changed, ...companions]), own));
  const holdersOf = memoOf((policy: Policy): ReadonlySet<string> => {
    const found = index().found.get(policy);
    if (found === undefined) return new Set();
    return holdersIn(match({ ...found, deployed: policy }, evidence, rules, catalogue));
  });
  const isRelated = ({ own: old, policy, holders }: Asked, other: Policy): boolean =>
    other === old ||
    [...holdersOf(other)].some((each) => holders.has(each)) ||
    (index().isGone(other) && areAlike(policy, other));
  return {
    movedFrom: (policy) => {
      const { byPlace, alike } = index();
      const here = byPlace.get(placeOf(policy.at));
      const moved = here === undefined ? alike(policy, undefined) : undefined;
      return moved !== undefined && areAlike(policy, moved) ? moved : here;
    },
    holdersOf,
    heldBefore: (asked, action) => heldIn(asked, action, index(), (other) => isRelated(asked, other)),
    hadString: (asked, term) =>
      (index().strings().get(stringKey(asked, term)) ?? []).some((other) => isRelated(asked, other)),
    textOf: (path) =>
      deleted.find((file) => file.path === path)?.text ?? changed.find((file) => file.path === path)?.base ?? '',
  };
}

/** Whom a policy is of, so far as it is known: principals, and files of findings that name none. */
export function holdersIn(found: Match): ReadonlySet<string> {
  const parties = found.kind === 'matched' ? found.parties : [];
  const arns = [...(found.principals ?? []), ...parties.flatMap(({ principal }) => principal ?? [])];
  return new Set([...arns.map(principalKey), ...parties.flatMap(({ path }) => path ?? [])]);
}

/** Whether the pull request can have moved one to the other: they share most of their strings. */
function areAlike(one: Policy, other: Policy): boolean {
  const [a, b] = [patternsIn(one), patternsIn(other)];
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}

const patternsIn = memoOf(
  ({ statements }: Policy): ReadonlySet<string> =>
    new Set(
      statements.flatMap(({ actions }) =>
        actions.values.flatMap((term) => (term.kind === 'pattern' ? [term.pattern.toLowerCase()] : [])),
      ),
    ),
);

type FoundPolicy = Extract<Discovery, { kind: 'policy' }>;
type Gap = Extract<Discovery, { kind: 'skipped' }>;

interface Indexed {
  readonly found: ReadonlyMap<Policy, FoundPolicy>;
  readonly byPlace: ReadonlyMap<string, Policy>;
  /** The one that shares most with a policy, of those whose place is gone at the head. */
  readonly alike: ReturnType<typeof likenessTo>;
  readonly isGone: (policy: Policy) => boolean;
  /** Statements that allow something of the service. */
  readonly allowing: (service: string) => readonly Placed[];
  readonly strings: () => ReadonlyMap<string, readonly Policy[]>;
  /** What the base held in the files of the pull request, could not be read, and is no gap at the head any more. */
  readonly gaps: readonly Gap[];
  /** The same, of policies that were read in part: statements, or whole policies. */
  readonly partly: readonly Partial<Placed>[];
}

function indexed(base: readonly Discovery[], head: readonly Discovery[], changed: ReadonlySet<string>): Indexed {
  const policies = base.flatMap((each) => (each.kind === 'policy' ? [each] : []));
  const headPlaces = new Set(head.map((each) => placeOf(each.kind === 'policy' ? each.policy.at : each.at)));
  const openPlaces = new Set(head.flatMap((each) => (each.kind === 'skipped' ? [placeOf(each.at)] : [])));
  const isGone = ({ at }: Policy): boolean => !headPlaces.has(placeOf(at));
  const granting = policies.filter(({ policy }) => policy.leftAlone === undefined).map(({ policy }) => policy);
  const placed = granting.flatMap((policy) =>
    policy.statements
      .filter(({ effect, hasPrincipal }) => effect !== 'Deny' && !hasPrincipal)
      .map((statement): Placed => ({ policy, statement })),
  );
  const byService = grouped(
    placed.flatMap((each) => servicesIn(each.statement).map((service) => ({ service, each }))),
    ({ service }) => service,
  );
  const of = (service: string): readonly Placed[] => (byService.get(service) ?? []).map(({ each }) => each);
  return {
    found: new Map(policies.map((each) => [each.policy, each])),
    byPlace: new Map([...granting].reverse().map((policy) => [placeOf(policy.at), policy])),
    alike: likenessTo(granting.filter(isGone)),
    isGone,
    allowing: memo((service: string) => [...of(service), ...of('')], 10_000),
    strings: once(() => stringsIn(placed)),
    gaps: base.flatMap((each) =>
      each.kind === 'skipped' && each.incomplete && changed.has(each.at.path) && !openPlaces.has(placeOf(each.at))
        ? [each]
        : [],
    ),
    partly: [
      ...granting.filter(({ at, unread }) => changed.has(at.path) && unread.length > 0).map((policy) => ({ policy })),
      ...placed.filter(({ policy: { at }, statement }) => changed.has(at.path) && isOpen(statement)),
    ],
  };
}

/** Where a policy stands: its address, in the folder where addresses are stable there, else in its file. */
function placeOf(at: PolicyAddress): string {
  const isStable = sourceOf(at)?.addresses === 'stable';
  return `${isStable ? at.path.slice(0, at.path.lastIndexOf('/') + 1) : at.path}\n${at.name}`;
}

/** The services whose actions a statement allows; empty for those of any. */
function servicesIn({ actions }: Statement): readonly string[] {
  if (actions.negated) return [''];
  const named = actions.values.flatMap((term) => {
    const pattern = term.kind === 'pattern' ? parsePattern(term.pattern) : undefined;
    if (pattern?.kind === 'everything') return [''];
    return pattern?.kind === 'service' ? [pattern.service] : [];
  });
  return [...new Set(named)];
}

function isOpen({ effect, actions }: Statement): boolean {
  return effect === 'unknown' || actions.values.some(({ kind }) => kind === 'opaque');
}

function stringsIn(placed: readonly Placed[]): ReadonlyMap<string, readonly Policy[]> {
  const made = new Map<string, Policy[]>();
  for (const each of placed)
    for (const term of each.statement.actions.values) {
      const key = stringKey(each, term);
      const known = made.get(key);
      if (known === undefined) made.set(key, [each.policy]);
      else known.push(each.policy);
    }
  return made;
}

/** What a string in a list of actions means where it stands. */
function stringKey({ policy, statement }: Placed, term: Term): string {
  const { effect, actions } = statement;
  const written = term.kind === 'pattern' ? term.pattern.toLowerCase() : '';
  return `${written} ${effect} ${String(actions.negated)} ${scopeKey(policy)(statement)}`;
}

const scopeKey = memoOf((policy: Policy) =>
  memoOf((statement: Statement) => `${resourcesKey({ policy, statement })} ${conditionKey({ policy, statement })}`),
);

function heldIn(asked: Asked, action: string, index: Indexed, isRelated: (other: Policy) => boolean): Held {
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

function shown({ policy: { at }, statement: { index } }: Placed): Message {
  return message`${at.path} (${at.name}, statement ${words(String(index + 1))})`;
}

/** What the base held and nobody could read never counts as nothing, once the head can be read. */
function unreadBefore(
  asked: Asked,
  { gaps, partly }: Indexed,
  isRelated: (other: Policy) => boolean,
): Held | undefined {
  const { policy } = asked;
  // Then the head is told already.
  if (policy.unread.length > 0 || policy.statements.some(isOpen)) return undefined;
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
