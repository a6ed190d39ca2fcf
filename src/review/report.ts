/**
 * What a run found out, as plain data: everything that is published comes from here.
 */
import type { FindingsCounts } from '../findings/counts.js';
import type { Problem } from '../findings/format.js';
import type { PolicyAddress } from '../policy/model.js';
import type { Copy } from '../match/copy.js';
import type { Ground, Match, Party } from '../match/match.js';
import type { Message } from '../text/message.js';
import type { Override } from './override.js';
import type { BrokenEvidence } from './broken-evidence.js';
import type { CommandName } from './command-name.js';
import type { Tally } from './tally.js';
import type { Found } from '../edits/refine-file.js';
import type { Change, Left, Note } from '../refine/change.js';
import type { KeepEntry } from '../refine/keep.js';
import { type RefinedFile, type Suggestion, type Outside, type Outcome } from '../edits/proposal.js';

/** Everything that an analysis found out; all publishers work from it. */
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
  /** The files that are as they were, and whose policies the pull request changes from elsewhere: nothing can be said on them. */
  readonly reached: readonly string[];
  /** How many policies that are written elsewhere the pull request gives to somebody. */
  readonly given: number;
  /** Distinct permissions that could go: policy by policy, placed or not. */
  readonly removable: number;
  /** Every policy that findings were looked for, in numbers. */
  readonly tallies: readonly Tally[];
  readonly findings: FindingsReport;
  /** What the pull request breaks of its own evidence; it fails the job, and is among the gaps. */
  readonly broken: readonly BrokenEvidence[];
  /** What makes the run incomplete without belonging to one policy. */
  readonly gaps: readonly Message[];
  /** What should be known besides: keep entries that have ended, end soon or keep nothing; evidence that the pull request changes. */
  readonly notes: readonly Message[];
  /** The part of the notes that says what was changed and deliberately not checked. */
  readonly passedOver: readonly Message[];
  /** Which findings apply to which policy, and why these. */
  readonly matches: readonly PolicyMatch[];
  /** The commands in comments that a workflow of the base branch answers. */
  readonly commands: readonly CommandName[];
  /** Days without use after which permissions are reported. */
  readonly period: number;
  /** Every policy that findings were looked for, with all that was found out about it. */
  readonly reviewed: readonly ReviewedPolicy[];
  readonly verdict: Verdict;
  /** What became of the override label; absent where it is not set, not asked for or not needed. */
  readonly override?: Override | undefined;
}

/** Whose policy one is, and what says so. */
export interface PolicyMatch {
  readonly at: PolicyAddress;
  readonly ground: Ground;
  readonly parties: readonly Party[];
  /** Its certain copies, by an inventory. */
  readonly copies: readonly Copy[];
  /** Where AWS recommends something else. */
  readonly differences: readonly Message[];
}

/** A policy that findings were looked for. */
export interface ReviewedPolicy {
  readonly found: Found;
  /** Whose it is, or why that is not known. */
  readonly matched: Match;
  /** Whether something of it that is reported unused counts as new: for all who have it, for some, or but for a keep. */
  readonly looksNew: boolean;
  /** What can go, also what cannot be suggested; nothing where nobody knows whose it is. */
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  /** What could go and stays, since its list would be too long. */
  readonly left: readonly Left[];
  /** The keep entries that keep something of it. */
  readonly protecting: readonly KeepEntry[];
}

/** Whether the job may pass, and why. */
export interface Verdict {
  readonly kind: 'pass' | 'fail' | 'incomplete';
  readonly reasons: readonly Message[];
  /** What lets it pass, where it is `fail`. */
  readonly remedy?: Message | undefined;
  /** Who let it pass with the override label, and what the verdict would be without; absent where nobody had to. */
  readonly accepted?: Accepted | undefined;
}

/** A verdict that a person has overridden. */
interface Accepted {
  readonly by: string;
  readonly label: string;
  readonly instead: Verdict['kind'];
}

/** What became of the findings. */
export interface FindingsReport {
  /** Files read. */
  readonly files: number;
  readonly counts: FindingsCounts;
  readonly ignored: readonly Message[];
  readonly problems: readonly Problem[];
  /** Findings, and recommendations without one, about principals that no changed policy belongs to: no reason of anything. */
  readonly unmatched: readonly Message[];
  /** Recommendations about principals of changed policies that no finding is about. */
  readonly alone: readonly Message[];
}
