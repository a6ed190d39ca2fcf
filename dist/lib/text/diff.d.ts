import { type Line } from './line.js';
/** Lines `first` to `last` of the head file that one hunk of the diff shows. */
export interface Hunk {
    readonly first: Line;
    readonly last: Line;
    /** The lines that are new: added, or changed, which a diff does not tell apart. */
    readonly added: readonly Line[];
}
/** The hunks of one file's patch; a hunk that shows no line of the new file is left out. Throws on a malformed patch. */
export declare function hunksOf(patch: string): readonly Hunk[];
/** The hunk that holds lines `first` to `last`, if one does. */
export declare function hunkAround(hunks: readonly Hunk[], first: number, last: number): Hunk | undefined;
/** The hunk that holds lines `first` to `last`, if one does. */
export type HunkFinder = (first: number, last: number) => Hunk | undefined;
/** Finds hunks by their lines; no two of one diff share a line. */
export declare function hunkFinder(hunks: readonly Hunk[]): HunkFinder;
/**
 * The unified diff from `before` to `after`, without file names; empty when they
 * are equal. Line ends are not shown: a CRLF file reads as its author sees it.
 * `undefined` where it would be too long.
 */
export declare function unifiedDiff(before: string, after: string, context?: number): string | undefined;
