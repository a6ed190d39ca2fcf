/**
 * What the values in a policy stand for, as far as its module says.
 *
 *   local.objects            the expression of the local
 *   var.bucket_arn           what the only call of the module gives
 *   module.bucket.arn        what the module gives back
 *   aws_s3_bucket.a.arn      the bucket called "example-a", whatever its address
 */
import type { Meaning } from '../../policy/model.js';
import type { Node } from '../../syntax/node.js';
import { memoOf } from '../../text/memo.js';
import { outputOf } from './calls.js';
import { evaluated, instancesIn, madeByInstance } from './evaluate.js';
import { givenTo, localIn } from './given.js';
import { onlyMade } from './instances.js';
import { attribute, blockAt, pathOf, type Block, type Module } from './module.js';
import { exactText, type MadeModule } from './values.js';

/** The meaning of the values in a module's files. */
export const meaningIn: (module: Module) => Meaning = memoOf((module) => (node) => meaningOf(onlyMade(module))(node));

const meaningOf: (within: MadeModule) => Meaning = memoOf((within): Meaning => (node) => {
  const path = pathOf(node);
  if (path === undefined) return undefined;
  const [first, second = '', third] = path;
  if ((first === 'local' || first === 'var') && path.length === 2) {
    const found = first === 'local' ? localIn(second, within) : givenTo(second, within);
    return found === undefined
      ? undefined
      : { kind: 'value', node: found.node, meaning: meaningOf(found.scope.within) };
  }
  const block = blockAt(within.module, path);
  if (block?.type === 'module' && third !== undefined && path.length === 3) return givenBack(block, third, within);
  return block?.type === 'resource' && path.length > 2 ? { kind: 'resource', name: nameOf(block, within) } : undefined;
});

function givenBack(call: Block, name: string, within: MadeModule): ReturnType<Meaning> {
  const [only, ...others] = instancesIn(within, call);
  const made = only === undefined || others.length > 0 ? undefined : madeByInstance(only);
  const output = made === undefined ? undefined : outputOf(made.module, name);
  const value = output === undefined ? undefined : attribute(output, 'value');
  return made === undefined || value === undefined
    ? undefined
    : { kind: 'value', node: value.node, meaning: meaningOf(made) };
}

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
