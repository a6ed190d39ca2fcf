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
import { removeBlocks } from '../syntax/remove.js';
import type { ListNode, Node, StringNode } from '../syntax/node.js';
import { canonical } from '../syntax/value.js';
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
  readonly rewritten: readonly { readonly from: string; readonly to: readonly string[] }[];
  readonly dropped: readonly ActionName[];
  /** The statement goes as a whole. */
  readonly wholeStatement: boolean;
}

/** The plans for a policy; `emptied` when nothing of it would be left. */
export function planLists(policy: Policy, changes: readonly Change[]): readonly ListPlan[] | 'emptied' {
  if (leavesNothing(policy, changes)) return 'emptied';
  const gone = changes.filter(isRemoval);
  const narrowed = changes.filter((change) => !isRemoval(change)).map((change) => planActions(policy, change));
  return gone.length === 0 ? narrowed : [...narrowed, ...planStatements(policy, gone)];
}

/** Whether the changes take every statement of the policy. */
export function leavesNothing({ statements, unread }: Policy, changes: readonly Change[]): boolean {
  const gone = changes.filter(isRemoval).length;
  return gone > 0 && gone === statements.length + unread.length;
}

/** Whether the change leaves nothing of its statement. */
export function isRemoval({ decisions }: Change): boolean {
  return decisions.every(({ item }) => item.kind === 'remove');
}

/** The statement's actions, edited one by one: also the way to do part of a removal. */
export function planActions(policy: Policy, change: Change): ListPlan {
  const { statement, decisions } = change;
  const parts = decisions.map(({ item, dropped }, index): Part | undefined => {
    if (item.kind === 'keep') return undefined;
    const term = statement.actions.values[index];
    const from = term?.kind === 'pattern' ? term.pattern : '';
    const to = item.kind === 'replace' ? item.by : [];
    return { policy, statement, rewritten: [{ from, to }], dropped, wholeStatement: false };
  });
  return { policy, list: statement.actions.node, decisions: decisions.map(({ item }) => item), parts, of: 'actions' };
}

function planStatements(policy: Policy, gone: readonly Change[]): readonly ListPlan[] {
  const list = policy.statementsNode;
  if (list.kind === 'map') return [];
  const byIndex = new Map(gone.map((change) => [change.statement.index, change]));
  const parts = nodesOf(list).map((_, index) => {
    const change = byIndex.get(index);
    return change === undefined ? undefined : wholePart(policy, change);
  });
  const decisions = parts.map((part): ItemDecision => ({ kind: part === undefined ? 'keep' : 'remove' }));
  return [{ policy, list, decisions, parts, of: 'statements' }];
}

function nodesOf(list: ListPlan['list']): readonly Node[] {
  if (list.kind === 'list') return list.items;
  return list.kind === 'blocks' ? list.blocks.map(({ value }) => value) : [list];
}

/** Where an item stands in the file; `undefined` for a value that cannot be edited. */
export function itemRange({ list }: ListPlan, item: number): Range | undefined {
  return list.kind === 'blocks' ? list.blocks[item]?.range : nodesOf(list)[item]?.range;
}

function wholePart(policy: Policy, { statement, decisions }: Change): Part {
  return {
    policy,
    statement,
    rewritten: statement.actions.values.flatMap((term) =>
      term.kind === 'pattern' ? [{ from: term.pattern, to: [] }] : [],
    ),
    dropped: decisions.flatMap(({ dropped }) => dropped),
    wholeStatement: true,
  };
}

/** The indexes of the items that a plan touches. */
export function touched({ decisions }: ListPlan): readonly number[] {
  return decisions.flatMap(({ kind }, index) => (kind === 'keep' ? [] : [index]));
}

/**
 * Whether carrying out only `items` would leave the list empty and may not: blocks may all go, since others may stay
 * beside them, and so may the items of a list to which values that cannot be edited are joined.
 */
export function empties({ list, decisions }: ListPlan, items: readonly number[]): boolean {
  if (list.kind === 'blocks' || (list.kind === 'list' && decisions.length > list.items.length)) return false;
  return items.filter((index) => decisions[index]?.kind === 'remove').length === nodesOf(list).length;
}

/** The edits that carry out `items` of the plan, the others kept as they are. */
export function editsOf(text: string, plan: ListPlan, items: readonly number[]): readonly EditGroup[] {
  const { list, decisions } = plan;
  if (items.length === 0) return [];
  if (list.kind === 'blocks') {
    return removeBlocks(
      text,
      list.blocks.map(({ range }) => range),
      items,
      (item) => decisions[item]?.kind === 'remove',
    );
  }
  return plan.policy.language.editList(text, list, decisions, items);
}

function decisionsFor({ decisions }: ListPlan, items: readonly number[]): readonly ItemDecision[] {
  const chosen = new Set(items);
  return decisions.map((decision, index) => (chosen.has(index) ? decision : { kind: 'keep' }));
}

/**
 * The canonical texts that stand for edited nodes once `items` are carried out;
 * `undefined` for a node that is gone. Made from the plan, not from the edits.
 */
export function intended(
  source: string,
  plan: ListPlan,
  items: readonly number[],
): ReadonlyMap<Node, string | undefined> {
  const { list } = plan;
  const decisions = decisionsFor(plan, items);
  if (plan.of === 'statements' || list.kind === 'blocks') {
    return new Map(
      nodesOf(list).flatMap((item, index) => (decisions[index]?.kind === 'remove' ? [[item, undefined]] : [])),
    );
  }
  const values = nodesOf(list).flatMap((node, index): readonly string[] => {
    const decision = decisions[index] ?? { kind: 'keep' };
    if (decision.kind === 'keep') return [canonical(node, source)];
    return decision.kind === 'remove' ? [] : decision.by.map((each) => JSON.stringify(each));
  });
  const single = list.kind === 'string' && values.length === 1;
  return new Map([[list, single ? (values[0] ?? '') : `[${values.join(',')}]`]]);
}
