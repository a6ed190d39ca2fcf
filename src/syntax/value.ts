/**
 * Trees and plain JSON values, turned into each other.
 *
 * A value that came from `JSON.parse` has no place in a file, so its nodes have
 * empty ranges. The other way round, an opaque node has no value; `valueOf`
 * writes its source text, marked, so that two trees have equal values exactly
 * when they mean the same.
 */
import type { Range } from '../text/edit.js';
import { unreachable } from '../errors.js';
import type { Entry, Expression, ListNode, MapNode, Node, OpaqueNode } from './node.js';

const nowhere: Range = { start: 0, end: 0 };
const noLabels: readonly string[] = [];

/** The tree of a plain JSON value; every range is empty. */
export function nodeOf(value: unknown): Node {
  if (typeof value === 'string') return { kind: 'string', range: nowhere, value, quote: '"' };
  if (Array.isArray(value)) return { kind: 'list', range: nowhere, items: value.map(nodeOf), layout: 'flow' };
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return { kind: 'literal', range: nowhere, value };
  }
  if (typeof value !== 'object') return { kind: 'opaque', range: nowhere, expression: { kind: 'unknown' } };
  const entries: Entry[] = [];
  for (const [key, each] of Object.entries(value)) {
    entries.push({ key, labels: noLabels, value: nodeOf(each), range: nowhere, form: 'attribute' });
  }
  return { kind: 'map', range: nowhere, entries };
}

/** The plain value of a tree; an opaque node has none and becomes `undefined`. */
export function plainValue(node: Node): unknown {
  switch (node.kind) {
    case 'string':
    case 'literal':
      return node.value;
    case 'opaque':
      return undefined;
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
    default:
      return unreachable(node);
  }
}

/**
 * A text that is equal for two trees exactly when they hold the same values in
 * the same order, whatever their formatting. `instead` may give another text for
 * a node, or `undefined` for a list item, or the value of an entry, that is gone.
 */
export function canonical(node: Node, source: string, instead: Instead = none): string {
  if (instead.size > 0 && instead.has(node)) return instead.get(node) ?? '';
  switch (node.kind) {
    case 'string':
      return quoted(node.value);
    case 'literal':
      return String(node.value);
    case 'opaque':
      return `<${opaqueText(node, source, instead)}>`;
    case 'list':
      return `[${canonicalItems(node, source, instead)}]`;
    case 'map':
      return `{${canonicalEntries(node, source, instead)}}`;
    default:
      return unreachable(node);
  }
}

/** The same, with `text` for the one value of the map that is `value`. */
export function canonicalBut(map: MapNode, value: Node, text: string, source: string): string {
  return `{${canonicalEntries(map, source, none, value, text)}}`;
}

const none: Instead = new Map();

/** The texts that stand for nodes; `undefined` for one that is gone. */
type Instead = ReadonlyMap<Node, string | undefined>;

function isGone(node: Node, instead: Instead): boolean {
  return instead.size > 0 && instead.has(node) && instead.get(node) === undefined;
}

// Written with loops: of every policy that is judged, each value comes through here.
function canonicalItems({ items }: ListNode, source: string, instead: Instead): string {
  let text = '';
  let separator = '';
  for (const item of items) {
    if (isGone(item, instead)) continue;
    text += separator + canonical(item, source, instead);
    separator = ',';
  }
  return text;
}

function canonicalEntries({ entries }: MapNode, source: string, instead: Instead, except?: Node, shown = ''): string {
  let text = '';
  let separator = '';
  for (const { key, labels, value } of entries) {
    if (isGone(value, instead)) continue;
    const name = labels.length === 0 ? `[${quoted(key)}]` : JSON.stringify([key, ...labels]);
    text += `${separator}${name}:${value === except ? shown : canonical(value, source, instead)}`;
    separator = ',';
  }
  return text;
}

/** `text` as JSON writes it; what needs no escape is not looked at twice. */
function quoted(text: string): string {
  return /^[ !#-[\]-~]*$/.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** The source of an expression, the lists and objects inside it in canonical form. */
function opaqueText({ range, expression }: OpaqueNode, source: string, instead: Instead): string {
  let text = '';
  let copied = range.start;
  for (const part of partsOf(expression)) {
    if (part.range.start < copied) continue;
    text += source.slice(copied, part.range.start) + canonical(part, source, instead);
    copied = part.range.end;
  }
  return text + source.slice(copied, range.end);
}

/** The values inside an expression, in the order of the source. */
export function partsOf(expression: Expression): readonly Node[] {
  switch (expression.kind) {
    case 'call':
      return expression.args;
    case 'template':
      return expression.parts.flatMap((part) => (part.kind === 'text' || part.node === undefined ? [] : [part.node]));
    case 'object':
      return expression.entries.flatMap(({ keyNode, value }) => (keyNode === undefined ? [value] : [keyNode, value]));
    case 'conditional':
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case 'other':
      return expression.parts;
    case 'traversal':
      return expression.indexes;
    case 'unknown':
      return [];
    default:
      return unreachable(expression);
  }
}
