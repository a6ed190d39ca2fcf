/**
 * Whole lines of a file and what takes their place: what a suggestion can say.
 *
 * Edits are of characters, suggestions are of lines. A replacement covers the
 * fewest lines that hold the edits; where that would leave nothing to write (a
 * suggestion must not be empty) it takes a neighbouring line along.
 */
import { applyEdits, type TextEdit } from '../text/edit.js';
import type { Hunk } from '../text/diff.js';
import { endOfLine, lineAt, lineNumber, lineStart, splitLines, type Line, type Lines } from '../text/line.js';

/** Lines `first` to `last` of the head file become `newLines`. */
export interface Replacement {
  readonly path: string;
  readonly first: Line;
  readonly last: Line;
  readonly newLines: readonly string[];
}

/** First and last line, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The lines that edits touch; a deletion that ends just after a line's end does not touch the next one. */
export function spanOf(lines: Lines, edits: readonly TextEdit[]): Span {
  const start = edits.reduce((least, { range }) => Math.min(least, range.start), Number.POSITIVE_INFINITY);
  const end = edits.reduce((most, { range }) => Math.max(most, range.start, range.end - 1), 0);
  return { first: lineAt(lines, start), last: lineAt(lines, end) };
}

/** The edits as a replacement of the fewest lines; `newLines` may be empty. All edits lie within `span`. */
export function replacementOf(
  path: string,
  lines: Lines,
  edits: readonly TextEdit[],
  span: Span = spanOf(lines, edits),
): Replacement {
  const start = lineStart(lines, span.first);
  const old = lines.text.slice(start, lineStart(lines, span.last + 1));
  const shifted = edits.map(({ range, newText }) => ({
    range: { start: range.start - start, end: range.end - start },
    newText,
  }));
  return trimmed(path, span.first, splitLines(old), splitLines(applyEdits(old, shifted)));
}

/** Leaves out the lines that are the same at both ends. */
function trimmed(path: string, start: number, old: readonly string[], now: readonly string[]): Replacement {
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
    tail++;
  return {
    path,
    first: lineNumber(start + head),
    last: lineNumber(start + old.length - 1 - tail),
    newLines: now.slice(head, now.length - tail),
  };
}

/** Takes the next line along, or the one before, as far as the hunk and `isFree` allow; `undefined` where neither is to be had. */
export function extended(
  lines: Lines,
  replacement: Replacement,
  hunk: Hunk,
  isFree: (line: number) => boolean,
): Replacement | undefined {
  const { first, last } = replacement;
  if (last + 1 <= hunk.last && isFree(last + 1))
    return {
      ...replacement,
      last: lineNumber(last + 1),
      newLines: [...replacement.newLines, lineText(lines, last + 1)],
    };
  if (first - 1 >= hunk.first && isFree(first - 1))
    return {
      ...replacement,
      first: lineNumber(first - 1),
      newLines: [lineText(lines, first - 1), ...replacement.newLines],
    };
  return undefined;
}

/** One line without its end. */
export function lineText(lines: Lines, line: number): string {
  return lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)).replace(/\r?\n$/, '');
}

/** The file once the replacements are accepted. They must not overlap. */
export function accept(lines: Lines, replacements: readonly Replacement[]): string {
  const end = endOfLine(lines.text);
  const edits = replacements.map(({ first, last, newLines }): TextEdit => {
    const range = { start: lineStart(lines, first), end: lineStart(lines, last + 1) };
    const isWhole = range.end < lines.text.length || lines.text.endsWith('\n');
    return {
      range,
      newText: newLines.map((line, index) => (isWhole || index < newLines.length - 1 ? line + end : line)).join(''),
    };
  });
  return applyEdits(lines.text, edits);
}
