/**
 * Everything found at the base → what it granted, found by place, by content and by action.
 */
import { isThereToo } from '../match/governed.js';
import { globsMeet, overlap, type Placed } from '../match/overlap.js';
import { scopesOf } from '../match/scopes.js';
import type { Policy, PolicyAddress, Statement, Term } from '../policy/model.js';
import { isUndetermined, withElsewhere } from '../policy/elsewhere.js';
import { parsePattern } from '../policy/pattern.js';
import { sourceOf } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import { grouped } from '../text/group.js';
import { memo, memoOf, once } from '../text/memo.js';
import type { Budget } from '../match/text-pattern.js';
import { likenessTo, type FoundPolicy } from './base.js';

type Gap = Extract<Discovery, { kind: 'skipped' }>;

/** What the base granted. */
export interface BaseGrants {
  /** What was found where the policy stands, whoever read it there. */
  readonly foundAt: (address: PolicyAddress) => FoundPolicy | undefined;
  readonly byPlace: ReadonlyMap<string, FoundPolicy>;
  /** The one that shares most with a policy, of those whose place is gone at the head. */
  readonly alike: ReturnType<typeof likenessTo>;
  readonly isGone: (policy: Policy) => boolean;
  /** The statements of the policy of an address, where they allow. */
  readonly at: (address: PolicyAddress) => readonly Placed[];
  /** Every statement that allows. */
  readonly all: readonly Placed[];
  /** Statements that allow something of the service. */
  readonly allowing: (service: string) => readonly Placed[];
  /** The statements that have a string, by `stringKey`. */
  readonly strings: () => ReadonlyMap<string, ReadonlySet<Placed>>;
  /** The statements that grant on a scope, by its key. */
  readonly onScopes: () => ReadonlyMap<string, readonly Placed[]>;
  /** What the base held in the files of the pull request, could not be read, and is no gap at the head any more. */
  readonly gaps: readonly Gap[];
  /** The same, of policies that were read in part: statements, or whole policies. */
  readonly partly: readonly Partial<Placed>[];
}

/** The grants of the base; `changed` are the files of the pull request, and `head` is what stands there now. */
export function grantsOf(
  base: readonly Discovery[],
  head: readonly Discovery[],
  changed: ReadonlySet<string>,
): BaseGrants {
  const policies = base.flatMap((each) => (each.kind === 'policy' ? [each] : []));
  const headPlaces = new Set(head.map((each) => placeOf(each.kind === 'policy' ? each.policy.at : each.at)));
  const openPlaces = new Set(head.flatMap((each) => (each.kind === 'skipped' ? [placeOf(each.at)] : [])));
  // What stands in a file that nobody touched is still there.
  const isGone = ({ at }: Policy): boolean => changed.has(at.path) && !headPlaces.has(placeOf(at));
  const granting = policies.filter(({ policy }) => policy.leftAlone === undefined);
  const placed = granting.flatMap(({ policy }) =>
    withElsewhere(policy)
      .statements.filter(isAllowing)
      .map((statement): Placed => ({ policy, statement })),
  );
  const statementsAt = grouped(placed, ({ policy }) => addressKey(policy.at));
  const byAddress = new Map(policies.map((each) => [addressKey(each.policy.at), each]));
  const byService = grouped(
    placed.flatMap((each) => servicesIn(each.statement).map((service) => ({ service, each }))),
    ({ service }) => service,
  );
  const of = (service: string): readonly Placed[] => (byService.get(service) ?? []).map(({ each }) => each);
  return {
    foundAt: (address) => byAddress.get(addressKey(address)),
    byPlace: new Map([...granting].reverse().map((each) => [placeOf(each.policy.at), each])),
    alike: likenessTo(granting.filter(({ policy }) => isGone(policy))),
    isGone,
    all: placed,
    at: (address) => statementsAt.get(addressKey(address)) ?? [],
    allowing: memo((service: string) => [...of(service), ...of('')], 10_000),
    ...lookupOf(placed),
    gaps: base.flatMap((each) =>
      each.kind === 'skipped' && each.incomplete && changed.has(each.at.path) && !openPlaces.has(placeOf(each.at))
        ? [each]
        : [],
    ),
    partly: [
      ...granting.filter(
        ({ policy: { at, unread } }) => changed.has(at.path) && unread.some(({ known }) => known === undefined),
      ),
      ...placed.filter(({ policy: { at }, statement }) => changed.has(at.path) && isOpen(statement)),
    ],
  };
}

/** Where a policy stands: its address, in the folder where addresses are stable, else in its file. */
export function placeOf(at: PolicyAddress): string {
  const isStable = sourceOf(at)?.addresses === 'stable';
  return `${isStable ? at.path.slice(0, at.path.lastIndexOf('/') + 1) : at.path}\n${at.name}`;
}

function addressKey({ path, name }: PolicyAddress): string {
  return `${path}\n${name}`;
}

/** The services whose actions a statement allows; empty for those of any. */
export function servicesIn({ actions }: Statement): readonly string[] {
  if (actions.negated) return [''];
  const named = actions.values.flatMap((term) => {
    const pattern = term.kind === 'pattern' ? parsePattern(term.pattern) : undefined;
    if (pattern?.kind === 'everything') return [''];
    return pattern?.kind === 'service' ? [pattern.service] : [];
  });
  return [...new Set(named)];
}

/** Whether a statement allows, or may. */
export function isAllowing({ effect, hasPrincipal }: Statement): boolean {
  return effect !== 'Deny' && !hasPrincipal;
}

/** Whether both may allow one action on one resource; what is not determined may. */
export function mayMeet(one: Placed, other: Placed): boolean {
  const [some, others] = [one.statement.actions, other.statement.actions];
  const isWide = some.negated || others.negated;
  return (isWide || some.values.some((a) => others.values.some((b) => mayMean(a, b)))) && overlap(one, other) !== 'no';
}

function mayMean(one: Term, other: Term): boolean {
  return one.kind === 'opaque' || other.kind === 'opaque' || globsMeet(one.pattern, other.pattern);
}

/** Whether what a statement allows is not determined. */
export function isOpen({ effect, actions }: Statement): boolean {
  return effect === 'unknown' || actions.values.some(isUndetermined);
}

function stringsIn(placed: readonly Placed[]): ReadonlyMap<string, ReadonlySet<Placed>> {
  const made = new Map<string, Set<Placed>>();
  for (const each of placed)
    for (const term of each.statement.actions.values) {
      const key = stringKey(each.statement, term);
      const known = made.get(key);
      if (known === undefined) made.set(key, new Set([each]));
      else known.add(each);
    }
  return made;
}

/** Statements, found by their strings and by their scopes. */
export const lookupOf: (placed: readonly Placed[]) => Pick<BaseGrants, 'strings' | 'onScopes'> = memoOf((placed) => ({
  strings: once(() => stringsIn(placed)),
  onScopes: once(() => scopesIn(placed)),
}));

/** The statements of one policy that grant on a scope, by its key. */
const scopesOfOwn = memoOf(scopesIn);

function scopesIn(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const made = new Map<string, Placed[]>();
  for (const each of placed)
    for (const key of keysIn(each.policy)(each.statement)) {
      const known = made.get(key);
      if (known === undefined) made.set(key, [each]);
      else known.push(each);
    }
  return made;
}

/** What a string in a list of actions means, apart from what it is granted on. */
function stringKey({ effect, actions }: Statement, term: Term): string {
  const written = term.kind === 'pattern' ? term.pattern.toLowerCase() : '';
  return `${written} ${effect} ${String(actions.negated)}`;
}

/** A statement, and whoever has it. */
type Held = Placed & { readonly holders: ReadonlySet<string> };

/** What of the base is looked at. */
interface Looked {
  readonly grants: Pick<BaseGrants, 'strings' | 'onScopes'>;
  /** Those of its own version at the base, which are looked at first. */
  readonly own: readonly Placed[];
  readonly isRelated: (policy: Policy) => boolean;
  readonly budget: Budget;
}

/**
 * Whether related statements that have the string together grant by it on everything that `asked` grants on, under its
 * condition and wherever its template makes it; beyond the budget they do not.
 */
export function isGrantedByString(asked: Held, term: Term, { grants, own, isRelated, budget }: Looked): boolean {
  const having = grants.strings().get(stringKey(asked.statement, term)) ?? new Set();
  const isOneOn = (key: string): boolean => {
    if ((scopesOfOwn(own).get(key) ?? []).some((each) => having.has(each) && isThereToo(asked, each))) return true;
    const granting = grants.onScopes().get(key) ?? [];
    // Whichever are fewer are looked at: statements mostly share their strings, and not their resources.
    const [fewer, isToo] =
      granting.length < having.size
        ? [granting, (each: Placed) => having.has(each)]
        : [having, ({ policy, statement }: Placed) => keysIn(policy)(statement).has(key)];
    for (const each of fewer) {
      if (--budget.left < 0) return false;
      if (isToo(each) && isRelated(each.policy) && isThereToo(asked, each)) return true;
    }
    return false;
  };
  return scopesFor(asked).every((keys) => keys.some(isOneOn));
}

/** The scopes of a statement, without those of times at which none of the holders has the policy. */
function scopesFor({ policy, statement, holders }: Held): ReturnType<typeof scopesOf> {
  const names = [...holders].map(nameIn);
  if (policy.meanings === undefined || names.length === 0 || names.includes(undefined))
    return scopes(policy)(statement);
  return scopesOf({ policy, statement }, (time) => {
    const theirs = time.holders();
    return theirs === undefined || names.some((name) => name !== undefined && theirs.has(name));
  });
}

/** A holder's type and name, of a key or of a reference by name. */
function nameIn(holder: string): string | undefined {
  return (/^\S+ \S* ((?:role|user) \S+)$/.exec(holder) ?? /^((?:role|user) \S+)$/.exec(holder.replace('/', ' ')))?.[1];
}

const scopes = memoOf((policy: Policy) => memoOf((statement: Statement) => scopesOf({ policy, statement })));

const keysIn = memoOf((policy: Policy) =>
  memoOf((statement: Statement): ReadonlySet<string> => new Set(scopes(policy)(statement).flat())),
);
