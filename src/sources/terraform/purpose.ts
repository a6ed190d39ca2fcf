/**
 * What a policy in a certain attribute is for, and why it is left alone if it grants nothing to a principal.
 *
 * Only identity policies are described by unused-access findings. Trust policies,
 * the policies of buckets, keys, queues and endpoints, and those of organisations
 * are recognised by where they stand.
 */
import { message, type Message } from '../../text/message.js';
import { addressOf, type Block } from './module.js';

/** What a policy under `key` of this block is, where that is no identity policy; `undefined` where the block may hand it on. */
export function purposeOf(block: Block, key: string): Message | undefined {
  const { type } = block;
  if (/assume_role|trust/.test(key)) return message`it is the trust policy ${key} of ${addressOf(block)}`;
  const isPolicy =
    type === 'resource'
      ? !handsOn(block.labels[0] ?? '', key) && /polic|document|content$/.test(key)
      : type === 'module' && /(?:bucket|key|queue|topic|resource|repository|endpoint|boundary)_?polic/.test(key);
  return isPolicy ? message`it is ${key} of ${addressOf(block)}, which is not an identity policy` : undefined;
}

/** Whether a resource only keeps a text or passes it to others, or makes principals with it: a file, a parameter, a secret engine. */
function handsOn(type: string, key: string): boolean {
  return (
    (/content$/.test(key) && !/polic/.test(type)) ||
    /^(?:null_|terraform_data|local_|vault_aws_|kubernetes_|kubectl_|helm_|github_|gitlab_|aws_s3_(?:bucket_)?object$|aws_cloudformation_)/.test(
      type,
    )
  );
}
