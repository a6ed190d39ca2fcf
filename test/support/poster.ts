import type { PullRequestComments } from '../../src/world/comments.js';

/** `write` answers to each write, and `outdated` to whether the pull request has moved on. */
export function posterThat(
  write: () => Promise<void>,
  outdated: PullRequestComments['outdated'] = () => Promise.resolve(undefined),
): PullRequestComments {
  return {
    posted: () => Promise.resolve([]),
    marked: () => Promise.resolve([]),
    outdated,
    hunks: () => Promise.resolve(new Map()),
    createReview: write,
    commentOnFile: write,
    editComment: write,
    deleteComment: write,
    createSummaryComment: write,
    editSummaryComment: write,
    deleteSummaryComment: write,
    labelNamed: () => Promise.resolve(undefined),
    removeLabel: write,
    wait: () => Promise.resolve(),
  };
}
