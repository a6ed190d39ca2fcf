/**
 * The dashboard issue, known by its label, its author and the marker in its body.
 *
 * Where two sweeps have made one each, the one that is open counts, and of these the oldest.
 *
 * https://docs.github.com/en/graphql/reference/objects#issue
 */
import { UserError } from '../../../errors.js';
import { isFields, textField, type Fields } from '../../../text/fields.js';
import { isOwnDashboard } from '../../../sweep/own-marker.js';
import type { PostedDashboard } from '../../../sweep/standing.js';
import { statusOf } from '../../../world/refusal.js';
import { answerTo, type GitHub, type InRepository } from '../../api/client.js';
import { askNodes } from './ask.js';
import { isOurs } from './author.js';

const mostPages = 5;
const query =
  'query($owner: String!, $name: String!, $label: String!, $after: String) { repository(owner: $owner, name: $name) { issues(labels: [$label], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) { pageInfo { hasNextPage endCursor } nodes { number url state title body author { __typename login ... on User { databaseId } ... on Bot { databaseId } } } } } }';

/** The dashboard; `undefined` where there is none. Throws a `UserError` where issues cannot be read. */
export async function readDashboard(
  github: GitHub,
  home: InRepository,
  label: string,
): Promise<PostedDashboard | undefined> {
  const { nodes, isCut } = await askNodes(github, home, { query, key: 'issues', variables: { label }, mostPages });
  const own = nodes.flatMap((node) =>
    isOurs(github, node['author']) && isOwnDashboard(textField(node, 'body') ?? '') ? dashboardIn(node, 'url') : [],
  );
  const found = own.find(({ isOpen }) => isOpen) ?? own[0];
  if (found !== undefined || !isCut) return found;
  throw new UserError(
    `too many issues have the label \`${label}\` to find the dashboard among them`,
    'take the label off others',
  );
}

/** An issue as it is at this moment; `undefined` where it is gone. */
export async function readDashboardNow(
  github: GitHub,
  home: InRepository,
  number: number,
): Promise<PostedDashboard | undefined> {
  try {
    const answer = await answerTo(github.rest.issues.get({ ...home, issue_number: number }));
    // One that was moved to another repository is answered from there.
    const found = isFields(answer) ? dashboardIn(answer, 'html_url') : [];
    return found.find((each) => each.number === number);
  } catch (cause) {
    const status = statusOf(cause);
    if (status === 404 || status === 410) return undefined;
    throw cause;
  }
}

/** An issue as GraphQL or REST tells it, with its address under `url`. */
export function dashboardIn(issue: Fields, url: 'url' | 'html_url'): readonly PostedDashboard[] {
  const { number, state } = issue;
  if (typeof number !== 'number') return [];
  const [title, body] = [textField(issue, 'title') ?? '', textField(issue, 'body') ?? ''];
  return [{ number, url: textField(issue, url) ?? '', isOpen: String(state).toLowerCase() === 'open', title, body }];
}
