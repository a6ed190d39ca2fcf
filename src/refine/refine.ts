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
import { neverTracked } from '../policy/never-tracked.js';
import { grantsAction, grantsPattern } from '../policy/grants.js';
import { includes, matcher, parsePattern } from '../policy/pattern.js';
import { actionName, type ActionName } from '../policy/names.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, Statement, Term } from '../policy/model.js';
import type { ItemDecision } from '../syntax/edit-list.js';
import { lowerNames } from './lower-names.js';
import { generalise } from './generalise.js';
import type { Unused, UnusedInService } from './unused.js';

/** The version of the policy that the findings can speak of. */
export type Base =
  /** The policy itself: there is no pull request, or new permissions are to be refined as well. */
  | { readonly kind: 'same' }
  | { readonly kind: 'policy'; readonly policy: Policy }
  /** The pull request creates the policy: nothing of it had a chance to be used. */
  | { readonly kind: 'none' };

/** What becomes of one statement's actions. Accepting any subset of a policy's changes is safe. */
export interface Change {
  readonly statement: Statement;
  /** One decision for each value of the action element; all removed means that the statement goes. */
  readonly decisions: readonly Decision[];
}

export interface Decision {
  readonly item: ItemDecision;
  /** The actions that the value granted and its successors do not. */
  readonly dropped: readonly ActionName[];
}

/** Something a person should know about a statement that the changes do not show. */
export interface Note {
  readonly kind:
    /** Reported, but new in this pull request: kept. */
    | 'new-permission'
    /** Reported with its service, but never tracked by AWS: kept. */
    | 'never-tracked'
    /** A pattern for which the catalogue knows no action: kept as written. */
    | 'unknown-pattern'
    /** A reported action that the catalogue lacks: it is older than the finding. */
    | 'unknown-action'
    /** `*`, or `NotAction`: grants reported actions that a list cannot lose; `names` are services. */
    | 'everything'
    | 'not-action'
    /** A value the file does not determine; `names` is empty. */
    | 'opaque'
    /** An Action string outside the grammar. */
    | 'malformed';
  readonly statement: Statement;
  readonly names: readonly string[];
}

export interface Refinement {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
}

/** What to change in `policy`; nothing where nothing reported is granted. */
export function refine(
  policy: Policy,
  unused: Unused,
  catalogue: Catalogue,
  base: Base = { kind: 'same' },
): Refinement {
  const notes: Note[] = [];
  const changes = policy.statements.flatMap((statement): readonly Change[] => {
    if (statement.effect === 'Deny' || statement.hasPrincipal) return [];
    const scope: Scope = { statement, unused, catalogue, base, notes };
    if (statement.actions.negated) {
      noteWide('not-action', scope);
      return [];
    }
    const decisions = withoutRepeats(
      statement,
      statement.actions.values.map((term) => decide(term, scope)),
    );
    return decisions.every(({ item }) => item.kind === 'keep') ? [] : [{ statement, decisions }];
  });
  return { changes, notes };
}

interface Scope {
  readonly statement: Statement;
  readonly unused: Unused;
  readonly catalogue: Catalogue;
  readonly base: Base;
  readonly notes: Note[];
}

const keep: Decision = { item: { kind: 'keep' }, dropped: [] };

function decide(term: Term, scope: Scope): Decision {
  if (term.kind === 'opaque') return kept('opaque', [], scope);
  const pattern = parsePattern(term.pattern);
  if (pattern.kind === 'malformed') return kept('malformed', [term.pattern], scope);
  if (pattern.kind === 'everything') return noteWide('everything', scope);
  const reported = scope.unused.get(pattern.service);
  if (reported === undefined) return keep;
  const written = {
    spelling: term.pattern.slice(0, pattern.service.length),
    service: pattern.service,
    name: pattern.name,
  };
  return pattern.wild ? decideWildcard(written, reported, scope) : decideLiteral(written, reported, scope);
}

interface Written {
  /** The service as the author spelled it. */
  readonly spelling: string;
  readonly service: string;
  readonly name: string;
}

function decideLiteral({ service, name }: Written, reported: UnusedInService, scope: Scope): Decision {
  const lower = name.toLowerCase();
  if (!reported.whole && !reported.actions.has(lower)) return keep;
  const dropped = [actionName(service, name)];
  if (isNeverTracked(service, lower)) return kept('never-tracked', dropped, scope);
  if (!wasHeld(service, lower, scope)) return kept('new-permission', dropped, scope);
  return { item: { kind: 'remove' }, dropped };
}

function decideWildcard(written: Written, reported: UnusedInService, scope: Scope): Decision {
  const { service, name } = written;
  const known = knownNames(written, scope);
  const unused = unusedNames(written, reported, known, scope);
  const gone = unused.filter((each) => wasHeld(service, each, scope));
  const isNew = unused.length > gone.length;
  if (isNew)
    scope.notes.push({
      kind: 'new-permission',
      statement: scope.statement,
      names: spelled(
        service,
        unused.filter((each) => !gone.includes(each)),
        known,
      ),
    });
  if (reported.whole && wasHeldWhole(written, scope)) return dropWhole(written, known, gone, scope);
  if (reported.whole && known.size === 0) return kept('new-permission', [`${written.spelling}:${name}`], scope);
  if (gone.length === 0) return keep;
  if (known.size === 0) return kept('unknown-pattern', [`${written.spelling}:${name}`], scope);
  const unknown = gone.filter((each) => !known.has(each));
  if (unknown.length > 0)
    scope.notes.push({
      kind: 'unknown-action',
      statement: scope.statement,
      names: spelled(service, unknown, reportedNames(reported)),
    });
  const lost = new Set(gone);
  const left = [...known].filter(([lower]) => !lost.has(lower)).map(([, spelling]) => spelling);
  const by = generalise(name, left, gone).map((each) => `${written.spelling}:${each}`);
  const dropped = spelled(service, gone, known, reportedNames(reported));
  return { item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by }, dropped };
}

/** The whole service is unused, so the string goes, but for what AWS never tracks. */
function dropWhole(
  written: Written,
  known: ReadonlyMap<string, string>,
  gone: readonly string[],
  scope: Scope,
): Decision {
  const { service, spelling, name } = written;
  const matches = matcher(name);
  const by = neverTracked(service)
    .filter((each) => matches(each.toLowerCase()))
    .map((each) => `${spelling}:${each}`);
  const dropped = gone.length > 0 ? spelled(service, gone, known) : [actionName(service, name)];
  if (by.length === 0) return { item: { kind: 'remove' }, dropped };
  scope.notes.push({ kind: 'never-tracked', statement: scope.statement, names: by });
  return gone.length === 0 ? keep : { item: { kind: 'replace', by }, dropped };
}

/** What the pattern is known to match: catalogue names by their lower-case form. */
function knownNames({ service, name }: Written, { catalogue }: Scope): ReadonlyMap<string, string> {
  const matches = matcher(name);
  const known = new Map<string, string>();
  for (const [lower, spelling] of lowerNames(catalogue.actionsOf(service)))
    if (matches(lower)) known.set(lower, spelling);
  return known;
}

/** The names, in lower case, that the pattern matches and that are reported unused and tracked. */
function unusedNames(
  { service, name }: Written,
  reported: UnusedInService,
  known: ReadonlyMap<string, string>,
  scope: Scope,
): readonly string[] {
  const matches = matcher(name);
  const matched = reported.whole ? [...known.keys()] : [...reported.actions.keys()].filter(matches);
  const untracked = matched.filter((each) => isNeverTracked(service, each));
  if (untracked.length > 0 && !reported.whole) {
    scope.notes.push({ kind: 'never-tracked', statement: scope.statement, names: spelled(service, untracked, known) });
  }
  return matched.filter((each) => !isNeverTracked(service, each));
}

function isNeverTracked(service: string, lowerName: string): boolean {
  return neverTracked(service).some((each) => each.toLowerCase() === lowerName);
}

function wasHeld(service: string, lowerName: string, { base, statement }: Scope): boolean {
  if (base.kind === 'same') return true;
  return base.kind === 'policy' && grantsAction(base.policy, statement, service, lowerName);
}

function wasHeldWhole({ service, name }: Written, { base, statement }: Scope): boolean {
  if (base.kind === 'same') return true;
  return base.kind === 'policy' && grantsPattern(base.policy, statement, service, name);
}

function reportedNames({ actions }: UnusedInService): ReadonlyMap<string, string> {
  return new Map([...actions].map(([lower, { name }]) => [lower, name]));
}

function spelled(
  service: string,
  lowerNames: readonly string[],
  ...spellings: readonly ReadonlyMap<string, string>[]
): readonly ActionName[] {
  return lowerNames.map((lower) =>
    actionName(service, spellings.map((each) => each.get(lower)).find((each) => each !== undefined) ?? lower),
  );
}

function kept(kind: Note['kind'], names: readonly string[], { notes, statement }: Scope): Decision {
  notes.push({ kind, statement, names });
  return keep;
}

/** `*` and `NotAction` are never edited; which reported services they still grant is told. */
function noteWide(kind: 'everything' | 'not-action', scope: Scope): Decision {
  return scope.unused.size === 0 ? keep : kept(kind, [...scope.unused.keys()].sort(), scope);
}

/** Drops an output that a value which stays, or an earlier output, already includes. */
function withoutRepeats(statement: Statement, decisions: readonly Decision[]): readonly Decision[] {
  if (!decisions.some(({ item }) => item.kind === 'replace')) return decisions;
  const present = statement.actions.values.flatMap((term, index) =>
    // `*` is no neighbour to lean on: a person may narrow it tomorrow.
    isServicePattern(term) && decisions[index]?.item.kind === 'keep' ? [term.pattern] : [],
  );
  return decisions.map((decision) => {
    if (decision.item.kind !== 'replace') return decision;
    const by = decision.item.by.filter((each) => !present.some((other) => includes(other, each)));
    present.push(...by);
    return { ...decision, item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by } };
  });
}

function isServicePattern(term: Term): term is Extract<Term, { kind: 'pattern' }> {
  return term.kind === 'pattern' && parsePattern(term.pattern).kind === 'service';
}
