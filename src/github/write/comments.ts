import { hunksOf, type Hunk } from '../../text/diff.js';
import type { GitHub } from '../api/client.js';
import { readMarked, readPosted } from '../read/own-comments.js';
import { isFields, textField } from '../../text/fields.js';
import type { PullRequest } from '../../world/pull-request.js';
import type { PullRequestComments } from '../../world/comments.js';
import type { ReviewComment } from '../../publish/comments/comment.js';

/** The comments on a pull request. */
export function commentsFor(github: GitHub, request: PullRequest): PullRequestComments {
  const { owner, repo, number, head } = request;
  const home = `/repos/${owner}/${repo}`;
  const pull = `${home}/pulls/${number}`;
  const write = async (...[method, path, body]: Parameters<GitHub['write']>): Promise<void> => {
    await github.write(method, path, body);
  };
  return {
    posted: (scope) => readPosted(github, request, scope),
    marked: (scope, places) => readMarked(github, request, scope, places),
    outdated: async () => {
      const now = await github.get(pull);
      if (!isFields(now) || !isFields(now['head'])) return undefined;
      if (now['state'] === 'closed') return 'the pull request is closed';
      return textField(now['head'], 'sha') === head ? undefined : 'the pull request has moved on to another commit';
    },
    hunks: async () => new Map((await github.getAll(`${pull}/files`)).flatMap(hunksIn)),
    createReview: (commit, body, comments) =>
      write('POST', `${pull}/reviews`, { commit_id: commit, event: 'COMMENT', body, comments: comments.map(anchored) }),
    commentOnFile: (commit, { path, body }) =>
      write('POST', `${pull}/comments`, { commit_id: commit, path, body, subject_type: 'file' }),
    editComment: (id, body) => write('PATCH', `${home}/pulls/comments/${id}`, { body }),
    deleteComment: (id) => write('DELETE', `${home}/pulls/comments/${id}`, {}),
    createSummaryComment: (body) => write('POST', `${home}/issues/${number}/comments`, { body }),
    editSummaryComment: (id, body) => write('PATCH', `${home}/issues/comments/${id}`, { body }),
    deleteSummaryComment: (id) => write('DELETE', `${home}/issues/comments/${id}`, {}),
    wait: (seconds) => github.wait(seconds),
  };
}

/** A range of one line must not name its start: GitHub answers 422. */
function anchored({ path, first, last, body }: ReviewComment): Readonly<Record<string, unknown>> {
  const line = { path, body, side: 'RIGHT', line: last };
  return first === last ? line : { ...line, start_line: first, start_side: 'RIGHT' };
}

function hunksIn(file: unknown): readonly (readonly [string, readonly Hunk[]])[] {
  if (!isFields(file)) return [];
  const path = textField(file, 'filename');
  const patch = textField(file, 'patch');
  return path === undefined ? [] : [[path, patch === undefined ? [] : hunksOf(patch)]];
}
