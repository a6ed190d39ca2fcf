/**
 * What the arguments of well-known modules of the registry mean.
 *
 *   source = "terraform-aws-modules/lambda/aws"
 *   policy_json       a document, which becomes an inline policy of the function's role
 *   policy_statements statements in a form of the module's own, read where they are written out (`handed-statements.ts`)
 *   policies          ARNs that are attached to the role
 *
 * Versions rename their arguments: the table holds those of all versions, since no two of them
 * give one name two meanings. A module that is not in it hands on what it gets to somebody unknown.
 */
import type { PrincipalRef } from '../source.js';
import { sourceOf } from './calls.js';
import { attribute, blockAt, pathOf, type Block, type Module } from './module.js';
import { namesIn, principalsIn } from './names.js';

/** Who has what a module is handed. */
type Owner =
  | {
      readonly kind: 'role' | 'user';
      readonly arguments: readonly string[];
      /** The argument that says whether the name is only the beginning of one, as it is where nobody says. */
      readonly prefix?: string;
      /** What the module gives the name back as. */
      readonly outputs: readonly string[];
    }
  /** The module names it, or a group has it. */
  | { readonly kind: 'unknown' };

interface Known {
  readonly source: RegExp;
  readonly owner: Owner;
  /** Documents that become inline policies of the owner. */
  readonly inline?: readonly string[];
  /** Documents that become managed policies, whose ARN the module gives back. */
  readonly managed?: readonly string[];
  /** Statements in a form of the module's own, and documents that it merges with others. */
  readonly statements?: readonly string[];
  /** ARNs that are attached to the owner. */
  readonly attached?: readonly string[];
  /** Who may call what the module makes: no grant to a role or a user. */
  readonly callers?: readonly string[];
  /** Whether the managed policy is called as `name` or `name_prefix` say. */
  readonly isCalledSo?: boolean;
}

const role = (outputs: readonly string[], ...names: readonly string[]): Owner => ({
  kind: 'role',
  arguments: names,
  outputs,
});
const unknown: Owner = { kind: 'unknown' };
/** Arguments whose documents a module merges with the statements it is handed. */
export const mergedArguments: readonly string[] = [
  'source_inline_policy_documents',
  'override_inline_policy_documents',
  'source_policy_documents',
];

const iam = String.raw`^terraform-aws-modules\/iam\/aws\/\/modules\/`;

/**
 * https://registry.terraform.io/modules/terraform-aws-modules/iam/aws, …/lambda/aws, …/eks/aws and
 * https://registry.terraform.io/modules/cloudposse/iam-role/aws, …/iam-policy/aws, …/lambda-function/aws
 */
const table: readonly Known[] = [
  { source: new RegExp(`${iam}iam-policy$`), owner: unknown, managed: ['policy'], isCalledSo: true },
  {
    source: new RegExp(`${iam}iam-user$`),
    owner: { kind: 'user', arguments: ['name'], outputs: ['name', 'iam_user_name'] },
    statements: ['inline_policy_permissions', ...mergedArguments],
    attached: ['policies', 'policy_arns'],
  },
  {
    source: new RegExp(`${iam}iam-assumable-role(?:-with-oidc|-with-saml)?$`),
    owner: role(['iam_role_name'], 'role_name'),
    statements: ['inline_policy_statements'],
    attached: ['custom_role_policy_arns', 'role_policy_arns'],
  },
  {
    source: new RegExp(`${iam}iam-role-for-service-accounts-eks$`),
    owner: role(['iam_role_name'], 'role_name'),
    attached: ['role_policy_arns'],
  },
  {
    source: new RegExp(`${iam}iam-role(?:-for-service-accounts)?$`),
    owner: { kind: 'role', arguments: ['name'], prefix: 'use_name_prefix', outputs: ['name'] },
    statements: ['inline_policy_permissions', 'permissions', ...mergedArguments],
    attached: ['policies'],
  },
  {
    source: new RegExp(String.raw`${iam}[\w-]+$`),
    owner: unknown,
    statements: [
      'inline_policy_permissions',
      'inline_policy_statements',
      'permissions',
      'custom_group_policies',
      ...mergedArguments,
    ],
    attached: ['policies', 'role_policy_arns', 'custom_role_policy_arns', 'custom_group_policy_arns'],
  },
  {
    source: /^terraform-aws-modules\/lambda\/aws(?:\/\/|$)/,
    owner: role(['lambda_role_name'], 'role_name', 'function_name'),
    inline: ['policy_json', 'policy_jsons'],
    statements: ['policy_statements'],
    attached: ['policy', 'policies'],
    callers: ['allowed_triggers'],
  },
  {
    source: /^terraform-aws-modules\/eks\/aws(?:\/\/|$)/,
    owner: unknown,
    statements: [
      'iam_policy_statements',
      'iam_role_policy_statements',
      'policy_statements',
      'intermediate_policy_statements',
    ],
    attached: ['iam_role_additional_policies', 'node_iam_role_additional_policies', 'iam_role_policies', 'policies'],
  },
  { source: /^cloudposse\/iam-policy\/aws$/, owner: unknown, statements: ['iam_policy', 'iam_policy_statements'] },
  {
    source: /^cloudposse\/(?:eks-)?iam-role\/aws$/,
    owner: unknown,
    inline: ['policy_documents', 'aws_iam_policy_document'],
    attached: ['managed_policy_arns'],
  },
  {
    source: /^cloudposse\/lambda-function\/aws$/,
    owner: unknown,
    inline: ['inline_iam_policy'],
    attached: ['custom_iam_policy_arns'],
  },
];

/** What a module makes of the argument that a key begins with. */
interface Meaning {
  readonly kind: 'inline' | 'managed' | 'statements' | 'attached';
  /** Whose inline policy it becomes, where the table says so. */
  readonly of: 'role' | 'user' | undefined;
  /** Worked out where somebody asks. */
  readonly principals: () => readonly PrincipalRef[];
}

/** What a well-known module makes of an argument; `undefined` where that is not known. */
export function meaningOf(module: Module, block: Block, key: string): Meaning | undefined {
  const known = knownBy(block);
  const [argument = ''] = key.split('.');
  if (known === undefined) return undefined;
  const kind = (['inline', 'managed', 'statements', 'attached'] as const).find(
    (each) => known[each]?.includes(argument) === true,
  );
  if (kind === undefined) return undefined;
  const of = known.owner.kind === 'unknown' ? undefined : known.owner.kind;
  return { kind, of, principals: () => ownersOf(module, block, known.owner) };
}

/** Whether a well-known module makes of an argument only who may call it. */
export function saysWhoCalls(block: Block, argument: string): boolean {
  return knownBy(block)?.callers?.includes(argument) === true;
}

/** What a well-known module calls the policy that it makes, as globs, in all instances of the call; `undefined` where that is not known. */
export function policyNamesOf(module: Module, block: Block): readonly string[] | undefined {
  return block.type === 'module' && knownBy(block)?.isCalledSo === true ? namesIn(module, block) : undefined;
}

/**
 * Whom an attribute names by what a well-known module gives back: `module.reader.iam_role_name`. `undefined` where it
 * names nobody so, and where several are made of whom it means one.
 */
export function givenBack(
  module: Module,
  block: Block,
  attributeName: string,
  type: 'role' | 'user',
): readonly PrincipalRef[] | undefined {
  const node = attribute(block, attributeName)?.node;
  const [start, label = '', ...rest] = (node === undefined ? undefined : pathOf(node)) ?? [];
  const call = start === 'module' ? blockAt(module, [start, label]) : undefined;
  if (call === undefined || attribute(call, 'for_each') !== undefined) return undefined;
  const owner = knownBy(call)?.owner;
  const output = attribute(call, 'count') !== undefined && rest[0] === '0' ? rest.slice(1) : rest;
  if (owner?.kind !== type || output.length !== 1 || !owner.outputs.includes(output[0] ?? '')) return undefined;
  const owners = ownersOf(module, call, owner);
  return owners.length === 0 ? undefined : owners;
}

function knownBy(block: Block): Known | undefined {
  const source = sourceOf(block);
  if (source === undefined) return undefined;
  const address = registryAddress(source);
  return table.find((each) => each.source.test(address));
}

/**
 * The address in the registry, also of a module that is taken from its repository:
 * `git::https://github.com/terraform-aws-modules/terraform-aws-lambda.git//modules/x?ref=v7.0.0`.
 * https://developer.hashicorp.com/terraform/language/modules/sources
 */
function registryAddress(source: string): string {
  const hosted =
    /^(?:git::)?(?:(?:https|ssh):\/\/)?(?:git@)?github\.com[/:](terraform-aws-modules|cloudposse)\/terraform-aws-([\w-]+)(?:\.git)?(\/\/[^?]*)?(?:\?.*)?$/.exec(
      source,
    );
  if (hosted === null) return source.replace(/^registry\.terraform\.io\//, '');
  const [, owner = '', name = '', folder = ''] = hosted;
  return `${owner}/${name}/aws${folder}`;
}

function ownersOf(module: Module, block: Block, owner: Owner): readonly PrincipalRef[] {
  if (owner.kind === 'unknown') return [];
  const given = owner.arguments.find((each) => attribute(block, each) !== undefined);
  const isMade = ['create', 'create_role'].every((each) => saying(block, each) === 'yes');
  if (given === undefined || !isMade) return [];
  const refs = principalsIn(module, block, given, owner.kind);
  if (owner.prefix === undefined) return refs;
  const isPrefix = saying(block, owner.prefix);
  if (isPrefix === 'no') return refs;
  return refs.map((ref) => begunBy(ref, isPrefix === 'something else' ? '*' : '-*'));
}

/** What an argument says that is `true` where nobody gives it. */
function saying(block: Block, argument: string): 'yes' | 'no' | 'something else' {
  const node = attribute(block, argument)?.node;
  if (node === undefined) return 'yes';
  return node.kind !== 'literal' || typeof node.value !== 'boolean' ? 'something else' : node.value ? 'yes' : 'no';
}

/** Somebody whose name goes on after the one that is given. */
function begunBy(ref: PrincipalRef, more: string): PrincipalRef {
  switch (ref.kind) {
    case 'exact':
      return { kind: 'pattern', type: ref.type, glob: `${ref.name}${more}`, path: ref.path };
    case 'pattern':
      return { kind: 'pattern', type: ref.type, glob: `${ref.glob}${more}`.replace(/\*+/g, '*'), path: ref.path };
    case 'unknown':
      return { kind: 'unknown', why: ref.why };
  }
}
