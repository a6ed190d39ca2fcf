/**
 * The comments that earlier runs posted in this scope, with what people made of them.
 *
 * REST tells the comments, whose they are, where they stand and which have
 * replies. Whether a thread is resolved or a comment hidden only GraphQL tells. If
 * that fails, what has no reply is of unknown standing, and nobody touches it.
 *
 * Any reply counts as an answer, also that of a bot: this action never replies,
 * and a reply by another workflow with the same token is a conversation as well.
 *
 * Where it is not known whose token this is (GraphQL failed before), a comment
 * with our marker by an author other than `github-actions[bot]` may be ours: it
 * is of unknown standing too, so that nothing is said twice.
 *
 * https://docs.github.com/en/graphql/reference/objects#pullrequestreviewthread
 */
import { reasonOf } from '../../errors.js';
import { readMarker, type Marker } from '../../publish/comments/marker.js';
import type { PostedComment, Standing } from '../../review/snapshot.js';
import type { GitHub } from '../api/client.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import type { PullRequest } from '../../world/pull-request.js';
import { statusOf } from '../../world/refusal.js';
import type { Place } from '../../world/comments.js';

/** One of our comments, as far as REST tells. */
interface Marked extends Marker {
  readonly id: number;
  readonly comment: Fields;
  /** Whether it is certain that it is ours. */
  readonly certain: boolean;
  readonly replied: boolean;
}

interface Thread {
  readonly isResolved: boolean;
  readonly isHidden: boolean;
  readonly isAnswered: boolean;
}

/** What earlier runs have posted, with what people made of it. */
export async function readPosted(github: GitHub, pull: PullRequest, scope: string): Promise<readonly PostedComment[]> {
  const marked = await readMarked(github, pull, scope);
  const onDiff = marked.filter(({ kind }) => kind !== 'summary');
  const threads = onDiff.length === 0 ? new Map<number, Thread>() : await readThreads(github, pull);
  return marked.map(({ kind, id, fingerprint, comment, certain, replied }) => ({
    kind,
    id,
    fingerprint,
    body: textField(comment, 'body') ?? '',
    path: textField(comment, 'path') ?? '',
    lines: kind === 'suggestion' ? linesOf(comment, pull.head) : undefined,
    standing: !certain ? 'unknown' : kind === 'summary' ? 'open' : standingOf(threads.get(id), replied),
  }));
}

/** Our comments of the scope. */
export async function readMarked(
  github: GitHub,
  pull: PullRequest,
  scope: string,
  places: readonly Place[] = ['diff', 'conversation'],
): Promise<readonly Marked[]> {
  const { pulls, issues } = github.rest;
  const { owner, repo, number } = pull;
  const onDiff = places.includes('diff')
    ? await github.list(pulls.listReviewComments, { owner, repo, pull_number: number })
    : [];
  const below = places.includes('conversation')
    ? await github.list(issues.listComments, { owner, repo, issue_number: number })
    : [];
  const replied = new Set(onDiff.map((comment) => (isFields(comment) ? comment['in_reply_to_id'] : undefined)));
  return [
    ...onDiff.flatMap((each) => markedIn(github, each, replied)).filter(({ kind }) => kind !== 'summary'),
    ...below.flatMap((each) => markedIn(github, each, replied)).filter(({ kind }) => kind === 'summary'),
  ].filter((each) => each.scope === scope);
}

function markedIn(github: GitHub, comment: unknown, replied: ReadonlySet<unknown>): readonly Marked[] {
  if (!isFields(comment) || typeof comment['id'] !== 'number') return [];
  const found = readMarker(textField(comment, 'body') ?? '');
  const mine = github.wrote(comment['user']);
  // A reply that quotes a marker is no comment of ours: we never reply.
  if (found === undefined || mine === false || typeof comment['in_reply_to_id'] === 'number') return [];
  const { id } = comment;
  return [{ ...found, id, comment, certain: mine === true, replied: replied.has(id) }];
}

/** A comment that was made on this very commit stands where it was put, also where the diff has moved below it. */
function linesOf(comment: Fields, head: string): PostedComment['lines'] {
  const number = (key: string): number | undefined => {
    const value = comment[key];
    return typeof value === 'number' ? value : undefined;
  };
  const last = number('line');
  if (last !== undefined) return { first: number('start_line') ?? last, last };
  const then = textField(comment, 'original_commit_id') === head ? number('original_line') : undefined;
  return then === undefined ? undefined : { first: number('original_start_line') ?? then, last: then };
}

function standingOf(thread: Thread | undefined, replied: boolean): Standing {
  if (thread?.isResolved === true || thread?.isHidden === true) return 'dismissed';
  if (replied || thread?.isAnswered === true) return 'answered';
  return thread === undefined ? 'unknown' : 'open';
}

/** The threads of a pull request by the number of each comment in them; empty where GitHub does not tell. */
async function readThreads(github: GitHub, pull: PullRequest): Promise<ReadonlyMap<number, Thread>> {
  try {
    return await listThreads(github, pull, 'fullDatabaseId databaseId').catch((cause: unknown) => {
      // An Enterprise Server before 3.11 does not know the first.
      if (statusOf(cause) !== undefined) throw cause;
      return listThreads(github, pull, 'databaseId');
    });
  } catch (cause) {
    github.log(`which threads are resolved could not be read, so no comment is touched: ${reasonOf(cause)}`);
    return new Map();
  }
}

/** Further threads are of unknown standing. */
const mostPages = 30;

async function listThreads(
  github: GitHub,
  { owner, repo: name, number }: PullRequest,
  ids: string,
): Promise<ReadonlyMap<number, Thread>> {
  const query = `query($owner: String!, $name: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $name) { pullRequest(number: $number) { reviewThreads(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { isResolved comments(first: 2) { totalCount nodes { ${ids} isMinimized } } } } } } }`;
  const threads = new Map<number, Thread>();
  let after: string | null = null;
  for (let page = 1; page <= mostPages; page++) {
    const data: Fields = await github.graphql(query, { owner, name, number, after });
    const list = below(below(below(data, 'repository'), 'pullRequest'), 'reviewThreads');
    if (list === undefined || !Array.isArray(list['nodes'])) throw new Error('GraphQL named no threads');
    for (const thread of nodesOf(list)) for (const [id, facts] of factsOf(thread)) threads.set(id, facts);
    const info = below(list, 'pageInfo');
    after = (info === undefined ? undefined : textField(info, 'endCursor')) ?? null;
    if (info?.['hasNextPage'] !== true || after === null) break;
  }
  return threads;
}

function factsOf(thread: Fields): readonly (readonly [number, Thread])[] {
  const comments = below(thread, 'comments');
  if (comments === undefined || typeof thread['isResolved'] !== 'boolean') return [];
  const nodes = nodesOf(comments);
  const total = comments['totalCount'];
  const isAnswered = nodes.length > 1 || (typeof total === 'number' && total > 1);
  return nodes.flatMap((node) => {
    // 64 bits come as text. https://docs.github.com/en/graphql/reference/scalars#bigint
    const id = Number(node['fullDatabaseId'] ?? node['databaseId'] ?? Number.NaN);
    const isHidden = node['isMinimized'] === true;
    return Number.isSafeInteger(id) ? [[id, { isResolved: thread['isResolved'] === true, isHidden, isAnswered }]] : [];
  });
}

function below(fields: Fields | undefined, key: string): Fields | undefined {
  const value = fields?.[key];
  return isFields(value) ? value : undefined;
}

function nodesOf(list: Fields): readonly Fields[] {
  const { nodes } = list;
  return Array.isArray(nodes) ? (nodes as readonly unknown[]).filter(isFields) : [];
}
