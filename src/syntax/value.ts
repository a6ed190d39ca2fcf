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
import type { Expression, Node, OpaqueNode } from './node.js';

const nowhere: Range = { start: 0, end: 0 };

/** The tree of a plain JSON value; every range is empty. */
export function nodeOf(value: unknown): Node {
  if (typeof value === 'string') return { kind: 'string', range: nowhere, value, quote: '"' };
  if (Array.isArray(value)) return { kind: 'list', range: nowhere, items: value.map(nodeOf), layout: 'flow' };
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return { kind: 'literal', range: nowhere, value };
  }
  if (typeof value !== 'object') return { kind: 'opaque', range: nowhere, expression: { kind: 'unknown' } };
  const entries = Object.entries(value).map(([key, each]) => ({
    key,
    labels: [],
    value: nodeOf(each),
    range: nowhere,
    form: 'attribute' as const,
  }));
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
export function canonical(
  node: Node,
  source: string,
  instead: ReadonlyMap<Node, string | undefined> = new Map(),
): string {
  if (instead.has(node)) return instead.get(node) ?? '';
  const isGone = (each: Node): boolean => instead.has(each) && instead.get(each) === undefined;
  switch (node.kind) {
    case 'string':
      return JSON.stringify(node.value);
    case 'literal':
      return String(node.value);
    case 'opaque':
      return `<${opaqueText(node, source, instead)}>`;
    case 'list':
      return `[${node.items
        .filter((item) => !isGone(item))
        .map((item) => canonical(item, source, instead))
        .join(',')}]`;
    case 'map':
      return `{${node.entries
        .filter(({ value }) => !isGone(value))
        .map((each) => `${JSON.stringify([each.key, ...each.labels])}:${canonical(each.value, source, instead)}`)
        .join(',')}}`;
    default:
      return unreachable(node);
  }
}

/** The source of an expression, the lists and objects inside it in canonical form. */
function opaqueText(
  { range, expression }: OpaqueNode,
  source: string,
  instead: ReadonlyMap<Node, string | undefined>,
): string {
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
