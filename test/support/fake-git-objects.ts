/**
 * Trees of git as plain data, each named by the hash of its entries.
 */
import { createHash } from 'node:crypto';

/** All files of a tree, by path. */
export type Flat = ReadonlyMap<string, { readonly mode: string; readonly bytes: Buffer }>;

export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

/** The name of the tree at the root. */
export function rootOf(flat: Flat): string {
  return [...treesOf(flat).keys()].at(-1) ?? '';
}

/** The trees by name, the root last. */
export function treesOf(flat: Flat): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, readonly Entry[]>();
  const build = (folder: string): string => {
    const inside = [...flat].filter(([path]) => path.startsWith(folder));
    const names = [...new Set(inside.map(([path]) => path.slice(folder.length).split('/')[0] ?? ''))];
    const entries = names.map((path): Entry => {
      const file = flat.get(folder + path);
      return file === undefined
        ? { path, mode: '040000', type: 'tree', sha: build(`${folder}${path}/`) }
        : { path, mode: file.mode, type: file.mode === '160000' ? 'commit' : 'blob', sha: hashOf('blob', file.bytes) };
    });
    // git sorts a folder as if its name ended in a slash.
    const key = ({ path, type }: Entry): string => (type === 'tree' ? `${path}/` : path);
    entries.sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
    const sha = hashOf(
      'tree',
      Buffer.concat(
        entries.flatMap(({ mode, path, sha: name }) => [
          Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
          Buffer.from(name, 'hex'),
        ]),
      ),
    );
    found.delete(sha);
    found.set(sha, entries);
    return sha;
  };
  build('');
  return found;
}

/** All that is in a tree and its folders. */
export function below(objects: ReadonlyMap<string, readonly Entry[]>, tree: string, folder: string): readonly Entry[] {
  return (objects.get(tree) ?? []).flatMap((entry) => {
    const full = { ...entry, path: folder + entry.path };
    return entry.type === 'tree' ? [full, ...below(objects, entry.sha, `${full.path}/`)] : [full];
  });
}

/** The name git gives to an object. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function hashOf(type: string, bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Base64 as the API writes it: 60 characters a line. */
export function lined(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n');
}
