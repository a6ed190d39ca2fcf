/**
 * A commit that no branch has yet, made through the git data API, without a checkout.
 *
 * Nothing is believed. The text that was analysed must have the name that git gives
 * the file at the parent; what GitHub stored must read back as what was proved; the
 * new tree may differ from the old in just these files, their modes kept.
 *
 * https://docs.github.com/en/rest/git/commits#create-a-commit
 */
import { message, words, type Message } from '../../text/message.js';
import { blobName, treesOf, type TreeEntry, type Trees } from '../read/trees.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';
import { isFields, textField } from '../../text/fields.js';
import { type FileEdit, type Refused } from '../../world/branch.js';

/** Makes a commit of the edits on `parent`, or says why not; throws what GitHub refuses. `text` is given the new tree. */
export async function makeCommit(
  github: GitHub,
  home: InRepository,
  parent: string,
  files: readonly FileEdit[],
  text: (tree: string) => string,
): Promise<{ readonly kind: 'made'; readonly commit: string } | Refused> {
  const { git } = github.rest;
  const trees = treesOf(github, home);
  const root = await rootOf(github, home, parent);
  const stored: Stored[] = [];
  for (const file of files) {
    const entry = await entryOf(trees, root, file);
    if (entry.kind === 'refused') return entry;
    stored.push({ ...file, entry: { ...entry.entry, sha: await store(github, home, file) } });
  }
  const tree = shaOf(
    await answerTo(git.createTree({ ...home, base_tree: root, tree: stored.map(({ entry }) => written(entry)) })),
  );
  const flaw = await flawIn(github, home, await trees.differences(root, tree), stored);
  if (flaw !== undefined) return stop(flaw);
  const made = await answerTo(git.createCommit({ ...home, message: text(tree), tree, parents: [parent] }));
  return { kind: 'made', commit: shaOf(made) };
}

/** A file and its entry in the new tree. */
interface Stored extends FileEdit {
  readonly entry: TreeEntry;
}

async function rootOf(github: GitHub, home: InRepository, head: string): Promise<string> {
  const answer = await answerTo(github.rest.git.getCommit({ ...home, commit_sha: head }));
  return shaOf(isFields(answer) ? answer['tree'] : undefined);
}

/** The file as git has it at the head: a plain one with just the text that was analysed; a new one must not be there. */
async function entryOf(
  trees: Trees,
  root: string,
  { path, before }: FileEdit,
): Promise<{ readonly kind: 'entry'; readonly entry: TreeEntry } | Refused> {
  const entry = await trees.entryAt(root, path);
  if (before === undefined)
    return entry === undefined
      ? { kind: 'entry', entry: { path, mode: '100644', type: 'blob', sha: '' } }
      : stop(message`${path} is there at the head commit, and was not when it was analysed`);
  if (entry === undefined) return stop(message`${path} is not there at the head commit`);
  if (entry.mode !== '100644' && entry.mode !== '100755')
    return stop(message`${path} is a link or not a plain file, and is never written`);
  return entry.sha === blobName(Buffer.from(before, 'utf8'))
    ? { kind: 'entry', entry }
    : stop(message`${path} is not at the head commit as it was analysed`);
}

/** Stores the edited file, and returns the name it must have. */
async function store(github: GitHub, home: InRepository, { after }: FileEdit): Promise<string> {
  const bytes = Buffer.from(after, 'utf8');
  await github.rest.git.createBlob({ ...home, content: bytes.toString('base64'), encoding: 'base64' });
  return blobName(bytes);
}

function written({ path, mode, sha }: TreeEntry) {
  return { path, mode: mode === '100755' ? '100755' : '100644', type: 'blob', sha } as const;
}

/** Whether the new tree differs from the old in these files alone, and each reads back as what was proved. */
async function flawIn(
  github: GitHub,
  home: InRepository,
  differences: readonly TreeEntry[],
  stored: readonly Stored[],
): Promise<Message | undefined> {
  const key = ({ path, mode, sha }: TreeEntry): string => JSON.stringify([path, mode, sha]);
  const found = new Set(differences.map(key));
  if (differences.length !== stored.length || !stored.every(({ entry }) => found.has(key(entry))))
    return words('the new tree differs from the old in something else than the edited files');
  for (const { path, after, entry } of stored) {
    const answer = await answerTo(github.rest.git.getBlob({ ...home, file_sha: entry.sha }));
    const content = isFields(answer) ? textField(answer, 'content') : undefined;
    if (content === undefined || !Buffer.from(content, 'base64').equals(Buffer.from(after, 'utf8')))
      return message`${path} does not read back as what was proved`;
  }
  return undefined;
}

/** The name of the object that an answer is about. */
export function shaOf(answer: unknown): string {
  const sha = isFields(answer) ? textField(answer, 'sha') : undefined;
  if (sha === undefined) throw new Error('GitHub gave an answer without an object SHA');
  return sha;
}

/** That nothing is committed, for a reason that asks nobody to set something up. */
export function stop(why: Message): Refused {
  return { kind: 'refused', why, isFault: false };
}
