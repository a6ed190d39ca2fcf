/**
 * The parts of a value that becomes a policy which no document fills.
 *
 *   policy   = coalesce(var.policy, data.aws_iam_policy_document.d.json)      `var.policy`
 *   for_each = merge({ a = data.aws_iam_policy_document.d.json }, var.more)   `var.more`, for `policy = each.value`
 *
 * A document is followed forwards, to all of its uses (`flow.ts`). Here the way is taken backwards, from the
 * place that grants to whatever may fill it: what a document came through is looked into, and a part through
 * which none came is open. `null` and an empty text are no policy.
 */
import { entry, type Node, type OpaqueNode } from '../../syntax/node.js';
import { calledBy, callsOf, isMany, outputOf, strangersOf, variableOf } from './calls.js';
import { placesIn, sourcesOfCall } from './hands-on.js';
import { attribute, blockAt, type Block, type Module } from './module.js';

/** A value, and where it stands. */
export interface Standing {
  readonly node: Node;
  readonly module: Module;
  readonly block: Block;
  /** The blocks and the attribute it stands in, inside its block. */
  readonly attribute: readonly string[];
}

/** What is known while open parts are looked for. */
interface Followed {
  /** All nodes on the ways that documents were followed on. */
  readonly reached: ReadonlySet<Node>;
  /** The folders whose own gaps are told, those of the arguments of their calls included. */
  readonly told: ReadonlySet<string>;
}

/** A value of which only what is at `steps` in it is asked for; all of it where there are none. */
interface Asked extends Standing {
  readonly steps: readonly string[];
}

/** How many values are looked at for one; what comes after is open. */
const mostLooks = 2_000;

/** The open parts of a value, each once. */
export function openParts(root: Standing, followed: Followed): readonly Standing[] {
  const found = new Map<Node, Standing>();
  const seen = new Map<Node, Set<string>>();
  const waiting: Asked[] = [{ ...root, steps: [] }];
  let looks = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const known = seen.get(at.node) ?? new Set();
    seen.set(at.node, known);
    const steps = at.steps.join(' ');
    if (known.has(steps)) continue;
    known.add(steps);
    const parts = ++looks > mostLooks ? undefined : partsOf(at, followed);
    if (parts === undefined) found.set(at.node, at);
    else waiting.push(...parts.toReversed());
  }
  return [...found.values()];
}

/** What a value, or what is asked of it, is made of; `undefined` where it is open. */
function partsOf(at: Asked, followed: Followed): readonly Asked[] | undefined {
  const { node } = at;
  if (node.kind === 'literal') return [];
  const isReached = followed.reached.has(node);
  if (node.kind === 'string') return node.value.trim() === '' || isReached ? [] : undefined;
  if (node.kind === 'list') return inside(at);
  if (node.kind === 'map') return isReached && entry(node, 'Statement') !== undefined ? [] : inside(at);
  if (isReached || node.expression.kind === 'conditional') return behind(at, node, followed);
  return undefined;
}

/** The items of a list or the values of a map, or the one that is asked for. */
function inside(at: Asked): readonly Asked[] {
  const { node, steps } = at;
  if (node.kind !== 'list' && node.kind !== 'map') return [];
  const [step = any, ...deeper] = steps;
  return [...placesIn(node)].flatMap(([part, place]) =>
    step === any || step === place ? [{ ...at, node: part, steps: deeper }] : [],
  );
}

const any = '*';

/** What an expression that a document came through hands on; nothing for the document itself. */
function behind(at: Asked, { expression }: OpaqueNode, followed: Followed): readonly Asked[] | undefined {
  const { steps } = at;
  switch (expression.kind) {
    case 'conditional':
      return [expression.whenTrue, expression.whenFalse].map((node) => ({ ...at, node }));
    case 'template': {
      const [part] = expression.parts;
      return expression.parts.length === 1 && part?.kind === 'hole' ? [{ ...at, node: part.node }] : [];
    }
    case 'object': {
      const [step = any, ...deeper] = steps;
      return expression.entries
        .filter(({ key }) => step === any || key === undefined || key === step)
        .map(({ value }) => ({ ...at, node: value, steps: deeper }));
    }
    case 'call':
      return sourcesOfCall(expression, steps).map((source) => ({ ...at, ...source }));
    case 'traversal':
      return named(at, expression.path, followed);
    default:
      return [];
  }
}

/** What a reference names, where that is an expression of these files. */
function named(at: Asked, path: readonly string[], followed: Followed): readonly Asked[] | undefined {
  const [first = '', second = '', ...rest] = path;
  const steps = [...rest, ...at.steps];
  if (first === 'local') return ofLocal(second, steps, at.module);
  if (first === 'var') return ofVariable(second, steps, at.module, followed);
  if (first === 'module') return ofModule(second, steps, at.module);
  if (first === 'each') return loopOver(at, at.block.body, [any, ...steps]);
  const loop = loopOf(at, first);
  return loop === undefined ? [] : loopOver(at, loop, [any, ...steps]);
}

function ofLocal(name: string, steps: readonly string[], module: Module): readonly Asked[] {
  const written = module.blocks.filter(({ type }) => type === 'locals');
  return written.flatMap((block) => {
    const found = attribute(block, name);
    return found === undefined ? [] : [{ node: found.node, module, block, attribute: [name], steps }];
  });
}

/** What the calls give; those of folders that tell their own gaps are told there. Who else calls may give anything. */
function ofVariable(
  name: string,
  steps: readonly string[],
  module: Module,
  { told }: Followed,
): readonly Asked[] | undefined {
  if (strangersOf(module) > 0) return undefined;
  const calls = callsOf(module);
  const given = calls.flatMap(({ from, block }): readonly Asked[] => {
    const argument = attribute(block, name);
    if (argument === undefined || told.has(from.folder)) return [];
    return [{ node: argument.node, module: from, block, attribute: [name], steps }];
  });
  const variable = variableOf(module, name);
  const standard = variable === undefined ? undefined : attribute(variable, 'default');
  const isLeftOut = calls.some(({ block }) => attribute(block, name) === undefined);
  if (variable === undefined || standard === undefined || !isLeftOut) return given;
  return [...given, { node: standard.node, module, block: variable, attribute: ['default'], steps }];
}

/** What the module that is called gives back. */
function ofModule(name: string, steps: readonly string[], module: Module): readonly Asked[] {
  const call = blockAt(module, ['module', name]);
  const called = call === undefined ? undefined : calledBy(call, module.around);
  const [output = '', ...deeper] = call !== undefined && isMany(call) ? steps.slice(1) : steps;
  const block = called === undefined ? undefined : outputOf(called, output);
  const value = block === undefined ? undefined : attribute(block, 'value');
  if (called === undefined || block === undefined || value === undefined) return [];
  return [{ node: value.node, module: called, block, attribute: ['value'], steps: deeper }];
}

/** What a block is made over. */
function loopOver(at: Asked, body: Block['body'], steps: readonly string[]): readonly Asked[] {
  const over = entry(body, 'for_each');
  return over === undefined ? [] : [{ ...at, node: over, steps }];
}

/** The body of the `dynamic` block around a value whose elements are called so. */
function loopOf({ block, attribute: way }: Standing, name: string): Block['body'] | undefined {
  let { body } = block;
  for (const step of way) {
    const found = body.entries.find(({ key, labels }) => [key, ...labels].join('.') === step)?.value;
    if (found?.kind !== 'map') return undefined;
    if (step === `dynamic.${name}`) return found;
    body = found;
  }
  return undefined;
}
