/**
 * Posts one review, of which GitHub may refuse single comments, and posts nothing twice.
 *
 * GitHub refuses a whole review for one bad anchor (422). So the comments that lie
 * outside the diff as it is now are left out; where that explains nothing, halves are
 * tried. After a failure of the gateway the review may be there all the same: the
 * comments are looked for by their markers before what is missing is posted again.
 */
import { hunkAround } from '../text/diff.js';
import type { PullRequestComments } from '../world/comments.js';
import { isAnswerLost, statusOf } from '../world/refusal.js';
import type { ReviewComment } from '../publish/comments/comment.js';

/** The pull request, and the scope by which our comments on it are known. */
interface Recipient {
  readonly pull: PullRequestComments;
  readonly scope: string;
}

/** A review to post. */
interface Order {
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** Comments of it that could not be posted, and what was said to that. */
interface Undelivered {
  readonly comments: readonly ReviewComment[];
  readonly cause: unknown;
}

/** How often one run asks again, at most, for the sake of a bad anchor. */
const mostReviews = 12;
const mostRepeats = 2;

/** The comments that could not be posted, each with the reason; never throws. */
export async function postReview(order: Order, recipient: Recipient): Promise<readonly Undelivered[]> {
  const { comments } = order;
  const { pull } = recipient;
  const attempt: Attempt = { order, recipient, left: mostReviews };
  const cause = await refusalOf(comments, attempt);
  if (cause === undefined) return [];
  if (statusOf(cause) !== 422) return [{ comments, cause }];
  const moved = await pull.outdated().catch(() => undefined);
  if (moved !== undefined) return [{ comments, cause: new Error(moved) }];
  const hunks = await pull.hunks().catch(() => undefined);
  const isAnchored = ({ path, first, last }: ReviewComment): boolean =>
    hunks === undefined || hunkAround(hunks.get(path) ?? [], first, last) !== undefined;
  const anchored = comments.filter(isAnchored);
  if (anchored.length === comments.length) return bisect(comments, cause, attempt);
  const adrift = { comments: comments.filter((each) => !isAnchored(each)), cause };
  return [adrift, ...(anchored.length === 0 ? [] : await deliver(anchored, attempt))];
}

interface Attempt {
  readonly order: Order;
  readonly recipient: Recipient;
  /** How many reviews may still be tried. */
  left: number;
}

async function deliver(comments: readonly ReviewComment[], attempt: Attempt): Promise<readonly Undelivered[]> {
  const cause = await refusalOf(comments, attempt);
  if (cause === undefined) return [];
  return statusOf(cause) === 422 ? bisect(comments, cause, attempt) : [{ comments, cause }];
}

async function bisect(
  comments: readonly ReviewComment[],
  cause: unknown,
  attempt: Attempt,
): Promise<readonly Undelivered[]> {
  if (comments.length === 1 || attempt.left <= 0) return [{ comments, cause }];
  const middle = Math.ceil(comments.length / 2);
  const first = await deliver(comments.slice(0, middle), attempt);
  return [...first, ...(await deliver(comments.slice(middle), attempt))];
}

/** Why a review was refused; `undefined` where it was posted. */
async function refusalOf(comments: readonly ReviewComment[], attempt: Attempt): Promise<unknown> {
  const { order, recipient } = attempt;
  if (attempt.left <= 0) return new Error('too many attempts have failed');
  attempt.left--;
  try {
    await postOnce(comments, recipient, (rest) => recipient.pull.createReview(order.commit, order.body, rest));
    return undefined;
  } catch (cause) {
    return cause;
  }
}

/** Posts once, though GitHub fails; throws what it refused with. The summary comment has no fingerprint. */
export async function postOnce<T extends Fingerprinted>(
  items: readonly T[],
  recipient: Recipient,
  post: (items: readonly T[]) => Promise<void>,
): Promise<void> {
  let rest = items;
  for (let repeats = 0; ; repeats++) {
    try {
      await post(rest);
      return;
    } catch (cause) {
      if (!isAnswerLost(cause)) throw cause;
      await recipient.pull.wait(2 ** (repeats + 1));
      rest = await missing(rest, recipient, cause);
      if (rest.length === 0) return;
      if (repeats === mostRepeats) throw cause;
    }
  }
}

interface Fingerprinted {
  readonly fingerprint: string | undefined;
}

async function missing<T extends Fingerprinted>(
  items: readonly T[],
  { pull, scope }: Recipient,
  cause: unknown,
): Promise<readonly T[]> {
  const isSummary = items.every(({ fingerprint }) => fingerprint === undefined);
  const marked = await pull.marked(scope, [isSummary ? 'conversation' : 'diff']).catch(() => {
    throw cause;
  });
  const there = new Set(marked.map(({ kind, fingerprint }) => (kind === 'summary' ? undefined : fingerprint)));
  return items.filter(({ fingerprint }) => !there.has(fingerprint));
}
