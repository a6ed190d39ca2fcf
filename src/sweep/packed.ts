/**
 * A text → one line that can stand in a file which jobs hand on, and back.
 *
 * What is read of a repository, and what is said of it, repeats itself: packed, it is a sixth as long and less.
 */
import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';

/** The line of a text. */
export function packed(text: string): string {
  return deflateSync(text).toString('base64');
}

/** The text of a line; `undefined` where it is none that was packed. */
export function unpacked(line: string): string | undefined {
  try {
    return inflateSync(Buffer.from(line, 'base64'), { maxOutputLength: mostBytes }).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Longer texts are none that a process can hold. */
const mostBytes = 500_000_000;

/** The digest of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
