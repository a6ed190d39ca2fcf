/**
 * Text edits as plain data.
 *
 * An edit replaces one range of one text. All ranges of a set of edits refer to
 * the text as it was *before* any of them, so sets for different policies in the
 * same file can simply be concatenated. Order matters only between insertions at
 * the same point, which keep the order they were given in.
 *
 * Nothing here knows about JSON, HCL or IAM.
 */

/** A half-open span `[start, end)` of UTF-16 offsets into one text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replace `range` by `newText`; an empty range inserts, an empty text deletes. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The text after all edits.
 *
 * Text outside the ranges is copied unchanged, byte for byte. Touching edits are
 * fine; overlapping ones mean two callers both believe they own a span, which is
 * a bug in the caller, so it throws rather than guesses.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let copied = 0;
  for (const { range, newText } of ordered) {
    if (range.start < copied || range.end < range.start || range.end > text.length) {
      throw new RangeError(`edit [${range.start}, ${range.end}) overlaps its neighbour or leaves the text`);
    }
    result += text.slice(copied, range.start) + newText;
    copied = range.end;
  }
  return result + text.slice(copied);
}

/** An edit that deletes `[start, end)`. */
export function deletion(start: number, end: number): TextEdit {
  return { range: { start, end }, newText: '' };
}

/** An edit that writes `newText` over `range`. */
export function replacement(range: Range, newText: string): TextEdit {
  return { range, newText };
}
