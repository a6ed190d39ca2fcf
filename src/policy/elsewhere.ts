/**
 * What a policy grants by lists that are known and not edited, since they stand elsewhere or are joined of several.
 *
 *   actions = local.shared                        a list in another file, or one that others use
 *   actions = concat(["s3:GetObject"], var.more)  the part that the call of the module gives
 */
import { memoOf } from '../text/memo.js';
import type { Policy, Statement, Term } from './model.js';

/** The statements of actions that are known and not edited. */
export const elsewhereIn: (policy: Policy) => readonly Statement[] = memoOf(({ statements, unread }) => [
  ...statements.flatMap(knownPart),
  ...unread.flatMap(({ known }) => known ?? []),
]);

/** The policy with all that is known of it as statements, where nothing is edited. */
export const withElsewhere: (policy: Policy) => Policy = memoOf((policy) => {
  const apart = elsewhereIn(policy);
  if (apart.length === 0) return policy;
  const unread = policy.unread.filter(({ known }) => known === undefined);
  return { ...policy, statements: [...policy.statements, ...apart], unread };
});

/** Whether nobody knows what a value of a list stands for. */
export function isUndetermined(term: Term): boolean {
  return term.kind === 'opaque' && term.known === undefined;
}

/** What the values of a statement stand for that are no texts of its list. */
function knownPart(statement: Statement): readonly Statement[] {
  const nodes = statement.actions.values.flatMap((term) => (term.kind === 'opaque' ? (term.known ?? []) : []));
  if (nodes.length === 0) return [];
  const values = nodes.map((node): Term => ({ kind: 'pattern', pattern: node.value, node }));
  return [{ ...statement, actions: { ...statement.actions, values } }];
}
