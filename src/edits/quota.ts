/**
 * How far a refined policy is from IAM's size quota.
 *
 * Replacing a wildcard makes a policy longer: `ec2:*` minus 14 actions is 306 patterns and
 * 7,861 characters. What goes makes room, whole statements included. A document that becomes several
 * policies keeps to the quota of each; all inline policies of one principal share one (`shelves.ts`).
 */
import { documentSize, statementSize } from '../policy/document-size.js';
import type { Policy } from '../policy/model.js';
import { quotaFor, quotaOf, type Shelf } from '../policy/size.js';
import type { Change, Room } from '../refine/change.js';

/** What stands on a shelf beside the policy at hand. */
export type Beside = (shelf: Shelf) => { readonly size: number; readonly names: readonly string[] };

const alone: Beside = () => ({ size: 0, names: [] });

/** How many characters the policy may grow by until it is as long as it may be. */
export function roomIn(policy: Policy, source: string, beside: Beside = alone): Room {
  const { statementsNode } = policy;
  return {
    ...tightest(policy, source, beside),
    sizeOf: ({ node }) => statementSize(node, statementsNode.kind, source) + 1,
  };
}

/** What one shelf leaves. */
export interface ShelfRoom extends Pick<Room, 'quota' | 'left' | 'beside'> {
  /** The key of the shelf; `undefined` where the policy stands on it alone. */
  readonly key: string | undefined;
}

/** What each of the shelves leaves that the policy stands on, at least one. What is over its quota already may not grow. */
export function roomsOf(policy: Policy, source: string, beside: Beside): readonly ShelfRoom[] {
  const size = documentSize(policy, source);
  const { shelves = [] } = policy;
  if (shelves.length === 0) return [{ key: undefined, quota: quotaFor(size), left: quotaFor(size) - size, beside: [] }];
  return shelves.map((shelf) => {
    const quota = quotaOf(shelf);
    const others = beside(shelf);
    return { key: shelf.key, quota, left: Math.max(0, quota - size - others.size), beside: others.names };
  });
}

/** Of the shelves that the policy stands on, what the fullest one leaves. */
function tightest(policy: Policy, source: string, beside: Beside): Omit<Room, 'sizeOf'> {
  const [first, ...others] = roomsOf(policy, source, beside);
  if (first === undefined) throw new RangeError('a policy that has no quota');
  return others.reduce((least, each) => (each.left < least.left ? each : least), first);
}

/** How long the policy becomes, where that is more than it may be; `undefined` where it fits, or does not grow. */
export function excess(policy: Policy, source: string, changes: readonly Change[]): Excess | undefined {
  const { quota, left } = roomIn(policy, source);
  const growth = growthBy(policy, source, changes);
  return growth <= left ? undefined : { size: documentSize(policy, source) + growth, quota };
}

interface Excess {
  readonly size: number;
  readonly quota: number;
}

/** How many characters longer the changes make a policy; less than none where it becomes shorter. */
export function growthBy(policy: Policy, source: string, changes: readonly Change[]): number {
  const { kind } = policy.statementsNode;
  return changes.reduce((sum, change) => sum + growthOf(change, kind, source), 0);
}

function growthOf({ statement, decisions }: Change, kind: Policy['statementsNode']['kind'], source: string): number {
  const { node, actions } = statement;
  if (decisions.every(({ item }) => item.kind === 'remove')) return -(statementSize(node, kind, source) + 1);
  const items = decisions.reduce((sum, { item }, at) => {
    const term = actions.values[at];
    if (item.kind === 'keep' || term?.kind !== 'pattern') return sum;
    const now = item.kind === 'replace' ? item.by : [];
    return sum + now.reduce((all, each) => all + each.length + 3, 0) - (term.pattern.length + 3);
  }, 0);
  const isList =
    actions.node.kind === 'string' && decisions.some(({ item }) => item.kind === 'replace' && item.by.length > 1);
  return isList ? items + 2 : items;
}
