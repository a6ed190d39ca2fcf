/**
 * What a run reads and writes on a pull request: reviews, comments on files, the summary comment, a label.
 *
 * Nothing here may decide the job: a refused comment is explained in the log and
 * told in the summary, and the verdict stands.
 */
import type { PostedComment } from '../review/snapshot.js';
import type { LabelFacts } from '../review/override.js';
import type { Hunk } from '../text/diff.js';
import type { FileComment, ReviewComment } from '../publish/comments/comment.js';

/** The comments on a pull request, to read and to write. */
export interface PullRequestComments {
  /** What earlier runs have posted in the scope, with what people made of it. */
  posted(scope: string): Promise<readonly PostedComment[]>;
  /** Our comments of the scope, and nothing about their threads. */
  marked(scope: string, places: readonly Place[]): Promise<readonly MarkedComment[]>;
  /** Why nothing should be posted any more; `undefined` while the pull request is still the one that was analysed. */
  outdated(): Promise<string | undefined>;
  /** The hunks of the diff as GitHub has it now, by path. */
  hunks(): Promise<ReadonlyMap<string, readonly Hunk[]>>;
  createReview(commit: string, body: string, comments: readonly ReviewComment[]): Promise<void>;
  commentOnFile(commit: string, comment: FileComment): Promise<void>;
  editComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  createSummaryComment(body: string): Promise<void>;
  editSummaryComment(id: number, body: string): Promise<void>;
  deleteSummaryComment(id: number): Promise<void>;
  /** What is known of a label that is on the pull request; `undefined` where it is not. */
  labelNamed(label: string): Promise<LabelFacts | undefined>;
  /** Takes a label off; one that is gone already is no failure. */
  removeLabel(label: string): Promise<void>;
  wait(seconds: number): Promise<void>;
}

/** Where comments are: on the diff, or below the pull request. */
export type Place = 'diff' | 'conversation';

/** One of our comments, as far as it can be recognised by its marker. */
type MarkedComment = Pick<PostedComment, 'kind' | 'id' | 'fingerprint'>;
