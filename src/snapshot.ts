/**
 * Everything one run has read from the world, as plain data.
 */
import type { Catalogue } from './policy/catalogue.js';
import type { ChangedFile } from './review/review-file.js';
import type { SourceFile } from './text/file.js';
import type { Message } from './text/message.js';

export interface Snapshot {
  /** The day of the run, as `2026-11-24`: keep-lists end, findings grow old. */
  readonly today: string;
  /** The commit that is analysed, and whose lines all positions mean. */
  readonly head: string;
  /** The changed files that can hold a policy. */
  readonly changed: readonly ChangedFile[];
  /** Unchanged files that are needed to understand the changed ones, such as the rest of a module. */
  readonly companions: readonly SourceFile[];
  /** How many files the pull request changes in all. */
  readonly filesChanged: number;
  readonly findings: readonly SourceFile[];
  /** Where they are from, where that is no file of the repository. */
  readonly origins: readonly Message[];
  /** Findings, config and catalogue that the pull request changes: they are read at the base, so the change does not count yet. */
  readonly changedEvidence: readonly string[];
  /** What should have been read and could not be: the verdict is incomplete. */
  readonly gaps: readonly Message[];
  /** `undefined` for the bundled one. */
  readonly catalogue: Catalogue | undefined;
  readonly posted: readonly PostedComment[];
}

/** A comment that an earlier run of this action has posted. */
export interface PostedComment {
  readonly kind: 'review' | 'file' | 'summary';
  readonly id: number;
  readonly fingerprint: string;
}
