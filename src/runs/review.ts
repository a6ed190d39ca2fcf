/**
 * One review: read everything, think, then write everything.
 *
 * The only place that knows the order of I/O.
 */
import type { Config } from '../config/config.js';
import { perform, performOnPull } from '../deliver/perform.js';
import { reasonOf, UserError } from '../errors.js';
import { planOf } from '../publish/index.js';
import type { Posting } from '../publish/posting.js';
import { inventoryFiles } from '../review/evidence-at-hand.js';
import { overridden } from '../review/overridden.js';
import { overrideOf, type Override } from '../review/override.js';
import type { Report } from '../review/report.js';
import type { PostedComment } from '../review/snapshot.js';
import { message, plain, type Message } from '../text/message.js';
import type { PullRequestComments } from '../world/comments.js';
import type { Commits, PullRequest } from '../world/pull-request.js';
import type { World } from '../world/world.js';
import { gather } from './gather.js';
import { analysed } from './other-users.js';

/** What is reviewed: a pull request, or two commits that belong to none, for the gate alone. */
export type Subject =
  | { readonly kind: 'pull-request'; readonly pull: PullRequest; readonly posting: Posting }
  | {
      readonly kind: 'commits';
      readonly commits: Commits;
      /** The number of the pull request that a merge queue adds with them. */
      readonly queued?: number | undefined;
      readonly posting: Extract<Posting, { kind: 'off' }>;
    };

/** Reviews the subject and tells everybody who is to know. */
export async function review(world: World, subject: Subject): Promise<void> {
  const { runner } = world;
  if (subject.posting.kind === 'off') runner.log(plain(message`nothing is posted: ${subject.posting.why}`));
  const commits = subject.kind === 'pull-request' ? subject.pull : subject.commits;
  const repository = world.repositoryAt(commits);
  const { config, report, snapshot } = await analysed(await gather(world, repository), repository);
  if (world.isPublic) for (const path of inventoryFiles(snapshot, config)) runner.warn(plain(readByAll(path)));
  const pull = subject.kind === 'pull-request' ? world.commentsOn(subject.pull) : undefined;
  const { posting, posted } = await postedBefore(world, subject.posting, config, pull);
  const override = await overrideOn(world, subject, config);
  await perform(planOf(overridden(report, override), config, posting, posted), runner, pull);
}

/** What the comments on a pull request were brought in line with. */
export interface Commented {
  readonly report: Report;
  /** What of it could not be done, and why. */
  readonly unposted: readonly Message[];
}

/** Brings the comments in line with the pull request as it is, as a review would, and tells nobody else. */
export async function commentAgain(world: World, pull: PullRequest, allowed: Posting): Promise<Commented> {
  const repository = world.repositoryAt(pull);
  const { config, report } = await analysed(await gather(world, repository), repository);
  const comments = world.commentsOn(pull);
  const { posting, posted } = await postedBefore(world, allowed, config, comments);
  const override = await overrideOn(world, { kind: 'pull-request', pull, posting }, config);
  const judged = overridden(report, override);
  const plan = planOf(judged, config, posting, posted);
  const { unposted } = await performOnPull(plan, world.runner, comments);
  return { report: judged, unposted: [...plan.comments.unposted, ...unposted] };
}

/** What becomes of the override label; `undefined` where there is none. In a merge queue it is that of the pull request that is added. */
async function overrideOn(world: World, subject: Subject, config: Config): Promise<Override | undefined> {
  const { overrideLabel: label } = config;
  if (label === undefined) return undefined;
  const pull = subject.kind === 'pull-request' ? subject.pull : await queuedPull(world, subject.queued);
  const facts = pull === undefined ? undefined : await world.commentsOn(pull).labelNamed(label);
  return facts === undefined ? undefined : overrideOf(label, facts, config);
}

async function queuedPull(world: World, number: number | undefined): Promise<PullRequest | undefined> {
  if (number === undefined) return undefined;
  try {
    return (await world.pullRequest(number)).pull;
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    world.runner.log(plain(message`whether pull request ${number} was accepted could not be read: ${cause.message}`));
    return undefined;
  }
}

function readByAll(path: string): Message {
  return message`everybody can read ${path}, an inventory that says who is in your accounts, since this repository is public: take it out, export the findings alone, and name the principals in the config (${'docs/inventory.md'})`;
}

interface PostedBefore {
  readonly posting: Posting;
  readonly posted: readonly PostedComment[];
}

/** What earlier runs posted. Without knowing that, posting could repeat it: then nothing is posted. */
async function postedBefore(
  { runner }: World,
  posting: Posting,
  { comment, scope }: Config,
  pull: PullRequestComments | undefined,
): Promise<PostedBefore> {
  if (posting.kind === 'off' || comment === 'none' || pull === undefined) return { posting, posted: [] };
  try {
    return { posting, posted: await pull.posted(scope) };
  } catch (cause) {
    const why = message`the comments of earlier runs could not be read: ${reasonOf(cause)}`;
    runner.warn(plain(message`nothing is posted, since ${why}`));
    return { posting: { kind: 'off', why, isFault: true }, posted: [] };
  }
}
