/**
 * What is wrong with a config file, each with its line, and the fields of its entries.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { reasonOf } from '../errors.js';
import { nearest, quote } from '../text/nearest.js';

/** Keys and indices from the file's root. */
type Steps = readonly (string | number)[];

/** Something wrong, and the line it stands on. */
interface Flaw {
  readonly line: number;
  readonly what: string;
}

/** A parsed file in which flaws are collected. */
export interface Parsed {
  readonly content: unknown;
  readonly flaws: Flaw[];
  /** Notes what is wrong at a place. */
  tell(steps: Steps, what: string): void;
}

/** An object of the file with known keys. */
export interface Fields {
  readonly parsed: Parsed;
  readonly steps: Steps;
  /** What it is called in sentences: "`policies` entry 2". */
  readonly where: string;
  readonly values: ReadonlyMap<string, unknown>;
  /** A key was not known: what is missing is probably what it should have been. */
  readonly isMisspelt: boolean;
}

/** The file's content; what does not parse is a flaw. */
export function parseYaml(text: string): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { prettyErrors: true, lineCounter });
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line;
  const flaws: Flaw[] = document.errors.map((error) => ({
    line: lineOf(error.pos[0]),
    what: reasonOf(error).replace(/:? *at line (\d+), column (\d+)[^]*/, ' at line $1, column $2'),
  }));
  const tell = (steps: Steps, what: string): void => {
    flaws.push({ line: lineOf(offsetOf(document.contents, steps)), what });
  };
  if (flaws.length > 0) return { content: undefined, flaws, tell };
  try {
    return { content: document.toJS({ maxAliasCount: 100 }), flaws, tell };
  } catch (cause) {
    tell([], reasonOf(cause));
    return { content: undefined, flaws, tell };
  }
}

/** Where the node at the end of the steps starts, its key if it has one; as far as they lead. */
function offsetOf(root: Node | null, steps: Steps): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of steps) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
    const next: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    const at = isNode(pair?.key) ? pair.key : next;
    if (!isNode(at)) return offset;
    offset = at.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}

/** The fields of an object; `undefined`, and told, where it is none. */
export function fieldsOf(
  parsed: Parsed,
  steps: Steps,
  content: unknown,
  where: string,
  known: readonly string[],
): Fields | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    parsed.tell(steps, `${where}: expected an object with ${known.map(quote).join(', ')}`);
    return undefined;
  }
  const unknown = Object.keys(content).filter((key) => !known.includes(key));
  for (const key of unknown) parsed.tell([...steps, key], `${where}: unknown key ${quote(key)}${nearest(key, known)}`);
  return { parsed, steps, where, values: new Map(Object.entries(content)), isMisspelt: unknown.length > 0 };
}

/** Notes what is wrong with a field, or with one text of its list. */
export function tell({ parsed, steps, where, values }: Fields, key: string, what: string, text?: string): void {
  const list = values.get(key);
  const index = Array.isArray(list) ? list.indexOf(text) : -1;
  parsed.tell(index < 0 ? [...steps, key] : [...steps, key, index], `${where}: ${what}`);
}

/** Notes that a field is missing, unless a key that is misspelt tells it already. */
export function tellMissing(fields: Fields, what: string): void {
  if (!fields.isMisspelt) fields.parsed.tell(fields.steps, `${fields.where}: ${what}`);
}

/** Whether the field holds anything. */
export function isGiven({ values }: Fields, key: string): boolean {
  const value = values.get(key) ?? [];
  return !Array.isArray(value) || value.length > 0;
}

/** One text or a list of texts. */
export function textsIn(fields: Fields, key: string): readonly string[] {
  const value = fields.values.get(key);
  if (value === undefined || value === null) return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.filter((each) => typeof each === 'string');
  if (texts.length < values.length) tell(fields, key, `expected texts under ${quote(key)}`);
  return texts;
}

/** The value if it is one of the choices; anything else is told. */
export function choiceIn<T extends string>(fields: Fields, key: string, choices: readonly T[]): T | undefined {
  const value = fields.values.get(key);
  if (value === undefined || value === null) return undefined;
  const found = choices.find((each) => each === value);
  if (found === undefined) tell(fields, key, `expected ${choices.map(quote).join(' or ')} under ${quote(key)}`);
  return found;
}
