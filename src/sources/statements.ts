/**
 * Statements that stand in a tree of any tool's: a document, a list of statements without one, or a single statement.
 *
 *   Statement: [{Effect: Allow, …}]       a document
 *   statements: [{Effect: Allow, …}]      a list; it is read as the `Statement` of a document
 *   extra: {Effect: Allow, Action: …}     one statement, likewise
 */
import { looksLikePolicy, readDocument, type ActionList } from '../policy/read-document.js';
import type { PolicyAddress, UnreadStatement } from '../policy/model.js';
import { because } from '../reasons/reason.js';
import type { Language } from '../syntax/language.js';
import { entry, type ListNode, type MapNode, type Node } from '../syntax/node.js';
import type { SourceFile } from '../text/file.js';
import { visible } from '../text/message.js';
import { withFunctions } from './templates/document.js';

/** A document, or what is read as one, with the keys and indexes that lead to it. */
export interface Stray {
  readonly node: MapNode | ListNode;
  readonly steps: readonly string[];
  /** Whether something else in the file may stand for it as well: an alias, a merge, a tag. */
  readonly isShared: boolean;
}

/** No tool nests deeper. */
const deepest = 100;

/** Everything in a tree that grants; nothing below the nodes that were seen to. */
export function straysIn(root: Node, seen: ReadonlySet<Node> = new Set()): readonly Stray[] {
  const found: Stray[] = [];
  const visit = (node: Node, steps: readonly string[], isShared: boolean): void => {
    if (seen.has(node) || steps.length > deepest) return;
    if ((node.kind === 'map' || node.kind === 'list') && isGranting(node)) found.push({ node, steps, isShared });
    else if (node.kind === 'list')
      node.items.forEach((item, at) => {
        visit(item, [...steps, `[${at}]`], isShared);
      });
    else if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, [...steps, key], isShared);
    else if (node.kind === 'opaque') for (const part of insideOf(node)) visit(part, steps, true);
  };
  visit(root, [], false);
  return found;
}

function insideOf({ expression }: Node & { readonly kind: 'opaque' }): readonly Node[] {
  if (expression.kind === 'call') return expression.args;
  if (expression.kind === 'object') return expression.entries.map(({ value }) => value);
  return expression.kind === 'other' ? expression.parts : [];
}

/** Whether a value is a document, a statement, or a list with one. */
function isGranting(node: MapNode | ListNode): boolean {
  if (node.kind === 'list') return node.items.some(isStatement);
  return looksLikePolicy(node) || isStatement(node);
}

function isStatement(node: Node): boolean {
  return entry(node, 'Effect') !== undefined && (entry(node, 'Action') ?? entry(node, 'NotAction')) !== undefined;
}

/** The policy that a document, a statement, or a list of statements is. */
export function readStatements(
  at: PolicyAddress,
  node: Node,
  { text }: SourceFile,
  language: Language,
): ReturnType<typeof readDocument> {
  const read = withFunctions(node);
  const document = read.kind === 'map' && entry(read, 'Statement') !== undefined ? read : documentOf(read);
  const lists = (actions: Node): ActionList => actionList(actions, text);
  const found = readDocument(at, document, text, language, { lists, branches: true });
  if (found.kind === 'refused') return found;
  const unread = found.policy.unread.map((each) =>
    text.startsWith('${', each.range.start) ? filledIn(each, text) : each,
  );
  return { kind: 'policy', policy: { ...found.policy, unread } };
}

function filledIn({ index, range }: UnreadStatement, text: string): UnreadStatement {
  return {
    index,
    range,
    why: because('not-written-out')`it is ${excerpt({ range }, text)}, which is filled in from elsewhere and stays`,
  };
}

function documentOf(statements: Node): MapNode {
  const { range } = statements;
  const only = { form: 'attribute', key: 'Statement', labels: [], value: statements, range } as const;
  return { kind: 'map', range, entries: [only] };
}

function actionList(node: Node, text: string): ActionList {
  const odd = node.kind === 'list' ? node.items.find(({ kind }) => kind !== 'string' && kind !== 'opaque') : undefined;
  if (odd === undefined && (node.kind === 'list' || node.kind === 'string')) return { kind: 'list', node, others: [] };
  const shown = excerpt(odd ?? node, text);
  return {
    kind: 'opaque',
    why: because('malformed-statement')`expected actions as texts, or a list of texts, and found ${shown}`,
  };
}

/** The source of a value, short enough for a sentence. */
export function excerpt({ range }: Pick<Node, 'range'>, text: string): string {
  return visible(text.slice(range.start, range.end).replace(/\s+/g, ' '), 60);
}
