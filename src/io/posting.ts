/**
 * What a run reads and writes on a pull request: reviews, comments on files, the summary comment.
 *
 * Nothing here may decide the job: a refused comment is explained in the log and
 * told in the summary, and the verdict stands.
 */
import { isFields, textField } from '../findings/format.js';
import type { FileComment, ReviewComment } from '../publish/review-comments.js';
import type { PostedComment } from '../snapshot.js';
import { hunksOf, type Hunk } from '../text/diff.js';
import type { GitHub } from './github-client.js';
import type { PullRequest } from './github.js';
import { readMarked, readPosted, type Marked, type Place } from './posted.js';

export interface Poster {
  /** What earlier runs have posted in the scope, with what people made of it. */
  posted(scope: string): Promise<readonly PostedComment[]>;
  /** Our comments of the scope, and nothing about their threads. */
  marked(scope: string, places: readonly Place[]): Promise<readonly Pick<Marked, 'kind' | 'id' | 'fingerprint'>[]>;
  /** Why nothing should be posted any more; `undefined` while the pull request is still the one that was analysed. */
  outdated(): Promise<string | undefined>;
  /** The hunks of the diff as GitHub has it now, by path. */
  hunks(): Promise<ReadonlyMap<string, readonly Hunk[]>>;
  createReview(commit: string, body: string, comments: readonly ReviewComment[]): Promise<void>;
  commentOnFile(commit: string, comment: FileComment): Promise<void>;
  editComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  createSummaryComment(body: string): Promise<void>;
  editSummaryComment(id: number, body: string): Promise<void>;
  deleteSummaryComment(id: number): Promise<void>;
  wait(seconds: number): Promise<void>;
}

export function posterFor(github: GitHub, request: PullRequest): Poster {
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
