/**
 * One pull request on GitHub, read and written through its API.
 *
 * Reading: the comparison of base and head gives the merge base and the changed
 * files in one request (300 files at most, then the paged list), and one tree
 * lists the base commit. Only reads are repeated after a failure.
 *
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
import { listIn } from '../api/answer.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';
import { reasonOf } from '../../errors.js';
import { memo } from '../../text/memo.js';
import { message, words } from '../../text/message.js';
import type { Blob, ChangedPath, Changes, Paths, Repository } from '../../world/repository.js';
import { blobReader } from './blobs.js';
import { commitAsOf, lastChanges } from './history.js';
import { listTree } from './listing.js';
import { isFields, textField } from '../../text/fields.js';
import type { Commits } from '../../world/pull-request.js';

/** Comparison and file list stop at these numbers of files. */
const mostCompared = 300;
const mostListed = 3000;

/** The repository as the commits see it; without a number (a merge group) only the comparison lists what changed. */
export function githubRepository(
  github: GitHub,
  pull: Commits & { readonly number?: number; readonly changedFiles?: number | undefined },
): Repository {
  const home = { owner: pull.owner, repo: pull.repo };
  const blobs = blobReader(github, pull);
  let mergeBase: Promise<Comparison> | undefined;
  let listed: Promise<Paths> | undefined;
  const standing = memo((day: string) => commitAsOf(github, home, pull.base, day), 1);
  const compared = (): Promise<Comparison> => (mergeBase ??= compare(github, home, pull));
  return {
    head: pull.head,
    mostSearched: 3_000,
    changes: async () => {
      const { files, isComplete, gaps } = await compared();
      const isAll = isComplete && (pull.changedFiles === undefined || files.length === pull.changedFiles);
      if (isAll) return { files, gaps };
      return pull.number === undefined ? { files, gaps } : listFiles(github, home, pull.number, pull.changedFiles);
    },
    pathsAtBase: () => (listed ??= listTree(github, home, pull.base)),
    lastChanges: (paths) => lastChanges(github, pull, pull.base, paths),
    pathsAsOf: async (day) => {
      const commit = await standing(day);
      const { paths, gaps } =
        commit === undefined ? { gaps: [], paths: undefined } : await listTree(github, home, commit);
      return gaps.length === 0 ? paths : undefined;
    },
    readAsOf: async (day, paths) => {
      const commit = await standing(day);
      if (commit === undefined) return undefined;
      const refs = paths.map((path) => ({ version: 'base' as const, path }));
      return blobs(refs, { base: commit, 'merge-base': commit, head: commit });
    },
    read: async (refs) => {
      const { commit } = await compared();
      const read = await blobs(refs, { base: pull.base, 'merge-base': commit, head: pull.head });
      const links = new Set((await listed)?.links);
      return read.map((blob, at) => (links.has(refs[at]?.path ?? '') ? asLink(blob) : blob));
    },
  };
}

/** What the tree calls a link holds the path it leads to; what holds more is no link any more. */
export function asLink(blob: Blob): Blob {
  return blob.kind === 'text' && !blob.text.includes('\n') ? { kind: 'link', to: blob.text } : blob;
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
async function compare(github: GitHub, home: InRepository, { base, head }: Commits): Promise<Comparison> {
  const basehead = `${base}...${head}`;
  try {
    const answer = await answerTo(github.rest.repos.compareCommitsWithBasehead({ ...home, basehead }));
    const found =
      isFields(answer) && isFields(answer['merge_base_commit'])
        ? textField(answer['merge_base_commit'], 'sha')
        : undefined;
    const listed = listIn(answer, 'files', `the comparison ${basehead}`);
    const isCut = listed.length >= mostCompared;
    const gaps = isCut
      ? [words(`GitHub lists only the first ${mostCompared} files of a comparison; further ones were not checked`)]
      : [];
    const isComplete = listed.length > 0 && !isCut;
    const files = listed.flatMap(changedPath);
    return { commit: found ?? base, files, isComplete, gaps: [...gaps, ...nameless(listed.length - files.length)] };
  } catch (cause) {
    github.log(`the merge base could not be found (${reasonOf(cause)}); comparing with the base commit itself`);
    const gaps = [message`what changed could not be found out: ${reasonOf(cause)}`];
    return { commit: base, files: [], isComplete: false, gaps };
  }
}

async function listFiles(
  github: GitHub,
  home: InRepository,
  number: number,
  counted: number | undefined,
): Promise<Changes> {
  const listed = await github.list(github.rest.pulls.listFiles, { ...home, pull_number: number });
  const files = listed.flatMap(changedPath);
  const cut = listed.length >= mostListed;
  const differs = !cut && counted !== undefined && counted !== listed.length;
  return {
    files,
    gaps: [
      ...(cut
        ? [words(`GitHub lists only the first ${mostListed} files of a pull request; further ones were not checked`)]
        : []),
      ...(differs
        ? [
            message`GitHub counts ${counted} changed files and listed ${listed.length}, so some may not have been checked`,
          ]
        : []),
      ...nameless(listed.length - files.length),
    ],
  };
}

/** What is said of entries that lack the name of their file. */
function nameless(count: number): Changes['gaps'] {
  return count === 0
    ? []
    : [
        message`GitHub listed ${count} changed ${words(count === 1 ? 'file' : 'files')} without a name, which could not be checked`,
      ];
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
