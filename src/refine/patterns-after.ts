/** What a policy's statements list once changes are carried out. */
import type { Statement } from '../policy/model.js';
import { memoOf } from '../text/memo.js';
import type { Change } from './change.js';

/** Whether a statement may grant something to whoever has the policy. */
export function isGranting({ effect, hasPrincipal }: Statement): boolean {
  return effect !== 'Deny' && !hasPrincipal;
}

/** The `Action` strings of a granting statement once the changes are carried out; none of any other. */
export function patternsAfter(statement: Statement, changes: readonly Change[]): readonly string[] {
  if (!isGranting(statement)) return [];
  const change = byStatement(changes).get(statement);
  return statement.actions.values.flatMap((term, index) => {
    const item = change?.decisions[index]?.item ?? { kind: 'keep' };
    if (item.kind === 'replace') return item.by;
    return item.kind === 'keep' && term.kind === 'pattern' ? [term.pattern] : [];
  });
}

const byStatement = memoOf(
  (changes: readonly Change[]): ReadonlyMap<Statement, Change> =>
    new Map(changes.map((change) => [change.statement, change])),
);
