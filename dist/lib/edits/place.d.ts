/**
 * Plans → suggestions that GitHub can apply, and what lies outside the diff.
 *
 * A suggestion must lie inside one hunk, must not overlap another one, and must
 * be of use on its own. Most lists lie only partly in the diff, so a list is not
 * all or nothing: of the items to be changed, those in one hunk make one
 * suggestion for each service, and the rest is left over. Only what the last item of
 * a list needs (the comma on the line before) ties lines together.
 *
 *   hunk ┌   "s3:PutObject",      ← removed: in the hunk, suggested
 *        └   "s3:GetObject",
 *            "s3:DeleteObject"    ← removed: outside, left over
 */
import { type Hunk, type HunkFinder } from '../text/diff.js';
import { type TextEdit } from '../text/edit.js';
import type { Lines } from '../text/line.js';
import type { EditGroup } from '../syntax/language.js';
import { type ListPlan } from './plan.js';
import { type Replacement } from './replacement.js';
/** Items of one plan, and the edits that carry them out. */
export interface Share {
    readonly plan: ListPlan;
    readonly items: readonly number[];
    readonly groups: readonly EditGroup[];
}
/** The share that carries out `items` of a plan. */
export declare function shareOf(text: string, plan: ListPlan, items?: readonly number[]): Share;
/** One suggestion: lines of one hunk, and the shares it carries out. */
export interface Placed {
    readonly replacement: Replacement;
    readonly edits: readonly TextEdit[];
    readonly shares: readonly Share[];
}
/** Suggestions as a single one, with all lines between them; `undefined` where no hunk holds them. */
export declare function placedTogether(path: string, lines: Lines, hunkOf: HunkFinder, several: readonly Placed[]): Placed | undefined;
/** Where a suggestion stands, or why none can. */
interface Placement {
    /** In the order of their lines; none overlaps another. */
    readonly placed: readonly Placed[];
    readonly left: readonly Share[];
}
/**
 * Places the shares of one file, each of them all that its plan does. `instead` may
 * offer, for a removed statement that does not fit, plans of its actions.
 */
export declare function place(path: string, lines: Lines, hunks: readonly Hunk[], all: readonly Share[], instead: (plan: ListPlan, item: number) => ListPlan | undefined): Placement;
export {};
