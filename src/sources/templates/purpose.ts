/**
 * What a policy document of a template is for, where it is no identity policy, and so why it is left alone.
 *
 * Trust policies, and the policies of buckets, queues, keys, endpoints and organisations grant to whoever
 * they name; findings about roles and users say nothing of them. `AWS::IoT::Policy` looks like an identity
 * policy and belongs to certificates. What a template hands to a custom resource may be for anybody.
 */
import { looksLikePolicy } from '../../policy/read-document.js';
import { entry, type MapNode, type Node } from '../../syntax/node.js';
import { message, type Message } from '../../text/message.js';
import { choicesOf, intrinsicIn } from './intrinsic.js';
import { isOfServerless } from './makers.js';
import type { Resource } from './resource.js';

/** A document that stands at no place of an identity policy. */
export interface Other {
  readonly node: MapNode;
  /** The keys that lead to it, below `Properties`. */
  readonly keys: readonly string[];
}

/** How deep documents are looked for. */
const deepest = 60;

/** The documents in the properties of a resource that are none of `identity`. */
export function othersIn({ properties }: Resource, identity: ReadonlySet<Node>): readonly Other[] {
  const found: Other[] = [];
  const visit = (node: Node, keys: readonly string[], depth: number): void => {
    if (depth > deepest || identity.has(node)) return;
    if (node.kind === 'list') for (const item of node.items) visit(item, keys, depth + 1);
    if (node.kind === 'opaque') {
      const argument = intrinsicIn(node)?.argument;
      if (argument !== undefined) visit(argument, keys, depth + 1);
    }
    if (node.kind !== 'map') return;
    const { entries } = node;
    if (isDocument(node)) found.push({ node, keys });
    else for (const { key, value } of entries) visit(value, key.startsWith('Fn::') ? keys : [...keys, key], depth + 1);
  };
  if (properties !== undefined) visit(properties, [], 0);
  return found;
}

/** Whether what a resource of the type is handed may become a policy of anybody: other tools', and other stacks. */
export function isForAnybody(type: string): boolean {
  return !/^(?:AWS|Alexa)::/.test(type) || /^AWS::CloudFormation::|^AWS::Serverless::Application$/.test(type);
}

/** Whether a map is meant as a document, also where a condition decides about its statements. */
function isDocument(node: MapNode): boolean {
  const choices = choicesOf(entry(node, 'Statement'));
  return (
    looksLikePolicy(node) ||
    choices.some((each) => each.kind === 'list' && each.items.some((item) => entry(item, 'Effect') !== undefined))
  );
}

/** What it is; `undefined` where it may be for anybody. */
export function purposeOf(resource: Resource, keys: readonly string[]): Message | undefined {
  const { key, type } = resource;
  const what = keys.join('.');
  if (/AssumeRolePolicyDocument/.test(what)) return message`it is the trust policy of ${key}`;
  if (type === 'AWS::IoT::Policy')
    return message`it is the policy of ${key} (${type}), which belongs to certificates and not to roles or users`;
  if (isForAnybody(type) || /^AWS::IAM::/.test(type)) return undefined;
  if (isOfServerless(resource) && (keys.length === 0 || keys.includes('Policies'))) return undefined;
  return message`it is ${what} of ${key} (${type}), which is not an identity policy`;
}
