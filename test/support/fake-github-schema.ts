/**
 * GitHub's own description of its API, as a judge of requests and answers.
 *
 * The description is OpenAPI 3.0: `nullable` is rewritten to a `null` type before
 * Ajv reads it. Requests are judged with `additionalProperties: false` everywhere,
 * since a field GitHub does not know is a mistake of the sender; answers may hold
 * more than is described.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A JSON object; its fields may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One operation of the description: `POST` and `/repos/{owner}/{repo}/pulls/{pull_number}/reviews`. */
export interface Operation {
  readonly method: string;
  readonly template: string;
}

/** What is wrong with a request's body; `undefined` where it is as described. */
export function wrongInRequest(operation: Operation, body: unknown): string | undefined {
  if (!isFields(at(pointerTo(operation))))
    throw new Error(`${operation.method} ${operation.template} is not described`);
  const pointer = [...pointerTo(operation), 'requestBody', 'content', 'application/json', 'schema'];
  if (at(pointer) === undefined) return body === undefined ? undefined : 'this operation takes no body';
  return judged(requests, pointer, body ?? {});
}

/** What is wrong with an answer that should succeed with `status`. */
export function wrongInAnswer(operation: Operation, status: number, body: unknown): string | undefined {
  const pointer = answerPointer(operation, status);
  if (at(pointer) === undefined) return body === undefined ? undefined : `no body is described for status ${status}`;
  return judged(answers, pointer, body);
}

/** `given`, and whatever else the description requires in this answer, each in its plainest form. */
export function completed(operation: Operation, status: number, given: unknown): unknown {
  return filled(at(answerPointer(operation, status)), given);
}

const description: Fields = plainSchema(
  ['', '-commands', '-labels', '-sweeps']
    .map((name) => new URL(`./github-openapi-slice${name}.json`, import.meta.url))
    .map((url): unknown => JSON.parse(readFileSync(url, 'utf8')))
    .reduce(merged),
);
const answers = judge(description);
const requests = judge(closed(description));
const judges = new Map<string, ValidateFunction>();

function judge(document: unknown): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, formats: { 'repo.nwo': true } });
  addFormats.default(ajv);
  ajv.addSchema(isFields(document) ? document : {}, 'github');
  return ajv;
}

function judged(ajv: Ajv, pointer: readonly string[], value: unknown): string | undefined {
  const path = pointer.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  const key = `${ajv === requests ? 'request' : 'answer'} ${path}`;
  const validate = judges.get(key) ?? ajv.compile({ $ref: `github#/${encodeURI(path)}` });
  judges.set(key, validate);
  return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'body' });
}

function pointerTo({ method, template }: Operation): readonly string[] {
  return ['paths', template, method.toLowerCase()];
}

function answerPointer(operation: Operation, status: number): readonly string[] {
  return [...pointerTo(operation), 'responses', String(status), 'content', 'application/json', 'schema'];
}

function at(pointer: readonly string[]): unknown {
  return pointer.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), description);
}

/** Two slices of the description as one. */
function merged(one: unknown, other: unknown): unknown {
  if (!isFields(one) || !isFields(other)) return one;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((key) => [key, key in one ? merged(one[key], other[key]) : other[key]]));
}

/** OpenAPI 3.0 → JSON Schema: `nullable` becomes a type. */
function plainSchema(value: unknown): Fields {
  const { nullable, ...rest } = mapped(value, plainSchema);
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { ...rest, nullable };
  return { anyOf: [rest, { type: 'null' }] };
}

/** Every object with described properties may hold no others. */
function closed(value: unknown): Fields {
  const schema = mapped(value, closed);
  return isFields(schema['properties']) && schema['additionalProperties'] === undefined
    ? { ...schema, additionalProperties: false }
    : schema;
}

function mapped(value: unknown, change: (value: unknown) => Fields): Fields {
  const each = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(each);
    return isFields(item) ? change(item) : item;
  };
  return Object.fromEntries(Object.entries(isFields(value) ? value : {}).map(([key, item]) => [key, each(item)]));
}

function filled(schema: unknown, given: unknown): unknown {
  if (!isFields(schema)) return given;
  if (typeof schema['$ref'] === 'string') return filled(at(schema['$ref'].slice(2).split('/')), given);
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) return filledChoice(choices, given);
  if (Array.isArray(schema['allOf']))
    return schema['allOf'].reduce((value: unknown, part) => filled(part, value), given);
  if (Array.isArray(given)) return given.map((item) => filled(schema['items'], item));
  if (given !== undefined && !isFields(given)) return given;
  return isFields(schema['properties']) ? filledObject(schema, given ?? {}) : (given ?? plainest(schema));
}

/** What may be null is null, unless it is given. */
function filledChoice(choices: readonly unknown[], given: unknown): unknown {
  const isNull = (choice: unknown): boolean => isFields(choice) && choice['type'] === 'null';
  if (given === null || (given === undefined && choices.some(isNull))) return null;
  return filled(
    choices.find((choice) => !isNull(choice)),
    given,
  );
}

function filledObject(schema: Fields, given: Fields): Fields {
  const properties = isFields(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const keys = [...new Set([...Object.keys(given), ...required])].filter(
    (key) => given[key] !== undefined || required.includes(key),
  );
  return Object.fromEntries(keys.map((key) => [key, filled(properties[key], given[key])]));
}

function plainest(schema: Fields): unknown {
  if (Array.isArray(schema['enum'])) return schema['enum'][0] as unknown;
  const type: unknown = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  if (type === 'array') return [];
  if (type === 'object') return {};
  const texts = new Map<unknown, string>([
    ['uri', 'https://github.invalid/'],
    ['date-time', '2026-01-01T00:00:00Z'],
    ['email', 'nobody@github.invalid'],
  ]);
  return texts.get(schema['format']) ?? '';
}
