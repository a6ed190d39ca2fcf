/**
 * A report, and what earlier runs have posted → every comment that should stand, and what is to be done for it.
 *
 * Computed once in a run: whatever says what is posted, or what is not, reads it here.
 */
import type { Config } from '../../config/config.js';
import type { Suggestion } from '../../edits/proposal.js';
import type { Report } from '../../review/report.js';
import type { PostedComment } from '../../review/snapshot.js';
import type { FileComment, ReviewComment } from './comment.js';
import { planLifeCycle, type LifeCycle } from './life-cycle.js';
import { restComments } from './rest.js';
import { wantedComments } from './wanted.js';

/** What becomes of all our comments, and which then stand. */
export interface CommentLife extends LifeCycle<ReviewComment | FileComment> {
  /** The comments on lines that stand after the run: posted by it, or said before. */
  readonly said: readonly ReviewComment[];
  /** The comments on files that stand after the run. */
  readonly onFiles: readonly FileComment[];
  /** The suggestions that stand in no comment. */
  readonly unsaid: readonly Suggestion[];
  /** The suggestion that a comment on lines carries. */
  readonly suggestionOf: ReadonlyMap<ReviewComment | FileComment, Suggestion>;
  /** Our summary comments, the oldest first. */
  readonly summaries: readonly PostedComment[];
}

/** The life of the comments of a report. `posted` is what earlier runs have posted in the scope. */
export function lifeOf(
  report: Report,
  { scope, maxComments }: Pick<Config, 'scope' | 'maxComments'>,
  posted: readonly PostedComment[],
): CommentLife {
  const { onLines, onFiles, outsideOf } = wantedComments(report, scope);
  const suggestionOf = new Map<ReviewComment | FileComment, Suggestion>(
    onLines.map(({ comment, suggestion }) => [comment, suggestion]),
  );
  const ours = posted.filter(({ kind }) => kind !== 'summary');
  const wanted: readonly (ReviewComment | FileComment)[] = [...onLines.map(({ comment }) => comment), ...onFiles];
  const cycle = planLifeCycle(wanted, ours, report, {
    most: maxComments,
    scope,
    restsOf: (crowded) => restComments(crowded, { suggestionOf, outsideOf }, report, { scope, maxComments }),
  });
  const left = new Set(cycle.left);
  const without = new Set([...cycle.left, ...cycle.together]);
  return {
    ...cycle,
    said: onLines.flatMap(({ comment }) => (without.has(comment) ? [] : [comment])),
    onFiles: [...onFiles, ...cycle.onRests].filter((comment) => !without.has(comment)),
    unsaid: onLines.flatMap(({ comment, suggestion }) => (left.has(comment) ? [suggestion] : [])),
    suggestionOf,
    summaries: posted.filter(({ kind }) => kind === 'summary').sort((a, b) => a.id - b.id),
  };
}
