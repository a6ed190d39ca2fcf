/**
 * Which of the changed files are read for policies, and what is said of the others.
 *
 * What the input `paths` leaves out, and files in code, are never checked. They are read
 * all the same, so that nobody takes silence for a pass: a policy that was left out is
 * counted and named, and so is code that names actions.
 */
import { discover, firstGrant, isCode, isRead, isWanted } from '../sources/index.js';
import { linesOf, lineAt } from '../text/line.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import type { ChangedPath } from '../world/repository.js';
import { headOf, textAt } from './changed-files.js';
import { matching, type FileCache } from './file-cache.js';

/** The changed files by what is done with them; none of them is removed. */
export interface SortedOut {
  /** Read for policies. */
  readonly candidates: readonly ChangedPath[];
  /** Not read, and may have been a policy at the base: somebody renamed it. */
  readonly unread: readonly ChangedPath[];
  /** What the input `paths` leaves out, and would be read otherwise. */
  readonly leftOut: readonly ChangedPath[];
  readonly inCode: readonly ChangedPath[];
  /** So many more of the last two kinds are there, and are not looked at. */
  readonly unseen: number;
}

/** So many are read for what is only a note. */
const mostForNotes = 300;

/** The changed files by what is done with them. */
export function sortOut(changes: readonly ChangedPath[], paths: readonly string[]): SortedOut {
  const present = changes.filter(({ status }) => status !== 'removed');
  const wanted = new Set(
    matching(
      present.map(({ path }) => path),
      paths,
    ),
  );
  const chosen = present.filter(({ path }) => wanted.has(path));
  const others = chosen.filter(({ path }) => !isRead(path));
  const leftOut = present.filter(({ path }) => !wanted.has(path) && isWanted(path));
  const inCode = others.filter(({ path }) => isCode(path));
  return {
    candidates: chosen.filter(({ path }) => isRead(path)),
    unread: others.filter(({ previousPath }) => previousPath !== undefined && isRead(previousPath)),
    leftOut: leftOut.slice(0, mostForNotes),
    inCode: inCode.slice(0, mostForNotes),
    unseen: Math.max(0, leftOut.length - mostForNotes) + Math.max(0, inCode.length - mostForNotes),
  };
}

/** What is said of the policies that were left out, and of code that names actions. */
export function passedOver(
  { leftOut, inCode, unseen }: SortedOut,
  cache: FileCache,
  isEvidence: (path: string) => boolean,
): readonly Message[] {
  const policies = leftOut
    .filter(({ path }) => !isEvidence(path))
    .flatMap((change) => textAt(cache, headOf(change)))
    .filter((file) => discover([file]).some(({ kind }) => kind === 'policy'))
    .map(({ path }) => path);
  const places = inCode
    .flatMap((change) => textAt(cache, headOf(change)))
    .flatMap((file) => {
      const offset = firstGrant(file);
      return offset === undefined ? [] : [`${file.path}:${lineAt(linesOf(file.text), offset)}`];
    });
  return [
    ...(policies.length === 0
      ? []
      : [
          message`the input ${'paths'} leaves out ${policies.length} changed ${words(policies.length === 1 ? 'file' : 'files')} with a policy: ${quotedList(policies)}`,
        ]),
    ...(places.length === 0
      ? []
      : [
          message`${places.length} changed ${words(places.length === 1 ? 'file' : 'files')} in code ${words(places.length === 1 ? 'names' : 'name')} IAM actions, and code is not read: ${quotedList(places)}`,
        ]),
    ...(unseen === 0
      ? []
      : [
          message`${unseen} further changed ${words(unseen === 1 ? 'file' : 'files')} in code or left out by the input ${'paths'} were not looked at`,
        ]),
  ];
}
