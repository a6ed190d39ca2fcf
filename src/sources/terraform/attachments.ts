/**
 * Whom a policy is for, as the block that holds or attaches it says.
 *
 * Inline policies name their role or user, managed ones are named by attachment
 * resources and by `managed_policy_arns`. What is attached through a group, a
 * permission set or another module is attached to somebody these files do not
 * name, and nothing may be called unused for somebody unknown.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy_attachment
 */
import type { Shelf } from '../../policy/size.js';
import { because } from '../../reasons/reason.js';
import type { PrincipalRef } from '../source.js';
import { addressOf, attribute, type Block, type Module } from './module.js';
import { groupsIn, principalsIn, principalsOf } from './names.js';
import { givenBack, meaningOf } from './registry.js';

/** Who has a policy by a block. */
export interface Holder {
  /** A managed policy has those who attach it, besides those its own block names. */
  readonly kind: 'inline' | 'managed';
  /** What the block makes of it, where that says how large it may be. */
  readonly of: Shelf['of'] | undefined;
  /** Worked out where somebody asks. */
  readonly principals: () => readonly PrincipalRef[];
}

/** Who holds the identity policy under `key` of a block; `undefined` where there is none under it. */
export function holderAt(module: Module, block: Block, key: string): Holder | undefined {
  if (block.type === 'module') return heldByModule(module, block, key);
  if (block.type !== 'resource') return undefined;
  const named = (attributeName: string, type: 'role' | 'user') => (): readonly PrincipalRef[] =>
    whomIn(module, block, attributeName, type);
  switch (`${block.labels[0] ?? ''}.${key}`) {
    case 'aws_iam_role_policy.policy':
      return inline('role', named('role', 'role'));
    case 'aws_iam_user_policy.policy':
      return inline('user', named('user', 'user'));
    case 'awscc_iam_role_policy.policy_document':
      return inline('role', named('role_name', 'role'));
    case 'awscc_iam_user_policy.policy_document':
      return inline('user', named('user_name', 'user'));
    case 'aws_iam_group_policy.policy':
      return inline('group', () => [{ ...group, ofGroup: groupsIn(module, block, 'group') }]);
    case 'awscc_iam_group_policy.policy_document':
      return inline('group', () => [{ ...group, ofGroup: groupsIn(module, block, 'group_name') }]);
    case 'awscc_iam_group.policies.policy_document':
      return inline('group', () => [group]);
    case 'aws_iam_role.inline_policy.policy':
    case 'awscc_iam_role.policies.policy_document':
      return inline('role', () => principalsOf(module, block));
    case 'awscc_iam_user.policies.policy_document':
      return inline('user', () => principalsOf(module, block));
    case 'aws_ssoadmin_permission_set_inline_policy.inline_policy':
    case 'awscc_sso_permission_set.inline_policy':
      return inline(undefined, () => [permissionSet]);
    case 'aws_iam_policy.policy':
      return { kind: 'managed', of: 'managed', principals: () => [] };
    case 'awscc_iam_managed_policy.policy_document':
      return { kind: 'managed', of: 'managed', principals: () => shared(module, block) };
    default:
      return undefined;
  }
}

/** A well-known module holds what it is handed as its own resources would. */
function heldByModule(module: Module, block: Block, key: string): Holder | undefined {
  const meaning = meaningOf(module, block, key);
  if (meaning?.kind === 'managed') return { kind: 'managed', of: 'managed', principals: () => [] };
  return meaning?.kind === 'inline' ? inline(meaning.of, meaning.principals) : undefined;
}

type Attachment =
  | { readonly kind: 'attached'; readonly principals: readonly PrincipalRef[] }
  | { readonly kind: 'boundary' }
  /** The ARN is only named, as a resource of another policy: nobody gets the policy by it. */
  | { readonly kind: 'named' };

/** What the ARN of a managed policy means under `key` of a block; `undefined` where that is not known. */
export function attachmentAt(module: Module, block: Block, key: string): Attachment | undefined {
  const type = block.labels[0] ?? '';
  if (block.type === 'data' && type === 'aws_iam_policy_document')
    return /^statement\.(?:not_)?resources$|^statement\.condition\.values$/.test(key) ? { kind: 'named' } : undefined;
  if (block.type === 'module') {
    const meaning = meaningOf(module, block, key);
    return meaning?.kind === 'attached' ? attachedTo(meaning.principals()) : undefined;
  }
  if (block.type !== 'resource') return undefined;
  if (/(?:^|\.)permissions_boundary$/.test(key)) return { kind: 'boundary' };
  const named = (attributeName: string, principal: 'role' | 'user'): Attachment =>
    attachedTo(whomIn(module, block, attributeName, principal));
  switch (`${type}.${key}`) {
    case 'aws_iam_role_policy_attachment.policy_arn':
      return named('role', 'role');
    case 'aws_iam_user_policy_attachment.policy_arn':
      return named('user', 'user');
    case 'aws_iam_role_policy_attachments_exclusive.policy_arns':
      return named('role_name', 'role');
    case 'aws_iam_user_policy_attachments_exclusive.policy_arns':
      return named('user_name', 'user');
    case 'aws_iam_policy_attachment.policy_arn':
      return attachedTo(shared(module, block));
    case 'aws_iam_group_policy_attachment.policy_arn':
    case 'aws_iam_group_policy_attachments_exclusive.policy_arns':
    case 'awscc_iam_group.managed_policy_arns':
      return attachedTo([group]);
    case 'aws_iam_role.managed_policy_arns':
    case 'awscc_iam_role.managed_policy_arns':
    case 'awscc_iam_user.managed_policy_arns':
      return attachedTo(principalsOf(module, block));
    default:
      return undefined;
  }
}

/** Whom an attribute names, also by what a well-known module gives back. */
function whomIn(module: Module, block: Block, attributeName: string, type: 'role' | 'user'): readonly PrincipalRef[] {
  return givenBack(module, block, attributeName, type) ?? principalsIn(module, block, attributeName, type);
}

function inline(of: Holder['of'], principals: () => readonly PrincipalRef[]): Holder {
  return { kind: 'inline', of, principals: () => orNobody(principals()) };
}

function attachedTo(principals: readonly PrincipalRef[]): Attachment {
  return { kind: 'attached', principals: orNobody(principals) };
}

function orNobody(principals: readonly PrincipalRef[]): readonly PrincipalRef[] {
  return principals.length === 0 ? [nobody] : principals;
}

function shared(module: Module, block: Block): readonly PrincipalRef[] {
  return [
    ...principalsIn(module, block, 'roles', 'role'),
    ...principalsIn(module, block, 'users', 'user'),
    ...(attribute(block, 'groups') === undefined ? [] : [group]),
  ];
}

const nobody: PrincipalRef = {
  kind: 'unknown',
  why: because('open-attachment')`whom it is attached to is not determined by these files`,
};

const group: Extract<PrincipalRef, { kind: 'unknown' }> = {
  kind: 'unknown',
  why: because('group')`it is attached to a group, whose members these files do not name`,
};

const permissionSet: PrincipalRef = {
  kind: 'unknown',
  why: because('permission-set')`it belongs to a permission set of Identity Center, for which AWS reports nothing`,
};

/** Somebody whom another module attaches it to. */
export function handedTo(block: Block): PrincipalRef {
  return {
    kind: 'unknown',
    why: because('handed-on')`it is handed to ${addressOf(block)}, and whom that attaches it to is not seen here`,
  };
}
