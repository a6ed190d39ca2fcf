/**
 * The names by which a module means managed policies that it does not refer to.
 *
 *   policy_arn = "arn:aws:iam::111122223333:policy/deploy"                   deploy
 *   policy_arn = "${local.prefix}/deploy"                                    what the local makes of it
 *   policy_arn = format("arn:aws:iam::%s:policy/%s", var.account, each.key)  one for each key
 *   data "aws_iam_policy" "p" { name = "${var.env}-deploy" }                 *-deploy
 *
 * A name is a glob. One of which the text determines nothing is left out: it says of no policy that it is meant.
 */
import { spend, walksIn } from './budget.js';
import { positionsIn } from './documents.js';
import type { Position } from './flow.js';
import { attribute, type Block, type Module } from './module.js';
import { globOf, globsAt } from './names.js';

/** A name, and what means it. */
export interface Meant<T> {
  readonly name: string;
  readonly found: T;
}

/** Everything in the module that reads like the ARN of a policy, or names one for a permission set, by the name at its end. */
export function arnsIn(module: Module): readonly Meant<Position>[] {
  return module.blocks.flatMap((block) =>
    positionsIn(block).flatMap((position) => {
      if (module.only !== undefined) spend(walksIn(module.around), 1);
      return [...new Set(namesAt(module, position))].map((name) => ({ name, found: position }));
    }),
  );
}

/** The data sources that look up a managed policy, by its name. */
export function lookupsIn(module: Module): readonly Meant<Block>[] {
  return module.blocks.flatMap((block) => {
    if (block.type !== 'data' || block.labels[0] !== 'aws_iam_policy') return [];
    const [names, arns] = ['name', 'arn'].map((key) => globsAt(module, block, attribute(block, key)));
    const all = [...(names ?? []), ...(arns ?? []).flatMap(nameIn)];
    return [...new Set(all)].map((name) => ({ name, found: block }));
  });
}

/** What stands behind the last slash. */
export function nameAtEnd(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

function namesAt(module: Module, position: Position): readonly string[] {
  const { block, attribute: steps, trail, file } = position;
  const node = trail[trail.length - 1];
  if (node === undefined) return [];
  if (trail.length === 1 && node.kind === 'opaque' && /polic(?:y|ies)_arns?$/.test(steps[steps.length - 1] ?? ''))
    return globsAt(module, block, { node, file }).flatMap((glob) => (glob.includes('/') ? nameIn(glob) : []));
  const isText = node.kind === 'string' || (node.kind === 'opaque' && /^(?:template|call)$/.test(node.expression.kind));
  const glob = isText ? globOf(module, { node, file }) : undefined;
  const isName = steps.slice(-2).join('.') === 'customer_managed_policy_reference.name';
  return glob !== undefined && (isName || /(?:^|^(?:arn:|\*).*:)policy\//.test(glob)) ? nameIn(glob) : [];
}

/** The name at the end of an ARN; none of a policy of AWS, or where nothing of the name is known. */
function nameIn(arn: string): readonly string[] {
  const name = nameAtEnd(arn);
  return name === '*' || /^arn:[^:]*:iam::aws:/.test(arn) ? [] : [name];
}
