/**
 * The branches below the prefix of sweeps, each with the commit it stands at.
 *
 * GraphQL lists the branches of one folder; a prefix may go on within a name, so the
 * rest of it is compared here.
 *
 * https://docs.github.com/en/graphql/reference/objects#ref
 */
import { isFields, textField, type Fields } from '../../../text/fields.js';
import { message, type Message } from '../../../text/message.js';
import type { BranchTip } from '../../../sweep/standing.js';
import type { GitHub, InRepository } from '../../api/client.js';
import { askNodes, nodesIn } from './ask.js';

const mostPages = 30;
const query =
  'query($owner: String!, $name: String!, $folder: String!, $after: String) { repository(owner: $owner, name: $name) { refs(refPrefix: $folder, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { prefix name target { oid ... on Commit { message tree { oid } parents(first: 2) { nodes { oid } } } } } } } }';

/** The branches that begin with the prefix, by name. */
export async function readBranches(
  github: GitHub,
  home: InRepository,
  prefix: string,
): Promise<{ readonly branches: ReadonlyMap<string, BranchTip>; readonly gaps: readonly Message[] }> {
  const folder = `refs/heads/${prefix.slice(0, prefix.lastIndexOf('/') + 1)}`;
  const { nodes, isCut } = await askNodes(github, home, { query, key: 'refs', variables: { folder }, mostPages });
  const found = nodes.flatMap(branchIn).filter(([name]) => name.startsWith(prefix));
  const gaps = isCut ? [message`there are too many branches below ${folder} to read all of them`] : [];
  return { branches: new Map(found), gaps };
}

function branchIn(node: Fields): readonly (readonly [string, BranchTip])[] {
  const { target } = node;
  const name = `${textField(node, 'prefix') ?? ''}${textField(node, 'name') ?? ''}`.replace(/^refs\/heads\//, '');
  const commit = isFields(target) ? textField(target, 'oid') : undefined;
  if (!isFields(target) || commit === undefined || name === '') return [];
  const tree = isFields(target['tree']) ? (textField(target['tree'], 'oid') ?? '') : '';
  const parents = nodesIn(target['parents']).flatMap((each) => textField(each, 'oid') ?? []);
  return [[name, { commit, tree, parents, message: textField(target, 'message') ?? '' }]];
}
