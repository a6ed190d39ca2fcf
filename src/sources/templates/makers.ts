/**
 * The roles and users that resources make, and whom a resource's policies are attached to by its own words.
 *
 *   AWS::IAM::Role, AWS::IAM::User      themselves
 *   AWS::Serverless::Function           a role of the logical id `<Id>Role`; so does a state machine
 *   AWS::SSO::PermissionSet             a role in each account it is assigned in
 *   Roles: [!Ref R, deploy]             those of the resource `R`, and the role `deploy`
 */
import type { Node } from '../../syntax/node.js';
import { words } from '../../text/message.js';
import type { PrincipalRef } from '../source.js';
import { choicesOf, itemsOf, namedBy } from './intrinsic.js';
import { globOf, named, nobodyTold, principalsOf, somebody, valueUnder, type Maker } from './names.js';
import type { Resource } from './resource.js';

/** What the principals of a template are found in. */
export interface Stack {
  /** The name of the stack as a glob. */
  readonly name: string;
  readonly resources: readonly Resource[];
  /** The path of roles that SAM makes, where all of them have one. */
  readonly rolePath: Node | undefined;
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
export const group: PrincipalRef = somebody(words('it is attached to a group, whose members these files do not name'));

/** The principals that a resource makes; none where it makes none. */
export function madeBy(resource: Resource, stack: Stack): readonly PrincipalRef[] {
  const { id, type, properties } = resource;
  const value = (key: string): Node | undefined => valueUnder(properties, key);
  const maker = (role: Omit<Maker, 'madeOf'>, logicalId: string): readonly PrincipalRef[] =>
    principalsOf({ ...role, madeOf: { stack: stack.name, id: logicalId } });
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
  return itemsOf(node).flatMap((item): readonly PrincipalRef[] => {
    const reference = namedBy(item);
    if (reference === undefined) return [named(item, type, undefined)];
    const resource = stack.resources.find(({ key }) => key === reference.id);
    const made =
      resource === undefined
        ? []
        : madeBy(resource, stack).filter((ref) => ref.kind === 'unknown' || ref.type === type);
    return made.length === 0 ? [nobodyTold] : made;
  });
}
