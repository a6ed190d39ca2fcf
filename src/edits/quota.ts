/**
 * Keeps a refined policy within IAM's size quota.
 *
 * Replacing a wildcard makes a policy longer: `ec2:*` minus 14 actions is 306
 * patterns and 7,861 characters. Where the result would be too long, the
 * wildcards that grow most stay as they are, until the rest fits.
 */
import { quotaFor } from '../policy/size.js';
import type { Policy } from '../policy/model.js';
import type { Change, Decision } from '../refine/change.js';
import { canonical } from '../syntax/value.js';

/** The changes that IAM's quota lets be made, and those it does not. */
export interface Fitted {
  readonly changes: readonly Change[];
  /** What had to stay, and why: the size it would have had, and the quota. */
  readonly withheld: readonly Change[];
  readonly size: number;
  readonly quota: number;
}

/** `changes` as far as the policy with them keeps to the quota. */
export function fitQuota(policy: Policy, source: string, changes: readonly Change[]): Fitted {
  const before = canonical(policy.node, source).length;
  const quota = quotaFor(before);
  const size =
    before +
    sum(
      changes.flatMap(({ statement, decisions }) =>
        decisions.map((each, index) => growth(statement.actions.values[index], each)),
      ),
    );
  let excess = size - quota;
  if (excess <= 0) return { changes, withheld: [], size, quota };
  const largest = changes
    .flatMap((change) =>
      change.decisions.map((decision, index) => ({
        decision,
        by: growth(change.statement.actions.values[index], decision),
      })),
    )
    .sort((a, b) => b.by - a.by);
  const stays = new Set<Decision>();
  for (const { decision, by } of largest) {
    if (excess <= 0) break;
    stays.add(decision);
    excess -= by;
  }
  return {
    changes: changes.flatMap((change) => only(change, (each) => !stays.has(each))),
    withheld: changes.flatMap((change) => only(change, (each) => stays.has(each))),
    size,
    quota,
  };
}

/** The change with just the decisions that `chosen` accepts, the others kept; nothing where none is left. */
function only(change: Change, chosen: (decision: Decision) => boolean): readonly Change[] {
  const decisions = change.decisions.map((each): Decision =>
    chosen(each) ? each : { item: { kind: 'keep' }, dropped: [] },
  );
  return decisions.every(({ item }) => item.kind === 'keep') ? [] : [{ ...change, decisions }];
}

function growth(term: Change['statement']['actions']['values'][number] | undefined, { item }: Decision): number {
  const was = term?.kind === 'pattern' ? term.pattern.length + 3 : 0;
  if (item.kind === 'keep') return 0;
  return item.kind === 'remove' ? -was : sum(item.by.map((each) => each.length + 3)) - was;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
