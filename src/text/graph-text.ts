/**
 * Values of a program → one text, and the same values again in another process.
 *
 * JSON forgets which of two values are one and the same, and knows neither maps nor sets, nor what is not there. Here
 * each object is written once and pointed at by its number; what both processes have already is pointed at by its place
 * in a list that both make alike (`partsOf`), so that it is the same object again. A function is not carried: in its
 * place stands one that throws, so that nobody takes an answer from it.
 *
 *   [0, "a", [7], -1]    an array: object 0, a text, a number, the first of what both have
 */
import { isFields } from './fields.js';

/** What both processes have, in the same order. */
export type Shared = readonly object[];

/** The text of a value, which holds nothing but plain objects, arrays, maps, sets, functions and what JSON knows. Throws for anything else. */
export function graphText(value: unknown, shared: Shared): string {
  const writer = new Writer(shared);
  const start = writer.slot(value);
  for (let at = 0; at < writer.objects.length; at++) writer.write(writer.objects[at] ?? {});
  return JSON.stringify({ shapes: writer.shapes, nodes: writer.nodes, start });
}

/** The value that a text holds. Throws where it is none that `graphText` has written with as many shared objects. */
export function graphIn(text: string, shared: Shared): unknown {
  const content: unknown = JSON.parse(text);
  if (!isFields(content) || !isList(content['nodes']) || !isList(content['shapes'])) throw new Error('it is no graph');
  const shapes = content['shapes'].map(keysIn);
  const nodes = content['nodes'].map(nodeIn);
  const made = nodes.map(([kind]) => emptyOf(kind));
  const valueOf = (slot: unknown): unknown => {
    if (typeof slot === 'number') return existing(slot < 0 ? shared[-slot - 1] : made[slot]);
    return isList(slot) ? (slot.length === 0 ? undefined : numberIn(slot[0])) : slot;
  };
  nodes.forEach(([, ...slots], at) => {
    fill(made[at], slots, { shapes, valueOf });
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

class Writer {
  readonly objects: object[] = [];
  readonly nodes: unknown[] = [];
  readonly shapes: (readonly string[])[] = [];
  private readonly shared: ReadonlyMap<object, number>;
  private readonly numbers = new Map<object, number>();
  private readonly shapeNumbers = new Map<string, number>();

  constructor(shared: Shared) {
    this.shared = new Map(shared.map((each, at) => [each, -at - 1]));
  }

  /** What stands for a value in an object that holds it. */
  slot(value: unknown): unknown {
    switch (typeof value) {
      case 'undefined':
        return [];
      case 'number':
        return [Number.isFinite(value) && !Object.is(value, -0) ? value : Object.is(value, -0) ? '-0' : String(value)];
      case 'string':
      case 'boolean':
        return value;
      case 'object':
      case 'function':
        return value === null ? null : (this.shared.get(value) ?? this.numbers.get(value) ?? this.numbered(value));
      default:
        throw new Error(`a ${typeof value} cannot be carried to another process`);
    }
  }

  private numbered(value: object): number {
    const number = this.objects.push(value) - 1;
    this.numbers.set(value, number);
    return number;
  }

  write(value: object): void {
    this.nodes.push(this.nodeOf(value));
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

interface Meaning {
  readonly shapes: readonly (readonly string[])[];
  readonly valueOf: (slot: unknown) => unknown;
}

function fill(made: unknown, slots: readonly unknown[], { shapes, valueOf }: Meaning): void {
  if (Array.isArray(made)) for (const slot of slots) made.push(valueOf(slot));
  else if (made instanceof Map)
    for (let at = 0; at < slots.length; at += 2) made.set(valueOf(slots[at]), valueOf(slots[at + 1]));
  else if (made instanceof Set) for (const slot of slots) made.add(valueOf(slot));
  else if (typeof made === 'object' && made !== null) {
    const [shape, ...values] = slots;
    const keys = typeof shape === 'number' ? shapes[shape] : undefined;
    if (keys?.length !== values.length) throw new Error('an object of it has no shape');
    keys.forEach((key, at) => {
      Object.defineProperty(made, key, { ...own, value: valueOf(values[at]) });
    });
  }
}

const own = { configurable: true, enumerable: true, writable: true };

function emptyOf(kind: unknown): unknown {
  switch (kind) {
    case 'a':
      return [];
    case 'o':
      return {};
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

function nodeIn(value: unknown): readonly unknown[] {
  if (!isList(value)) throw new Error('an object of it is none');
  return value;
}

function keysIn(value: unknown): readonly string[] {
  if (!isList(value) || !value.every((key) => typeof key === 'string')) throw new Error('a shape of it is none');
  return value;
}
