/**
 * Carries out what is to be written on a pull request, one by one; what GitHub refuses is told, never thrown.
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
import { reasonOf, unreachable } from '../errors.js';
import { duplicatesAmong } from '../publish/comments/life-cycle.js';
import type { Effect, Replaced } from '../publish/publisher.js';
import { grouped } from '../text/group.js';
import { message, plain, quotedList, visible, words, type Message } from '../text/message.js';
import { postReview, surely } from './post-review.js';
import type { Runner } from '../world/runner.js';
import type { PullRequestComments, Place } from '../world/comments.js';
import { statusOf } from '../world/refusal.js';
import type { ReviewComment } from '../publish/comments/comment.js';

export type Post = Extract<Effect, { kind: (typeof postKinds)[number] }>;

const postKinds = [
  'create-review',
  'comment-on-file',
  'edit-comment',
  'delete-comment',
  'write-summary-comment',
  'delete-summary-comment',
] as const;

export function isPost(effect: Effect): effect is Post {
  return postKinds.some((kind) => kind === effect.kind);
}

export interface Result {
  /** What was not posted, and why. */
  readonly unposted: readonly Message[];
  /** What is to be done instead. */
  readonly instead: readonly Effect[];
}

export async function postAll(
  posts: readonly Post[],
  runner: Runner,
  poster: PullRequestComments,
  scope: string,
): Promise<Result> {
  if (posts.every((post) => post.kind === 'write-summary-comment' && post.when === 'after-refusal'))
    return { unposted: [], instead: [] };
  const outdated = await poster.outdated().catch((cause: unknown) => {
    // Not knowing is no reason to say nothing: GitHub refuses a review of a commit that is gone.
    runner.warn(visible(`whether the pull request has moved on could not be found out: ${reasonOf(cause)}`));
    return undefined;
  });
  if (outdated !== undefined) {
    const why = message`nothing was posted: ${words(outdated)}`;
    runner.log(plain(why));
    return { unposted: [why], instead: [] };
  }
  const desk: FileContext = { runner, poster, scope, unposted: [], instead: [], isOver: false, made: new Set() };
  for (const post of posts) await tryToPost(post, desk);
  if (desk.made.size > 0) await removeDuplicates(desk);
  return desk;
}

interface FileContext {
  readonly runner: Runner;
  readonly poster: PullRequestComments;
  readonly scope: string;
  readonly unposted: Message[];
  readonly instead: Effect[];
  /** Nothing further is to be tried. */
  isOver: boolean;
  /** Where something new may have been made. */
  readonly made: Set<Place>;
}

async function tryToPost(post: Post, desk: FileContext): Promise<void> {
  if (post.kind === 'write-summary-comment' && post.when === 'after-refusal' && desk.unposted.length === 0) return;
  if (desk.isOver) {
    notTried(post, desk);
    return;
  }
  try {
    await carryOut(post, desk);
  } catch (cause) {
    refuseFor(described(post), cause, desk);
  }
}

function notTried(post: Post, desk: FileContext): void {
  const why = message`${described(post)} was not tried`;
  desk.unposted.push(why);
  desk.runner.log(plain(why));
  if (post.kind === 'create-review')
    desk.instead.push(...post.otherwise.filter((each) => speaksOf(each, post.comments)));
}

async function carryOut(post: Post, desk: FileContext): Promise<void> {
  const { poster, runner } = desk;
  switch (post.kind) {
    case 'create-review':
      await carryOutReview(post, desk);
      return;
    case 'comment-on-file': {
      const blocked = await clear(post.replaces, desk);
      if (blocked.has(post.comment.fingerprint)) throw new Error('the comment that it replaces could not be deleted');
      desk.made.add('diff');
      await surely([post.comment], desk, () => poster.commentOnFile(post.commit, post.comment));
      break;
    }
    case 'edit-comment':
      await unlessGone(poster.editComment(post.id, post.body));
      break;
    case 'delete-comment':
      await unlessGone(poster.deleteComment(post.id));
      break;
    case 'delete-summary-comment':
      await unlessGone(poster.deleteSummaryComment(post.id));
      break;
    case 'write-summary-comment':
      await writeSummary(post.id, post.body, desk);
      break;
    default:
      unreachable(post);
  }
  runner.log(plain(message`done: ${described(post)}`));
}

async function carryOutReview(post: Extract<Post, { kind: 'create-review' }>, desk: FileContext): Promise<void> {
  const blocked = await clear(post.replaces, desk);
  const comments = post.comments.filter(({ fingerprint }) => !blocked.has(fingerprint));
  if (comments.length === 0) return;
  if (desk.isOver) {
    notTried({ ...post, comments }, desk);
    return;
  }
  desk.made.add('diff');
  const refused = await postReview({ ...post, comments }, desk.poster, desk.scope);
  const count = refused.reduce((sum, each) => sum + each.comments.length, 0);
  if (count < comments.length) desk.runner.log(plain(message`done: ${reviewOf(comments.length - count)}`));
  for (const each of refused) {
    const places = quotedList(each.comments.map(({ path, first }) => `${path}:${first}`));
    refuseFor(message`${reviewOf(each.comments.length)} (${places})`, each.cause, desk);
  }
  const lost = refused.flatMap((each) => each.comments);
  desk.instead.push(...post.otherwise.filter((each) => speaksOf(each, lost)));
}

/** Whether what is done instead stands for one of the comments that were not posted. */
function speaksOf(effect: Effect, comments: readonly ReviewComment[]): boolean {
  return (
    effect.kind !== 'annotate' || comments.some(({ path, first }) => effect.path === path && effect.line === first)
  );
}

/** Deletes what is to be replaced; what could not be deleted keeps its place. */
async function clear(replaces: readonly Replaced[], desk: FileContext): Promise<ReadonlySet<string>> {
  const blocked = new Set<string>();
  for (const { id, fingerprint } of replaces) {
    try {
      await unlessGone(desk.poster.deleteComment(id));
    } catch (cause) {
      blocked.add(fingerprint);
      refuseFor(message`the comment replacing ${id}`, cause, desk);
    }
  }
  return blocked;
}

async function writeSummary(id: number | undefined, body: string, desk: FileContext): Promise<void> {
  const { poster } = desk;
  if (id !== undefined) {
    await unlessGone(poster.editSummaryComment(id, body));
    return;
  }
  desk.made.add('conversation');
  await surely([{ fingerprint: undefined }], desk, () => poster.createSummaryComment(body));
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
async function removeDuplicates({ poster, runner, scope, made }: FileContext): Promise<void> {
  try {
    const marked = await poster.marked(scope, [...made]);
    const groups = grouped(marked, ({ kind, fingerprint }) => `${kind} ${fingerprint}`);
    if (groups.size === marked.length) return;
    for (const { kind, id } of duplicatesAmong(await poster.posted(scope)))
      await unlessGone(kind === 'summary' ? poster.deleteSummaryComment(id) : poster.deleteComment(id));
  } catch (cause) {
    runner.log(visible(`whether another run has posted the same could not be found out: ${reasonOf(cause)}`));
  }
}

function refuseFor(what: Message, cause: unknown, desk: FileContext): void {
  const status = statusOf(cause);
  // The token may not write, or not now.
  if (status === 401 || status === 403 || status === 429) desk.isOver = true;
  const why = message`${what} was not posted: ${refusal(cause)}`;
  desk.unposted.push(why);
  desk.runner.warn(plain(why));
}

function described(post: Post): Message {
  switch (post.kind) {
    case 'create-review':
      return reviewOf(post.comments.length);
    case 'comment-on-file':
      return message`a comment on the file ${post.comment.path}`;
    case 'edit-comment':
      return message`an update to comment ${post.id} on ${post.path}`;
    case 'delete-comment':
      return message`the deletion of comment ${post.id} on ${post.path}`;
    case 'delete-summary-comment':
      return message`the deletion of a second summary comment`;
    case 'write-summary-comment':
      return words('the summary comment');
    default:
      return unreachable(post);
  }
}

function reviewOf(count: number): Message {
  return message`a review with ${count} ${words(count === 1 ? 'suggestion' : 'suggestions')}`;
}

/** What a refusal means, and what to do about it. */
function refusal(cause: unknown): Message {
  const status = statusOf(cause);
  if (status === undefined) return message`${reasonOf(cause)}`;
  const said = message`GitHub answered ${status} (${reasonOf(cause)})`;
  if (status === 403)
    return message`${said}. The token may not write: give the job ${'permissions: pull-requests: write'}; on pull requests from forks it never may`;
  if (status === 404)
    return message`${said}. The token does not reach this pull request, or lacks ${'pull-requests: write'}`;
  if (status === 422) return message`${said}. The diff has changed since it was read, or GitHub shows less of it`;
  return said;
}
