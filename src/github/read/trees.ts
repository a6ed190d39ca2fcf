/**
 * Trees of git, read through the API, and what differs between two of them.
 *
 * Git names every object by the hash of its content. Two folders with one name are
 * equal in all that is below them, so only folders that differ are read: that all
 * the rest of a repository is untouched is proved in a few requests.
 *
 * https://docs.github.com/en/rest/git/trees#get-a-tree
 */
import { createHash } from 'node:crypto';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';
import { isFields, textField } from '../../text/fields.js';

/** A file of a commit: its path, its mode and the name of its content. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

/** The trees of commits, as far as a commit on a branch needs to know them. */
export interface Trees {
  /** The entry that a path leads to; `undefined` where there is none. */
  entryAt(tree: string, path: string): Promise<TreeEntry | undefined>;
  /** What `after` holds that `before`, or an empty tree, does not, with its whole path; what is gone has an empty name. */
  differences(before: string | undefined, after: string): Promise<readonly TreeEntry[]>;
}

/** The trees of the repository, read through the git data API. */
export function treesOf(github: GitHub, home: InRepository): Trees {
  const known = new Map<string, Promise<readonly TreeEntry[]>>();
  const entries = (tree: string): Promise<readonly TreeEntry[]> => {
    const found = known.get(tree) ?? readTree(github, home, tree);
    known.set(tree, found);
    return found;
  };
  const entryAt: Trees['entryAt'] = async (tree, path) => {
    const [name = '', ...below] = path.split('/');
    const entry = (await entries(tree)).find((each) => each.path === name);
    if (entry === undefined || below.length === 0) return entry && { ...entry, path };
    const found = entry.type === 'tree' ? await entryAt(entry.sha, below.join('/')) : undefined;
    return found && { ...found, path };
  };
  const differences: Trees['differences'] = async (before, after) => {
    if (before === after) return [];
    const [old, now] = await Promise.all([before === undefined ? [] : entries(before), entries(after)]);
    const names = [...new Set([...old, ...now].map(({ path }) => path))];
    const found: TreeEntry[] = [];
    for (const name of names) {
      const was = old.find(({ path }) => path === name);
      const is = now.find(({ path }) => path === name);
      if (was?.sha === is?.sha && was?.mode === is?.mode) continue;
      const isFolder = is?.type === 'tree' && (was === undefined || (was.type === 'tree' && was.mode === is.mode));
      const inside = isFolder ? await differences(was?.sha, is.sha) : [is ?? { path: '', mode: '', type: '', sha: '' }];
      found.push(...inside.map((each) => ({ ...each, path: isFolder ? `${name}/${each.path}` : name })));
    }
    return found;
  };
  return { entryAt, differences };
}

/** The name git gives to a file's content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function readTree(github: GitHub, home: InRepository, tree: string): Promise<readonly TreeEntry[]> {
  const answer = await answerTo(github.rest.git.getTree({ ...home, tree_sha: tree }));
  if (!isFields(answer) || !Array.isArray(answer['tree']) || answer['truncated'] === true)
    throw new Error('a folder of the repository has too many files for GitHub to list');
  return (answer['tree'] as readonly unknown[]).flatMap((entry) => {
    if (!isFields(entry)) return [];
    const [path, mode, type, sha] = ['path', 'mode', 'type', 'sha'].map((key) => textField(entry, key) ?? '');
    return path === undefined || mode === undefined || type === undefined || sha === undefined
      ? []
      : [{ path, mode, type, sha }];
  });
}
