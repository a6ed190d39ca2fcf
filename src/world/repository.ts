/**
 * What a run reads of a repository, wherever it is: GitHub's API or a local clone.
 */
import type { RunReason } from '../reasons/reason.js';
import type { Decoded } from '../text/decode.js';

/** Which version of a file: what the pull request merges into, where it branched off, or what it proposes. */
export type Version = 'base' | 'merge-base' | 'head';

/** A file at one of the commits. */
export interface BlobRef {
  readonly version: Version;
  readonly path: string;
}

/** What is at a path of a commit. */
export type Blob =
  /** It is there; it may be no text, or could not be had. */
  | Decoded
  | { readonly kind: 'missing' }
  /** A symbolic link, and where it leads, seen from its folder. */
  | { readonly kind: 'link'; readonly to: string };

/** Why a file that is there could not be read. */
export function whyUnread(blob: Exclude<Blob, { kind: 'text' | 'missing' }>): string {
  return blob.kind === 'link' ? 'it is a symbolic link' : blob.why;
}

/** A file that the pull request changes. */
export interface ChangedPath {
  readonly path: string;
  /** Where the file was before it was renamed. */
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'modified' | 'removed';
  /** The file's hunks; `undefined` where the diff is not shown. */
  readonly patch: string | undefined;
}

/** What the pull request changes. */
export interface Changes {
  readonly files: readonly ChangedPath[];
  /** What was cut off. */
  readonly gaps: readonly RunReason[];
  /** Whether every file is listed, since all of the repository is asked about and nothing of it is a change. */
  readonly isAll?: boolean;
}

/** Paths of a commit. */
export interface Paths {
  readonly paths: readonly string[];
  /** Those of them that are symbolic links. */
  readonly links: readonly string[];
  /** The folders that are commits of other repositories; absent where nobody looked. */
  readonly submodules?: readonly string[];
  readonly gaps: readonly RunReason[];
}

/** The repository as a run needs it: what changed, and files at two commits. */
export interface Repository {
  /** The commit that is analysed. */
  readonly head: string;
  /** How many files may be read to find out who else uses something. */
  readonly mostSearched: number;
  changes(): Promise<Changes>;
  /** Every file at the base commit. */
  pathsAtBase(): Promise<Paths>;
  /**
   * When each file, by its path at the base commit, was last changed there, as ISO 8601. What cannot be told
   * cheaply is absent: it is worth a word of advice and no failure.
   */
  lastChanges(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Files of the base branch, by their paths at the base commit, as they stood at the end of a day such as
   * `2026-08-22`, along its first parents; `undefined` where its history cannot be had.
   */
  readAsOf(day: string, paths: readonly string[]): Promise<readonly Blob[] | undefined>;
  /** Every file of the base branch as it stood at the end of that day; `undefined` where its history, or all of the list, cannot be had. */
  pathsAsOf(day: string): Promise<readonly string[] | undefined>;
  /** The files, in the order asked for. */
  read(refs: readonly BlobRef[]): Promise<readonly Blob[]>;
}
