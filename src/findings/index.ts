/**
 * A file of findings, read by the first format that accepts each document in it.
 *
 * A file holds one JSON value, or one a line (NDJSON). Lists and the envelope
 * `{"findings": […]}` are opened; what is inside is told apart by its content.
 */
import { reasonOf } from '../errors.js';
import type { SourceFile } from '../text/file.js';
import { message, words, type Message } from '../text/message.js';
import { furtherPages, getFinding, withoutDetails } from './access-analyzer.js';
import { isFields, nothing, united, type FindingsFormat, type Problem, type ReadFindings } from './format.js';
import { plainForm } from './plain.js';

const formats: readonly FindingsFormat[] = [getFinding, plainForm, withoutDetails, furtherPages];

/** All findings of one file; a file that cannot be read gives one problem and no finding. */
export function readFindings({ path, text }: SourceFile): ReadFindings {
  const values = jsonValues(text);
  if (values.kind === 'unreadable') return { ...nothing, problems: [unreadable(path, values.why)] };
  if (values.documents.length === 0 && !values.isEmpty)
    return { ...nothing, problems: [unreadable(path, words('it is empty'))] };
  if (values.isEmptyList) return { ...nothing, isUnnamed: true };
  return united(values.documents.map((document) => readDocument(document, path)));
}

/** The same for a JSON value that is no file of its own; `path` names where it came from. */
export function readFindingsIn(value: unknown, path: string): ReadFindings {
  return united(opened(value).map((document) => readDocument(document, path)));
}

type JsonValues =
  | {
      readonly kind: 'read';
      readonly documents: readonly unknown[];
      readonly isEmptyList: boolean;
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'unreadable'; readonly why: Message };

function jsonValues(text: string): JsonValues {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') return { kind: 'read', documents: [], isEmptyList: false, isEmpty: false };
  try {
    const document: unknown = JSON.parse(plain);
    const documents = opened(document);
    // An envelope without findings names no principal either, but says of whom it speaks: of an analyzer's.
    return {
      kind: 'read',
      documents,
      isEmptyList: documents.length === 0 && Array.isArray(document),
      isEmpty: documents.length === 0,
    };
  } catch (whole) {
    return jsonLines(plain) ?? { kind: 'unreadable', why: message`it is not JSON (${reasonOf(whole)})` };
  }
}

/** One JSON value a line; `undefined` where the first line is none, so that the file was never meant that way. */
function jsonLines(text: string): JsonValues | undefined {
  const documents: unknown[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const document: unknown = JSON.parse(line);
      documents.push(...opened(document));
    } catch (cause) {
      if (documents.length === 0) return undefined;
      return { kind: 'unreadable', why: message`line ${index + 1} is not JSON (${reasonOf(cause)})` };
    }
  }
  return { kind: 'read', documents, isEmptyList: documents.length === 0, isEmpty: documents.length === 0 };
}

/** The documents in a list or an envelope. */
function opened(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document.flatMap(opened);
  if (isFields(document) && Array.isArray(document['findings'])) {
    const more = typeof document['nextToken'] === 'string' ? [{ nextToken: document['nextToken'] }] : [];
    return [...opened(document['findings']), ...more];
  }
  return [document];
}

function readDocument(document: unknown, path: string): ReadFindings {
  const format = formats.find((each) => each.accepts(document));
  if (format !== undefined) return format.read(document, path);
  const keys = isFields(document)
    ? Object.keys(document).slice(0, 5).join(', ')
    : JSON.stringify(document).slice(0, 40);
  return {
    ...nothing,
    problems: [unreadable(path, message`expected findings, found ${keys === '' ? words('an empty object') : keys}`)],
  };
}

function unreadable(path: string, why: Message): Problem {
  const command = 'aws accessanalyzer get-finding-v2';
  return {
    path,
    why: message`this is no Access Analyzer export: ${why}`,
    help: message`write it with ${command}${words(' for each finding, or leave it out of the input ')}${'findings'}`,
  };
}
