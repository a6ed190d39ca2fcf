/**
 * What moves between a comment of its own and the one on the rest of its file.
 *
 * It goes from where it stood before it is said elsewhere, whatever GitHub refuses in between:
 * said nowhere it is in the job summary, said twice nobody tells which one counts. So a comment on
 * the rest of a file of which something moves in or out is posted anew, in the place of both.
 */
import type { PostedComment } from '../../review/snapshot.js';
import { heldIn } from './marker.js';
import type { Wanted } from './said-before.js';

/** A comment to post, and those that must be gone first. */
export interface Posting<T extends Wanted> {
  readonly comment: T;
  readonly replaces: readonly PostedComment[];
}

/** What becomes of one comment that is wanted, and of those that say it already. */
export interface WantedPlan<T extends Wanted> {
  readonly post?: Posting<T>;
  readonly edits: readonly { readonly id: number; readonly path: string; readonly body: string }[];
  readonly deletions: readonly PostedComment[];
  /** Whether an open comment stays. */
  readonly stands: boolean;
}

/** The plan for the comment on the rest of a file; `crowded` are the postings that may move into it, `said` the open ones that stand there. */
export function withMoves<T extends Wanted>(
  plan: WantedPlan<T>,
  { comment, said }: { readonly comment: T; readonly said: readonly PostedComment[] },
  crowded: readonly Posting<T>[],
): WantedPlan<T> {
  const holds = new Set(comment.holds);
  const movingIn = crowded.flatMap((each) => (holds.has(each.comment.fingerprint) ? each.replaces : []));
  if (plan.post !== undefined) return { ...plan, post: { comment, replaces: [...plan.post.replaces, ...movingIn] } };
  const movesOut = said.some(({ body }) => heldIn(body).some((each) => !holds.has(each)));
  return movingIn.length === 0 && !movesOut
    ? plan
    : { post: { comment, replaces: [...said, ...movingIn] }, edits: [], deletions: [], stands: false };
}

/** The postings, each of what stands in one of these comments on the rest of a file in the place of that one. */
export function movedOut<T extends Wanted>(
  posts: readonly Posting<T>[],
  rests: readonly PostedComment[],
): readonly Posting<T>[] {
  return posts.map(({ comment, replaces }) => ({
    comment,
    replaces: [...replaces, ...rests.filter(({ body }) => heldIn(body).includes(comment.fingerprint))],
  }));
}
