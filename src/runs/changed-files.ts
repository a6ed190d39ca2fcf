/**
 * A changed file as it was read → what is reviewed of it, and what could not be.
 *
 * What the base held must be found again at the head, or be told: a file that was a policy
 * and is now a link, a pointer of Git LFS, text in another encoding or of another ending
 * is a gap. Those few are the only ones whose old version is read for nothing else.
 */
import { reasonOf } from '../errors.js';
import type { ChangedFile } from '../review/review-file.js';
import { because, type RunReason } from '../reasons/reason.js';
import {
  discover,
  firstGrant,
  isOnlyComments,
  isRead,
  isWanted,
  isWhole,
  looksLikePolicy,
  mayHoldPolicy,
} from '../sources/index.js';
import { hunksOf, type Hunk } from '../text/diff.js';
import type { SourceFile } from '../text/file.js';
import { words, type Message } from '../text/message.js';
import { whyUnread, type Blob, type BlobRef, type ChangedPath } from '../world/repository.js';
import type { FileCache } from './file-cache.js';

/** What there is to review of a changed file, and what is missing. */
export interface ReadChange {
  readonly file: ChangedFile | undefined;
  readonly gaps: readonly RunReason[];
}

/** The file at the head commit. */
export function headOf({ path }: ChangedPath): BlobRef {
  return { version: 'head', path };
}

/** The file where the branch began; none for a new one. */
export function baseOf({ path, previousPath, status }: ChangedPath): readonly BlobRef[] {
  return status === 'added' ? [] : [{ version: 'merge-base', path: previousPath ?? path }];
}

/** The file as it was read, if it is text. */
export function textAt(cache: FileCache, ref: BlobRef): readonly SourceFile[] {
  const blob = cache.blob(ref);
  return blob.kind === 'text' ? [{ path: ref.path, text: blob.text }] : [];
}

/** Whether the file holds what it held where the branch began; both must have been read. */
export function isAsItWas(cache: FileCache, change: ChangedPath): boolean {
  const [head] = textAt(cache, headOf(change));
  const [base] = baseOf(change).flatMap((ref) => textAt(cache, ref));
  return head !== undefined && head.path === base?.path && head.text === base.text;
}

/** Whether the old version must be known: the file can hold a policy, or seems to stand for something else. */
export function isWorthItsBase(change: ChangedPath, cache: FileCache): boolean {
  const head = cache.blob(headOf(change));
  return head.kind !== 'text' || standsFor(head.text) !== undefined || mayHoldPolicy({ ...change, text: head.text });
}

/** The files `.gitattributes` that can speak of the changed files, at head. */
export function attributesFor(
  candidates: readonly ChangedPath[],
  changes: readonly ChangedPath[],
  basePaths: readonly string[],
): readonly BlobRef[] {
  const all = new Set([...basePaths, ...changes.map(({ path }) => path)].filter(isAttributes));
  if (all.size === 0) return [];
  const folders = new Set(candidates.flatMap(({ path }) => foldersAbove(path)));
  return [...all]
    .filter((path) => folders.has(path.slice(0, -attributes.length)))
    .map((path) => ({ version: 'head', path }));
}

const attributes = '.gitattributes';

function isAttributes(path: string): boolean {
  return path === attributes || path.endsWith(`/${attributes}`);
}

/** Each folder that a path lies in, with its slash; the root is empty. */
function foldersAbove(path: string): readonly string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at + 1));
  return folders;
}

/** What is reviewed of a change, with what could not be read. Evidence that looks like a grant is no policy. */
export function changedFile(
  change: ChangedPath,
  cache: FileCache,
  isEvidence: (path: string) => boolean,
  checkedOutAs: (path: string) => string | undefined,
): ReadChange {
  const { path } = change;
  const base = baseOf(change).map((ref) => ({ path: ref.path, blob: cache.blob(ref) }))[0];
  const held = base?.blob.kind === 'text' ? { path: base.path, text: base.blob.text } : undefined;
  const head = cache.blob(headOf(change));
  if (!isRead(path)) return only(heldPolicy(held) ? [movedAway(path, base?.path ?? path)] : []);
  if (head.kind !== 'text') return only(seemsPolicy(path, head) || heldPolicy(held) ? [notText(path, head)] : []);
  const file = { path, text: head.text };
  if (!mayHoldPolicy(file) || isOnlyEvidence(file, isEvidence))
    return only(isLost(file, held) ? [lost(path, head.text)] : pointerIn(file));
  const encoding = checkedOutAs(path);
  const { hunks, why } = readHunks(change.patch);
  return {
    file: { path, text: head.text, hunks, base: held?.text },
    gaps: [
      ...(isLost(file, held) ? [lost(path, head.text)] : []),
      ...(encoding === undefined ? [] : [otherEncoding(path, encoding)]),
      ...(base === undefined || base.blob.kind === 'text'
        ? []
        : [because('unread-base')`the base version of ${path} could not be read, so its permissions count as new`]),
      ...(why === undefined ? [] : [because('unread-diff')`the diff of ${path} could not be read: ${why}`]),
    ],
  };
}

/** Whether a file that is no text may be a policy's: by what it seems to say, or else by its name. */
function seemsPolicy(path: string, head: Exclude<Blob, { kind: 'text' }>): boolean {
  if (head.kind !== 'unreadable') return looksLikePolicy(path);
  return head.likely === undefined ? isWanted(path) : mayHoldPolicy({ path, text: head.likely });
}

function only(gaps: readonly RunReason[]): ReadChange {
  return { file: undefined, gaps };
}

/** Findings, config and catalogue name actions and grant none. */
function isOnlyEvidence(file: SourceFile, isEvidence: (path: string) => boolean): boolean {
  return isEvidence(file.path) && discover([file]).length === 0;
}

function heldPolicy(base: SourceFile | undefined): boolean {
  if (base === undefined || !mayHoldPolicy(base)) return false;
  return discover([base]).length > 0 || firstGrant(base) !== undefined;
}

/** Whether the base held a policy and nothing in the head tells of it; a file that is accounted for may have lost its policies, and so may one that is empty or commented out. */
function isLost(head: SourceFile, base: SourceFile | undefined): boolean {
  const isSame = head.path === base?.path && head.text === base.text;
  if (isSame || isWhole(head) || isOnlyComments(head)) return false;
  return heldPolicy(base) && firstGrant(head) === undefined && discover([head]).length === 0;
}

function lost(path: string, text: string): RunReason {
  const what = standsFor(text) ?? words('none is found in it now');
  return because('no-policy-any-more')`${path} held a policy at the base, and ${what}: it is not understood`;
}

/** The pointer of a file that may well be a policy's; nobody is told of others, which are data. */
function pointerIn({ path, text }: SourceFile): readonly RunReason[] {
  const size = Number(/^size (\d+)$/m.exec(text)?.[1] ?? 0);
  return isPointer(text) && looksLikePolicy(path) && size <= largestPolicy
    ? [
        because(
          'unread-file',
        )`${path} could not be read: it is a pointer of Git LFS, and what it points to is not in the repository`,
      ]
    : [];
}

/** In bytes: what is larger is data. A managed policy has 6,144 characters at most. */
const largestPolicy = 1_000_000;

function isPointer(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/spec/');
}

/** What a text is that stands for another file. A link is kept in git as the path it leads to. */
function standsFor(text: string): Message | undefined {
  if (isPointer(text)) return words('is now a pointer of Git LFS');
  const isPath = text.length > 0 && text.length < 4096 && !/[\n{}[\]]/.test(text);
  return isPath ? words('is now a symbolic link, or a single line') : undefined;
}

function movedAway(path: string, from: string): RunReason {
  return path === from
    ? because('no-policy-any-more')`${path} held a policy at the base, and a file of this name is not read`
    : because('no-policy-any-more')`${from} held a policy at the base and is now ${path}, a file that is not read`;
}

function notText(path: string, head: Exclude<Blob, { kind: 'text' }>): RunReason {
  const why = head.kind === 'missing' ? 'it is not there at the head commit' : whyUnread(head);
  return because('unread-file')`${path} could not be read: ${why}`;
}

function otherEncoding(path: string, encoding: string): RunReason {
  return because(
    'other-encoding',
  )`${path} is checked out as ${encoding} (${'working-tree-encoding'} in ${attributes}), so what is deployed may not be what was read`;
}

function readHunks(patch: string | undefined): { readonly hunks: readonly Hunk[]; readonly why?: string } {
  if (patch === undefined) return { hunks: [] };
  try {
    return { hunks: hunksOf(patch) };
  } catch (cause) {
    return { hunks: [], why: reasonOf(cause) };
  }
}
