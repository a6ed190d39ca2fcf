/**
 * Where a template holds identity policies: for each resource the places of its documents, and whom they are for.
 *
 *   AWS::IAM::Role|User|Group                                       Policies[].PolicyDocument
 *   AWS::IAM::Policy|ManagedPolicy|RolePolicy|UserPolicy|GroupPolicy  PolicyDocument
 *   AWS::Serverless::Function|StateMachine                          Policies, or each of them
 *   AWS::SSO::PermissionSet                                         InlinePolicy
 *
 * It is a list of what is allowed: of the 1,800 types of resources some ninety hold documents, and
 * those of all others are no identity policies (`purpose.ts`).
 */
import { shelfOf, type Shelf } from '../../policy/size.js';
import { entry, type Node } from '../../syntax/node.js';
import { message, type Message } from '../../text/message.js';
import { shelfOfOwner, type PrincipalRef } from '../source.js';
import { choicesOf, intrinsicIn, itemsOf, namedBy } from './intrinsic.js';
import { group, isOfServerless, madeBy, meantBy, roleGiven } from './makers.js';
import { globOf, nobodyTold, valueUnder } from './names.js';
import type { Resource } from './resource.js';
import type { Stack } from './stack.js';

/** A place that holds an identity policy. */
export interface Held {
  /** The value there: a document, a text that holds one, or what is neither. */
  readonly node: Node;
  /** What it is called in the template. */
  readonly name: string;
  readonly principals: readonly PrincipalRef[];
  /** Names of the policy as globs; none at all is any. */
  readonly names: readonly string[];
  /** What becomes of it, as far as that says how large it may be. */
  readonly shelves: readonly Shelf[];
  /** Why it is left alone. */
  readonly leftAlone: Message | undefined;
}

/** A place where a policy should be and none can be read, or one that is not written out. */
interface Missing {
  readonly node: Node;
  readonly name: string;
  /** Why it is left alone. */
  readonly leftAlone: Message | undefined;
}

/** What a resource holds. */
interface Holdings {
  readonly held: readonly Held[];
  readonly missing: readonly Missing[];
}

const nothing: Holdings = { held: [], missing: [] };

const withPolicies = new Set(['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group']);

/** Whether resources of the type may hold an identity policy. */
export function holdsIdentity(type: string): boolean {
  return (
    withPolicies.has(type) ||
    /^AWS::IAM::(?:Managed|Role|User|Group)?Policy$|^AWS::Serverless::(?:Function|StateMachine)$|^AWS::SSO::PermissionSet$/.test(
      type,
    )
  );
}

/** The identity policies that a resource holds, and whom its own words name. */
export function holdingsOf(resource: Resource, stack: Stack): Holdings {
  const { key, type, properties } = resource;
  if (!holdsIdentity(type)) return nothing;
  const document = valueUnder(properties, 'PolicyDocument');
  const principals = ownersIn(resource, stack);
  const owners = { principals, shelves: shelvesOf(resource, principals) };
  switch (type) {
    case 'AWS::IAM::Role':
    case 'AWS::IAM::User':
    case 'AWS::IAM::Group':
      return inPolicies(resource, owners);
    case 'AWS::Serverless::Function':
    case 'AWS::Serverless::StateMachine':
      return ofServerless(resource, owners);
    case 'AWS::SSO::PermissionSet':
      return documentAt(valueUnder(properties, 'InlinePolicy'), key, owners, []);
    default: {
      const name = globOf(
        valueUnder(properties, type === 'AWS::IAM::ManagedPolicy' ? 'ManagedPolicyName' : 'PolicyName'),
      );
      return documentAt(document ?? opened(resource), key, owners, name === undefined ? [] : [name]);
    }
  }
}

type Owners = Pick<Held, 'principals' | 'shelves'>;

/** What a document of the resource becomes. Inline policies of several principals are several policies. */
function shelvesOf({ id, type, properties }: Resource, principals: readonly PrincipalRef[]): readonly Shelf[] {
  const groups = (key: string): readonly Shelf[] =>
    itemsOf(valueUnder(properties, key)).map((each) => shelfOf('group', namedBy(each)?.id ?? globOf(each)));
  switch (type) {
    case 'AWS::IAM::ManagedPolicy':
      return [shelfOf('managed', id)];
    case 'AWS::IAM::Group':
      return [shelfOf('group', id)];
    case 'AWS::IAM::GroupPolicy':
      return groups('GroupName');
    case 'AWS::SSO::PermissionSet':
      return [];
    default:
      return [
        ...principals.flatMap((ref) => (ref.kind === 'unknown' ? [] : [shelfOfOwner(ref.type, ref)])),
        ...(type === 'AWS::IAM::Policy' ? groups('Groups') : []),
      ];
  }
}

/** The resource itself, where its properties hold nothing and may be filled in from elsewhere. */
function opened({ node, properties }: Resource): Node | undefined {
  if (properties === undefined) return entry(node, 'Fn::Transform');
  return properties.kind !== 'map' || entry(properties, 'Fn::Transform') !== undefined ? properties : undefined;
}

/** Whom the resource's own words name. A managed policy may have others besides. */
function ownersIn(resource: Resource, stack: Stack): readonly PrincipalRef[] {
  const { type, properties } = resource;
  const value = (key: string): Node | undefined => valueUnder(properties, key);
  switch (type) {
    case 'AWS::IAM::Group':
    case 'AWS::IAM::GroupPolicy':
      return [group];
    case 'AWS::IAM::RolePolicy':
      return meantBy(value('RoleName'), 'role', stack);
    case 'AWS::IAM::UserPolicy':
      return meantBy(value('UserName'), 'user', stack);
    case 'AWS::IAM::Policy':
    case 'AWS::IAM::ManagedPolicy':
      return [
        ...meantBy(value('Roles'), 'role', stack),
        ...meantBy(value('Users'), 'user', stack),
        ...(itemsOf(value('Groups')).length === 0 ? [] : [group]),
      ];
    default:
      return madeBy(resource, stack);
  }
}

function documentAt(node: Node | undefined, name: string, owners: Owners, names: readonly string[]): Holdings {
  const held = choicesOf(node).map((each): Held => ({ node: each, name, ...owners, names, leftAlone: undefined }));
  return { held, missing: [] };
}

/** `Policies: [{PolicyName, PolicyDocument}]`. */
function inPolicies(resource: Resource, owners: Owners): Holdings {
  const { key, properties } = resource;
  const inline = valueUnder(properties, 'Policies') ?? opened(resource);
  const all = itemsOf(inline).map((item, at): Holdings => {
    const document = item.kind === 'map' && intrinsicIn(item) === undefined ? entry(item, 'PolicyDocument') : undefined;
    const name = item.kind === 'map' ? globOf(entry(item, 'PolicyName')) : undefined;
    const shown = `${key}/${name ?? `Policies[${at}]`}`;
    if (document === undefined) return { held: [], missing: [{ node: item, name: shown, leftAlone: undefined }] };
    return documentAt(document, shown, owners, name === undefined ? [] : [name]);
  });
  return { held: all.flatMap(({ held }) => held), missing: all.flatMap(({ missing }) => missing) };
}

/** `Policies` of SAM: a document, the name of a managed policy, a policy template, or a list of them. */
function ofServerless(resource: Resource, { principals, shelves }: Owners): Holdings {
  const { key, properties } = resource;
  const given = roleGiven(resource);
  const leftAlone =
    given === undefined ? undefined : message`${key} is given a ${'Role'}, so its ${'Policies'} have no effect`;
  const held: Held[] = [];
  const missing: Missing[] = [];
  const policies = valueUnder(properties, 'Policies') ?? opened(resource);
  itemsOf(policies).forEach((item, at) => {
    const name = `${key}/Policies[${at}]`;
    const found = intrinsicIn(item);
    const isName = found !== undefined && found.name !== 'Transform' && !holdsStatements(item);
    if (item.kind === 'string' || isName) return;
    if (item.kind === 'map' && entry(item, 'Statement') !== undefined)
      held.push({
        node: item,
        name,
        principals: principals.length === 0 ? [nobodyTold] : principals,
        // SAM counts all entries of the list, whatever they are. The name is no more of its own than that of the role, so it is given in part.
        names: [`${key}Role*Policy${isCounted(policies) ? at : '*'}`],
        shelves,
        leftAlone,
      });
    else
      missing.push({
        node: item,
        name,
        leftAlone: templateOf(item) ?? leftAlone,
      });
  });
  return { held, missing };
}

/** Whether the place of each entry is known: behind one that a condition decides on it is not. */
function isCounted(policies: Node | undefined): boolean {
  const isPlain = (node: Node | undefined): boolean => choicesOf(node)[0] === node;
  return isPlain(policies) && (policies?.kind !== 'list' || policies.items.every(isPlain));
}

/** Whether statements stand anywhere in a value: then it is neither a name nor a policy template. */
function holdsStatements(node: Node): boolean {
  if (node.kind === 'list') return node.items.some(holdsStatements);
  if (node.kind === 'map') return node.entries.some(({ key, value }) => key === 'Statement' || holdsStatements(value));
  if (node.kind !== 'opaque') return false;
  const { expression } = node;
  if (expression.kind === 'call') return expression.args.some(holdsStatements);
  return expression.kind === 'other' && expression.parts.some(holdsStatements);
}

/** Why a policy template of SAM is left alone: one key, and what it is about. */
function templateOf(node: Node): Message | undefined {
  const [only, second] = node.kind === 'map' ? node.entries : [];
  if (only === undefined || second !== undefined || only.key.startsWith('Fn::') || holdsStatements(only.value))
    return undefined;
  return message`it is the policy template ${only.key} of SAM, whose actions are not written here`;
}

/** Whether a resource of SAM or IAM is one whose attachments are managed policies. */
export function attachesManaged(resource: Resource): boolean {
  return withPolicies.has(resource.type) || isOfServerless(resource);
}
