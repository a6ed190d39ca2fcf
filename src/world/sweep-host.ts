/**
 * What a sweep reads and writes of a repository besides its files: branches, pull requests, one issue.
 *
 * No method throws for what the host refuses to write: a refusal is a value, and says
 * whether trying it again at the next sweep is of use.
 */
import type { Standing, OwnPull, PostedDashboard } from '../sweep/standing.js';
import type { Message } from '../text/message.js';
import type { FileEdit } from './branch.js';

/** The repository that is swept. */
export interface SweepHost {
  /** The commit that the default branch stands at. Throws a `UserError` where there is none, or nothing may be written. */
  tip(): Promise<string>;
  /** Whether anybody can read the repository, and so the artifacts of its runs; the event of a schedule does not say. */
  isPublic(): Promise<boolean>;
  /** What earlier sweeps left. Branches of sweeps begin with `prefix`, and their pull requests and the dashboard carry `label`. */
  standing(prefix: string, label: string): Promise<Standing>;
  /** The pull requests that sweeps ever made of these branches, also those that have lost their label. */
  pullsOf(branches: readonly string[]): Promise<readonly OwnPull[]>;
  /** The dashboard as it is at this moment; `undefined` where it is gone. */
  dashboardNow(number: number): Promise<PostedDashboard | undefined>;

  /** Makes a commit of the edits on `parent` that no branch has yet; file modes stay. `text` is given the tree it is about. */
  commit(parent: string, files: readonly FileEdit[], text: (tree: string) => string): Promise<Written<string>>;
  /** `taken` where a branch of that name is there. */
  createBranch(branch: string, commit: string): Promise<Written<undefined> | Lost>;
  /** Moves a branch from the one commit to the other; `lost` where it does not stand at `from` any more. Never by force otherwise. */
  moveBranch(branch: string, from: string, to: string): Promise<Written<undefined> | Lost>;
  /** Deletes a branch that stands at `at`. */
  deleteBranch(branch: string, at: string): Promise<Written<undefined> | Lost>;

  /** `lost` where there is an open pull request of that branch already. */
  openPull(pull: NewPull): Promise<Written<{ readonly number: number; readonly url: string }> | Lost>;
  editPull(number: number, texts: { readonly title: string; readonly body: string }): Promise<Written<undefined>>;
  /** Says a word, then closes it. */
  closePull(number: number, word: string): Promise<Written<undefined>>;
  label(number: number, labels: readonly string[]): Promise<Written<undefined>>;
  /** Asks people, and teams as `@org/team`, for their review. */
  askForReview(number: number, reviewers: readonly string[]): Promise<Written<undefined>>;
  /** Turns GitHub's own auto-merge on. */
  mergeWhenReady(number: number): Promise<Written<undefined>>;

  createDashboard(title: string, body: string, labels: readonly string[]): Promise<Written<PostedDashboard>>;
  editDashboard(number: number, title: string, body: string): Promise<Written<undefined>>;
}

/** A pull request to be opened. */
export interface NewPull {
  readonly branch: string;
  /** The branch it goes into. */
  readonly into: string;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
}

/** What was written, or why it was not. */
export type Written<T> = { readonly kind: 'written'; readonly value: T } | NotWritten;

/** Somebody else was faster: what was found at the start is not so any more. */
export interface Lost {
  readonly kind: 'lost';
}

/** What the host refused. */
export interface NotWritten {
  readonly kind: 'refused';
  readonly why: Message;
  /**
   * `later`: a limit was hit, and nothing more is to be written in this run. `fault`: somebody must change a setting.
   * `none`: it was an extra, such as a label, that nothing waits for.
   */
  readonly remedy: 'later' | 'fault' | 'none';
}
