/**
 * A file of findings, read by the first format that accepts each document in it.
 *
 * A file holds one JSON value, or one a line (NDJSON). Lists and the envelope
 * `{"findings": […]}` are opened; what is inside is told apart by its content, in
 * whichever spelling of the keys an SDK wrote it.
 */
import { reasonOf } from '../errors.js';
import type { SourceFile } from '../text/file.js';
import { isDeeperThan, jsonTextOf, type JsonText } from '../text/json-text.js';
import { message, words, type Message } from '../text/message.js';
import { isInventory, isTooLarge, mayHoldInventory } from '../inventory/recognise.js';
import { furtherPages, getFinding } from './access-analyzer.js';
import { camelKeys } from './camel-keys.js';
import {
  defaultWindow,
  failed,
  nothing,
  united,
  type FindingsContext,
  type FindingsFormat,
  type ReadFindings,
  type UsageWindow,
} from './format.js';
import { lastAccessed } from './last-accessed.js';
import { listFindings } from './list-findings.js';
import { plainForm, readBareEntries } from './plain.js';
import { recommendation } from './recommendation.js';
import { asff, event, ocsf } from './unsupported.js';
import { isFields } from '../text/fields.js';

const formats: readonly FindingsFormat[] = [
  event,
  asff,
  ocsf,
  recommendation,
  lastAccessed,
  getFinding,
  plainForm,
  listFindings,
  furtherPages,
];

/** No export nests deeper than a dozen levels; without a limit, a hostile file could exhaust the stack. */
const mostLevels = 64;

/**
 * All findings of one file; a file that cannot be read gives one problem and no finding. `json` is what its text was
 * parsed to, for who reads it besides.
 */
export function readFindings(
  { path, text }: SourceFile,
  window: UsageWindow = defaultWindow,
  json = (): JsonText => jsonTextOf(text),
): ReadFindings {
  // Its own reader tells what is wrong with an inventory.
  if (isTooLarge(text)) return { ...nothing, partial: ['refused'] };
  const context = { ...window, path };
  const values = jsonValues(json());
  if (values.kind === 'unreadable' && mayHoldInventory(text)) return { ...nothing, partial: ['refused'] };
  if (values.kind === 'unreadable') return refused(path, values.why);
  if (values.documents.length === 0 && !values.isEmpty) return refused(path, words('it is empty'));
  if (values.isEmptyList) return { ...nothing, isUnnamed: true };
  const read = united(values.documents.map((document) => readDocument(document, context)));
  return values.isSingle ? { ...read, partial: [...read.partial, 'single-reply'] } : read;
}

/** The same for a JSON value that is no file of its own; `path` names where it came from. */
export function readFindingsIn(value: unknown, path: string, window: UsageWindow = defaultWindow): ReadFindings {
  const bare = Array.isArray(value) ? readBareEntries(value, path) : undefined;
  if (bare !== undefined) return bare;
  if (isDeeperThan(mostLevels, value)) return refused(path, tooDeep);
  const context = { ...window, path };
  return united(documentsIn(value).map((document) => readDocument(document, context)));
}

type JsonValues =
  | {
      readonly kind: 'read';
      readonly documents: readonly unknown[];
      readonly isEmptyList: boolean;
      readonly isEmpty: boolean;
      /** It holds one reply about one finding, not in a list. */
      readonly isSingle: boolean;
    }
  | { readonly kind: 'unreadable'; readonly why: Message };

function jsonValues(json: JsonText): JsonValues {
  if (json.kind === 'value') return inValue(json.value);
  if (json.kind === 'lines') return inLines(json.values);
  const why = reasonOf(json.cause);
  if (json.line === undefined) return { kind: 'unreadable', why: message`it is not JSON (${why})` };
  return { kind: 'unreadable', why: message`line ${json.line} is not JSON (${why})` };
}

function inValue(value: unknown): JsonValues {
  if (isDeeperThan(mostLevels, value)) return { kind: 'unreadable', why: tooDeep };
  const documents = documentsIn(value);
  // An envelope without findings names no principal either, but says of whom it speaks: of an analyzer's.
  const isEmpty = documents.length === 0;
  const isEmptyList = isEmpty && Array.isArray(value) && !holdsInventory(value);
  const isSingle = isFields(value) && documents.length === 1 && getFinding.accepts(camelKeys(value));
  return { kind: 'read', documents, isEmptyList, isEmpty, isSingle };
}

/** One JSON value a line. */
function inLines(values: readonly unknown[]): JsonValues {
  const documents: unknown[] = [];
  for (const value of values) {
    if (isDeeperThan(mostLevels, value)) return { kind: 'unreadable', why: tooDeep };
    for (const each of documentsIn(value)) documents.push(each);
  }
  const isEmpty = values.length > 0 && documents.length === 0;
  return { kind: 'read', documents, isEmptyList: isEmpty && !values.some(holdsInventory), isEmpty, isSingle: false };
}

const tooDeep = message`it nests deeper than ${mostLevels} levels`;

/** The documents of findings in a JSON value, their keys in camelCase; a part of an inventory has a reader of its own. */
function documentsIn(value: unknown): readonly unknown[] {
  if (isInventory(value)) return [];
  if (!Array.isArray(value) || !value.some(isInventory)) return opened(camelKeys(value));
  return value.flatMap(documentsIn);
}

/** A list that holds nothing but inventories is not the empty list that says that nothing is unused. */
function holdsInventory(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsInventory) : isInventory(value);
}

/** The documents in a list or an envelope. */
function opened(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document.some(isOpened) ? document.flatMap(opened) : document;
  if (isFields(document) && Array.isArray(document['findings'])) {
    const more = typeof document['nextToken'] === 'string' ? [{ nextToken: document['nextToken'] }] : [];
    return [...opened(document['findings']), ...more];
  }
  return [document];
}

/** Whether a document holds others. */
function isOpened(document: unknown): boolean {
  return Array.isArray(document) || (isFields(document) && Array.isArray(document['findings']));
}

function readDocument(document: unknown, context: FindingsContext): ReadFindings {
  const format = formats.find((each) => each.accepts(document));
  if (format !== undefined) return withReplies(format.read(document, context));
  const keys = isFields(document)
    ? Object.keys(document).slice(0, 5).join(', ')
    : document === undefined
      ? 'nothing'
      : JSON.stringify(document).slice(0, 40);
  const read = refused(
    context.path,
    message`expected findings, found ${keys === '' ? words('an empty object') : keys}`,
  );
  return speaksOfSomebody(document) ? read : { ...read, unread: [] };
}

/** Whether a document of no known form may be evidence all the same; one that names nobody lies there by chance. */
function speaksOfSomebody(document: unknown): boolean {
  return /arn:aws|(?<!\d)\d{12}(?!\d)/.test(JSON.stringify(document));
}

/** What was read, with the document itself for each principal that it names. */
function withReplies(read: ReadFindings): ReadFindings {
  if (!read.findings.some(({ subject }) => subject.kind === 'principal')) return read;
  const named = read.findings.filter(({ subject }) => subject.kind === 'principal');
  const replies = new Map(named.map(({ id, updatedAt }) => [id, { id, updatedAt }]));
  return { ...read, replies: [...replies.values()] };
}

function refused(path: string, why: Message): ReadFindings {
  const command = 'aws accessanalyzer get-finding-v2';
  const help = message`write it with ${command}${words(' for each finding, or leave it out of the input ')}${'findings'}`;
  return failed(path, message`this is not an Access Analyzer export: ${why}`, help);
}
