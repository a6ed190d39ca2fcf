/**
 * Lines of a text, and where its offsets lie among them.
 *
 * A line ends with `\n` (or `\r\n`), as in git and on GitHub; the last line may
 * lack its end. Lines are 1-based. An empty text has no line; a text that ends
 * with `\n` has no further, empty line after it.
 */
import type { Range } from './edit.js';
import type { SourceFile } from './file.js';
import { memo, memoOf } from './memo.js';

/** The 1-based number of a line. */
export type Line = number & { readonly brand: 'Line' };

/** Which line end a text uses; `mixed` when it uses more than one kind, `lone-cr` when a `\r` ends no line. */
type LineEnding = 'lf' | 'crlf' | 'mixed' | 'lone-cr';

/** The lines of one text. */
export interface Lines {
  readonly text: string;
  /** Offset of the first character of every line. */
  readonly starts: readonly number[];
  readonly count: number;
}

/** A number that is known to be that of a line, from 1. */
export function lineNumber(value: number): Line {
  return value as Line;
}

/** Where the lines of a text begin and end. */
export function linesOf(text: string): Lines {
  const starts: number[] = [];
  for (let start = 0; start < text.length;) {
    starts.push(start);
    const end = text.indexOf('\n', start);
    start = end < 0 ? text.length : end + 1;
  }
  return { text, starts, count: starts.length };
}

/** The lines of a file, found once however often they are asked for. */
export const linesIn: (file: SourceFile) => Lines = memoOf(({ text }: SourceFile) => linesOf(text));

/** The line that holds `offset`; the last line for the end of the text. */
export function lineAt(lines: Lines, offset: number): Line {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lineNumber(low + 1);
}

/** The offset of the first character of `line`; the text's length for the line after the last. */
export function lineStart(lines: Lines, line: number): number {
  return lines.starts[line - 1] ?? lines.text.length;
}

/** The 1-based column of `offset`, in UTF-16 units. */
export function columnAt(lines: Lines, offset: number): number {
  return offset - lineStart(lines, lineAt(lines, offset)) + 1;
}

/** The first and last line that a non-empty range touches. */
export function linesOfRange(lines: Lines, range: Range): { readonly first: Line; readonly last: Line } {
  const last = range.end > range.start ? range.end - 1 : range.start;
  return { first: lineAt(lines, range.start), last: lineAt(lines, last) };
}

/** The lines of `text` without their ends. */
export function splitLines(text: string): readonly string[] {
  if (text === '') return [];
  const split = text.split('\n');
  const lines = text.includes('\r') ? split.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)) : split;
  if (text.endsWith('\n')) lines.pop();
  return lines;
}

/** How the lines of `text` end; `lf` where there is no line end at all. */
export function lineEnding(text: string): LineEnding {
  return remembered(text);
}

/** Every edit of a file asks for its line ends. */
const remembered = memo(endingOf, 8);

function endingOf(text: string): LineEnding {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  if (text.split('\r').length - 1 > windows) return 'lone-cr';
  if (windows === 0) return 'lf';
  return windows === all ? 'crlf' : 'mixed';
}

/** The characters that end a line in `text`. */
export function endOfLine(text: string): string {
  return lineEnding(text) === 'crlf' ? '\r\n' : '\n';
}
