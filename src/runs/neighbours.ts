/**
 * The unchanged files that the changed ones lead to, step by step: the modules they call, and what those call.
 */
import { leadsTo } from '../sources/index.js';
import type { SourceFile } from '../text/file.js';
import type { BlobRef } from '../world/repository.js';
import { matching, type FileCache } from './file-cache.js';

/** How many calls deep modules are read; deeper ones are not at hand, and so what they do is unknown. */
const deepest = 5;

/** The files that `files` lead to, at the head, read; of all `paths` those that `files` do not hold. */
export async function neighboursOf(
  files: readonly SourceFile[],
  paths: readonly string[],
  cache: FileCache,
): Promise<readonly SourceFile[]> {
  const known = new Set(files.map(({ path }) => path));
  const found: SourceFile[] = [];
  for (let [step, fresh] = [0, files]; step < deepest && fresh.length > 0; step++) {
    const globs = [...new Set(fresh.flatMap(leadsTo))];
    const next = globs.length === 0 ? [] : matching(paths, globs).filter((path) => !known.has(path));
    const refs = next.map((path): BlobRef => ({ version: 'head', path }));
    fresh = await cache.seen(refs);
    for (const path of next) known.add(path);
    found.push(...fresh);
  }
  return found;
}
