/**
 * The blocks whose attributes are worked out: those that make a role, a user or a group, or look one up, and calls of modules at hand.
 */
import { calledBy } from './calls.js';
import type { Block, Module } from './module.js';

const named: Readonly<Record<string, readonly string[]>> = {
  aws_iam_role: ['name', 'id'],
  aws_iam_user: ['name', 'id'],
  awscc_iam_role: ['role_name', 'id'],
  awscc_iam_user: ['user_name', 'id'],
  aws_iam_group: ['name', 'id'],
  awscc_iam_group: ['group_name', 'id'],
};

/** The attributes that hold the name of the role, user or group; none for any other block. */
export function nameKeysOf({ labels }: Block): readonly string[] {
  return named[labels[0] ?? ''] ?? [];
}

/** Whether what a block of the module gives is worked out. */
export function isFollowed(block: Block, { around }: Module): boolean {
  if (block.type === 'module') return calledBy(block, around) !== undefined;
  return nameKeysOf(block).length > 0 && block.type !== 'variable' && block.type !== 'output';
}
