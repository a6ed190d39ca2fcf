/**
 * Attachments of policies that no file here writes.
 *
 *   policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"     AWS's own
 *   policy_arn = data.aws_iam_policy.shared.arn               somebody else's
 *   policy_arn = aws_iam_policy.deploy.arn                    written here, so it is none of these
 *
 * What such a policy grants is not read. That somebody gets it is told all the same.
 */
import type { GivenPolicy } from '../source.js';
import { attachmentAt } from './attachments.js';
import { keyAt, positionsIn } from './documents.js';
import { excerpt } from './forms.js';
import { instancesOf, valueOf } from './instances.js';
import { addressOf, type Block, type Located, type Module } from './module.js';
import { keyOf } from './names.js';
import type { Value } from './values.js';

/** The policies that attachments in the file of a module give to somebody, and that no file here writes. */
export function policiesGivenIn(module: Module, path: string): readonly GivenPolicy[] {
  const own = module.blocks.filter(({ type, file }) => file.path === path && /^(?:resource|module)$/.test(type));
  return own.flatMap((block) => givenBy(block, module));
}

function givenBy(block: Block, module: Module): readonly GivenPolicy[] {
  if (!/policy_arn|managed_policy|policies/.test(textOf(block))) return [];
  return positionsIn(block).flatMap(({ attribute, trail, file }): readonly GivenPolicy[] => {
    const [node] = trail;
    if (node === undefined || trail.length > 1) return [];
    const attachment = attachmentAt(module, block, keyAt(attribute));
    if (attachment?.kind !== 'attached') return [];
    const at = { source: 'terraform', path: file.path, name: addressOf(block), range: node.range };
    const holders = attachment.principals.map(keyOf);
    return policiesAt({ node, file }, block, module).map((each) => ({ ...each, at, holders }));
  });
}

/** The policies that a value names in all instances of its block. */
function policiesAt(
  located: Located,
  block: Block,
  module: Module,
): readonly Pick<GivenPolicy, 'policy' | 'isOfAws'>[] {
  const values = instancesOf(module, block).flatMap((instance) => leavesOf(valueOf(module, located, instance)));
  const isWritten = /\baws(?:cc)?_iam_(?:managed_)?policy\.|\bmodule\./.test(
    textOf(block).replace(/\bdata\.aws_iam_policy\./g, ''),
  );
  const named = values.map((value) => {
    const text = value.kind === 'text' && value.glob !== '*' ? value.glob : undefined;
    if (text === undefined) return isWritten || value.kind !== 'text' ? undefined : excerpt(located.node, located.file);
    return text;
  });
  return [...new Set(named)].flatMap((policy) =>
    policy === undefined ? [] : [{ policy, isOfAws: policy.includes(':aws:policy/') }],
  );
}

function leavesOf(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items.flatMap(leavesOf);
  return value.kind === 'map' ? [...value.entries.values()].flatMap(leavesOf) : [value];
}

function textOf({ body, file }: Block): string {
  return file.text.slice(body.range.start, body.range.end);
}
