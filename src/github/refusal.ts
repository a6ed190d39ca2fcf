/**
 * What GitHub's refusals mean and what to do about them, in one table.
 *
 * A 403 asks for another permission where a comment is written than where a branch
 * is; so whoever asks says what for. A request is refused as a read at first, and
 * the rooms that write say so (`refusalOf`).
 */
import { reasonOf } from '../errors.js';
import { isFields, textField } from '../text/fields.js';
import { message, words, type Message } from '../text/message.js';
import { Refusal } from '../world/refusal.js';

/** What a request is for. */
export type Purpose = 'reading' | 'findings' | 'commenting' | 'committing' | 'branching' | 'proposing' | 'filing';

interface Row {
  readonly purpose: Purpose;
  /** All others, where there are none. */
  readonly statuses?: readonly number[];
  /** What the reason must say. */
  readonly says?: RegExp;
  /** What the reason must not say. */
  readonly unless?: RegExp;
  readonly help: Message;
}

const archived = /archived/i;
const unarchive = words(
  'the repository is archived, and takes nothing: unarchive it, or take the sweep out of its workflows',
);

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
  {
    purpose: 'branching',
    says: /doesn't exist on type|undefinedField/,
    help: words(
      'this server cannot move a branch only where nobody else has moved it, and it is not moved by force; sweeps need a later Enterprise Server',
    ),
  },
  ...(['branching', 'proposing', 'filing'] as const).map((purpose) => ({ purpose, says: archived, help: unarchive })),
  {
    purpose: 'branching',
    says: /rule violation|protected|verified signature|restricted|required status check/i,
    help: words(
      'a ruleset or a branch protection stands in the way: leave the branches of sweeps out of it, or let the token pass it',
    ),
  },
  {
    purpose: 'branching',
    statuses: [403, 404],
    help: message`give the job ${'permissions: contents: write'}`,
  },
  {
    purpose: 'proposing',
    says: /not permitted to create or approve pull requests/i,
    help: message`turn on ${'Allow GitHub Actions to create and approve pull requests'} under ${'Settings > Actions > General'}, or set the input ${'sweep-token'}`,
  },
  {
    purpose: 'proposing',
    says: /draft pull requests are not supported/i,
    help: words('this repository has no drafts: ask for pull requests that are none'),
  },
  {
    purpose: 'proposing',
    says: /auto.?merge is not allowed/i,
    help: message`turn on ${'Allow auto-merge'} under ${'Settings > General'}`,
  },
  {
    purpose: 'proposing',
    statuses: [403, 404],
    help: message`give the job ${'permissions: pull-requests: write'}`,
  },
  {
    purpose: 'filing',
    statuses: [410],
    help: message`turn on ${'Issues'} under ${'Settings > General'}; without them the dashboard is in the job summary alone`,
  },
  {
    purpose: 'filing',
    statuses: [403, 404],
    help: message`give the job ${'permissions: issues: write'}`,
  },
];

/** The refusal of a read, for an error of the client that has an HTTP status; any other error as it is. */
export function refusedRead(path: string, cause: unknown): unknown {
  const status: unknown = cause instanceof Error ? Reflect.get(cause, 'status') : undefined;
  if (typeof status !== 'number') return cause;
  const reason = reasonOf(cause);
  return refusal('reading', status, reason, `GitHub answered ${status} to \`${path}\`: ${reason}`, cause);
}

/** The refusal of a mutation of GraphQL, which has the status 200 and says in words what REST says by a number. */
export function refusedMutation(errors: readonly unknown[]): Refusal {
  const [first] = errors.filter(isFields);
  const [type, said] = [first && textField(first, 'type'), first && textField(first, 'message')];
  const status = statuses.get(type ?? '') ?? 422;
  const reason = said ?? JSON.stringify(errors).slice(0, 300);
  return refusal('reading', status, reason, `GitHub answered ${status} to a mutation: ${reason}`, undefined);
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const statuses: ReadonlyMap<string, number> = new Map([
  ['FORBIDDEN', 403],
  ['NOT_FOUND', 404],
  ['RATE_LIMITED', 429],
]);

/** The same refusal of a request that was made for another purpose; `undefined` for an error that is none. */
export function refusalOf(purpose: Purpose, cause: unknown): Refusal | undefined {
  if (!(cause instanceof Refusal)) return undefined;
  const { status, reason } = cause.refused;
  return refusal(purpose, status, reason, `GitHub answered ${status} (${reason})`, cause.cause);
}

function refusal(purpose: Purpose, status: number, reason: string, problem: string, cause: unknown): Refusal {
  const row = table.find(
    (each) =>
      each.purpose === purpose &&
      (each.statuses?.includes(status) ?? true) &&
      (each.says?.test(reason) ?? true) &&
      each.unless?.test(reason) !== true,
  );
  const why = message`GitHub answered ${status} (${reason})`;
  return new Refusal({ status, reason, why, help: row?.help }, problem, cause);
}
