/**
 * The literal text of HCL templates: how characters of the file become
 * characters of a value, with the place of each.
 *
 * A piece of text is a row of segments. A segment either is the file's own
 * characters, or stands for an escape, and then is shorter than it:
 *
 *   "a\tb$${c}"   `a` · `\t` for two characters · `b` · `${` for three · `c}`
 *
 * White space is cut off such rows in two places: beside `~` in `${~ x ~}`, and
 * at the starts of the lines of a `<<-` heredoc.
 */
import type { Range } from '../../text/edit.js';
import type { Node } from '../node.js';

/** `[start, end)` of the file as it is read; the file's own characters where the lengths are equal. */
export interface Segment {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** White space as HashiCorp's parser sees it, which is Unicode's, but without U+FEFF. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The value that the segments spell together. */
export function valueOfSegments(segments: readonly Segment[]): string {
  if (segments.length === 1) return segments[0]?.value ?? '';
  let value = '';
  for (const segment of segments) value += segment.value;
  return value;
}

/** `segments` without the white space they begin with. */
export function trimLeft(segments: readonly Segment[]): readonly Segment[] {
  return dropLeft(segments, leadingSpaces(valueOfSegments(segments)));
}

/** `segments` without the white space they end with. */
export function trimRight(segments: readonly Segment[]): readonly Segment[] {
  const value = valueOfSegments(segments);
  let keep = value.length;
  while (keep > 0 && isSpace(value.charCodeAt(keep - 1))) keep--;
  return segments.flatMap((segment) => {
    const kept = Math.min(segment.value.length, keep);
    keep -= kept;
    if (kept === segment.value.length) return [segment];
    return kept === 0 ? [] : [{ value: segment.value.slice(0, kept), start: segment.start, end: segment.start + kept }];
  });
}

/** How many characters of white space `value` begins with. */
function leadingSpaces(value: string): number {
  let count = 0;
  while (isSpace(value.charCodeAt(count))) count++;
  return count;
}

/** `segments` without their first `count` characters; an escape is only ever dropped whole. */
function dropLeft(segments: readonly Segment[], count: number): readonly Segment[] {
  let drop = count;
  return segments.flatMap((segment) => {
    const dropped = Math.min(segment.value.length, drop);
    drop -= dropped;
    if (dropped === 0) return [segment];
    if (dropped === segment.value.length) return [];
    return [{ value: segment.value.slice(dropped), start: segment.start + dropped, end: segment.end }];
  });
}

/** One part of a template as it is written: of a heredoc, a text is at most one line, with its line end. */
export type Piece =
  | { readonly kind: 'text'; readonly segments: readonly Segment[] }
  | { readonly kind: 'hole'; readonly range: Range; readonly node: Node }
  | { readonly kind: 'directive'; readonly range: Range; readonly node: Node | undefined };

/**
 * The pieces of a `<<-` heredoc without the white space that all its lines begin
 * with. A line that begins with a hole, or whose text `~` has emptied, begins
 * with none, so nothing is taken away; a line emptied by `~}` does not end.
 */
export function dedent(pieces: readonly Piece[]): readonly Piece[] {
  const starts = new Set<Piece>();
  let least = Infinity;
  let startsLine = true;
  for (const piece of pieces) {
    const value = piece.kind === 'text' ? valueOfSegments(piece.segments) : '';
    const endsLine = value.endsWith('\n');
    if (startsLine) {
      const spaces = leadingSpaces(value);
      if (!(endsLine && spaces === value.length)) {
        least = Math.min(least, spaces);
        starts.add(piece);
      }
    }
    startsLine = endsLine;
  }
  return pieces.map((piece) =>
    piece.kind === 'text' && starts.has(piece) ? { kind: 'text', segments: dedentLine(piece.segments, least) } : piece,
  );
}

/** Combining marks after the last space taken away go with it, as parts of one character. */
function dedentLine(segments: readonly Segment[], spaces: number): readonly Segment[] {
  if (spaces === 0) return segments;
  const marks = /^[^\S\t\v\f\u2028\u2029][\p{M}\u200c\u200d]+/u.exec(valueOfSegments(segments).slice(spaces - 1));
  return dropLeft(segments, spaces - 1 + (marks === null ? 1 : marks[0].length));
}
