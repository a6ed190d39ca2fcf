/**
 * Where the literal list of actions stands that an expression means.
 *
 *   actions = ["s3:GetObject"]                        here
 *   actions = local.reads                             in `locals`, if nothing else uses it
 *   actions = concat(["s3:GetObject"], local.more)    the literal part; the rest stays as it is
 *
 * A list that is mentioned anywhere else is not edited, since whoever uses it there
 * might still need what this policy does not use; neither is a list in another file, which would not
 * be the file that the suggestion is about. What such a list holds is known all the same, where the text determines it.
 */
import type { ActionList, ActionLists } from '../../policy/read-document.js';
import { because, type PolicyReason } from '../../reasons/reason.js';
import type { ListNode, Node, StringNode } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { lineAt, linesIn } from '../../text/line.js';
import { message, quotedList, visible, words, type Message } from '../../text/message.js';
import { holderAt } from './attachments.js';
import { evaluated } from './evaluate.js';
import { madeModules } from './instances.js';
import { pathOf, resolved, type Located, type Module } from './module.js';
import { placeOf, referencesIn, type Mention } from './references.js';
import { exactText, type Value } from './values.js';

/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'distinct', 'flatten', 'compact', 'sort', 'tolist', 'toset', 'setunion']);

/** How the lists of actions in `file` are found, with what the rest of the module says. */
export function actionListsOf(module: Module, file: SourceFile): ActionLists {
  return (node) => {
    const list =
      listOf(module, file, node) ??
      opaque(
        because('actions-not-written-out')`its actions are ${excerpt(node, file)}, which these files do not determine`,
      );
    if (list.kind === 'list') return { ...list, knownOf: (other) => textsOf(other, module) };
    const known = textsOf(node, module);
    return known === undefined
      ? list
      : { ...list, known: { kind: 'list', range: node.range, items: known, layout: 'flow' } };
  };
}

/** What a value stands for, the same each time that the module is made; `undefined` where that is not all determined. */
function textsOf(node: Node, module: Module): readonly StringNode[] | undefined {
  const [first, ...others] = madeModules(module).map((made) => textsIn(evaluated(node, made, undefined)));
  if (first === undefined || others.some((each) => each?.join('\n') !== first.join('\n'))) return undefined;
  return first.map((value) => ({ kind: 'string', range: node.range, value, quote: '"' }));
}

function textsIn(value: Value): readonly string[] | undefined {
  const items = value.kind === 'list' ? value.items : [value];
  const texts = items.map(exactText);
  return (value.kind === 'list' && value.open) || texts.includes(undefined) ? undefined : texts.map(String);
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
      because(
        'shared-actions',
      )`its actions stand in ${target.file.path}, under ${`local.${name}`}; only a list in the same file is edited`,
    );
  const shared = chainOf(module, name).find((each) => referencesIn(module).of(`local.${each}`).length > 1);
  if (shared !== undefined) return opaque(whyShared(module, node, shared, target));
  return { kind: 'list', node: target.node, others: [] };
}

/** The locals through which a name leads to its list. */
function chainOf(module: Module, name: string): readonly string[] {
  const chain = new Set<string>();
  for (let next: string | undefined = name; next !== undefined && !chain.has(next);) {
    chain.add(next);
    const located = module.locals.get(next);
    next = located === undefined ? undefined : localName(located.node);
  }
  return [...chain];
}

function whyShared(module: Module, node: Node, name: string, list: Located): PolicyReason {
  const mentions = referencesIn(module).of(`local.${name}`);
  const shown = message`${`local.${name}`} (${placeAt(list)})`;
  const others = mentions.filter((each) => !each.trail.includes(node));
  const other = others.find((each) => !isActions(each.attribute));
  if (other === undefined || other.block.type === 'locals')
    return because(
      'shared-actions',
    )`its actions are ${shown}, which stands in ${mentions.length} places, so they are not narrowed for one of them${alsoIn(others)}`;
  return because(
    'shared-actions',
  )`its actions are ${shown}, which ${placeOf(other)} (${placeAt(other)})${holdersOf(module, other)} uses as well, so they are not narrowed`;
}

/** The first of the other places. */
function alsoIn([other]: readonly Mention[]): Message {
  return other === undefined ? words('') : message`; ${placeOf(other)} (${placeAt(other)}) uses it as well`;
}

function placeAt({ node, file }: Located): string {
  return `${file.path}:${lineAt(linesIn(file), node.range.start)}`;
}

/** Whose the policy is that mentions the list, where its block names them. */
function holdersOf(module: Module, { block, attribute }: Mention): Message {
  const principals = holderAt(module, block, attribute.join('.'))?.principals() ?? [];
  const named = principals.flatMap((each) => (each.kind === 'exact' ? [`${each.type}/${each.name}`] : []));
  return named.length === 0 ? words('') : message` of ${quotedList(named)}`;
}

function isActions(attribute: readonly string[]): boolean {
  return /^(?:not_)?actions$/.test(attribute[attribute.length - 1] ?? '');
}

function isList(node: Node): node is ListNode | StringNode {
  return node.kind === 'list' || node.kind === 'string';
}

function localName(node: Node): string | undefined {
  const path = pathOf(node);
  return path?.[0] === 'local' && path.length === 2 ? path[1] : undefined;
}

function excerpt({ range }: Node, { text }: SourceFile): string {
  return visible(text.slice(range.start, range.end).replace(/\s+/g, ' '), 80);
}

function opaque(why: PolicyReason): ActionList {
  return { kind: 'opaque', why };
}
