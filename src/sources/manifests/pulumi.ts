/**
 * Pulumi in YAML: the policies of the resources of `aws:iam`.
 *
 *   type: aws:iam:Policy, RolePolicy, UserPolicy, GroupPolicy     properties.policy
 *   type: aws:iam:Role                                            properties.inlinePolicies[].policy
 *
 * A policy is a text, or what `fn::toJSON` makes one of. Whoever has no name of his own is called as
 * his resource, with seven characters behind it. https://www.pulumi.com/docs/iac/languages-sdks/yaml/
 */
import { because } from '../../reasons/reason.js';
import { entry, type Entry, type Node } from '../../syntax/node.js';
import { stepsOf, withHoles } from '../holes.js';
import type { PrincipalRef } from '../source.js';
import { somebody } from '../templates/names.js';
import { at, calledAs, itemsAt, textAt, type Place, type Places } from './place.js';

/** Whether a tree is a program of Pulumi's that makes something of IAM's. */
export function isProgram(root: Node): boolean {
  return resourcesOf(root).some(({ value }) => typeOf(value) !== undefined);
}

/** The policies of a program. */
export function placesOfProgram(root: Node): Places {
  const resources = resourcesOf(root);
  const places = resources.flatMap((each) => ofResource(each, resources));
  const made = resources.flatMap((each) => {
    const type = typeOf(each.value);
    return type === 'Role' || type === 'User'
      ? [{ name: each.key, node: each.value, principal: madeBy(each, type) }]
      : [];
  });
  return { places, made };
}

function resourcesOf(root: Node): readonly Entry[] {
  const resources = at(root, 'resources');
  return resources?.kind === 'map' ? resources.entries : [];
}

/** `Policy` of `aws:iam:Policy` or `aws:iam/policy:Policy`. */
function typeOf(resource: Node): string | undefined {
  return /^aws:iam(?:\/\w+)?:(\w+)$/.exec(textAt(resource, 'type') ?? '')?.[1];
}

function ofResource(resource: Entry, all: readonly Entry[]): readonly Place[] {
  const { key, value } = resource;
  const properties = at(value, 'properties');
  const type = typeOf(value);
  const policy = entry(properties, 'policy');
  switch (type) {
    case 'Role':
      return itemsAt(properties, 'inlinePolicies').flatMap((item, index): readonly Place[] => {
        const node = entry(item, 'policy');
        const name = `${key}.inlinePolicies[${index}].policy`;
        const called = textAt(item, 'name');
        const names = called === undefined ? [] : [called];
        return node === undefined ? [] : [{ node: plainPolicy(node), name, owners: [madeBy(resource, type)], names }];
      });
    case 'Policy':
    case 'RolePolicy':
    case 'UserPolicy':
    case 'GroupPolicy': {
      const called = textAt(properties, 'name');
      const names = called === undefined ? [] : [called];
      const owners = [ownerOf(type, properties, all)];
      return policy === undefined ? [] : [{ node: plainPolicy(policy), name: key, owners, names }];
    }
    default:
      return [];
  }
}

/** What `fn::toJSON` is given, or the value itself. */
function plainPolicy(node: Node): Node {
  return entry(node, 'fn::toJSON') ?? entry(node, 'Fn::ToJSON') ?? node;
}

function ownerOf(type: string, properties: Node | undefined, all: readonly Entry[]): PrincipalRef {
  const [key, kind] = type === 'RolePolicy' ? (['role', 'Role'] as const) : (['user', 'User'] as const);
  const name = entry(properties, key);
  if (type === 'Policy' || type === 'GroupPolicy' || name === undefined) return attachedElsewhere;
  const [resource] = stepsOf(withHoles(name)) ?? [];
  if (resource === undefined) return calledAs(name, key, undefined);
  const made = all.find((each) => each.key === resource && typeOf(each.value) === kind);
  return made === undefined ? attachedElsewhere : madeBy(made, kind);
}

const attachedElsewhere = somebody(because('open-attachment')`whom it is attached to is not determined by this file`);

function madeBy({ key, value }: Entry, kind: 'Role' | 'User'): PrincipalRef {
  const properties = at(value, 'properties');
  const type = kind === 'Role' ? 'role' : 'user';
  const name = entry(properties, 'name');
  if (name !== undefined) return calledAs(name, type, textAt(properties, 'path') ?? '/');
  return { kind: 'pattern', type, glob: `${key}-???????`, path: textAt(properties, 'path') ?? '/' };
}
