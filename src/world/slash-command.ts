/**
 * A command that somebody gave in a comment on a pull request.
 */
import type { KeepRequest } from '../config/keep-request.js';

/** What was asked for, where and by whom. */
export type Command = RefineCommand | KeepCommand;

/** To commit what was proved. */
export interface RefineCommand extends Given {
  readonly kind: 'refine';
  /** Whose policy, as the person wrote it; `undefined` for all. */
  readonly policy: string | undefined;
  /** Also what takes more lines than `max-patterns` lets a list have. */
  readonly isAll: boolean;
}

/** To keep something, with an entry in the config. */
export interface KeepCommand extends Given {
  readonly kind: 'keep';
  readonly request: KeepRequest;
}

interface Given {
  /** The number of the pull request. */
  readonly number: number;
  /** The comment's id and its author's login. */
  readonly comment: number;
  readonly author: string;
}
