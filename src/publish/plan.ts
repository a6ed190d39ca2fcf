/**
 * What a run does, decided to the last word: one record, which `deliver/perform.ts` carries out in its order.
 *
 * Publishers fill it and do nothing; whoever carries it out decides nothing. So the
 * same report always gives the same plan, and a plan can be read, compared and tested
 * without a host.
 */
import type { Line } from '../text/line.js';
import type { Message } from '../text/message.js';
import type { FileComment, ReviewComment } from './comments/comment.js';

/** Everything that is done about a report. */
export interface Plan {
  /** The job summary, as Markdown. */
  readonly summary: string;
  /** The JSON report; `undefined` where there was nothing to review. */
  readonly report: string | undefined;
  readonly outputs: Outputs;
  readonly files: readonly OutputFile[];
  readonly comments: CommentPlan;
  /** The label that is taken off the pull request, since it was set for another head. */
  readonly outdatedLabel?: string | undefined;
  readonly annotations: readonly Annotation[];
  readonly notices: readonly Notice[];
  readonly conclusion: Conclusion;
}

/** The outputs that are known before anything is written; those that are paths follow from the writing. */
export type Outputs = Readonly<Record<'verdict' | 'suggestions' | 'unused-actions' | 'policies', string>>;

/** A file for other tools; an empty text leaves none. The path of the patch goes into the output `patch`. */
export interface OutputFile {
  readonly purpose: 'patch' | 'sarif' | 'code-quality' | 'badge' | 'page' | 'sweep-plan' | 'shard-report';
  /** Relative to the workspace, or absolute; `undefined` for a place under the runner's temporary folder. */
  readonly path: string | undefined;
  readonly text: string;
  /** The shard that a report is of; its file is called after it. */
  readonly shard?: string | undefined;
}

/** What becomes of our comments on the pull request, in the order in which it is done. */
export interface CommentPlan {
  /** The commit that new comments are made on. */
  readonly commit: string;
  /** That of the job; its comments are told from those of other jobs by it. */
  readonly scope: string;
  readonly review: Review | undefined;
  readonly onFiles: readonly FilePost[];
  /** Comments on the diff that get another text. */
  readonly edits: readonly { readonly id: number; readonly path: string; readonly body: string }[];
  /** Comments on the diff that go; nobody had reacted to them. */
  readonly deletions: readonly { readonly id: number; readonly path: string }[];
  readonly summary: SummaryCommentPlan;
  /** What is deliberately not posted, for the log and the job summary. */
  readonly unposted: readonly Message[];
}

/** Comments on lines, posted together. */
interface Review {
  readonly body: string;
  readonly posts: readonly ReviewPost[];
}

/** A comment on lines that is made with the review. */
export interface ReviewPost extends PostedAnew<ReviewComment> {
  /** Said in its place where GitHub does not take it, as on pull requests from forks. */
  readonly otherwise: Annotation;
}

/** A comment on a file as a whole that is made. */
export interface FilePost extends PostedAnew<FileComment> {
  /** Said in its place where GitHub does not take it, as far as that is not said anyway. */
  readonly otherwise: readonly Annotation[];
}

/** A comment that is made, and the ids of those of ours that must be gone first. */
export interface PostedAnew<T> {
  readonly comment: T;
  readonly replaces: readonly number[];
}

/** The one comment on the pull request as a whole. */
export interface SummaryCommentPlan {
  /** The ids of further ones that go. */
  readonly deletions: readonly number[];
  readonly write: SummaryWrite | undefined;
}

/** The text of the summary comment, and where it goes. */
export interface SummaryWrite {
  /** The comment to edit; `undefined` to make one. */
  readonly id: number | undefined;
  readonly body: string;
  /** `after-refusal`: only where something else could not be posted. */
  readonly when: 'always' | 'after-refusal';
  /** The text where comments are refused; `undefined` where none are posted. */
  readonly refused: AfterRefusal | undefined;
}

/** A text in the place of another, which grows by what was refused; whatever that is, it is not too long. */
export interface AfterRefusal {
  readonly body: string;
  /** For each comment that may be refused, by its fingerprint. */
  readonly sections: readonly { readonly fingerprint: string; readonly text: string }[];
}

/** A warning at a place; where not all can be shown, those of most weight are. */
export interface Annotation {
  readonly path: string;
  readonly line: Line;
  readonly weight: number;
  readonly message: Message;
}

/** Advice at a place. */
export interface Notice {
  readonly path: string;
  readonly line: Line;
  readonly message: Message;
}

/** How the job ends. */
export interface Conclusion {
  readonly fails: boolean;
  /** The line that is to be mended, where there is one. */
  readonly place?: { readonly path: string; readonly line: number } | undefined;
  readonly message: Message;
}
