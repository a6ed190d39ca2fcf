/**
 * What a module makes, expanded as far as its text determines it.
 *
 *   for_each = toset(["orders", "billing"])       two instances
 *   name     = "svc-${each.key}"                  `svc-orders`, `svc-billing`
 *   role     = aws_iam_role.svc[each.key].name    the same two names
 *   count    = var.on ? 1 : 0                     some instances; whoever their index names is unknown
 *
 * A module is made once for each instance of each call (`calls.ts`), and everything in
 * it as often. There a variable is what the call gives, or its default; where nobody
 * calls the module, it is what `terraform.tfvars` says, and never its default, since
 * whoever runs Terraform may say otherwise. Every value is made within a budget of
 * steps; beyond it, and in circles, a value is not determined.
 */
import type { Node, OpaqueNode } from '../../syntax/node.js';
import { memoOf } from '../../text/memo.js';
import { spend, valuesIn } from './budget.js';
import { calledBy, outputOf } from './calls.js';
import { isFollowed, nameKeysOf } from './followed.js';
import { givenTo, localIn } from './given.js';
import { comprehended } from './comprehension.js';
import { anyOf, calledOnMade, counted, keyed, looksAtLoop, looped } from './loops.js';
import { attribute, blockAt, type Block, type Located } from './module.js';
import { noNames, scopeIn, spendOf, type Scope } from './scope.js';
import { textOfCall } from './text-functions.js';
import {
  called,
  exactText,
  joined,
  listOf,
  most,
  sizeOf,
  textValue,
  unknown,
  unknownOfSeveral,
  type Instance,
  type MadeModule,
  type Text,
  type Value,
} from './values.js';

const deepest = 300;
/** What an instance costs, of a block or of a module. */
const costOfInstance = 10;

/** The value of an expression, in a module as it is made, and in one instance of the block it stands in. */
export function evaluated(node: Node, within: MadeModule, instance: Instance | undefined): Value {
  return evaluate(node, scopeIn(within, instance));
}

/** The name of the role or user that an instance makes or looks up. */
export function nameOf(instance: Instance): Text {
  return nameIn(instance, scopeIn(instance.within, instance));
}

/** The module that one instance of a call makes. */
export const madeByInstance: (call: Instance) => MadeModule | undefined = memoOf((call) => {
  const module = calledBy(call.block, call.within.module.around);
  return module === undefined ? undefined : { module, call, isAny: call.isAny || call.within.isAny };
});

/** All instances of a block of a module as it is made; one that stands for any of them where the text does not determine them. */
export function instancesIn(within: MadeModule, block: Block): readonly Instance[] {
  const known = keptIn(within);
  const before = known.instances.get(block);
  if (before !== undefined) return before;
  // Whoever asks again before the answer is there is in a circle.
  known.instances.set(block, [anyOf(block, within)]);
  const all = expanded(within, block);
  const isPaid = spend(valuesIn(within.module.around), costOfInstance * (all?.length ?? 1));
  const instances = all !== undefined && isPaid ? all : [anyOf(block, within)];
  known.instances.set(block, instances);
  return instances;
}

interface Kept {
  readonly values: Map<string, Value>;
  readonly instances: Map<Block, readonly Instance[]>;
}

const keptIn: (within: MadeModule) => Kept = memoOf((): Kept => ({ values: new Map(), instances: new Map() }));

function expanded(within: MadeModule, block: Block): readonly Instance[] | undefined {
  const [count, forEach] = [attribute(block, 'count'), attribute(block, 'for_each')];
  const inModule = ({ node }: Located): Value => evaluated(node, within, undefined);
  if (count === undefined && forEach === undefined)
    return [{ block, within, key: undefined, value: undefined, isAny: false }];
  if (count !== undefined) return counted(block, within, exactText(inModule(count)));
  return forEach === undefined ? undefined : looped(block, within, inModule(forEach), instancesIn);
}

function evaluate(node: Node, outer: Scope): Value {
  const scope = { ...outer, depth: outer.depth + 1 };
  if (!spendOf(scope, 1) || scope.depth > deepest) return unknownOfSeveral;
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
  if (expression.kind === 'other') {
    const { loop, steps, parts } = expression;
    if (loop !== undefined) return comprehended(loop, scope.names, workingsIn(scope));
    const [source] = parts;
    return steps === undefined || source === undefined ? undefined : stepped(evaluate(source, scope), steps, scope);
  }
  if (expression.kind === 'traversal') return traversed(expression.path, expression.indexes, scope);
  if (expression.kind === 'call') {
    const { name, args, expandFinal } = expression;
    if (expandFinal || args.length > most.items) return undefined;
    const values = args.map((arg) => evaluate(arg, scope));
    const size = values.reduce((sum, value) => sum + sizeOf(value), 0);
    return spend(scope.budgets[1], size) ? calledIn(name, values) : undefined;
  }
  if (expression.kind !== 'template' || expression.parts.length > most.items) return undefined;
  const parts = expression.parts.map((part) => {
    if (part.kind === 'text') return textValue(part.value);
    return part.kind === 'hole' ? evaluate(part.node, scope) : unknown;
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : joined(parts);
}

function workingsIn(scope: Scope): Parameters<typeof comprehended>[2] {
  return {
    evaluate: (node, names) => evaluate(node, { ...scope, names }),
    instances: ({ within, block }) => instancesIn(within, block),
  };
}

/** A function of what a block makes is one of its instances. */
function calledIn(name: string, args: readonly Value[]): Value | undefined {
  const [first] = args;
  return first?.kind === 'made'
    ? calledOnMade(name, instancesIn(first.within, first.block))
    : (called(name, args) ?? textOfCall(name, args));
}

/** What is not determined, and whether it differs between the instances of the block, or the elements of a loop. */
function unknownIn(node: Node, { within, instance, names }: Scope): Text {
  return within.isAny || names.size > 0 || (instance?.isAny === true && looksAtLoop(node)) ? unknownOfSeveral : unknown;
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
  return stepped({ kind: 'instance', instance: anyOf(value.block, value.within) }, [name], scope);
}

function rootOf(path: readonly string[], scope: Scope): { value: Value; length: number } | undefined {
  const { within, instance, names } = scope;
  const [first = '', second = ''] = path;
  const own = names.get(first);
  if (own !== undefined) return { value: own, length: 1 };
  if (first === 'each' || first === 'count') {
    if (instance === undefined || instance.isAny) return { value: unknownOfSeveral, length: path.length };
    const value = first === 'each' && second === 'value' ? instance.value : instance.key;
    return value === undefined ? undefined : { value, length: 2 };
  }
  if (first === 'local' || first === 'var') {
    const value = kept(`${first}.${second}`, scope);
    return value === undefined ? undefined : { value, length: 2 };
  }
  const block = path.length < 2 ? undefined : blockAt(within.module, path);
  if (block === undefined || !isFollowed(block, within.module)) return undefined;
  return { value: { kind: 'made', block, within }, length: first === 'data' ? 3 : 2 };
}

/** The value of a local or a variable, worked out once for each time its module is made. */
function kept(name: string, { within, depth }: Scope): Value | undefined {
  const { values } = keptIn(within);
  const before = values.get(name);
  if (before !== undefined) return before;
  const found = name.startsWith('var.') ? givenTo(name.slice(4), within) : localIn(name.slice(6), within);
  if (found === undefined) return undefined;
  values.set(name, unknown);
  const value = evaluate(found.node, scopeIn(found.scope.within, found.scope.instance, depth));
  values.set(name, value);
  return value;
}

/** `*` is a splat; a key that was computed is never one. */
type Step = string | { readonly key: string };

function stepped(value: Value, steps: readonly Step[], scope: Scope): Value | undefined {
  let here: Value | undefined = value;
  for (const [at, step] of steps.entries()) {
    if (!spendOf(scope, 1) || here === undefined) return undefined;
    if (step === '*') return splat(here, steps.slice(at + 1), scope);
    here = child(here, typeof step === 'string' ? step : step.key, scope);
  }
  return here;
}

function splat(value: Value, rest: readonly Step[], scope: Scope): Value | undefined {
  const items = value.kind === 'made' ? instancesIn(value.within, value.block).map(asValue) : undefined;
  const list =
    items === undefined
      ? value
      : listOf(
          items,
          items.some((item) => item.kind === 'instance' && item.instance.isAny),
        );
  if (list.kind !== 'list') return undefined;
  return listOf(
    list.items.map((item) => stepped(item, rest, scope) ?? unknownOfSeveral),
    list.open,
  );
}

function asValue(instance: Instance): Value {
  return { kind: 'instance', instance };
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
      return instanceAt(value, step, scope);
    case 'instance':
      return attributeOf(value.instance, step, scope);
  }
}

function instanceAt({ block, within }: Value & { kind: 'made' }, step: string, scope: Scope): Value | undefined {
  const instances = instancesIn(within, block);
  const isOnce = attribute(block, 'count') === undefined && attribute(block, 'for_each') === undefined;
  const [first] = instances;
  if (isOnce) return first === undefined ? undefined : attributeOf(first, step, scope);
  const found = instances.find(({ key }) => exactText(key) === step);
  if (found !== undefined) return asValue(found);
  if (first?.isAny !== true) return undefined;
  // Some instance of this key is made, or none.
  const isCounted = attribute(block, 'count') !== undefined;
  return asValue(keyed(block, within, textValue(step), isCounted ? undefined : unknown));
}

function attributeOf(instance: Instance, step: string, scope: Scope): Value | undefined {
  if (instance.block.type === 'module') return outputIn(instance, step, scope);
  if (!nameKeysOf(instance.block).includes(step)) return instance.isAny ? unknownOfSeveral : undefined;
  return nameIn(instance, { ...scope, within: instance.within, instance });
}

/** What the module that a call makes gives back. */
function outputIn(call: Instance, name: string, scope: Scope): Value | undefined {
  if (!spendOf(scope, costOfInstance)) return unknownOfSeveral;
  const within = madeByInstance(call);
  const output = within === undefined ? undefined : outputOf(within.module, name);
  const value = output === undefined ? undefined : attribute(output, 'value');
  return within === undefined || value === undefined
    ? undefined
    : evaluate(value.node, { ...scope, within, instance: undefined, names: noNames });
}

function nameIn(instance: Instance, outer: Scope): Text {
  const { block, isAny } = instance;
  const scope = { ...outer, instance, names: noNames };
  const own = nameKeysOf(block)[0] ?? 'name';
  const [name, prefix, path] = ['name', 'name_prefix', 'path'].map((key) => attribute(block, key));
  const written = attribute(block, own) ?? name;
  const start = written ?? prefix;
  const value = start === undefined ? unknown : evaluate(start.node, scope);
  const text = value.kind === 'text' ? value : unknown;
  const whole = written === undefined ? joined([text, isAny ? unknownOfSeveral : unknown]) : text;
  return { ...whole, path: path === undefined ? undefined : exactText(evaluate(path.node, scope)) };
}
