/**
 * A file as text.
 *
 * Paths are those of the repository: relative to its root, with forward slashes.
 * The text is the file's, byte for byte once encoded again: a byte-order mark
 * and carriage returns are kept.
 */
import type { Message } from './message.js';
/** A file of the repository, and what it holds. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
    /** Why what it holds is not known; its text is empty then. */
    readonly unread?: Message;
}
