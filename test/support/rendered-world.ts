/**
 * A world → the pull request and the evidence that a run sees, and what must stay whatever it sees.
 *
 * It shares nothing with the reading under test. What it leaves out of the evidence still counts
 * in `mustStay`, as long as something that is left names it.
 */
import type { Person, World } from './deployed-world.js';
import type { PullRequest } from './fixture.js';
import { deployedIn, folder, ids, isKnowable, neededBy, pathOf, written, type Doc } from './true-world.js';

/** The pull request, which changes a space or a comment in some files. */
export function pullOf(world: World): PullRequest {
  const evidence = [...inventoryFiles(world), ...findingsFiles(world), ...manifestFile(world)];
  const files = world.stacks.map((stack, at) => ({ stack, path: pathOf(stack, at), text: written(stack, at) }));
  const base = files.map(({ path, text }): [string, string] => [path, text]);
  const head = files.map(({ stack, path, text }): [string, string] => [
    path,
    stack.isChanged ? text.replace('\n', stack.form === 'json' ? ' \n' : ' # changed\n') : text,
  ]);
  return { base: new Map([...base, ...evidence]), head: new Map([...head, ...evidence]), inputs: new Map() };
}

/** Actions of a stack's policy that somebody needs who has it, or will have. */
export function mustStay(world: World, at: number): ReadonlySet<string> {
  const stack = world.stacks[at];
  if (stack === undefined) return new Set();
  if (stack.isPending && stack.form !== 'json') return new Set(stack.content.actions);
  const evidence = [...pullOf(world).base].filter(([path]) => path.startsWith(folder)).map(([, text]) => text);
  const isNamed = (account: number): boolean => evidence.some((text) => text.includes(ids[account] ?? ''));
  const needs = deployedIn(world)
    .filter((each) => each.stack === at && isNamed(each.account) && isKnowable(each, stack))
    .flatMap((each) => [...neededBy(each, world)]);
  return new Set(needs);
}

function jsonOf({ actions, sid, resource }: Doc, seed: number): unknown {
  const names = actions.map((each) => (seed % 3 === 0 ? each.toLowerCase() : each));
  const Statement = [
    {
      ...(sid === undefined ? (seed % 2 === 0 ? { Sid: '' } : {}) : { Sid: sid }),
      ...{ Effect: 'Allow', Action: names.length === 1 ? names[0] : [...names].reverse() },
      Resource: seed % 2 === 0 ? resource : [resource],
    },
  ];
  const document = { Statement, Version: '2012-10-17' };
  return seed % 5 === 0 ? encodeURIComponent(JSON.stringify(document)) : document;
}

interface Role {
  readonly name: string;
  readonly arn: string;
  readonly person: Person;
  readonly inline: readonly { readonly name: string; readonly document: Doc }[];
  readonly attached: readonly string[];
  readonly granted: readonly string[];
}

function rolesIn(world: World, account: number): readonly Role[] {
  const own = deployedIn(world).filter((each) => each.account === account);
  return [...new Set(own.map(({ role }) => role))].map((name) => {
    const mine = own.filter(({ role }) => role === name);
    const policies = mine.flatMap(({ policy }) => policy ?? []);
    return {
      name,
      arn: arnOf(account, `role/${name}`),
      person: mine[0]?.person ?? { uses: [], standing: 'plain', hidden: 'nothing' },
      inline: policies.filter(({ isManaged }) => !isManaged),
      attached: policies.filter(({ isManaged }) => isManaged).map((each) => arnOf(account, `policy/${each.name}`)),
      granted: [...new Set(policies.flatMap(({ document }) => document.actions))],
    };
  });
}

function arnOf(account: number, resource: string): string {
  return `arn:aws:iam::${ids[account] ?? ''}:${resource}`;
}

/** A role is left out only where a count or a list shows that it was there. */
function inventoryFiles(world: World): readonly [string, string][] {
  const { accounts, seed } = world;
  return accounts.flatMap(({ inventory }, account): [string, string][] => {
    const roles = rolesIn(world, account);
    const id = ids[account] ?? '';
    if (inventory === 'none') return [];
    if (inventory === 'names') return [file(`${id}-roles.json`, { Roles: roles.map(headOf) })];
    const managed = deployedIn(world).flatMap(({ account: where, policy }) =>
      where === account && policy?.isManaged === true ? [policy] : [],
    );
    const shown = roles.filter(({ person: { hidden } }) => hidden !== 'principal' && hidden !== 'listed-only');
    const listed = roles.filter(({ person: { hidden } }) => hidden === 'listed-only');
    const details = {
      ...{ UserDetailList: [], GroupDetailList: [], account: id },
      RoleDetailList: shown.map((role) => ({
        ...headOf(role),
        AssumeRolePolicyDocument: {},
        ...(role.person.hidden === 'policies'
          ? {}
          : {
              RolePolicyList: role.inline.map(({ name, document }) => ({
                PolicyName: name,
                ...(role.person.hidden === 'document' ? {} : { PolicyDocument: jsonOf(document, seed) }),
              })),
            }),
        AttachedManagedPolicies: role.attached.map((arn) => ({ PolicyArn: arn, PolicyName: arn.split('/').pop() })),
      })),
      Policies: managed.map(({ name, document }) => ({
        ...{ PolicyName: name, Arn: arnOf(account, `policy/${name}`), DefaultVersionId: 'v2' },
        AttachmentCount: roles.filter(({ attached }) => attached.includes(arnOf(account, `policy/${name}`))).length,
        PolicyVersionList: [
          { VersionId: 'v2', IsDefaultVersion: true, Document: jsonOf(document, seed) },
          { VersionId: 'v1', IsDefaultVersion: false, Document: jsonOf({ ...document, actions: ['s3:*'] }, seed) },
        ],
      })),
      ...(inventory === 'page-missing' ? { IsTruncated: true, Marker: 'x' } : { IsTruncated: false }),
    };
    const isCounted = inventory === 'counted' || shown.length + listed.length < roles.length;
    const counts = { Users: 0, Groups: 0, Roles: roles.length, Policies: managed.length };
    return [
      file(`${id}.json`, details),
      ...(listed.length === 0 ? [] : [file(`${id}-roles.json`, { Roles: listed.map(headOf) })]),
      ...(isCounted ? [file(`${id}-summary.json`, { SummaryMap: counts })] : []),
    ];
  });
}

function headOf({ name, arn, person: { standing } }: Role): Readonly<Record<string, unknown>> {
  return {
    ...{ Path: '/', RoleName: name, RoleId: 'A', Arn: arn },
    CreateDate: standing === 'young' ? '2026-11-01T00:00:00Z' : '2024-01-01T00:00:00Z',
    Tags: standing === 'excluded' ? [{ Key: 'Team', Value: 'platform' }] : [],
  };
}

function findingsFiles(world: World): readonly [string, string][] {
  return world.accounts.flatMap(({ isAnalysed }, account): [string, string][] => {
    const found = isAnalysed ? rolesIn(world, account).flatMap((role) => findingsOf(role, account, world)) : [];
    return found.length === 0 ? [] : [file(`findings-${account}.json`, found)];
  });
}

function findingsOf({ name, arn, person, granted }: Role, account: number, world: World): readonly unknown[] {
  const unused = granted.filter((each) => !person.uses.includes(each));
  const finding = (more: Readonly<Record<string, unknown>>, id = 'f'): unknown => ({
    ...{ id: `${id}-${account}-${name}`, resource: arn, resourceType: 'AWS::IAM::Role', status: 'ACTIVE' },
    ...{ resourceOwnerAccount: ids[account], analyzedAt: '2026-11-23T00:00:00Z', updatedAt: '2026-11-23T00:00:00Z' },
    ...{ createdAt: '2026-08-01T00:00:00Z', findingType: 'UnusedPermission', findingDetails: detailsOf(unused) },
    ...more,
  });
  switch (person.standing) {
    case 'young':
      return [];
    case 'error':
      return [finding({ error: 'INTERNAL_ERROR', findingDetails: undefined })];
    case 'never':
      return [finding({ findingType: 'UnusedIAMRole', findingDetails: [{ unusedIamRoleDetails: {} }] })];
    case 'excluded':
      return world.hasManifest ? [finding({ findingDetails: detailsOf(granted) })] : [];
    case 'plain':
      return unused.length === 0 ? [] : [finding({})];
    case 'resolved':
      return [finding({ status: 'RESOLVED' })];
    case 'archived':
      return [finding({ status: 'ARCHIVED', findingDetails: detailsOf(granted) })];
    case 'archived-twin':
      return [
        finding({ status: 'ARCHIVED', findingDetails: detailsOf(granted) }),
        finding({ findingDetails: detailsOf(granted) }, 'g'),
      ];
  }
}

function detailsOf(unused: readonly string[]): readonly unknown[] {
  const services = [...new Set(unused.map((each) => each.split(':')[0] ?? ''))];
  return services.map((service) => ({
    unusedPermissionDetails: {
      serviceNamespace: service,
      actions: unused.filter((each) => each.startsWith(`${service}:`)).map((each) => ({ action: each.split(':')[1] })),
    },
  }));
}

function manifestFile({ accounts, hasManifest }: World): readonly [string, string][] {
  if (!hasManifest) return [];
  const where = (is: (account: World['accounts'][number]) => boolean): readonly string[] =>
    accounts.flatMap((each, at) => (is(each) ? [ids[at] ?? ''] : []));
  const analyzer = {
    ...{ arn: `arn:aws:access-analyzer:eu-west-1:${ids[0]}:analyzer/all`, type: 'ORGANIZATION_UNUSED_ACCESS' },
    ...{ status: 'ACTIVE', createdAt: '2025-01-01T00:00:00Z' },
    configuration: {
      unusedAccess: {
        unusedAccessAge: 90,
        analysisRule: { exclusions: [{ resourceTags: [{ team: '' }] }] },
      },
    },
  };
  const manifest = {
    ...{ day: '2026-11-23', analyzers: [{ analyzer }], partial: false },
    accounts: where(({ isAnalysed }) => isAnalysed),
    inventoried: where(({ inventory }) => inventory === 'whole'),
    failed: [],
  };
  return [file('manifest.json', manifest)];
}

function file(name: string, value: unknown): [string, string] {
  return [`${folder}/${name}`, JSON.stringify(value, undefined, 1)];
}
