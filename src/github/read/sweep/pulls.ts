/**
 * The pull requests of a repository, those of sweeps apart from all others.
 *
 * A pull request is a sweep's where all of this holds: its author is the owner of the
 * token, or the bot of workflows that earlier sweeps ran as; its branch is in this very
 * repository and begins with the prefix; its body has our marker.
 *
 * https://docs.github.com/en/graphql/reference/objects#pullrequest
 */
import { isFields, textField, type Fields } from '../../../text/fields.js';
import { words, type Message } from '../../../text/message.js';
import { isOwnBody } from '../../../sweep/own-marker.js';
import type { OtherPull, OwnPull } from '../../../sweep/standing.js';
import type { GitHub, InRepository } from '../../api/client.js';
import { askNodes, askRepository, nodesIn } from './ask.js';
import { isOurs } from './author.js';
import { blockedOf } from './blocked.js';
import { pathsOf, type PathsBudget } from './paths.js';

const shown =
  'number url state isDraft title body headRefName baseRefName isCrossRepository author { __typename login ... on User { databaseId } ... on Bot { databaseId } }';
const openOnes = `query($owner: String!, $name: String!, $after: String) { repository(owner: $owner, name: $name) { pullRequests(states: [OPEN], first: 50, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) { pageInfo { hasNextPage endCursor } nodes { ${shown} files(first: 100) { totalCount nodes { path changeType } } } } } }`;
const doneOnes = `query($owner: String!, $name: String!, $label: String!, $after: String) { repository(owner: $owner, name: $name) { pullRequests(states: [CLOSED, MERGED], labels: [$label], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes { ${shown} } } } }`;

/** Pages of open pull requests, and of those with our label that are not open: the newest 300. */
const mostOpenPages = 40;
const mostDonePages = 3;

/** The pull requests of sweeps, and the open ones of everybody else that go into `into`. */
interface Pulls {
  readonly pulls: readonly OwnPull[];
  readonly others: readonly OtherPull[];
  readonly gaps: readonly Message[];
}

/** What earlier sweeps have proposed, and what others propose. */
export async function readPulls(
  github: GitHub,
  home: InRepository,
  { prefix, label, into }: { readonly prefix: string; readonly label: string; readonly into: string },
): Promise<Pulls> {
  const open = await askNodes(github, home, { query: openOnes, key: 'pullRequests', mostPages: mostOpenPages });
  const about = { query: doneOnes, key: 'pullRequests', variables: { label }, mostPages: mostDonePages };
  const done = await askNodes(github, home, about);
  const own = open.nodes.filter((node) => isOwn(github, node, prefix));
  const blocked = await blockedOf(github, home, own.flatMap(numberOf));
  const budget: PathsBudget = { requests: 40 };
  const others: OtherPull[] = [];
  for (const node of open.nodes) {
    const [number] = numberOf(node);
    if (number === undefined || own.includes(node) || textField(node, 'baseRefName') !== into) continue;
    others.push({ number, paths: await pathsOf(github, home, number, node['files'], budget) });
  }
  return {
    pulls: [
      ...own.flatMap((node) => ownPull(node, blocked)),
      ...done.nodes.filter((node) => isOwn(github, node, prefix)).flatMap((node) => ownPull(node, new Map())),
    ],
    others,
    gaps: open.isCut
      ? [
          words(
            'there are too many open pull requests to read all of them, so some that touch a policy may have been missed',
          ),
        ]
      : [],
  };
}

/** Branches that one query asks for. */
const branchesAtOnce = 20;

/** The pull requests that sweeps ever made of these branches, whatever labels they have, the newest first. */
export async function readPullsOf(
  github: GitHub,
  home: InRepository,
  branches: readonly string[],
): Promise<readonly OwnPull[]> {
  const pulls: OwnPull[] = [];
  for (let start = 0; start < branches.length; start += branchesAtOnce) {
    const some = branches.slice(start, start + branchesAtOnce);
    const parts = some.map(
      (branch, at) =>
        `b${at}: pullRequests(headRefName: ${JSON.stringify(branch)}, first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${shown} } }`,
    );
    const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${parts.join(' ')} } }`;
    const repository = await askRepository(github, home, query);
    const own = some.flatMap((branch, at) =>
      nodesIn(repository[`b${at}`]).filter((node) => isOwn(github, node, branch)),
    );
    const open = own.filter((node) => node['state'] === 'OPEN').flatMap(numberOf);
    const blocked = await blockedOf(github, home, open);
    pulls.push(...own.flatMap((node) => ownPull(node, blocked)));
  }
  return pulls;
}

function isOwn(github: GitHub, node: Fields, prefix: string): boolean {
  const isHere = node['isCrossRepository'] === false && textField(node, 'headRefName')?.startsWith(prefix) === true;
  return isHere && isOurs(github, node['author']) && isOwnBody(textField(node, 'body') ?? '');
}

function ownPull(node: Fields, blocked: ReadonlyMap<number, OwnPull['blocked']>): readonly OwnPull[] {
  const [number] = numberOf(node);
  const state = states.get(textField(node, 'state') ?? '');
  const branch = textField(node, 'headRefName');
  if (number === undefined || state === undefined || branch === undefined) return [];
  return [
    {
      ...{ number, branch, state, url: textField(node, 'url') ?? '' },
      isDraft: node['isDraft'] === true,
      title: textField(node, 'title') ?? '',
      body: textField(node, 'body') ?? '',
      blocked: blocked.get(number),
    },
  ];
}

const states: ReadonlyMap<string, OwnPull['state']> = new Map([
  ['OPEN', 'open'],
  ['CLOSED', 'closed'],
  ['MERGED', 'merged'],
]);

function numberOf(node: Fields): readonly number[] {
  return isFields(node) && typeof node['number'] === 'number' ? [node['number']] : [];
}
