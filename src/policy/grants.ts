/**
 * What a policy grants, as far as "was this there before?" needs to know.
 *
 * Usage findings speak of the permissions a principal had. A permission is an
 * action on resources under a condition: the same action on a further bucket, or
 * without its condition, is a new permission that nobody could have used yet.
 *
 * A policy may have thousands of statements, and each asks of every other whether it
 * reaches as far. So the statements of one scope (the same resources, the same
 * condition) are one, and a scope is looked up by what its resources begin with.
 */
import { grouped } from '../text/group.js';
import { memoOf } from '../text/memo.js';
import { globIncludes, includes, matcher, parsePattern } from './pattern.js';
import type { Policy, Resources, Statement, Terms } from './model.js';

/** Whether an Allow statement of `policy` grants the action wherever `statement` does. */
export function grantsAction(policy: Policy, statement: Statement, service: string, lowerName: string): boolean {
  return covering(policy, statement).some((scope) => scope.holds(service, lowerName));
}

/** Whether one pattern of `policy` grants all that `service:pattern` matches, wherever `statement` does. */
export function grantsPattern(policy: Policy, statement: Statement, service: string, pattern: string): boolean {
  return covering(policy, statement).some(({ statements }) =>
    statements.some((each) => !each.actions.negated && patternIn(each.actions, service, pattern)),
  );
}

/** Whether the statement's list of actions names one, given in lower case; it may be a pattern that no action is known of. */
export function namesAction({ actions }: Statement, service: string, lowerName: string): boolean {
  return actions.negated ? allowedByAllBut(actions, service, lowerName) : patternIn(actions, service, lowerName);
}

/** Statements that allow on the same resources under the same condition, so that their actions can be asked for at once. */
interface Scope {
  readonly statements: readonly Statement[];
  /** Whether one of them allows the action. */
  readonly holds: (service: string, lowerName: string) => boolean;
}

/** The scopes of `policy` that reach wherever `statement` does; every action of a statement asks for the same ones. */
function covering(policy: Policy, statement: Statement): readonly Scope[] {
  const known = remembered.get(statement);
  if (known?.policy === policy) return known.scopes;
  const scopes = scopesOf(policy)
    .candidates(statement)
    .filter(({ statements: [first] }) => covers(first, statement));
  remembered.set(statement, { policy, scopes });
  return scopes;
}

const remembered = new WeakMap<Statement, { readonly policy: Policy; readonly scopes: readonly Scope[] }>();

/** The scopes of a policy, found by the resources they must share with a statement that they cover. */
const scopesOf = memoOf((policy: Policy) => {
  const allowing = policy.statements.filter(({ effect, hasPrincipal }) => effect === 'Allow' && !hasPrincipal);
  const groups = [...grouped(allowing, scopeKey).values()];
  const byText = new Map<string, Scope[]>();
  const byStart = new Map<string, Scope[]>();
  for (const statements of groups) {
    const scope = { statements, holds: holderOf(statements) };
    const resources = statements[0]?.resources;
    filed(byText, resources?.canonical() ?? '', scope);
    const patterns = resources?.negated === false ? resources.values : [];
    const starts = patterns.flatMap((term) => (term.kind === 'pattern' ? [literalStart(term.pattern)] : []));
    for (const start of new Set(starts)) filed(byStart, start, scope);
  }
  const lengths = [...new Set([...byStart.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  return {
    /** A superset of the scopes that cover a statement. */
    candidates: ({ resources }: Statement): readonly Scope[] => {
      const same = byText.get(resources?.canonical() ?? '') ?? [];
      const first = resources?.negated === false ? resources.values[0] : undefined;
      if (first?.kind !== 'pattern') return same;
      const wider = lengths
        .filter((length) => length <= first.pattern.length)
        .flatMap((length) => byStart.get(first.pattern.slice(0, length)) ?? []);
      return [...new Set([...same, ...wider])];
    },
  };
});

function scopeKey({ resources, condition }: Statement): string {
  return JSON.stringify([resources?.negated, resources?.canonical(), condition]);
}

function filed(map: Map<string, Scope[]>, key: string, scope: Scope): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [scope]);
  else known.push(scope);
}

/** What every text that the glob matches begins with. */
function literalStart(glob: string): string {
  return /^[^*?]*/.exec(glob)?.[0] ?? '';
}

/** A test whether one of the statements allows an action; literals are looked up, only wildcards are tried one by one. */
function holderOf(statements: readonly Statement[]): Scope['holds'] {
  const literals = new Set<string>();
  const wild = new Map<string, Set<string>>();
  let isEverything = false;
  const negated = statements.filter(({ actions }) => actions.negated);
  for (const { actions } of statements) {
    if (actions.negated) continue;
    for (const term of actions.values) {
      const pattern = term.kind === 'pattern' ? parsePattern(term.pattern) : undefined;
      if (pattern?.kind === 'everything') isEverything = true;
      if (pattern?.kind !== 'service') continue;
      const lower = pattern.name.toLowerCase();
      if (!pattern.wild) literals.add(`${pattern.service}:${lower}`);
      else if (wild.get(pattern.service)?.add(lower) === undefined) wild.set(pattern.service, new Set([lower]));
    }
  }
  const tests = new Map([...wild].map(([service, names]) => [service, [...names].map(matcher)]));
  return (service, lowerName) =>
    isEverything ||
    literals.has(`${service}:${lowerName}`) ||
    tests.get(service)?.some((matches) => matches(lowerName)) === true ||
    negated.some(({ actions }) => allowedByAllBut(actions, service, lowerName));
}

/** Whether `old` allows on all the resources, and under no further condition than, `statement` does. */
function covers(old: Statement | undefined, statement: Statement): boolean {
  if (old === undefined) return false;
  if (old.condition !== '' && old.condition !== statement.condition) return false;
  return coversResources(old.resources, statement.resources);
}

function coversResources(old: Resources | undefined, now: Resources | undefined): boolean {
  if (old === undefined || now === undefined) return old === now;
  if (old.negated || now.negated) return old.negated === now.negated && old.canonical() === now.canonical();
  if (old.canonical() === now.canonical()) return true;
  return now.values.every(
    (term) =>
      term.kind === 'pattern' &&
      old.values.some((each) => each.kind === 'pattern' && globIncludes(each.pattern, term.pattern)),
  );
}

/** `NotAction`: all but what it names, where the file says what that is. */
function allowedByAllBut({ values }: Terms, service: string, lowerName: string): boolean {
  return values.every((term) => {
    if (term.kind === 'opaque') return false;
    const pattern = parsePattern(term.pattern);
    if (pattern.kind === 'everything') return false;
    return pattern.kind !== 'service' || pattern.service !== service || !matcher(pattern.name)(lowerName);
  });
}

function patternIn(actions: Terms, service: string, name: string): boolean {
  return actions.values.some((term) => {
    if (term.kind === 'opaque') return false;
    const pattern = parsePattern(term.pattern);
    if (pattern.kind === 'everything') return true;
    return pattern.kind === 'service' && pattern.service === service && includes(pattern.name, name);
  });
}
