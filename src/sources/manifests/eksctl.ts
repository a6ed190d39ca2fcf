/**
 * eksctl: the policies of a `ClusterConfig`, and the roles that it makes for them.
 *
 *   iam.serviceAccounts[].attachPolicy                   eksctl-<cluster>-addon-iamserviceaccount-<namespace>-<name>, Role1
 *   iam.podIdentityAssociations[].permissionPolicy       eksctl-<cluster>-podidentityrole-<namespace>-<account>, Role1
 *   nodeGroups[].iam, managedNodeGroups[].iam            eksctl-<cluster>-nodegroup-<name>, NodeInstanceRole
 *   addons[], capabilities[]                             some stack of the cluster
 *
 * eksctl makes a stack of CloudFormation for each, so the name of a role is the stack's and the
 * logical id's, unless one is given. https://eksctl.io/usage/iamserviceaccounts/
 */
import type { Node } from '../../syntax/node.js';
import { message, type Message } from '../../text/message.js';
import { withHoles } from '../holes.js';
import type { PrincipalRef } from '../source.js';
import { principalsOf } from '../templates/names.js';
import { at, calledAs, globAt, itemsAt, type Place, type Places } from './place.js';

/** The policies of a cluster. */
export function placesOfCluster(root: Node, prefix: string): Places {
  const cluster = `eksctl-${globAt(root, 'metadata', 'name')}`;
  const places = [
    ...each(root, ['iam', 'serviceAccounts']).flatMap((account) => ofServiceAccount(account, cluster)),
    ...each(root, ['iam', 'podIdentityAssociations']).flatMap((pod) => ofPod(pod, `${cluster}-podidentityrole`)),
    ...['nodeGroups', 'managedNodeGroups'].flatMap((key) =>
      each(root, [key]).flatMap((group) => ofNodes(group, cluster)),
    ),
    ...['addons', 'capabilities'].flatMap((key) => each(root, [key]).flatMap((addon) => ofAddon(addon, cluster))),
  ];
  const all = places.map((place) => ({ ...place, name: `${prefix}.${place.name}` }));
  return {
    places: all,
    made: all.flatMap(({ name, node, owners }) => owners.map((principal) => ({ name, node, principal }))),
  };
}

interface Item {
  readonly node: Node;
  readonly way: string;
}

function each(root: Node, keys: readonly string[]): readonly Item[] {
  return itemsAt(root, ...keys).map((node, index) => ({ node, way: `${keys.join('.')}[${index}]` }));
}

function ofServiceAccount({ node, way }: Item, cluster: string): readonly Place[] {
  const namespace = at(node, 'metadata', 'namespace') === undefined ? 'default' : globAt(node, 'metadata', 'namespace');
  const stack = `${cluster}-addon-iamserviceaccount-${namespace}-${globAt(node, 'metadata', 'name')}`;
  return placeAt(node, 'attachPolicy', way, {
    owners: madeBy(at(node, 'roleName'), stack, 'Role1'),
    leftAlone: given(node, 'attachRoleARN'),
  });
}

function ofPod({ node, way }: Item, start: string): readonly Place[] {
  const stack = `${start}-${globAt(node, 'namespace')}-${globAt(node, 'serviceAccountName')}`;
  return placeAt(node, 'permissionPolicy', way, {
    owners: madeBy(at(node, 'roleName'), stack, 'Role1'),
    leftAlone: given(node, 'roleARN'),
  });
}

function ofNodes({ node, way }: Item, cluster: string): readonly Place[] {
  const iam = at(node, 'iam');
  const stack = `${cluster}-nodegroup-${globAt(node, 'name')}`;
  return placeAt(iam, 'attachPolicy', `${way}.iam`, {
    owners: madeBy(at(iam, 'instanceRoleName'), stack, 'NodeInstanceRole'),
    leftAlone: given(iam, 'instanceRoleARN'),
  });
}

/** What the stacks of add-ons are called differs between versions. */
function ofAddon({ node, way }: Item, cluster: string): readonly Place[] {
  const role: PrincipalRef = { kind: 'pattern', type: 'role', glob: `${cluster}-*`, path: '/' };
  const pods = itemsAt(node, 'podIdentityAssociations').flatMap((pod, index) => {
    const roleName = at(pod, 'roleName');
    const owners = roleName === undefined ? [role] : [calledAs(roleName, 'role', '/')];
    const leftAlone = given(pod, 'roleARN');
    return placeAt(pod, 'permissionPolicy', `${way}.podIdentityAssociations[${index}]`, { owners, leftAlone });
  });
  const leftAlone = given(node, 'serviceAccountRoleARN') ?? given(node, 'roleARN');
  return [...placeAt(node, 'attachPolicy', way, { owners: [role], leftAlone }), ...pods];
}

function madeBy(name: Node | undefined, stack: string, id: string): readonly PrincipalRef[] {
  return principalsOf({
    ...{ type: 'role', madeOf: { stack, id }, path: undefined },
    name: name === undefined ? undefined : withHoles(name),
  });
}

function given(node: Node | undefined, key: string): Message | undefined {
  return at(node, key) === undefined
    ? undefined
    : message`${key} gives a role that is made elsewhere, so this policy has no effect`;
}

function placeAt(
  holder: Node | undefined,
  key: string,
  way: string,
  whose: Pick<Place, 'owners' | 'leftAlone'>,
): readonly Place[] {
  const node = at(holder, key);
  return node === undefined ? [] : [{ node, name: `${way}.${key}`, names: [], ...whose }];
}
