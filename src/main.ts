/**
 * The Action: builds the world of a GitHub runner, runs, and is the only catch-all.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as core from '@actions/core';
import { inputDefaults } from './config.js';
import { UserError } from './errors.js';
import { githubArtifacts } from './io/artifact.js';
import { pullRequestOf } from './io/event.js';
import { filesOutside } from './io/files.js';
import { connect } from './io/github-client.js';
import { githubRepository } from './io/github.js';
import type { Runner } from './io/perform.js';
import { posterFor } from './io/posting.js';
import { run } from './run.js';
import { visible } from './text/message.js';

try {
  await main(process.env);
} catch (error) {
  if (error instanceof UserError) {
    core.setFailed(error.message);
    core.info(`help: ${visible(error.help, 1000)}`);
  } else {
    core.setFailed(`this is a bug in iam-policy-refiner; please report it with the lines below`);
    core.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
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
  const pull = pullRequestOf(
    env['GITHUB_EVENT_NAME'] ?? '',
    await eventPayload(env['GITHUB_EVENT_PATH']),
    env['GITHUB_REPOSITORY'] ?? '',
  );
  const apiUrl = (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, '');
  const github = connect({
    token,
    apiUrl,
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    log: (line) => {
      core.info(visible(line, 2000));
    },
    wait: (seconds) => setTimeout(seconds * 1000),
  });
  await run({
    today: new Date().toISOString().slice(0, 10),
    inputs,
    repository: githubRepository(github, pull),
    artifacts: githubArtifacts(github, pull),
    local: filesOutside(env['GITHUB_WORKSPACE'] ?? process.cwd()),
    poster: posterFor(github, pull),
    runner: runnerOf(env),
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
    log: (line) => {
      core.info(line);
    },
    warn: (line, place) => {
      core.warning(line, place === undefined ? {} : { file: place.path, startLine: place.line });
    },
    notice: (line, place) => {
      core.notice(line, { file: place.path, startLine: place.line });
    },
    fail: (line) => {
      core.setFailed(line);
    },
  };
}
