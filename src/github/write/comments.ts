import { hunksOf, type Hunk } from '../../text/diff.js';
import { answerTo, type GitHub } from '../api/client.js';
import { refusalOf } from '../refusal.js';
import { readOverrideLabel } from '../read/override-label.js';
import { readMarked, readPosted } from '../read/own-comments.js';
import { isFields, textField } from '../../text/fields.js';
import type { PullRequest } from '../../world/pull-request.js';
import type { PullRequestComments } from '../../world/comments.js';
import { statusOf } from '../../world/refusal.js';
import type { ReviewComment } from '../../publish/comments/comment.js';

/** The comments on a pull request; `event` is the payload of the event that started the job. */
export function commentsFor(github: GitHub, request: PullRequest, event?: unknown): PullRequestComments {
  const { owner, repo, number, head } = request;
  const { pulls, issues } = github.rest;
  const at = { owner, repo };
  const pull = { ...at, pull_number: number };
  return {
    posted: (scope) => readPosted(github, request, scope),
    marked: (scope, places) => readMarked(github, request, scope, places),
    outdated: async () => {
      const now = await answerTo(pulls.get(pull));
      if (!isFields(now) || !isFields(now['head'])) return undefined;
      if (now['state'] === 'closed') return 'the pull request is closed';
      return textField(now['head'], 'sha') === head ? undefined : 'the pull request has moved on to another commit';
    },
    hunks: async () => new Map((await github.list(pulls.listFiles, pull)).flatMap(hunksIn)),
    createReview: (commit, body, comments) =>
      written(
        pulls.createReview({ ...pull, commit_id: commit, event: 'COMMENT', body, comments: comments.map(anchored) }),
      ),
    commentOnFile: (commit, { path, body }) =>
      written(pulls.createReviewComment({ ...pull, commit_id: commit, path, body, subject_type: 'file' })),
    editComment: (id, body) => written(pulls.updateReviewComment({ ...at, comment_id: id, body })),
    deleteComment: (id) => written(pulls.deleteReviewComment({ ...at, comment_id: id })),
    createSummaryComment: (body) => written(issues.createComment({ ...at, issue_number: number, body })),
    editSummaryComment: (id, body) => written(issues.updateComment({ ...at, comment_id: id, body })),
    deleteSummaryComment: (id) => written(issues.deleteComment({ ...at, comment_id: id })),
    labelNamed: (label) => readOverrideLabel(github, request, label, event),
    removeLabel: async (name) => {
      try {
        await written(issues.removeLabel({ ...at, issue_number: number, name }));
      } catch (cause) {
        if (statusOf(cause) !== 404) throw cause;
      }
    },
    wait: (seconds) => github.wait(seconds),
  };
}

async function written(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (cause) {
    throw refusalOf('commenting', cause) ?? cause;
  }
}

type Anchored = NonNullable<NonNullable<Parameters<GitHub['rest']['pulls']['createReview']>[0]>['comments']>[number];

/** A range of one line must not name its start: GitHub answers 422. */
function anchored({ path, first, last, body }: ReviewComment): Anchored {
  const line = { path, body, side: 'RIGHT', line: last } as const;
  return first === last ? line : { ...line, start_line: first, start_side: 'RIGHT' };
}

function hunksIn(file: unknown): readonly (readonly [string, readonly Hunk[]])[] {
  if (!isFields(file)) return [];
  const path = textField(file, 'filename');
  const patch = textField(file, 'patch');
  return path === undefined ? [] : [[path, patch === undefined ? [] : hunksOf(patch)]];
}
