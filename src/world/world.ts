/**
 * Everything outside this program that a run of the Action reads and writes, as one value.
 *
 * It is passed whole. Who builds it decides which host is behind it; a run knows
 * nothing but these names.
 */
import type { Inputs } from '../config/config.js';
import type { Artifacts } from './artifacts.js';
import type { Branch } from './branch.js';
import type { PullRequestComments } from './comments.js';
import type { Conversation } from './conversation.js';
import type { LocalFiles } from './local-files.js';
import type { Presets } from './presets.js';
import type { Commits, PullRequest, PullRequestState } from './pull-request.js';
import type { Repository } from './repository.js';
import type { Runner } from './runner.js';
import type { Command } from './slash-command.js';

/** Everything outside this program, for a run of the Action. */
export interface World extends Surroundings {
  readonly runner: Runner;
  /** Whether anybody can read the repository and its artifacts, as far as the event says. */
  readonly isPublic: boolean;
  /** The repository as the commits see it; with the number of a pull request, its list of files is known, too. */
  repositoryAt(commits: Commits | PullRequest): Repository;
  /** The pull request as it is now. Throws a `UserError` where there is none. */
  pullRequest(number: number): Promise<PullRequestState>;
  commentsOn(pull: PullRequest): PullRequestComments;
  branchOf(state: PullRequestState): Branch;
  conversationOf(command: Command): Conversation;
}

/** What every analysis needs besides a repository, also one on a person's machine. */
export interface Surroundings {
  /** The day of the run, as `2026-11-24`. */
  readonly today: string;
  readonly inputs: Inputs;
  readonly local: LocalFiles;
  readonly artifacts: Artifacts;
  readonly presets: Presets;
  /** The path of the workflow that runs here, where the pull request's own version of it runs. */
  readonly ownWorkflow?: string | undefined;
}
