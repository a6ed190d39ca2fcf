/**
 * Bytes of regular files, and of nothing else: a pipe would never end, a device is no file.
 */
import { constants, lstat, open, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** A file is there, and is not read. */
export class NotRead extends Error {}

const mostBytes = 50 * 1024 * 1024;

/** What to do about a file that is not read. */
export const smallerFiles =
  'name regular files of at most 50 MB; an inventory can be split into one file for each account';

/** The bytes of a file. Throws a `NotRead` where it is not a regular one, or too large. */
export async function readRegular(path: string, flags = 0): Promise<Buffer> {
  // Without waiting: opening a pipe that nobody writes to would.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | flags);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new NotRead('it is not a regular file');
    if (found.size > mostBytes) throw new NotRead(`it is larger than the ${mostBytes / 1024 / 1024} MB that are read`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** The same for a file of a folder, reached without any link; `path` has forward slashes. */
export async function readBelow(root: string, path: string): Promise<Buffer> {
  const full = join(root, path);
  if ((await lstat(full)).isSymbolicLink()) throw new NotRead('it is a symbolic link');
  if ((await realpath(full)) !== join(await realpath(root), path)) throw new NotRead('it is reached through a link');
  return readRegular(full, constants.O_NOFOLLOW);
}

/** Where a link of a folder leads, as it is written; `undefined` for what is no link. `path` has forward slashes. */
export async function linkBelow(root: string, path: string): Promise<string | undefined> {
  const full = join(root, path);
  return (await lstat(full)).isSymbolicLink() ? readlink(full) : undefined;
}
