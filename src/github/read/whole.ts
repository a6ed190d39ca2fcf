/**
 * All of a repository at one commit, with few requests.
 *
 *   the tree ─► what each file must be ─┬─ the job's checkout, where there is one
 *                                       ├─ one tarball, where many files are asked for
 *                                       └─ the rest, in batches
 *
 * Git names a file by its content, so it does not matter where a file is from: it counts if its bytes have the name
 * that the tree gives it. A checkout of another commit, an archive that ends too soon, that leaves out files
 * (`export-ignore`) or changes them (`export-subst`, line endings) only means more batches, and never a smaller
 * repository.
 *
 * https://docs.github.com/en/rest/repos/contents#download-a-repository-archive-tar
 */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { reasonOf } from '../../errors.js';
import { once } from '../../text/memo.js';
import type { Commits } from '../../world/pull-request.js';
import type { Blob, BlobRef, Repository } from '../../world/repository.js';
import type { GitHub, InRepository } from '../api/client.js';
import { most } from './artifact-limits.js';
import { decoded } from '../../text/decode.js';
import { blobReader, mostAtOnce } from './blobs.js';
import { listTree } from './listing.js';
import { asLink, githubRepository } from './repository.js';
import { BrokenTar, filesInTar } from './tar.js';
import { blobName } from './trees.js';

/** The bytes of a file of the job's checkout; `undefined` where there is none of that path. */
type ReadCheckout = (path: string) => Promise<Uint8Array | undefined>;

/** The most that an archive grows to, and the most that is kept of files nobody has asked for yet. */
const mostUnpacked = 10 * most.bytes;
/** What is larger is no text that anybody wrote. */
const mostOfOne = 512 * 1024;
const diskAtOnce = 64;

/** The repository as it is at the head, of which nothing is a change. */
export function wholeRepository(github: GitHub, commits: Commits, readCheckout: ReadCheckout): Repository {
  const { owner, repo, head } = commits;
  const listing = once(() => listTree(github, { owner, repo }, head));
  const batches = blobReader(github, { owner, repo });
  const have = new Map<string, Blob>();
  let mayUnpack = true;
  return {
    ...githubRepository(github, commits),
    changes: () => Promise.resolve({ files: [], gaps: [] }),
    pathsAtBase: listing,
    read: async (refs) => {
      const { blobs, links, gaps } = await listing();
      const paths = [...new Set(refs.map(({ path }) => path))];
      const missing = (): readonly string[] =>
        paths.filter((path) => !have.has(path) && (gaps.length > 0 || blobs.has(path)));
      const take: Take = (path, bytes) => {
        if (blobs.get(path) === blobName(bytes)) have.set(path, decoded(bytes));
      };
      await takeCheckout(missing(), readCheckout, take);
      if (mayUnpack && missing().length > mostAtOnce) {
        mayUnpack = false;
        const wanted = { asked: new Set(missing()), known: blobs };
        await takeArchive(github, { owner, repo, ref: head }, wanted, take);
      }
      const rest = missing();
      const read = await batches(rest.map(atHead), { base: head, 'merge-base': head, head });
      rest.forEach((path, at) => have.set(path, read[at] ?? absent));
      const isLink = new Set(links);
      return refs.map(({ path }) => {
        const blob = have.get(path) ?? absent;
        return isLink.has(path) ? asLink(blob) : blob;
      });
    },
  };
}

const absent: Blob = { kind: 'missing' };

/** Takes the bytes of a file if they are what the tree names. */
type Take = (path: string, bytes: Uint8Array) => void;

function atHead(path: string): BlobRef {
  return { version: 'head', path };
}

async function takeCheckout(paths: readonly string[], readCheckout: ReadCheckout, take: Take): Promise<void> {
  for (let start = 0; start < paths.length; start += diskAtOnce) {
    const some = paths.slice(start, start + diskAtOnce);
    const read = await Promise.all(some.map(readCheckout));
    some.forEach((path, at) => {
      const bytes = read[at];
      if (bytes !== undefined) take(path, bytes);
    });
  }
}

interface Wanted {
  /** What was asked for. */
  readonly asked: ReadonlySet<string>;
  /** What is in the repository, some of which is asked for later. */
  readonly known: ReadonlyMap<string, string>;
}

/** Takes what one archive of the repository holds, as far as it can be had and read. */
async function takeArchive(
  github: GitHub,
  at: InRepository & { readonly ref: string },
  { asked, known }: Wanted,
  take: Take,
): Promise<void> {
  try {
    const bytes = await github.tarball(at, most.bytes);
    const left = { asked: most.bytes, later: most.bytes };
    const isWanted = (name: string, size: number): boolean => {
      const path = inside(name);
      const kind = asked.has(path) ? 'asked' : 'later';
      if (!known.has(path) || size > left[kind] || (kind === 'later' && size > mostOfOne)) return false;
      left[kind] -= size;
      return true;
    };
    let count = 0;
    for await (const file of filesInTar(bounded(Readable.from([bytes]).pipe(createGunzip())), isWanted)) {
      take(inside(file.name), file.bytes);
      count++;
    }
    github.log(`read ${count} files from the archive of the repository`);
  } catch (cause) {
    github.log(`the archive of the repository was not read to its end (${reasonOf(cause)}); reading in batches`);
  }
}

/** The path of a file without the folder that the whole archive lies in. */
function inside(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

/** The same chunks, as long as they are not more than a repository of text ever is. */
async function* bounded(chunks: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) throw new BrokenTar('it is no archive');
    size += chunk.length;
    if (size > mostUnpacked)
      throw new BrokenTar(`it is larger than the ${mostUnpacked / 1024 / 1024} MB that are read`);
    yield chunk;
  }
}
