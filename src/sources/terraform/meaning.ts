/**
 * What the values in a policy stand for, as far as its module says.
 *
 *   local.objects            the expression of the local
 *   var.bucket_arn           what the only call of the module gives
 *   module.bucket.arn        what the module gives back
 *   aws_s3_bucket.a.arn      the bucket called "example-a", whatever its address; or what `moved` blocks say it was
 */
import type { Meaning, Meanings, Time } from '../../policy/model.js';
import { entry, type Node } from '../../syntax/node.js';
import { memoOf, once } from '../../text/memo.js';
import type { PrincipalRef } from '../source.js';
import { outputOf } from './calls.js';
import { evaluated, instancesIn, madeByInstance } from './evaluate.js';
import { givenTo, localIn, nothingTold } from './given.js';
import { madeModules, onlyMade, onlyTime, settingsToTell } from './instances.js';
import { attribute, blockAt, pathOf, resolved, type Block, type Module } from './module.js';
import { exactText, type Instance, type MadeModule } from './values.js';

/** The meaning of the values in a module's files. */
export const meaningIn: (module: Module) => Meaning = memoOf((module) => (node) => meaningOf(onlyMade(module))(node));

/** The same, each time that the module is made; `holdersOf` says who has the policy in a module. */
export function meaningsIn(module: Module, holdersOf: (module: Module) => readonly PrincipalRef[]): Meanings {
  const timeOf = (made: MadeModule): Time => ({
    meaning: meaningOf(made),
    holders: once(() => exactly(made.isAny ? [] : holdersOf(onlyTime(made)))),
  });
  const made = madeModules(module);
  const told = [nothingTold, ...(settingsToTell(module.around) ?? [])].flatMap((each) => madeModules(module, each));
  return {
    made: made.length > mostTimes ? [{ meaning: meaningIn(module), holders: () => undefined }] : made.map(timeOf),
    told: told.length > mostTimes ? [] : told.map(timeOf),
  };
}

/** How many times a module's values are told apart. */
const mostTimes = 100;

function exactly(refs: readonly PrincipalRef[]): ReadonlySet<string> | undefined {
  const names = refs.map((ref) => (ref.kind === 'exact' ? `${ref.type} ${ref.name.toLowerCase()}` : undefined));
  return names.length === 0 || names.includes(undefined) ? undefined : new Set(names.map(String));
}

const meaningOf: (within: MadeModule) => Meaning = memoOf((within) => meaningAt(within, undefined));

/** Of what a call gives in one of its loops, as well. */
const meaningAt =
  (within: MadeModule, instance: Instance | undefined): Meaning =>
  (node) => {
    const path = pathOf(node);
    if (path === undefined) return undefined;
    const [first, second = '', third] = path;
    if (first === 'each') return instance === undefined ? undefined : eachIn(path.slice(1), node, instance);
    if (first === 'local' || first === 'var') {
      const found = first === 'local' ? localIn(second, within) : givenTo(second, within);
      const value = found === undefined ? undefined : below(found.node, path.slice(2));
      return found === undefined || value === undefined
        ? undefined
        : { kind: 'value', node: value, source: found.source, meaning: inScope(found.scope) };
    }
    const block = blockAt(within.module, path);
    if (block?.type === 'module' && third !== undefined && path.length === 3) return givenBack(block, third, within);
    if (block?.type !== 'resource' || path.length < 3) return undefined;
    return {
      kind: 'resource',
      type: first ?? '',
      label: second,
      attribute: path[path.length - 1] ?? '',
      name: nameOf(block, within),
      formerly: formerly(`${first ?? ''}.${second}`, within),
    };
  };

function inScope({ within, instance }: { within: MadeModule; instance: Instance | undefined }): Meaning {
  return instance === undefined ? meaningOf(within) : meaningAt(within, instance);
}

/** What a loop gives this time: the value as it is written beside its key, or else its text. */
function eachIn([what, ...steps]: readonly string[], node: Node, instance: Instance): ReturnType<Meaning> {
  const { block, within, key } = instance;
  const loop = attribute(block, 'for_each');
  const written = loop === undefined ? undefined : resolved(within.module, loop);
  const name = exactText(key);
  const found = what === 'value' && name !== undefined ? below(written?.node, [name, ...steps]) : undefined;
  if (found !== undefined && written !== undefined)
    return { kind: 'value', node: found, source: written.file.text, meaning: meaningOf(within) };
  const text = exactText(evaluated(node, within, instance));
  return text === undefined
    ? undefined
    : {
        kind: 'value',
        node: { kind: 'string', value: text, range: node.range, quote: '"' },
        source: '',
        meaning: meaningOf(within),
      };
}

function givenBack(call: Block, name: string, within: MadeModule): ReturnType<Meaning> {
  const [only, ...others] = instancesIn(within, call);
  const made = only === undefined || others.length > 0 ? undefined : madeByInstance(only);
  const output = made === undefined ? undefined : outputOf(made.module, name);
  const value = output === undefined ? undefined : attribute(output, 'value');
  return made === undefined || value === undefined
    ? undefined
    : { kind: 'value', node: value.node, source: value.file.text, meaning: meaningOf(made) };
}

/** What stands under these keys of an object, where it is written out. */
function below(node: Node | undefined, steps: readonly string[]): Node | undefined {
  // An index that is not literal is none of the keys.
  let found = steps.includes('*') ? undefined : node;
  for (const step of steps) found = found?.kind === 'map' ? entry(found, step) : undefined;
  return found;
}

/** The addresses that a resource had, each as its own module called it, by the `moved` blocks of its module and of those that call it. */
function formerly(address: string, within: MadeModule): readonly string[] {
  const scopes = scopesOf(within);
  const found = [`${scopes[0]?.prefix ?? ''}${address}`];
  for (const to of found) {
    for (const { prefix, module } of scopes) {
      const from = to.startsWith(prefix) ? movedTo(to.slice(prefix.length), module) : undefined;
      if (from !== undefined && found.length < mostMoves && !found.includes(prefix + from)) found.push(prefix + from);
    }
  }
  return [...new Set(found.slice(1).map((each) => each.replace(/^(?:module\.[^.]+\.)+/, '')))];
}

const mostMoves = 100;

/** The module and those that call it, each with what the outermost one writes before addresses of it. */
function scopesOf(within: MadeModule): readonly { readonly prefix: string; readonly module: Module }[] {
  const around: MadeModule[] = [];
  for (let each: MadeModule | undefined = within; each !== undefined && around.length < deepest;)
    each = around[around.push(each) - 1]?.call?.within;
  const labels = around.map(({ call }) => `module.${call?.block.labels[0] ?? ''}.`);
  return around.map(({ module }, at) => ({
    module,
    prefix: labels.slice(at, -1).reverse().join(''),
  }));
}

/** How far calls are followed back. */
const deepest = 16;

/** What an address was before the `moved` blocks of a module, itself or the module that it is in. */
function movedTo(address: string, module: Module): string | undefined {
  const moves = movesIn(module);
  const [called = ''] = /^module\.[^.]+/.exec(address) ?? [];
  const from = called === '' ? undefined : moves.get(called);
  return moves.get(address) ?? (from === undefined ? undefined : from + address.slice(called.length));
}

/** From each address to the one before it. */
const movesIn: (module: Module) => ReadonlyMap<string, string> = memoOf(
  ({ blocks }) =>
    new Map(
      blocks.flatMap((block) => {
        const [from, to] = ['from', 'to'].map((key) => addressIn(attribute(block, key)?.node ?? noNode));
        return block.type === 'moved' && from !== undefined && to !== undefined ? [[to, from]] : [];
      }),
    ),
);

/** Of whichever instance: `count` and `for_each` make no other resource. */
function addressIn(node: Node): string | undefined {
  const path = pathOf(node);
  if (path === undefined) return undefined;
  const [modules, rest] = calledIn(path);
  return [...modules, ...rest.slice(0, 2)].join('.');
}

/** The calls that an address leads through, without their keys, and what it names behind them. */
function calledIn(path: readonly string[]): readonly [readonly string[], readonly string[]] {
  if (path[0] !== 'module') return [[], path];
  const keyed = path.slice(2);
  const isKeyed = keyed[0] !== 'module' && !isType(keyed[0]) && (keyed[1] === 'module' || isType(keyed[1]));
  const [modules, rest] = calledIn(isKeyed || keyed.length === 1 ? keyed.slice(1) : keyed);
  return [['module', path[1] ?? '', ...modules], rest];
}

function isType(step: string | undefined): boolean {
  return step !== undefined && /^(?:aws|awscc)_/.test(step);
}

const noNode = { kind: 'literal', value: null, range: { start: 0, end: 0 } } as const;

/** What resources are called by. */
const nameKeys = ['name', 'bucket', 'function_name', 'table_name', 'identifier', 'cluster_identifier', 'domain_name'];

/** The name of what a block makes: its text, or else how it is written. */
function nameOf(block: Block, within: MadeModule): string | undefined {
  const [name] = nameKeys.flatMap((key) => attribute(block, key) ?? []);
  if (name === undefined) return undefined;
  const { node, file } = name;
  const exact = exactText(evaluated(node, within, undefined));
  return exact === undefined ? `\n${textOf(node, file.text)}` : exact;
}

function textOf({ range }: Node, text: string): string {
  return text.slice(range.start, range.end);
}
