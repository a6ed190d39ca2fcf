import type { Message } from './message.js';
/** A file of the repository, and what it holds. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
    /** Why what it holds is not known; its text is empty then. */
    readonly unread?: Message;
    /** What it seems to say although it could not be read, to be asked whether it may matter, and for nothing else. */
    readonly likely?: string;
}
/** Whether a file may matter: one that was read by what it says, another one by what it seems to say; by nothing, where that is not known. */
export declare function mayMatter(file: SourceFile, matters: (file: SourceFile) => boolean): boolean;
/** For a path, those of the files that have it, found by an index that is made once for each list. */
export declare const filesAt: (files: readonly SourceFile[]) => (path: string) => readonly SourceFile[];
