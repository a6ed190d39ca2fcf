/**
 * Pull requests of sweeps: opened, edited, closed, labelled, sent to reviewers.
 *
 * https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request
 */
import { reasonOf } from '../../errors.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import { joined, message } from '../../text/message.js';
import { statusOf } from '../../world/refusal.js';
import type { Lost, NewPull, NotWritten, Written } from '../../world/sweep-host.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';
import { askRepository } from '../read/sweep/ask.js';
import { madeOnce, notWritten, written } from './not-written.js';

interface Opened {
  readonly number: number;
  readonly url: string;
}

/** Opens a pull request; `lost` where its branch has one already. */
export async function openPull(github: GitHub, home: InRepository, pull: NewPull): Promise<Written<Opened> | Lost> {
  const { pulls } = github.rest;
  const { branch, into, title, body, isDraft } = pull;
  const make = async (): Promise<Opened> => {
    const asked = { ...home, head: branch, base: into, title, body, draft: isDraft };
    return openedIn(await answerTo(pulls.create(asked)));
  };
  const find = async (): Promise<Opened | undefined> => {
    const head = `${home.owner}:${branch}`;
    const listed = await answerTo(pulls.list({ ...home, head, base: into, state: 'open' }));
    const own = (Array.isArray(listed) ? (listed as readonly unknown[]) : []).filter(isFields);
    // Octokit and GitHub take a filter that they do not know for none at all.
    const found = own.find((each) => isFields(each['head']) && each['head']['ref'] === branch && each['body'] === body);
    return found && openedIn(found);
  };
  try {
    return { kind: 'written', value: await madeOnce(make, find, github.wait) };
  } catch (cause) {
    const isThere = statusOf(cause) === 422 && /a pull request already exists/i.test(reasonOf(cause));
    return isThere ? { kind: 'lost' } : notWritten('proposing', cause);
  }
}

function openedIn(answer: unknown): Opened {
  const { number, html_url: url } = isFields(answer) ? answer : {};
  if (typeof number !== 'number') throw new Error('GitHub gave an answer without the number of a pull request');
  return { number, url: typeof url === 'string' ? url : '' };
}

/** Gives a pull request another title and body. */
export function editPull(
  github: GitHub,
  home: InRepository,
  number: number,
  texts: { readonly title: string; readonly body: string },
): Promise<Written<undefined>> {
  return done('proposing', () => github.rest.pulls.update({ ...home, pull_number: number, ...texts }));
}

/** Says a word and closes the pull request; a word that a sweep which was broken off has said is not said again. */
export async function closePull(
  github: GitHub,
  home: InRepository,
  number: number,
  word: string,
): Promise<Written<undefined>> {
  const { issues, pulls } = github.rest;
  const on = { ...home, issue_number: number };
  const find = async (): Promise<true | undefined> => {
    const all = (await github.list(issues.listComments, on)).filter(isFields);
    return all.some((each) => github.wrote(each['user']) === true && isSame(each, word)) ? true : undefined;
  };
  const say = async (): Promise<true> => {
    await issues.createComment({ ...on, body: word });
    return true;
  };
  return done('proposing', async () => {
    if ((await find()) === undefined) await madeOnce(say, find, github.wait);
    await pulls.update({ ...home, pull_number: number, state: 'closed' });
  });
}

/** GitHub keeps a text as it was sent, but for the ends of its lines. */
function isSame(comment: Fields, word: string): boolean {
  return (textField(comment, 'body') ?? '').replaceAll('\r\n', '\n').trim() === word.trim();
}

/** Puts labels on a pull request; those that the repository lacks are made. */
export function label(
  github: GitHub,
  home: InRepository,
  number: number,
  labels: readonly string[],
): Promise<Written<undefined>> {
  const asked = { ...home, issue_number: number, labels: [...labels], request: { patience: 'change' } };
  return extra(() => (labels.length === 0 ? Promise.resolve() : github.rest.issues.addLabels(asked)));
}

/**
 * Asks people and teams for their review. GitHub refuses all of them for one who may not
 * be asked, so then they are asked one by one.
 */
export async function askForReview(
  github: GitHub,
  home: InRepository,
  number: number,
  reviewers: readonly string[],
): Promise<Written<undefined>> {
  const ask = (names: readonly string[]): Promise<Written<undefined>> =>
    extra(() =>
      github.rest.pulls.requestReviewers({
        ...{ ...home, pull_number: number, request: { patience: 'change' } },
        reviewers: names.filter((name) => !name.includes('/')).map((name) => name.replace(/^@/, '')),
        team_reviewers: names.filter((name) => name.includes('/')).map((name) => name.replace(/^.*\//, '')),
      }),
    );
  if (reviewers.length === 0) return { kind: 'written', value: undefined };
  const all = await ask(reviewers);
  if (all.kind === 'written' || all.remedy === 'later' || reviewers.length === 1) return all;
  const refused: NotWritten[] = [];
  for (const name of reviewers) {
    const one = await ask([name]);
    if (one.kind === 'refused') refused.push({ ...one, why: message`${name}: ${one.why}` });
    if (one.kind === 'refused' && one.remedy === 'later') break;
  }
  const last = refused.at(-1);
  return last === undefined
    ? { kind: 'written', value: undefined }
    : {
        ...last,
        why: joined(
          refused.map(({ why }) => why),
          '; ',
        ),
      };
}

const mergeQuery =
  'query($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) { mergeCommitAllowed squashMergeAllowed pullRequest(number: $number) { id autoMergeRequest { enabledAt } } } }';
const mergeMutation =
  'mutation($pull: ID!, $method: PullRequestMergeMethod!) { enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method }) { clientMutationId } }';

/** Turns GitHub's auto-merge on, with the first method that the repository allows. */
export function mergeWhenReady(github: GitHub, home: InRepository, number: number): Promise<Written<undefined>> {
  return extra(async () => {
    const repository = await askRepository(github, home, mergeQuery, { number });
    const pull = repository['pullRequest'];
    const key = isFields(pull) ? textField(pull, 'id') : undefined;
    if (!isFields(pull) || key === undefined) throw new Error('GitHub gave no key of the pull request');
    if (isFields(pull['autoMergeRequest'])) return;
    const { mergeCommitAllowed: merge, squashMergeAllowed: squash } = repository;
    const method = merge === true ? 'MERGE' : squash === true ? 'SQUASH' : 'REBASE';
    await github.mutate(mergeMutation, { pull: key, method });
  });
}

/** What a pull request stands without: where it is refused, nothing waits for it. */
async function extra(act: () => Promise<unknown>): Promise<Written<undefined>> {
  const result = await done('proposing', act);
  return result.kind === 'refused' && result.remedy === 'fault' ? { ...result, remedy: 'none' } : result;
}

function done(purpose: 'proposing', act: () => Promise<unknown>): Promise<Written<undefined>> {
  return written(purpose, async () => {
    await act();
    return undefined;
  });
}
