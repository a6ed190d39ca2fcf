/**
 * What can be done about a report, as plain data.
 *
 * A publisher decides what to do and does nothing; `io/` does it and decides
 * nothing. So the same report always plans the same effects.
 */
import type { Config } from '../config/config.js';
import type { Report } from '../review/report.js';
import type { PostedComment } from '../review/snapshot.js';
import type { Line } from '../text/line.js';
import type { Message } from '../text/message.js';
import type { FileComment, ReviewComment } from './comments/comment.js';

/** A way to tell people. One file per publisher. */
export interface Publisher {
  readonly name: string;
  plan(report: Report, posted: readonly PostedComment[], config: Config): readonly Effect[];
}

/** Writes a file for other tools; an empty text leaves none. The path of the patch goes into the output `patch`. */
export interface WriteFile {
  readonly kind: 'write-file';
  readonly purpose: 'patch' | 'sarif';
  /** Relative to the workspace, or absolute; `undefined` for a place under the runner's temporary folder. */
  readonly path: string | undefined;
  readonly text: string;
}

export type Effect =
  | { readonly kind: 'write-summary'; readonly markdown: string }
  /** Writes the report as a file, and its path into the output `report`. */
  | { readonly kind: 'write-report'; readonly json: string }
  | WriteFile
  | { readonly kind: 'set-output'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'create-review';
      readonly commit: string;
      readonly body: string;
      readonly comments: readonly ReviewComment[];
      readonly replaces: readonly Replaced[];
      /** Done instead when the token may not write reviews, as on pull requests from forks. */
      readonly otherwise: readonly Effect[];
    }
  | {
      readonly kind: 'comment-on-file';
      readonly commit: string;
      readonly comment: FileComment;
      readonly replaces: readonly Replaced[];
    }
  /** A review comment of ours gets another text. */
  | { readonly kind: 'edit-comment'; readonly id: number; readonly path: string; readonly body: string }
  /** A review comment of ours goes; nobody had reacted to it. */
  | { readonly kind: 'delete-comment'; readonly id: number; readonly path: string }
  /** One comment on the pull request, made or brought up to date. */
  | {
      readonly kind: 'write-summary-comment';
      readonly id: number | undefined;
      readonly body: string;
      /** `after-refusal`: only where something else could not be posted. */
      readonly when: 'always' | 'after-refusal';
    }
  /** A summary comment that stands beside another of ours goes. */
  | { readonly kind: 'delete-summary-comment'; readonly id: number }
  /** Something that is not posted, for the log and the job summary. */
  | { readonly kind: 'tell-unposted'; readonly message: Message }
  /** A warning at a place; where not all can be shown, those of most weight are. */
  | {
      readonly kind: 'annotate';
      readonly path: string;
      readonly line: Line;
      readonly weight: number;
      readonly message: Message;
    }
  | { readonly kind: 'notice'; readonly path: string; readonly line: Line; readonly message: Message }
  | { readonly kind: 'conclude'; readonly fails: boolean; readonly message: Message };

/** A comment of ours that must be gone before the one with the fingerprint is posted. */
export interface Replaced {
  readonly id: number;
  readonly fingerprint: string;
}

export type Annotation = Extract<Effect, { kind: 'annotate' }>;
