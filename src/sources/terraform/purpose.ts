/**
 * What a policy in a certain attribute is for, and why it is left alone if it grants nothing to a principal.
 *
 * Only identity policies are described by unused-access findings. Trust policies,
 * the policies of buckets, keys, queues and endpoints, and those of organisations
 * are recognised by where they stand.
 */
import { message, type Message } from '../../text/message.js';
import { addressOf, type Block, type Module } from './module.js';

/** The attributes that hold identity policies, by resource type. */
const identity: Readonly<Record<string, readonly string[]>> = {
  aws_iam_policy: ['policy'],
  aws_iam_role_policy: ['policy'],
  aws_iam_user_policy: ['policy'],
  aws_iam_group_policy: ['policy'],
  aws_iam_role: ['policy'],
  aws_ssoadmin_permission_set_inline_policy: ['inline_policy'],
};

/** Why a policy under `key` of this block is never refined; `undefined` where it grants to principals, or may. */
export function purposeOf(_module: Module, block: Block, key: string): Message | undefined {
  const { type, labels } = block;
  if (type === 'resource' && identity[labels[0] ?? '']?.includes(key) === true) return undefined;
  if (/assume_role|trust/.test(key)) return message`it is the trust policy ${key} of ${addressOf(block)}`;
  if (type === 'resource') return message`it is ${key} of ${addressOf(block)}, which is not an identity policy`;
  if (type === 'module' && /(?:bucket|key|queue|topic|resource|repository|endpoint|boundary)_?polic/.test(key)) {
    return message`it is ${key} of ${addressOf(block)}, which is not an identity policy`;
  }
  return undefined;
}
