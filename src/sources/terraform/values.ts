/**
 * The values of Terraform expressions, as far as a module's text determines them.
 *
 *   "svc-${var.env}"                 the text `svc-*`, which is not exact
 *   { a = "x", b = var.y }           a map of `x` and of a text about which nothing is known
 *   concat(["a"], var.more)          a list that begins with `a`, and is open: it may hold more
 *
 * Here is what needs no module: the values, and the functions between them. What
 * a function does not do exactly as Terraform does is not done: its value is open,
 * or unknown. https://developer.hashicorp.com/terraform/language/functions
 */
import type { Block, Module, Settings } from './module.js';

/** What an expression means, as far as the text determines it. */
export type Value =
  | Text
  /** `open`: what else it holds, or in which order, is not determined. */
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly open: boolean }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Value> }
  /** All that a block makes: itself, or a map or list of its instances. */
  | { readonly kind: 'made'; readonly block: Block; readonly within: MadeModule }
  | { readonly kind: 'instance'; readonly instance: Instance };

/** A text, as a glob where not all of it is determined. */
export interface Text {
  readonly kind: 'text';
  /** `*` stands for what is not determined, unless the text is exact. */
  readonly glob: string;
  readonly exact: boolean;
  /** Whether what is not determined differs between instances that the module makes. */
  readonly several: boolean;
  /** Of the name of a role or user: its path, where the module gives it. */
  readonly path?: string | undefined;
}

/** A module as it is made: on its own, or by one instance of a call. */
export interface MadeModule {
  readonly module: Module;
  /** `undefined` for a module that nobody calls here, or somebody of whom nothing is known. */
  readonly call: Instance | undefined;
  /** Stands for any of several, which the text does not determine. */
  readonly isAny: boolean;
  /** The file of values that Terraform is told to read; absent where it reads only what it finds by itself. */
  readonly settings?: Settings | undefined;
}

/** One block as it is made: once, or for one key of its `for_each` or one index of its `count`. */
export interface Instance {
  readonly block: Block;
  /** The module it is made in. */
  readonly within: MadeModule;
  readonly key: Value | undefined;
  readonly value: Value | undefined;
  /** Stands for any of its instances, which the text does not determine. */
  readonly isAny: boolean;
}

/** How long a list, and a text, may become; beyond that it is not determined. */
export const most = { items: 1_000, characters: 2_000 };

/** The text itself, all of it determined. */
export function textValue(text: string): Text {
  return text.length > most.characters ? unknown : { kind: 'text', glob: text, exact: true, several: false };
}

/** A text of which nothing is determined. */
export const unknown: Text = { kind: 'text', glob: '*', exact: false, several: false };
/** One of several such texts. */
export const unknownOfSeveral: Text = { ...unknown, several: true };

/** One text of several parts. */
export function joined(parts: readonly Value[]): Text {
  const texts = parts.map((part) => (part.kind === 'text' ? part : unknown));
  const exact = texts.every((text) => text.exact);
  const glob = texts.map((text) => text.glob).join('');
  const several = texts.some((text) => text.several);
  if (glob.length > most.characters) return several ? unknownOfSeveral : unknown;
  return { kind: 'text', glob: exact ? glob : glob.replace(/\*+/g, '*'), exact, several };
}

/** A list of parts, cut where it grows beyond all measure. */
export function listOf(items: readonly Value[], open = false): Value {
  return items.length > most.items
    ? { kind: 'list', items: [...items.slice(0, most.items), unknownOfSeveral], open: true }
    : { kind: 'list', items, open };
}

/** How many values it holds. */
export function sizeOf(value: Value): number {
  if (value.kind === 'list') return value.items.length;
  return value.kind === 'map' ? value.entries.size : 1;
}

/** The text, where all of it is determined. */
export function exactText(value: Value | undefined): string | undefined {
  return value?.kind === 'text' && value.exact ? value.glob : undefined;
}

/** What a function makes of its arguments; `undefined` where that is not known here. */
export function called(name: string, args: readonly Value[]): Value | undefined {
  const [first, second, third] = args;
  if (first === undefined) return undefined;
  switch (name) {
    case 'nonsensitive':
    case 'sensitive':
    case 'tomap':
    case 'tolist':
      return args.length === 1 ? first : undefined;
    case 'concat':
      return inOneList(args);
    case 'flatten':
      return first.kind === 'list' ? flattened(first) : undefined;
    case 'toset':
    case 'sort':
    case 'setunion':
      return inOrder(inOneList(args));
    case 'distinct':
    case 'compact':
      return without(inOneList(args), name === 'compact');
    case 'keys':
      return first.kind === 'map' ? listOf([...first.entries.keys()].sort().map(textValue)) : undefined;
    case 'values':
      return first.kind === 'map' ? listOf(sortedEntries(first.entries).map(([, value]) => value)) : undefined;
    case 'merge':
      return merged(args);
    case 'lower':
    case 'upper':
      return first.kind === 'text' ? { ...first, glob: cased(name, first.glob), path: undefined } : undefined;
    case 'join':
      return second === undefined || args.length > 2 ? undefined : joinedList(first, second);
    case 'length':
      return lengthOf(first);
    case 'one':
      return first.kind === 'list' && first.items.length === 1 ? first.items[0] : undefined;
    case 'element':
      return elementOf(first, second);
    case 'lookup':
      return lookedUp(first, second, third);
    default:
      return undefined;
  }
}

function inOneList(args: readonly Value[]): Value {
  const items = args.flatMap((each) => (each.kind === 'list' ? each.items : [unknown]));
  return listOf(
    items,
    args.some((each) => each.kind !== 'list' || each.open),
  );
}

function flattened({ items, open }: Extract<Value, { kind: 'list' }>): Value {
  const flat: Value[] = [];
  let isOpen = open;
  const stack: Value[] = [...items].reverse();
  for (let steps = 0; stack.length > 0 && steps < 3 * most.items; steps++) {
    const next = stack.pop();
    if (next?.kind !== 'list') {
      if (next !== undefined) flat.push(next);
      continue;
    }
    isOpen ||= next.open;
    stack.push(...[...next.items].reverse());
  }
  return stack.length > 0 ? listOf([...flat, unknownOfSeveral], true) : listOf(flat, isOpen);
}

/** A set, or a sorted list; its order is known where all of its items are. */
function inOrder(value: Value): Value {
  if (value.kind !== 'list') return value;
  const texts = value.items.map(exactText);
  if (value.open || texts.includes(undefined)) return { ...value, open: true };
  return listOf([...new Set(texts.flatMap((text) => text ?? []))].sort().map(textValue));
}

function without(value: Value, empty: boolean): Value {
  if (value.kind !== 'list') return value;
  const texts = value.items.map(exactText);
  if (value.open || texts.includes(undefined)) return { ...value, open: true };
  const kept = texts.flatMap((text) => (text === undefined || (empty && text === '') ? [] : [text]));
  return listOf((empty ? kept : [...new Set(kept)]).map(textValue));
}

function sortedEntries(entries: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function merged(args: readonly Value[]): Value | undefined {
  const all = args.map((each) => (each.kind === 'map' ? each.entries : undefined));
  if (all.includes(undefined)) return undefined;
  const entries = new Map(all.flatMap((each) => [...(each ?? [])]));
  return entries.size > most.items ? undefined : { kind: 'map', entries };
}

function cased(name: string, text: string): string {
  return name === 'lower' ? text.toLowerCase() : text.toUpperCase();
}

function joinedList(separator: Value, list: Value): Value | undefined {
  const between = exactText(separator);
  if (between === undefined || list.kind !== 'list' || list.open) return undefined;
  return joined(list.items.flatMap((item, at) => (at === 0 ? [item] : [textValue(between), item])));
}

function lengthOf(value: Value): Value | undefined {
  if (value.kind === 'map') return textValue(String(value.entries.size));
  return value.kind === 'list' && !value.open ? textValue(String(value.items.length)) : undefined;
}

function elementOf(list: Value, index: Value | undefined): Value | undefined {
  const at = exactText(index);
  if (list.kind !== 'list' || list.open || list.items.length === 0 || at === undefined || !/^\d+$/.test(at))
    return undefined;
  return list.items[Number(at) % list.items.length];
}

function lookedUp(map: Value, key: Value | undefined, otherwise: Value | undefined): Value | undefined {
  const name = exactText(key);
  if (map.kind !== 'map' || name === undefined) return undefined;
  return map.entries.get(name) ?? otherwise;
}
