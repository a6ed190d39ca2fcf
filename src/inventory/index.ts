/**
 * Files of an inventory, each document read by its content.
 *
 * A file holds one JSON value, or one a line; lists are opened. Inventories may
 * lie among findings: what is none is passed over here, as an inventory is there.
 */
import type { SourceFile } from '../text/file.js';
import { isFields, type Fields } from '../text/fields.js';
import { jsonTextOf, type JsonText } from '../text/json-text.js';
import { message, type Message } from '../text/message.js';
import { accountsOf } from './accounts.js';
import { isDetails, readDetails } from './details.js';
import { documentReader } from './document.js';
import { noInventory, type Inventory, type InventoryProblem, type Manifest, type StateResource } from './inventory.js';
import { jsonValues } from './json.js';
import { isListing, isSummary, readListing, readSummary } from './listing.js';
import { isManifest, readManifest, unitedManifests } from './manifest.js';
import { exportAgain } from './problems.js';
import { isTooLarge, mayHoldInventory, mostCharacters } from './recognise.js';
import { spelled, type AccountName, type Counts, type ReadContext, type Sighting } from './seen.js';
import { isRawState, isState, rawStateProblem, readState } from './state.js';

/** Everything that inventory files tell; files and documents that are none are passed over. */
export function readInventory(files: readonly SourceFile[]): Inventory {
  const read = inventoryReader();
  return inventoryOf(files.map((file) => read(file, () => jsonTextOf(file.text))));
}

/** Reads files of one inventory, one after the other, each with what its text was parsed to. */
export function inventoryReader(): (file: SourceFile, json: () => JsonText) => InventoryFile {
  const readDocument = documentReader();
  return (file, json) => (mayHoldInventory(file.text) ? readFile(file, json, readDocument) : nothing);
}

/** What all files of an inventory tell together. */
export function inventoryOf(reads: readonly InventoryFile[]): Inventory {
  if (reads.every((each) => each === nothing)) return noInventory;
  const manifest = unitedManifests(reads.flatMap(({ manifests }) => manifests));
  const counts = new Map(reads.flatMap((each) => each.counts));
  const { accounts, problems } = accountsOf(
    reads.flatMap(({ sightings }) => sightings),
    { manifest, counts },
  );
  return {
    accounts,
    manifest,
    states: reads.flatMap(({ states }) => states),
    problems: [...reads.flatMap((each) => each.problems), ...problems],
    unread: [...new Set(reads.flatMap((each) => each.unread))],
  };
}

/** What one file tells. */
interface InventoryFile {
  readonly sightings: readonly Sighting[];
  readonly manifests: readonly Manifest[];
  readonly counts: readonly (readonly [string, Counts])[];
  readonly states: readonly StateResource[];
  readonly problems: readonly InventoryProblem[];
  /** Its path, where something of it is not known. */
  readonly unread: readonly string[];
}

const nothing: InventoryFile = { sightings: [], manifests: [], counts: [], states: [], problems: [], unread: [] };

function readFile(
  { path, text }: SourceFile,
  json: () => JsonText,
  readDocument: ReadContext['readDocument'],
): InventoryFile {
  if (isTooLarge(text)) {
    const why = message`the file is larger than ${mostCharacters / 1_000_000} MB`;
    return unreadable(
      { path, text },
      why,
      message`write one file for each account, and leave out AWS's own policies: ${exportAgain}`,
    );
  }
  const values = jsonValues(text, json());
  if (values.kind === 'unreadable') {
    return unreadable({ path, text }, message`this inventory cannot be read: ${values.why}`, exportAgain);
  }
  const reads = opened(values.values).map((document) => readDocumentOf(document, { path, readDocument }));
  return {
    sightings: reads.flatMap((each) => each.sightings),
    manifests: reads.flatMap((each) => each.manifests),
    counts: reads.flatMap((each) => each.counts),
    states: reads.flatMap((each) => each.states),
    problems: reads.flatMap((each) => each.problems),
    unread: reads.flatMap((each) => each.unread),
  };
}

function readDocumentOf(document: unknown, context: ReadContext): InventoryFile {
  if (!isFields(document)) return nothing;
  const { path } = context;
  if (isRawState(document)) return { ...nothing, problems: [rawStateProblem(path)] };
  if (isState(document)) return { ...nothing, states: readState(document, context) };
  return readSpelled(spelled(document), context);
}

function readSpelled(fields: Fields, context: ReadContext): InventoryFile {
  const { path } = context;
  if (isDetails(fields)) {
    const { isUnread = false, ...read } = readDetails(fields, context);
    return { ...nothing, ...read, unread: isUnread ? [path] : [] };
  }
  if (isListing(fields)) return { ...nothing, ...readListing(fields, path) };
  if (isSummary(fields)) return { ...nothing, ...readSummary(fields, path) };
  if (!isManifest(fields)) return nothing;
  const { manifest, counts, problems } = readManifest(fields, path);
  return { ...nothing, manifests: [manifest], counts: [...counts], problems };
}

function opened(values: readonly unknown[]): readonly unknown[] {
  return values.flatMap((each: unknown) => (Array.isArray(each) ? opened(each) : [each]));
}

/** A file of which nothing is known but the accounts that it names: those are open, and it may hold others. */
function unreadable({ path, text }: SourceFile, why: Message, help: Message): InventoryFile {
  const names = new Map<string, AccountName>();
  for (const [, partition, id] of text.matchAll(/"arn"\s{0,9}:\s{0,9}"arn:([^:"\s]{1,20}):iam::(\d{12}):/gi)) {
    if (partition !== undefined && id !== undefined) names.set(id, { id, partition });
  }
  const page = { end: 'broken', lists: [], unread: 0 } as const;
  const none = { principals: [], groups: [], managed: [], counts: undefined, newest: undefined };
  const sightings = [...names.values()].map((account): Sighting => ({ path, account, page, ...none }));
  return { ...nothing, sightings, problems: [{ kind: 'unreadable', path, why, help }], unread: [path] };
}
