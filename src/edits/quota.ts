/**
 * How far a refined policy is from IAM's size quota.
 *
 * Replacing a wildcard makes a policy longer: `ec2:*` minus 14 actions is 306
 * patterns and 7,861 characters. White space does not count, so sizes are those of
 * the canonical text. What goes makes room, whole statements included.
 */
import { quotaFor } from '../policy/size.js';
import type { Policy, Statement } from '../policy/model.js';
import type { Change, Room } from '../refine/change.js';
import { canonical } from '../syntax/value.js';

/** How many characters the policy may grow by until it is as long as it may be. */
export function roomIn(policy: Policy, source: string): Room {
  const size = canonical(policy.node, source).length;
  const quota = quotaFor(size);
  const sizeOf = ({ node }: Statement): number => canonical(node, source).length + 1;
  return { quota, left: quota - size, sizeOf };
}

/** How long the policy becomes, where that is more than it may be; `undefined` where it fits, or does not grow. */
export function excess(policy: Policy, source: string, changes: readonly Change[]): Excess | undefined {
  const { quota, left } = roomIn(policy, source);
  const growth = changes.reduce((sum, change) => sum + growthOf(change, source), 0);
  return growth <= Math.max(left, 0) ? undefined : { size: quota - left + growth, quota };
}

interface Excess {
  readonly size: number;
  readonly quota: number;
}

function growthOf({ statement: { node, actions }, decisions }: Change, source: string): number {
  if (decisions.every(({ item }) => item.kind === 'remove')) return -(canonical(node, source).length + 1);
  return decisions.reduce((sum, { item }, at) => {
    const term = actions.values[at];
    if (item.kind === 'keep' || term?.kind !== 'pattern') return sum;
    const now = item.kind === 'replace' ? item.by : [];
    return sum + now.reduce((all, each) => all + each.length + 3, 0) - (term.pattern.length + 3);
  }, 0);
}
