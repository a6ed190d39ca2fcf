/**
 * The unchanged files that the changed ones lead to, step by step: the modules they call, and what those call.
 */
import { companionsOf, leadsTo } from '../sources/index.js';
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

/** Files, with what they are understood with: the rest of their modules, and the modules that they call; nothing of what is at hand. */
export async function understoodFrom(
  files: readonly SourceFile[],
  atHand: readonly SourceFile[],
  paths: readonly string[],
  cache: FileCache,
): Promise<readonly SourceFile[]> {
  if (files.length === 0) return [];
  const known = new Set([...atHand, ...files].map(({ path }) => path));
  const globs = [...new Set(files.flatMap(({ path }) => companionsOf(path)))];
  const beside = (globs.length === 0 ? [] : matching(paths, globs)).filter((path) => !known.has(path));
  const companions = await cache.seen(beside.map((path): BlobRef => ({ version: 'head', path })));
  const all = [...files, ...companions];
  return [...all, ...(await neighboursOf([...atHand, ...all], paths, cache))];
}
