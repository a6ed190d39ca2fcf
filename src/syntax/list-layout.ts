/**
 * How the items of a bracketed list lie on their lines.
 *
 * What stands between two items is white space, at most one comma, and comments
 * (`//`, `#`, block). Which of those comments belongs to which item is decided
 * here, once, for every language with brackets:
 *
 *   // reads                 ┐ comment lines directly above an item are its own,
 *   "s3:GetObject", // daily ┘ and so is what follows it on its line
 *
 * A comment between a comma and a further item on the same line belongs to that
 * further item. A blank line ends what is "directly above".
 */
import type { Range } from '../text/edit.js';
import { memo, memoOf } from '../text/memo.js';
import type { ListNode, Node } from './node.js';

/** One item of a list, with what belongs to it. Offsets are of the file. */
export interface ItemLayout {
  readonly node: Node;
  /** Start of the item, or of the comments before it on its line. */
  readonly head: number;
  /** Start of the line the item stands on. */
  readonly lineStart: number;
  /** Start of the first comment line that belongs to the item; `lineStart` where there is none. */
  readonly lead: number;
  /** Nothing but white space stands before `head` on its line. */
  readonly firstOnLine: boolean;
  /** The comma *before* the item is the first thing on the item's line. */
  readonly commaFirst: boolean;
  /** The comma after the item. */
  readonly comma: number | undefined;
  /** End of the item, its comma and its trailing comments, as far as they are on its line. */
  readonly tail: number;
  /** Nothing but white space stands after `tail` on its line. */
  readonly endsLine: boolean;
  /** Start of the line after `tail`. */
  readonly nextLine: number;
}

interface Token {
  readonly kind: 'comma' | 'comment';
  readonly range: Range;
}

/** The layout of every item of `list`, a node of `text`; made once, however often it is asked for. */
export function layoutOf(text: string, list: ListNode): readonly ItemLayout[] {
  return remembered(list)(text);
}

const remembered = memoOf((list: ListNode) => memo((text: string) => laidOut(text, list), 1));

function laidOut(text: string, list: ListNode): readonly ItemLayout[] {
  const gaps = gapsOf(text, list);
  const lines = lineFinder(text);
  return list.items.map((node, index) => {
    const before = gaps[index] ?? [];
    const after = gaps[index + 1] ?? [];
    const isLast = index === list.items.length - 1;
    const next = list.items[index + 1]?.range.start ?? list.range.end - 1;
    return { node, ...headOf(text, lines, node, before, index === 0), ...tailOf(lines, node, after, next, isLast) };
  });
}

/** Whether a comment stands anywhere between the brackets of the list itself. */
export function hasComments(text: string, list: ListNode): boolean {
  return gapsOf(text, list).some((gap) => gap.some(({ kind }) => kind === 'comment'));
}

function gapsOf(text: string, list: ListNode): readonly (readonly Token[])[] {
  const starts = [list.range.start + 1, ...list.items.map(({ range }) => range.end)];
  const ends = [...list.items.map(({ range }) => range.start), list.range.end - 1];
  return starts.map((start, index) => tokensIn(text, start, ends[index] ?? start));
}

function tokensIn(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; at++) {
    const kind = text[at] === ',' ? 'comma' : commentAt(text, at) ? 'comment' : undefined;
    if (kind === undefined) continue;
    const stop = kind === 'comma' ? at + 1 : commentEnd(text, at, end);
    tokens.push({ kind, range: { start: at, end: stop } });
    at = stop - 1;
  }
  return tokens;
}

function commentAt(text: string, at: number): boolean {
  return text[at] === '#' || text.startsWith('//', at) || text.startsWith('/*', at);
}

function commentEnd(text: string, at: number, limit: number): number {
  if (text.startsWith('/*', at)) {
    const close = text.indexOf('*/', at + 2);
    return close < 0 || close + 2 > limit ? limit : close + 2;
  }
  const newline = text.indexOf('\n', at);
  const end = newline < 0 || newline > limit ? limit : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function headOf(text: string, lines: LineFinder, node: Node, before: readonly Token[], isFirst: boolean) {
  const lineStart = lines(node.range.start).start;
  const comma = before.find(({ kind }) => kind === 'comma');
  const own = before.filter(({ kind, range }) => kind === 'comment' && range.start >= (comma?.range.end ?? 0));
  const head = own.find(({ range }) => range.start >= lineStart)?.range.start ?? node.range.start;
  const commaFirst =
    !isFirst && comma !== undefined && comma.range.start >= lineStart && isBlank(text, lineStart, comma.range.start);
  const firstOnLine = isBlank(text, lineStart, head);
  const lead = firstOnLine || commaFirst ? leadOf(text, lineStart, before) : lineStart;
  return { head, lineStart, lead, firstOnLine, commaFirst };
}

/** Climbs over the comment lines directly above `lineStart`. */
function leadOf(text: string, lineStart: number, before: readonly Token[]): number {
  let lead = lineStart;
  for (const { kind, range } of [...before].reverse()) {
    if (kind !== 'comment' || range.start >= lead) continue;
    const start = startOfLine(text, range.start);
    const touches = isBlank(text, range.end, lead) && text.slice(range.end, lead).split('\n').length === 2;
    if (!touches || !isBlank(text, start, range.start)) break;
    lead = start;
  }
  return lead;
}

function tailOf(lines: LineFinder, node: Node, after: readonly Token[], next: number, isLast: boolean) {
  const { end: endOfLine, next: nextLine } = lines(node.range.end);
  const comma = after.find(({ kind }) => kind === 'comma')?.range;
  const sameLine = after.filter(({ range }) => range.start < endOfLine && range.end <= endOfLine);
  const endsLine = next > endOfLine && after.every(({ range }) => range.start >= endOfLine || range.end <= endOfLine);
  const own = endsLine || isLast ? sameLine : sameLine.filter(({ range }) => range.end <= (comma?.end ?? 0));
  const tail = Math.max(node.range.end, ...own.map(({ range }) => range.end));
  return { comma: comma?.start, tail, endsLine, nextLine };
}

/** The line around an offset: its start, its end without the line end, and the start of the next. */
type LineFinder = (offset: number) => { readonly start: number; readonly end: number; readonly next: number };

/** Remembers the last line, since the items of a list are asked for in order and may all stand on one. */
function lineFinder(text: string): LineFinder {
  let line = { start: 0, end: -1, next: 0 };
  return (offset) => {
    if (offset < line.start || offset > line.end) {
      const newline = text.indexOf('\n', offset);
      const end = newline < 0 ? text.length : newline;
      line = { start: startOfLine(text, offset), end, next: Math.min(text.length, end + 1) };
    }
    return line;
  };
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}
