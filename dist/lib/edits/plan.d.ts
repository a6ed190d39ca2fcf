/**
 * Changes of a policy → what happens to each list in the file, item by item.
 *
 * A narrowed statement edits its own list of actions; a statement of which
 * nothing is left is an item taken out of the list of statements. Both are lists,
 * so one mechanism edits, places and proves them. A plan may be carried out in
 * part: any subset of its items gives a valid, still-refined policy, as long as
 * the list keeps an item.
 */
import type { Change } from '../refine/change.js';
import type { ActionName } from '../policy/names.js';
import type { Policy, Statement, StatementBlocks } from '../policy/model.js';
import type { EditGroup, ItemDecision } from '../syntax/language.js';
import type { ListNode, Node, StringNode } from '../syntax/node.js';
import type { Range } from '../text/edit.js';
/** What becomes of one list of actions. */
export interface ListPlan {
    readonly policy: Policy;
    readonly list: ListNode | StringNode | StatementBlocks;
    /** One for each item of `list`, then those of values that cannot be edited. */
    readonly decisions: readonly ItemDecision[];
    /** What each item's decision does, by the item's index; nothing for items that stay. */
    readonly parts: readonly (Part | undefined)[];
    /** Actions are placed together as far as a hunk reaches, statements each on its own. */
    readonly of: 'actions' | 'statements';
}
/** What one item's decision takes away, for people. */
export interface Part {
    readonly policy: Policy;
    readonly statement: Statement;
    /** The `Action` strings as written, and what takes the place of each. */
    readonly rewritten: readonly {
        readonly from: string;
        readonly to: readonly string[];
    }[];
    readonly dropped: readonly ActionName[];
    /** The statement goes as a whole. */
    readonly wholeStatement: boolean;
}
/** The plans for a policy; `emptied` when nothing of it would be left. */
export declare function planLists(policy: Policy, changes: readonly Change[]): readonly ListPlan[] | 'emptied';
/** Whether the changes take every statement of the policy. */
export declare function leavesNothing({ statements, unread }: Policy, changes: readonly Change[]): boolean;
/** Whether the change leaves nothing of its statement. */
export declare function isRemoval({ decisions }: Change): boolean;
/** The statement's actions, edited one by one: also the way to do part of a removal. */
export declare function planActions(policy: Policy, change: Change): ListPlan;
/** Where an item stands in the file; `undefined` for a value that cannot be edited. */
export declare function itemRange({ list }: ListPlan, item: number): Range | undefined;
/** The indexes of the items that a plan touches. */
export declare function touched({ decisions }: ListPlan): readonly number[];
/**
 * Whether carrying out only `items` would leave the list empty and may not: blocks may all go, since others may stay
 * beside them, and so may the items of a list to which values that cannot be edited are joined.
 */
export declare function empties({ list, decisions }: ListPlan, items: readonly number[]): boolean;
/** The edits that carry out `items` of the plan, the others kept as they are. */
export declare function editsOf(text: string, plan: ListPlan, items: readonly number[]): readonly EditGroup[];
/**
 * The canonical texts that stand for edited nodes once `items` are carried out;
 * `undefined` for a node that is gone. Made from the plan, not from the edits.
 */
export declare function intended(source: string, plan: ListPlan, items: readonly number[]): ReadonlyMap<Node, string | undefined>;
