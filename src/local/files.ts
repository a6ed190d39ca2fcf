/**
 * Files that an earlier step of the job wrote, outside the repository.
 *
 * The checkout holds what the pull request proposes, so a file inside it proves
 * nothing; a path inside the workspace therefore means the base commit. Links are
 * followed before that is decided.
 */
import { readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { reasonOf, UserError } from '../errors.js';
import type { SourceFile } from '../text/file.js';
import { chooser, partsOf } from '../text/glob.js';
import { decode } from '../text/decode.js';
import type { LocalFiles } from '../world/local-files.js';
import { NotRead, readRegular, smallerFiles } from './regular-file.js';

/** Files outside `workspace`; whatever lies in it is the repository's. */
export function filesOutside(workspace: string): LocalFiles {
  return {
    read: async (pattern) => {
      if (!isAbsolute(pattern) && !pattern.startsWith('..')) return undefined;
      const home = await realpath(workspace).catch(() => resolve(workspace));
      const full = resolve(workspace, pattern);
      if (isInside(full, home) || isInside(full, resolve(workspace))) {
        throw new UserError(
          `\`${pattern}\` lies inside the repository's checkout, which a pull request can change`,
          'write the file under `${{ runner.temp }}`, or name a committed file by its path in the repository',
        );
      }
      const files = await readMatching(full);
      for (const { real } of files) {
        if (isInside(real, home))
          throw new UserError(
            `\`${pattern}\` is a link into the repository's checkout`,
            'write a real file under `${{ runner.temp }}`',
          );
      }
      return files.map(({ file }) => file);
    },
  };
}

/** Files anywhere on this machine, relative to `folder`, for the command line. */
export function filesFrom(folder: string): LocalFiles {
  return {
    read: async (pattern) => {
      const files = await readMatching(resolve(folder, pattern));
      // As the person would write them, so that the config's own paths mean the same files.
      return files.map(({ file }) => ({
        ...file,
        path: isInside(file.path, folder) ? relative(folder, file.path) : file.path,
      }));
    },
  };
}

interface RealFile {
  readonly file: SourceFile;
  readonly real: string;
}

async function readMatching(full: string): Promise<readonly RealFile[]> {
  const { folder, isGlob } = partsOf(full);
  if (!isGlob) return [await readOne(full)];
  const isMatch = chooser([full]);
  const names = await readdir(folder === '' ? sep : folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return Promise.all(
    paths
      .filter((path) => isMatch(path))
      .sort()
      .map(readOne),
  );
}

async function readOne(path: string): Promise<RealFile> {
  try {
    const real = await realpath(path);
    return { file: { path, text: decode(await readRegular(real)) }, real };
  } catch (cause) {
    throw new UserError(
      `\`${path}\` could not be read: ${reasonOf(cause)}`,
      cause instanceof NotRead ? smallerFiles : 'check that the step that writes it runs before this one',
      { cause },
    );
  }
}

/** Whether `path` is `folder` or lies in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
