/**
 * Whom the policies of a module are attached to, as its own text says.
 *
 * Inline policies name their role or user, managed ones are named by attachment
 * resources and by `managed_policy_arns`. What is attached through a group, a
 * permission set or another module is attached to somebody these files do not
 * name, and nothing may be called unused for somebody unknown.
 */
import type { Node } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import { message, words } from '../../text/message.js';
import type { PrincipalRef } from '../source.js';
import { addressOf, attribute, pathOf, resolved, type Block, type Located, type Module } from './module.js';
import { isMany, principalOf, principalsIn } from './names.js';

/** The principals of the policy that a block holds. */
export function attachedTo(module: Module, block: Block): readonly PrincipalRef[] {
  switch (block.labels[0]) {
    case 'aws_iam_role_policy':
      return principalsIn(module, attribute(block, 'role'), 'role', isMany(block));
    case 'aws_iam_user_policy':
      return principalsIn(module, attribute(block, 'user'), 'user', isMany(block));
    case 'aws_iam_group_policy':
      return [group];
    case 'aws_iam_role':
      return [principalOf(module, block)];
    case 'aws_iam_policy':
      return managed(module, block);
    case 'aws_ssoadmin_permission_set_inline_policy':
      return [
        {
          kind: 'unknown',
          why: words('it belongs to a permission set of Identity Center, for which AWS reports nothing'),
        },
      ];
    default:
      return block.type === 'module'
        ? [
            {
              kind: 'unknown',
              why: message`it is handed to ${addressOf(block)}, and whom that attaches it to is not seen here`,
            },
          ]
        : [];
  }
}

/** The blocks that attach the policy of a block: itself for inline policies, the attachments of a managed one. */
export function attachingBlocks(module: Module, block: Block): readonly Block[] {
  if (block.labels[0] !== 'aws_iam_policy') return [block];
  const keys = ['policy_arn', 'policy_arns', 'managed_policy_arns'];
  const attaching = module.blocks.filter((each) => keys.some((key) => names(module, attribute(each, key), block)));
  return [block, ...attaching];
}

/** Whether a managed policy serves as a permissions boundary. */
export function isBoundary(module: Module, block: Block): boolean {
  return module.blocks.some((each) => names(module, attribute(each, 'permissions_boundary'), block));
}

const group: PrincipalRef = {
  kind: 'unknown',
  why: words('it is attached to a group, whose members these files do not name'),
};

function managed(module: Module, policy: Block): readonly PrincipalRef[] {
  return module.blocks.flatMap((block): readonly PrincipalRef[] => {
    const isNamed = names(module, attribute(block, 'policy_arn'), policy);
    const many = isMany(block) || isMany(policy);
    switch (block.labels[0]) {
      case 'aws_iam_role_policy_attachment':
        return isNamed ? principalsIn(module, attribute(block, 'role'), 'role', many) : [];
      case 'aws_iam_user_policy_attachment':
        return isNamed ? principalsIn(module, attribute(block, 'user'), 'user', many) : [];
      case 'aws_iam_group_policy_attachment':
        return isNamed ? [group] : [];
      case 'aws_iam_policy_attachment':
        return isNamed ? shared(module, block, many) : [];
      case 'aws_iam_role_policy_attachments_exclusive':
        return names(module, attribute(block, 'policy_arns'), policy)
          ? principalsIn(module, attribute(block, 'role_name'), 'role', many)
          : [];
      case 'aws_iam_role':
        return names(module, attribute(block, 'managed_policy_arns'), policy) ? [principalOf(module, block)] : [];
      default:
        return block.type === 'module' && holdsReference(module, block, policy) ? [elsewhere(block)] : [];
    }
  });
}

function shared(module: Module, block: Block, many: boolean): readonly PrincipalRef[] {
  return [
    ...principalsIn(module, attribute(block, 'roles'), 'role', many),
    ...principalsIn(module, attribute(block, 'users'), 'user', many),
    ...(attribute(block, 'groups') === undefined ? [] : [group]),
  ];
}

function elsewhere(block: Block): PrincipalRef {
  return {
    kind: 'unknown',
    why: message`it is handed to ${addressOf(block)}, and whom that attaches it to is not seen here`,
  };
}

/** Whether a value is, or lists, a reference to the policy's block. */
function names(module: Module, located: Located | undefined, policy: Block): boolean {
  return located !== undefined && mentions(module, located, policy.labels);
}

function holdsReference(module: Module, block: Block, policy: Block): boolean {
  return block.body.entries.some(({ value }) => mentions(module, { node: value, file: block.file }, policy.labels));
}

function mentions(module: Module, located: Located, [type, name]: readonly string[], depth = 6): boolean {
  const { node, file } = resolved(module, located);
  const path = pathOf(node);
  if (path !== undefined) return path[0] === type && path[1] === name;
  return (
    depth > 0 &&
    insideOf(node).some((each) => mentions(module, { node: each, file }, [type ?? '', name ?? ''], depth - 1))
  );
}

function insideOf(node: Node): readonly Node[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'map') return node.entries.map(({ value }) => value);
  return node.kind === 'opaque' ? partsOf(node.expression) : [];
}
