/**
 * The instances that a loop makes of a block, where their keys are known.
 */
import type { Node } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import { memoOf } from '../../text/memo.js';
import type { Block } from './module.js';
import { exactText, listOf, most, textValue, unknown, type Instance, type MadeModule, type Value } from './values.js';

/** An instance that stands for any of a block. */
export function anyOf(block: Block, within: MadeModule): Instance {
  return { block, within, key: undefined, value: undefined, isAny: true };
}

/** The instances that `count` makes; `undefined` where it is no number that is known. */
export function counted(block: Block, within: MadeModule, count: string | undefined): readonly Instance[] | undefined {
  if (count === undefined || !/^\d{1,4}$/.test(count) || Number(count) > most.items) return undefined;
  return Array.from({ length: Number(count) }, (_, at) => keyed(block, within, textValue(String(at)), undefined));
}

/** The instances that `for_each` makes over a value; `undefined` where its keys are not known. */
export function looped(
  block: Block,
  within: MadeModule,
  over: Value,
  instancesIn: (within: MadeModule, block: Block) => readonly Instance[],
): readonly Instance[] | undefined {
  if (over.kind === 'map') return [...over.entries].map(([key, value]) => keyed(block, within, textValue(key), value));
  if (over.kind === 'made') {
    const instances = instancesIn(over.within, over.block);
    if (instances.some(({ key, isAny }) => isAny || key === undefined)) return undefined;
    return instances.map((instance) => keyed(block, within, instance.key, { kind: 'instance', instance }));
  }
  if (over.kind !== 'list' || over.open) return undefined;
  const keys = over.items.map(exactText);
  if (keys.includes(undefined)) return undefined;
  return [...new Set(keys)].map((key) => keyed(block, within, textValue(key ?? ''), textValue(key ?? '')));
}

/** The instance of one key. */
export function keyed(block: Block, within: MadeModule, key: Value | undefined, value: Value | undefined): Instance {
  return { block, within, key, value, isAny: false };
}

/** What `length`, `keys` and `values` say of the instances that a block makes; `undefined` where they do not determine it. */
export function calledOnMade(name: string, instances: readonly Instance[]): Value | undefined {
  const open = instances.some(({ isAny }) => isAny);
  if (name === 'length') return open ? undefined : textValue(String(instances.length));
  if (name === 'keys' && !open) return listOf(instances.map(({ key }) => key ?? unknown));
  if (name !== 'values') return undefined;
  const keys = instances.map(({ key }) => exactText(key));
  const isOrdered = !open && !keys.includes(undefined);
  const byKey = instances.map((instance, at) => ({
    key: keys[at] ?? '',
    value: { kind: 'instance', instance } as const,
  }));
  if (isOrdered) byKey.sort((a, b) => (a.key < b.key ? -1 : 1));
  return listOf(
    byKey.map(({ value }) => value),
    !isOrdered,
  );
}

/** Whether a value depends on which instance of a block it is asked in. */
export const looksAtLoop: (node: Node) => boolean = memoOf((node: Node): boolean => {
  if (node.kind === 'list') return node.items.some(looksAtLoop);
  if (node.kind === 'map') return node.entries.some(({ value }) => looksAtLoop(value));
  if (node.kind !== 'opaque') return false;
  const { expression } = node;
  if (expression.kind === 'unknown') return true;
  if (expression.kind === 'traversal' && /^(?:each|count|self)$/.test(expression.path[0] ?? '')) return true;
  return partsOf(expression).some(looksAtLoop);
});
