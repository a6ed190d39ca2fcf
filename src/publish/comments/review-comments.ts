/**
 * The comments on lines and on files: those to post, to edit and to delete, and what is left unposted.
 */
import type { Report } from '../../review/report.js';
import { message, type Message } from '../../text/message.js';
import type { CommentPlan, FilePost, PostedAnew, ReviewPost } from '../plan.js';
import type { Material, Publisher } from '../publisher.js';
import { insteadOf } from '../words/annotation.js';
import type { FileComment, ReviewComment } from './comment.js';
import type { CommentLife } from './life.js';
import type { Posting } from './moving.js';

type OnDiff = Pick<CommentPlan, 'review' | 'onFiles' | 'edits' | 'deletions' | 'unposted'>;

/** Nothing where comments go elsewhere, or nowhere. */
export const reviewComments: Publisher<OnDiff> = ({ report, config, channel, life }) => {
  if (channel !== 'review') return { review: undefined, onFiles: [], edits: [], deletions: [], unposted: [] };
  const posts = life.posts.flatMap((post) => (isOnLines(post) ? reviewPost(post, life) : []));
  return {
    review: posts.length === 0 ? undefined : { body: reviewBody(report), posts },
    onFiles: life.posts.flatMap((post) => (isOnLines(post) ? [] : [filePost(post, life)])),
    edits: life.edits,
    deletions: life.deletions.map(({ id, path }) => ({ id, path })),
    unposted: unposted(life, config),
  };
};

function isOnLines(post: Posting<ReviewComment | FileComment>): post is Posting<ReviewComment> {
  return 'suggestion' in post.comment;
}

function reviewPost(post: Posting<ReviewComment>, { suggestionOf }: CommentLife): readonly ReviewPost[] {
  const suggestion = suggestionOf.get(post.comment);
  return suggestion === undefined ? [] : [{ ...anew(post), otherwise: insteadOf(suggestion) }];
}

/** What lies outside the diff has its warning anyway. */
function filePost(post: Posting<FileComment>, { suggestionOf }: CommentLife): FilePost {
  const held = new Set(post.comment.holds);
  const otherwise = [...suggestionOf].flatMap(([{ fingerprint }, suggestion]) =>
    held.has(fingerprint) ? [insteadOf(suggestion)] : [],
  );
  return { ...anew(post), otherwise };
}

function anew<T extends ReviewComment | FileComment>({ comment, replaces }: Posting<T>): PostedAnew<T> {
  return { comment, replaces: replaces.map(({ id }) => id) };
}

/** A review cannot be deleted once it is submitted, so its text is short and stays true when its comments go. */
function reviewBody({ removable }: Report): string {
  const total = `${removable} unused ${removable === 1 ? 'permission' : 'permissions'} could be removed from the policies of this pull request`;
  return `${total} when this was written. Each suggestion stands on its own.`;
}

function unposted({ crowdedOut, postponed }: CommentLife, { maxComments }: Material['config']): readonly Message[] {
  const messages: readonly (Message | [])[] = [
    crowdedOut === 0
      ? []
      : message`${crowdedOut} of these stand in no comment, since ${'max-comments'} allows ${maxComments} open ones`,
    postponed === 0
      ? []
      : message`${postponed} changes to comments are left to the next run, since one run makes only so many`,
  ];
  return messages.flat();
}
