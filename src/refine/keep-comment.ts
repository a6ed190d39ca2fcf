/**
 * Keep-list entries written as comments, where the language has them.
 *
 *   "s3:DeleteObject", # keep s3:DeleteObject until 2027-01-31: quarterly purge
 *   // keep sqs:*: the queue is drained by hand
 *
 * On a line of its own or at the end of one; a reason is required. They count
 * for the policy they stand in, and like every keep-list only as far as the base
 * version of the file has them.
 */
import type { Range } from '../text/edit.js';
import type { KeepEntry } from './keep.js';

/** The entries in the comments between `start` and `end` of `text`. */
export function keepComments(text: string, { start, end }: Range): readonly KeepEntry[] {
  const pattern =
    /(?:#|\/\/|\/\*)[ \t]*keep[ \t]+([A-Za-z0-9-]+:[A-Za-z0-9*?]+)(?:[ \t]+until[ \t]+(\d{4}-\d\d-\d\d))?[ \t]*:[ \t]*([^\r\n]*)/g;
  return [...text.slice(start, end).matchAll(pattern)].flatMap(([, action = '', until, written = '']) => {
    const reason = written.replace(/\*\/.*$/, '').trim();
    return reason === '' ? [] : [{ action, until, reason, owner: undefined, principals: [], paths: [] }];
  });
}
