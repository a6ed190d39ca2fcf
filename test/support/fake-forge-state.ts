/**
 * A repository with branches, pull requests, issues and settings, and the git objects behind them.
 */
import { applyPatch, structuredPatch } from 'diff';
import { hashOf, rootOf, treesOf, type Entry, type Flat } from './fake-git-objects.js';
import type { Run } from './fake-github-artifacts.js';
import type { Permissions } from './fake-github-permissions.js';
import type { TarEntry } from './tar.js';
import { bytesOf, type Files, type User } from './fake-github-state.js';

/** Whose token it is, and people. */
export const bot: User = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const person: User = { id: 1, login: 'octocat', type: 'User' };

/** What an owner has set. What is left out is as a new repository has it. */
export interface Settings {
  /** `permissions:` of the job; everything, if left out. */
  readonly permissions?: Permissions;
  readonly mayActionsOpenPulls?: boolean;
  readonly hasIssues?: boolean;
  readonly isArchived?: boolean;
  readonly isPublic?: boolean;
  /** Commits must be signed, which those of an app are and those of a person's token are not. */
  readonly mustBeSigned?: boolean;
  /** Branches that begin so are made, moved and deleted by nobody here. */
  readonly protectedBranches?: string;
  /** A branch must hold the newest commit of the one it goes into before it is merged. */
  readonly mustBeUpToDate?: boolean;
  readonly hasDrafts?: boolean;
  readonly hasAutoMerge?: boolean;
  /** Its GraphQL has no `updateRefs`. */
  readonly isOld?: boolean;
  /** How often GitHub does not know yet whether a pull request can be merged. */
  readonly timesUnknown?: number;
  /** Requests an hour, and contents a minute and an hour, that GitHub takes. */
  readonly limits?: { readonly requests?: number; readonly minute?: number; readonly hour?: number };
  /** What becomes of the archive that holds these entries; as `git archive` makes it, if left out. */
  readonly archive?: (entries: readonly TarEntry[]) => Uint8Array;
  /** Who is no collaborator and cannot be asked for a review. */
  readonly strangers?: readonly string[];
}

export interface ForgeCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: User;
}

/** An issue, or a pull request where it has a branch. */
export interface Issue {
  readonly number: number;
  readonly user: User;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly labels: Set<string>;
  readonly pull: Pull | undefined;
  readonly comments: { readonly id: number; readonly user: User; body: string }[];
}

interface Pull {
  readonly branch: string;
  readonly into: string;
  readonly isFork: boolean;
  isDraft: boolean;
  isMerged: boolean;
  mergesItself: boolean;
  readonly reviewers: Set<string>;
  /** New path → the path before. */
  readonly renames: Readonly<Record<string, string>>;
  /** The commit its branch stood at when it was last there. */
  head: string;
}

/** The one place where the forge remembers something. */
export interface Forge {
  readonly owner: string;
  readonly name: string;
  readonly me: User;
  defaultBranch: string;
  settings: Settings;
  readonly blobs: Map<string, Buffer>;
  readonly trees: Map<string, Flat>;
  readonly commits: Map<string, ForgeCommit>;
  /** Branches by name, and the commits they stand at. */
  readonly branches: Map<string, string>;
  readonly issues: Map<number, Issue>;
  readonly collaborators: Readonly<Record<string, string>>;
  /** Runs of workflows on the default branch, with their artifacts. */
  readonly runs: readonly Run[];
  /** What GitHub's clock says, in seconds. */
  seconds: number;
  /** When contents were made, and requests asked. */
  readonly contents: number[];
  readonly asked: number[];
  lastId: number;
  unknown: number;
}

/** The files of a commit, by path. */
export function flatOf(forge: Forge, commit: string): Flat {
  return forge.trees.get(forge.commits.get(commit)?.tree ?? '') ?? new Map<string, never>();
}

/** Text where it is text, so that tests read well. */
export function filesOf(forge: Forge, commit: string): Files {
  return Object.fromEntries(
    [...flatOf(forge, commit)].map(([path, { bytes }]) => {
      const text = bytes.toString('utf8');
      return [path, Buffer.from(text).equals(bytes) ? text : new Uint8Array(bytes)];
    }),
  );
}

/** Remembers a tree with all that is in it. */
export function storeTree(forge: Forge, flat: Flat): string {
  const sha = rootOf(flat);
  forge.trees.set(sha, flat);
  for (const { bytes } of flat.values()) forge.blobs.set(hashOf('blob', bytes), bytes);
  return sha;
}

/** The entries of a tree or of a folder of one, wherever it is. */
export function objectsWith(forge: Forge, tree: string): ReadonlyMap<string, readonly Entry[]> | undefined {
  const whole = forge.trees.get(tree);
  if (whole !== undefined) return treesOf(whole);
  return [...forge.trees.values()].map(treesOf).find((objects) => objects.has(tree));
}

/** Makes a commit; each has its own second, so that no two are the same. */
export function storeCommit(forge: Forge, made: Omit<ForgeCommit, 'sha'>): string {
  const sha = hashOf('commit', Buffer.from(JSON.stringify([made, forge.seconds++])));
  forge.commits.set(sha, { ...made, sha });
  return sha;
}

/** Plain files, or others by their modes, as a tree has them. */
export function flatFiles(files: Files, modes: Readonly<Record<string, string>> = {}): Flat {
  return new Map(
    Object.entries(files).map(([path, content]) => [path, { mode: modes[path] ?? '100644', bytes: bytesOf(content) }]),
  );
}

/** A commit and all before it. */
export function ancestry(forge: Forge, commit: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (sha: string): void => {
    if (found.has(sha)) return;
    found.add(sha);
    forge.commits.get(sha)?.parents.forEach(visit);
  };
  visit(commit);
  return found;
}

/** Where two commits part; the last common commit along the first parents. */
export function mergeBase(forge: Forge, one: string, other: string): string | undefined {
  const known = ancestry(forge, one);
  return [...ancestry(forge, other)].find((sha) => known.has(sha));
}

/** The tree that a merge makes; `undefined` where the two are in conflict. */
export function mergedFlat(forge: Forge, into: string, head: string): Flat | undefined {
  const base = flatOf(forge, mergeBase(forge, into, head) ?? '');
  const [theirs, ours] = [flatOf(forge, into), flatOf(forge, head)];
  const merged = new Map(theirs);
  for (const path of new Set([...base.keys(), ...ours.keys()])) {
    const [was, is, now] = [base.get(path), ours.get(path), theirs.get(path)];
    const isSame = (a: typeof was, b: typeof was): boolean => a?.mode === b?.mode && textOf(a) === textOf(b);
    if (isSame(was, is) || isSame(now, is)) continue;
    if (isSame(was, now)) {
      if (is === undefined) merged.delete(path);
      else merged.set(path, is);
      continue;
    }
    if (was === undefined || is === undefined || now === undefined) return undefined;
    const patch = structuredPatch(path, path, textOf(was) ?? '', textOf(is) ?? '');
    const text = applyPatch(textOf(now) ?? '', patch);
    if (text === false) return undefined;
    merged.set(path, { mode: now.mode, bytes: Buffer.from(text, 'latin1') });
  }
  return merged;
}

function textOf(file: { readonly bytes: Buffer } | undefined): string | undefined {
  return file?.bytes.toString('latin1');
}

/** What a pull request changes: the paths, each with where it was before. */
export function changedBy(forge: Forge, { pull }: Issue): readonly { readonly path: string; readonly was?: string }[] {
  if (pull === undefined) return [];
  const base = flatOf(forge, mergeBase(forge, forge.branches.get(pull.into) ?? '', pull.head) ?? '');
  const head = flatOf(forge, pull.head);
  const gone = new Set(Object.values(pull.renames));
  return [...new Set([...base.keys(), ...head.keys()])].sort().flatMap((path) => {
    const was = pull.renames[path];
    if (gone.has(path) && !head.has(path)) return [];
    if (was !== undefined) return [{ path, was }];
    return textOf(base.get(path)) === textOf(head.get(path)) ? [] : [{ path }];
  });
}

/** The open pull request of a branch of this repository. */
export function openPullOf(forge: Forge, branch: string): Issue | undefined {
  return [...forge.issues.values()].find(
    ({ state, pull }) => state === 'open' && pull?.branch === branch && !pull.isFork,
  );
}

/** Moves, makes or deletes a branch; an open pull request goes along with it, and is closed where it is gone. */
export function setBranch(forge: Forge, branch: string, commit: string | undefined): void {
  const issue = openPullOf(forge, branch);
  if (commit === undefined) forge.branches.delete(branch);
  else forge.branches.set(branch, commit);
  if (issue?.pull === undefined) return;
  if (commit === undefined) issue.state = 'closed';
  else issue.pull.head = commit;
}
