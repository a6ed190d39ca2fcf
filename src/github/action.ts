/**
 * The Action from its environment to its exit code: reads the event, builds the world, chooses the run.
 *
 * Everything it touches comes in: the environment, where the log goes, and what
 * sends requests. `main.ts` gives it a process and a network, a test gives it neither.
 */
import { readFile } from 'node:fs/promises';
import { inputDefaults, readInputs, type Inputs } from '../config/config.js';
import { perform } from '../deliver/perform.js';
import { failureOf, unreachable, UserError } from '../errors.js';
import { filesOutside } from '../local/files.js';
import { nothingToReview } from '../publish/nothing-to-review.js';
import { refineOnCommand } from '../runs/refine-command.js';
import { review } from '../runs/review.js';
import type { RepositoryId } from '../world/pull-request.js';
import type { World } from '../world/world.js';
import { connect, type Connection, type GitHub } from './api/client.js';
import { readByNumber, taskOf, type Task } from './event/task.js';
import { repositoryIdOf, triggerOf } from './event/trigger.js';
import { githubArtifacts } from './read/artifact.js';
import { githubRepository } from './read/repository.js';
import { githubRunner, workspaceOf, type Environment, type GitHubRunner } from './runner.js';
import { commentsFor } from './write/comments.js';
import { branchOf } from './write/commit.js';
import { conversationFor } from './write/conversation.js';

/** What a job has besides its environment. */
export interface Machine extends Pick<Connection, 'fetch' | 'wait'> {
  /** The day, as `2026-11-24`. */
  readonly today: string;
  /** Takes each line of the log. */
  readonly print: (line: string) => void;
}

/** The exit code of the Action. Never throws: whatever goes wrong is told in the log. */
export async function runAction(env: Environment, machine: Machine): Promise<number> {
  const runner = githubRunner(env, machine.print);
  try {
    await act(env, machine, runner);
  } catch (error) {
    const { problem, details } = failureOf(error);
    runner.fail(problem);
    for (const line of details) runner.log(line);
  }
  return runner.hasFailed() ? 1 : 0;
}

async function act(env: Environment, machine: Machine, runner: GitHubRunner): Promise<void> {
  const given = inputsOf(env);
  const token = tokenIn(given);
  runner.mask(token);
  const home = repositoryIdOf(env['GITHUB_REPOSITORY'] ?? '');
  const inputs = readInputs(given);
  const payload = await eventPayload(env['GITHUB_EVENT_PATH']);
  const trigger = triggerOf(env['GITHUB_EVENT_NAME'] ?? '', payload, home, inputs.pullRequest);
  const github = connectionOf(env, token, machine, runner);
  try {
    const task = await taskOf(github, home, trigger, inputs.drafts);
    await carryOut(task, worldOf(github, home, { env, inputs, today: machine.today, runner }));
  } finally {
    runner.log(github.requestSummary());
  }
}

async function carryOut(task: Task, world: World): Promise<void> {
  switch (task.kind) {
    case 'review':
      return review(world, task.subject);
    case 'nothing':
      return perform(nothingToReview(task.why), world.runner, undefined);
    case 'command':
      return refineOnCommand(world, task.command);
    case 'ignored':
      world.runner.log(`nothing was asked for: ${task.why}`);
      return;
    default:
      unreachable(task);
  }
}

interface Job {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly today: string;
  readonly runner: GitHubRunner;
}

/** The world of a job: its repository on GitHub, and the runner's disk. */
function worldOf(github: GitHub, home: RepositoryId, { env, inputs, today, runner }: Job): World {
  return {
    today,
    inputs,
    runner,
    local: filesOutside(workspaceOf(env)),
    artifacts: githubArtifacts(github, home),
    repositoryAt: (commits) => githubRepository(github, commits),
    pullRequest: (number) => readByNumber(github, home, number),
    commentsOn: (pull) => commentsFor(github, pull),
    branchOf: (state) => branchOf(github, state),
    conversationOf: (command) => conversationFor(github, home, command),
  };
}

/** Throws a `UserError` where there is none. */
function tokenIn(inputs: ReadonlyMap<string, string>): string {
  const token = inputs.get('github-token') ?? '';
  if (token !== '' && token !== inputDefaults['github-token']) return token;
  throw new UserError(
    'there is no token to read the pull request with',
    'leave out the input `github-token`, or set it to `${{ github.token }}`',
  );
}

function connectionOf(env: Environment, token: string, { fetch, wait }: Machine, runner: GitHubRunner): GitHub {
  const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, '');
  return connect({
    token,
    apiUrl,
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    log: (line) => {
      runner.log(line);
    },
    wait,
    ...(fetch === undefined ? {} : { fetch }),
  });
}

/** The inputs as the runner hands them over: `INPUT_MAX-UNUSED=0`. */
function inputsOf(env: Environment): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(env).flatMap(([key, value]) =>
      key.startsWith('INPUT_') && value !== undefined ? [[key.slice(6).toLowerCase(), value]] : [],
    ),
  );
}

async function eventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
  return payload;
}
