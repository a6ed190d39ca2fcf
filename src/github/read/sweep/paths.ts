/**
 * The files that a pull request of somebody else changes.
 *
 * GraphQL lists a hundred of them, and of a renamed one only where it is now. Where that
 * is not all, REST is asked, as far as a sweep can afford it.
 *
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
import { isFields, textField } from '../../../text/fields.js';
import type { GitHub, InRepository } from '../../api/client.js';
import { nodesIn } from './ask.js';

/** How many requests may still be made for the files of pull requests. */
export interface PathsBudget {
  requests: number;
}

/** More are not listed: GitHub itself ends at 3,000. */
const mostFiles = 1_000;
const pageSize = 100;

/** The paths that it changes, those before a renaming among them; `undefined` where they cannot all be told. */
export async function pathsOf(
  github: GitHub,
  home: InRepository,
  number: number,
  files: unknown,
  budget: PathsBudget,
): Promise<readonly string[] | undefined> {
  const listed = nodesIn(files);
  const total = isFields(files) ? files['totalCount'] : undefined;
  const paths = listed.flatMap((each) => textField(each, 'path') ?? []);
  const isWhole = paths.length === total && !listed.some((each) => each['changeType'] === 'RENAMED');
  if (isWhole) return paths;
  const requests = typeof total === 'number' ? Math.max(1, Math.ceil(total / pageSize)) : Number.POSITIVE_INFINITY;
  if (requests > mostFiles / pageSize || requests > budget.requests) return undefined;
  budget.requests -= requests;
  const all = await github.list(github.rest.pulls.listFiles, { ...home, pull_number: number });
  return all.flatMap((each) =>
    isFields(each)
      ? [textField(each, 'filename'), textField(each, 'previous_filename')].flatMap((path) => path ?? [])
      : [],
  );
}
