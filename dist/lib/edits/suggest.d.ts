/**
 * The plans for one file → suggestions that were proved, and what is told instead.
 *
 * First the whole refinement is applied, read again and judged; then the suggestions,
 * so that any of them may be accepted without the others, also as far as IAM's quota is
 * concerned (`within-quota.ts`). What fails a proof is
 * withheld and makes the run incomplete; what merely cannot be a suggestion (it
 * lies outside the diff, or GitHub could not carry it) is told with its diff.
 *
 * The edits of a plan are made once and then handed on: to the whole, to its
 * suggestion, to the steps. Only where a hunk holds a part of a list are the edits of
 * that part made anew, since they may differ (the comma before the last item).
 */
import type { Policy } from '../policy/model.js';
import type { Change } from '../refine/change.js';
import { type Hunk } from '../text/diff.js';
import type { Lines } from '../text/line.js';
import type { OutcomeOf } from './outcomes.js';
import { type ListPlan } from './plan.js';
import type { Evidence, Outcome, Outside, RefinedFile, Suggestion } from './proposal.js';
import type { ShelfRoom } from './quota.js';
import { type Before } from './read-back.js';
/** What is to be done to one policy of the file. */
export interface Planned {
    readonly policy: Policy;
    readonly plans: readonly ListPlan[];
    /** The changes behind the plans: a removed statement may have to be done action by action. */
    readonly changes: readonly Change[];
    readonly evidence: Evidence;
    /** What IAM's quotas leave, whatever else is accepted; none where they may be exceeded. */
    readonly rooms: readonly ShelfRoom[];
}
/** Everything to be said about the plans for one file. */
export interface Suggested {
    readonly outcomes: readonly Outcome[];
    readonly suggestions: readonly Suggestion[];
    readonly outside: readonly Outside[];
    /** The file with all of it carried out; `undefined` where nothing is to be done, or the proof failed. */
    readonly refined: RefinedFile | undefined;
}
/** Everything that can be done to the file, proved, and placed in the hunks. */
export declare function suggest(before: Before, lines: Lines, hunks: readonly Hunk[] | undefined, planned: readonly Planned[], outcome: OutcomeOf): Suggested;
