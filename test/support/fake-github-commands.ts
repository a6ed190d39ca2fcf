/**
 * Events other than `pull_request`, who may do what in the repository, reactions to
 * comments, and the list of pull requests.
 */
import { runBody, type Run } from './fake-github-artifacts.js';
import { madeAtHead, modesAtHead, type MadeCommit } from './fake-github-git.js';
import { pullRequest } from './fake-github-reads.js';
import { notFound, paged, textIn, type Route } from './fake-github-route.js';
import type { Files, IssueComment, State } from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';

export interface Reaction {
  readonly comment: number;
  readonly content: string;
}

const reactions = new WeakMap<State, Reaction[]>();

/** What tests of commands and of other events see of the fake, and do to it. */
export interface CommandSide {
  /** The payload of `workflow_run` for one of the scene's runs. */
  runEvent(run: Run): unknown;
  /** The payload of `issue_comment` for a comment. */
  commentEvent(comment: IssueComment): unknown;
  /** The head of the pull request, the modes that are not plain, and how it was made through the API. */
  tip(): { readonly sha: string; readonly files: Files; readonly modes: Files; readonly made: MadeCommit | undefined };
  reactions(): readonly Reaction[];
  /** Closes the pull request. */
  close(): void;
}

export function commandSide(state: State): CommandSide {
  const repositoryBody = { full_name: `${state.owner}/${state.name}` };
  return {
    runEvent: (run) => ({
      action: 'completed',
      // As for forks: GitHub lists no pull request.
      workflow_run: { ...runBody(run, state), pull_requests: [] },
      repository: repositoryBody,
    }),
    commentEvent: ({ id, user, body }) => ({
      action: 'created',
      issue: { number: state.number, pull_request: { url: 'https://api.github.invalid/' } },
      comment: { id, user, body, author_association: 'OWNER' },
      repository: repositoryBody,
    }),
    tip: () => ({
      sha: state.head,
      files: state.commits.get(state.head) ?? {},
      modes: modesAtHead(state),
      made: madeAtHead(state),
    }),
    reactions: () => reactions.get(state) ?? [],
    close: () => {
      state.open = false;
    },
  };
}

/** What the API calls the roles in `permission`. https://docs.github.com/en/rest/collaborators/collaborators */
const permissionOf: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read' };

export const commandRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${repository}/collaborators/{username}/permission`,
    handle: ({ state, parameters }) => {
      const role = state.collaborators[parameters['username'] ?? ''] ?? 'read';
      return { status: 200, body: { permission: permissionOf[role] ?? role, role_name: role, user: null } };
    },
  },
  {
    method: 'POST',
    template: `${repository}/issues/comments/{comment_id}/reactions`,
    handle: ({ state, parameters, body }) => {
      const comment = state.issueComments.find(({ id }) => String(id) === parameters['comment_id']);
      if (comment === undefined) return notFound;
      const content = textIn(body, 'content') ?? '';
      const given = reactions.get(state) ?? [];
      reactions.set(state, given);
      given.push({ comment: comment.id, content });
      return { status: 201, body: { id: given.length, user: state.me, content } };
    },
  },
  {
    method: 'GET',
    template: `${repository}/pulls`,
    handle: (call) => {
      const { state, query } = call;
      const wanted = query.get('state') ?? 'open';
      const label = query.get('head');
      const isAsked = label === null || label === `${state.fork ? 'contributor' : state.owner}:narrower`;
      const isWanted = wanted === 'all' || (wanted === 'open') === state.open;
      return paged(isAsked && isWanted ? [pullRequest(state)] : [], call);
    },
  },
];
