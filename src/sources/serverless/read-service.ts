/**
 * The file of a service → every policy in it, and every gap.
 *
 *   provider.iam.role.statements, provider.iamRoleStatements                   of the shared role
 *   functions.<name>.iam.role.statements, functions.<name>.iamRoleStatements   of the function's role
 *   resources.Resources, resources[n].Resources                                as in CloudFormation
 *
 * The first four are lists of statements, to which the framework adds its own: none of them is the
 * whole of what is deployed. Statements anywhere else are for somebody unknown.
 */
import { grantsIn } from '../../policy/looks-granting.js';
import type { PolicyAddress } from '../../policy/model.js';
import type { Shelf } from '../../policy/size.js';
import { because, type PolicyReason } from '../../reasons/reason.js';
import { entry, type Entry, type ListNode, type MapNode, type Node } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { message, type Message } from '../../text/message.js';
import { gapAt, shelfOfOwner, type Declared, type Discovery, type PrincipalRef, type Reading } from '../source.js';
import { excerpt, readStatements, straysIn, type Stray } from '../statements.js';
import { somebody } from '../templates/names.js';
import { resourcesIn } from './resources.js';
import {
  addressIn,
  ownersOfProvider,
  roleGivenTo,
  roleOf,
  sharedRole,
  skippedAt,
  sourceName,
  type Service,
  type ServiceFile,
} from './service.js';

/** Everything in the file of a service. */
export function readService(here: ServiceFile): Reading {
  const { file, service } = here;
  const lists = listsIn(service);
  const made = resourcesIn(here);
  const seen = new Set([...lists.map(({ node }) => node), ...made.nodes]);
  const found = [
    ...lists.flatMap((list) => ofList(list, here)),
    ...made.reading.found,
    ...straysIn(service.root, seen).map((stray) => elsewhere(stray, here)),
  ];
  return {
    found: [...found, ...unread(file, [...found.map(rangeOf), ...made.nodes.map(({ range }) => range)])],
    principals: [...made.reading.principals, ...declaredIn(here)],
  };
}

/** A place where statements are written. */
interface StatementList {
  readonly name: string;
  readonly node: Node;
  readonly owners: readonly PrincipalRef[];
  readonly leftAlone: Message | undefined;
  /** What its policy is called, as globs; none at all is any. */
  readonly names: readonly string[];
}

function listsIn(service: Service): readonly StatementList[] {
  const { provider, functions, name } = service;
  const owners = ownersOfProvider(service);
  return [
    ...listsOf(provider, 'provider', {
      owners,
      leftAlone: owners.length === 0 ? roleGivenTo(provider, 'provider') : undefined,
      names: [`${name}-*-lambda`.replace(/\*[*-]*\*/g, '*')],
    }),
    ...functions.flatMap((each) => ofFunction(each, service)),
  ];
}

function ofFunction(each: Entry, service: Service): readonly StatementList[] {
  const { key, value } = each;
  if (value.kind !== 'map') return [];
  const leftAlone = roleGivenTo(value, `functions.${key}`);
  return listsOf(value, `functions.${key}`, { owners: [roleOf(each, service)], leftAlone, names: [] });
}

function listsOf(
  holder: MapNode,
  key: string,
  whose: Pick<StatementList, 'owners' | 'leftAlone' | 'names'>,
): readonly StatementList[] {
  const ways = [['iam', 'role', 'statements'], ['iamRoleStatements']];
  return ways.flatMap((way): readonly StatementList[] => {
    const node = way.reduce<Node | undefined>((within, step) => entry(within, step), holder);
    return node === undefined ? [] : [{ name: [key, ...way].join('.'), node, ...whose }];
  });
}

function ofList({ name, node, owners, leftAlone, names }: StatementList, here: ServiceFile): readonly Discovery[] {
  if (node.kind === 'literal' || (node.kind === 'list' && node.items.length === 0)) return [];
  const at = addressIn(here, name, node.range);
  if (node.kind !== 'list') {
    const why = because(
      'not-written-out',
    )`its statements are ${excerpt(node, here.file.text)}, which this file does not determine`;
    return [gapAt(at, why, leftAlone)];
  }
  return [policyAt(at, node, { attachedTo: owners, leftAlone, notPlaceable: undefined, names }, here)];
}

interface Marks {
  readonly attachedTo: readonly PrincipalRef[];
  readonly leftAlone: Message | undefined;
  readonly notPlaceable: PolicyReason | undefined;
  readonly names: readonly string[];
}

function policyAt(
  at: PolicyAddress,
  node: MapNode | ListNode,
  marks: Marks,
  { file, language }: ServiceFile,
): Discovery {
  const { attachedTo, leftAlone, notPlaceable, names } = marks;
  const read = readStatements(at, node, file, language);
  if (read.kind === 'refused') return gapAt(at, read.why, leftAlone);
  return {
    kind: 'policy',
    policy: { ...read.policy, leftAlone, notPlaceable, shelves: attachedTo.flatMap(shelvesOf) },
    attachedTo,
    attachedBy: [],
    knownAs: { names, by: 'resource' },
    isPart: true,
  };
}

function shelvesOf(owner: PrincipalRef): readonly Shelf[] {
  return owner.kind === 'unknown' ? [] : [shelfOfOwner('role', owner)];
}

/** Statements at a place that the framework gives no meaning; those with principals are of resources. */
function elsewhere({ node, steps, isShared }: Stray, here: ServiceFile): Discovery {
  const name = steps.join('.').replaceAll('.[', '[');
  const attachedTo = [
    somebody(because('handed-on')`it stands under ${name}, and whose role that becomes a part of is not seen here`),
  ];
  const marks = {
    attachedTo,
    leftAlone: /resourcePolicy/.test(name) ? message`it is ${name}, which is not an identity policy` : undefined,
    notPlaceable: isShared ? shared : undefined,
    names: [],
  };
  return policyAt(addressIn(here, name, node.range), node, marks, here);
}

const shared = because('shared-by-alias')`an alias may stand for it elsewhere in the file, so it is not edited`;

/** The roles that the framework makes. */
function declaredIn(here: ServiceFile): readonly Declared[] {
  const { provider, functions } = here.service;
  const isMade = roleGivenTo(provider, 'provider') === undefined;
  const own = functions.filter(({ value }) => value.kind === 'map' && listsOf(value, '', nobody).length > 0);
  return [
    ...(isMade ? [{ at: addressIn(here, 'provider', provider.range), principal: sharedRole(here.service) }] : []),
    ...own.map((each) => ({
      at: addressIn(here, `functions.${each.key}`, each.range),
      principal: roleOf(each, here.service),
    })),
  ];
}

const nobody = { owners: [], leftAlone: undefined, names: [] };

/** Actions in a form of their own, told once; what stands among resources was seen to. */
function unread({ text, path }: SourceFile, covered: readonly Range[]): readonly Discovery[] {
  const open = grantsIn(text).filter(
    ({ offset }) => !covered.some(({ start, end }) => offset >= start && offset < end),
  );
  const [first] = open;
  if (first === undefined) return [];
  const range = { start: first.offset, end: first.offset + first.action.length };
  const why = because(
    'unseen-policy',
  )`it names ${first.action}, and which policy that becomes a part of is not seen here`;
  return [skippedAt({ source: sourceName, path, name: 'actions', range }, why)];
}

function rangeOf(found: Discovery): Range {
  return (found.kind === 'policy' ? found.policy.at : found.at).range;
}
