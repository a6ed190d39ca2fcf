/**
 * Files outside the repository, as an earlier step of the job wrote them.
 */
import type { SourceFile } from '../text/file.js';
import type { RunReason } from '../reasons/reason.js';

/** Files outside the repository. */
export interface LocalFiles {
  /** The files a path or glob names; `undefined` where it means files of the repository, to be read at the base commit. */
  read(pattern: string): Promise<readonly SourceFile[] | undefined>;
}

/** The files that a pattern names, and what could not be read of them. */
export interface Found {
  readonly files: readonly SourceFile[];
  readonly gaps: readonly RunReason[];
}
