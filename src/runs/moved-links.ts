/**
 * Symbolic links that a pull request leads elsewhere: what is used through them is another folder's now.
 *
 *   modules/roles -> narrow      becomes      modules/roles -> wide
 *
 * Git keeps a link as a file that holds where it leads. One that leads to a file is read like any
 * other changed file (`changed-files.ts`); these lead to folders.
 */
import { because, type RunReason } from '../reasons/reason.js';
import { isWanted } from '../sources/index.js';
import type { Blob, BlobRef, ChangedPath, Paths } from '../world/repository.js';
import { baseOf, headOf } from './changed-files.js';
import type { FileCache } from './file-cache.js';
import { pathBehind } from './links.js';

/** How many such links are looked at; a pull request that moves more is told of the first ones. */
const mostMoved = 20;

/** Each link that leads elsewhere than at the base, where policies may stand at either end. */
export async function movedLinks(
  changes: readonly ChangedPath[],
  { paths, links }: Paths,
  cache: FileCache,
): Promise<readonly RunReason[]> {
  const known = new Set(links);
  const moved = changes
    .filter(({ path, previousPath, status }) => status === 'modified' && known.has(previousPath ?? path))
    .slice(0, mostMoved);
  if (moved.length === 0) return [];
  await cache.fetch(moved.flatMap((change) => [headOf(change), ...baseOf(change)]));
  const mayHold = (folder: string | undefined): boolean =>
    folder !== undefined && paths.some((path) => path.startsWith(`${folder}/`) && isWanted(path));
  return moved.flatMap((change) => {
    const [now, before] = [headOf(change), ...baseOf(change)].map((ref) => targetOf(ref, cache.blob(ref)));
    if (now === before || !(mayHold(now) || mayHold(before))) return [];
    return [
      because(
        'moved-link',
      )`${change.path} is a symbolic link that leads to ${now ?? 'something else'} now and led to ${before ?? 'something else'}, so what is used through it was not compared`,
    ];
  });
}

function targetOf({ path }: BlobRef, blob: Blob): string | undefined {
  if (blob.kind === 'link') return pathBehind(path, blob.to);
  return blob.kind === 'text' ? pathBehind(path, blob.text) : undefined;
}
