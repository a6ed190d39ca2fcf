/**
 * What HCL writes in brackets: tuples, objects, and `for` expressions.
 *
 *   { a = 1, "b" : 2    items end at a comma or a line end, keys are names,
 *     (var.c) = 3 }     strings, or computed, which makes the object opaque
 *
 * Refused: two commas in a row, a comma on a line of its own, `for` as the first
 * key of an object, where it begins a `for` expression.
 */
import { expected, fail, identifier, keyword, peek, skip, skipLineEnd, type Cursor } from './scan.js';
import { forNames } from './template.js';
import type { ComputedEntry, Entry, Node } from '../node.js';
import { words } from '../../text/message.js';

type ParseExpression = (cursor: Cursor) => Node;

/** Reads the tuple, object or `for` expression at the cursor. */
export function collection(cursor: Cursor, expression: ParseExpression): Node {
  const start = cursor.at;
  const { lines } = cursor;
  const isObject = peek(cursor) === 0x7b;
  cursor.lines = false;
  cursor.at++;
  skip(cursor);
  const isFor = keyword(cursor, 'for');
  const node = isFor
    ? forExpression(cursor, expression, start, isObject)
    : isObject
      ? object(cursor, expression, start)
      : tuple(cursor, expression, start);
  cursor.lines = lines;
  return node;
}

function tuple(cursor: Cursor, expression: ParseExpression, start: number): Node {
  const items: Node[] = [];
  while (peek(cursor) !== 0x5d) {
    items.push(expression(cursor));
    const code = peek(cursor);
    if (code === 0x2c) {
      cursor.at++;
      skip(cursor);
    } else if (code !== 0x5d) expected(cursor, '`,` or `]`');
  }
  cursor.at++;
  return { kind: 'list', range: { start, end: cursor.at }, items, layout: 'flow' };
}

function object(cursor: Cursor, expression: ParseExpression, start: number): Node {
  const items: ComputedEntry[] = [];
  while (peek(cursor) !== 0x7d) {
    cursor.lines = true;
    items.push(item(cursor, expression));
    const isEnd = peek(cursor) === 0x7d;
    if (peek(cursor) === 0x2c) cursor.at++;
    else if (!isEnd && !skipLineEnd(cursor)) expected(cursor, '`,`, a line end or `}`');
    cursor.lines = false;
    if (!isEnd) skip(cursor);
  }
  cursor.at++;
  const range = { start, end: cursor.at };
  const entries = items.flatMap((each): readonly Entry[] => {
    const { key, value } = each;
    return key === undefined ? [] : [{ form: 'attribute', key, labels: [], value, range: each.range }];
  });
  if (entries.length === items.length) return { kind: 'map', range, entries };
  return { kind: 'opaque', range, expression: { kind: 'object', entries: items } };
}

function item(cursor: Cursor, expression: ParseExpression): ComputedEntry {
  const start = cursor.at;
  const { key, keyNode } = itemKey(cursor, expression);
  if (!isSeparator(cursor)) expected(cursor, '`=` or `:`');
  cursor.at++;
  const value = expression(cursor);
  return { key, keyNode, value, range: { start, end: cursor.last } };
}

/** The key, or what computes it. */
function itemKey(cursor: Cursor, expression: ParseExpression): Pick<ComputedEntry, 'key' | 'keyNode'> {
  const start = cursor.at;
  const word = identifier(cursor);
  skip(cursor);
  if (word !== '' && isSeparator(cursor)) return { key: word, keyNode: undefined };
  cursor.at = start;
  const isParenthesised = peek(cursor) === 0x28;
  const key = expression(cursor);
  const literal = isParenthesised ? undefined : literalKey(key);
  return { key: literal, keyNode: literal === undefined ? key : undefined };
}

function literalKey(key: Node): string | undefined {
  if (key.kind === 'string') return key.value;
  return key.kind === 'literal' && Number.isSafeInteger(key.value) && !String(key.value).startsWith('-')
    ? String(key.value)
    : undefined;
}

/** `=` or `:`, but not the start of `==`, `=>` or `::`. */
function isSeparator({ text, at }: Cursor): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return (code === 0x3d && next !== 0x3d && next !== 0x3e) || (code === 0x3a && next !== 0x3a);
}

function forExpression(cursor: Cursor, expression: ParseExpression, start: number, isObject: boolean): Node {
  const names = forNames(cursor);
  const over = expression(cursor);
  if (peek(cursor) !== 0x3a) expected(cursor, '`:`');
  cursor.at++;
  const valueStart = cursor.at;
  const first = expression(cursor);
  const hasKey = cursor.text.startsWith('=>', cursor.at);
  if (hasKey !== isObject) {
    if (isObject) expected(cursor, '`=>`, since an object needs keys');
    fail(cursor, valueStart, cursor.at, words('expected one value, since a list has no keys'));
  }
  if (hasKey) cursor.at += 2;
  const second = hasKey ? expression(cursor) : undefined;
  const isGrouped = isObject && cursor.text.startsWith('...', cursor.at);
  if (isGrouped) {
    cursor.at += 3;
    skip(cursor);
  }
  const condition = keyword(cursor, 'if') ? expression(cursor) : undefined;
  const close = isObject ? 0x7d : 0x5d;
  if (peek(cursor) !== close) expected(cursor, `\`if\` or \`${String.fromCharCode(close)}\``);
  cursor.at++;
  const [key, value] = second === undefined ? [undefined, first] : [first, second];
  const loop = { names, over, key, value, isPartial: isGrouped || condition !== undefined };
  const parts = [over, first, second, condition].filter((part) => part !== undefined);
  return { kind: 'opaque', range: { start, end: cursor.at }, expression: { kind: 'other', parts, loop } };
}
