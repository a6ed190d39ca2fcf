/**
 * HCL expressions, turned into nodes.
 *
 * Literals, tuples, objects and plain strings become what they are; everything
 * that has to be computed becomes one opaque node that keeps its parts:
 *
 *   concat(["a"], var.more[0])   call `concat` of a list and of `var` `more` `0`
 *
 * Which operator binds closer makes no difference to what is accepted, so
 * operands stay in one row. Parentheses leave no trace but in the ranges around
 * them. Refused: whatever HashiCorp's parser refuses.
 */
import type { Range } from '../../text/edit.js';
import { collection } from './collection.js';
import { enter, expected, fail, identifier, isDigit, leave, number, peek, skip, type Cursor } from './scan.js';
import { heredocTemplate, quotedTemplate } from './template.js';
import type { Expression, Node } from '../node.js';
import { message } from '../../text/message.js';

/** Reads an expression; leaves the cursor at the token after it, and the expression's end in `last`. */
export function expression(cursor: Cursor): Node {
  enter(cursor);
  skip(cursor);
  const start = cursor.at;
  const condition = operation(cursor);
  if (peek(cursor) !== 0x3f) {
    leave(cursor);
    return condition;
  }
  cursor.at++;
  const whenTrue = expression(cursor);
  if (peek(cursor) !== 0x3a) expected(cursor, '`:` and the other value of the condition');
  cursor.at++;
  const whenFalse = expression(cursor);
  leave(cursor);
  return opaque(start, cursor.last, { kind: 'conditional', condition, whenTrue, whenFalse });
}

function operation(cursor: Cursor): Node {
  const start = cursor.at;
  const first = operand(cursor);
  let length = operatorLength(cursor);
  if (length === 0) return first;
  const parts = [first];
  while (length > 0) {
    cursor.at += length;
    skip(cursor);
    parts.push(operand(cursor));
    length = operatorLength(cursor);
  }
  return opaque(start, cursor.last, { kind: 'other', parts });
}

/** How long the binary operator at the cursor is; 0 where there is none. */
function operatorLength({ text, at }: Cursor): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x2b: // +
    case 0x2d: // -
    case 0x2a: // *
    case 0x2f: // /
    case 0x25: // %
      return 1;
    case 0x3c: // <
    case 0x3e: // >
      return text.charCodeAt(at + 1) === 0x3d ? 2 : 1;
    case 0x3d: // =
    case 0x21: // !
      return text.charCodeAt(at + 1) === 0x3d ? 2 : 0;
    case 0x26: // &
    case 0x7c: // |
      return text.charCodeAt(at + 1) === code ? 2 : 0;
    default:
      return 0;
  }
}

function operand(cursor: Cursor): Node {
  const code = peek(cursor);
  if (code === 0x2d || code === 0x21) return unary(cursor, code === 0x2d);
  const start = cursor.at;
  return traversal(cursor, start, term(cursor, code));
}

function unary(cursor: Cursor, isMinus: boolean): Node {
  const start = cursor.at;
  enter(cursor);
  cursor.at++;
  skip(cursor);
  const isNumber = isDigit(peek(cursor));
  const inner = operand(cursor);
  leave(cursor);
  if (isMinus && isNumber && inner.kind === 'literal' && typeof inner.value === 'number') {
    return { kind: 'literal', range: { start, end: cursor.last }, value: -inner.value };
  }
  return opaque(start, cursor.last, { kind: 'other', parts: [inner] });
}

function term(cursor: Cursor, code: number): Node {
  let node: Node | undefined;
  if (code === 0x22) node = quotedTemplate(cursor, expression);
  else if (code === 0x5b || code === 0x7b) node = collection(cursor, expression);
  else if (code === 0x28) node = parenthesised(cursor);
  else if (isDigit(code)) node = numberLiteral(cursor);
  else if (code === 0x3c && cursor.text.charCodeAt(cursor.at + 1) === 0x3c) node = heredocTemplate(cursor, expression);
  else return name(cursor);
  if (node === undefined) expected(cursor, 'a value');
  // After a heredoc the cursor already is at the end of the marker's line.
  cursor.last = code === 0x3c ? node.range.end : cursor.at;
  return node;
}

function parenthesised(cursor: Cursor): Node {
  const { lines } = cursor;
  cursor.lines = false;
  cursor.at++;
  const inner = expression(cursor);
  if (peek(cursor) !== 0x29) expected(cursor, '`)`');
  cursor.at++;
  cursor.lines = lines;
  return inner;
}

function numberLiteral(cursor: Cursor): Node {
  const start = cursor.at;
  const value = Number(number(cursor));
  return { kind: 'literal', range: { start, end: cursor.at }, value };
}

/** A variable, `true`, `false`, `null`, or a call. */
function name(cursor: Cursor): Node {
  const start = cursor.at;
  const word = identifier(cursor);
  if (word === '') expected(cursor, 'a value');
  const range = { start, end: cursor.at };
  cursor.last = cursor.at;
  skip(cursor);
  const code = peek(cursor);
  if (code === 0x28) return call(cursor, start, word);
  if (code === 0x3a && cursor.text.charCodeAt(cursor.at + 1) === 0x3a)
    return call(cursor, start, qualified(cursor, word));
  if (word === 'true' || word === 'false') return { kind: 'literal', range, value: word === 'true' };
  if (word === 'null') return { kind: 'literal', range, value: null };
  return opaqueIn(range, { kind: 'traversal', path: [word], indexes: [] });
}

/** The rest of `provider::name::function`, as far as its bracket. */
function qualified(cursor: Cursor, first: string): string {
  let whole = first;
  while (cursor.text.startsWith('::', cursor.at)) {
    cursor.at += 2;
    skip(cursor);
    const word = identifier(cursor);
    if (word === '') expected(cursor, 'the name of a function');
    whole += `::${word}`;
    skip(cursor);
  }
  if (peek(cursor) !== 0x28) expected(cursor, '`(`');
  return whole;
}

function call(cursor: Cursor, start: number, called: string): Node {
  const { lines } = cursor;
  cursor.lines = false;
  cursor.at++;
  const args: Node[] = [];
  let expandFinal = false;
  skip(cursor);
  while (peek(cursor) !== 0x29) {
    args.push(expression(cursor));
    expandFinal = cursor.text.startsWith('...', cursor.at);
    if (expandFinal) {
      cursor.at += 3;
      skip(cursor);
      if (peek(cursor) !== 0x29) expected(cursor, '`)` after `...`');
    } else if (peek(cursor) === 0x2c) {
      cursor.at++;
      skip(cursor);
    } else if (peek(cursor) !== 0x29) expected(cursor, '`,` or `)`');
  }
  cursor.at++;
  cursor.last = cursor.at;
  cursor.lines = lines;
  return opaque(start, cursor.at, { kind: 'call', name: called, args, expandFinal });
}

/** Reads `.name`, `[index]` and splats after `source`, which started at `start`. */
function traversal(cursor: Cursor, start: number, source: Node): Node {
  const path: string[] = [];
  const keys: Node[] = [];
  for (let onlyAttributes = false; ;) {
    skip(cursor);
    const code = peek(cursor);
    if (code === 0x2e && !cursor.text.startsWith('...', cursor.at)) {
      const step = attribute(cursor, onlyAttributes);
      if (step === '*') onlyAttributes = true;
      path.push(step);
    } else if (code === 0x5b) {
      onlyAttributes = false;
      const key = index(cursor);
      path.push(stepOf(key));
      if (key !== undefined && key.kind !== 'string' && key.kind !== 'literal') keys.push(key);
    } else break;
    cursor.last = cursor.at;
  }
  if (path.length === 0) return source;
  const root = source.kind === 'opaque' && source.expression.kind === 'traversal' ? source.expression : undefined;
  const value: Expression =
    root === undefined
      ? { kind: 'other', parts: [source, ...keys], ...(keys.length === 0 && { steps: path }) }
      : { kind: 'traversal', path: [...root.path, ...path], indexes: [...root.indexes, ...keys] };
  return opaque(start, cursor.last, value);
}

/** Takes `.name`, `.0` or `.*`; after `.*` another one is refused until there is an index. */
function attribute(cursor: Cursor, onlyAttributes: boolean): string {
  cursor.at++;
  skip(cursor);
  const start = cursor.at;
  const code = peek(cursor);
  if (code === 0x2a && !onlyAttributes) {
    cursor.at++;
    return '*';
  }
  if (!isDigit(code)) return identifier(cursor) || expected(cursor, 'the name of an attribute');
  const digits = number(cursor);
  if (digits.includes('.')) fail(cursor, start, cursor.at, message`expected one index after the dot, found ${digits}`);
  return digits;
}

/** Takes `[…]`; the key, or `undefined` for `[*]`. */
function index(cursor: Cursor): Node | undefined {
  const { lines } = cursor;
  let key: Node | undefined;
  cursor.at++;
  skip(cursor);
  if (peek(cursor) === 0x2a) {
    cursor.at++;
    skip(cursor);
  } else {
    cursor.lines = false;
    key = expression(cursor);
  }
  if (peek(cursor) !== 0x5d) expected(cursor, '`]`');
  cursor.at++;
  cursor.lines = lines;
  return key;
}

function stepOf(key: Node | undefined): string {
  return key?.kind === 'string' || key?.kind === 'literal' ? String(key.value) : '*';
}

function opaque(start: number, end: number, value: Expression): Node {
  return opaqueIn({ start, end }, value);
}

function opaqueIn(range: Range, value: Expression): Node {
  return { kind: 'opaque', range, expression: value };
}
