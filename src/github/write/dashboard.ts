/**
 * The dashboard issue: made once, and edited in place.
 *
 * https://docs.github.com/en/rest/issues/issues#create-an-issue
 */
import { isFields, textField } from '../../text/fields.js';
import { isOwnDashboard } from '../../sweep/own-marker.js';
import type { PostedDashboard } from '../../sweep/standing.js';
import type { Written } from '../../world/sweep-host.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';
import { dashboardIn } from '../read/sweep/dashboard.js';
import { madeOnce, written } from './not-written.js';

/** Makes the dashboard. */
export function createDashboard(
  github: GitHub,
  home: InRepository,
  { title, body, labels }: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
): Promise<Written<PostedDashboard>> {
  const { issues } = github.rest;
  const make = async (): Promise<PostedDashboard> => {
    const answer = await answerTo(issues.create({ ...home, title, body, labels: [...labels] }));
    const [made] = isFields(answer) ? dashboardIn(answer, 'html_url') : [];
    if (made === undefined) throw new Error('GitHub gave an answer without the number of an issue');
    return made;
  };
  const find = async (): Promise<PostedDashboard | undefined> => {
    const newest = { ...home, state: 'open', sort: 'created', direction: 'desc', per_page: 30 } as const;
    const listed = await answerTo(issues.listForRepo(newest));
    return (Array.isArray(listed) ? (listed as readonly unknown[]) : [])
      .filter(isFields)
      .filter((each) => github.wrote(each['user']) === true && isOwnDashboard(textField(each, 'body') ?? ''))
      .flatMap((each) => dashboardIn(each, 'html_url'))
      .find((each) => each.title === title);
  };
  return written('filing', () => madeOnce(make, find, github.wait));
}

/** Gives the dashboard another title and body. */
export function editDashboard(
  github: GitHub,
  home: InRepository,
  number: number,
  texts: { readonly title: string; readonly body: string },
): Promise<Written<undefined>> {
  return written('filing', async () => {
    await github.rest.issues.update({ ...home, issue_number: number, ...texts });
    return undefined;
  });
}
