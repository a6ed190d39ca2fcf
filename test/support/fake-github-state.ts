/**
 * One repository with one pull request, and what has been written on it.
 *
 * The diff is that of GitHub's pull requests: from the merge base to the head,
 * with three lines of context. A comment is anchored on rows of that diff, so the
 * hunks keep, for each row, its line on either side.
 */
import { structuredPatch } from 'diff';
import type { Activity, IssueEvent } from './fake-github-labels.js';
import type { Run } from './fake-github-artifacts.js';

/** The files of a commit, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface Review {
  readonly id: number;
  readonly user: User;
  readonly body: string;
  readonly commit: string;
  /** A pending review is seen by nobody, and neither are its comments. */
  readonly state: 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'PENDING';
}

/** Where a comment stands. `line` is absent for a comment on the file as a whole. */
export interface Anchor {
  readonly path: string;
  readonly line?: number;
  readonly start_line?: number;
  readonly side?: Side;
  readonly start_side?: Side;
}

/** `line` is absent as well once a comment is outdated. */
export interface ReviewComment extends Anchor {
  readonly id: number;
  readonly user: User;
  readonly body: string;
  /** The commit it was made on. */
  readonly commit: string;
  readonly original_line?: number;
  readonly original_start_line?: number;
  readonly review?: number;
  /** The first comment of its thread. */
  readonly in_reply_to?: number;
}

export interface IssueComment {
  readonly id: number;
  readonly user: User;
  readonly body: string;
}

export type Side = 'LEFT' | 'RIGHT';

/** The one place where the fake remembers something; its fields change as requests come in. */
export interface State {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  readonly fork: boolean;
  readonly me: User;
  readonly commits: Map<string, Files>;
  /** New path → the path it had before. */
  renames: Readonly<Record<string, string>>;
  base: string;
  mergeBase: string;
  head: string;
  open: boolean;
  reviews: readonly Review[];
  comments: readonly ReviewComment[];
  issueComments: readonly IssueComment[];
  /** The threads that are resolved, by their first comment. */
  readonly resolved: Set<number>;
  /** Lines that no comment is taken on. */
  readonly refusedLines: Set<number>;
  /** The comments that somebody has hidden. */
  readonly hidden: Set<number>;
  lastId: number;
  /** Longer patches are not shown, and no line of them can be commented on. */
  readonly longestPatch: number;
  /** Whether it is an Enterprise Server that does not know numbers of 64 bits. */
  readonly isOld: boolean;
  /** Whether GraphQL loses the byte-order mark of a file. */
  readonly losesByteOrderMark: boolean;
  readonly runs: readonly Run[];
  /** When files were last changed at the base. */
  readonly lastChanges: Readonly<Record<string, string>>;
  /** The first parent of the base, made long ago; `undefined` where the base itself was made long ago. */
  readonly past: string | undefined;
  readonly draft: boolean;
  /** Whose pull request it is. */
  readonly author: User;
  readonly labels: Set<string>;
  readonly events: IssueEvent[];
  readonly activities: Activity[];
  /** What GitHub's clock says. */
  minutes: number;
  /** The modes of files that are no plain ones, by path. */
  readonly modes: Readonly<Record<string, string>>;
  /** The roles of people; everybody else may read. */
  readonly collaborators: Readonly<Record<string, string>>;
  /** Where artifacts are downloaded from. */
  readonly storage: string;
}

export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly hunks: readonly Hunk[];
  /** The hunks as the API shows them; absent where it does not. */
  readonly patch?: string;
}

export interface Hunk {
  readonly header: string;
  readonly rows: readonly Row[];
}

interface Row {
  readonly text: string;
  readonly LEFT?: number;
  readonly RIGHT?: number;
}

/** The files that the pull request changes, in the order of their paths. */
export function changedFiles(state: State): readonly ChangedFile[] {
  const before = state.commits.get(state.mergeBase) ?? {};
  const after = state.commits.get(state.head) ?? {};
  const renamed = new Set(Object.values(state.renames));
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path): readonly ChangedFile[] => {
    const previousPath = path in after ? state.renames[path] : undefined;
    const old = before[previousPath ?? path];
    const now = after[path];
    if (same(old, now) && previousPath === undefined) return [];
    if (now === undefined && renamed.has(path)) return [];
    const hunks = typeof old === 'object' || typeof now === 'object' ? [] : hunksBetween(old ?? '', now ?? '');
    const patch = hunks.flatMap(({ header, rows }) => [header, ...rows.map(({ text }) => text)]).join('\n');
    const shown = patch !== '' && patch.length <= state.longestPatch;
    const status =
      previousPath !== undefined ? 'renamed' : old === undefined ? 'added' : now === undefined ? 'removed' : 'modified';
    return [
      {
        path,
        status,
        hunks: shown ? hunks : [],
        ...(previousPath === undefined ? {} : { previousPath }),
        ...(shown ? { patch } : {}),
      },
    ];
  });
}

/** Adds a commit and names it, each by a digit of its own. */
export function commit(commits: Map<string, Files>, files: Files): string {
  const sha = (commits.size + 10).toString(16).padStart(4, 'c').repeat(10);
  commits.set(sha, files);
  return sha;
}

/** The content of a file at a commit, as bytes. */
export function bytesOf(content: string | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
}

function same(a: string | Uint8Array | undefined, b: string | Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return bytesOf(a).equals(bytesOf(b));
}

/** The diff of a large pull request is asked for page by page. */
function hunksBetween(before: string, after: string): readonly Hunk[] {
  const key = `${before.length}\n${before}${after}`;
  const known = diffs.get(key) ?? diffOf(before, after);
  if (diffs.size > 10_000) diffs.clear();
  diffs.set(key, known);
  return known;
}

const diffs = new Map<string, readonly Hunk[]>();

function diffOf(before: string, after: string): readonly Hunk[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3 });
  return hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
    // git counts the line before an empty side, jsdiff the line after.
    const [from, to] = [oldLines === 0 ? oldStart - 1 : oldStart, newLines === 0 ? newStart - 1 : newStart];
    return { header: `@@ -${from},${oldLines} +${to},${newLines} @@`, rows: rowsOf(lines, oldStart, newStart) };
  });
}

function rowsOf(lines: readonly string[], oldStart: number, newStart: number): readonly Row[] {
  let [left, right] = [oldStart, newStart];
  return lines.map((text): Row => {
    if (text.startsWith('\\')) return { text };
    if (text.startsWith('-')) return { text, LEFT: left++ };
    if (text.startsWith('+')) return { text, RIGHT: right++ };
    return { text, LEFT: left++, RIGHT: right++ };
  });
}
