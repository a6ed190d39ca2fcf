/**
 * One commit on the branch of a pull request, made through the git data API, without a checkout.
 *
 * Nothing is believed. The text that was analysed must have the name that git gives
 * the file at the head; what GitHub stored must read back as what was proved; the
 * new tree may differ from the old in just these files, their modes kept. The branch
 * moves last and only forward, so a race is lost rather than won.
 *
 * https://docs.github.com/en/rest/git/refs#update-a-reference
 */
import { reasonOf } from '../../errors.js';
import { message, words, type Message } from '../../text/message.js';
import { blobName, treesOf, type TreeEntry, type Trees } from '../read/trees.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';
import { refusalOf } from '../refusal.js';
import { readByNumber } from '../event/task.js';
import { isFields, textField } from '../../text/fields.js';
import type { PullRequestState } from '../../world/pull-request.js';
import { type FileEdit, type Committed, type Refused, type Branch } from '../../world/branch.js';
import { explained, statusOf } from '../../world/refusal.js';

/** The branch of a pull request. */
export function branchOf(github: GitHub, state: PullRequestState): Branch {
  return {
    commit: async (files, text) => {
      try {
        return (await whyMoved(github, state)) ?? (await commit(github, state, files, text));
      } catch (cause) {
        return refused(cause);
      }
    },
  };
}

/** Makes one commit on the head that was analysed, or says why not. */
export async function commit(
  github: GitHub,
  { pull, branch }: PullRequestState,
  files: readonly FileEdit[],
  text: string,
): Promise<Committed> {
  const home = { owner: pull.owner, repo: pull.repo };
  const { git } = github.rest;
  const trees = treesOf(github, home);
  const root = await rootOf(github, home, pull.head);
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
  const made = shaOf(await answerTo(git.createCommit({ ...home, message: text, tree, parents: [pull.head] })));
  return (await whyNotMoved(github, home, branch, pull.head, made)) ?? { kind: 'committed', commit: made };
}

/** A file and its entry in the new tree. */
interface Stored extends FileEdit {
  readonly entry: TreeEntry;
}

async function whyMoved(
  github: GitHub,
  { pull, branch, headRepository }: PullRequestState,
): Promise<Refused | undefined> {
  const now = await readByNumber(github, pull, pull.number);
  if (!now.isOpen) return stop(words('the pull request was closed in the meantime'));
  const isSame = now.pull.head === pull.head && now.branch === branch && now.headRepository === headRepository;
  return isSame ? undefined : stop(moved);
}

const moved = words('the pull request has moved on to another commit in the meantime; try again');

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

async function whyNotMoved(
  github: GitHub,
  home: InRepository,
  branch: string,
  head: string,
  made: string,
): Promise<Refused | undefined> {
  const ref = `heads/${branch}`;
  // A branch that was set back to an earlier commit would take ours all the same.
  if ((await tipOf(github, home, ref)) !== head) return stop(moved);
  try {
    await github.rest.git.updateRef({ ...home, ref, sha: made, force: false });
    return undefined;
  } catch (cause) {
    const status = statusOf(cause);
    if (status === 422 && /fast.?forward/i.test(reasonOf(cause))) return stop(moved);
    // Where the answer was lost, the branch knows.
    const isLost = status === undefined || status >= 500;
    if (isLost && (await tipOf(github, home, ref)) === made) return undefined;
    throw cause;
  }
}

async function tipOf(github: GitHub, home: InRepository, ref: string): Promise<string> {
  const answer = await answerTo(github.rest.git.getRef({ ...home, ref }));
  return shaOf(isFields(answer) ? answer['object'] : undefined);
}

function shaOf(answer: unknown): string {
  const sha = isFields(answer) ? textField(answer, 'sha') : undefined;
  if (sha === undefined) throw new Error('GitHub gave an answer without an object SHA');
  return sha;
}

function stop(why: Message): Refused {
  return { kind: 'refused', why, isFault: false };
}

/** What GitHub refused, and whether somebody has to set something up for it. */
function refused(cause: unknown): Refused {
  const refusal = refusalOf('committing', cause);
  if (refusal === undefined) return { ...stop(message`${reasonOf(cause)}`), isFault: true };
  const { status } = refusal.refused;
  return { ...stop(explained(refusal, ': ')), isFault: status !== 409 && status !== 422 };
}
