/**
 * Maps of CloudFormation resources → every policy in them, and every gap.
 *
 * It is what CloudFormation, SAM and the `resources` of other tools have in common: the source that
 * reads the file says where the map stands, what it is written in, and what its stack is called.
 *
 * Each document at a place of identity policies (`holders.ts`) is a policy or a gap; each document at
 * another place is told with what it is for (`purpose.ts`).
 */
import { grantsIn, isKnownAction, type Grant } from '../../policy/looks-granting.js';
import type { Policy, PolicyAddress } from '../../policy/model.js';
import { because } from '../../reasons/reason.js';
import type { Language } from '../../syntax/language.js';
import { duplicateKey, entry, type MapNode, type Node, type StringNode } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { once } from '../../text/memo.js';
import { message, words } from '../../text/message.js';
import { gapAt, type Declared, type Discovery, type PrincipalRef, type Reading } from '../source.js';
import { withFunctions } from './document.js';
import { writtenBy } from './written-by.js';
import { decidedAround } from './conditions.js';
import { holdingsOf, holdsIdentity, type Held } from './holders.js';
import { madeBy } from './makers.js';
import { intrinsicIn } from './intrinsic.js';
import { meaningIn, meaningsIn } from './meaning.js';
import { globOf, keyOf, nobodyTold, somebody, valueUnder } from './names.js';
import { isForAnybody, othersIn, purposeOf, type Other } from './purpose.js';
import { resourcesIn, type Resource, type Unread } from './resource.js';
import type { Mentions, Stack, Uses } from './stack.js';
import { withStacksAround, type Member } from './stack-graph.js';
import { includedIn, mentionsIn, usesOf } from './uses.js';
import { documentIn, readWritten } from './written.js';

/** A file, or the part of one, that is written as CloudFormation reads it. */
export interface Template {
  readonly file: SourceFile;
  readonly language: Language;
  /** The source that reads the file. */
  readonly source: string;
  /** The map that holds `Resources`. */
  readonly root: MapNode;
  /** The name of the stack as a glob: `*` where nothing is known of it. */
  readonly stack: string;
}

/** Everything in templates that are read together. */
export function readTemplates(templates: readonly Template[]): Reading {
  const known = templates.flatMap((template) => membersOf(template));
  const around = withStacksAround(known.map(({ member }) => member));
  const readings = known.map(({ template, unread }, at) => {
    const member = around[at];
    return member === undefined ? nothing : readMember(member, template, unread);
  });
  return {
    found: readings.flatMap(({ found }) => found),
    principals: readings.flatMap(({ principals }) => principals),
  };
}

const nothing: Reading = { found: [], principals: [] };

/** A template with what is found in it before anything is read. */
interface Known {
  readonly template: Template;
  readonly member: Member;
  readonly unread: readonly Unread[];
}

function membersOf(template: Template): readonly Known[] {
  const { root, file } = template;
  const resourcesNode = entry(root, 'Resources');
  if (resourcesNode?.kind !== 'map') return [];
  const { resources, unread } = resourcesIn(resourcesNode);
  const stack: Stack = { name: template.stack, resources, root, text: file.text, rolePath: rolePathOf(root) };
  const mentions = mentionsOf(root, resources, unread);
  return [{ template, member: { path: file.path, root, stack, mentions }, unread }];
}

function readMember({ stack, mentions }: Member, template: Template, unread: readonly Unread[]): Reading {
  const { resources } = stack;
  const found = resources.flatMap((resource) => {
    const own = inResource(resource, stack, mentions, template);
    return [...own, ...unreadIn(resource, own, template)];
  });
  return {
    found: named([...found, ...unread.map((each) => unreadResource(each, template))]),
    principals: resources.flatMap((resource) => declaredBy(resource, stack, template)),
  };
}

function rolePathOf(root: MapNode): Node | undefined {
  return entry(entry(entry(root, 'Globals'), 'Function'), 'RolePath');
}

/** Sections that hand nothing on, unless an alias takes it from there. */
const silent = new Set(['Resources', 'Metadata', 'Conditions', 'Mappings', 'Parameters', 'Rules', 'Description']);

function mentionsOf(root: MapNode, resources: readonly Resource[], unread: readonly Unread[]): Mentions {
  return [
    ...resources.flatMap((resource) => mentionsIn(resource.node, resource)),
    ...unread.flatMap(({ key, node }) => mentionsIn(node, key)),
    ...root.entries.flatMap(({ key, value }) =>
      key === 'Resources' ? [] : mentionsIn(value, key).filter(({ isShared }) => isShared || !silent.has(key)),
    ),
    ...[root, entry(root, 'Resources')].flatMap(includedIn),
  ];
}

function declaredBy(resource: Resource, stack: Stack, template: Template): readonly Declared[] {
  return madeBy(resource, stack).map((principal) => ({
    at: addressIn(template, resource.key, resource.node.range),
    principal,
  }));
}

function inResource(resource: Resource, stack: Stack, mentions: Mentions, template: Template): readonly Discovery[] {
  const { key, node } = resource;
  const twice = holdsIdentity(resource.type) ? duplicateKey(node) : duplicateKey(withoutValues(node));
  if (twice !== undefined) {
    const why = because(
      'duplicate-key',
    )`the key ${twice.key} appears twice in one object, and only one of the two counts`;
    return [gapAt(addressIn(template, key, node.range), why)];
  }
  const { held, missing } = holdingsOf(resource, stack);
  const identity = new Set(held.map((each) => each.node));
  const uses =
    resource.type === 'AWS::IAM::ManagedPolicy'
      ? usesOf(resource, managedNameOf(resource), mentions, stack)
      : undefined;
  return [
    ...held.map((each) =>
      discoveryOf(withUses(each, uses), resource, uses?.attachedBy ?? [], {
        ...template,
        resources: stack.resources,
        meaning: meaningIn(stack),
        meanings: once(() => meaningsIn(stack)),
      }),
    ),
    ...missing.map(({ node: at, name, leftAlone }) =>
      gapAt(addressIn(template, name, at.range), notWritten, leftAlone),
    ),
    ...othersIn(resource, identity).map((other) => otherOf(other, resource, template)),
  ];
}

/** The map with nothing but its keys. */
function withoutValues({ range, entries }: MapNode): MapNode {
  return {
    kind: 'map',
    range,
    entries: entries.map((each) => ({ ...each, value: { kind: 'literal', value: null, range: each.range } })),
  };
}

/** The name that a managed policy is given, as a glob; `undefined` where AWS makes one. */
function managedNameOf({ properties }: Resource): string | undefined {
  const given = valueUnder(properties, 'ManagedPolicyName');
  return given === undefined ? undefined : (globOf(given) ?? '*');
}

function withUses(held: Held, uses: Uses | undefined): Held {
  if (uses === undefined) return held;
  return { ...held, principals: [...held.principals, ...uses.principals], leftAlone: held.leftAlone ?? uses.leftAlone };
}

function discoveryOf(
  held: Held,
  resource: Resource,
  attachedBy: readonly string[],
  template: Template & Required<Pick<Policy, 'meaning' | 'meanings'>> & Pick<Stack, 'resources'>,
): Discovery {
  const { node, name, names, leftAlone } = held;
  const found = documentIn(node, template.file.text, template.language);
  const at = addressIn(template, name, node.range);
  if (found.kind === 'unreadable') return gapAt(at, found.why, leftAlone);
  const read = readWritten(found, at, template.file.text);
  if (read.kind === 'refused') return gapAt(at, read.why, leftAlone);
  const principals = held.principals.length === 0 ? [nobodyTold] : held.principals;
  return {
    kind: 'policy',
    policy: {
      ...read.policy,
      leftAlone,
      isWrittenBy: writtenBy(resource),
      ...decidedAround(node, resource, attachedBy, template.resources),
      shelves: held.shelves,
      meaning: template.meaning,
      meanings: template.meanings,
    },
    attachedTo: eachOnce(principals),
    attachedBy: attachedBy.filter((each) => each !== resource.key),
    knownAs: { names, by: 'resource' },
  };
}

function eachOnce(refs: readonly PrincipalRef[]): readonly PrincipalRef[] {
  return [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()];
}

/** A document that is no identity policy, or may be for anybody. */
function otherOf({ node, keys }: Other, resource: Resource, template: Template): Discovery {
  const { key, type } = resource;
  const at = addressIn(template, `${key}/${keys.join('.')}`, node.range);
  const leftAlone = purposeOf(resource, keys);
  const document = withFunctions(node);
  const read =
    document.kind === 'map'
      ? readWritten({ kind: 'document', node: document, language: template.language }, at, template.file.text)
      : undefined;
  if (read?.kind !== 'policy')
    return gapAt(at, read?.why ?? because('not-written-out')`it is not written out`, leftAlone);
  const principal = somebody(
    because(
      'handed-on',
    )`it is handed to ${key}${type === '' ? words('') : message` (${type})`}, and whom that gives it to is not seen here`,
  );
  return {
    kind: 'policy',
    policy: { ...read.policy, leftAlone },
    attachedTo: [principal],
    attachedBy: [],
    knownAs: { names: [], by: 'resource' },
  };
}

/** What reads like a grant, a template in a text among it, where nothing else is said of it. */
function unreadIn(resource: Resource, found: readonly Discovery[], template: Template): readonly Discovery[] {
  const { key, type, node } = resource;
  const isOpen = isForAnybody(type) || (holdsIdentity(type) && found.length === 0);
  if (!isOpen) return [];
  const covered = found.map((each) => (each.kind === 'policy' ? each.policy.at : each.at).range);
  const { start, end } = node.range;
  const isOpenAt = (offset: number): boolean => !covered.some((range) => offset >= range.start && offset < range.end);
  const grants = grantsIn(template.file.text.slice(start, end)).map((each) => ({
    ...each,
    offset: start + each.offset,
  }));
  const open = [...grants, ...handedDown(resource)].find(({ offset }) => isOpenAt(offset));
  if (open === undefined) return [];
  const at = open.offset;
  const why = because('unseen-policy')`it names ${open.action}, and what ${key} makes of that is not seen here`;
  return [gapAt(addressIn(template, key, { start: at, end: at + open.action.length }), why)];
}

/** Actions that are handed to another template by its parameters, under whatever name: `"s3:GetObject,sqs:*"`. */
function handedDown({ properties }: Resource): readonly Pick<Grant, 'offset' | 'action'>[] {
  const parameters = valueUnder(properties, 'Parameters');
  return (parameters === undefined ? [] : textsIn(parameters)).flatMap(({ value, range }) =>
    value
      .split(/[\s,]+/)
      .filter(isKnownAction)
      .slice(0, 1)
      .map((action) => ({ action, offset: range.start })),
  );
}

/** Every text in a value, functions included. */
function textsIn(node: Node, depth = 0): readonly StringNode[] {
  if (node.kind === 'string') return [node];
  if (depth > deepest) return [];
  const inner = intrinsicIn(node);
  if (inner !== undefined) return textsIn(inner.argument, depth + 1);
  if (node.kind === 'list') return node.items.flatMap((item) => textsIn(item, depth + 1));
  return node.kind === 'map' ? node.entries.flatMap(({ value }) => textsIn(value, depth + 1)) : [];
}

const deepest = 60;

function unreadResource({ key, node }: Unread, template: Template): Discovery {
  return gapAt(addressIn(template, key, node.range), notResource);
}

function addressIn({ file: { path }, source }: Template, name: string, range: Range): PolicyAddress {
  return { source, path, name, range };
}

const notWritten = because('not-written-out')`this policy is not written out in the template`;
const notResource = because('malformed-statement')`expected a resource, found another value`;

/** Several of one name are told apart by their order. */
function named(found: readonly Discovery[]): readonly Discovery[] {
  const nameOf = (each: Discovery): string => (each.kind === 'policy' ? each.policy.at : each.at).name;
  const numbers = new Map<Discovery, number>();
  for (const same of grouped(found, nameOf).values()) same.forEach((each, at) => numbers.set(each, at));
  return found.map((each) => {
    const at = numbers.get(each) ?? 0;
    if (at === 0) return each;
    const name = `${nameOf(each)}#${at + 1}`;
    return each.kind === 'policy'
      ? { ...each, policy: withName(each.policy, name) }
      : { ...each, at: { ...each.at, name } };
  });
}

function withName(policy: Policy, name: string): Policy {
  return { ...policy, at: { ...policy.at, name } };
}
