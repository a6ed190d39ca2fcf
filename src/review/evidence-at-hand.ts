/**
 * Snapshot → what all of its findings and inventories say, read once.
 */
import type { Config } from '../config/config.js';
import { united, type ReadFindings, type UsageWindow } from '../findings/format.js';
import { readFindings } from '../findings/index.js';
import { inventoryOf, inventoryReader } from '../inventory/index.js';
import type { Inventory } from '../inventory/inventory.js';
import { evidenceOf, identitiesIn, type Identities, type KnownBase } from '../match/evidence.js';
import type { Evidence } from '../match/match.js';
import { accountsNamedIn, discover, isWanted, onlyAccountOf, partitionsNamedIn } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import type { SourceFile } from '../text/file.js';
import { jsonTextOf } from '../text/json-text.js';
import { memo, memoOf, once } from '../text/memo.js';
import { heldBackBy } from './held-back.js';
import type { RunReason } from '../reasons/reason.js';
import type { ChangedFile } from './review-file.js';
import type { Snapshot } from './snapshot.js';

/** What was read, and what it comes to. */
interface EvidenceAtHand {
  readonly read: ReadFindings;
  readonly inventory: Inventory;
  readonly evidence: Evidence;
  /** Every policy at the base, so that the deployed copies of one are not taken for those of another. */
  readonly base: () => readonly Discovery[];
  /** Every policy at the head. */
  readonly head: () => readonly Discovery[];
  /** What each policy at the base can become; `undefined` where no inventory asks for it. */
  readonly identities: () => Identities | undefined;
}

/** The evidence of a snapshot, as the config has it looked at; the same for the same two. */
export function evidenceAtHand(snapshot: Snapshot, config: Config): EvidenceAtHand {
  return readBy(snapshot)(config);
}

/** The files that say who is in an account, or in a Terraform state. */
export function inventoryFiles(snapshot: Snapshot, config: Config): readonly string[] {
  const { accounts, states } = evidenceAtHand(snapshot, config).inventory;
  return [...new Set([...accounts.flatMap(({ paths }) => paths), ...states.map(({ file }) => file)])];
}

const readBy = memoOf((snapshot: Snapshot) => memoOf((config: Config) => readAll(snapshot, config)));

function readAll(snapshot: Snapshot, config: Config): EvidenceAtHand {
  const { findings: files, today } = snapshot;
  const { reads, inventory } = readFiles(files)(config.unusedAfterDays)(today);
  const read = united(reads);
  const unnamedFiles = files.flatMap(({ path }, index) => (reads[index]?.isUnnamed === true ? [path] : []));
  const base = once((): ReadBase => {
    const known = knownBase(files)(baseOf(snapshot));
    return snapshot.identities === undefined ? known : { ...known, identities: snapshot.identities };
  });
  const evidence = evidenceOf(read, unnamedFiles, {
    inventory,
    base,
    heldBackBy: heldBackBy(snapshot, config.accounts !== undefined),
    unread: snapshot.evidenceGaps.filter(({ kind }) => unhad.includes(kind)),
    today,
    named: accountsNamedIn([...filesAtHand(snapshot), ...(snapshot.deployments ?? [])]),
    partitions: partitionsNamedIn(filesAtHand(snapshot)),
    accounts: config.accounts === undefined ? undefined : [...config.accounts.values()],
  });
  const now = [...snapshot.changed, ...snapshot.companions];
  // Where nothing is a change, they are read but once.
  const head = once(() => (areSame(base().all, now) ? base().found() : discover(now)));
  const identities = (): Identities | undefined =>
    evidence.deploymentOf === undefined ? undefined : identitiesIn(base());
  return { read, inventory, evidence, base: () => base().found(), head, identities };
}

/** The gaps of evidence that may hide somebody of the same name. */
const unhad: readonly RunReason['kind'][] = ['unread-findings', 'unread-artifact', 'no-findings-file'];

/** What findings and inventories tell; a run analyses several snapshots, which share their files. */
const readFiles = memoOf((files: readonly SourceFile[]) =>
  memo((unusedAfterDays: number) => memo((today: string) => readEach(files, { unusedAfterDays, today }), 10), 10),
);

interface FilesRead {
  readonly reads: readonly ReadFindings[];
  readonly inventory: Inventory;
}

/** Each text is parsed but once, and forgotten before the next. */
function readEach(files: readonly SourceFile[], window: UsageWindow): FilesRead {
  const readPart = inventoryReader();
  const both = files.map((file) => {
    const json = once(() => jsonTextOf(file.text));
    return { findings: readFindings(file, window, json), part: readPart(file, json) };
  });
  return { reads: both.map(({ findings }) => findings), inventory: inventoryOf(both.map(({ part }) => part)) };
}

/** The files of the base: its own, and those with the rest of the repository. */
interface BaseFiles {
  readonly own: readonly SourceFile[];
  readonly all: readonly SourceFile[];
}

function baseOf(snapshot: Snapshot): BaseFiles {
  const own = atBase(snapshot);
  const known = new Set(own.map(({ path }) => path));
  const unchanged = [...(snapshot.mapped ?? []), ...(snapshot.rest?.files ?? [])];
  const others = unchanged.filter(({ path }) => !known.has(path) && isWanted(path));
  return { own, all: [...own, ...new Map(others.map((file) => [file.path, file])).values()] };
}

/** What the files of a base say. */
type ReadBase = BaseFiles & KnownBase;

/** A run analyses several snapshots, whose findings are the same and whose base mostly is. */
const knownBase = memoOf<readonly SourceFile[], (files: BaseFiles) => ReadBase>(() => {
  let last: ReadBase | undefined;
  return (files) => {
    const known = last;
    if (known !== undefined && areSame(known.own, files.own) && areSame(known.all, files.all)) return known;
    last = readBase(files);
    return last;
  };
});

function readBase({ own, all }: BaseFiles): ReadBase {
  return { own, all, found: once(() => discover(all)), onlyAccountOf: (path) => onlyAccountOf(path, own) };
}

function areSame(some: readonly SourceFile[], others: readonly SourceFile[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ path, text }, at) => others[at]?.path === path && others[at].text === text)
  );
}

/** What was read of the base besides the rest of the repository. */
function atBase({ changed, deleted, companions }: Snapshot): readonly SourceFile[] {
  return [...changed.flatMap(asOfBase), ...deleted, ...companions];
}

/** A changed file as the base has it; the very same one where it is as it was, so that what is found out of it serves both. */
export function asOfBase(file: ChangedFile): readonly SourceFile[] {
  const { path, text, base } = file;
  if (base === text) return [file];
  return base === undefined ? [] : [{ path, text: base }];
}

/** Every file that was read, changed ones in both versions. */
export function filesAtHand({
  changed,
  deleted,
  companions,
}: Pick<Snapshot, 'changed' | 'companions' | 'deleted'>): readonly SourceFile[] {
  return [
    ...companions,
    ...deleted,
    ...changed.flatMap((file) => [file, ...(file.base === file.text ? [] : asOfBase(file))]),
  ];
}
