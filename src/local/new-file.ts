/**
 * Files that did not exist before: nothing that is there is touched, and nothing is reached through a link.
 */
import { lstat, mkdir, open, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from '../errors.js';

/** What became of a new file. */
type Written = { readonly kind: 'written' | 'exists' } | { readonly kind: 'refused'; readonly why: string };

/** Whether anything stands at the path below `root`, also a link that leads nowhere. */
export async function isTaken(root: string, path: string): Promise<boolean> {
  return (await lstat(join(root, path)).catch(() => undefined)) !== undefined;
}

/** Writes the file below `root`, which `path` names with forward slashes, unless something stands there. */
export async function writeNew(root: string, path: string, text: string): Promise<Written> {
  const full = join(root, path);
  try {
    if (await isTaken(root, path)) return { kind: 'exists' };
    if (!(await isReachedDirectly(root, path))) return { kind: 'refused', why: 'it is reached through a link' };
    await mkdir(dirname(full), { recursive: true });
    // Fails where something came to stand there in the meantime, a link included.
    const file = await open(full, 'wx', 0o644);
    try {
      await file.writeFile(text);
    } catch (cause) {
      await rm(full, { force: true });
      throw cause;
    } finally {
      await file.close();
    }
    return { kind: 'written' };
  } catch (cause) {
    return { kind: 'refused', why: reasonOf(cause) };
  }
}

/** Whether none of the folders that exist on the way is a link. */
async function isReachedDirectly(root: string, path: string): Promise<boolean> {
  let folder = dirname(path);
  while (folder !== '.' && !(await isTaken(root, folder))) folder = dirname(folder);
  return (await realpath(join(root, folder))) === join(await realpath(root), folder);
}
