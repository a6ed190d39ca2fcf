/**
 * What `for` makes of a value, where its elements are known.
 *
 *   toset([for r in local.roles : r.name])          a name for each role
 *   { for r in local.roles : r.name => r }          the same roles, by their names
 *   [for r in aws_iam_role.r : r.name]              the names of what a block makes
 *
 * One that takes only some elements (`if`), or joins those of one key, is not worked out.
 * https://developer.hashicorp.com/terraform/language/expressions/for
 */
import type { Loop, Node } from '../../syntax/node.js';
import { exactText, listOf, textValue, unknownOfSeveral, type Instance, type Value } from './values.js';

/** What names stand for inside a loop. */
export type Names = ReadonlyMap<string, Value>;

/** How the nodes of a loop are worked out, and what a block makes. */
interface Workings {
  readonly evaluate: (node: Node, names: Names) => Value;
  readonly instances: (made: Extract<Value, { kind: 'made' }>) => readonly Instance[];
}

/** The list or map that a loop makes; `undefined` where not all of it is determined. */
export function comprehended(loop: Loop, outer: Names, workings: Workings): Value | undefined {
  if (loop.isPartial) return undefined;
  const over = workings.evaluate(loop.over, outer);
  const elements = elementsOf(over, workings.instances);
  if (elements === undefined) return undefined;
  const inside = elements.map((element) => namedIn(loop.names, element, outer));
  const values = inside.map((names) => workings.evaluate(loop.value, names));
  const { key } = loop;
  if (key === undefined) return listOf(values, over.kind === 'list' && over.open);
  if (over.kind === 'list' && over.open) return undefined;
  const keys = inside.map((names) => exactText(workings.evaluate(key, names)));
  if (keys.includes(undefined) || new Set(keys).size < keys.length) return undefined;
  return { kind: 'map', entries: new Map(values.map((value, at) => [keys[at] ?? '', value])) };
}

type Element = readonly [key: Value, value: Value];

function elementsOf(over: Value, instances: Workings['instances']): readonly Element[] | undefined {
  if (over.kind === 'map')
    return [...over.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [textValue(key), value]);
  // The key of an element is its index in a list, and itself in a set.
  if (over.kind === 'list') return over.items.map((value) => [unknownOfSeveral, value]);
  if (over.kind !== 'made') return undefined;
  const all = instances(over);
  return all.some(({ isAny, key }) => isAny || exactText(key) === undefined)
    ? undefined
    : all.map((instance) => [instance.key ?? unknownOfSeveral, { kind: 'instance', instance }]);
}

function namedIn(names: Loop['names'], [key, value]: Element, outer: Names): Names {
  const [first = '', second] = names;
  return new Map([
    ...outer,
    ...(second === undefined ? [[first, value] as const] : [[first, key] as const, [second, value] as const]),
  ]);
}
