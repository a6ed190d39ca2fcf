/**
 * HCL templates: quoted strings and heredocs, turned into strings where they are
 * plain text, into opaque templates where they hold `${…}` or `%{…}`.
 *
 *   "arn:${var.p}:s3"   text `arn:` · hole `${var.p}` · text `:s3`
 *
 *   <<-EOT              `<<-` takes away the white space all lines begin with;
 *     a                 the closing marker does not count, and neither do lines
 *       b               of white space only, which stay as they are:
 *   EOT                 `a\n  b\n`
 *
 * Refused: a line end in a quoted string, escapes other than `\n \r \t \" \\ \u
 * \U`, halves of surrogate pairs, a heredoc whose closing marker is missing or is
 * the last thing of the file without a line end, unbalanced directives.
 */
import type { Range } from '../../text/edit.js';
import { scanEscape } from './escape.js';
import {
  atEnd,
  atLineEnd,
  enter,
  expected,
  fail,
  identifier,
  identifierEnd,
  keyword,
  leave,
  peek,
  skip,
  skipLineEnd,
  type Cursor,
} from './scan.js';
import { dedent, isSpace, trimLeft, trimRight, valueOfSegments, type Piece, type Segment } from './pieces.js';
import type { Node, TemplatePart } from '../node.js';
import { message, words } from '../../text/message.js';

/** Reads the expression of a hole; the expression parser, which itself needs templates. */
type ParseHole = (cursor: Cursor) => Node;

/** A quoted string or heredoc, read but not yet made into a node. */
interface Template {
  readonly range: Range;
  readonly quote: '"' | '';
  readonly pieces: readonly Piece[];
}

interface Scan {
  readonly cursor: Cursor;
  readonly parseHole: ParseHole;
  readonly pieces: Piece[];
  /** The text since the last piece, as far as it is in segments … */
  segments: Segment[];
  /** … and where the rest of it begins. */
  plainStart: number;
  /** The last piece ended with `~}`: the next one begins without white space. */
  trimNext: boolean;
  /** The directives that wait for their `endif` or `endfor`. */
  readonly open: { kind: 'if' | 'else' | 'for'; readonly range: Range }[];
}

/** Reads the quoted string at the cursor. */
export function quotedTemplate(cursor: Cursor, parseHole: ParseHole): Node {
  const { text, at: start } = cursor;
  const close = plainEnd(text, start + 1);
  if (close < 0) return nodeOf(scanQuoted(cursor, parseHole));
  cursor.at = close + 1;
  return { kind: 'string', range: { start, end: close + 1 }, value: text.slice(start + 1, close), quote: '"' };
}

/** Reads the heredoc at the cursor; `undefined` where `<<` does not begin one. */
export function heredocTemplate(cursor: Cursor, parseHole: ParseHole): Node | undefined {
  const template = scanHeredoc(cursor, parseHole);
  return template && nodeOf(template);
}

/** Reads the quoted label of a block, which may hold no template. */
export function label(cursor: Cursor): string {
  const refuse = (): never => fail(cursor, cursor.at, cursor.at, words('expected a label without `${…}`'));
  const node = quotedTemplate(cursor, refuse);
  if (node.kind !== 'string') fail(cursor, node.range.start, node.range.end, words('expected a label without `%{…}`'));
  return node.value;
}

/** The quote that closes a string of nothing but plain characters; -1 if there is more to it, or the text ends. */
function plainEnd(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code === 0x24 || code === 0x25 || code === 0x5c || code === 0x0a || code === 0x0d || Number.isNaN(code))
      return -1;
  }
}

function nodeOf({ range, quote, pieces }: Template): Node {
  if (pieces.every(({ kind }) => kind === 'text')) {
    let value = '';
    for (const piece of pieces) if (piece.kind === 'text') value += valueOfSegments(piece.segments);
    return { kind: 'string', range, value, quote };
  }
  return { kind: 'opaque', range, expression: { kind: 'template', parts: partsOf(pieces) } };
}

function partsOf(pieces: readonly Piece[]): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      parts.push(piece);
      continue;
    }
    const first = piece.segments[0];
    const last = piece.segments[piece.segments.length - 1];
    if (first === undefined || last === undefined) continue;
    const value = valueOfSegments(piece.segments);
    const previous = parts[parts.length - 1];
    if (previous?.kind !== 'text') {
      parts.push({ kind: 'text', value, range: { start: first.start, end: last.end } });
      continue;
    }
    const range = { start: previous.range.start, end: last.end };
    parts[parts.length - 1] = { kind: 'text', value: previous.value + value, range };
  }
  return parts;
}

/** The template between two quotes; the cursor stands at the first. */
export function scanQuoted(cursor: Cursor, parseHole: ParseHole): Template {
  const start = cursor.at;
  cursor.at++;
  const scan = scanAt(cursor, parseHole);
  for (;;) {
    const code = peek(cursor);
    if (code === 0x22) break;
    if (code === 0x5c) {
      endPlain(scan);
      scan.segments.push(scanEscape(cursor));
      scan.plainStart = cursor.at;
    } else if (code === 0x24 || code === 0x25) mark(scan, code);
    else if (code === 0x0a || code === 0x0d)
      fail(cursor, start, cursor.at, words('expected `"` before the end of the line'));
    else if (atEnd(cursor)) fail(cursor, start, cursor.at, words('expected `"` before the end of the file'));
    else cursor.at++;
  }
  endText(scan);
  cursor.at++;
  endDirectives(scan);
  return { range: { start, end: cursor.at }, quote: '"', pieces: scan.pieces };
}

/** Reads the whole text as one template, as Terraform reads a template file or a string of `.tf.json`. */
export function scanTemplate(cursor: Cursor, parseHole: ParseHole): readonly TemplatePart[] {
  const scan = scanAt(cursor, parseHole);
  while (!atEnd(cursor)) {
    const code = peek(cursor);
    if (code === 0x24 || code === 0x25) mark(scan, code);
    else cursor.at++;
  }
  endText(scan);
  endDirectives(scan);
  return partsOf(scan.pieces);
}

/** The template of a heredoc; `undefined` where none begins here. */
export function scanHeredoc(cursor: Cursor, parseHole: ParseHole): Template | undefined {
  const { text, at: start } = cursor;
  const flush = text.charCodeAt(start + 2) === 0x2d;
  const nameStart = flush ? start + 3 : start + 2;
  const nameEnd = identifierEnd(text, nameStart);
  cursor.at = nameEnd;
  if (nameEnd === nameStart || !skipLineEnd(cursor)) {
    cursor.at = start;
    return undefined;
  }
  const marker = text.slice(nameStart, nameEnd);
  const scan = scanAt(cursor, parseHole);
  let end = takeMarker(cursor, marker);
  while (end < 0) {
    scanLine(scan, { start, end: nameEnd }, marker);
    end = takeMarker(cursor, marker);
  }
  endDirectives(scan);
  return { range: { start, end }, quote: '', pieces: flush ? dedent(scan.pieces) : scan.pieces };
}

/** The end of the closing marker if the line at the cursor is it, and moves to the line's end; else -1. */
function takeMarker(cursor: Cursor, marker: string): number {
  const { text, at } = cursor;
  const start = blankEnd(text, at);
  if (!text.startsWith(marker, start)) return -1;
  const end = start + marker.length;
  cursor.at = blankEnd(text, end);
  if (atLineEnd(cursor)) return end;
  cursor.at = at;
  return -1;
}

function blankEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || !isSpace(code)) return at;
    at++;
  }
}

/** Reads a heredoc up to and with the next line end outside of holes. */
function scanLine(scan: Scan, opener: Range, marker: string): void {
  const { cursor } = scan;
  for (;;) {
    const code = peek(cursor);
    if (code === 0x24 || code === 0x25) mark(scan, code);
    else if (code === 0x0a || code === 0x0d) {
      if (!skipLineEnd(cursor)) expected(cursor, 'a line end');
      endText(scan);
      return;
    } else if (atEnd(cursor)) {
      fail(
        cursor,
        opener.start,
        opener.end,
        message`expected the closing marker ${marker} on a line of its own, ended`,
      );
    } else cursor.at++;
  }
}

function scanAt(cursor: Cursor, parseHole: ParseHole): Scan {
  const { at } = cursor;
  return { cursor, parseHole, pieces: [], segments: [], plainStart: at, trimNext: false, open: [] };
}

/** A `$` or `%`: plain, escaped by doubling before a brace, or the start of a sequence. */
function mark(scan: Scan, code: number): void {
  const { cursor } = scan;
  const { text, at } = cursor;
  const next = text.charCodeAt(at + 1);
  if (next === 0x7b) {
    endText(scan);
    sequence(scan, code === 0x25);
  } else if (next === code && text.charCodeAt(at + 2) === 0x7b) {
    endPlain(scan);
    scan.segments.push({ value: text.slice(at + 1, at + 3), start: at, end: at + 3 });
    cursor.at = scan.plainStart = at + 3;
  } else cursor.at++;
}

function endPlain({ cursor, plainStart, segments }: Scan): void {
  const { text, at } = cursor;
  if (at > plainStart) segments.push({ value: text.slice(plainStart, at), start: plainStart, end: at });
}

function endText(scan: Scan): void {
  endPlain(scan);
  if (scan.segments.length > 0) {
    scan.pieces.push({ kind: 'text', segments: scan.trimNext ? trimLeft(scan.segments) : scan.segments });
    scan.segments = [];
    scan.trimNext = false;
  }
  scan.plainStart = scan.cursor.at;
}

/** Reads `${…}` or `%{…}`. */
function sequence(scan: Scan, isDirective: boolean): void {
  const { cursor, pieces } = scan;
  const start = cursor.at;
  const { lines } = cursor;
  enter(cursor);
  cursor.lines = false;
  cursor.at += 2;
  if (peek(cursor) === 0x7e) {
    cursor.at++;
    const last = pieces[pieces.length - 1];
    if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', segments: trimRight(last.segments) };
  }
  const node = isDirective ? directive(scan) : scan.parseHole(cursor);
  skip(cursor);
  scan.trimNext = peek(cursor) === 0x7e;
  if (scan.trimNext) cursor.at++;
  if (peek(cursor) !== 0x7d) expected(cursor, `\`}\` to end this \`${isDirective ? '%' : '$'}{\``);
  cursor.at++;
  cursor.lines = lines;
  leave(cursor);
  const range = { start, end: cursor.at };
  pieces.push(isDirective || node === undefined ? { kind: 'directive', range, node } : { kind: 'hole', range, node });
  scan.plainStart = cursor.at;
}

/** The condition or the collection of the directive; the others have none. */
function directive({ cursor, parseHole, open }: Scan): Node | undefined {
  skip(cursor);
  const from = cursor.at;
  const word = identifier(cursor);
  const range = { start: from, end: cursor.at };
  const innermost = open[open.length - 1];
  if (word === 'if' || word === 'for') {
    if (word === 'for') forNames(cursor);
    const node = parseHole(cursor);
    open.push({ kind: word, range });
    return node;
  }
  if (word === 'else' && innermost?.kind === 'if') innermost.kind = 'else';
  else if (word === 'endif' && (innermost?.kind === 'if' || innermost?.kind === 'else')) open.pop();
  else if (word === 'endfor' && innermost?.kind === 'for') open.pop();
  else if (word === '') expected(cursor, directivesAfter(innermost?.kind));
  else fail(cursor, from, cursor.at, message`expected ${words(directivesAfter(innermost?.kind))}, found ${word}`);
  return undefined;
}

function directivesAfter(innermost: 'if' | 'else' | 'for' | undefined): string {
  if (innermost === 'if') return '`else`, `endif`, `if` or `for`';
  if (innermost === undefined) return '`if` or `for`';
  return innermost === 'else' ? '`endif`, `if` or `for`' : '`endfor`, `if` or `for`';
}

/** The names in `name in` or `key, value in`, which it reads after the word `for`. */
export function forNames(cursor: Cursor): readonly string[] {
  skip(cursor);
  const names = [identifier(cursor)];
  if (names[0] === '') expected(cursor, 'a name after `for`');
  skip(cursor);
  if (peek(cursor) === 0x2c) {
    cursor.at++;
    skip(cursor);
    names.push(identifier(cursor));
    if (names[1] === '') expected(cursor, 'a name after the comma');
    skip(cursor);
  }
  if (!keyword(cursor, 'in')) expected(cursor, '`in`');
  return names;
}

function endDirectives({ cursor, open }: Scan): void {
  const last = open[open.length - 1];
  if (last === undefined) return;
  const word = last.kind === 'for' ? 'endfor' : 'endif';
  fail(cursor, last.range.start, last.range.end, message`expected ${`%{ ${word} }`} before the end of the string`);
}
