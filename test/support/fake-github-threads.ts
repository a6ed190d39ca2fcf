/**
 * The threads of review comments, as GraphQL tells them, and the other questions about them.
 *
 *   query($owner: String!, $name: String!, $number: Int!, $after: String) {
 *     repository(owner: $owner, name: $name) { pullRequest(number: $number) {
 *       reviewThreads(first: 100, after: $after) {
 *         pageInfo { hasNextPage endCursor }
 *         nodes { isResolved comments(first: 2) { totalCount nodes { fullDatabaseId databaseId isMinimized } } }
 *       } } } }
 */
import { numberIn, textIn, type Answer } from './fake-github-route.js';
import type { Fields } from './fake-github-schema.js';
import { rootOf } from './fake-github-people.js';
import { visibleComments } from './fake-github-reads.js';
import type { ReviewComment, State } from './fake-github-state.js';

const page = 100;
/** What a number of 32 bits can hold; GraphQL's `databaseId` is null beyond. */
const mostId = 2 ** 31 - 1;
const frame =
  /^query\(\$owner: String!, \$name: String!, \$number: Int!, \$after: String\) \{ repository\(owner: \$owner, name: \$name\) \{ pullRequest\(number: \$number\) \{ reviewThreads\(first: (\d+), after: \$after\) \{ pageInfo \{ hasNextPage endCursor \} nodes \{ ([A-Za-z ]*)comments\(first: (\d+)\) \{ totalCount nodes \{ ([A-Za-z ]+) \} \} \} \} \} \} \}$/;
const threadFields = ['isResolved', 'isOutdated'];
const commentFields = ['fullDatabaseId', 'databaseId', 'isMinimized', 'body', 'path'];

/** The answer to a query for threads; `undefined` where it is none. */
export function answerThreads(state: State, query: string, variables: Fields): Answer | undefined {
  const [, count, ofThreads = '', most, ofComments = ''] = frame.exec(query) ?? [];
  if (count === undefined) return undefined;
  const unknown = [
    ...unknownIn(ofThreads, threadFields),
    ...unknownIn(ofComments, commentFields),
    ...(state.isOld && ofComments.includes('fullDatabaseId') ? ['fullDatabaseId'] : []),
  ];
  if (unknown.length > 0) return failed(`Field '${unknown[0] ?? ''}' doesn't exist`);
  if (Number(count) > page || numberIn(variables, 'number') !== state.number) return failed('Could not resolve');
  const all = [...threadsOf(state).entries()];
  const from = Number(textIn(variables, 'after') ?? 0);
  const shown = all.slice(from, from + Number(count));
  const end = from + shown.length;
  const nodes = shown.map(([root, comments]) => ({
    isResolved: state.resolved.has(root),
    isOutdated: comments.some(({ line, original_line: original }) => line === undefined && original !== undefined),
    comments: {
      totalCount: comments.length,
      nodes: comments.slice(0, Number(most)).map((each) => commentNode(state, each)),
    },
  }));
  const reviewThreads = { pageInfo: { hasNextPage: end < all.length, endCursor: String(end) }, nodes };
  return { status: 200, body: { data: { repository: { pullRequest: { reviewThreads } } } } };
}

function threadsOf(state: State): ReadonlyMap<number, readonly ReviewComment[]> {
  const threads = new Map<number, ReviewComment[]>();
  for (const comment of visibleComments(state))
    threads.set(rootOf(comment), [...(threads.get(rootOf(comment)) ?? []), comment]);
  return threads;
}

function commentNode({ hidden }: State, { id, body, path }: ReviewComment): Fields {
  return {
    ...{ body, path, isMinimized: hidden.has(id), fullDatabaseId: String(id) },
    databaseId: id > mostId ? null : id,
  };
}

function unknownIn(fields: string, known: readonly string[]): readonly string[] {
  return fields.split(' ').filter((each) => each !== '' && !known.includes(each));
}

function failed(message: string): Answer {
  return { status: 200, body: { errors: [{ message }] } };
}

/** The token of a workflow may not resolve threads, nor hide comments. */
export function answerMutation(query: string): Answer | undefined {
  if (!query.startsWith('mutation')) return undefined;
  return {
    status: 200,
    body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
  };
}
