/**
 * Many paths → the files there, in batches and up to a limit.
 */
import type { SourceFile } from '../text/file.js';
import type { BlobRef, Repository } from '../world/repository.js';
import type { FileCache } from './file-cache.js';

/** How many characters of other files are read. */
const mostCharacters = 20_000_000;
/** How many files are asked for at once. */
const atOnce = 600;

type Limits = Pick<Repository, 'mostSearched'>;

/** What was read, and of how many. */
interface ReadFirst {
  readonly files: readonly SourceFile[];
  /** How many paths were asked for: all of them, but for those beyond the limit. */
  readonly asked: number;
}

/** The files of these paths at the head; `undefined` where they are too many. */
export async function readUpTo(
  paths: readonly string[],
  limits: Limits,
  cache: FileCache,
): Promise<readonly SourceFile[] | undefined> {
  if (paths.length > limits.mostSearched) return undefined;
  const { files, asked } = await readFirst(paths, limits, cache);
  return asked < paths.length ? undefined : files;
}

/** The files of these paths at the head, the first ones where they are too many. */
export async function readFirst(
  paths: readonly string[],
  { mostSearched }: Limits,
  cache: FileCache,
): Promise<ReadFirst> {
  const files: SourceFile[] = [];
  const end = Math.min(paths.length, mostSearched);
  let [asked, left] = [0, mostCharacters];
  while (asked < end && left >= 0) {
    const some = paths.slice(asked, Math.min(asked + atOnce, end)).map((path): BlobRef => ({ version: 'head', path }));
    const seen = await cache.seen(some);
    for (const { text } of seen) left -= text.length;
    files.push(...seen);
    asked += some.length;
  }
  return { files, asked };
}
