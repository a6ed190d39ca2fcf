/**
 * A local git clone, read as if it were a pull request from `head` into `base`.
 *
 * `head` is a commit, the working tree with its untracked files, or what is staged for the next commit. git is run
 * without a shell, and paths are passed with NUL between them, so that no name
 * can mean anything else.
 */
import { spawn } from 'node:child_process';
import { UserError } from '../errors.js';
import { isWanted } from '../sources/index.js';
import { visible } from '../text/message.js';
import type { Blob, ChangedPath, Paths, Repository } from '../world/repository.js';
import { decoded } from '../text/decode.js';
import { linkBelow, NotRead, readBelow } from './regular-file.js';
import { commitAsOf, lastChanges } from './history.js';
import { carefully, git, notInRepository } from './run-git.js';

const worktree = 'worktree';
const staged = 'staged';

/** The repository around `folder`. Throws a `UserError` for a revision git does not know. */
export async function gitRepository(folder: string, baseRevision: string, headRevision: string): Promise<Repository> {
  const root = await rootOf(folder);
  const base = (await nothingYet(root, baseRevision, headRevision)) ?? (await commitOf(root, baseRevision));
  const head = await headOf(root, headRevision);
  const tip = headRevision === worktree || headRevision === staged ? 'HEAD' : head;
  const mergeBase = (await git(root, ['merge-base', base, tip]).catch(() => base)).trim();
  const commits = { base, 'merge-base': mergeBase, head };
  return {
    head,
    mostSearched: 50_000,
    changes: async () => ({ files: await changedPaths(root, mergeBase, head), gaps: [] }),
    pathsAtBase: () => pathsOf(root, base),
    lastChanges: (paths) => lastChanges(root, base, paths),
    pathsAsOf: async (day) => {
      const commit = await commitAsOf(root, base, day);
      return commit === undefined ? undefined : (await pathsOf(root, commit)).paths;
    },
    readAsOf: (day, paths) => readAsOf(root, base, day, paths),
    read: async (refs) => {
      const named = refs.map(({ version, path }) => ({ commit: commits[version], path }));
      const committed = new Map<string, ReadonlyMap<string, Blob>>();
      for (const commit of new Set(named.map((each) => each.commit)))
        if (commit !== worktree) committed.set(commit, await readCommitted(root, commit, pathsAt(commit, named)));
      return Promise.all(
        named.map(({ commit, path }) =>
          commit === worktree
            ? readFromDisk(root, path)
            : Promise.resolve<Blob>(committed.get(commit)?.get(path) ?? { kind: 'missing' }),
        ),
      );
    },
  };
}

/** The empty tree, with which what is staged is compared before there is any commit. */
async function nothingYet(root: string, base: string, head: string): Promise<string | undefined> {
  if (head !== staged || base !== 'HEAD') return undefined;
  const isBorn = await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).then(
    () => true,
    () => false,
  );
  if (isBorn) return undefined;
  const format = await git(root, ['rev-parse', '--show-object-format']).catch(() => '');
  return emptyTrees.get(format.trim()) ?? emptyTrees.get('sha1');
}

/** The names of the tree without entries, which git knows in every repository. */
const emptyTrees = new Map([
  ['sha1', '4b825dc642cb6eb9a060e54bf8d69288fbee4904'],
  ['sha256', '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'],
]);

/** A commit, the tree of what is staged, or the word for the working tree. */
async function headOf(root: string, revision: string): Promise<string> {
  if (revision === worktree) return worktree;
  if (revision !== staged) return commitOf(root, revision);
  try {
    return (await git(root, ['write-tree'])).trim();
  } catch (cause) {
    throw new UserError('what is staged is not a commit yet', 'finish the merge: `git status` says what is open', {
      cause,
    });
  }
}

async function pathsOf(root: string, commit: string): Promise<Paths> {
  const listed = parts(await git(root, ['ls-tree', '-r', '-z', commit]));
  const named = (mode: RegExp): readonly string[] =>
    listed.flatMap((entry) => (mode.test(entry) ? [entry.slice(entry.indexOf('\t') + 1)] : []));
  return { paths: named(/^(?!160000 )/), links: named(/^120000 /), submodules: named(/^160000 /), gaps: [] };
}

interface Named {
  readonly commit: string;
  readonly path: string;
}

function pathsAt(wanted: string, named: readonly Named[]): readonly string[] {
  return [...new Set(named.flatMap(({ commit, path }) => (commit === wanted ? [path] : [])))];
}

async function readAsOf(
  root: string,
  base: string,
  day: string,
  paths: readonly string[],
): Promise<readonly Blob[] | undefined> {
  const commit = await commitAsOf(root, base, day);
  if (commit === undefined) return undefined;
  const files = await readCommitted(root, commit, paths);
  return paths.map((path) => files.get(path) ?? { kind: 'missing' });
}

/** The folder of the working tree that `folder` lies in. */
export async function rootOf(folder: string): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  } catch (cause) {
    throw notInRepository(folder, cause);
  }
}

async function commitOf(root: string, revision: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])).trim();
  } catch (cause) {
    throw new UserError(
      `commit \`${visible(revision)}\` not found`,
      'name a branch, tag or commit that `git log` shows, or fetch it first',
      { cause },
    );
  }
}

function parts(text: string): readonly string[] {
  return text.split('\0').filter((part) => part !== '');
}

const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'];

async function changedPaths(root: string, mergeBase: string, head: string): Promise<readonly ChangedPath[]> {
  const versions = head === worktree ? [mergeBase] : [mergeBase, head];
  const names = await namesOf(root, versions);
  const wanted = names.filter(({ path, status }) => status !== 'removed' && isWanted(path));
  const patches = await patchesOf(root, versions, wanted);
  const tracked = names.map((name): ChangedPath => ({ ...name, patch: patches.get(name.path) }));
  return head === worktree ? [...tracked, ...(await untracked(root))] : tracked;
}

type Name = Omit<ChangedPath, 'patch'>;

/** What changed. Renames are found by content; in a clone that lacks some of it, they count as new files. */
async function namesOf(
  root: string,
  versions: readonly string[],
  paths: readonly string[] = [],
): Promise<readonly Name[]> {
  const list = (renames: string): Promise<string> =>
    git(root, ['diff', '--name-status', '-z', renames, ...options, ...versions, '--', ...paths]);
  return statuses(parts(await list('-M').catch(() => list('--no-renames'))));
}

/** The patches of the named files, many at a time; a file whose content the clone lacks has none. */
async function patchesOf(
  root: string,
  versions: readonly string[],
  names: readonly Name[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  if (names.length > mostPaths) return halves(root, versions, names);
  const paths = names
    .flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])])
    .map((path) => `:(top,literal)${path}`);
  try {
    const text = await git(root, ['diff', '-U3', '-M', ...options, ...versions, '--', ...paths]);
    const listed = await namesOf(root, versions, paths);
    const patches = text.split(/^(?=diff --git )/m).filter((each) => each !== '');
    // A file that became a link is listed once and shown twice: then each file is asked for alone.
    if (patches.length !== listed.length) return names.length === 1 ? new Map() : await halves(root, versions, names);
    return new Map(listed.flatMap(({ path }, index) => entryOf(path, patches[index])));
  } catch {
    return names.length === 1 ? new Map() : halves(root, versions, names);
  }
}

const mostPaths = 200;

async function halves(
  root: string,
  versions: readonly string[],
  names: readonly Name[],
): Promise<ReadonlyMap<string, string>> {
  const middle = names.length >> 1;
  const first = await patchesOf(root, versions, names.slice(0, middle));
  return new Map([...first, ...(await patchesOf(root, versions, names.slice(middle)))]);
}

/** The hunks of one file's patch, without its head, as GitHub gives them. */
function entryOf(path: string, patch: string | undefined): readonly (readonly [string, string])[] {
  const start = patch?.search(/^@@ /m) ?? -1;
  return patch === undefined || start < 0 ? [] : [[path, patch.slice(start)]];
}

/** `M\0path`, `R090\0old\0new`: the same order as the patches. */
function statuses(fields: readonly string[]): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < fields.length;) {
    const letter = fields[at]?.[0];
    const moved = letter === 'R' || letter === 'C';
    const path = fields[at + (moved ? 2 : 1)] ?? '';
    const status = letter === 'D' ? 'removed' : letter === 'A' || letter === 'C' ? 'added' : 'modified';
    found.push({ path, previousPath: letter === 'R' ? fields[at + 1] : undefined, status });
    at += moved ? 3 : 2;
  }
  return found;
}

async function untracked(root: string): Promise<readonly ChangedPath[]> {
  const paths = parts(await git(root, ['ls-files', '-z', '--others', '--exclude-standard']));
  const blobs = await Promise.all(paths.map((path) => readFromDisk(root, path)));
  return paths.map((path, index) => {
    const blob = blobs[index];
    const count = blob?.kind === 'text' ? blob.text.split('\n').length - (blob.text.endsWith('\n') ? 1 : 0) : 0;
    const patch =
      blob?.kind === 'text' && count > 0
        ? [
            `@@ -0,0 +1,${count} @@`,
            ...blob.text
              .split('\n')
              .slice(0, count)
              .map((line) => `+${line}`),
          ].join('\n')
        : undefined;
    return { path, previousPath: undefined, status: 'added', patch };
  });
}

async function readFromDisk(root: string, path: string): Promise<Blob> {
  try {
    const to = await linkBelow(root, path);
    return to === undefined ? decoded(await readBelow(root, path)) : { kind: 'link', to };
  } catch (cause) {
    return cause instanceof NotRead ? { kind: 'unreadable', why: cause.message } : { kind: 'missing' };
  }
}

/** Many files of one commit: their objects from `git ls-tree`, whatever their names hold, and those in one go. */
async function readCommitted(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Blob>> {
  const entries = await entriesOf(root, commit, paths);
  const blobs = await readObjects(
    root,
    [...entries.values()].filter(({ mode }) => /^100|^120/.test(mode)).map(({ object }) => object),
  );
  return new Map([...entries].map(([path, { mode, object }]) => [path, blobOf(mode, blobs.get(object))]));
}

function blobOf(mode: string, blob: Blob | undefined): Blob {
  if (mode === '120000' && blob?.kind === 'text') return { kind: 'link', to: blob.text };
  if (mode === '160000') return { kind: 'unreadable', why: 'it is a submodule' };
  return blob ?? { kind: 'missing' };
}

interface TreeEntry {
  /** `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly object: string;
}

async function entriesOf(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, TreeEntry>> {
  const entries = new Map<string, TreeEntry>();
  for (let start = 0; start < paths.length; start += mostPaths) {
    const some = paths.slice(start, start + mostPaths);
    const listed = parts(
      await git(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...some]),
    );
    for (const line of listed) {
      const tab = line.indexOf('\t');
      const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
      entries.set(line.slice(tab + 1), { mode, object });
    }
  }
  return entries;
}

/** Many objects in one go: `git cat-file --batch`. */
async function readObjects(root: string, asked: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  if (asked.length === 0) return new Map();
  const child = spawn('git', [...carefully, 'cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(`${asked.join('\n')}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const output = Buffer.concat(chunks);
  const blobs = new Map<string, Blob>();
  let at = 0;
  for (const name of asked) {
    const end = output.indexOf('\n', at);
    const [, type, size] = output.toString('utf8', at, end).split(' ').slice(-3);
    at = end + 1;
    const isObject = /^\d+$/.test(size ?? '');
    if (type === 'blob' && isObject) blobs.set(name, decoded(output.subarray(at, at + Number(size))));
    if (isObject) at += Number(size) + 1;
  }
  return blobs;
}
