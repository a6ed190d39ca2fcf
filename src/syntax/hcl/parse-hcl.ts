/**
 * HCL 2, the language of Terraform files, as a tree with ranges.
 *
 *   resource "aws_iam_policy" "deploy" {   a block: key `resource`, two labels,
 *     name = "deploy"                      its body a map with one attribute
 *   }
 *
 * Strict: what HashiCorp's parser refuses is refused here, with its place and
 * what was expected there; nothing is skipped to go on. Strings keep the code
 * points of the file, where HashiCorp's values are NFC: normalise to compare.
 * Refused beyond that: nesting deeper than 200 levels. Not refused: letters in
 * names that are younger than Unicode 9.
 */
import { expression } from './expression.js';
import {
  atEnd,
  atLineEnd,
  cursorAt,
  enter,
  expected,
  fail,
  identifier,
  leave,
  peek,
  skip,
  type Cursor,
} from './scan.js';
import { label } from './template.js';
import type { Range } from '../../text/edit.js';
import type { Entry, Parsed } from '../node.js';
import { message, words } from '../../text/message.js';

/** The tree of a file, whose root is the map of its body. */
export function parseHcl(text: string): Parsed {
  return parsedBy(cursorAtStart(text));
}

/** The comments of a file, in order, also those inside of `${…}`; none of one that does not parse. */
export function commentsIn(text: string): readonly Range[] {
  const cursor = cursorAtStart(text);
  return parsedBy(cursor).kind === 'tree' ? cursor.comments : [];
}

function cursorAtStart(text: string): Cursor {
  return cursorAt(text, text.startsWith('\uFEFF') ? 1 : 0);
}

function parsedBy(cursor: Cursor): Parsed {
  try {
    const entries = body(cursor, undefined);
    return { kind: 'tree', root: { kind: 'map', range: { start: 0, end: cursor.text.length }, entries } };
  } catch (error) {
    if (cursor.failure === undefined) throw error;
    return { kind: 'unreadable', ...cursor.failure };
  }
}

/** Reads attributes and blocks up to the end: of the file, or of the block opened at `open`. */
function body(cursor: Cursor, open: number | undefined): readonly Entry[] {
  const entries: Entry[] = [];
  const names = new Set<string>();
  for (;;) {
    cursor.lines = false;
    skip(cursor);
    cursor.lines = true;
    if (atEnd(cursor)) {
      if (open === undefined) return entries;
      fail(cursor, open, open + 1, words('expected `}` to close this block before the end of the file'));
    }
    if (open !== undefined && peek(cursor) === 0x7d) return entries;
    entries.push(bodyItem(cursor, names));
    if (!atLineEnd(cursor) && !atEnd(cursor)) expected(cursor, 'a line end');
  }
}

function bodyItem(cursor: Cursor, names: Set<string>): Entry {
  const start = cursor.at;
  const word = identifier(cursor);
  if (word === '') expected(cursor, 'an attribute or a block');
  const end = cursor.at;
  skip(cursor);
  if (!isEquals(cursor)) return block(cursor, start, word);
  if (names.has(word)) fail(cursor, start, end, message`expected one attribute ${word}, found another`);
  names.add(word);
  return attribute(cursor, start, word);
}

function attribute(cursor: Cursor, start: number, key: string): Entry {
  cursor.at++;
  const value = expression(cursor);
  return { form: 'attribute', key, labels: [], value, range: { start, end: cursor.last } };
}

function block(cursor: Cursor, start: number, key: string): Entry {
  const labels = labelsOf(cursor);
  const open = cursor.at;
  enter(cursor);
  cursor.at++;
  skip(cursor);
  const isOneLine = !atLineEnd(cursor) && !atEnd(cursor) && peek(cursor) !== 0x7d;
  const entries = isOneLine ? [onlyAttribute(cursor)] : body(cursor, open);
  if (peek(cursor) !== 0x7d) expected(cursor, '`}`, since a block on one line has one attribute');
  cursor.at++;
  leave(cursor);
  const { at: end } = cursor;
  skip(cursor);
  return {
    form: 'block',
    key,
    labels,
    value: { kind: 'map', range: { start: open, end }, entries },
    range: { start, end },
  };
}

/** Reads names and quoted strings up to the opening brace. */
function labelsOf(cursor: Cursor): readonly string[] {
  const labels: string[] = [];
  for (;;) {
    const code = peek(cursor);
    if (code === 0x7b) return labels;
    const next = code === 0x22 ? label(cursor) : identifier(cursor);
    if (next === '' && code !== 0x22) expected(cursor, labels.length === 0 ? '`=`, a label or `{`' : 'a label or `{`');
    labels.push(next);
    skip(cursor);
  }
}

function onlyAttribute(cursor: Cursor): Entry {
  const start = cursor.at;
  const word = identifier(cursor);
  if (word === '') expected(cursor, 'an attribute or `}`');
  skip(cursor);
  if (!isEquals(cursor)) expected(cursor, '`=`, since a block on one line has one attribute');
  return attribute(cursor, start, word);
}

/** `=`, but not the start of `==` or `=>`. */
function isEquals({ text, at }: Cursor): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0x3d && next !== 0x3d && next !== 0x3e;
}
