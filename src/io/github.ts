/**
 * One pull request on GitHub, read and written through its API.
 *
 * Reading: the comparison of base and head gives the merge base and the changed
 * files in one request (300 files at most, then the paged list), one tree lists
 * the base commit, one GraphQL query reads dozens of files. What GraphQL cuts
 * (512 KB) or garbles is read again raw. Only reads are repeated after a failure.
 *
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
import type { GitHub } from './github-client.js';
import { reasonOf } from '../errors.js';
import { isFields, textField, type Fields } from '../findings/format.js';
import { message, words } from '../text/message.js';
import type { Blob, BlobRef, ChangedPath, Changes, Paths, Repository, Version } from './repository.js';
import { decode } from './files.js';

/** What is compared: two commits of a repository. */
export interface Commits {
  readonly owner: string;
  readonly repo: string;
  readonly head: string;
  readonly base: string;
}

/** A pull request, as its event names it. */
export interface PullRequest extends Commits {
  readonly number: number;
}

/** Comparison and file list stop at these numbers of files. */
const mostCompared = 300;
const mostListed = 3000;
/** Files a GraphQL query reads at once. */
const batch = 60;

/** The repository as the commits see it; without a number (a merge group) only the comparison lists what changed. */
export function githubRepository(github: GitHub, pull: Commits & { readonly number?: number }): Repository {
  const repo = `/repos/${pull.owner}/${pull.repo}`;
  let mergeBase: Promise<Comparison> | undefined;
  const compared = (): Promise<Comparison> => (mergeBase ??= compare(github, repo, pull));
  return {
    head: pull.head,
    changes: async () => {
      const { files, isComplete, gaps } = await compared();
      if (isComplete) return { files, gaps: [] };
      return pull.number === undefined ? { files, gaps } : listFiles(github, repo, pull.number);
    },
    pathsAtBase: () => listTree(github, repo, pull.base),
    read: async (refs) => {
      const { commit } = await compared();
      const commits: Readonly<Record<Version, string>> = { base: pull.base, 'merge-base': commit, head: pull.head };
      const batches = Array.from({ length: Math.ceil(refs.length / batch) }, (_, index) =>
        refs.slice(index * batch, (index + 1) * batch),
      );
      const blobs: Blob[] = [];
      for (const some of batches) blobs.push(...(await readBatch(github, pull, repo, some, commits)));
      return blobs;
    },
  };
}

interface Comparison {
  /** The merge base. */
  readonly commit: string;
  readonly files: readonly ChangedPath[];
  /** Whether these are known to be all of them. */
  readonly isComplete: boolean;
  /** What to say where they are all that can be had. */
  readonly gaps: Changes['gaps'];
}

/** Further pages of a comparison hold commits and no files. */
async function compare(github: GitHub, repo: string, { base, head }: Commits): Promise<Comparison> {
  try {
    const answer = await github.get(`${repo}/compare/${base}...${head}`);
    const found =
      isFields(answer) && isFields(answer['merge_base_commit'])
        ? textField(answer['merge_base_commit'], 'sha')
        : undefined;
    const listed: readonly unknown[] = isFields(answer) && Array.isArray(answer['files']) ? answer['files'] : [];
    const isCut = listed.length >= mostCompared;
    const gaps = isCut
      ? [words(`GitHub lists only the first ${mostCompared} files of a comparison; further ones were not looked at`)]
      : [];
    const isComplete = listed.length > 0 && !isCut;
    return { commit: found ?? base, files: listed.flatMap(changedPath), isComplete, gaps };
  } catch (cause) {
    github.log(`the merge base could not be found (${reasonOf(cause)}); comparing with the base commit itself`);
    const gaps = [message`what changed could not be found out: ${reasonOf(cause)}`];
    return { commit: base, files: [], isComplete: false, gaps };
  }
}

async function listFiles(github: GitHub, repo: string, number: number): Promise<Changes> {
  const files = (await github.getAll(`${repo}/pulls/${number}/files`)).flatMap(changedPath);
  const cut = files.length >= mostListed;
  return {
    files,
    gaps: cut
      ? [words(`GitHub lists only the first ${mostListed} files of a pull request; further ones were not looked at`)]
      : [],
  };
}

function changedPath(value: unknown): readonly ChangedPath[] {
  if (!isFields(value)) return [];
  const path = textField(value, 'filename');
  if (path === undefined) return [];
  const status = textField(value, 'status');
  return [
    {
      path,
      previousPath: textField(value, 'previous_filename'),
      status: status === 'removed' ? 'removed' : status === 'added' ? 'added' : 'modified',
      patch: textField(value, 'patch'),
    },
  ];
}

async function listTree(github: GitHub, repo: string, commit: string): Promise<Paths> {
  const answer = await github.get(`${repo}/git/trees/${commit}`, { recursive: '1' });
  const entries: readonly unknown[] = isFields(answer) && Array.isArray(answer['tree']) ? answer['tree'] : [];
  const paths = entries.flatMap((entry) =>
    isFields(entry) && entry['type'] === 'blob' ? (textField(entry, 'path') ?? []) : [],
  );
  const cut = isFields(answer) && answer['truncated'] === true;
  return {
    paths,
    gaps: cut
      ? [words('the repository has too many files for GitHub to list, so findings files may have been missed')]
      : [],
  };
}

async function readBatch(
  github: GitHub,
  { owner, repo: name }: Commits,
  repo: string,
  refs: readonly BlobRef[],
  commits: Readonly<Record<Version, string>>,
): Promise<readonly Blob[]> {
  const objects = refs.map(
    ({ version, path }, index) =>
      `b${index}: object(expression: ${JSON.stringify(`${commits[version]}:${path}`)}) { ... on Blob { text isBinary isTruncated byteSize } }`,
  );
  const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects.join(' ')} } viewer { databaseId login } }`;
  let found: Fields | undefined;
  try {
    const data = await github.graphql(query, { owner, name });
    if (isFields(data['viewer'])) github.isMe(data['viewer']);
    found = isFields(data['repository']) ? data['repository'] : undefined;
  } catch (cause) {
    github.log(`GraphQL did not answer (${reasonOf(cause)}); reading the files one by one`);
  }
  return Promise.all(
    refs.map(async ({ version, path }, index) => {
      const object = found?.[`b${index}`];
      const raw = (): Promise<Blob> => readRaw(github, repo, path, commits[version]);
      if (found === undefined || object === undefined) return raw();
      // A null may stand for a file that is not there, or for an answer that failed in part: only reading it tells.
      return isFields(object) ? (blobOf(object) ?? raw()) : raw();
    }),
  );
}

/** The blob as GraphQL gives it; `undefined` where that is not the whole file. */
function blobOf(object: Fields): Blob | undefined {
  if (object['isBinary'] === true) return { kind: 'unreadable', why: 'it is not text' };
  const { text, byteSize } = object;
  if (typeof text !== 'string' || object['isTruncated'] === true) return undefined;
  // A byte-order mark may be lost, and bytes that are no UTF-8 are replaced: both change the size.
  if (typeof byteSize === 'number' && byteSize !== Buffer.byteLength(text, 'utf8')) return undefined;
  return { kind: 'text', text };
}

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
async function readRaw(github: GitHub, repo: string, path: string, commit: string): Promise<Blob> {
  const bytes = await github.raw(`${repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`, {
    ref: commit,
  });
  if (bytes === undefined) return { kind: 'missing' };
  try {
    const text = decode(bytes);
    return text.includes('\0') ? { kind: 'unreadable', why: 'it is not text' } : { kind: 'text', text };
  } catch {
    return { kind: 'unreadable', why: 'it is not UTF-8' };
  }
}
