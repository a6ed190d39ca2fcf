/**
 * Every file of a commit, by one request: its path, and the name that git gives to its content.
 *
 * https://docs.github.com/en/rest/git/trees#get-a-tree
 */
import { isFields, textField } from '../../text/fields.js';
import { words } from '../../text/message.js';
import type { Paths } from '../../world/repository.js';
import { listIn } from '../api/answer.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';

/** What a commit lists. */
interface Listing extends Paths {
  /** The name of each file's content, by its path. */
  readonly blobs: ReadonlyMap<string, string>;
  /** The folders that are commits of other repositories. */
  readonly submodules: readonly string[];
}

/** Every file of the commit. */
export async function listTree(github: GitHub, home: InRepository, commit: string): Promise<Listing> {
  const answer = await answerTo(github.rest.git.getTree({ ...home, tree_sha: commit, recursive: '1' }));
  const entries = listIn(answer, 'tree', `the tree of ${commit}`).flatMap((entry) => {
    const path = isFields(entry) ? textField(entry, 'path') : undefined;
    return isFields(entry) && path !== undefined
      ? [{ path, type: entry['type'], mode: entry['mode'], sha: textField(entry, 'sha') ?? '' }]
      : [];
  });
  const blobs = entries.filter(({ type }) => type === 'blob');
  const cut = isFields(answer) && answer['truncated'] === true;
  return {
    paths: blobs.map(({ path }) => path),
    links: entries.flatMap(({ mode, path }) => (mode === '120000' ? [path] : [])),
    blobs: new Map(blobs.map(({ path, sha }) => [path, sha])),
    submodules: entries.flatMap(({ type, path }) => (type === 'commit' ? [path] : [])),
    gaps: cut
      ? [words('the repository has too many files for GitHub to list, so findings files may have been missed')]
      : [],
  };
}
