/**
 * The Action from its environment to its exit code: reads the event, builds the world, chooses the run.
 *
 * Everything it touches comes in: the environment, where the log goes, and what
 * sends requests. `main.ts` gives it a process and a network, a test gives it neither.
 */
import { readFile } from 'node:fs/promises';
import { apply } from '../runs/refine-command.js';
import { inputDefaults, readInputs } from '../config/config.js';
import { unreachable, UserError } from '../errors.js';
import { githubArtifacts } from './read/artifact.js';
import { branchOf } from './write/commit.js';
import { repositoryIdOf, triggerOf } from './event/trigger.js';
import { filesOutside } from '../local/files.js';
import { conversationFor } from './write/conversation.js';
import { connect, type Connection, type GitHub } from './api/client.js';
import { githubRepository } from './read/repository.js';
import { perform } from '../deliver/perform.js';
import { commentsFor } from './write/comments.js';
import { readByNumber, taskOf, type Task } from './event/task.js';
import { nothingEffects } from '../publish/nothing-to-review.js';
import { run, type World } from '../runs/review.js';
import type { RepositoryId } from '../world/pull-request.js';
import type { PullRequestComments } from '../world/comments.js';
import { githubRunner, workspaceOf, type Environment, type GitHubRunner } from './runner.js';

/** What a job has besides its environment. */
export interface Surroundings extends Pick<Connection, 'fetch' | 'wait'> {
  /** The day, as `2026-11-24`. */
  readonly today: string;
  /** Takes each line of the log. */
  readonly print: (line: string) => void;
}

/** The exit code of the Action. Never throws: whatever goes wrong is told in the log. */
export async function runAction(env: Environment, surroundings: Surroundings): Promise<number> {
  const runner = githubRunner(env, surroundings.print);
  try {
    await act(env, surroundings, runner);
  } catch (error) {
    if (error instanceof UserError) {
      runner.fail(error.message);
      runner.log(`help: ${error.help}`);
    } else {
      runner.fail('this is a bug in iam-policy-refiner; please report it with the lines below');
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      for (const line of stack.split('\n')) runner.log(line);
    }
  }
  return runner.hasFailed() ? 1 : 0;
}

async function act(env: Environment, surroundings: Surroundings, runner: GitHubRunner): Promise<void> {
  const inputs = inputsOf(env);
  const token = inputs.get('github-token') ?? '';
  if (token === '' || token === inputDefaults['github-token']) {
    throw new UserError(
      'there is no token to read the pull request with',
      'leave out the input `github-token`, or set it to `${{ github.token }}`',
    );
  }
  runner.mask(token);
  const home = repositoryIdOf(env['GITHUB_REPOSITORY'] ?? '');
  const { pullRequest, drafts } = readInputs(inputs);
  const payload = await eventPayload(env['GITHUB_EVENT_PATH']);
  const trigger = triggerOf(env['GITHUB_EVENT_NAME'] ?? '', payload, home, pullRequest);
  const github = connectionOf(env, token, surroundings, runner);
  try {
    const target = await taskOf(github, home, trigger, drafts);
    await runOn(target, github, home, {
      today: surroundings.today,
      inputs,
      artifacts: githubArtifacts(github, home),
      local: filesOutside(workspaceOf(env)),
      runner,
    });
  } finally {
    runner.log(github.requestSummary());
  }
}

type Shared = Pick<World, 'today' | 'inputs' | 'artifacts' | 'local' | 'runner'>;

async function runOn(target: Task, github: GitHub, home: RepositoryId, world: Shared): Promise<void> {
  switch (target.kind) {
    case 'pull-request': {
      const { pull } = target;
      const quiet = silenced(world, target.silence);
      await run({ ...quiet, repository: githubRepository(github, pull), poster: commentsFor(github, pull) });
      return;
    }
    case 'commits': {
      const { commits } = target;
      const quiet = silenced(world, target.silence);
      await run({ ...quiet, repository: githubRepository(github, commits), poster: posterOfNone(github, commits) });
      return;
    }
    case 'nothing':
      await perform(nothingEffects(target.why), world.runner, posterOfNone(github, home));
      return;
    case 'command':
      await apply(
        {
          ...world,
          forum: conversationFor(github, home, target.command),
          pullRequest: () => readByNumber(github, home, target.command.number),
          repositoryOf: ({ pull }) => githubRepository(github, pull),
          branchOf: (state) => branchOf(github, state),
        },
        target.command,
      );
      return;
    case 'ignored':
      world.runner.log(`nothing was asked for: ${target.why}`);
      return;
    default:
      unreachable(target);
  }
}

/** The same, as if nobody wanted a comment; the log says why. */
function silenced(world: Shared, silence: string | undefined): Shared {
  if (silence === undefined) return world;
  world.runner.log(`nothing is posted: ${silence}`);
  return { ...world, inputs: new Map([...world.inputs, ['comment', 'none']]) };
}

/** Never asked for anything, since nothing is posted; there is no pull request 0. */
function posterOfNone(github: GitHub, home: RepositoryId): PullRequestComments {
  return commentsFor(github, { ...home, number: 0, head: '', base: '' });
}

function connectionOf(env: Environment, token: string, { fetch, wait }: Surroundings, runner: GitHubRunner): GitHub {
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
