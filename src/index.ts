/**
 * The library: the engine of the Action as six pure functions.
 *
 *   readFindings     a file of findings            → what it reports unused
 *   refinePolicy     a policy document             → the document without it
 *   refineFile       a file that holds policies    → the file without it, otherwise as its author wrote it
 *   proveFile        a file that holds policies    → the same, with its diff and what became of every action
 *   judgeFiles       a file before and after       → what an independent check finds wrong with the change
 *   discoverPolicies files                         → every policy in them, with the place of every action
 *
 * Nothing here reads a disk, a network or an environment: text and values go in,
 * text and values come out, and the same ones always give the same. It runs in a
 * browser as it does in Node. What this module exports is the whole promise;
 * everything behind it may change.
 */
import { listPolicies, type ListedPolicy } from './cli/listed-policies.js';
import { judgeTexts, proveByFindings, type ChangedAction, type JudgedPolicy } from './cli/proved-text.js';
import { refineByFindings } from './cli/refine-text.js';
import { refineDocument } from './cli/refine-value.js';
import type { Finding } from './findings/finding.js';
import { readFindings as readAny } from './findings/index.js';
import { defaultWindow } from './findings/format.js';
import { bundledCatalogue, readCatalogue, type Catalogue } from './policy/catalogue.js';
import type { SourceFile } from './text/file.js';
import { plain, words } from './text/message.js';

export { catalogueDate } from './policy/catalogue-text.js';
export type { ChangedAction, JudgedPolicy, Objection } from './cli/proved-text.js';
export type { ListedPolicy, ListedStatement, ListedAction } from './cli/listed-policies.js';
export type {
  Finding,
  Subject,
  UnusedAction,
  UnusedActions,
  UnusedPrincipal,
  UnusedService,
} from './findings/finding.js';
export type { NarrowingNode } from './refine/narrowing.js';
export type { SourceFile } from './text/file.js';

/** What a file of findings says; what could not be read is in `problems`, never left out silently. */
export interface FindingsRead {
  /** What is unused, in the order of the file. */
  readonly findings: readonly Finding[];
  /** What was understood and rightly does not count, such as archived findings. */
  readonly ignored: readonly string[];
  readonly problems: readonly FindingsProblem[];
}

/** Something in an export that should have counted and could not be read. */
export interface FindingsProblem {
  readonly why: string;
  /** The command or setting that fixes it. */
  readonly help: string;
}

/** How `readFindings` reads exports that give times of last use and no verdict. */
export interface ReadOptions {
  /** What was not used for this many days counts as unused; 90 if left out. */
  readonly unusedAfterDays?: number;
  /** The day of reading, as `2026-11-26`; a time after it is not believed. */
  readonly today?: string;
}

/** What became of a policy document. */
export interface RefinedPolicy {
  /** The refined document; null where nothing is left of it. */
  readonly policy: unknown;
  /** The actions that were removed, each once. */
  readonly removed: readonly string[];
  /** What was left as it is and why, for people. */
  readonly notes: readonly string[];
}

/** What became of a file of policies. */
export interface RefinedPolicyFile {
  /** The refined file; `undefined` where nothing is left of its policies. */
  readonly text: string | undefined;
  /** The actions that were removed, each once. */
  readonly removed: readonly string[];
  /** What was left as it is and why, for people. */
  readonly notes: readonly string[];
}

/** A refined file, and what a reader needs to believe it. */
export interface ProvedPolicyFile extends RefinedPolicyFile {
  /** A unified diff without its header, empty where nothing changes; `undefined` where it would be too long to make. */
  readonly diff: string | undefined;
  /** Every value of a list of actions that is removed or narrowed, in the order of the file. */
  readonly changes: readonly ChangedAction[];
}

/** By which actions wildcards are read. */
export interface RefineOptions {
  /** The names of the actions of each service, in place of the bundled catalogue. */
  readonly catalogue?: Readonly<Record<string, readonly string[]>>;
}

/**
 * What a file of findings reports unused, in any of the formats that the Action reads.
 *
 * The format is recognised by content; the path only says where a finding came from.
 */
export function readFindings(file: SourceFile, options: ReadOptions = {}): FindingsRead {
  const { findings, ignored, problems } = readAny(file, { ...defaultWindow, ...options });
  return {
    findings,
    ignored: ignored.map(({ why }) => plain(why)),
    problems: problems.map(({ why, help }) => ({ why: plain(why), help: plain(help) })),
  };
}

/**
 * One policy document without the permissions that every principal of the findings leaves unused.
 *
 * Several principals, or lists that name nobody, are taken to share the policy:
 * only what all of them report is removed. The result is judged by a check that
 * shares no code with what made it; where the check objects, or the document
 * cannot be read, the document comes back as it was and `notes` says why.
 */
export function refinePolicy(
  document: unknown,
  findings: readonly Finding[],
  options: RefineOptions = {},
): RefinedPolicy {
  const { policy, removed, notes } = refineDocument(document, findings, catalogueOf(options));
  return { policy, removed, notes };
}

/**
 * The same for a file: every policy in it is refined, and nothing else in its text changes.
 *
 * The path decides the language (`.json`, `.tf`). Throws where the file holds no
 * policy or cannot be read; the error's `help` says what to do about it.
 */
export function refineFile(
  file: SourceFile,
  findings: readonly Finding[],
  options: RefineOptions = {},
): RefinedPolicyFile {
  return refineByFindings(file, findings, catalogueOf(options));
}

/**
 * The same, with its diff and with what became of every action: what goes, what stays, and how a wildcard was narrowed.
 *
 * Throws as `refineFile` does.
 */
export function proveFile(
  file: SourceFile,
  findings: readonly Finding[],
  options: RefineOptions = {},
): ProvedPolicyFile {
  return proveByFindings(file, findings, catalogueOf(options));
}

/**
 * What is wrong with each policy of `after` as a refinement of the same policy in `before`: no objections for a correct one.
 *
 * This is the check that every refinement must pass before anybody sees it. It shares no code with what makes
 * refinements, and asks: is anything granted that was not, is anything lost that was not reported, is anything still
 * granted that was, is anything else different?
 */
export function judgeFiles(
  before: SourceFile,
  after: SourceFile,
  findings: readonly Finding[],
  options: RefineOptions = {},
): readonly JudgedPolicy[] {
  return judgeTexts(before, after, findings, catalogueOf(options));
}

/**
 * Every policy in the files, and everything that looks like one and could not be read, with `skipped` saying why.
 *
 * Files are read together: a Terraform module's documents and attachments may stand in several.
 */
export function discoverPolicies(files: readonly SourceFile[]): readonly ListedPolicy[] {
  return listPolicies(files);
}

function catalogueOf({ catalogue }: RefineOptions): Catalogue {
  return catalogue === undefined
    ? bundledCatalogue
    : readCatalogue('catalogue', JSON.stringify(catalogue), words('that was given'));
}
