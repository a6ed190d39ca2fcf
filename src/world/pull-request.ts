/**
 * A pull request, and the commits between which a change lies.
 */

/** What is compared: two commits of a repository. */
export interface Commits {
  readonly owner: string;
  readonly repo: string;
  readonly head: string;
  readonly base: string;
}

/** A pull request, as its event names it. */
export interface PullRequest extends Commits {
  readonly number: number;
  /** How many files it changes, where that is told. */
  readonly changedFiles?: number | undefined;
  /** Where people see it, where that is told. */
  readonly url?: string | undefined;
}

/** The repository that the workflow runs in. */
export type RepositoryId = Pick<PullRequest, 'owner' | 'repo'>;

/** A pull request as events and answers describe it. */
export interface PullRequestState {
  readonly pull: PullRequest;
  readonly isOpen: boolean;
  readonly isDraft: boolean;
  /** The branch it proposes, and the id of the repository that holds the branch; `undefined` once that is gone. */
  readonly branch: string;
  readonly headRepository: number | undefined;
  readonly baseRepository: number | undefined;
}
