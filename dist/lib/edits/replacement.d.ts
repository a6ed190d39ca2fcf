/**
 * Whole lines of a file and what takes their place: what a suggestion can say.
 *
 * Edits are of characters, suggestions are of lines. A replacement covers the
 * fewest lines that hold the edits; where that would leave nothing to write (a
 * suggestion must not be empty) it takes a neighbouring line along.
 */
import { type TextEdit } from '../text/edit.js';
import type { Hunk } from '../text/diff.js';
import { type Line, type Lines } from '../text/line.js';
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
export declare function spanOf(lines: Lines, edits: readonly TextEdit[]): Span;
/** The edits as a replacement of the fewest lines; `newLines` may be empty. All edits lie within `span`. */
export declare function replacementOf(path: string, lines: Lines, edits: readonly TextEdit[], span?: Span): Replacement;
/** Takes the next line along, or the one before, as far as the hunk and `isFree` allow; `undefined` where neither is to be had. */
export declare function extended(lines: Lines, replacement: Replacement, hunk: Hunk, isFree: (line: number) => boolean): Replacement | undefined;
/** One line without its end. */
export declare function lineText(lines: Lines, line: number): string;
/** The file once the replacements are accepted. They must not overlap. */
export declare function accept(lines: Lines, replacements: readonly Replacement[]): string;
