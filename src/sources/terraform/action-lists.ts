/**
 * Where the literal list of actions stands that an expression means.
 *
 *   actions = ["s3:GetObject"]                        here
 *   actions = local.reads                             in `locals`, if nothing else uses it
 *   actions = concat(["s3:GetObject"], local.more)    the literal part; the rest stays as it is
 *
 * A list that two policies use is not edited, since one of them might still need
 * what the other does not use; neither is a list in another file, which would not
 * be the file that the suggestion is about.
 */
import type { ActionList, ActionLists } from '../../policy/read-document.js';
import type { ListNode, Node, StringNode } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import type { SourceFile } from '../../text/file.js';
import { message, visible, type Message } from '../../text/message.js';
import { pathOf, resolved, type Module } from './module.js';

/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'distinct', 'flatten', 'compact', 'sort', 'tolist', 'toset', 'setunion']);

/** How the lists of actions in `file` are found, with what the rest of the module says. */
export function actionListsOf(module: Module, file: SourceFile): ActionLists {
  return (node) =>
    listOf(module, file, node) ??
    opaque(message`its actions are ${excerpt(node, file)}, which these files do not determine`);
}

function listOf(module: Module, file: SourceFile, node: Node): ActionList | undefined {
  if (node.kind === 'list' || node.kind === 'string') return { kind: 'list', node, others: [] };
  const local = localName(node);
  if (local !== undefined) return fromLocal(module, file, node, local);
  if (node.kind !== 'opaque' || node.expression.kind !== 'call' || !joining.has(node.expression.name)) return undefined;
  const { args } = node.expression;
  const lists = args.map((arg) => listOf(module, file, arg));
  const index = lists.findIndex((each) => each?.kind === 'list');
  const found = lists[index];
  if (found?.kind !== 'list') return lists.find((each) => each?.kind === 'opaque');
  return { ...found, others: [...found.others, ...args.filter((_, at) => at !== index)] };
}

function fromLocal(module: Module, file: SourceFile, node: Node, name: string): ActionList | undefined {
  const target = resolved(module, { node, file });
  if (!isList(target.node)) return undefined;
  if (target.file.path !== file.path)
    return opaque(
      message`its actions stand in ${target.file.path}, under ${`local.${name}`}; only a list in the same file is edited`,
    );
  const uses = countUses(module, name);
  if (uses > 1)
    return opaque(
      message`its actions are ${`local.${name}`}, which stands in ${uses} places, so they are not narrowed for one of them`,
    );
  return { kind: 'list', node: target.node, others: [] };
}

function isList(node: Node): node is ListNode | StringNode {
  return node.kind === 'list' || node.kind === 'string';
}

function localName(node: Node): string | undefined {
  const path = pathOf(node);
  return path?.[0] === 'local' && path.length === 2 ? path[1] : undefined;
}

function countUses(module: Module, name: string): number {
  return module.blocks.reduce((sum, { body }) => sum + usesIn(body, name), 0);
}

function usesIn(node: Node, name: string): number {
  if (node.kind === 'list') return node.items.reduce((sum, item) => sum + usesIn(item, name), 0);
  if (node.kind === 'map') return node.entries.reduce((sum, { value }) => sum + usesIn(value, name), 0);
  if (node.kind !== 'opaque') return 0;
  const { expression } = node;
  if (expression.kind === 'traversal') return expression.path[0] === 'local' && expression.path[1] === name ? 1 : 0;
  return partsOf(expression).reduce((sum, part) => sum + usesIn(part, name), 0);
}

function excerpt({ range }: Node, { text }: SourceFile): string {
  return visible(text.slice(range.start, range.end).replace(/\s+/g, ' '), 80);
}

function opaque(why: Message): ActionList {
  return { kind: 'opaque', why };
}
