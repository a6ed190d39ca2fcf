/**
 * A deployed policy document in its normal form.
 *
 * IAM keeps a document as it was written, so the same policy comes in many texts:
 * percent-encoded or an object, one action or a list of one, in any order and any
 * case of actions. The normal form has none of these differences:
 *
 *   {"Statement": {"Effect": "Allow", "Action": "S3:GetObject", "Resource": ["b", "a", "a"]}}
 *     →  Version 2012-10-17; Allow; s3:getobject; a, b; no condition
 *
 * What is not certainly an identity policy is unreadable, never half-read: an
 * element that IAM does not know, a key that stands twice, a principal.
 */
import { createHash } from 'node:crypto';
import { isFields, type Fields } from '../text/fields.js';
import { words, message, type Message } from '../text/message.js';
import type {
  DeployedCondition,
  DeployedDocument,
  DeployedList,
  DeployedStatement,
  UnreadableDocument,
} from './inventory.js';
import { hasRepeatedKey } from './json.js';

/** Reads documents; equal ones that the same reader gives are one object, as are their equal statements. */
export type DocumentReader = (written: unknown) => DeployedDocument | UnreadableDocument;

/** A reader for the documents of one inventory. */
export function documentReader(): DocumentReader {
  const [documents, statements] = [new Map<string, DeployedDocument>(), new Map<string, DeployedStatement>()];
  return (written) => {
    const read = normalDocument(written);
    if ('why' in read) return { kind: 'unreadable', why: read.why };
    const known = documents.get(read.key);
    if (known !== undefined) return known;
    const document: DeployedDocument = {
      kind: 'document',
      key: read.key,
      version: read.version,
      statements: read.statements.map(([text, statement]) => interned(statements, digest(text), statement)),
    };
    documents.set(read.key, document);
    return document;
  };
}

function interned<T>(pool: Map<string, T>, key: string, value: T): T {
  const known = pool.get(key);
  if (known === undefined) pool.set(key, value);
  return known ?? value;
}

interface Normal {
  readonly key: string;
  readonly version: string;
  /** Each with its canonical text, in the order of these. */
  readonly statements: readonly (readonly [string, DeployedStatement])[];
}

interface Unreadable {
  readonly why: Message;
}

function normalDocument(written: unknown): Normal | Unreadable {
  const document = typeof written === 'string' ? parsed(written) : written;
  if (!isFields(document)) return unreadable('it is no JSON object');
  const unknown = Object.keys(document).find((key) => !/^(?:Version|Id|Statement)$/.test(key));
  if (unknown !== undefined) return { why: message`it has the unknown element ${unknown}` };
  const { Version: version = '2012-10-17', Statement: listed } = document;
  if (typeof version !== 'string') return unreadable('its version is no text');
  if (listed === undefined || listed === null) return unreadable('it has no statements');
  const byText = new Map<string, DeployedStatement>();
  for (const each of Array.isArray(listed) ? listed : [listed]) {
    const statement = isFields(each) ? normalStatement(each) : unreadable('a statement is no object');
    if ('why' in statement) return statement;
    byText.set(canonicalText(statement), statement);
  }
  const statements = [...byText].sort(([one], [other]) => (one < other ? -1 : 1));
  return { key: digest(JSON.stringify([version, statements.map(([text]) => text)])), version, statements };
}

/** A text that parses as JSON is JSON; any other is percent-encoded once, as IAM's API sends it. */
function parsed(text: string): unknown {
  const json = parsedJson(text);
  if (json !== undefined) return json;
  try {
    return parsedJson(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return hasRepeatedKey(text, value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function normalStatement(fields: Fields): DeployedStatement | Unreadable {
  const unknown = Object.keys(fields).find(
    (key) => !/^(?:Sid|Effect|(?:Not)?(?:Action|Resource)|Condition)$/.test(key),
  );
  if (unknown !== undefined) return { why: message`a statement has the element ${unknown}` };
  const { Effect: effect, Sid: sid = '' } = fields;
  if (effect !== 'Allow' && effect !== 'Deny') return unreadable('a statement has no effect');
  if (typeof sid !== 'string') return unreadable('a Sid is no text');
  const actions = normalList(fields, 'Action', (text) => text.toLowerCase());
  if (actions === undefined || 'why' in actions) return actions ?? unreadable('a statement has no actions');
  const resources = normalList(fields, 'Resource', (text) => text);
  if (resources !== undefined && 'why' in resources) return resources;
  const condition = normalCondition(fields['Condition'] ?? {});
  if ('why' in condition) return condition;
  return { effect, sid: sid === '' ? undefined : composed(sid), actions, resources, condition: condition.all };
}

function normalList(
  fields: Fields,
  element: 'Action' | 'Resource',
  spelled: (text: string) => string,
): DeployedList | Unreadable | undefined {
  const [plain, not] = [fields[element], fields[`Not${element}`]];
  if (plain === undefined && not === undefined) return undefined;
  if (plain !== undefined && not !== undefined) return { why: message`a statement has two lists for ${element}` };
  const values = normalValues(plain ?? not, spelled);
  if (values === undefined || values.some(({ length }) => length === 0))
    return { why: message`a list for ${element} holds something other than texts` };
  return { negated: not !== undefined, values };
}

function normalCondition(written: unknown): { readonly all: readonly DeployedCondition[] } | Unreadable {
  if (!isFields(written)) return unreadable('a condition is no object');
  const all = new Map<string, DeployedCondition>();
  for (const [operator, keys] of Object.entries(written)) {
    if (!isFields(keys)) return unreadable('an operator of a condition holds no object');
    for (const [key, value] of Object.entries(keys)) {
      const values = normalValues(value, (text) => text);
      if (values === undefined) return unreadable('a condition holds a value that is no text');
      const each = { operator: composed(operator).toLowerCase(), key: composed(key).toLowerCase(), values };
      const place = JSON.stringify([each.operator, each.key]);
      if (all.has(place)) return unreadable('a condition names a key twice');
      all.set(place, each);
    }
  }
  return { all: [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each) };
}

/** The texts of an element, sorted and each once; `undefined` where something is neither a text, a number nor a boolean. */
function normalValues(written: unknown, spelled: (text: string) => string): readonly string[] | undefined {
  const listed: readonly unknown[] = Array.isArray(written) ? written : [written];
  const texts = new Set<string>();
  for (const each of listed) {
    if (typeof each !== 'string' && typeof each !== 'number' && typeof each !== 'boolean') return undefined;
    texts.add(spelled(composed(String(each))));
  }
  return [...texts].sort();
}

function composed(text: string): string {
  return text.normalize('NFC');
}

function canonicalText({ effect, sid, actions, resources, condition }: DeployedStatement): string {
  return JSON.stringify([
    effect,
    sid ?? null,
    actions.negated,
    actions.values,
    resources === undefined ? null : [resources.negated, resources.values],
    condition.map(({ operator, key, values }) => [operator, key, values]),
  ]);
}

/** Short, so that ten thousand long documents do not stand in memory twice. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function unreadable(why: string): Unreadable {
  return { why: words(why) };
}
