/**
 * Objects of Kubernetes that make something of AWS's IAM, and those that hold policies of something else.
 *
 *   iam.services.k8s.aws (ACK)       Policy: spec.policyDocument; Role, User, Group: spec.inlinePolicies.*
 *   iam.aws.upbound.io (Crossplane)  Policy, RolePolicy, UserPolicy, GroupPolicy: spec.forProvider.policy;
 *                                    Role: spec.forProvider.inlinePolicy[].policy; `document` in the older group
 *   sqs.services.k8s.aws and others  the policies of queues, buckets and keys: left alone
 *   ConfigMap, Secret                data, whatever it reads like
 *
 * An object inside another one (a composition, the template of a graph, a list) is read as well.
 */
import { grantsIn } from '../../policy/looks-granting.js';
import { because } from '../../reasons/reason.js';
import { entry, type MapNode, type Node } from '../../syntax/node.js';
import { message, words, type Message } from '../../text/message.js';
import type { PrincipalRef } from '../source.js';
import { somebody } from '../templates/names.js';
import { at, calledAs, itemsAt, textAt, type Place, type Places } from './place.js';

/** An object, and whether it stands in another one, which may make many of it. */
export interface KubernetesObject {
  readonly node: MapNode;
  readonly group: string;
  readonly kind: string;
  /** What it is called in its file: `Policy/app`. */
  readonly name: string;
  readonly isInner: boolean;
}

/** No object nests deeper. */
const deepest = 60;

/** Every object of a tree, those inside others included. */
export function objectsIn(root: Node): readonly KubernetesObject[] {
  const found: KubernetesObject[] = [];
  const visit = (node: Node, depth: number, isInner: boolean): void => {
    if (depth > deepest) return;
    const object = node.kind === 'map' ? objectAt(node, isInner) : undefined;
    if (object !== undefined) found.push(object);
    const isList = object?.kind === 'List';
    const below = isInner || (object !== undefined && !isList);
    if (node.kind === 'map') for (const { value } of node.entries) visit(value, depth + 1, below);
    else if (node.kind === 'list') for (const item of node.items) visit(item, depth + 1, below);
    else if (node.kind === 'opaque' && node.expression.kind === 'other')
      for (const part of node.expression.parts) visit(part, depth + 1, below);
  };
  visit(root, 0, false);
  return found;
}

function objectAt(node: MapNode, isInner: boolean): KubernetesObject | undefined {
  const [version, kind] = [textAt(node, 'apiVersion'), textAt(node, 'kind')];
  if (version === undefined || kind === undefined) return undefined;
  const slash = version.indexOf('/');
  const called = textAt(node, 'metadata', 'name') ?? textAt(node, 'metadata', 'generateName');
  const name = called === undefined ? kind : `${kind}/${called}`;
  return { node, group: slash < 0 ? '' : version.slice(0, slash), kind, name, isInner };
}

/** The policies that an object of IAM's makes; `undefined` for any other object. */
export function placesOfObject(object: KubernetesObject): Places | undefined {
  if (object.group === 'iam.services.k8s.aws') return ofAck(object);
  return /^iam\.aws\.(?:m\.)?(?:upbound|crossplane)\.io$/.test(object.group) ? ofCrossplane(object) : undefined;
}

function ofAck({ node, kind, name }: KubernetesObject): Places {
  const spec = at(node, 'spec');
  const trust = placesAt(spec, ['assumeRolePolicyDocument'], name, { owners: [], names: [], leftAlone: isTrust });
  if (kind === 'Policy') {
    const called = textAt(spec, 'name');
    const whose = { owners: [attachedElsewhere], names: called === undefined ? [] : [called] };
    return { places: placesAt(spec, ['policyDocument'], name, whose), made: [] };
  }
  const principal = principalOf(kind, at(spec, 'name'), at(spec, 'path'));
  const inline = at(spec, 'inlinePolicies');
  const policies = (inline?.kind === 'map' ? inline.entries : []).map(({ key, value }): Place => ({
    ...{ node: value, name: `${name}.inlinePolicies.${key}`, owners: [principal], names: [key] },
  }));
  const isMade = kind === 'Role' || kind === 'User';
  return { places: [...policies, ...trust], made: isMade ? [{ name, node, principal }] : [] };
}

const isTrust = words('it is the trust policy of a role');
const attachedElsewhere = somebody(because('open-attachment')`whom it is attached to is not determined by this file`);
const ofGroup = somebody(because('group')`it is of a group, whose members this file does not name`);

function principalOf(kind: string, name: Node | undefined, path: Node | undefined): PrincipalRef {
  if (kind === 'Group' || name === undefined) return kind === 'Group' ? ofGroup : attachedElsewhere;
  const where = path === undefined ? '/' : path.kind === 'string' ? path.value : undefined;
  return calledAs(name, kind === 'User' ? 'user' : 'role', where);
}

function ofCrossplane(object: KubernetesObject): Places {
  const { node, kind, name } = object;
  const provided = at(node, 'spec', 'forProvider');
  const principal = ownerIn(object, provided);
  const trust = placesAt(provided, ['assumeRolePolicy', 'assumeRolePolicyDocument'], name, {
    ...{ owners: [], names: [], leftAlone: isTrust },
  });
  const inline = ['inlinePolicy', 'inlinePolicies'].flatMap((key) =>
    itemsAt(provided, key).flatMap((item, index) =>
      placesAt(item, ['policy', 'document'], `${name}.${key}[${index}]`, { owners: [principal], names: [] }),
    ),
  );
  const own = placesAt(provided, ['policy', 'document'], name, { owners: [principal], names: [] });
  const isMade = kind === 'Role' || kind === 'User';
  return { places: [...own, ...inline, ...trust], made: isMade ? [{ name, node, principal }] : [] };
}

/** Whom an object of Crossplane's is about: its own name, or the role it refers to by name. */
function ownerIn({ node, kind, isInner }: KubernetesObject, provided: Node | undefined): PrincipalRef {
  switch (kind) {
    case 'Role':
    case 'User':
      return isInner ? madeMany : principalOf(kind, externalName(node), at(provided, 'path'));
    case 'RolePolicy':
    case 'UserPolicy': {
      // A composition may patch the name in.
      if (isInner) return madeMany;
      const name = at(provided, kind === 'RolePolicy' ? 'role' : 'user');
      return name === undefined
        ? attachedElsewhere
        : calledAs(name, kind === 'RolePolicy' ? 'role' : 'user', undefined);
    }
    case 'GroupPolicy':
      return ofGroup;
    default:
      return attachedElsewhere;
  }
}

const madeMany = somebody(
  because('open-attachment')`it is made once for each object of the one around it, under names that are not seen here`,
);

/** The name at AWS: an annotation says it, or it is the object's own. */
function externalName(node: Node): Node | undefined {
  return at(node, 'metadata', 'annotations', 'crossplane.io/external-name') ?? at(node, 'metadata', 'name');
}

function placesAt(
  holder: Node | undefined,
  keys: readonly string[],
  name: string,
  whose: Pick<Place, 'owners' | 'names' | 'leftAlone'>,
): readonly Place[] {
  return keys.flatMap((key): readonly Place[] => {
    const node = entry(holder, key);
    return node === undefined ? [] : [{ node, name: `${name}.${key}`, ...whose }];
  });
}

/** Why what an object holds grants nothing to a principal; `undefined` where it may. */
export function purposeOf({ group, kind }: KubernetesObject): Message | undefined {
  if (group === '' && (kind === 'ConfigMap' || kind === 'Secret'))
    return message`it is data of a ${kind}, and no policy by itself`;
  if (/\.services\.k8s\.aws$|\.aws\.(?:m\.)?(?:upbound|crossplane)\.io$/.test(group))
    return message`it is of a ${kind} (${group}), which is not an identity policy`;
  return undefined;
}

/** The texts of an object that read like a grant, none of which is a policy of its own. */
export function textsThatGrant(node: Node, name: string): readonly { readonly node: Node; readonly name: string }[] {
  if (node.kind === 'string') return grantsIn(node.value).length > 0 ? [{ node, name }] : [];
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => textsThatGrant(value, `${name}.${key}`));
  if (node.kind === 'list') return node.items.flatMap((item, index) => textsThatGrant(item, `${name}[${index}]`));
  return [];
}
