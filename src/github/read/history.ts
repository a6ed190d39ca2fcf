/**
 * When files were last changed, with one request for many of them, and where the base branch stood on a day.
 *
 * REST takes a request for each file. A history may be slow to find in a large
 * repository, and nothing depends on it, so it is asked for once, for a limited
 * number of files, and a failure is only logged.
 *
 * https://docs.github.com/en/graphql/reference/objects#commit
 */
import { reasonOf } from '../../errors.js';
import type { GitHub } from '../api/client.js';
import { isFields, textField, timeField, type Fields } from '../../text/fields.js';

const mostFiles = 60;

/** The date of the last commit up to `commit` that touched each of the first 60 paths. */
export async function lastChanges(
  github: GitHub,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const asked = paths.slice(0, mostFiles);
  if (asked.length === 0) return new Map();
  const histories = asked.map(
    (path, index) => `f${index}: history(first: 1, path: ${JSON.stringify(path)}) { nodes { committedDate } }`,
  );
  const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { base: object(oid: ${JSON.stringify(commit)}) { ... on Commit { ${histories.join(' ')} } } } }`;
  try {
    const { repository } = await github.graphql(query, { owner, name: repo }, 'once');
    const found = isFields(repository) ? repository['base'] : undefined;
    return new Map(asked.flatMap((path, index) => dated(path, isFields(found) ? found[`f${index}`] : undefined)));
  } catch (cause) {
    github.log(`when the policies were last changed is not known (${reasonOf(cause)})`);
    return new Map();
  }
}

/** How many commits of the base branch are followed back, a hundred in each request. */
const mostPages = 6;

/**
 * The commit at which the base branch stood at the end of a day: the first one made until then, along first parents.
 * `undefined` where the branch is younger, which says nothing of what it holds, where that cannot be had or lies too far back.
 */
export async function commitAsOf(
  github: GitHub,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  commit: string,
  day: string,
): Promise<string | undefined> {
  const parents = new Map<string, string | undefined>();
  let after: string | undefined;
  try {
    for (let page = 0; page < mostPages; page++) {
      const history = await laterCommits(github, { owner, name: repo }, commit, day, after);
      for (const { oid, parent } of history.commits) parents.set(oid, parent);
      after = history.next;
      if (after === undefined) return firstOutside(parents, commit);
    }
    github.log(`the base branch has too many commits since ${day} to find where it stood then`);
  } catch (cause) {
    github.log(`where the base branch stood on ${day} is not known (${reasonOf(cause)})`);
  }
  return undefined;
}

function firstOutside(parents: ReadonlyMap<string, string | undefined>, commit: string): string | undefined {
  let at: string | undefined = commit;
  for (let steps = 0; at !== undefined && parents.has(at) && steps <= parents.size; steps++) at = parents.get(at);
  return at;
}

interface Later {
  readonly commits: readonly { readonly oid: string; readonly parent: string | undefined }[];
  readonly next: string | undefined;
}

async function laterCommits(
  github: GitHub,
  home: { readonly owner: string; readonly name: string },
  commit: string,
  day: string,
  after: string | undefined,
): Promise<Later> {
  const since = JSON.stringify(`${day}T23:59:59Z`);
  const from = after === undefined ? '' : `, after: ${JSON.stringify(after)}`;
  const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { base: object(oid: ${JSON.stringify(commit)}) { ... on Commit { history(first: 100, since: ${since}${from}) { nodes { oid parents(first: 1) { nodes { oid } } } pageInfo { hasNextPage endCursor } } } } } }`;
  const { repository } = await github.graphql(query, home, 'once');
  const base = isFields(repository) ? repository['base'] : undefined;
  const history = isFields(base) ? base['history'] : undefined;
  if (!isFields(history)) throw new Error('GitHub returned no history');
  const { pageInfo } = history;
  const isMore = isFields(pageInfo) && pageInfo['hasNextPage'] === true;
  return {
    commits: nodesIn(history).flatMap((each) => {
      const oid = textField(each, 'oid');
      const [first] = nodesIn(each['parents']);
      return oid === undefined ? [] : [{ oid, parent: first === undefined ? undefined : textField(first, 'oid') }];
    }),
    next: isMore ? textField(pageInfo, 'endCursor') : undefined,
  };
}

function nodesIn(connection: unknown): readonly Fields[] {
  const nodes: readonly unknown[] =
    isFields(connection) && Array.isArray(connection['nodes']) ? connection['nodes'] : [];
  return nodes.filter(isFields);
}

function dated(path: string, history: unknown): readonly (readonly [string, string])[] {
  const [commit] = nodesIn(history);
  const date = commit === undefined ? undefined : timeField(commit, 'committedDate');
  return date === undefined ? [] : [[path, date]];
}
