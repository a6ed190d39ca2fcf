/**
 * Files of a working tree, rewritten where they still are what was analysed.
 *
 * A file that changed meanwhile is left alone, and so is one that is reached
 * through a link: it may lie outside the repository. A file is replaced as a
 * whole, with its mode, so that it is never there in part.
 */
import { access, constants, lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../errors.js';
import { replaceFile } from './output-file.js';

/** A file of the repository and what is to become of it; `path` from its root, with forward slashes. */
interface Rewrite {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Why the file is not rewritten; `undefined` where it was, or, with `isTrial`, would have been. */
export async function rewrite(
  root: string,
  { path, before, after }: Rewrite,
  isTrial: boolean,
): Promise<string | undefined> {
  const full = join(root, path);
  try {
    if ((await realpath(full)) !== join(await realpath(root), path)) return 'it is reached through a link';
    const { mode } = await lstat(full);
    if (!(await readFile(full)).equals(Buffer.from(before))) return 'it has changed since it was analysed';
    await access(full, constants.W_OK);
    if (!isTrial) await replaceFile(full, after, mode & 0o7777);
    return undefined;
  } catch (cause) {
    return reasonOf(cause);
  }
}
