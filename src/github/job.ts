/**
 * What a job of the Action does: reads the event, connects, builds the world, chooses the run.
 */
import { readFile } from 'node:fs/promises';
import { readInputs, type Inputs } from '../config/config.js';
import { perform } from '../deliver/perform.js';
import { unreachable } from '../errors.js';
import { checkoutIn } from '../local/checkout.js';
import { filesOutside } from '../local/files.js';
import { nothingToReview } from '../publish/nothing-to-review.js';
import { answerCommand } from '../runs/answer-command.js';
import { review } from '../runs/review.js';
import { mergeShards, sweep, type SweepRequest } from '../runs/sweep.js';
import { planSweep, sweepShard } from '../runs/sweep-shards.js';
import type { RepositoryId } from '../world/pull-request.js';
import type { SweepHost } from '../world/sweep-host.js';
import type { World } from '../world/world.js';
import { connect, type GitHub } from './api/client.js';
import { readByNumber, taskOf, type Task } from './event/task.js';
import { isPublic, ownWorkflow, repositoryIdOf, triggerOf } from './event/trigger.js';
import { githubArtifacts } from './read/artifact.js';
import { githubPresets } from './read/presets.js';
import { githubRepository } from './read/repository.js';
import { wholeRepository } from './read/whole.js';
import { workspaceOf, type Environment, type GitHubRunner, type Machine } from './runner.js';
import { commentsFor } from './write/comments.js';
import { branchOf } from './write/commit.js';
import { conversationFor } from './write/conversation.js';
import { sweepHostFor } from './write/sweep-host.js';

/** A job, as far as it is clear before anything is read. */
interface Job {
  readonly env: Environment;
  readonly given: ReadonlyMap<string, string>;
  readonly token: string;
  readonly machine: Machine;
  readonly runner: GitHubRunner;
}

/** Does the job. Throws a `UserError` for what whoever set it up can fix. */
export async function runJob({ env, given, token, machine, runner }: Job): Promise<void> {
  const home = repositoryIdOf(env['GITHUB_REPOSITORY'] ?? '');
  const inputs = readInputs(given);
  const payload = await eventPayload(env['GITHUB_EVENT_PATH']);
  const trigger = triggerOf(env['GITHUB_EVENT_NAME'] ?? '', payload, home, inputs.pullRequest, inputs.mode);
  const github = connectionOf(env, token, machine, runner);
  const sweepToken = given.get('sweep-token') ?? '';
  if (sweepToken !== '') runner.mask(sweepToken);
  try {
    const task = await taskOf(github, home, trigger, inputs.drafts);
    const world = worldOf(github, home, { env, inputs, today: machine.today, runner, payload });
    if (task.kind !== 'sweep') {
      await carryOut(task, world);
      return;
    }
    const startsWorkflows = sweepToken !== '';
    const writing = startsWorkflows ? connectionOf(env, sweepToken, machine, runner) : github;
    await sweepAsAsked(world, sweepHostFor(writing, home), { home, ticks: task.ticks, startsWorkflows });
  } finally {
    runner.log(github.requestSummary());
  }
}

/** A sweep, or what one of several jobs does of it. */
function sweepAsAsked(world: World, host: SweepHost, request: SweepRequest): Promise<void> {
  const { mode, shards, shard, sweepFolder = '' } = world.inputs;
  if (mode === 'plan') return planSweep(world, host, request.home, shards);
  if (mode === 'merge') return mergeShards(world, host, { ...request, folder: sweepFolder });
  return shard === undefined
    ? sweep(world, host, request)
    : sweepShard(world, { home: request.home, folder: sweepFolder, shard });
}

async function carryOut(task: Exclude<Task, { kind: 'sweep' }>, world: World): Promise<void> {
  switch (task.kind) {
    case 'review':
      return review(world, task.subject);
    case 'nothing':
      return perform(nothingToReview(task.why), world.runner, undefined);
    case 'command':
      return answerCommand(world, task.command);
    case 'ignored':
      world.runner.log(`nothing was asked for: ${task.why}`);
      return;
    default:
      unreachable(task);
  }
}

interface Setting {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly today: string;
  readonly runner: GitHubRunner;
  readonly payload: unknown;
}

/** The world of a job: its repository on GitHub, and the runner's disk. */
function worldOf(github: GitHub, home: RepositoryId, { env, inputs, today, runner, payload }: Setting): World {
  return {
    today,
    inputs,
    runner,
    isPublic: isPublic(payload),
    ownWorkflow: ownWorkflow(env),
    local: filesOutside(workspaceOf(env)),
    artifacts: githubArtifacts(github, home),
    presets: githubPresets(github),
    repositoryAt: (commits) =>
      commits.head === commits.base
        ? wholeRepository(github, commits, checkoutIn(workspaceOf(env)))
        : githubRepository(github, commits),
    pullRequest: (number) => readByNumber(github, home, number),
    commentsOn: (pull) => commentsFor(github, pull, payload),
    branchOf: (state) => branchOf(github, state),
    conversationOf: (command) => conversationFor(github, home, command),
  };
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

async function eventPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
  return payload;
}
