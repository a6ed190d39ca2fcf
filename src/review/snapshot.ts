/**
 * Everything one run has read from the world, as plain data.
 */
import type { Identities } from '../match/evidence.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { KeepEntry } from '../refine/keep.js';
import type { BrokenEvidence } from './broken-evidence.js';
import type { Unsearched } from './unsearched.js';
import type { ChangedFile } from './review-file.js';
import type { PolicyReason, RunReason } from '../reasons/reason.js';
import type { SourceFile } from '../text/file.js';
import type { Message } from '../text/message.js';
import type { CommandName } from './command-name.js';
import type { AsOf } from './young.js';

/** The files of the repository that are neither changed nor understood with those that are. */
export interface Rest {
  readonly files: readonly SourceFile[];
  /** Why they are not at hand. */
  readonly uncompared: PolicyReason | undefined;
}

/** Everything that an analysis reads. */
export interface Snapshot {
  /** The day of the run, as `2026-11-24`: keep-lists end, findings grow old. */
  readonly today: string;
  /** The commit that is analysed, and whose lines all positions mean. */
  readonly head: string;
  /** The changed files that can hold a policy. */
  readonly changed: readonly ChangedFile[];
  /** The files that the pull request deletes, as they were at the merge base: what they granted may stand elsewhere now. */
  readonly deleted: readonly SourceFile[];
  /** Unchanged files that are needed to understand the changed ones, such as the rest of a module. */
  readonly companions: readonly SourceFile[];
  /** Unchanged files that entries of the config map to the same principals as changed ones; absent where nobody asked for them. */
  readonly mapped?: readonly SourceFile[];
  /** The other files of the repository that hold or name policies; absent where nobody asked for them. */
  readonly rest?: Rest | undefined;
  /** What each policy at the base can become, where another process has found that out; absent where it is still to be found. */
  readonly identities?: Identities | undefined;
  /** What others may use that nobody looked for. */
  readonly unsearched?: readonly Unsearched[];
  /** What the base branch held when the period of the findings began; absent where nobody asked. */
  readonly asOf?: AsOf | undefined;
  readonly findings: readonly SourceFile[];
  /** Where they are from, where that is no file of the repository. */
  readonly origins: readonly Message[];
  /** Findings, config and catalogue that the pull request changes: they are read at the base, so the change does not count yet. */
  readonly changedEvidence: readonly string[];
  /** What the pull request adds to the keep-list of the config: it holds suggestions back, and settles nothing. */
  readonly keepAdded: readonly KeepEntry[];
  /** What is wrong with the config at the base, where the pull request repairs it: then no policy can be checked. */
  readonly repaired?: Message | undefined;
  /** What the pull request breaks of its own evidence, which would end every run once it is merged. */
  readonly broken?: readonly BrokenEvidence[];
  /** The workflow of this very run, where the pull request changes it and its own version runs. */
  readonly ownWorkflow?: string | undefined;
  /** The changed files that the config names by their paths: in each of them somebody expects a policy. */
  readonly named: readonly string[];
  /** What was changed, holds or may hold a policy, and was deliberately not checked: policies that `paths` leaves out, code that names actions. */
  readonly passedOver: readonly Message[];
  /** What should have been read and could not be: the verdict is incomplete. */
  readonly gaps: readonly RunReason[];
  /** The same of findings: it matters as soon as there is a policy they could speak of. */
  readonly evidenceGaps: readonly RunReason[];
  /** The workflows of the base branch, and what tools deploy by: they say which accounts there are; absent where nobody looked. */
  readonly deployments?: readonly SourceFile[] | undefined;
  /** The commands in comments that a workflow of the base branch answers; absent where nobody looked. */
  readonly commands?: readonly CommandName[] | undefined;
  /** `undefined` for the bundled one. */
  readonly catalogue: Catalogue | undefined;
}

/** A comment that an earlier run of this action has posted in the same scope, with what people made of it. */
export interface PostedComment {
  readonly kind: 'suggestion' | 'file' | 'summary';
  /** GitHub's number of it. They grow: the smaller, the older. */
  readonly id: number;
  readonly fingerprint: string;
  readonly body: string;
  /** The file it is on; empty for the summary. */
  readonly path: string;
  /** The lines it stands on now; `undefined` where it has lost them, or never had any. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
  readonly standing: Standing;
}

/** What people made of one of our comments. */
export type Standing =
  /** Nobody has reacted. */
  | 'open'
  /** Somebody has replied, be it a person or a bot. */
  | 'answered'
  /** Somebody has resolved its thread, or hidden it. */
  | 'dismissed'
  /** GitHub did not tell. */
  | 'unknown';
