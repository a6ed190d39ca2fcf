/**
 * What GraphQL tells of a repository, whole or not at all.
 *
 * GraphQL may answer in part: a list that it leaves out is no empty list. What is not
 * there is an error for whoever set up the workflow, with what GitHub said.
 */
import { reasonOf, UserError } from '../../../errors.js';
import { isFields, textField, type Fields } from '../../../text/fields.js';
import type { GitHub, InRepository } from '../../api/client.js';

/** Values of a query besides the repository it asks about. */
type Variables = Readonly<Record<string, string | number | null>>;

/** The repository as a query sees it; throws a `UserError` where GitHub does not tell. */
export async function askRepository(
  github: GitHub,
  { owner, repo: name }: InRepository,
  query: string,
  variables: Variables = {},
): Promise<Fields> {
  const data = await github.graphql(query, { owner, name, ...variables }).catch((cause: unknown) => {
    if (cause instanceof UserError) throw cause;
    throw untold(`${owner}/${name}`, reasonOf(cause));
  });
  if (isFields(data['viewer'])) github.isMe(data['viewer']);
  if (isFields(data['repository'])) return data['repository'];
  throw untold(`${owner}/${name}`, 'it is not there, or the token does not reach it');
}

/** The nodes of a connection, and whether there are more than were read. */
interface Nodes {
  readonly nodes: readonly Fields[];
  readonly isCut: boolean;
}

/** All nodes of the connection `key` that `query` asks for after `$after`, page by page. */
export async function askNodes(
  github: GitHub,
  home: InRepository,
  asked: { readonly query: string; readonly key: string; readonly variables?: Variables; readonly mostPages: number },
): Promise<Nodes> {
  const nodes: Fields[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const repository: Fields = await askRepository(github, home, asked.query, { ...asked.variables, after });
    const list = repository[asked.key];
    if (!isFields(list) || !Array.isArray(list['nodes']))
      throw untold(`${home.owner}/${home.repo}`, `no \`${asked.key}\``);
    const some = nodesIn(list);
    if (some.length < list['nodes'].length)
      throw untold(`${home.owner}/${home.repo}`, `entries of \`${asked.key}\` are missing`);
    nodes.push(...some);
    const info = list['pageInfo'];
    after = isFields(info) && info['hasNextPage'] === true ? (textField(info, 'endCursor') ?? null) : null;
    if (after === null) return { nodes, isCut: false };
    if (page >= asked.mostPages) return { nodes, isCut: true };
  }
}

/** The nodes of a connection that are there. */
export function nodesIn(list: unknown): readonly Fields[] {
  const nodes = isFields(list) ? list['nodes'] : undefined;
  return Array.isArray(nodes) ? (nodes as readonly unknown[]).filter(isFields) : [];
}

function untold(repository: string, why: string): UserError {
  return new UserError(
    `GitHub did not tell what is in ${repository}: ${why}`,
    'run the job again; give it `contents: read`, `pull-requests: read` and `issues: read` under `permissions` where they are missing',
  );
}
