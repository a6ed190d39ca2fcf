/**
 * Who may do what in the repository, reactions to comments, and the list of pull requests.
 */
import { pullRequest } from './fake-github-reads.js';
import { notFound, paged, textIn, type Route } from './fake-github-route.js';
import type { State } from './fake-github-state.js';

const repository = '/repos/{owner}/{repo}';

export interface Reaction {
  readonly comment: number;
  readonly content: string;
}

const reactions = new WeakMap<State, Reaction[]>();

export function reactionsIn(state: State): readonly Reaction[] {
  return reactions.get(state) ?? [];
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
