/**
 * Managed policies that the resources of a template attach, and that it does not write.
 *
 *   ManagedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]     of a role, a user or a group
 *   Policies: [AmazonS3ReadOnlyAccess, !Ref Shared]                   of a function of SAM
 *
 * What `!Ref` names is written here where it is a resource, and elsewhere where it is a parameter.
 */
import { entry, type Node } from '../../syntax/node.js';
import type { GivenPolicy } from '../source.js';
import { attachesManaged } from './holders.js';
import { intrinsicIn, itemsOf, namedBy } from './intrinsic.js';
import { group, isOfServerless, madeBy, roleGiven } from './makers.js';
import { globOf, keyOf, valueUnder } from './names.js';
import type { Template } from './read-template.js';
import { resourcesIn, type Resource } from './resource.js';
import type { Stack } from './stack.js';

/** The managed policies that a template attaches, and whose documents it does not hold. */
export function policiesGivenBy(template: Template): readonly GivenPolicy[] {
  const { root, file } = template;
  const node = entry(root, 'Resources');
  if (node?.kind !== 'map') return [];
  const { resources } = resourcesIn(node);
  const stack: Stack = { name: template.stack, resources, root, text: file.text, rolePath: undefined };
  return resources.filter(attachesManaged).flatMap((resource) => givenBy(resource, stack, template));
}

function givenBy(resource: Resource, stack: Stack, { file, source }: Template): readonly GivenPolicy[] {
  const isOfSam = isOfServerless(resource);
  if (isOfSam && roleGiven(resource) !== undefined) return [];
  const principals = resource.type === 'AWS::IAM::Group' ? [group] : madeBy(resource, stack);
  const attached = itemsOf(valueUnder(resource.properties, isOfSam ? 'Policies' : 'ManagedPolicyArns'));
  return attached.flatMap((item) => {
    const policy = policyIn(item, stack, file.text);
    if (policy === undefined) return [];
    const at = { source, path: file.path, name: resource.key, range: item.range };
    const isOfAws = policy.includes(':aws:policy/') || (isOfSam && /^[\w+=,.@-]+$/.test(policy));
    return [{ at, policy, isOfAws, holders: principals.map(keyOf) }];
  });
}

/** The name or ARN of a policy; `undefined` for what is written in the template, or is a document. */
function policyIn(item: Node, { resources }: Stack, text: string): string | undefined {
  const named = namedBy(item);
  if (named !== undefined && resources.some(({ key }) => key === named.id)) return undefined;
  const isName = item.kind === 'string' || intrinsicIn(item) !== undefined;
  return isName ? (globOf(item) ?? text.slice(item.range.start, item.range.end)) : undefined;
}
