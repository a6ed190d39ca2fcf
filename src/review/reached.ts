/**
 * Which parts of a file that did not change belong to a review.
 */
import type { Place } from '../sources/source.js';

/** Whether a place lies in one of those that are reached; all are where the file itself was changed. */
export function isReached(at: Place, only: readonly Place[] | undefined): boolean {
  if (only === undefined) return true;
  return only.some(({ range: { start, end } }) => at.range.start < end && start < at.range.end);
}
