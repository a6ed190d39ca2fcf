/**
 * Many files of a repository with few requests.
 *
 * One GraphQL query reads 180 files. What it cuts (512 KB) or garbles (a
 * byte-order mark, bytes that are no UTF-8) is read again raw, file by file. A query
 * that fails may have asked for too much, so smaller ones follow; where those fail
 * too, GraphQL is not asked again in this run.
 * Of what is no text a few are read raw as well.
 *
 * https://docs.github.com/en/graphql/reference/objects#blob
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
import { reasonOf } from '../../errors.js';
import type { GitHub, InRepository } from '../api/client.js';
import type { Blob, BlobRef, Version } from '../../world/repository.js';
import { isFields, type Fields } from '../../text/fields.js';
import { decoded } from '../../text/decode.js';

/** The commits that the versions mean. */
type Commits = Readonly<Record<Version, string>>;

/** The files, in the order asked for. */
type ReadBlobs = (refs: readonly BlobRef[], commits: Commits) => Promise<readonly Blob[]>;

/** How many files one request reads. */
export const mostAtOnce = 180;
const fewAtOnce = 20;
const rawAtOnce = 8;
/** How many files of one query are read raw although they are no text: what they seem to say may matter. */
const mostBinary = 10;

/** Reads files of the repository by version and path, many in one request, in the order asked for. */
export function blobReader(github: GitHub, { owner, repo }: InRepository): ReadBlobs {
  let atOnce = mostAtOnce;
  const ask = async (refs: readonly BlobRef[], commits: Commits): Promise<Fields | undefined> => {
    if (atOnce === 0) return undefined;
    try {
      const data = await github.graphql(queryFor(refs, commits), { owner, name: repo });
      if (isFields(data['viewer'])) github.isMe(data['viewer']);
      return isFields(data['repository']) ? data['repository'] : undefined;
    } catch (cause) {
      atOnce = refs.length > fewAtOnce ? fewAtOnce : 0;
      const next = atOnce === 0 ? 'reading the files one by one' : 'asking for less at once';
      github.log(`GraphQL did not answer (${reasonOf(cause)}); ${next}`);
      return undefined;
    }
  };
  return async (refs, commits) => {
    const blobs: Blob[] = [];
    while (blobs.length < refs.length) {
      const some = refs.slice(blobs.length, blobs.length + (atOnce === 0 ? mostAtOnce : atOnce));
      const before = atOnce;
      const found = await ask(some, commits);
      if (found === undefined && atOnce > 0 && atOnce < before) continue;
      blobs.push(...(await completed(github, { owner, repo }, some, commits, found)));
    }
    return blobs;
  };
}

function queryFor(refs: readonly BlobRef[], commits: Commits): string {
  const objects = refs.map(
    ({ version, path }, index) =>
      `b${index}: object(expression: ${JSON.stringify(`${commits[version]}:${path}`)}) { ... on Blob { text isBinary isTruncated byteSize } }`,
  );
  return `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } viewer { databaseId login } }`;
}

/** The blobs of an answer, those that it does not give whole read raw. */
async function completed(
  github: GitHub,
  home: InRepository,
  refs: readonly BlobRef[],
  commits: Commits,
  found: Fields | undefined,
): Promise<readonly Blob[]> {
  let binary = 0;
  const blobs: (Blob | undefined)[] = refs.map((_, index) => {
    const object = found?.[`b${index}`];
    // A null may stand for a file that is not there, or for an answer that failed in part: only reading it tells.
    if (!isFields(object)) return undefined;
    const isTooMany = object['isBinary'] === true && ++binary > mostBinary;
    return isTooMany ? { kind: 'unreadable', why: 'it is not text' } : blobOf(object);
  });
  const missing = blobs.flatMap((blob, index) => (blob === undefined ? [index] : []));
  for (let start = 0; start < missing.length; start += rawAtOnce) {
    await Promise.all(
      missing.slice(start, start + rawAtOnce).map(async (index) => {
        const ref = refs[index];
        if (ref !== undefined) blobs[index] = await readRaw(github, home, ref.path, commits[ref.version]);
      }),
    );
  }
  return blobs.map((blob) => blob ?? { kind: 'missing' });
}

/** The blob as GraphQL gives it; `undefined` where that is not the whole file. */
function blobOf(object: Fields): Blob | undefined {
  const text = object['text'];
  const { byteSize } = object;
  if (typeof text !== 'string' || object['isTruncated'] === true) return undefined;
  if (typeof byteSize === 'number' && byteSize !== Buffer.byteLength(text, 'utf8')) return undefined;
  return { kind: 'text', text };
}

async function readRaw(github: GitHub, home: InRepository, path: string, commit: string): Promise<Blob> {
  const bytes = await github.raw({ ...home, path, ref: commit });
  return bytes === undefined ? { kind: 'missing' } : decoded(bytes);
}
