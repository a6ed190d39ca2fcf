/**
 * A place of a pull request's diff, as a link.
 *
 * GitHub names a file of the diff by the SHA-256 of its path. So a link to the place where a
 * comment stands is known before the comment is made, and stays the same when it is made anew.
 */
import { createHash } from 'node:crypto';
import type { Line } from '../../text/line.js';
import { code } from './markdown.js';

/** The path as Markdown that leads to a line of it, or to its head; plain where the address of the pull request is not known. */
export function diffLink(pull: string | undefined, path: string, line: Line | undefined): string {
  const shown = code(path, 120);
  if (pull === undefined) return shown;
  const file = createHash('sha256').update(path).digest('hex');
  return `[${shown}](${pull}/files#diff-${file}${line === undefined ? '' : `R${line}`})`;
}
