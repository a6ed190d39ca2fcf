/**
 * Pull requests and issues of the forge, as REST tells and takes them, with the rules that GitHub's description leaves out.
 */
import { ancestry, changedBy, openPullOf, type Forge, type Issue } from './fake-forge-state.js';
import { repositoryId } from './fake-forge-git.js';
import { notFound, paged, refusal, textIn, type Answer, type Call, type Route } from './fake-github-route.js';
import type { User } from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';
const longestBody = 65_536;
const longestTitle = 256;
type Asked = Call<Forge>;

export const forgeIssues: readonly Route<Forge>[] = [
  { method: 'GET', template: `${repository}/pulls`, handle: listPulls },
  { method: 'POST', template: `${repository}/pulls`, handle: createPull },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}`,
    handle: ofPull(({ state }, issue) => ok(pullBody(state, issue))),
  },
  {
    method: 'PATCH',
    template: `${repository}/pulls/{pull_number}`,
    handle: ofPull((call, issue) => edit(call, issue) ?? ok(pullBody(call.state, issue))),
  },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}/files`,
    handle: ofPull((call, issue) => paged(changedBy(call.state, issue).map(diffEntry), call)),
  },
  {
    method: 'POST',
    template: `${repository}/pulls/{pull_number}/requested_reviewers`,
    handle: ofPull(requestReviewers),
  },
  { method: 'GET', template: `${repository}/issues`, handle: listIssues },
  { method: 'POST', template: `${repository}/issues`, handle: createIssue },
  {
    method: 'GET',
    template: `${repository}/issues/{issue_number}`,
    handle: ofIssue(({ state }, issue) => ok(issueBody(state, issue))),
  },
  {
    method: 'PATCH',
    template: `${repository}/issues/{issue_number}`,
    handle: ofIssue((call, issue) => edit(call, issue) ?? ok(issueBody(call.state, issue))),
  },
  {
    method: 'GET',
    template: `${repository}/issues/{issue_number}/comments`,
    handle: ofIssue((call, { comments }) => paged(comments, call)),
  },
  { method: 'POST', template: `${repository}/issues/{issue_number}/comments`, handle: ofIssue(createComment) },
  { method: 'POST', template: `${repository}/issues/{issue_number}/labels`, handle: ofIssue(addLabels) },
];

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function ofIssue(handle: (call: Asked, issue: Issue) => Answer): (call: Asked) => Answer {
  return (call) => {
    const issue = call.state.issues.get(Number(call.parameters['issue_number']));
    return issue === undefined ? notFound : handle(call, issue);
  };
}

function ofPull(handle: (call: Asked, issue: Issue) => Answer): (call: Asked) => Answer {
  return (call) => {
    const issue = call.state.issues.get(Number(call.parameters['pull_number']));
    return issue?.pull === undefined ? notFound : handle(call, issue);
  };
}

function invalid(resource: string, message: string): Answer {
  return {
    ...refusal(422, 'Validation Failed'),
    body: { message: 'Validation Failed', errors: [{ resource, code: 'custom', message }] },
  };
}

/** https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request */
function createPull({ state, body }: Asked): Answer {
  const [branch, into, title] = [textIn(body, 'head') ?? '', textIn(body, 'base') ?? '', textIn(body, 'title') ?? ''];
  if (state.me.login === 'github-actions[bot]' && state.settings.mayActionsOpenPulls === false)
    return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const [head, base] = [state.branches.get(branch), state.branches.get(into)];
  if (head === undefined || base === undefined)
    return invalid('PullRequest', `${head === undefined ? 'head' : 'base'} is invalid`);
  if (openPullOf(state, branch) !== undefined)
    return invalid('PullRequest', `A pull request already exists for ${state.owner}:${branch}.`);
  if (ancestry(state, base).has(head)) return invalid('PullRequest', `No commits between ${into} and ${branch}`);
  if (body['draft'] === true && state.settings.hasDrafts === false)
    return refusal(422, 'Draft pull requests are not supported in this repository.');
  const wrong = wrongIn(title, textIn(body, 'body') ?? '', 'PullRequest');
  if (wrong !== undefined) return wrong;
  const issue = addIssue(state, {
    ...{ user: state.me, title, body: textIn(body, 'body') ?? '' },
    pull: {
      ...{ branch, into, head, isFork: false, isDraft: body['draft'] === true, isMerged: false, mergesItself: false },
      ...{ reviewers: new Set(), renames: {} },
    },
  });
  return { status: 201, body: pullBody(state, issue) };
}

/** Adds an issue or a pull request, which share their numbers. */
export function addIssue(state: Forge, given: Pick<Issue, 'user' | 'title' | 'body' | 'pull'>): Issue {
  const number = Math.max(0, ...state.issues.keys()) + 1;
  const issue: Issue = { ...given, number, state: 'open', labels: new Set(), comments: [] };
  state.issues.set(number, issue);
  return issue;
}

function wrongIn(title: string, body: string, resource: string): Answer | undefined {
  if (title.trim() === '') return invalid(resource, "title can't be blank");
  if (title.length > longestTitle)
    return invalid(resource, `title is too long (maximum is ${longestTitle} characters)`);
  return body.length > longestBody
    ? invalid(resource, `body is too long (maximum is ${longestBody} characters)`)
    : undefined;
}

function edit({ state, body }: Asked, issue: Issue): Answer | undefined {
  const [title, text, next] = [
    textIn(body, 'title') ?? issue.title,
    textIn(body, 'body') ?? issue.body,
    textIn(body, 'state'),
  ];
  const wrong = wrongIn(title, text, 'Issue');
  if (wrong !== undefined) return wrong;
  if (next === 'open' && issue.pull?.isMerged === true)
    return invalid('PullRequest', 'state cannot be changed. The pull request is merged.');
  if (next === 'open' && issue.pull !== undefined && !state.branches.has(issue.pull.branch))
    return invalid('PullRequest', 'state cannot be changed. The branch has been deleted.');
  Object.assign(issue, { title, body: text, state: next === 'open' || next === 'closed' ? next : issue.state });
  return undefined;
}

/** One who may not be asked, and nobody is. */
function requestReviewers({ state, body }: Asked, issue: Issue): Answer {
  const names = [body['reviewers'], body['team_reviewers']].flatMap((each) =>
    Array.isArray(each) ? each.map(String) : [],
  );
  if (names.includes(issue.user.login)) return refusal(422, 'Review cannot be requested from pull request author.');
  if (names.some((name) => state.settings.strangers?.includes(name)))
    return refusal(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
    );
  for (const name of names) issue.pull?.reviewers.add(name);
  return { status: 201, body: pullBody(state, issue) };
}

function createIssue({ state, body }: Asked): Answer {
  const [title, text] = [textIn(body, 'title') ?? '', textIn(body, 'body') ?? ''];
  const wrong = wrongIn(title, text, 'Issue');
  if (wrong !== undefined) return wrong;
  const issue = addIssue(state, { user: state.me, title, body: text, pull: undefined });
  for (const name of labelsIn(body)) issue.labels.add(name);
  return { status: 201, body: issueBody(state, issue) };
}

function createComment({ state, body }: Asked, issue: Issue): Answer {
  const text = textIn(body, 'body') ?? '';
  if (text.trim() === '' || text.length > longestBody) return invalid('IssueComment', 'body is blank or too long');
  const comment = { id: ++state.lastId, user: state.me, body: text };
  issue.comments.push(comment);
  return { status: 201, body: comment };
}

function addLabels({ body }: Asked, issue: Issue): Answer {
  const names = labelsIn(body);
  if (names.some((name) => name.length > 50)) return invalid('Label', 'name is too long (maximum is 50 characters)');
  for (const name of names) issue.labels.add(name);
  return ok([...issue.labels].map((name) => ({ name })));
}

function labelsIn(body: unknown): readonly string[] {
  const labels = typeof body === 'object' && body !== null ? (Reflect.get(body, 'labels') as unknown) : undefined;
  return Array.isArray(labels) ? labels.map(String) : [];
}

function listPulls(call: Asked): Answer {
  const { state, query } = call;
  const [head, base, wanted] = [query.get('head'), query.get('base'), query.get('state') ?? 'open'];
  const listed = newestFirst(state).filter(
    (issue) =>
      issue.pull !== undefined &&
      (wanted === 'all' || issue.state === wanted) &&
      (head === null || head === `${issue.pull.isFork ? 'contributor' : state.owner}:${issue.pull.branch}`) &&
      (base === null || base === issue.pull.into),
  );
  return paged(
    listed.map((issue) => pullBody(state, issue)),
    call,
  );
}

function listIssues(call: Asked): Answer {
  const wanted = call.query.get('state') ?? 'open';
  const listed = newestFirst(call.state).filter((issue) => wanted === 'all' || issue.state === wanted);
  return paged(
    listed.map((issue) => issueBody(call.state, issue)),
    call,
  );
}

function newestFirst({ issues }: Forge): readonly Issue[] {
  return [...issues.values()].sort((one, other) => other.number - one.number);
}

export function urlOf({ owner, name }: Forge, { number, pull }: Issue): string {
  return `https://github.invalid/${owner}/${name}/${pull === undefined ? 'issues' : 'pull'}/${number}`;
}

function issueBody(state: Forge, issue: Issue): unknown {
  const { number, user, title, body, labels } = issue;
  const of = issue.pull === undefined ? {} : { pull_request: { url: '', html_url: '', diff_url: '', patch_url: '' } };
  const named = [...labels].map((name) => ({ name }));
  return {
    number,
    user: userBody(user),
    title,
    body,
    state: issue.state,
    labels: named,
    html_url: urlOf(state, issue),
    ...of,
  };
}

function userBody({ id, login, type }: User): unknown {
  return { id, login, type };
}

/** A pull request as REST and the payloads of events tell it. */
export function pullBody(state: Forge, issue: Issue): unknown {
  const { pull, labels, number, title, body, user } = issue;
  if (pull === undefined) return undefined;
  const { owner, name } = state;
  const from = pull.isFork ? 'contributor' : owner;
  return {
    ...{ number, title, body, user: userBody(user), state: issue.state, draft: pull.isDraft, merged: pull.isMerged },
    html_url: urlOf(state, issue),
    labels: [...labels].map((each) => ({ name: each })),
    changed_files: changedBy(state, issue).length,
    head: {
      ...{ ref: pull.branch, sha: pull.head, label: `${from}:${pull.branch}` },
      repo: {
        id: pull.isFork ? repositoryId + 1 : repositoryId,
        name,
        full_name: `${from}/${name}`,
        fork: pull.isFork,
      },
    },
    base: {
      ...{ ref: pull.into, sha: state.branches.get(pull.into) ?? '', label: `${owner}:${pull.into}` },
      repo: { id: repositoryId, name, full_name: `${owner}/${name}` },
    },
  };
}

function diffEntry({ path, was }: { readonly path: string; readonly was?: string }): unknown {
  return {
    filename: path,
    previous_filename: was,
    status: was === undefined ? 'modified' : 'renamed',
    sha: '0'.repeat(40),
  };
}
