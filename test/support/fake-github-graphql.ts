/**
 * The GraphQL queries the fake understands: those of `fake-github-threads.ts`, and this one for many
 * blobs by commit and path, and whose token it is.
 *
 *   query($owner: String!, $name: String!) {
 *     repository(owner: $owner, name: $name) {
 *       b0: object(expression: "<sha>:<path>") { ... on Blob { text isBinary isTruncated byteSize } }
 *     }
 *     viewer { databaseId login }
 *   }
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

export function answerGraphql(state: State, body: Fields): Answer {
  const query = (textIn(body, 'query') ?? '').replace(/\s+/g, ' ').trim();
  const variables = isFields(body['variables']) ? body['variables'] : {};
  if (query === 'query { viewer { databaseId login } }') return { status: 200, body: { data: { viewer: me(state) } } };
  const other = answerMutation(query) ?? answerThreads(state, query, variables);
  if (other !== undefined) return other;
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
