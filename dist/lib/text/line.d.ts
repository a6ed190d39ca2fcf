/**
 * Lines of a text, and where its offsets lie among them.
 *
 * A line ends with `\n` (or `\r\n`), as in git and on GitHub; the last line may
 * lack its end. Lines are 1-based. An empty text has no line; a text that ends
 * with `\n` has no further, empty line after it.
 */
import type { Range } from './edit.js';
import type { SourceFile } from './file.js';
/** The 1-based number of a line. */
export type Line = number & {
    readonly brand: 'Line';
};
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
export declare function lineNumber(value: number): Line;
/** Where the lines of a text begin and end. */
export declare function linesOf(text: string): Lines;
/** The lines of a file, found once however often they are asked for. */
export declare const linesIn: (file: SourceFile) => Lines;
/** The line that holds `offset`; the last line for the end of the text. */
export declare function lineAt(lines: Lines, offset: number): Line;
/** The offset of the first character of `line`; the text's length for the line after the last. */
export declare function lineStart(lines: Lines, line: number): number;
/** The 1-based column of `offset`, in UTF-16 units. */
export declare function columnAt(lines: Lines, offset: number): number;
/** The first and last line that a non-empty range touches. */
export declare function linesOfRange(lines: Lines, range: Range): {
    readonly first: Line;
    readonly last: Line;
};
/** The lines of `text` without their ends. */
export declare function splitLines(text: string): readonly string[];
/** How the lines of `text` end; `lf` where there is no line end at all. */
export declare function lineEnding(text: string): LineEnding;
/** The characters that end a line in `text`. */
export declare function endOfLine(text: string): string;
export {};
