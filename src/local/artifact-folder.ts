/**
 * An artifact that somebody downloaded: a folder of this machine, as `gh run download` leaves it.
 */
import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { reasonOf, UserError } from '../errors.js';
import { decode } from '../text/decode.js';
import type { SourceFile } from '../text/file.js';
import { message, visible, words, type Message } from '../text/message.js';
import { artifactPrefix, type Artifacts } from '../world/artifacts.js';
import { NotRead, readRegular, smallerFiles } from './regular-file.js';

/** What the artifact is called: as its folder. */
export function artifactName(folder: string): string {
  return basename(resolve(folder));
}

/** The artifact in the folder. Reading it throws a `UserError` where it is no folder; a file that is no text is a gap. */
export function artifactIn(folder: string): Artifacts {
  return {
    read: async ({ name }) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) =>
        Promise.reject(notThere(folder, cause)),
      );
      const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
      const found = await Promise.all(paths.sort().map((path) => readIn(folder, path, name)));
      return {
        files: found.flatMap((each) => ('text' in each ? [each] : [])),
        gaps: found.flatMap((each) => ('why' in each ? [each.why] : [])),
        notes: [],
      };
    },
  };
}

async function readIn(folder: string, full: string, name: string): Promise<SourceFile | { readonly why: Message }> {
  const path = `${artifactPrefix}${name}/${relative(folder, full).split(sep).join('/')}`;
  try {
    return { path, text: decode(await readRegular(full)) };
  } catch (cause) {
    const help = cause instanceof NotRead ? message`; ${words(smallerFiles)}` : message``;
    return { why: message`${path} could not be read: ${reasonOf(cause)}${help}` };
  }
}

function notThere(path: string, cause: unknown): UserError {
  return new UserError(
    `\`${visible(path)}\` could not be read as an artifact`,
    'give the folder that `gh run download <run> --name iam-findings --dir <folder>` made',
    { cause },
  );
}
