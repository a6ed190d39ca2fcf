/**
 * Symbolic links, as whoever runs the files of a repository sees them: as what they lead to.
 *
 *   live/prod/providers.tf -> ../providers.tf     what stands there is part of the module `live/prod`
 *   live/prod              -> live/staging        what stands there is used twice
 *
 * A link is followed inside the repository only. A file that could not be read is there all
 * the same, and what it holds is not known: it is handed on with the reason, since it may use anything.
 */
import type { SourceFile } from '../text/file.js';
import { message, words, type Message } from '../text/message.js';
import { pathFrom } from '../text/path.js';
import type { Blob, BlobRef } from '../world/repository.js';

type Read = (refs: readonly BlobRef[]) => Promise<readonly Blob[]>;

/** How many links in a row are followed. */
const mostLinks = 5;

/** The files at these places, each as what its links lead to; what is not there is left out. */
export async function seenAt(refs: readonly BlobRef[], read: Read): Promise<readonly SourceFile[]> {
  let blobs = await read(refs);
  let ends = refs;
  for (let step = 0; step < mostLinks && blobs.some(({ kind }) => kind === 'link'); step++) {
    const next = ends.map((end, at) => targetOf(end, blobs[at]) ?? end);
    const moved = next.filter((end, at) => end !== ends[at]);
    if (moved.length === 0) break;
    const found = await read(moved);
    const byEnd = new Map(moved.map((end, at) => [end, found[at] ?? absent]));
    blobs = next.map((end, at) => byEnd.get(end) ?? blobs[at] ?? absent);
    ends = next;
  }
  return refs.flatMap((ref, at) => fileOf(ref.path, blobs[at] ?? absent, ends[at] !== ref));
}

const absent: Blob = { kind: 'missing' };

function targetOf({ version, path }: BlobRef, blob: Blob | undefined): BlobRef | undefined {
  const target = blob?.kind === 'link' ? pathBehind(path, blob.to) : undefined;
  return target === undefined ? undefined : { version, path: target };
}

/** The path that a link at `path` leads to; empty for the root of the repository, `undefined` for what lies outside. */
export function pathBehind(path: string, to: string): string | undefined {
  if (to.startsWith('/') || to === '') return undefined;
  return pathFrom(path.slice(0, Math.max(0, path.lastIndexOf('/'))), to);
}

function fileOf(path: string, blob: Blob, isLinked: boolean): readonly SourceFile[] {
  if (blob.kind === 'text') return [{ path, text: blob.text }];
  if (blob.kind === 'unreadable') {
    const { why, likely } = blob;
    return [{ ...unreadAt(path, message`${why}`), ...(likely === undefined ? {} : { likely }) }];
  }
  if (blob.kind === 'link') return [unreadAt(path, message`it is a symbolic link to ${blob.to}`)];
  // Where a link leads to a folder, or nowhere, its own file is no file.
  return isLinked ? [unreadAt(path, words('it is a symbolic link to something that is no file'))] : [];
}

function unreadAt(path: string, unread: Message): SourceFile {
  return { path, text: '', unread };
}
