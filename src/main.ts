/**
 * The Action: builds the world of a GitHub runner, runs, and is the only catch-all.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as core from '@actions/core';
import { apply } from './runs/refine-command.js';
import { inputDefaults, readInputs } from './config/config.js';
import { unreachable, UserError } from './errors.js';
import { githubArtifacts } from './github/read/artifact.js';
import { branchOf } from './github/write/commit.js';
import { repositoryIdOf, triggerOf } from './github/event/trigger.js';
import { filesOutside } from './local/files.js';
import { conversationFor } from './github/write/conversation.js';
import { connect, type GitHub } from './github/api/client.js';
import { githubRepository } from './github/read/repository.js';
import { writeOutput } from './local/output-file.js';
import { perform } from './deliver/perform.js';
import { commentsFor } from './github/write/comments.js';
import { readByNumber, taskOf, type Task } from './github/event/task.js';
import { nothingEffects } from './publish/nothing-to-review.js';
import { run, type World } from './runs/review.js';
import { logLine } from './text/log-line.js';
import type { RepositoryId } from './world/pull-request.js';
import type { Runner } from './world/runner.js';
import type { PullRequestComments } from './world/comments.js';

try {
  await main(process.env);
} catch (error) {
  if (error instanceof UserError) {
    core.setFailed(logLine(error.message));
    core.info(logLine(`help: ${error.help}`));
  } else {
    core.setFailed(`this is a bug in iam-policy-refiner; please report it with the lines below`);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of stack.split('\n')) core.info(logLine(line));
  }
}

async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const inputs = inputsOf(env);
  const token = inputs.get('github-token') ?? '';
  if (token === '' || token === inputDefaults['github-token']) {
    throw new UserError(
      'there is no token to read the pull request with',
      'leave out the input `github-token`, or set it to `${{ github.token }}`',
    );
  }
  core.setSecret(token);
  const home = repositoryIdOf(env['GITHUB_REPOSITORY'] ?? '');
  const { pullRequest, drafts } = readInputs(inputs);
  const payload = await eventPayload(env['GITHUB_EVENT_PATH']);
  const trigger = triggerOf(env['GITHUB_EVENT_NAME'] ?? '', payload, home, pullRequest);
  const github = connectionOf(env, token);
  try {
    const target = await taskOf(github, home, trigger, drafts);
    await runOn(target, github, home, {
      today: new Date().toISOString().slice(0, 10),
      inputs,
      artifacts: githubArtifacts(github, home),
      local: filesOutside(env['GITHUB_WORKSPACE'] ?? process.cwd()),
      runner: runnerOf(env),
    });
  } finally {
    core.info(github.requestSummary());
  }
}

type Surroundings = Pick<World, 'today' | 'inputs' | 'artifacts' | 'local' | 'runner'>;

async function runOn(target: Task, github: GitHub, home: RepositoryId, world: Surroundings): Promise<void> {
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
function silenced(world: Surroundings, silence: string | undefined): Surroundings {
  if (silence === undefined) return world;
  world.runner.log(`nothing is posted: ${silence}`);
  return { ...world, inputs: new Map([...world.inputs, ['comment', 'none']]) };
}

/** Never asked for anything, since nothing is posted; there is no pull request 0. */
function posterOfNone(github: GitHub, home: RepositoryId): PullRequestComments {
  return commentsFor(github, { ...home, number: 0, head: '', base: '' });
}

function connectionOf(env: NodeJS.ProcessEnv, token: string): GitHub {
  const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, '');
  return connect({
    token,
    apiUrl,
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    log: (line) => {
      core.info(logLine(line));
    },
    wait: (seconds) => setTimeout(seconds * 1000),
  });
}

/** The inputs as the runner hands them over: `INPUT_MAX-UNUSED=0`. */
function inputsOf(env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
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

function runnerOf(env: NodeJS.ProcessEnv): Runner {
  return {
    summary: async (markdown) => {
      if (env['GITHUB_STEP_SUMMARY'] === undefined) core.info('there is no job summary to write to');
      else await core.summary.addRaw(markdown).write();
    },
    output: (name, value) => {
      core.setOutput(name, value);
    },
    report: async (json) => {
      const path = join(env['RUNNER_TEMP'] ?? tmpdir(), 'iam-policy-refiner', 'report.json');
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, json);
      return path;
    },
    file: (effect) =>
      writeOutput(effect, {
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        temp: env['RUNNER_TEMP'] ?? tmpdir(),
      }),
    log: (line) => {
      core.info(logLine(line));
    },
    warn: (line, place) => {
      core.warning(logLine(line), place === undefined ? {} : { file: place.path, startLine: place.line });
    },
    notice: (line, place) => {
      core.notice(line, { file: place.path, startLine: place.line });
    },
    fail: (line) => {
      core.setFailed(logLine(line));
    },
  };
}
