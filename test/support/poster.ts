/** A poster that does with every write what the test says, and has posted nothing before. */
import type { Poster } from '../../src/io/posting.js';

/** `write` answers to each write, and `outdated` to whether the pull request has moved on. */
export function posterThat(
  write: () => Promise<void>,
  outdated: Poster['outdated'] = () => Promise.resolve(undefined),
): Poster {
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
    wait: () => Promise.resolve(),
  };
}
