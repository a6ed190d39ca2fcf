/**
 * What is proposed for a file, and what became of each policy in it.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { PolicyAddress } from '../policy/model.js';
import type { ActionName } from '../policy/names.js';
import type { Ground, Party } from '../match/match.js';
import type { Left } from '../refine/change.js';
import type { StillGranted } from '../refine/still-granted.js';
import type { Unused } from '../refine/unused.js';
import type { PolicyReason } from '../reasons/reason.js';
import type { Range, TextEdit } from '../text/edit.js';
import type { Line } from '../text/line.js';
import type { Message } from '../text/message.js';
import type { Paste } from './deny.js';
import type { Part } from './plan.js';
import type { Replacement } from './replacement.js';
/** A file at head, and as it is once everything is refined. */
export interface RefinedFile {
    readonly path: string;
    readonly before: string;
    readonly after: string;
    readonly parts: readonly Part[];
    readonly evidence: Evidence;
    /** The same, in the smallest pieces that stand alone: any of them may be done without the others. */
    readonly steps: readonly Step[];
    /** The quotas that its policies share with others. */
    readonly shared: readonly SharedRoom[];
}
/** The room of one of IAM's quotas that a refined policy shares with other policies of the files. */
export interface SharedRoom {
    readonly at: PolicyAddress;
    /** Equal for two policies that count together, in this file or in one of `files`. */
    readonly key: string;
    readonly quota: number;
    /** The characters that are free before anything is refined. */
    readonly left: number;
    /** The other files with policies that count to it. */
    readonly files: readonly string[];
}
/** Edits of one list that only make sense together. */
export interface Step {
    readonly edits: readonly TextEdit[];
    /** The items that are edited: quoted actions, or whole statements; one for each of the parts. */
    readonly places: readonly Range[];
    readonly parts: readonly Part[];
    readonly evidence: Evidence;
}
/** One review comment with its suggestion. */
export interface Suggestion {
    readonly replacement: Replacement;
    readonly parts: readonly Part[];
    readonly evidence: Evidence;
}
/** What of one file lies outside the diff, or cannot be a suggestion for another reason. */
export interface Outside {
    readonly path: string;
    readonly why: Message;
    readonly parts: readonly Part[];
    readonly evidence: Evidence;
    /** A unified diff of just this, against the head; `undefined` where it would be too long to make. */
    readonly diff: string | undefined;
}
/** On what ground permissions are called unused. */
export interface Evidence {
    readonly parties: readonly Party[];
    readonly unused: Unused;
    /** What says that the findings are about these policies. */
    readonly grounds: readonly Ground[];
    /** What is deployed of them, and how far that carries. */
    readonly rests: readonly Message[];
    /** Where AWS recommends something else. */
    readonly differences: readonly Message[];
    /** When actions, in lower case as `s3:getobject`, were last used by one of the parties, where a recent time is known. */
    readonly uses: ReadonlyMap<string, string>;
    /** All that the changes of the policy drop, in lower case. */
    readonly dropped: ReadonlySet<string>;
    /** What is unused as well, and stays granted. */
    readonly left: readonly Left[];
    /** What is dropped from a statement and stays granted all the same, by another one. */
    readonly still: StillGranted;
    /** Days over which the analyzers looked, where that is told; a finding may tell its own. */
    readonly period: number | undefined;
    /** What actions there are, of which class each is, and whether AWS tracks its use. */
    readonly catalogue: Catalogue;
}
/** What became of a policy, or of a part of it. Lines are of the head file. */
export interface Outcome {
    readonly kind: OutcomeKind;
    readonly at: PolicyAddress;
    readonly first: Line;
    readonly last: Line;
    /** Index of the statement in the document, from 0, where the outcome is about one. */
    readonly statement: number | undefined;
    readonly removed: readonly ActionName[];
    readonly why: Message | undefined;
    /** The same without what to do about it, for where that is said already; absent where `why` says nothing of it. */
    readonly whyAlone?: Message | undefined;
    /** This could not be checked, or not be done: the verdict is incomplete. */
    readonly incomplete: boolean;
    /** Of which kind the reason is, where it is incomplete. */
    readonly reason: PolicyReason['kind'] | undefined;
    /** A statement that a person may add instead. */
    readonly paste: Paste | undefined;
    /** The place in another file that it is said of; where that is told itself, this need not be said again. */
    readonly because: {
        readonly path: string;
        readonly start: number;
    } | undefined;
}
/** What became of a policy or a part of it. */
export type OutcomeKind = 
/** A suggestion carries it. */
'inline'
/** Told with its diff: it lies outside the hunks, or cannot be a suggestion. */
 | 'outside-diff'
/** Nothing of the policy is used: it should be detached and deleted. */
 | 'emptied'
/** It could be refined, and is not: too long, or a proof failed. */
 | 'withheld'
/** Unused, and stays granted by a wildcard: without it the list would have too many lines. */
 | 'left'
/** New in this pull request, so nothing can be said about its use. */
 | 'exempt'
/** Unused, and kept by a keep-list. */
 | 'kept'
/** Nothing to improve. */
 | 'tight'
/** No finding applies. */
 | 'unmatched'
/** Could not be read, or is rightly left alone. */
 | 'skipped'
/** A role, user or credential that is unused as a whole: consider deleting it. */
 | 'advice' | 'note';
