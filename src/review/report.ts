/**
 * What a run found out, as plain data: everything that is published comes from here.
 */
import type { FindingsCounts } from '../findings/counts.js';
import type { Problem } from '../findings/format.js';
import type { PolicyAddress } from '../policy/model.js';
import type { ActionName } from '../policy/names.js';
import type { Note } from '../refine/refine.js';
import type { Ground, Party } from '../refine/match.js';
import type { Unused } from '../refine/unused.js';
import type { Range, TextEdit } from '../text/edit.js';
import type { Line } from '../text/line.js';
import type { Message } from '../text/message.js';
import type { Part } from './list-plan.js';
import type { Replacement } from './replacement.js';
import type { Tally } from './tally.js';

export interface Report {
  /** The commit that was analysed. */
  readonly head: string;
  /** Which catalogue was used, as in "the catalogue of 2026-09-26". */
  readonly catalogue: Message;
  readonly outcomes: readonly Outcome[];
  readonly suggestions: readonly Suggestion[];
  /** What suggestions cannot carry, by file. */
  readonly outside: readonly Outside[];
  /** The files with every refinement that was proved, in the diff or not. */
  readonly refined: readonly RefinedFile[];
  /** Number of policies found. */
  readonly policies: number;
  /** Distinct permissions that could go: policy by policy, placed or not. */
  readonly removable: number;
  /** Every policy that findings were looked for, in numbers. */
  readonly tallies: readonly Tally[];
  readonly findings: FindingsReport;
  /** What makes the run incomplete without belonging to one policy. */
  readonly gaps: readonly Message[];
  /** What should be known besides: keep entries that have ended, end soon or keep nothing; evidence that the pull request changes. */
  readonly notes: readonly Message[];
  /** Which findings apply to which policy, and why these. */
  readonly matches: readonly PolicyMatch[];
  readonly verdict: Verdict;
}

export interface PolicyMatch {
  readonly at: PolicyAddress;
  readonly ground: Ground;
  readonly parties: readonly Party[];
  /** Where AWS recommends something else. */
  readonly differences: readonly Message[];
}

export interface Verdict {
  readonly kind: 'pass' | 'fail' | 'incomplete';
  readonly reasons: readonly Message[];
}

export interface FindingsReport {
  /** Files read. */
  readonly files: number;
  readonly counts: FindingsCounts;
  readonly ignored: readonly Message[];
  readonly problems: readonly Problem[];
  /** Findings about principals that no file was mapped to, and recommendations about principals without a finding. */
  readonly unmatched: readonly Message[];
}

/** A file at head, and as it is once everything is refined. */
export interface RefinedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly parts: readonly Part[];
  readonly evidence: Evidence;
  /** The same, in the smallest pieces that stand alone: any of them may be done without the others. */
  readonly steps: readonly Step[];
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
  /** Where AWS recommends something else. */
  readonly differences: readonly Message[];
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
  /** This could not be looked at, or not be done: the verdict is incomplete. */
  readonly incomplete: boolean;
}

export type OutcomeKind =
  /** A suggestion carries it. */
  | 'inline'
  /** Told with its diff: it lies outside the hunks, or cannot be a suggestion. */
  | 'outside-diff'
  /** Nothing of the policy is used: it should be detached and deleted. */
  | 'emptied'
  /** It could be refined, and is not: too long, or a proof failed. */
  | 'withheld'
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
  | 'advice'
  | 'note';

/** A note of the refinement, with its policy. */
export interface PolicyNote {
  readonly at: PolicyAddress;
  readonly note: Note;
}
