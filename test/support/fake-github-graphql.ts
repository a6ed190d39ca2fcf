/**
 * The GraphQL queries the fake understands: those of `fake-github-threads.ts`, when files were last changed,
 * the tip of the default branch, and this one for many blobs by commit and path, and whose token it is.
 *
 *   query($owner: String!, $name: String!) {
 *     repository(owner: $owner, name: $name) {
 *       b0: object(expression: "<sha>:<path>") { ... on Blob { text isBinary isTruncated byteSize } }
 *     }
 *     viewer { databaseId login }
 *   }
 *
 * And the last commits of many files, as of one commit:
 *
 *   query($owner: String!, $name: String!) {
 *     repository(owner: $owner, name: $name) {
 *       base: object(oid: "<sha>") { ... on Commit { f0: history(first: 1, path: "<path>") { nodes { committedDate } } } }
 *     }
 *   }
 *
 * And the commit that the default branch stands at, which no tag of its name can be taken for:
 *
 *   query(…) { repository(…) { defaultBranchRef { target { oid } } } }
 *
 * And the commits of the base branch since a day, of which the fake has one, with their first parents:
 *
 *   query(…) { repository(…) { base: object(oid: "<sha>") { ... on Commit {
 *     history(first: 100, since: "<time>") { nodes { oid parents(first: 1) { nodes { oid } } } pageInfo { hasNextPage endCursor } } } } } }
 *
 * Any other query is answered with errors. A text longer than 512 KB is cut.
 */
import { isFields, type Fields } from './fake-github-schema.js';
import { textIn, type Answer } from './fake-github-route.js';
import { bytesOf, type State } from './fake-github-state.js';
import { answerMutation, answerThreads } from './fake-github-threads.js';

const mostText = 512 * 1024;
const blobFields = '... on Blob { text isBinary isTruncated byteSize }';
const object = /([_A-Za-z]\w*): object\(expression: ("(?:[^"\\]|\\.)*")\) \{ ([^{}]*\{[^{}]*\}) \} ?/g;
const frame =
  'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { } viewer { databaseId login } }';

const history = /([_A-Za-z]\w*): history\(first: 1, path: ("(?:[^"\\]|\\.)*")\) \{ nodes \{ committedDate \} \} ?/g;
const historyFrame =
  /^query\(\$owner: String!, \$name: String!\) \{ repository\(owner: \$owner, name: \$name\) \{ base: object\(oid: "([0-9a-f]{40})"\) \{ \.\.\. on Commit \{ \} \} \} \}$/;

export function answerGraphql(state: State, body: Fields): Answer {
  const query = (textIn(body, 'query') ?? '').replace(/\s+/g, ' ').trim();
  const variables = isFields(body['variables']) ? body['variables'] : {};
  if (query === 'query { viewer { databaseId login } }') return { status: 200, body: { data: { viewer: me(state) } } };
  const other = answerMutation(query) ?? answerThreads(state, query, variables);
  if (other !== undefined) return other;
  if (query === tipQuery) return tip(state, body);
  const since = sinceQuery.exec(query)?.[1];
  if (since !== undefined) return later(state, since, body);
  const oid = historyFrame.exec(query.replace(history, ''))?.[1];
  if (oid !== undefined) return histories(state, oid, [...query.matchAll(history)], body);
  const objects = [...query.matchAll(object)].map(([, alias = '', expression = '', fields = '']) => ({
    alias,
    expression,
    fields,
  }));
  const known = query.replace(object, '') === frame && objects.every(({ fields }) => fields === blobFields);
  const aliases = new Set(objects.map(({ alias }) => alias));
  if (!known || aliases.size < objects.length) return errors('the fake does not understand this query');
  if (variables['owner'] !== state.owner || variables['name'] !== state.name)
    return errors('Could not resolve to a Repository');
  const blobs = objects.map(({ alias, expression }) => [alias, blobAt(state, JSON.parse(expression))]);
  return {
    status: 200,
    body: {
      data: {
        repository: Object.fromEntries(blobs) as Fields,
        viewer: me(state),
      },
    },
  };
}

function me({ me: { id, login } }: State): Fields {
  return { databaseId: id, login };
}

const tipQuery =
  'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } } }';

function tip(state: State, { variables }: Fields): Answer {
  if (!isFields(variables) || variables['owner'] !== state.owner || variables['name'] !== state.name)
    return errors('Could not resolve to a Repository');
  return { status: 200, body: { data: { repository: { defaultBranchRef: { target: { oid: state.base } } } } } };
}

function histories(
  state: State,
  oid: string,
  asked: readonly (readonly (string | undefined)[])[],
  { variables }: Fields,
): Answer {
  if (!isFields(variables) || variables['owner'] !== state.owner || variables['name'] !== state.name)
    return errors('Could not resolve to a Repository');
  const files = state.commits.get(oid);
  const found = asked.map(([, alias = '', path = '""']) => {
    const name = String(JSON.parse(path));
    const committedDate = files?.[name] === undefined ? undefined : (state.lastChanges[name] ?? longAgo);
    return [alias, { nodes: committedDate === undefined ? [] : [{ committedDate }] }] as const;
  });
  return {
    status: 200,
    body: { data: { repository: { base: files === undefined ? null : Object.fromEntries(found) } } },
  };
}

const sinceQuery =
  /^query\(\$owner: String!, \$name: String!\) \{ repository\(owner: \$owner, name: \$name\) \{ base: object\(oid: "([0-9a-f]{40})"\) \{ \.\.\. on Commit \{ history\(first: 100, since: "\d{4}-\d\d-\d\dT23:59:59Z"\) \{ nodes \{ oid parents\(first: 1\) \{ nodes \{ oid \} \} \} pageInfo \{ hasNextPage endCursor \} \} \} \} \} \}$/;

function later(state: State, oid: string, { variables }: Fields): Answer {
  if (!isFields(variables) || variables['owner'] !== state.owner || variables['name'] !== state.name)
    return errors('Could not resolve to a Repository');
  const { past } = state;
  const nodes = past === undefined ? [] : [{ oid, parents: { nodes: [{ oid: past }] } }];
  const history = { nodes, pageInfo: { hasNextPage: false, endCursor: null } };
  return { status: 200, body: { data: { repository: { base: state.commits.has(oid) ? { history } : null } } } };
}

const longAgo = '2020-01-01T00:00:00Z';

function errors(message: string): Answer {
  return { status: 200, body: { data: null, errors: [{ message }] } };
}

function blobAt({ commits, losesByteOrderMark }: State, expression: unknown): Fields | null {
  const [, sha = '', path = ''] = /^([^:]*):(.*)$/s.exec(String(expression)) ?? [];
  const content = commits.get(sha)?.[path];
  if (content === undefined) return null;
  const bytes = bytesOf(content);
  const isBinary = bytes.includes(0);
  const text = bytes.subarray(0, mostText).toString('utf8');
  return {
    text: isBinary ? null : losesByteOrderMark ? text.replace(/^\uFEFF/, '') : text,
    isBinary,
    isTruncated: bytes.length > mostText,
    byteSize: bytes.length,
  };
}
