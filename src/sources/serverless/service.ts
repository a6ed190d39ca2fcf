/**
 * A file of the Serverless Framework → what it says of its service: names, functions and the roles they have.
 *
 *   service: shop                                    its stack and its roles begin with `shop-<stage>`
 *   provider.iam.role.name                           the role that functions share
 *   functions.pay.iam.role.name                      the role of one function
 *
 * The stage is never taken from the file: `--stage` decides, whatever it says.
 * https://www.serverless.com/framework/docs/providers/aws/guide/iam
 */
import type { PolicyAddress } from '../../policy/model.js';
import { because, type PolicyReason } from '../../reasons/reason.js';
import type { Language } from '../../syntax/language.js';
import { entry, type Entry, type MapNode, type Node } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { message, type Message } from '../../text/message.js';
import { isHole } from '../holes.js';
import { gapAt, type Discovery, type PrincipalRef } from '../source.js';
import { globOf, named, somebody } from '../templates/names.js';

/** The name of this source. */
export const sourceName = 'serverless';

/** A file, and the service in it. */
export interface ServiceFile {
  readonly file: SourceFile;
  readonly language: Language;
  readonly service: Service;
}

/** The address of a place in the file. */
export function addressIn({ file: { path } }: ServiceFile, name: string, range: Range): PolicyAddress {
  return { source: sourceName, path, name, range };
}

/** A gap at a place. */
export function skippedAt(at: PolicyAddress, why: PolicyReason): Discovery {
  return gapAt(at, why);
}

/** A service, as far as its file says. */
export interface Service {
  readonly root: MapNode;
  readonly provider: MapNode;
  /** `*` stands for what the file does not give. */
  readonly name: string;
  readonly region: string;
  readonly functions: readonly Entry[];
  /** Whether functions, or what they say of their roles, are written elsewhere. */
  readonly isOpen: boolean;
}

/** The service that a tree is, its texts with holes opaque; `undefined` for another tool's, or another cloud's. */
export function serviceIn(root: Node): Service | undefined {
  const provider = entry(root, 'provider');
  const name = entry(root, 'service');
  if (root.kind !== 'map' || provider?.kind !== 'map' || name === undefined) return undefined;
  const cloud = entry(provider, 'name');
  if (cloud?.kind === 'string' && cloud.value !== 'aws') return undefined;
  const functions = entry(root, 'functions');
  const parts = functions?.kind === 'list' ? functions.items : functions === undefined ? [] : [functions];
  const written = parts.flatMap((part) => (part.kind === 'map' ? part.entries : []));
  return {
    root,
    provider,
    name: globOf(name.kind === 'map' ? entry(name, 'name') : name) ?? '*',
    region: globOf(entry(provider, 'region')) ?? '*',
    functions: written,
    isOpen: [...parts, ...written.flatMap(({ value }) => [value, entry(value, 'iam'), roleIn(value)])].some(isOpaque),
  };
}

/** Whether a value is made elsewhere, or of something else besides. */
function isOpaque(node: Node | undefined): boolean {
  return node?.kind === 'opaque';
}

/** The name of its stack as a glob. */
export function stackOf({ provider, name }: Service): string {
  return globOf(entry(provider, 'stackName')) ?? `${name}-*`.replace(/\*+/g, '*');
}

/** What a service, or a function, says of its role. */
function roleIn(holder: Node): Node | undefined {
  return entry(entry(holder, 'iam'), 'role');
}

/** The role that functions share. */
export function sharedRole({ provider, name, region }: Service): PrincipalRef {
  const role = roleIn(provider);
  return roleCalled(entry(role, 'name'), entry(role, 'path'), `${name}-*-${region}-lambdaRole`);
}

/** The role of one function; the end of its name is left out where it would be too long. */
export function roleOf({ key, value }: Entry, { name, region }: Service): PrincipalRef {
  const role = roleIn(value);
  const given = entry(role, 'name') ?? entry(value, 'iamRoleStatementsName');
  return roleCalled(given, entry(role, 'path'), `${name}-*-${key.replace(/\$\{.*\}/, '*')}-${region}*`);
}

function roleCalled(given: Node | undefined, path: Node | undefined, made: string): PrincipalRef {
  const at = path === undefined ? '/' : path.kind === 'string' ? path.value : undefined;
  if (given !== undefined) return named(given, 'role', at);
  return { kind: 'pattern', type: 'role', glob: made.replace(/\*[*-]*\*/g, '*'), path: at };
}

/** Why the statements under a key have no effect: a role is given that is made elsewhere. */
export function roleGivenTo(holder: MapNode, key: string): Message | undefined {
  const legacy = entry(holder, 'role');
  if (legacy !== undefined) return message`${key}.role gives a role that is made elsewhere, so these have no effect`;
  const role = roleIn(holder);
  if (role === undefined || role.kind === 'map' || isHole(role)) return undefined;
  return message`${key}.iam.role gives a role that is made elsewhere, so these have no effect`;
}

/** Everybody who has the statements of the provider: the shared role, and the roles of functions that inherit them. */
export function ownersOfProvider(service: Service): readonly PrincipalRef[] {
  const { provider, functions, isOpen } = service;
  const mode = entry(roleIn(provider), 'mode');
  const isPerFunction = mode !== undefined && mode.kind !== 'literal' && textOf(mode) !== 'shared';
  const isShared = !isPerFunction || textOf(mode) !== 'perFunction';
  const heirs = functions.filter(({ value }) => inherits(value, service, isPerFunction));
  return [
    ...(isShared && roleGivenTo(provider, 'provider') === undefined ? [sharedRole(service)] : []),
    ...heirs.map((each) => roleOf(each, service)),
    ...calledOtherwise(service),
    ...(isOpen ? [elsewhere] : []),
    ...(isHole(roleIn(provider)) || isOpaque(entry(provider, 'iam')) ? [fromElsewhere] : []),
  ];
}

/** What the resources call a role that the framework makes: they are merged into it. */
function calledOtherwise({ root }: Service): readonly PrincipalRef[] {
  const written = entry(root, 'resources');
  const parts = written?.kind === 'list' ? written.items : [written];
  const merged = parts.flatMap((part) => [entry(part, 'Resources'), entry(part, 'extensions')]);
  const roles = merged.flatMap((each) => (each?.kind === 'map' ? each.entries : []));
  return roles.flatMap(({ key, value }) => {
    const properties = entry(value, 'Properties');
    const name = key.endsWith('IamRoleLambdaExecution') ? entry(properties, 'RoleName') : undefined;
    return name === undefined ? [] : [named(name, 'role', undefined)];
  });
}

const elsewhere = somebody(
  because(
    'handed-on',
  )`functions, or what they say of their roles, are written elsewhere (${'${file(…)}'}), and may inherit these statements`,
);
const fromElsewhere = somebody(because('open-attachment')`${'provider.iam.role'} is written elsewhere`);

/** Whether the role of a function has the statements of the provider as well; what is not determined counts. */
function inherits(each: Node, { root }: Service, isPerFunction: boolean): boolean {
  if (entry(each, 'role') !== undefined) return false;
  const role = roleIn(each);
  const own = [
    entry(each, 'iamRoleStatementsInherit'),
    entry(entry(each, 'iam'), 'inheritStatements'),
    entry(role, 'inheritStatements'),
  ].find((value) => value !== undefined);
  if (own !== undefined) return !isFalse(own);
  const hasRole =
    isPerFunction || entry(each, 'iamRoleStatements') !== undefined || (role !== undefined && role.kind === 'map');
  if (isPerFunction) return true;
  return hasRole && inheritsByDefault(entry(root, 'custom'));
}

function inheritsByDefault(custom: Node | undefined): boolean {
  const settings = entry(custom, 'serverless-iam-roles-per-function');
  const value = entry(settings, 'defaultInherit');
  return isOpaque(custom) || isOpaque(settings) || (value !== undefined && !isFalse(value));
}

function isFalse(node: Node): boolean {
  return node.kind === 'literal' && node.value !== true;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}
