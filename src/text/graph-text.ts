/**
 * Values of a program → one text, and the same values again in another process.
 *
 * JSON forgets which of two values are one and the same, and knows neither maps nor sets, nor what is not there. Here
 * each object and each text is written once and pointed at by its number, since lists of the same names stand in many
 * places; what both processes have already is pointed at by its place in a list that both make alike (`partsOf`), so
 * that it is the same object again. A function is not carried: in its place stands one that throws, so that nobody
 * takes an answer from it.
 *
 *   ["a", 3, [7], -1]    an array: what is number 3, a number, the first of what both have
 *   "text"               a text, at its place among all that is numbered
 */
import { isFields } from './fields.js';
import { memoOf } from './memo.js';

/** What both processes have, in the same order. */
export type Shared = readonly object[];

/** The text of a value, which holds nothing but plain objects, arrays, maps, sets, functions and what JSON knows. Throws for anything else. */
export function graphText(value: unknown, shared: Shared): string {
  const writer = new Writer(shared);
  const start = writer.slot(value);
  for (let at = 0; at < writer.values.length; at++) writer.write(writer.values[at] ?? '');
  return JSON.stringify({ shapes: writer.shapes, nodes: writer.nodes, start });
}

/** The value that a text holds. Throws where it is none that `graphText` has written with as many shared objects. */
export function graphIn(text: string, shared: Shared): unknown {
  const content: unknown = JSON.parse(text);
  if (!isFields(content) || !isList(content['nodes']) || !isList(content['shapes'])) throw new Error('it is no graph');
  const shapes = content['shapes'].map(shapeIn);
  const { nodes } = content;
  const made = nodes.map((node) => emptyOf(node, shapes));
  const valueOf = (slot: unknown): unknown => {
    if (typeof slot === 'number') return existing(slot < 0 ? shared[-slot - 1] : made[slot]);
    return isList(slot) ? (slot.length === 0 ? undefined : numberIn(slot[0])) : slot;
  };
  nodes.forEach((node, at) => {
    if (isList(node)) fill(made[at], node, { shapes, valueOf });
  });
  return valueOf(content['start']);
}

/** Everything that can be reached from values, each object once, in an order that depends on nothing else. */
export function partsOf(values: readonly unknown[]): Shared {
  const known = new Set<object>();
  const add = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) known.add(value);
  };
  values.forEach(add);
  // What is added while a set is looked through is looked at as well.
  for (const each of known) for (const value of contentOf(each)) add(value);
  return [...known];
}

function contentOf(value: object): Iterable<unknown> {
  if (value instanceof Map) return [...(value as ReadonlyMap<unknown, unknown>)].flat();
  return value instanceof Set || Array.isArray(value) ? (value as Iterable<unknown>) : Object.values(value);
}

/** By which number each of what both have is pointed at. */
const numbersOf = memoOf(
  (shared: Shared): ReadonlyMap<object, number> => new Map(shared.map((each, at) => [each, -at - 1])),
);

class Writer {
  readonly values: (object | string)[] = [];
  readonly nodes: unknown[] = [];
  readonly shapes: (readonly string[])[] = [];
  private readonly shared: ReadonlyMap<object, number>;
  private readonly numbers = new Map<object | string, number>();
  private readonly shapeNumbers = new Map<string, number>();

  constructor(shared: Shared) {
    this.shared = numbersOf(shared);
  }

  /** What stands for a value in an object that holds it. */
  slot(value: unknown): unknown {
    switch (typeof value) {
      case 'undefined':
        return [];
      case 'number':
        return [Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? '-0' : String(value)];
      case 'boolean':
        return value;
      case 'string':
        return this.numbers.get(value) ?? this.numbered(value);
      case 'object':
      case 'function':
        return value === null ? null : (this.shared.get(value) ?? this.numbers.get(value) ?? this.numbered(value));
      default:
        throw new Error(`a ${typeof value} cannot be carried to another process`);
    }
  }

  private numbered(value: object | string): number {
    const number = this.values.push(value) - 1;
    this.numbers.set(value, number);
    return number;
  }

  write(value: object | string): void {
    this.nodes.push(typeof value === 'string' ? value : this.nodeOf(value));
  }

  private nodeOf(value: object): readonly unknown[] {
    if (typeof value === 'function') return ['f'];
    if (Array.isArray(value)) return ['a', ...(value as readonly unknown[]).map((each) => this.slot(each))];
    if (value instanceof Map)
      return ['m', ...[...(value as ReadonlyMap<unknown, unknown>)].flat().map((each) => this.slot(each))];
    if (value instanceof Set) return ['s', ...[...(value as ReadonlySet<unknown>)].map((each) => this.slot(each))];
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new Error('an object of a class cannot be carried to another process');
    return ['o', this.shape(Object.keys(value)), ...Object.values(value).map((each) => this.slot(each))];
  }

  private shape(keys: readonly string[]): number {
    const text = JSON.stringify(keys);
    const known = this.shapeNumbers.get(text);
    if (known !== undefined) return known;
    const number = this.shapes.push(keys) - 1;
    this.shapeNumbers.set(text, number);
    return number;
  }
}

/** The keys of objects that are alike, and one of them from which the others are copied. */
interface Shape {
  readonly keys: readonly string[];
  readonly empty: Readonly<Record<string, unknown>>;
}

interface Meaning {
  readonly shapes: readonly Shape[];
  readonly valueOf: (slot: unknown) => unknown;
}

/** Puts into a value that is still empty what its node says. */
function fill(made: unknown, node: readonly unknown[], { shapes, valueOf }: Meaning): void {
  const { length } = node;
  if (Array.isArray(made)) {
    // Told how long it becomes, a list takes no more room than that.
    made.length = length - 1;
    for (let at = 1; at < length; at++) made[at - 1] = valueOf(node[at]);
  } else if (made instanceof Map)
    for (let at = 1; at < length; at += 2) made.set(valueOf(node[at]), valueOf(node[at + 1]));
  else if (made instanceof Set) for (let at = 1; at < length; at++) made.add(valueOf(node[at]));
  else if (isRecord(made)) {
    const { keys } = shapeAt(node[1], shapes);
    if (keys.length !== length - 2) throw new Error('an object of it has another shape');
    // Each key is there already, so that `__proto__` is one like any other.
    for (let at = 2; at < length; at++) made[keys[at - 2] ?? ''] = valueOf(node[at]);
  }
}

/** The value of a node before it is filled. */
function emptyOf(node: unknown, shapes: readonly Shape[]): unknown {
  if (typeof node === 'string') return node;
  const [kind, shape] = isList(node) ? node : [];
  switch (kind) {
    case 'a':
      return [];
    case 'o':
      return { ...shapeAt(shape, shapes).empty };
    case 'm':
      return new Map();
    case 's':
      return new Set();
    case 'f':
      return notCarried;
    default:
      throw new Error('an object of it is of no known kind');
  }
}

function shapeAt(number: unknown, shapes: readonly Shape[]): Shape {
  const shape = typeof number === 'number' ? shapes[number] : undefined;
  if (shape === undefined) throw new Error('an object of it has no shape');
  return shape;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function notCarried(): never {
  throw new Error('this function was left in another process');
}

function existing(value: unknown): unknown {
  if (value === undefined) throw new Error('it points at an object that is not there');
  return value;
}

function numberIn(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^(?:-0|-?Infinity|NaN)$/.test(value)) return Number(value);
  throw new Error('a number of it is none');
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function shapeIn(value: unknown): Shape {
  if (!isList(value) || !value.every((key) => typeof key === 'string')) throw new Error('a shape of it is none');
  return { keys: value, empty: Object.fromEntries(value.map((key) => [key, undefined])) };
}
