/**
 * The roles and users that resources make, and whom a resource's policies are attached to by its own words.
 *
 *   AWS::IAM::Role, AWS::IAM::User      themselves
 *   AWS::Serverless::Function           a role of the logical id `<Id>Role`; so does a state machine
 *   AWS::SSO::PermissionSet             a role in each account it is assigned in
 *   Roles: [!Ref R, deploy]             those of the resource `R`, and the role `deploy`
 */
import { because } from '../../reasons/reason.js';
import type { Node } from '../../syntax/node.js';
import type { PrincipalRef } from '../source.js';
import { choicesOf, itemsOf, namedBy } from './intrinsic.js';
import { globOf, named, nobodyTold, principalsOf, somebody, valueUnder, type Maker } from './names.js';
import type { Resource } from './resource.js';
import type { Given, Stack } from './stack.js';

/** How many stacks up a parameter is followed. */
const furthest = 5;

/** What a value can be once the stacks around fill in the parameter that it is. */
function filledIn(node: Node | undefined, stack: Stack, depth = 0): readonly Given[] {
  const name = node === undefined ? undefined : namedBy(node);
  const given = name === undefined || name.attribute !== undefined ? undefined : stack.given?.(name.id);
  if (given === undefined || depth === furthest) return [{ node, stack }];
  return given.flatMap((each) =>
    each.node === undefined ? [{ node, stack }] : filledIn(each.node, each.stack, depth + 1),
  );
}

/** Types of SAM that make a role where they are given none. */
const functions = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);

/** Whether it is a resource of SAM that makes a role, unless it is given one. */
export function isOfServerless({ type }: Resource): boolean {
  return functions.has(type);
}

/** The role that a resource of SAM is given instead of its own: then its policies have no effect. */
export function roleGiven({ properties }: Resource): Node | undefined {
  const role = valueUnder(properties, 'Role');
  return role !== undefined && choicesOf(role).includes(role) ? role : undefined;
}

/** Whoever belongs to a group. */
export const group: PrincipalRef = somebody(
  because('group')`it is attached to a group, whose members these files do not name`,
);

/** The principals that a resource makes; none where it makes none. */
export function madeBy(resource: Resource, stack: Stack): readonly PrincipalRef[] {
  const { id, type, properties } = resource;
  const value = (key: string): Node | undefined => valueUnder(properties, key);
  const maker = (role: Omit<Maker, 'madeOf'>, logicalId: string): readonly PrincipalRef[] =>
    filledIn(role.name, stack).flatMap(({ node }) =>
      principalsOf({ ...role, name: node, madeOf: { stack: stack.name, id: logicalId } }),
    );
  switch (type) {
    case 'AWS::IAM::Role':
      return maker({ type: 'role', name: value('RoleName'), path: value('Path') }, id);
    case 'AWS::IAM::User':
      return maker({ type: 'user', name: value('UserName'), path: value('Path') }, id);
    case 'AWS::Serverless::Function':
    case 'AWS::Serverless::StateMachine':
      if (roleGiven(resource) !== undefined) return [];
      return maker({ type: 'role', name: undefined, path: value('RolePath') ?? stack.rolePath }, `${id}Role`);
    case 'AWS::SSO::PermissionSet':
      return [ofPermissionSet(value('Name'))];
    default:
      return [];
  }
}

/** The roles of a permission set are called `AWSReservedSSO_<name>_<16 hexadecimal digits>`, one in each account. */
function ofPermissionSet(name: Node | undefined): PrincipalRef {
  const glob = `AWSReservedSSO_${globOf(name) ?? '*'}_${'?'.repeat(16)}`;
  return { kind: 'pattern', type: 'role', glob, path: undefined };
}

/** Whom a list of names, or a single one, means: the resources of the template that it refers to, or names. */
export function meantBy(node: Node | undefined, type: 'role' | 'user', stack: Stack): readonly PrincipalRef[] {
  return itemsOf(node).flatMap((item) =>
    filledIn(item, stack).flatMap((given) =>
      given.node === item ? meantByItem(item, type, stack) : meantByGiven(given, type),
    ),
  );
}

function meantByItem(item: Node, type: 'role' | 'user', stack: Stack): readonly PrincipalRef[] {
  const reference = namedBy(item);
  if (reference === undefined) return [named(item, type, undefined)];
  const resource = stack.resources.find(({ key }) => key === reference.id);
  const made =
    resource === undefined ? [] : madeBy(resource, stack).filter((ref) => ref.kind === 'unknown' || ref.type === type);
  return made.length === 0 ? [nobodyTold] : made;
}

/** What a parameter is given may be a list of names, with commas between them. */
function meantByGiven({ node, stack }: Given, type: 'role' | 'user'): readonly PrincipalRef[] {
  return itemsOf(node).flatMap((item) => {
    const names = namedBy(item) === undefined ? globOf(item)?.split(',') : undefined;
    if (names === undefined || names.length === 1) return meantByItem(item, type, stack);
    return names.map((name) =>
      named({ kind: 'string', range: item.range, value: name.trim(), quote: '' }, type, undefined),
    );
  });
}
