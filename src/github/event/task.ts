/**
 * What an event asks for → what is looked at, read from GitHub where the event does not say.
 *
 * A run of another workflow (stage 2 of the recipe for forks) is trusted in
 * nothing but what GitHub confirms: it was started by `pull_request`, and its
 * commit and repository are the head of a pull request that is open now. The
 * run's own list of pull requests is empty for forks, and commits of a fork lead
 * to no pull request either, so the open ones are asked for by branch.
 *
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 */
import type { Inputs } from '../../config/config.js';
import { unreachable, UserError } from '../../errors.js';
import type { Posting } from '../../publish/posting.js';
import type { Subject } from '../../runs/review.js';
import { message, words, type Message } from '../../text/message.js';
import { readPullRequest, readRun, type Trigger, type WorkflowRun } from './trigger.js';
import { answerTo, type GitHub } from '../api/client.js';
import { type RepositoryId, type PullRequestState } from '../../world/pull-request.js';
import { mayWrite } from '../read/may-write.js';
import type { Ticks } from '../../sweep/ticks.js';
import type { Command } from '../../world/slash-command.js';
import { statusOf } from '../../world/refusal.js';

/** What a job is to do. */
export type Task =
  | { readonly kind: 'review'; readonly subject: Subject }
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'sweep'; readonly ticks: Ticks }
  /** There is nothing to look at, which the verdict must tell. */
  | { readonly kind: 'nothing'; readonly why: Message }
  /** Nobody asked for anything. */
  | { readonly kind: 'ignored'; readonly why: string };

/** What an event asks for, with what GitHub says where the event does not. */
export async function taskOf(
  github: GitHub,
  home: RepositoryId,
  trigger: Trigger,
  drafts: Inputs['drafts'],
): Promise<Task> {
  switch (trigger.kind) {
    case 'pull-request':
      return review(trigger.state, drafts);
    case 'number':
      return review(await readByNumber(github, home, trigger.number), drafts);
    case 'merge-group':
      return { kind: 'review', subject: groupOf(trigger) };
    case 'run': {
      const found = await pullRequestOfRun(github, home, trigger.run, trigger.number);
      return 'why' in found ? { kind: 'nothing', why: found.why } : review(found, drafts);
    }
    case 'sweep':
      return sweepBy(github, home, trigger);
    case 'command':
    case 'ignored':
      return trigger;
    default:
      return unreachable(trigger);
  }
}

/** Whoever ticked a box must be somebody who may push. */
async function sweepBy(
  github: GitHub,
  { owner, repo }: RepositoryId,
  { ticks, by }: Extract<Trigger, { kind: 'sweep' }>,
): Promise<Task> {
  const isAllowed = by === undefined || (await mayWrite(github, { owner, repo }, by));
  return isAllowed ? { kind: 'sweep', ticks } : { kind: 'ignored', why: `${by} has no write access to the repository` };
}

/** The pull request as it is now. Throws a `UserError` where there is none. */
export async function readByNumber(github: GitHub, home: RepositoryId, number: number): Promise<PullRequestState> {
  const { owner, repo } = home;
  const state = readPullRequest(await answerTo(github.rest.pulls.get({ owner, repo, pull_number: number })), home);
  if (state !== undefined) return state;
  throw new UserError(
    `GitHub did not return the head and base commits of pull request ${number}`,
    'check the input `pull-request`: it is the number of a pull request of this repository',
  );
}

function review(state: PullRequestState, drafts: Inputs['drafts']): Task {
  const silence = !state.isOpen
    ? 'the pull request is closed'
    : state.isDraft && drafts === 'skip'
      ? 'the pull request is a draft, and the input `drafts` is `skip`'
      : undefined;
  const posting: Posting = silence === undefined ? { kind: 'on', pull: state.pull.url } : silent(silence);
  return { kind: 'review', subject: { kind: 'pull-request', pull: state.pull, posting } };
}

/** Nothing is posted for a group; the pull request that it adds is asked only whether somebody has accepted it. */
function groupOf({ commits, number }: Extract<Trigger, { kind: 'merge-group' }>): Subject {
  return { kind: 'commits', commits, queued: number, posting: silent(noPullRequest) };
}

const noPullRequest = 'a merge group has no pull request of its own';

function silent(why: string): Extract<Posting, { kind: 'off' }> {
  return { kind: 'off', why: words(why), isFault: false };
}

interface NotFound {
  readonly why: Message;
}

async function pullRequestOfRun(
  github: GitHub,
  home: RepositoryId,
  told: WorkflowRun,
  number: number | undefined,
): Promise<PullRequestState | NotFound> {
  const run = await confirmed(github, home, told);
  if (run === undefined) return { why: message`GitHub does not confirm run ${told.id} as the event describes it` };
  if (run.event !== 'pull_request')
    return {
      why: message`run ${run.id} was started by ${run.event}, not by ${'pull_request'}, so it belongs to no pull request`,
    };
  const { owner, repo } = home;
  const head = `${run.headOwner}:${run.branch}`;
  const open = (await github.list(github.rest.pulls.list, { owner, repo, state: 'open', head }))
    .flatMap((each) => readPullRequest(each, home) ?? [])
    .filter((state) => isHeadOf(state, run))
    .filter(({ pull }) => number === undefined || pull.number === number);
  const [first] = open;
  if (first === undefined)
    return {
      why: message`no open pull request has commit ${run.head} of branch ${run.branch} as its head; it was closed, or has moved on to a commit with a run of its own`,
    };
  if (open.length > 1)
    return {
      why: message`commit ${run.head} is the head of ${open.length} open pull requests; name one in the input ${'pull-request'}`,
    };
  return first;
}

function isHeadOf({ pull, isOpen, headRepository }: PullRequestState, run: WorkflowRun): boolean {
  return isOpen && pull.head === run.head && headRepository === run.headRepository;
}

/**
 * The run as the API describes it, if that is what the event says. A token that may
 * not read runs leaves it at the event, which GitHub has written as well.
 */
async function confirmed(github: GitHub, home: RepositoryId, told: WorkflowRun): Promise<WorkflowRun | undefined> {
  try {
    const { owner, repo } = home;
    const run = readRun(await answerTo(github.rest.actions.getWorkflowRun({ owner, repo, run_id: told.id })));
    const isSame = run?.head === told.head && run.headRepository === told.headRepository && run.event === told.event;
    return isSame ? told : undefined;
  } catch (cause) {
    if (![403, 404].includes(statusOf(cause) ?? 0)) throw cause;
    github.log(
      `run ${told.id} could not be read (give the job \`actions: read\`), so the event's description of it counts`,
    );
    return told;
  }
}
