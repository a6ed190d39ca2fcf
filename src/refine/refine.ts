/**
 * A policy and what its principals leave unused → the changes that take exactly that away.
 *
 * Each `Action` string is decided on its own: kept as written, removed, or
 * replaced by the patterns of `generalise`. Subtracts what is reported and
 * nothing else: "not reported" is not "used", since half of all actions are
 * never tracked. Left alone, with a note: Deny, `NotAction`, `*`, statements with
 * a principal, whatever the file does not determine, actions that AWS never
 * tracks, and permissions the base version of the policy did not grant.
 */
import { isNeverTracked, neverTracked } from '../policy/never-tracked.js';
import { grantsAction, grantsPattern } from '../policy/grants.js';
import { matcher, parsePattern, type ActionPattern, type ServicePattern } from '../policy/pattern.js';
import { actionName, type ActionName } from '../policy/names.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, Statement, Term } from '../policy/model.js';
import { indexOf, type ActionIndex } from './action-index.js';
import { unlimited, type Base, type Change, type Decision, type Limits, type Note, type Refinement } from './change.js';
import { fitted, type Decided } from './fit-lists.js';
import { generalise } from './generalise.js';
import { universeOf } from './universe.js';
import type { Unused, UnusedInService } from './unused.js';

/** What to change in `policy`; nothing where nothing reported is granted. What would be too long loses less. */
export function refine(
  policy: Policy,
  unused: Unused,
  catalogue: Catalogue,
  base: Base = { kind: 'same' },
  limits: Limits = unlimited,
): Refinement {
  const notes: Note[] = [];
  const patterns = policy.statements.map(({ actions }) => patternsIn(actions.values));
  const universe = universeOf(catalogue, patterns, unused);
  const given: Given = { unused, catalogue, universe, base };
  const lists: Decided[] = [];
  for (const [index, statement] of policy.statements.entries()) {
    if (statement.effect !== 'Allow' || statement.hasPrincipal) continue;
    if (statement.actions.negated) noteWide('not-action', { given, statement, notes, stays: never });
    else {
      const own = patterns[index] ?? [];
      lists.push({ statement, patterns: own, decided: decideAll(statement, own, given, notes) });
    }
  }
  const done = fitted(lists, universe, limits);
  const changes: Change[] = [];
  for (const { statement, decisions } of done) {
    if (decisions.every(isKept)) continue;
    if (statement.notRemovable !== undefined && decisions.every(({ item }) => item.kind === 'remove'))
      notes.push({ kind: 'not-removable', statement, names: namesOf(decisions) });
    else changes.push({ statement, decisions });
  }
  return { changes, notes, left: done.flatMap(({ left }) => left) };
}

/** What each value of a list stands for, where its text is determined. */
function patternsIn(values: readonly Term[]): readonly (ActionPattern | undefined)[] {
  return values.map((term) => (term.kind === 'pattern' ? parsePattern(term.pattern) : undefined));
}

function isKept({ item }: Decision): boolean {
  return item.kind === 'keep';
}

function namesOf(decisions: readonly Decision[]): readonly string[] {
  return [...new Set(decisions.flatMap(({ dropped }) => dropped))];
}

/** What all statements of a policy are judged by. */
interface Given {
  readonly unused: Unused;
  readonly catalogue: Catalogue;
  /** The catalogue, with what it lacks and is named elsewhere. */
  readonly universe: Catalogue;
  readonly base: Base;
}

interface Scope {
  readonly given: Given;
  readonly statement: Statement;
  readonly notes: Note[];
  readonly stays: Stays;
}

/** Whether a wildcard that stays in the same list grants an action all the same: then it does not go. */
type Stays = (service: string, lowerName: string) => boolean;

const never: Stays = () => false;

/** What becomes of each value of a list. A wildcard that stays as written is asked first, since nothing goes that it grants. */
function decideAll(
  statement: Statement,
  patterns: readonly (ActionPattern | undefined)[],
  given: Given,
  notes: Note[],
): readonly Decision[] {
  const decideWith = (own: Note[], stays: Stays): readonly Decision[] => {
    const scope: Scope = { given, statement, notes: own, stays };
    return statement.actions.values.map((term, index) => decide(term, patterns[index], scope));
  };
  const alone: Note[] = [];
  const decided = decideWith(alone, never);
  const staying = stayingIn(patterns, decided);
  if (!decided.some(({ dropped }) => dropped.some((name) => staying.some((each) => grantsIt(each, name))))) {
    notes.push(...alone);
    return decided;
  }
  return decideWith(notes, (service, lower) =>
    staying.some((each) => each.service === service && each.isGranted(lower)),
  );
}

/** A wildcard that stays as written. */
interface Staying {
  readonly service: string;
  readonly isGranted: (lowerName: string) => boolean;
}

/** The wildcards that stay in a list that loses something. */
function stayingIn(patterns: readonly (ActionPattern | undefined)[], decided: readonly Decision[]): readonly Staying[] {
  if (decided.every(isKept)) return [];
  const staying: Staying[] = [];
  for (const [index, pattern] of patterns.entries()) {
    if (pattern?.kind === 'service' && pattern.wild && decided[index]?.item.kind === 'keep')
      staying.push({ service: pattern.service, isGranted: matcher(pattern.name) });
  }
  return staying;
}

function grantsIt({ service, isGranted }: Staying, name: ActionName): boolean {
  const colon = name.indexOf(':');
  return name.slice(0, colon).toLowerCase() === service && isGranted(name.slice(colon + 1).toLowerCase());
}

const keep: Decision = { item: { kind: 'keep' }, dropped: [] };

/** What becomes of one value; `pattern` is what its text stands for, where it is determined. */
function decide(term: Term, pattern: ActionPattern | undefined, scope: Scope): Decision {
  if (term.kind === 'opaque' && term.known !== undefined) return keep;
  if (term.kind === 'opaque' || pattern === undefined) return kept('opaque', [], scope);
  if (pattern.kind === 'malformed') return kept('malformed', [term.pattern], scope);
  if (pattern.kind === 'everything') return noteWide('everything', scope);
  const reported = scope.given.unused.get(pattern.service);
  if (reported === undefined) return keep;
  return pattern.wild ? decideWildcard(pattern, reported, scope) : decideLiteral(pattern, reported, scope);
}

function decideLiteral(
  { service, lowerName: lower, full }: ServicePattern,
  reported: UnusedInService,
  scope: Scope,
): Decision {
  if (!reported.whole && !reported.actions.has(lower)) return keep;
  const dropped = [full];
  if (isNeverTracked(service, lower)) return kept('never-tracked', dropped, scope);
  if (!wasHeld(service, lower, scope)) return kept('new-permission', dropped, scope);
  return scope.stays(service, lower) ? keep : { item: { kind: 'remove' }, dropped };
}

function decideWildcard(written: ServicePattern, reported: UnusedInService, scope: Scope): Decision {
  const { service, name, spelling, text } = written;
  const index = indexOf(scope.given.catalogue, service);
  const known = index.matching(name);
  const all = indexOf(scope.given.universe, service);
  const unused = unusedNames(written, reported, all, scope);
  const held = scope.given.base.kind === 'same' ? unused : unused.filter((each) => wasHeld(service, each, scope));
  if (unused.length > held.length) noteNew(service, unused, held, reported, scope);
  const gone = held.filter((each) => !scope.stays(service, each));
  if (gone.length < held.length && gone.length === 0) return keep;
  if (reported.whole && wasHeldWhole(written, scope)) return dropWhole(written, reported, gone, scope);
  if (reported.whole && known.length === 0) return kept('new-permission', [text], scope);
  if (gone.length === 0) return keep;
  if (known.length === 0) return kept('unknown-pattern', [text], scope);
  const unknown = gone.filter((each) => !index.ranks.has(each));
  if (unknown.length > 0) kept('unknown-action', spelled(service, unknown, reported, scope), scope);
  const by = spelledAs(spelling, service, generalise(all, name, gone));
  const dropped = spelled(service, gone, reported, scope);
  return { item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by }, dropped };
}

/** Patterns with their service as the author spells it. */
function spelledAs(spelling: string, service: string, patterns: readonly string[]): readonly string[] {
  return spelling === service ? patterns : patterns.map((each) => spelling + each.slice(service.length));
}

/** The whole service is unused, so the string goes, but for what AWS never tracks. */
function dropWhole(
  { service, spelling, name, full }: ServicePattern,
  reported: UnusedInService,
  gone: readonly string[],
  scope: Scope,
): Decision {
  const matches = matcher(name);
  const by = neverTracked(service)
    .filter((each) => matches(each.toLowerCase()))
    .map((each) => `${spelling}:${each}`);
  const dropped = gone.length > 0 ? spelled(service, gone, reported, scope) : [full];
  if (by.length === 0) return { item: { kind: 'remove' }, dropped };
  scope.notes.push({ kind: 'never-tracked', statement: scope.statement, names: by });
  return gone.length === 0 ? keep : { item: { kind: 'replace', by }, dropped };
}

/** The names, in lower case, that the pattern matches and that are reported unused and tracked. */
function unusedNames(
  { service, name }: ServicePattern,
  reported: UnusedInService,
  index: ActionIndex,
  scope: Scope,
): readonly string[] {
  const matched = reported.whole
    ? index.matching(name).map((rank) => index.lower[rank] ?? '')
    : [...reported.actions.keys()].filter(matcher(name));
  if (neverTracked(service).length === 0) return matched;
  const tracked = matched.filter((each) => !isNeverTracked(service, each));
  if (tracked.length < matched.length && !reported.whole) {
    const untracked = matched.filter((each) => isNeverTracked(service, each));
    kept('never-tracked', spelled(service, untracked, reported, scope), scope);
  }
  return tracked;
}

function noteNew(
  service: string,
  unused: readonly string[],
  gone: readonly string[],
  reported: UnusedInService,
  scope: Scope,
): void {
  const old = new Set(gone);
  const fresh = unused.filter((each) => !old.has(each));
  kept('new-permission', spelled(service, fresh, reported, scope), scope);
}

function wasHeld(service: string, lowerName: string, { given: { base }, statement }: Scope): boolean {
  if (base.kind === 'same') return true;
  return base.kind === 'policy' && grantsAction(base.policy, statement, service, lowerName);
}

function wasHeldWhole({ service, name }: ServicePattern, { given: { base }, statement }: Scope): boolean {
  if (base.kind === 'same') return true;
  return base.kind === 'policy' && grantsPattern(base.policy, statement, service, name);
}

/** Full names in the catalogue's spelling, or else in the finding's. */
function spelled(
  service: string,
  names: readonly string[],
  { actions }: UnusedInService,
  { given: { universe } }: Scope,
): readonly ActionName[] {
  if (names.length === 0) return [];
  const { ranks, full } = indexOf(universe, service);
  return names.map((lower) => full[ranks.get(lower) ?? -1] ?? actionName(service, actions.get(lower)?.name ?? lower));
}

function kept(kind: Note['kind'], names: readonly string[], { notes, statement }: Scope): Decision {
  notes.push({ kind, statement, names });
  return keep;
}

/** `*` and `NotAction` are never edited; which reported services they still grant is told. */
function noteWide(kind: 'everything' | 'not-action', scope: Scope): Decision {
  const { unused } = scope.given;
  return unused.size === 0 ? keep : kept(kind, [...unused.keys()].sort(), scope);
}
