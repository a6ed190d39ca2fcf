/**
 * A run over the whole repository → how far the setup carries, and what needs a hand.
 */
import type { Config } from '../config/config.js';
import { entryLines } from '../config/entry-lines.js';
import type { KeepEntry } from '../refine/keep.js';
import { evidenceAtHand, inventoryFiles } from '../review/evidence-at-hand.js';
import type { Report } from '../review/report.js';
import type { Snapshot } from '../review/snapshot.js';
import type { SourceFile } from '../text/file.js';
import { message, words, type Message } from '../text/message.js';
import { idleEntries, keepEntryNotes, type EntryNote } from './entries.js';
import { accountsIn, missingAccounts, staleEvidence, type AccountHealth } from './evidence-health.js';
import { proposalsFor, type Proposal } from './proposals.js';
import { statesOf, type PolicyState } from './states.js';
import { stubsIn, type Stub } from './stubs.js';

/** What is diagnosed. */
interface Patient {
  readonly snapshot: Snapshot;
  readonly config: Config;
  readonly report: Report;
  /** The paths of all files. */
  readonly paths: readonly string[];
  /** The config file; `undefined` where there is none. */
  readonly file: SourceFile | undefined;
  /** Whether anybody can read the repository. */
  readonly isPublic: boolean;
}

/** How a repository is set up. */
export interface Diagnosis {
  readonly states: readonly PolicyState[];
  readonly accounts: readonly AccountHealth[];
  /** What was read; `undefined` where nothing could be. */
  readonly evidence: EvidenceRead | undefined;
  /** What needs a hand besides single policies, each with its place. */
  readonly flaws: readonly Flaw[];
  /** Entries that are not in the config yet. */
  readonly proposals: readonly Proposal[];
  /** Entries that are in the config as a comment, for a person to complete. */
  readonly stubs: readonly Stub[];
}

/** The evidence in numbers. */
export interface EvidenceRead {
  readonly files: number;
  readonly findings: number;
  /** The day of the newest finding. */
  readonly newest: string | undefined;
  /** Entries under `policies` and `keep`; `undefined` where there is no config. */
  readonly entries: { readonly policies: number; readonly keep: number } | undefined;
}

/** Something that needs a hand. */
export interface Flaw {
  readonly kind: 'config' | 'entry' | 'keep' | 'account' | 'evidence' | 'public' | 'gap';
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly what: Message;
}

/** Everything there is to say about the setup. Pure: the same patient gives the same diagnosis. */
export function diagnose(patient: Patient): Diagnosis {
  const { snapshot, config, report, file } = patient;
  const { read, inventory, evidence } = evidenceAtHand(snapshot, config);
  const states = statesOf(report, snapshot.changed);
  const accounts = accountsIn(inventory, evidence);
  const hasFindings = read.findings.length + read.archived.length + read.resolved.length > 0;
  const { stubs, proposals } = stubsIn(file, proposalsFor(states, evidence, config.mappings));
  return {
    states,
    accounts,
    evidence: evidenceRead(patient),
    stubs,
    proposals,
    flaws: [
      ...entryFlaws(patient),
      ...inEvidence('account', states.length === 0 ? [] : missingAccounts(accounts, hasFindings)),
      ...inEvidence('evidence', staleEvidence(report.reviewed, accounts, snapshot.today, config.maxAgeDays)),
      ...report.findings.problems.map(({ path, why, help }): Flaw => ({
        kind: 'evidence',
        path,
        line: undefined,
        what: message`${why}; ${help}`,
      })),
      ...inEvidence('evidence', snapshot.evidenceGaps),
      ...inEvidence('evidence', snapshot.findings.length === 0 && states.length > 0 ? [noFindings(config)] : []),
      ...inEvidence('gap', snapshot.gaps),
      ...publicInventory(patient),
    ],
  };
}

function evidenceRead({ snapshot, config, report, file }: Patient): EvidenceRead {
  const dates = evidenceAtHand(snapshot, config).read.findings.flatMap(
    ({ analyzedAt, updatedAt }) => analyzedAt ?? updatedAt ?? [],
  );
  const newest = dates.reduce((most, each) => (each > most ? each : most), '');
  return {
    files: snapshot.findings.length,
    findings: report.findings.counts.findings,
    newest: newest === '' ? undefined : newest.slice(0, 10),
    entries: file === undefined ? undefined : { policies: config.mappings.length, keep: config.keep.length },
  };
}

/** Whether somebody has something to do. */
export function needsHand({ states, flaws }: Diagnosis): boolean {
  return flaws.length > 0 || states.some(({ kind }) => kind !== 'matched');
}

function inEvidence(kind: Flaw['kind'], all: readonly Message[]): readonly Flaw[] {
  return all.map((what) => ({ kind, path: undefined, line: undefined, what }));
}

function noFindings({ findings }: Config): Message {
  return message`no findings file was found: ${findings.join(', ')} names none; export them, or give the folder of a downloaded artifact with ${'--artifact'}`;
}

/** What the entries of the config name to no end, each at its line. */
function entryFlaws({ snapshot, config, report, paths, file }: Patient): readonly Flaw[] {
  if (file === undefined) return [];
  const { evidence, base } = evidenceAtHand(snapshot, config);
  const policies = base().map((each) => (each.kind === 'policy' ? each.policy.at : each.at));
  const protecting = new Set(report.reviewed.flatMap((each): readonly KeepEntry[] => each.protecting));
  const notes = [
    ...idleEntries(config, { policies, paths, findings: snapshot.findings.map(({ path }) => path), evidence }),
    ...keepEntryNotes(config, protecting, snapshot.today),
  ];
  return notes.map((note) => entryFlaw(note, file));
}

function entryFlaw({ list, index, what }: EntryNote, file: SourceFile): Flaw {
  return { kind: list === 'keep' ? 'keep' : 'entry', path: file.path, line: entryLines(file, list)[index], what };
}

/** An inventory that anybody can read. */
function publicInventory({ snapshot, config, isPublic, paths }: Patient): readonly Flaw[] {
  if (!isPublic) return [];
  const inRepository = new Set(paths);
  return inventoryFiles(snapshot, config).map((path) => ({
    kind: 'public',
    path,
    line: undefined,
    what: inRepository.has(path)
      ? words(
          'an inventory in a public repository tells everybody who is in your accounts: take it out, also of the history, and name the principals in the config',
        )
      : words(
          'the artifact of a public repository can be read by everybody, and this inventory says who is in your accounts: export the findings alone, and name the principals in the config',
        ),
  }));
}
