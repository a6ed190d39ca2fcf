/**
 * What GitHub's refusals mean and what to do about them, in one table.
 *
 * A 403 asks for another permission where a comment is written than where a branch
 * is; so whoever asks says what for. A request is refused as a read at first, and
 * the rooms that write say so (`refusalOf`).
 */
import { reasonOf } from '../errors.js';
import { message, words, type Message } from '../text/message.js';
import { Refusal } from '../world/refusal.js';

/** What a request is for. */
export type Purpose = 'reading' | 'findings' | 'commenting' | 'committing';

interface Row {
  readonly purpose: Purpose;
  /** All others, where there are none. */
  readonly statuses?: readonly number[];
  /** What the reason must not say. */
  readonly unless?: RegExp;
  readonly help: Message;
}

/** The first row that fits counts. */
const table: readonly Row[] = [
  { purpose: 'reading', statuses: [401], help: message`check the input ${'github-token'}` },
  {
    purpose: 'reading',
    statuses: [403, 404],
    help: message`give the job ${'permissions: contents: read'} and ${'pull-requests: write'}, and check that the token reaches this repository`,
  },
  {
    purpose: 'reading',
    help: words('try again later; https://www.githubstatus.com tells whether GitHub has a problem'),
  },
  {
    purpose: 'findings',
    statuses: [403],
    unless: /rate limit/i,
    help: message`give the job ${'actions: read'} under ${'permissions'}`,
  },
  {
    purpose: 'commenting',
    statuses: [403],
    help: message`The token may not write: give the job ${'permissions: pull-requests: write'}; on pull requests from forks it never may`,
  },
  {
    purpose: 'commenting',
    statuses: [404],
    help: message`The token does not reach this pull request, or lacks ${'pull-requests: write'}`,
  },
  {
    purpose: 'commenting',
    statuses: [422],
    help: words('The diff has changed since it was read, or GitHub shows less of it'),
  },
  {
    purpose: 'committing',
    statuses: [403, 404],
    help: message`the token may not write to the branch; give the job ${'contents: write'}, or let the token pass the rules that protect the branch`,
  },
  { purpose: 'committing', statuses: [409, 422], help: words('the branch takes no such commit') },
  { purpose: 'committing', help: words('try again later') },
];

/** The refusal of a read, for an error of the client that has an HTTP status; any other error as it is. */
export function refusedRead(path: string, cause: unknown): unknown {
  const status: unknown = cause instanceof Error ? Reflect.get(cause, 'status') : undefined;
  if (typeof status !== 'number') return cause;
  const reason = reasonOf(cause);
  return refusal('reading', status, reason, `GitHub answered ${status} to \`${path}\`: ${reason}`, cause);
}

/** The same refusal of a request that was made for another purpose; `undefined` for an error that is none. */
export function refusalOf(purpose: Purpose, cause: unknown): Refusal | undefined {
  if (!(cause instanceof Refusal)) return undefined;
  const { status, reason } = cause.refused;
  return refusal(purpose, status, reason, `GitHub answered ${status} (${reason})`, cause.cause);
}

function refusal(purpose: Purpose, status: number, reason: string, problem: string, cause: unknown): Refusal {
  const row = table.find(
    (each) =>
      each.purpose === purpose && (each.statuses?.includes(status) ?? true) && each.unless?.test(reason) !== true,
  );
  const why = message`GitHub answered ${status} (${reason})`;
  return new Refusal({ status, reason, why, help: row?.help }, problem, cause);
}
