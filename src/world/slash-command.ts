/**
 * A command that somebody gave in a comment on a pull request.
 */

export interface Command {
  readonly kind: 'refine';
  /** The number of the pull request. */
  readonly number: number;
  /** The comment's id and its author's login. */
  readonly comment: number;
  readonly author: string;
  /** Whose policy, as the person wrote it; `undefined` for all. */
  readonly policy: string | undefined;
  /** Also what takes more lines than `max-patterns` lets a list have. */
  readonly isAll: boolean;
}
