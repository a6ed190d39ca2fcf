/**
 * What a policy grants, as far as "was this there before?" needs to know.
 *
 * Usage findings speak of the permissions a principal had. A permission is an
 * action on resources under a condition: the same action on a further bucket, or
 * without its condition, is a new permission that nobody could have used yet.
 */
import { globIncludes, includes, matcher, parsePattern } from './pattern.js';
import type { Policy, Resources, Statement, Terms } from './model.js';

/** Whether an Allow statement of `policy` grants the action wherever `statement` does. */
export function grantsAction(policy: Policy, statement: Statement, service: string, lowerName: string): boolean {
  return covering(policy, statement).some((each) => actionIn(each.actions, service, lowerName));
}

/** Whether one pattern of `policy` grants all that `service:pattern` matches, wherever `statement` does. */
export function grantsPattern(policy: Policy, statement: Statement, service: string, pattern: string): boolean {
  return covering(policy, statement).some((each) => !each.actions.negated && patternIn(each.actions, service, pattern));
}

/** The statements of `policy` that grant wherever `statement` does; every action of a statement asks for the same ones. */
function covering(policy: Policy, statement: Statement): readonly Statement[] {
  const known = remembered.get(statement);
  if (known?.policy === policy) return known.statements;
  const statements = policy.statements.filter((each) => covers(each, statement));
  remembered.set(statement, { policy, statements });
  return statements;
}

const remembered = new WeakMap<Statement, { readonly policy: Policy; readonly statements: readonly Statement[] }>();

/** Whether `old` allows on all the resources, and under no further condition than, `statement` does. */
function covers(old: Statement, statement: Statement): boolean {
  if (old.effect !== 'Allow' || old.hasPrincipal) return false;
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

function actionIn(actions: Terms, service: string, lowerName: string): boolean {
  const named = actions.values.some((term) => {
    if (term.kind === 'opaque') return false;
    const pattern = parsePattern(term.pattern);
    if (pattern.kind === 'everything') return true;
    return pattern.kind === 'service' && pattern.service === service && matcher(pattern.name)(lowerName);
  });
  return actions.negated ? !named && actions.values.every(({ kind }) => kind === 'pattern') : named;
}

function patternIn(actions: Terms, service: string, name: string): boolean {
  return actions.values.some((term) => {
    if (term.kind === 'opaque') return false;
    const pattern = parsePattern(term.pattern);
    if (pattern.kind === 'everything') return true;
    return pattern.kind === 'service' && pattern.service === service && includes(pattern.name, name);
  });
}
