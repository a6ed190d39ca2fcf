/**
 * What earlier sweeps have left in a repository, and what people made of it, as plain data.
 *
 * A sweep keeps nothing of its own: its branches, its pull requests and its dashboard are
 * its memory. So a run that was broken off is completed by the next one, and what a person
 * did in between (merged, closed, committed, ticked) is seen where they did it.
 */
import type { Message } from '../text/message.js';

/** The repository as a sweep finds it. */
export interface Standing {
  /** The default branch, and the commit it stands at. */
  readonly branch: string;
  readonly tip: string;
  /** Whether it has issues: without them there is no dashboard. */
  readonly hasIssues: boolean;
  /** The branches below the prefix of sweeps, by name, whoever made them. */
  readonly branches: ReadonlyMap<string, BranchTip>;
  /** The pull requests that sweeps have made: all that are open, and of those that are not, the newest. */
  readonly pulls: readonly OwnPull[];
  /** The open pull requests of everybody else that go into the default branch. */
  readonly others: readonly OtherPull[];
  readonly dashboard: PostedDashboard | undefined;
  /** What could not be read to its end. */
  readonly gaps: readonly Message[];
}

/** The commit that a branch stands at. */
export interface BranchTip {
  readonly commit: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** A pull request that a sweep has made. */
export interface OwnPull {
  readonly number: number;
  readonly url: string;
  readonly branch: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly isDraft: boolean;
  readonly title: string;
  readonly body: string;
  /** Why it cannot be merged as it stands, as far as GitHub says. */
  readonly blocked: 'conflict' | 'behind' | undefined;
}

/** An open pull request that is none of a sweep's. */
export interface OtherPull {
  readonly number: number;
  /** The files it changes; `undefined` where they are too many to be listed. */
  readonly paths: readonly string[] | undefined;
}

/** The dashboard issue. */
export interface PostedDashboard {
  readonly number: number;
  readonly url: string;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
}
