/**
 * A file as text.
 *
 * Paths are those of the repository: relative to its root, with forward slashes.
 * The text is the file's, byte for byte once encoded again: a byte-order mark
 * and carriage returns are kept.
 */
import { grouped } from './group.js';
import { memoOf } from './memo.js';
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
export function mayMatter(file: SourceFile, matters: (file: SourceFile) => boolean): boolean {
  if (file.unread === undefined) return matters(file);
  return file.likely === undefined || matters({ path: file.path, text: file.likely });
}

/** For a path, those of the files that have it, found by an index that is made once for each list. */
export const filesAt: (files: readonly SourceFile[]) => (path: string) => readonly SourceFile[] = memoOf((files) => {
  const byPath = grouped(files, ({ path }) => path);
  return (path) => byPath.get(path) ?? [];
});
