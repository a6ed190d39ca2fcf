/**
 * Files that a person names on the command line, or the folders they lie in.
 */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { reasonOf, UserError } from '../errors.js';
import { isWanted } from '../sources/index.js';
import { decode } from '../text/decode.js';
import type { SourceFile } from '../text/file.js';
import { readRegular } from './regular-file.js';

/** The file as text. Throws a `UserError` where it is none. */
export async function readTextFile(path: string): Promise<SourceFile> {
  try {
    return { path, text: decode(await readRegular(path)) };
  } catch (cause) {
    throw new UserError(`\`${path}\` could not be read: ${reasonOf(cause)}`, 'name a text file that exists', { cause });
  }
}

/** The file, or every file of the folder that can hold a policy; `unread` takes why one of those could not be read. */
export async function filesBelow(path: string, unread: (why: string) => void): Promise<readonly SourceFile[]> {
  const found = await stat(path).catch((cause: unknown) =>
    Promise.reject(
      new UserError(`\`${path}\` could not be read: ${reasonOf(cause)}`, 'name a file or folder that exists'),
    ),
  );
  if (!found.isDirectory()) return [await readTextFile(path)];
  const files: SourceFile[] = [];
  for (const each of await wantedBelow(path)) {
    try {
      const { text } = await readTextFile(each);
      files.push({ path: each.split(sep).join('/'), text });
    } catch (cause) {
      unread(reasonOf(cause));
    }
  }
  return files;
}

/** In the order of their names, without what tools have put there. */
async function wantedBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => isWanted(path) && !tools.test(relative(folder, path)))
    .sort();
}

const tools = /(?:^|[\\/])(?:\.git|node_modules|\.terraform)[\\/]/;
