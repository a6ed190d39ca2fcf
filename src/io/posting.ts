/**
 * Writing to a pull request: reviews, comments on files, the summary comment.
 *
 * Nothing here may decide the job: a refused comment is explained in the log and
 * told in the summary, and the verdict stands. Writes are done once.
 */
import type { PostedComment } from '../snapshot.js';
import { isFields, textField } from '../findings/format.js';
import { readMarker } from '../publish/marker.js';
import type { FileComment, ReviewComment } from '../publish/review-comments.js';
import type { GitHub } from './github-client.js';
import type { PullRequest } from './github.js';

export interface Poster {
  /** What earlier runs have posted. */
  posted(kinds: { readonly review: boolean; readonly summary: boolean }): Promise<readonly PostedComment[]>;
  /** Why nothing should be posted any more; `undefined` while the pull request is still the one that was analysed. */
  outdated(): Promise<string | undefined>;
  createReview(commit: string, body: string, comments: readonly ReviewComment[]): Promise<void>;
  commentOnFile(commit: string, comment: FileComment): Promise<void>;
  writeSummaryComment(id: number | undefined, body: string): Promise<void>;
}

export function posterFor(github: GitHub, { owner, repo, number, head }: PullRequest): Poster {
  const home = `/repos/${owner}/${repo}`;
  const pull = `${home}/pulls/${number}`;
  return {
    posted: async ({ review, summary }) => [
      ...(review ? ownComments(github, await github.getAll(`${pull}/comments`)) : []),
      ...(summary ? ownComments(github, await github.getAll(`${home}/issues/${number}/comments`)) : []),
    ],
    outdated: async () => {
      const now = await github.get(pull);
      if (!isFields(now) || !isFields(now['head'])) return undefined;
      if (now['state'] === 'closed') return 'the pull request is closed';
      return textField(now['head'], 'sha') === head ? undefined : 'the pull request has moved on to another commit';
    },
    createReview: async (commit, body, comments) => {
      await github.write('POST', `${pull}/reviews`, {
        commit_id: commit,
        event: 'COMMENT',
        body,
        comments: comments.map(anchored),
      });
    },
    commentOnFile: async (commit, { path, body }) => {
      await github.write('POST', `${pull}/comments`, { commit_id: commit, path, body, subject_type: 'file' });
    },
    writeSummaryComment: async (id, body) => {
      if (id === undefined) await github.write('POST', `${home}/issues/${number}/comments`, { body });
      else await github.write('PATCH', `${home}/issues/comments/${id}`, { body });
    },
  };
}

/** A range of one line must not name its start: GitHub answers 422. */
function anchored({ path, first, last, body }: ReviewComment): Readonly<Record<string, unknown>> {
  const line = { path, body, side: 'RIGHT', line: last };
  return first === last ? line : { ...line, start_line: first, start_side: 'RIGHT' };
}

function ownComments(github: GitHub, comments: readonly unknown[]): readonly PostedComment[] {
  return comments.flatMap((comment): readonly PostedComment[] => {
    if (!isFields(comment) || !github.wrote(comment['user'])) return [];
    const { id } = comment;
    const found = readMarker(textField(comment, 'body') ?? '');
    if (found === undefined || typeof id !== 'number') return [];
    return [{ kind: found.kind === 'suggestion' ? 'review' : found.kind, id, fingerprint: found.fingerprint }];
  });
}
