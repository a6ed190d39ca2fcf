/**
 * The event that started the job → what it asks for.
 *
 * Nothing is read from GitHub here. An event that names a pull request with its
 * commits is taken at its word, since GitHub wrote it; one that names only a
 * number, a run or a comment is looked up (`task.ts`). The head commit is the
 * pull request's own, never the merge commit that the workspace holds: its line
 * numbers may differ. `push.before` is never read: it may be forty zeros.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
import { UserError } from '../../errors.js';
import { commandIn } from './slash-command.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import type { Commits } from '../../world/pull-request.js';
import { type RepositoryId, type PullRequestState } from '../../world/pull-request.js';
import type { Command } from '../../world/slash-command.js';
import type { Inputs } from '../../config/config.js';
import { isOwnDashboard } from '../../sweep/own-marker.js';
import { noTicks, ticksIn, type Ticks } from '../../sweep/ticks.js';

/** What an event is about. */
export type Trigger =
  | { readonly kind: 'pull-request'; readonly state: PullRequestState }
  /** A pull request that is still to be read. */
  | { readonly kind: 'number'; readonly number: number }
  /** A group of the merge queue, and the number of the pull request that it adds. */
  | { readonly kind: 'merge-group'; readonly commits: Commits; readonly number: number | undefined }
  /** The run of another workflow, and the number given as input. */
  | { readonly kind: 'run'; readonly run: WorkflowRun; readonly number: number | undefined }
  | { readonly kind: 'command'; readonly command: Command }
  /** The whole default branch; `by` has ticked something on the dashboard. */
  | { readonly kind: 'sweep'; readonly ticks: Ticks; readonly by: string | undefined }
  | { readonly kind: 'ignored'; readonly why: string };

/** The run whose end started this one. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly head: string;
  readonly branch: string;
  /** The repository that holds the branch: its owner's name and its id. */
  readonly headOwner: string;
  readonly headRepository: number;
}

/** `owner/name` in two parts. */
export function repositoryIdOf(repository: string): RepositoryId {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** Whether the event says that anybody can read the repository. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export function isPublic(payload: unknown): boolean {
  const repository = isFields(payload) ? payload['repository'] : undefined;
  if (!isFields(repository)) return false;
  // An internal repository is private as well.
  return repository['private'] === false && (repository['visibility'] ?? 'public') === 'public';
}

/**
 * The path of the workflow that runs, where that is the pull request's own version of it: on `pull_request` and in a
 * merge queue, unless a ruleset takes it from another repository. Other events run that of the default branch.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function ownWorkflow(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_EVENT_NAME: event, GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '' } = env;
  if ((event !== 'pull_request' && event !== 'merge_group') || !ref.startsWith(`${repository}/`)) return undefined;
  return ref.slice(repository.length + 1).replace(/@.*$/s, '');
}

/** What the event asks for; `number` and `mode` are inputs. Throws a `UserError` for an event that names nothing to look at. */
export function triggerOf(
  event: string,
  payload: unknown,
  home: RepositoryId,
  number: number | undefined,
  mode?: Inputs['mode'],
): Trigger {
  const fields = isFields(payload) ? payload : {};
  if (event === 'issues' && mode !== 'review') return ofIssue(fields);
  const sweepsByItself = event === 'schedule' || event === 'workflow_dispatch';
  const isOfSweep = mode === 'sweep' || mode === 'plan' || mode === 'merge';
  if (isOfSweep || (mode === undefined && sweepsByItself && number === undefined))
    return { kind: 'sweep', ticks: noTicks, by: undefined };
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return ofPullRequest(fields, home, number);
    case 'merge_group':
      return ofMergeGroup(fields, home);
    case 'workflow_run':
      return ofRun(fields, number);
    case 'issue_comment':
      return ofComment(fields);
    default:
      if (number !== undefined) return { kind: 'number', number };
      throw new UserError(`the event \`${event}\` names no pull request`, helpFor(event));
  }
}

/** What events and answers say of a pull request; `undefined` where its number or a commit is missing. */
export function readPullRequest(pull: unknown, home: RepositoryId): PullRequestState | undefined {
  if (!isFields(pull)) return undefined;
  const { number, head, base } = pull;
  const [headCommit, baseCommit] = [shaIn(head), shaIn(base)];
  if (typeof number !== 'number' || headCommit === undefined || baseCommit === undefined) return undefined;
  return {
    pull: {
      ...home,
      number,
      head: headCommit,
      base: baseCommit,
      ...countIn(pull['changed_files']),
      ...addressIn(pull['html_url']),
    },
    isOpen: pull['state'] !== 'closed',
    isDraft: pull['draft'] === true,
    branch: isFields(head) ? (textField(head, 'ref') ?? '') : '',
    headRepository: repositoryId(head),
    baseRepository: repositoryId(base),
  };
}

function countIn(value: unknown): { readonly changedFiles?: number } {
  return typeof value === 'number' ? { changedFiles: value } : {};
}

/** An address that a link can hold as it is. */
function addressIn(value: unknown): { readonly url?: string } {
  return typeof value === 'string' && /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/pull\/\d+$/.test(value)
    ? { url: value }
    : {};
}

/** The run as the event or the API describes it; `undefined` where it lacks what identifies its head. */
export function readRun(run: unknown): WorkflowRun | undefined {
  if (!isFields(run)) return undefined;
  const { id, head_repository: repository } = run;
  const head = textField(run, 'head_sha');
  const branch = textField(run, 'head_branch');
  const headRepository = isFields(repository) ? repository['id'] : undefined;
  if (typeof id !== 'number' || typeof headRepository !== 'number' || head === undefined || branch === undefined)
    return undefined;
  return { id, event: textField(run, 'event') ?? '', head, branch, headOwner: ownerOf(repository), headRepository };
}

function ofPullRequest(payload: Fields, home: RepositoryId, number: number | undefined): Trigger {
  const state = readPullRequest(payload['pull_request'], home);
  if (state === undefined || home.owner === '' || home.repo === '') {
    throw new UserError(
      'the event names no pull request with a head and a base commit',
      'run the action on `pull_request`, as in the README',
    );
  }
  if (number !== undefined && number !== state.pull.number) {
    throw new UserError(
      `the input \`pull-request\` is ${number}, and the event is about pull request ${state.pull.number}`,
      'leave the input `pull-request` out on events that name a pull request themselves',
    );
  }
  return { kind: 'pull-request', state };
}

function ofMergeGroup(payload: Fields, home: RepositoryId): Trigger {
  const group = isFields(payload['merge_group']) ? payload['merge_group'] : {};
  const [head, base] = [textField(group, 'head_sha'), textField(group, 'base_sha')];
  if (head === undefined || base === undefined) {
    throw new UserError(
      'the event names no merge group with a head and a base commit',
      'run the action on `merge_group`, as in the README',
    );
  }
  return {
    kind: 'merge-group',
    commits: { ...home, head, base },
    number: queuedIn(textField(group, 'head_ref') ?? ''),
  };
}

/** The pull request that a branch of the merge queue is named after: `refs/heads/gh-readonly-queue/main/pr-7-<commit>`. */
function queuedIn(ref: string): number | undefined {
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/.exec(ref)?.[1];
  return number === undefined ? undefined : Number(number);
}

function ofRun(payload: Fields, number: number | undefined): Trigger {
  const run = readRun(payload['workflow_run']);
  if (run !== undefined) return { kind: 'run', run, number };
  throw new UserError(
    'the event names no run of a workflow with its head commit, branch and repository',
    'run the action on `workflow_run`, as in examples/fork-safe.yml',
  );
}

function ofComment(payload: Fields): Trigger {
  const command = commandIn(payload);
  return command.kind === 'ignored' ? command : { kind: 'command', command };
}

/** An edit of the dashboard by a person who ticked a box: https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues */
function ofIssue({ action, issue, sender }: Fields): Trigger {
  const body = isFields(issue) ? (textField(issue, 'body') ?? '') : '';
  const by = isFields(sender) && sender['type'] !== 'Bot' ? textField(sender, 'login') : undefined;
  const ticks = ticksIn(body);
  if (action !== 'edited' || !isOwnDashboard(body)) return { kind: 'ignored', why: 'it is no edit of the dashboard' };
  if (by === undefined) return { kind: 'ignored', why: 'the dashboard was edited by no person' };
  if (ticks.groups.size + ticks.again.size === 0) return { kind: 'ignored', why: 'no box of the dashboard is ticked' };
  return { kind: 'sweep', ticks, by };
}

function helpFor(event: string): string {
  const give = 'give its number in the input `pull-request`';
  if (event === 'workflow_dispatch')
    return `${give}, such as \`\${{ inputs.pull-request }}\`, with an input of that name under \`workflow_dispatch\``;
  if (event === 'push')
    return `run the action on \`pull_request\` instead, or ${give}: a push is compared with nothing`;
  return `run the action on \`pull_request\` (or \`pull_request_target\`), as in the README, or ${give}`;
}

function shaIn(side: unknown): string | undefined {
  return isFields(side) ? textField(side, 'sha') : undefined;
}

function repositoryId(side: unknown): number | undefined {
  const repository = isFields(side) ? side['repo'] : undefined;
  const id = isFields(repository) ? repository['id'] : undefined;
  return typeof id === 'number' ? id : undefined;
}

function ownerOf(repository: unknown): string {
  if (!isFields(repository)) return '';
  const { owner } = repository;
  return (
    (isFields(owner) ? textField(owner, 'login') : undefined) ??
    (textField(repository, 'full_name') ?? '').split('/')[0] ??
    ''
  );
}
