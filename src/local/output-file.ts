/**
 * Files that a run writes for other tools: the patch, SARIF, a Code Quality report.
 *
 * Their place is an input. A relative one means the workspace, which may hold
 * what a pull request proposes, links included: so it must stay inside, and the
 * file takes the place of a link instead of being written through it.
 */
import { lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { reasonOf, UserError } from '../errors.js';
import type { OutputFile } from '../publish/plan.js';
import { visible } from '../text/message.js';
import { isInside } from './files.js';

/** Where paths are relative to, and where files without a path go. */
interface Places {
  readonly workspace: string;
  readonly temp: string;
}

const defaultNames = {
  patch: 'refine.patch',
  sarif: 'refine.sarif',
  'code-quality': 'code-quality.json',
  badge: 'badge.json',
  page: 'sweep.md',
  'sweep-plan': 'sweep-plan.json',
  'shard-report': 'sweep-shard.txt',
};
const titles = {
  patch: 'patch',
  sarif: 'SARIF file',
  'code-quality': 'Code Quality report',
  badge: 'badge',
  page: 'page',
  'sweep-plan': 'plan of the sweep',
  'shard-report': 'report of the shard',
};

/** The path of the file once it is written; empty where there was nothing to write. Throws a `UserError`. */
export async function writeOutput(file: OutputFile, { workspace, temp }: Places): Promise<string> {
  const { purpose, path, text } = file;
  const full = path === undefined ? join(temp, 'iam-policy-refiner', defaultName(file)) : resolve(workspace, path);
  try {
    if (path !== undefined && (!isAbsolute(path) || isInside(full, resolve(workspace))))
      await assertInside(full, workspace);
    if (text === '') {
      await removeStale(full);
      return '';
    }
    await mkdir(dirname(full), { recursive: true });
    await replaceFile(full, text);
    return full;
  } catch (cause) {
    throw new UserError(
      `the ${titles[purpose]} could not be written to \`${visible(path ?? full)}\`: ${visible(reasonOf(cause))}`,
      'name a file that may be written; a relative path must stay in the workspace',
      { cause },
    );
  }
}

function defaultName({ purpose, shard }: OutputFile): string {
  return shard === undefined ? defaultNames[purpose] : defaultNames[purpose].replace('.', `-${shard}.`);
}

/** Throws where the file's folder is not in the workspace, links followed. */
async function assertInside(full: string, workspace: string): Promise<void> {
  if (!isInside(full, resolve(workspace))) throw new Error('it leads out of the workspace');
  let folder = dirname(full);
  // What does not exist yet holds no link.
  while ((await lstat(folder).catch(() => undefined)) === undefined) folder = dirname(folder);
  if (!isInside(await realpath(folder), await realpath(workspace)))
    throw new Error('a link leads out of the workspace');
}

/** Writes beside the file and renames, so that it is never there in part. */
export async function replaceFile(path: string, text: string, mode = 0o644): Promise<void> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(text);
      // The mode of `open` is cut by the umask.
      await file.chmod(mode);
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
}

/** A patch of an earlier run goes; anything else that stands there is somebody's. */
async function removeStale(path: string): Promise<void> {
  // A link, a pipe or a folder is no patch of ours.
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() !== true) return;
  const file = await open(path, 'r');
  const head = 'diff --git ';
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(head.length), 0, head.length, 0)
    .finally(() => file.close());
  if (buffer.toString('latin1', 0, bytesRead) === head) await rm(path);
}
