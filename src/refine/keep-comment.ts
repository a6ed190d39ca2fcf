/**
 * Keep-list entries written as comments, where the language has them.
 *
 *   "s3:DeleteObject", # keep s3:DeleteObject until 2027-01-31: quarterly purge
 *   // keep sqs:*: the queue is drained by hand
 *
 * On a line of its own or at the end of one; a reason is required. They count
 * for the policy they stand in, and like every keep-list only as far as the base
 * version of the file has them. What a comment is, the scanner of the policy's
 * language says: text in a string, or in a heredoc, is none. A document in a
 * string of another language has no comments of its own. Which marks a comment
 * is made with makes no difference: `keep` stands first in it, or after one.
 */
import type { Policy } from '../policy/model.js';
import type { KeepEntry } from './keep.js';

/** The entries in the comments inside a policy; `text` is the file it was read from. */
export function keepComments({ at, language }: Pick<Policy, 'at' | 'language'>, text: string): readonly KeepEntry[] {
  const { start, end } = at.range;
  // Few policies have such a comment, and finding comments means to parse the file once more.
  if (entriesIn(text.slice(start, end)).length === 0) return [];
  return language
    .comments(text)
    .filter((comment) => start <= comment.start && comment.end <= end)
    .flatMap((comment) => entriesIn(text.slice(comment.start, comment.end)));
}

function entriesIn(comment: string): readonly KeepEntry[] {
  const pattern =
    /(?:^|[^\w\s])[ \t]*keep[ \t]+([A-Za-z0-9-]+:[A-Za-z0-9*?]+)(?:[ \t]+until[ \t]+(\d{4}-\d\d-\d\d))?[ \t]*:[ \t]*([^\r\n]*)/gm;
  return [...comment.matchAll(pattern)].flatMap(([, action = '', until, written = '']) => {
    const reason = written.replace(/\*\/.*$/, '').trim();
    return reason === '' ? [] : [{ action, until, reason, owner: undefined, principals: [], paths: [] }];
  });
}
