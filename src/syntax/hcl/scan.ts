/**
 * The lowest layer of the HCL parser: a place in a text, what may stand between
 * tokens, and the two kinds of word.
 *
 * A `Cursor` is the one thing that moves. Whether a line end counts depends on
 * where one is: it ends an attribute and an object's item, and is mere white
 * space inside `(…)`, `[…]` and `${…}`. That is `lines`; a `#` comment never
 * takes its line end along, so the rule needs no special case:
 *
 *   a = 1 # one ┐ `skip` with `lines` stops at the line end, without it at `b`
 *   b = 2       ┘
 *
 * Refused: a carriage return without a line feed, a block comment that does not
 * end, nesting so deep that walking the tree would exhaust the stack.
 */
import type { Range } from '../../text/edit.js';
import { message, plain, words, type Message } from '../../text/message.js';

/** Where the parser is; everything but `text` changes while it runs. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Whether a line end is a token here, as opposed to white space. */
  lines: boolean;
  depth: number;
  /** The end of the last token of an expression; what follows it may already be skipped. */
  last: number;
  failure: { readonly at: Range; readonly why: Message } | undefined;
  /** The comments that were skipped, each once, in order: going back does not find them again. */
  readonly comments: Range[];
}

const deepest = 200;

/** A cursor at a place of a text. */
export function cursorAt(text: string, at: number): Cursor {
  return { text, at, lines: true, depth: 0, last: at, failure: undefined, comments: [] };
}

/** Ends the whole parse: the cursor remembers why, the error only unwinds the stack. */
export function fail(cursor: Cursor, start: number, end: number, why: Message): never {
  const from = Math.min(start, cursor.text.length);
  cursor.failure = { at: { start: from, end: Math.min(Math.max(end, from), cursor.text.length) }, why };
  throw new Error(plain(why));
}

/** Ends the parse where the cursor is, naming what stands there. */
export function expected(cursor: Cursor, what: string): never {
  const { text, at } = cursor;
  const code = text.codePointAt(at);
  if (code === undefined) fail(cursor, at, at, message`expected ${words(what)}, found the end of the file`);
  if (code === 0x0a || text.startsWith('\r\n', at))
    fail(cursor, at, at + 1, message`expected ${words(what)}, found the end of the line`);
  if (code === 0x0d)
    fail(cursor, at, at + 1, message`expected ${words(what)}, found a carriage return without a line feed`);
  const char = String.fromCodePoint(code);
  fail(cursor, at, at + char.length, message`expected ${words(what)}, found ${char}`);
}

/** Goes one level deeper; beyond the limit the text is unreadable. */
export function enter(cursor: Cursor): void {
  if (++cursor.depth > deepest) {
    fail(cursor, cursor.at, cursor.at + 1, message`nested deeper than ${deepest} levels`);
  }
}

/** Goes back up one level. */
export function leave(cursor: Cursor): void {
  cursor.depth--;
}

/** The code of the character at the cursor, `NaN` at the end of the text. */
export function peek(cursor: Cursor): number {
  return cursor.text.charCodeAt(cursor.at);
}

/** Skips white space and comments, and line ends where they do not count. */
export function skip(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 0x20 || code === 0x09) cursor.at++;
    else if (code === 0x0a || code === 0x0d) {
      if (cursor.lines || !skipLineEnd(cursor)) return;
    } else if (code === 0x23) takeComment(cursor, lineEndAfter(text, cursor.at));
    else if (code !== 0x2f || !skipSlashComment(cursor)) return;
  }
}

/** Takes `\n` or `\r\n`; says whether one was there. */
export function skipLineEnd(cursor: Cursor): boolean {
  const code = peek(cursor);
  if (code === 0x0a) {
    cursor.at++;
    return true;
  }
  if (code !== 0x0d || cursor.text.charCodeAt(cursor.at + 1) !== 0x0a) return false;
  cursor.at += 2;
  return true;
}

/** Whether a line ends here. */
export function atLineEnd(cursor: Cursor): boolean {
  const code = peek(cursor);
  return code === 0x0a || (code === 0x0d && cursor.text.charCodeAt(cursor.at + 1) === 0x0a);
}

/** Whether the text ends here. */
export function atEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.text.length;
}

function lineEndAfter(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

function skipSlashComment(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const second = text.charCodeAt(at + 1);
  if (second === 0x2f) {
    takeComment(cursor, lineEndAfter(text, at));
    return true;
  }
  if (second !== 0x2a) return false;
  const close = text.indexOf('*/', at + 2);
  if (close < 0) fail(cursor, at, at + 2, words('expected `*/` to end this comment'));
  takeComment(cursor, close + 2);
  return true;
}

function takeComment(cursor: Cursor, end: number): void {
  const { at: start, comments } = cursor;
  if (start >= (comments.at(-1)?.end ?? 0)) comments.push({ start, end });
  cursor.at = end;
}

/** The end of the identifier that starts at `at`; `at` itself where none does. */
export function identifierEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code >= 0x80) {
      const wide = String.fromCodePoint(text.codePointAt(end) ?? 0);
      if (!(end === at ? /^\p{ID_Start}$/u : /^\p{ID_Continue}$/u).test(wide)) return end;
      end += wide.length;
    } else if (isLetter(code) || (end > at && (isDigit(code) || code === 0x2d))) end++;
    else return end;
  }
}

/** Takes an identifier; `''` where there is none. */
export function identifier(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at = identifierEnd(cursor.text, start);
  return cursor.text.slice(start, cursor.at);
}

/** Takes the identifier `word` if exactly that stands here. */
export function keyword(cursor: Cursor, word: string): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) return false;
  if (identifierEnd(cursor.text, cursor.at) !== cursor.at + word.length) return false;
  cursor.at += word.length;
  return true;
}

/**
 * Takes the longest run HashiCorp's scanner calls a number, which may be none:
 * `1.2.3` is one bad token there, not three good ones. A final dot stays behind.
 */
export function number(cursor: Cursor): string {
  const { text, at: start } = cursor;
  let end = start + 1;
  for (let at = end; ;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = ++at;
    else if (code === 0x2e) at++;
    else {
      const exponent = exponentEnd(text, at);
      if (exponent === at) break;
      end = at = exponent;
    }
  }
  cursor.at = end;
  const digits = text.slice(start, end);
  if (!/^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(digits))
    fail(cursor, start, end, message`expected a number, found ${digits}`);
  return digits;
}

/** After `e`, `E` and a sign, as far as the first digit. */
function exponentEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== 0x65 && code !== 0x45) return at;
  const sign = text.charCodeAt(at + 1);
  const digit = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
  return isDigit(text.charCodeAt(digit)) ? digit + 1 : at;
}

/** Whether a character is a decimal digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}
