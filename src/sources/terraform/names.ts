/**
 * Names that a module gives, as globs: what the files do not determine is `*`.
 *
 *   "deploy"              → deploy
 *   "${var.env}-deploy"   → *-deploy
 *   name_prefix = "ci-"   → ci-*
 */
import type { PrincipalRef } from '../source.js';
import { words } from '../../text/message.js';
import { attribute, blockAt, literalText, pathOf, resolved, type Block, type Located, type Module } from './module.js';

const types: Readonly<Record<string, 'role' | 'user'>> = {
  aws_iam_role: 'role',
  aws_iam_user: 'user',
  awscc_iam_role: 'role',
  awscc_iam_user: 'user',
};

/** The principal that a role or user block makes, or looks up. */
export function principalOf(module: Module, block: Block): PrincipalRef {
  const type = types[block.labels[0] ?? ''];
  if (type === undefined)
    return { kind: 'unknown', why: words('it is attached to something that is neither a role nor a user') };
  const name = nameGlob(module, block);
  if (name === undefined)
    return {
      kind: 'unknown',
      why: words('the name of the role or user it is attached to is not determined by these files'),
    };
  return { kind: 'named', type, name, path: literalText(module, attribute(block, 'path')), many: isMany(block) };
}

/** The principals that an attribute such as `role`, `user` or `roles` names. */
export function principalsIn(
  module: Module,
  located: Located | undefined,
  type: 'role' | 'user',
  many: boolean,
): readonly PrincipalRef[] {
  if (located === undefined) return [];
  const { node, file } = resolved(module, located);
  if (node.kind === 'list') return node.items.flatMap((item) => principalsIn(module, { node: item, file }, type, many));
  const path = pathOf(node);
  const block = path === undefined ? undefined : blockAt(module, path);
  if (block !== undefined && types[block.labels[0] ?? ''] === type) return [principalOf(module, block)];
  const name = globOf(module, { node, file });
  if (name === undefined)
    return [{ kind: 'unknown', why: words('whom it is attached to is not determined by these files') }];
  return [{ kind: 'named', type, name, path: undefined, many }];
}

/** The name of the policy that a block makes, where it is literal. */
export function policyName(module: Module, block: Block): string | undefined {
  const isPolicy = /^aws_iam_(?:policy|role_policy|user_policy|group_policy)$/.test(block.labels[0] ?? '');
  return isPolicy ? literalText(module, attribute(block, 'name')) : undefined;
}

/** The name of the managed policy that a block makes, as a glob. */
export function policyGlob(module: Module, block: Block): string | undefined {
  return globOf(module, attribute(block, 'name') ?? attribute(block, 'managed_policy_name'));
}

/** Whether the block is made many times. */
export function isMany(block: Block): boolean {
  return attribute(block, 'count') !== undefined || attribute(block, 'for_each') !== undefined;
}

function nameGlob(module: Module, block: Block): string | undefined {
  const own = types[block.labels[0] ?? ''] === 'user' ? 'user_name' : 'role_name';
  const name = attribute(block, 'name') ?? attribute(block, own);
  if (name !== undefined) return globOf(module, name);
  const prefix = attribute(block, 'name_prefix');
  const start = prefix === undefined ? undefined : globOf(module, prefix);
  return start === undefined ? undefined : `${start}*`.replace(/\*+/g, '*');
}

/** The text of a value as a glob; `undefined` where nothing literal is in it. */
export function globOf(module: Module, located: Located | undefined): string | undefined {
  if (located === undefined) return undefined;
  const glob = partGlob(module, located).replace(/\*+/g, '*');
  return glob === '*' || glob === '' ? undefined : glob;
}

function partGlob(module: Module, located: Located): string {
  const { node, file } = resolved(module, located);
  if (node.kind === 'string') return node.value;
  if (node.kind === 'literal') return String(node.value);
  if (node.kind !== 'opaque' || node.expression.kind !== 'template') return '*';
  return node.expression.parts
    .map((part) =>
      part.kind === 'text' ? part.value : part.kind === 'hole' ? partGlob(module, { node: part.node, file }) : '*',
    )
    .join('');
}
