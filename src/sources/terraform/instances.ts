/**
 * What a module makes many times, expanded as far as its text determines it.
 *
 *   for_each = toset(["orders", "billing"])       two instances
 *   name     = "svc-${each.key}"                  `svc-orders`, `svc-billing`
 *   role     = aws_iam_role.svc[each.key].name    the same two names
 *   count    = var.on ? 1 : 0                     some instances; whoever their index names is unknown
 *
 * A variable is never taken for its default, since callers and `*.tfvars` may say
 * otherwise. Every value is made within a budget of steps; beyond it, and in
 * circles, a value is not determined. The values of locals are kept for the module.
 */
import type { Node, OpaqueNode } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import { memoOf } from '../../text/memo.js';
import { attribute, blockAt, type Block, type Located, type Module } from './module.js';
import {
  called,
  exactText,
  joined,
  listOf,
  most,
  textValue,
  unknown,
  unknownOfSeveral,
  type Instance,
  type Text,
  type Value,
} from './values.js';

/** The blocks that make a principal, or look one up, and the attributes that hold its name. */
const named: Readonly<Record<string, readonly string[]>> = {
  aws_iam_role: ['name', 'id'],
  aws_iam_user: ['name', 'id'],
  awscc_iam_role: ['role_name', 'id'],
  awscc_iam_user: ['user_name', 'id'],
};

interface Scope {
  readonly module: Module;
  readonly instance: Instance | undefined;
  readonly budget: { steps: number };
  readonly depth: number;
}

const mostSteps = 5_000;
const deepest = 300;

/** The value of an expression, in one instance of the block it stands in. */
export function valueOf(module: Module, { node }: Located, instance?: Instance): Value {
  return evaluate(node, { module, instance, budget: { steps: mostSteps }, depth: 0 });
}

/** All instances of a block; one that stands for any of them where the text does not determine them. */
export function instancesOf(module: Module, block: Block): readonly Instance[] {
  const known = madeIn(module);
  const before = known.instances.get(block);
  if (before !== undefined) return before;
  // Whoever asks again before the answer is there is in a circle.
  known.instances.set(block, [anyOf(block)]);
  const instances = expanded(module, block) ?? [anyOf(block)];
  known.instances.set(block, instances);
  return instances;
}

/** The name of the role or user that an instance makes or looks up. */
export function nameOf(module: Module, instance: Instance): Text {
  return nameIn(instance, { module, instance, budget: { steps: mostSteps }, depth: 0 });
}

interface Made {
  readonly locals: Map<string, Value>;
  readonly instances: Map<Block, readonly Instance[]>;
}

const madeIn: (module: Module) => Made = memoOf((): Made => ({ locals: new Map(), instances: new Map() }));

function anyOf(block: Block): Instance {
  return { block, key: undefined, value: undefined, isAny: true };
}

function expanded(module: Module, block: Block): readonly Instance[] | undefined {
  const [count, forEach] = [attribute(block, 'count'), attribute(block, 'for_each')];
  if (count === undefined && forEach === undefined) return [{ block, key: undefined, value: undefined, isAny: false }];
  if (count !== undefined) return counted(block, exactText(valueOf(module, count)));
  return forEach === undefined ? undefined : looped(module, block, valueOf(module, forEach));
}

function counted(block: Block, count: string | undefined): readonly Instance[] | undefined {
  if (count === undefined || !/^\d{1,4}$/.test(count) || Number(count) > most.items) return undefined;
  return Array.from({ length: Number(count) }, (_, at) => keyed(block, textValue(String(at)), undefined));
}

function looped(module: Module, block: Block, over: Value): readonly Instance[] | undefined {
  if (over.kind === 'map') return [...over.entries].map(([key, value]) => keyed(block, textValue(key), value));
  if (over.kind === 'made') {
    const instances = instancesOf(module, over.block);
    if (instances.some(({ key, isAny }) => isAny || key === undefined)) return undefined;
    return instances.map((instance) => keyed(block, instance.key, { kind: 'instance', instance }));
  }
  if (over.kind !== 'list' || over.open) return undefined;
  const keys = over.items.map(exactText);
  if (keys.includes(undefined)) return undefined;
  return [...new Set(keys)].map((key) => keyed(block, textValue(key ?? ''), textValue(key ?? '')));
}

function keyed(block: Block, key: Value | undefined, value: Value | undefined): Instance {
  return { block, key, value, isAny: false };
}

function evaluate(node: Node, outer: Scope): Value {
  const scope = { ...outer, depth: outer.depth + 1 };
  if (--scope.budget.steps < 0 || scope.depth > deepest) return unknownOfSeveral;
  switch (node.kind) {
    case 'string':
      return textValue(node.value);
    case 'literal':
      return node.value === null ? unknown : textValue(String(node.value));
    case 'list':
      return listOf(node.items.slice(0, most.items + 1).map((item) => evaluate(item, scope)));
    case 'map':
      return node.entries.length > most.items
        ? unknownIn(node, scope)
        : { kind: 'map', entries: new Map(node.entries.map(({ key, value }) => [key, evaluate(value, scope)])) };
    case 'opaque':
      return computed(node, scope) ?? unknownIn(node, scope);
  }
}

function computed({ expression }: OpaqueNode, scope: Scope): Value | undefined {
  if (expression.kind === 'traversal') return traversed(expression.path, expression.indexes, scope);
  if (expression.kind === 'call')
    return expression.expandFinal
      ? undefined
      : calledIn(
          expression.name,
          expression.args.map((arg) => evaluate(arg, scope)),
          scope,
        );
  if (expression.kind !== 'template' || expression.parts.length > most.items) return undefined;
  const parts = expression.parts.map((part) => {
    if (part.kind === 'text') return textValue(part.value);
    return part.kind === 'hole' ? evaluate(part.node, scope) : unknown;
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : joined(parts);
}

/** A function of what a block makes is one of its instances. */
function calledIn(name: string, args: readonly Value[], { module }: Scope): Value | undefined {
  const [first] = args;
  if (first?.kind !== 'made') return called(name, args);
  const instances = instancesOf(module, first.block);
  const open = instances.some(({ isAny }) => isAny);
  if (name === 'length') return open ? undefined : textValue(String(instances.length));
  if (name === 'keys' && !open) return listOf(instances.map(({ key }) => key ?? unknown));
  if (name !== 'values') return undefined;
  return listOf(
    instances.map((instance) => ({ kind: 'instance', instance })),
    true,
  );
}

/** What is not determined, and whether it differs between the instances of the block. */
function unknownIn(node: Node, { instance }: Scope): Text {
  return instance?.isAny === true && looksAtLoop(node) ? unknownOfSeveral : unknown;
}

function looksAtLoop(node: Node): boolean {
  if (node.kind === 'list') return node.items.some(looksAtLoop);
  if (node.kind === 'map') return node.entries.some(({ value }) => looksAtLoop(value));
  if (node.kind !== 'opaque') return false;
  const { expression } = node;
  if (expression.kind === 'unknown') return true;
  if (expression.kind === 'traversal' && /^(?:each|count|self)$/.test(expression.path[0] ?? '')) return true;
  return partsOf(expression).some(looksAtLoop);
}

function traversed(path: readonly string[], indexes: readonly Node[], scope: Scope): Value | undefined {
  const found = rootOf(path, scope);
  if (found === undefined) return undefined;
  const rest = path.slice(found.length);
  const stars = rest.filter((step) => step === '*').length;
  if (indexes.length > 0 && indexes.length < stars) return undefined;
  const keys = indexes.map((index) => exactText(evaluate(index, scope)));
  if (keys.includes(undefined)) return unknownBehind(found.value, rest, scope);
  let at = 0;
  return stepped(
    found.value,
    rest.map((step) => (step === '*' && indexes.length > 0 ? { key: keys[at++] ?? '' } : step)),
    scope,
  );
}

/** One of several, picked by something that is not determined: the name they all have, if they have one. */
function unknownBehind(value: Value, rest: readonly string[], scope: Scope): Value | undefined {
  const [, name = '', ...more] = rest;
  if (value.kind !== 'made' || more.length > 0) return unknownOfSeveral;
  return stepped({ kind: 'instance', instance: anyOf(value.block) }, [name], scope);
}

function rootOf(
  path: readonly string[],
  { module, instance, depth }: Scope,
): { value: Value; length: number } | undefined {
  const [first, second = ''] = path;
  if (first === 'each' || first === 'count') {
    if (instance === undefined || instance.isAny) return { value: unknownOfSeveral, length: path.length };
    const value = first === 'each' && second === 'value' ? instance.value : instance.key;
    return value === undefined ? undefined : { value, length: 2 };
  }
  if (first === 'local') {
    const value = localValue(module, second, depth);
    return value === undefined ? undefined : { value, length: 2 };
  }
  const block = path.length < 2 ? undefined : blockAt(module, path);
  if (block === undefined || named[block.labels[0] ?? ''] === undefined) return undefined;
  return { value: { kind: 'made', block }, length: first === 'data' ? 3 : 2 };
}

function localValue(module: Module, name: string, depth: number): Value | undefined {
  const { locals } = madeIn(module);
  const before = locals.get(name);
  if (before !== undefined) return before;
  const located = module.locals.get(name);
  if (located === undefined) return undefined;
  locals.set(name, unknown);
  const value = evaluate(located.node, { module, instance: undefined, budget: { steps: mostSteps }, depth });
  locals.set(name, value);
  return value;
}

/** `*` is a splat; a key that was computed is never one. */
type Step = string | { readonly key: string };

function stepped(value: Value, steps: readonly Step[], scope: Scope): Value | undefined {
  let here: Value | undefined = value;
  for (const [at, step] of steps.entries()) {
    if (--scope.budget.steps < 0 || here === undefined) return undefined;
    if (step === '*') return splat(here, steps.slice(at + 1), scope);
    here = child(here, typeof step === 'string' ? step : step.key, scope);
  }
  return here;
}

function splat(value: Value, rest: readonly Step[], scope: Scope): Value | undefined {
  const items = value.kind === 'made' ? instancesOf(scope.module, value.block).map(asValue) : undefined;
  const list = items === undefined ? value : listOf(items, items.some(isOfAny));
  if (list.kind !== 'list') return undefined;
  return listOf(
    list.items.map((item) => stepped(item, rest, scope) ?? unknownOfSeveral),
    list.open,
  );
}

function asValue(instance: Instance): Value {
  return { kind: 'instance', instance };
}

function isOfAny(value: Value): boolean {
  return value.kind === 'instance' && value.instance.isAny;
}

function child(value: Value, step: string, scope: Scope): Value | undefined {
  switch (value.kind) {
    case 'text':
      return value.several ? unknownOfSeveral : undefined;
    case 'list':
      return value.open || !/^\d+$/.test(step) ? undefined : value.items[Number(step)];
    case 'map':
      return value.entries.get(step);
    case 'made':
      return instanceAt(value.block, step, scope);
    case 'instance':
      return attributeOf(value.instance, step, scope);
  }
}

function instanceAt(block: Block, step: string, scope: Scope): Value | undefined {
  const instances = instancesOf(scope.module, block);
  const isOnce = attribute(block, 'count') === undefined && attribute(block, 'for_each') === undefined;
  const [first] = instances;
  if (isOnce) return first === undefined ? undefined : attributeOf(first, step, scope);
  const found = instances.find(({ key }) => exactText(key) === step);
  if (found !== undefined) return asValue(found);
  if (first?.isAny !== true) return undefined;
  // Some instance of this key is made, or none.
  const isCounted = attribute(block, 'count') !== undefined;
  return asValue(keyed(block, textValue(step), isCounted ? undefined : unknown));
}

function attributeOf(instance: Instance, step: string, scope: Scope): Value | undefined {
  if (named[instance.block.labels[0] ?? '']?.includes(step) !== true)
    return instance.isAny ? unknownOfSeveral : undefined;
  return nameIn(instance, { ...scope, instance });
}

function nameIn(instance: Instance, outer: Scope): Text {
  const { block, isAny } = instance;
  const scope = { ...outer, instance };
  const own = named[block.labels[0] ?? '']?.[0] ?? 'name';
  const [name, prefix, path] = ['name', 'name_prefix', 'path'].map((key) => attribute(block, key));
  const written = attribute(block, own) ?? name;
  const start = written ?? prefix;
  const value = start === undefined ? unknown : evaluate(start.node, scope);
  const text = value.kind === 'text' ? value : unknown;
  const whole = written === undefined ? joined([text, isAny ? unknownOfSeveral : unknown]) : text;
  return { ...whole, path: path === undefined ? undefined : exactText(evaluate(path.node, scope)) };
}
