/**
 * When files were last changed, with one request for many of them.
 *
 * REST takes a request for each file. A history may be slow to find in a large
 * repository, and nothing depends on it, so it is asked for once, for a limited
 * number of files, and a failure is only logged.
 *
 * https://docs.github.com/en/graphql/reference/objects#commit
 */
import { reasonOf } from '../../errors.js';
import type { GitHub } from '../api/client.js';
import { isFields, timeField } from '../../text/fields.js';

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

function dated(path: string, history: unknown): readonly (readonly [string, string])[] {
  const nodes: readonly unknown[] = isFields(history) && Array.isArray(history['nodes']) ? history['nodes'] : [];
  const [commit] = nodes;
  const date = isFields(commit) ? timeField(commit, 'committedDate') : undefined;
  return date === undefined ? [] : [[path, date]];
}
