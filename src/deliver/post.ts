/**
 * Carries out what is planned for the comments of a pull request, step by step; what GitHub refuses is told, never thrown.
 *
 * A comment that takes the place of another is posted only once the other is gone.
 * Where the token may not write, or a rate limit outlasts our patience, nothing
 * further is tried.
 *
 * Two runs may race on the same commit; GitHub offers no lock. Each has read what
 * is posted as late as it could. After it has posted, each looks again and removes
 * all but the oldest of the comments that say the same. Both keep the same one, so
 * it does not matter who looks first. A run that is killed between the two leaves
 * that to the next one. The README's workflow runs one job for each pull request.
 */
import { reasonOf } from '../errors.js';
import { duplicatesAmong, subjectKey } from '../publish/comments/life-cycle.js';
import type { FileComment } from '../publish/comments/comment.js';
import type { Annotation, CommentPlan, ReviewPost, SummaryWrite } from '../publish/plan.js';
import { grouped } from '../text/group.js';
import { message, plain, quotedList, visible, words, type Message } from '../text/message.js';
import type { Place, PullRequestComments } from '../world/comments.js';
import { explained, Refusal, statusOf } from '../world/refusal.js';
import type { Runner } from '../world/runner.js';
import { postOnce, postReview } from './post-review.js';

/** What of the plan could not be done. */
export interface Undone {
  /** What was not posted, and why. */
  readonly unposted: readonly Message[];
  /** What is said instead. */
  readonly instead: readonly Annotation[];
}

/** Posts, edits and deletes in the order of the plan; where there is nothing to do, nothing is asked for either. */
export async function postAll(plan: CommentPlan, runner: Runner, pull: PullRequestComments): Promise<Undone> {
  if (isNothing(plan)) return { unposted: [], instead: [] };
  const outdated = await whyOutdated(pull, runner);
  if (outdated !== undefined) {
    const why = message`nothing was posted: ${words(outdated)}`;
    runner.log(plain(why));
    return { unposted: [why], instead: [] };
  }
  const { scope, commit } = plan;
  const told = { unposted: [], instead: [], lost: new Set<string>() };
  const delivery: Delivery = { runner, pull, scope, commit, ...told, isOver: false, made: new Set() };
  await postComments(plan, delivery);
  await postSummary(plan.summary, delivery);
  if (delivery.made.size > 0) await removeDuplicates(delivery);
  return delivery;
}

function isNothing({ review, onFiles, edits, deletions, summary }: CommentPlan): boolean {
  const isDue = summary.deletions.length > 0 || summary.write?.when === 'always';
  return review === undefined && onFiles.length + edits.length + deletions.length === 0 && !isDue;
}

async function whyOutdated(pull: PullRequestComments, runner: Runner): Promise<string | undefined> {
  try {
    return await pull.outdated();
  } catch (cause) {
    // Not knowing is no reason to say nothing: GitHub refuses a review of a commit that is gone.
    runner.warn(visible(`whether the pull request has moved on could not be found out: ${reasonOf(cause)}`));
    return undefined;
  }
}

/** How far it has come. */
interface Delivery {
  readonly runner: Runner;
  readonly pull: PullRequestComments;
  readonly scope: string;
  readonly commit: string;
  readonly unposted: Message[];
  readonly instead: Annotation[];
  /** The fingerprints of the comments that were not posted. */
  readonly lost: Set<string>;
  /** Nothing further is to be tried. */
  isOver: boolean;
  /** Where something new may have been made. */
  readonly made: Set<Place>;
}

async function postComments({ review, onFiles, edits, deletions }: CommentPlan, delivery: Delivery): Promise<void> {
  const { pull, commit } = delivery;
  if (review !== undefined) await tryReview(review.body, review.posts, delivery);
  for (const { comment, replaces, otherwise } of onFiles) {
    const isDone = await tryTo(delivery, message`a comment on the file ${comment.path}`, async () => {
      if (!(await clear(replaces, delivery))) throw new Error('the comment that it replaces could not be deleted');
      delivery.made.add('diff');
      await postOnce([comment], delivery, () => pull.commentOnFile(commit, comment));
    });
    if (!isDone) lose(comment, otherwise, delivery);
  }
  for (const { id, path, body } of edits)
    await tryTo(delivery, message`an update to comment ${id} on ${path}`, () => unlessGone(pull.editComment(id, body)));
  for (const { id, path } of deletions)
    await tryTo(delivery, message`the deletion of comment ${id} on ${path}`, () => unlessGone(pull.deleteComment(id)));
}

async function postSummary({ deletions, write }: CommentPlan['summary'], delivery: Delivery): Promise<void> {
  for (const id of deletions)
    await tryTo(delivery, words('the deletion of a second summary comment'), () =>
      unlessGone(delivery.pull.deleteSummaryComment(id)),
    );
  if (write === undefined || (write.when === 'after-refusal' && delivery.unposted.length === 0)) return;
  await tryTo(delivery, words('the summary comment'), () => writeSummary(write, delivery));
}

/** The text for what was posted; where something was not, with its sections. */
function textOf({ body, refused }: SummaryWrite, { lost }: Delivery): string {
  const sections = refused?.sections.filter(({ fingerprint }) => lost.has(fingerprint)) ?? [];
  if (refused === undefined || sections.length === 0) return body;
  return [refused.body, ...sections.map(({ text }) => text)].join('\n\n');
}

/** Does one step and says so in the log; what is refused is remembered. Whether it was done. */
async function tryTo(delivery: Delivery, what: Message, act: () => Promise<void>): Promise<boolean> {
  if (delivery.isOver) {
    notTried(what, delivery);
    return false;
  }
  try {
    await act();
    delivery.runner.log(plain(message`done: ${what}`));
    return true;
  } catch (cause) {
    refuse(what, cause, delivery);
    return false;
  }
}

/** A comment was not posted: it is told elsewhere. */
function lose(
  { fingerprint }: Pick<FileComment, 'fingerprint'>,
  otherwise: readonly Annotation[],
  { lost, instead }: Delivery,
): void {
  lost.add(fingerprint);
  instead.push(...otherwise);
}

function notTried(what: Message, { unposted, runner }: Delivery): void {
  const why = message`${what} was not tried`;
  unposted.push(why);
  runner.log(plain(why));
}

async function tryReview(body: string, all: readonly ReviewPost[], delivery: Delivery): Promise<void> {
  const { pull, scope, commit, runner } = delivery;
  const posts: ReviewPost[] = [];
  for (const post of all) if (await clear(post.replaces, delivery)) posts.push(post);
  if (posts.length === 0) return;
  if (delivery.isOver) {
    notTried(reviewOf(posts.length), delivery);
    for (const { comment, otherwise } of posts) lose(comment, [otherwise], delivery);
    return;
  }
  delivery.made.add('diff');
  const order = { commit, body, comments: posts.map(({ comment }) => comment) };
  const refused = await postReview(order, { pull, scope });
  const count = refused.reduce((sum, { comments }) => sum + comments.length, 0);
  if (count < posts.length) runner.log(plain(message`done: ${reviewOf(posts.length - count)}`));
  for (const { comments, cause } of refused) {
    const places = quotedList(comments.map(({ path, first }) => `${path}:${first}`));
    refuse(message`${reviewOf(comments.length)} (${places})`, cause, delivery);
  }
  const lost = new Set(refused.flatMap(({ comments }) => comments));
  for (const { comment, otherwise } of posts) if (lost.has(comment)) lose(comment, [otherwise], delivery);
}

/** Whether all that is to be replaced is gone; what could not be deleted keeps its place. */
async function clear(replaces: readonly number[], delivery: Delivery): Promise<boolean> {
  let isClear = true;
  for (const id of replaces) {
    try {
      await unlessGone(delivery.pull.deleteComment(id));
    } catch (cause) {
      isClear = false;
      refuse(message`the comment replacing ${id}`, cause, delivery);
    }
  }
  return isClear;
}

async function writeSummary(write: SummaryWrite, delivery: Delivery): Promise<void> {
  const { pull } = delivery;
  const { id } = write;
  const body = textOf(write, delivery);
  if (id !== undefined) {
    await unlessGone(pull.editSummaryComment(id, body));
    return;
  }
  delivery.made.add('conversation');
  await postOnce([{ fingerprint: undefined }], delivery, () => pull.createSummaryComment(body));
}

/** Somebody has deleted it already, which has the same effect. */
async function unlessGone(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (cause) {
    if (statusOf(cause) !== 404) throw cause;
  }
}

/** Where a race has made two comments that say the same, one goes. */
async function removeDuplicates({ pull, runner, scope, made }: Delivery): Promise<void> {
  try {
    const marked = await pull.marked(scope, [...made]);
    const groups = grouped(marked, subjectKey);
    if (groups.size === marked.length) return;
    for (const { kind, id } of duplicatesAmong(await pull.posted(scope)))
      await unlessGone(kind === 'summary' ? pull.deleteSummaryComment(id) : pull.deleteComment(id));
  } catch (cause) {
    runner.log(visible(`whether another run has posted the same could not be found out: ${reasonOf(cause)}`));
  }
}

function refuse(what: Message, cause: unknown, delivery: Delivery): void {
  const status = statusOf(cause);
  // The token may not write, or not now.
  if (status === 401 || status === 403 || status === 429) delivery.isOver = true;
  const why = message`${what} was not posted: ${reasonFor(cause)}`;
  delivery.unposted.push(why);
  delivery.runner.warn(plain(why));
}

function reviewOf(count: number): Message {
  return message`a review with ${count} ${words(count === 1 ? 'suggestion' : 'suggestions')}`;
}

function reasonFor(cause: unknown): Message {
  return cause instanceof Refusal ? explained(cause, '. ') : message`${reasonOf(cause)}`;
}
