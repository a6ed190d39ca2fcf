/**
 * What the fake lets a client read: the pull request, its diff, trees, files and comments.
 */
import { notFound, paged, refusal, type Answer, type Call, type Route } from './fake-github-route.js';
import {
  bytesOf,
  changedFiles,
  type ChangedFile,
  type IssueComment,
  type Review,
  type ReviewComment,
  type State,
} from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';
/** Its fork has the next number. */
export const repositoryId = 4242;
/** A comparison lists no more files than this. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const mostCompared = 300;
/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const mostListed = 3000;

export const reads: readonly Route[] = [
  { method: 'GET', template: `${repository}/compare/{basehead}`, handle: compare },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}`,
    handle: ({ state }) => ({ status: 200, body: pullRequest(state) }),
  },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}/files`,
    handle: (call) => paged(changedFiles(call.state).slice(0, mostListed).map(diffEntry), call),
  },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}/reviews`,
    handle: (call) => paged(call.state.reviews.filter(({ state }) => state !== 'PENDING').map(reviewBody), call),
  },
  {
    method: 'GET',
    template: `${repository}/pulls/{pull_number}/comments`,
    handle: (call) =>
      paged(
        visibleComments(call.state).map((comment) => commentBody(call.state, comment)),
        call,
      ),
  },
  {
    method: 'GET',
    template: `${repository}/issues/{issue_number}/comments`,
    handle: (call) => paged(call.state.issueComments.map(issueCommentBody), call),
  },
  { method: 'GET', template: `${repository}/contents/{path}`, handle: contents },
];

/** The pull request as events and answers describe it. */
export function pullRequest(state: State): unknown {
  const { owner, name, number, head, base, open, fork, draft, author, labels } = state;
  const login = fork ? 'contributor' : owner;
  return {
    number,
    state: open ? 'open' : 'closed',
    draft,
    user: author,
    labels: [...labels].map((each) => ({ name: each })),
    changed_files: changedFiles(state).length,
    head: {
      sha: head,
      ref: 'narrower',
      label: `${login}:narrower`,
      repo: { id: fork ? repositoryId + 1 : repositoryId, name, full_name: `${login}/${name}`, fork },
    },
    base: {
      sha: base,
      ref: 'main',
      label: `${owner}:main`,
      repo: { id: repositoryId, name, full_name: `${owner}/${name}` },
    },
  };
}

/** The review comments that people see: those of pending reviews are not among them. */
export function visibleComments({ comments, reviews }: State): readonly ReviewComment[] {
  const pending = new Set(reviews.filter(({ state }) => state === 'PENDING').map(({ id }) => id));
  return comments.filter(({ review }) => review === undefined || !pending.has(review));
}

export function reviewBody({ id, user, body, commit, state }: Review): unknown {
  return { id, user, body, state, commit_id: commit };
}

export function issueCommentBody({ id, user, body }: IssueComment): unknown {
  return { id, user, body };
}

/** A comment that is outdated has lost its line. */
export function commentBody(state: State, comment: ReviewComment): unknown {
  const { id, user, path, body, commit, review, line, side, start_line, start_side, in_reply_to } = comment;
  const { original_line, original_start_line } = comment;
  return {
    ...{ id, user, path, body, commit_id: state.head, original_commit_id: commit },
    pull_request_review_id: review ?? null,
    subject_type: original_line === undefined ? 'file' : 'line',
    ...{ original_line, original_start_line, side, start_side, in_reply_to_id: in_reply_to },
    ...(line === undefined ? {} : { line, start_line: start_line ?? null }),
  };
}

function compare({ state, parameters }: Call): Answer {
  const [base = '', head = ''] = (parameters['basehead'] ?? '').split('...');
  if (!state.commits.has(base) || !state.commits.has(head)) return notFound;
  return {
    status: 200,
    body: {
      status: statusOf(state, base, head),
      base_commit: { sha: base },
      merge_base_commit: { sha: state.mergeBase },
      files: changedFiles({ ...state, head })
        .slice(0, mostCompared)
        .map(diffEntry),
    },
  };
}

function statusOf(state: State, base: string, head: string): string {
  if (base === head) return 'identical';
  if (base === state.base && head === state.mergeBase) return 'behind';
  return state.base === state.mergeBase ? 'ahead' : 'diverged';
}

function diffEntry({ path, previousPath, status, hunks, patch }: ChangedFile): unknown {
  const rows = hunks.flatMap((hunk) => hunk.rows);
  const additions = rows.filter(({ text }) => text.startsWith('+')).length;
  const deletions = rows.filter(({ text }) => text.startsWith('-')).length;
  return {
    sha: '0'.repeat(40),
    filename: path,
    previous_filename: previousPath,
    status,
    patch,
    additions,
    deletions,
    changes: additions + deletions,
  };
}

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
function contents({ state, parameters, query, accept }: Call): Answer {
  const content = state.commits.get(query.get('ref') ?? '')?.[parameters['path'] ?? ''];
  if (content === undefined) return notFound;
  if (!/^application\/vnd\.github(\.v3)?\.raw(\+json)?$/.test(accept))
    return refusal(501, 'the fake gives raw contents only');
  return {
    status: 200,
    bytes: bytesOf(content),
    headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
  };
}
