/**
 * The strings of a `.tf.json` file, read as the templates that Terraform takes them for.
 *
 *   "role": "${aws_iam_role.a.name}"      a template with one hole
 *   "policy": "${jsonencode({\"a\": 1})}"  its parts all have the range of the whole string
 *
 * A string without escapes stands in the file as it reads, so its parts have places of
 * their own; in one with escapes they have the place of the string, and nothing in it can
 * be edited. What is no template stays the string it was: Terraform will say what is wrong.
 * https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping
 */
import type { Range } from '../../text/edit.js';
import type { Expression, Loop, Node, StringNode, TemplatePart } from '../node.js';
import { expression } from './expression.js';
import { cursorAt } from './scan.js';
import { scanTemplate } from './template.js';

/** The same tree, with every string that holds `${` or `%{` as a template. */
export function withTemplates(node: Node, text: string): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => withTemplates(item, text)) };
  if (node.kind === 'map') {
    const entries = node.entries.map((each) => ({ ...each, value: withTemplates(each.value, text) }));
    return { ...node, entries };
  }
  return node.kind === 'string' && /[$%]\{/.test(node.value) ? templateOf(node, text) : node;
}

function templateOf(node: StringNode, text: string): Node {
  const { range, value } = node;
  const isPlain = text.slice(range.start + 1, range.end - 1) === value;
  const place = (inner: Range): Range =>
    isPlain ? { start: inner.start + range.start + 1, end: inner.end + range.start + 1 } : range;
  try {
    const parts = scanTemplate(cursorAt(value, 0), expression);
    return parts.every(({ kind }) => kind === 'text')
      ? node
      : { kind: 'opaque', range, expression: { kind: 'template', parts: parts.map((part) => partAt(part, place)) } };
  } catch {
    return { kind: 'opaque', range, expression: { kind: 'unknown' } };
  }
}

type Place = (inner: Range) => Range;

function partAt(part: TemplatePart, place: Place): TemplatePart {
  const range = place(part.range);
  if (part.kind === 'text') return { ...part, range };
  return part.kind === 'hole'
    ? { ...part, range, node: nodeAt(part.node, place) }
    : { ...part, range, node: part.node && nodeAt(part.node, place) };
}

function nodeAt(node: Node, place: Place): Node {
  const range = place(node.range);
  switch (node.kind) {
    case 'list':
      return { ...node, range, items: node.items.map((item) => nodeAt(item, place)) };
    case 'map':
      return {
        ...node,
        range,
        entries: node.entries.map((each) => ({
          ...each,
          range: place(each.range),
          value: nodeAt(each.value, place),
        })),
      };
    case 'opaque':
      return { ...node, range, expression: expressionAt(node.expression, place) };
    case 'string':
    case 'literal':
      return { ...node, range };
  }
}

function loopAt(loop: Loop, place: Place): Loop {
  const { over, key, value } = loop;
  return { ...loop, over: nodeAt(over, place), key: key && nodeAt(key, place), value: nodeAt(value, place) };
}

function expressionAt(inner: Expression, place: Place): Expression {
  const all = (nodes: readonly Node[]): readonly Node[] => nodes.map((each) => nodeAt(each, place));
  switch (inner.kind) {
    case 'traversal':
      return { ...inner, indexes: all(inner.indexes) };
    case 'call':
      return { ...inner, args: all(inner.args) };
    case 'template':
      return { ...inner, parts: inner.parts.map((part) => partAt(part, place)) };
    case 'conditional':
      return {
        ...inner,
        condition: nodeAt(inner.condition, place),
        whenTrue: nodeAt(inner.whenTrue, place),
        whenFalse: nodeAt(inner.whenFalse, place),
      };
    case 'object':
      return {
        ...inner,
        entries: inner.entries.map((each) => ({
          ...each,
          range: place(each.range),
          keyNode: each.keyNode && nodeAt(each.keyNode, place),
          value: nodeAt(each.value, place),
        })),
      };
    case 'other':
      return { ...inner, parts: all(inner.parts), ...(inner.loop && { loop: loopAt(inner.loop, place) }) };
    case 'unknown':
      return inner;
  }
}
