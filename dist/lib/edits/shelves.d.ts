/**
 * What stands on the shelves of IAM's quotas beside a policy, and how the room is shared out.
 *
 * All inline policies of one principal count together: those that the files at hand hold, and those
 * that an inventory shows and no file holds. Their room is shared out in a fixed order: in each file those
 * that become shorter first, then one after the other as they stand in it, file by file. Each sees what those
 * before it took (`within-quota.ts` sees to it that this holds whichever suggestions are accepted). Once all
 * of it is accepted, nobody before it has more room than then, so a second run has nothing to say. One thing
 * is not counted before it is there: what becomes shorter in a later file. So a second run may have more to
 * say of a policy that the first one named for the quota, where a policy of a later file became shorter; a
 * third one has nothing.
 */
import type { StandingOn } from '../match/standing.js';
import type { Policy } from '../policy/model.js';
import type { SourceFile } from '../text/file.js';
import type { Beside } from './quota.js';
/** What stands on shelves, and what policies grew by so far. */
export interface Shelves {
    /** What stands beside a policy of one of the files, which are understood together. */
    readonly beside: (policy: Policy, files: readonly SourceFile[]) => Beside;
    /** What stands there before anything is refined. */
    readonly besideBefore: (policy: Policy, files: readonly SourceFile[]) => Beside;
    /** The most that may stand there, whichever of the suggestions made so far are accepted. */
    readonly besideAtMost: (policy: Policy, files: readonly SourceFile[]) => Beside;
    /** From now on the policy counts as so many characters longer, once all of it is accepted. */
    readonly grow: (policy: Policy, by: number) => void;
    /** The suggestions for the policy make it so many characters longer at most, whichever of them are accepted. */
    readonly growAtMost: (policy: Policy, by: number) => void;
    /** The files of the others that stand on a shelf of the policy. */
    readonly sharers: (policy: Policy, files: readonly SourceFile[]) => readonly string[];
}
/** Shelves on which nothing grew yet. */
export declare function shelvesWith(standing?: StandingOn): Shelves;
