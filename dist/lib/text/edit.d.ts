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
export declare function applyEdits(text: string, edits: readonly TextEdit[]): string;
/** An edit that deletes `[start, end)`. */
export declare function deletion(start: number, end: number): TextEdit;
/** An edit that writes `newText` over `range`. */
export declare function replacement(range: Range, newText: string): TextEdit;
