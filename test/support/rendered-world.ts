/**
 * A world → the pull request and the evidence that a run sees, and what must stay whatever it sees.
 *
 * It shares nothing with the reading under test. What it leaves out of the evidence still counts
 * in `mustStay`, as long as something that is left names it.
 */
import type { Fact, Person, World } from './deployed-world.js';
import type { PullRequest } from './fixture.js';
import { deployedIn, factsOf, folder, ids, isKnowable, neededBy, pathOf, written, type Doc } from './true-world.js';

/** The pull request, which changes a space or a comment in some files. */
export function pullOf(world: World): PullRequest {
  const evidence = [...inventoryFiles(world), ...findingsFiles(world), ...manifestFile(world), ...configFile(world)];
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
  const evidence = [...pullOf(world).base].filter(([path]) => path.startsWith('.github/')).map(([, text]) => text);
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
  readonly as: 'role' | 'user' | 'member';
  readonly facts: readonly Fact['kind'][];
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
      as: mine[0]?.as ?? 'role',
      facts: factsOf(world, account, name),
      arn: arnOf(account, `${mine[0]?.as === 'role' ? 'role' : 'user'}/${name}`),
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
function inventoryFiles(world: World): readonly (readonly [string, string])[] {
  const { accounts, seed } = world;
  return accounts.flatMap(({ inventory }, account): readonly [string, string][] => {
    const roles = rolesIn(world, account);
    const id = ids[account] ?? '';
    if (inventory === 'none') return [];
    if (inventory === 'names') return listings(id, roles);
    const managed = deployedIn(world).flatMap(({ account: where, policy, isShared, person: { hidden } }) =>
      where === account && !isShared && policy?.isManaged === true
        ? [{ ...policy, isHidden: hidden === 'document' }]
        : [],
    );
    const shown = roles.filter(({ person: { hidden } }) => hidden !== 'principal' && hidden !== 'listed-only');
    const listed = roles.filter(({ person: { hidden } }) => hidden === 'listed-only');
    const members = roles.filter(({ as }) => as === 'member');
    const details = {
      account: id,
      RoleDetailList: shown.filter(({ as }) => as === 'role').map((each) => detailsOfRole(each, seed)),
      UserDetailList: shown.filter(({ as }) => as !== 'role').map((each) => detailsOfUser(each, seed)),
      GroupDetailList: members.map((each) => ({
        ...{ Path: '/', GroupName: `${each.name}s`, Arn: arnOf(account, `group/${each.name}s`), GroupId: 'G' },
        GroupPolicyList: inlineOf(each, seed),
        AttachedManagedPolicies: attachedOf(each),
      })),
      Policies: managed.map(({ name, document, isHidden }) => ({
        ...{ PolicyName: name, Arn: arnOf(account, `policy/${name}`), DefaultVersionId: 'v2' },
        AttachmentCount: roles.filter(({ attached }) => attached.includes(arnOf(account, `policy/${name}`))).length,
        PolicyVersionList: [
          { VersionId: 'v2', IsDefaultVersion: true, ...(isHidden ? {} : { Document: jsonOf(document, seed) }) },
          { VersionId: 'v1', IsDefaultVersion: false, Document: jsonOf({ ...document, actions: ['s3:*'] }, seed) },
        ],
      })),
      ...(inventory === 'page-missing' ? { IsTruncated: true, Marker: 'x' } : { IsTruncated: false }),
    };
    const isCounted = inventory === 'counted' || shown.length + listed.length < roles.length;
    const users = roles.filter(({ as }) => as !== 'role').length;
    const counts = {
      ...{ Users: users, Groups: members.length, Roles: roles.length - users, Policies: managed.length },
    };
    return [
      file(`${id}.json`, details),
      ...(listed.length === 0 ? [] : listings(id, listed)),
      ...(isCounted ? [file(`${id}-summary.json`, { SummaryMap: counts })] : []),
    ];
  });
}

function listings(id: string, people: readonly Role[]): readonly [string, string][] {
  const users = people.filter(({ as }) => as !== 'role');
  const roles = people.filter(({ as }) => as === 'role');
  return [
    file(`${id}-roles.json`, { Roles: roles.map(headOf) }),
    ...(users.length === 0 ? [] : [file(`${id}-users.json`, { Users: users.map(headOf) })]),
  ];
}

function detailsOfRole(role: Role, seed: number): object {
  return {
    ...headOf(role),
    AssumeRolePolicyDocument: {},
    ...(role.person.hidden === 'policies' ? {} : { RolePolicyList: inlineOf(role, seed) }),
    AttachedManagedPolicies: attachedOf(role),
  };
}

/** A user without the list of its policies has none, as AWS writes it; so more than that is left out where they are hidden. */
function detailsOfUser(user: Role, seed: number): object {
  const isMember = user.as === 'member';
  if (user.person.hidden === 'policies' && !isMember) return { ...headOf(user), GroupList: [] };
  return {
    ...headOf(user),
    ...(isMember ? {} : { UserPolicyList: inlineOf(user, seed) }),
    AttachedManagedPolicies: isMember ? [] : attachedOf(user),
    GroupList: isMember ? [`${user.name}s`] : [],
  };
}

function inlineOf({ inline, person: { hidden } }: Role, seed: number): readonly object[] {
  return inline.map(({ name, document }) => ({
    PolicyName: name,
    ...(hidden === 'document' ? {} : { PolicyDocument: jsonOf(document, seed) }),
  }));
}

function attachedOf({ attached }: Role): readonly object[] {
  return attached.map((arn) => ({ PolicyArn: arn, PolicyName: arn.split('/').pop() }));
}

function headOf({ name, arn, as, facts, person: { standing } }: Role): Readonly<Record<string, unknown>> {
  return {
    ...{ Path: '/', Arn: arn, ...(as === 'role' ? { RoleName: name, RoleId: 'A' } : { UserName: name, UserId: 'A' }) },
    CreateDate: standing === 'young' || facts.includes('young') ? '2026-11-01T00:00:00Z' : '2024-01-01T00:00:00Z',
    Tags: standing === 'excluded' || facts.includes('excluded') ? [{ Key: 'Team', Value: 'platform' }] : [],
  };
}

function findingsFiles(world: World): readonly [string, string][] {
  return world.accounts.flatMap(({ isAnalysed }, account): [string, string][] => {
    const found = isAnalysed ? rolesIn(world, account).flatMap((role) => findingsOf(role, account, world)) : [];
    return found.length === 0 ? [] : [file(`findings-${account}.json`, found)];
  });
}

function findingsOf(role: Role, account: number, world: World): readonly unknown[] {
  const { name, arn, as, person, granted, facts } = role;
  const unused = granted.filter((each) => !person.uses.includes(each));
  const finding = (more: Readonly<Record<string, unknown>>, id = 'f'): unknown => ({
    ...{
      id: `${id}-${account}-${name}`,
      resource: arn,
      resourceType: as === 'role' ? 'AWS::IAM::Role' : 'AWS::IAM::User',
      status: 'ACTIVE',
    },
    ...{ resourceOwnerAccount: ids[account], analyzedAt: '2026-11-23T00:00:00Z', updatedAt: '2026-11-23T00:00:00Z' },
    ...{ createdAt: '2026-08-01T00:00:00Z', findingType: 'UnusedPermission', findingDetails: detailsOf(unused) },
    ...more,
  });
  return [
    ...byStanding(),
    ...(facts.includes('archived') ? [finding({ status: 'ARCHIVED', findingDetails: detailsOf(granted) }, 'h')] : []),
    ...(facts.includes('error') ? [finding({ error: 'INTERNAL_ERROR', findingDetails: undefined }, 'e')] : []),
  ];
  function byStanding(): readonly unknown[] {
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

function manifestFile({ accounts, hasManifest, facts }: World): readonly [string, string][] {
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
  const second = { ...analyzer, arn: analyzer.arn.replace('/all', '/second') };
  const isWatched = facts.some(({ kind }) => kind === 'silent-analyzer');
  const manifest = {
    ...{
      day: '2026-11-23',
      analyzers: isWatched ? [{ analyzer }, { analyzer: second }] : [{ analyzer }],
      partial: false,
    },
    accounts: where(({ isAnalysed }) => isAnalysed),
    inventoried: where(({ inventory }) => inventory === 'whole'),
    failed: [],
  };
  return [file('manifest.json', manifest)];
}

/** The accounts, and everybody who has the policies that are mapped. */
function configFile(world: World): readonly [string, string][] {
  const mapped = world.stacks.flatMap((stack, at) => (stack.isMapped ? [{ path: pathOf(stack, at), at }] : []));
  const entries = mapped.map(({ path, at }) => {
    const holders = deployedIn(world).filter((each) => each.stack === at);
    const arns = holders.map(({ account, role, as }) => arnOf(account, `${as === 'role' ? 'role' : 'user'}/${role}`));
    return { paths: [path], principals: [...new Set(arns)] };
  });
  if (!world.hasAccounts && entries.length === 0) return [];
  const accounts = Object.fromEntries(ids.map((id, at) => [`a${at}`, id]));
  const config = {
    ...(world.hasAccounts ? { accounts } : {}),
    ...(entries.length === 0 ? {} : { policies: entries }),
  };
  return [['.github/iam-policy-refiner.yml', JSON.stringify(config, undefined, 1)]];
}

function file(name: string, value: unknown): [string, string] {
  return [`${folder}/${name}`, JSON.stringify(value, undefined, 1)];
}
