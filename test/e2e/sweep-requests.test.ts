/**
 * How often a sweep asks GitHub: the same for a repository several times as large, but for one request for each batch of
 * files, and a few for each pull request that it opens or finds open. At most 200 besides batches is what 20,000 files
 * may cost.
 */
import { describe, expect, it } from 'vitest';
import { openForge, type FakeForge } from '../support/fake-forge.js';
import { runAction } from '../support/runner.js';
import { openPulls } from '../support/sweep-job.js';

const most = 200;
/** How many files one request reads. */
const inBatch = 180;
const account = '123456789012';

/** Requests by what they ask for, without numbers and names; `batches` are those for the texts of many files. */
interface Counted {
  readonly others: Readonly<Record<string, number>>;
  readonly batches: number;
  /** How many policies it has found. */
  readonly policies: string | undefined;
}

async function sweep(forge: FakeForge): Promise<Counted> {
  const before = forge.requests.length;
  const ran = await runAction({
    ...{ github: forge, inputs: { mode: 'sweep' }, event: { name: 'schedule', payload: forge.event() } },
  });
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  const kinds = forge.requests.slice(before).map(({ method, path, body }) => {
    if (JSON.stringify(body ?? '').includes('isTruncated')) return 'batch';
    return `${method} ${path.replace(/[\da-f]{40}|iam-refine.*|\d+/g, '…')}`;
  });
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const { batch = 0, ...others } = Object.fromEntries(counts);
  return { others, batches: batch, policies: ran.outputs['policies'] };
}

function sum(counts: Counted['others']): number {
  return Object.values(counts).reduce((all, each) => all + each, 0);
}

/** A repository of so many files and policies, each of a role of its own that does not use one action. */
function openWith(files: number, policies: number): FakeForge {
  const held = Array.from({ length: policies }, (_, at) => policyFile(at));
  const others = Array.from({ length: files - policies - 2 }, (_, at) => otherFile(at));
  const roles = Array.from({ length: policies }, (_, at) => `role-${at}`);
  const folder = '.github/iam-findings';
  return openForge({
    files: Object.fromEntries([
      ...held,
      ...others,
      [`${folder}/findings.json`, JSON.stringify(roles.map(unusedBy))],
      [`${folder}/inventory-${account}.json`, JSON.stringify(inventoryOf(roles))],
    ]),
  });
}

const actions = ['s3:PutObject', 's3:DeleteObject', 'sqs:SendMessage'];

function policyFile(at: number): readonly [string, string] {
  const text = `resource "aws_iam_role_policy" "this" {
  name = "this"
  role = "role-${at}"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = [
${actions.map((action) => `        "${action}",\n`).join('')}      ]
      Resource = "*"
    }]
  })
}
`;
  return [`live/s${at}/main.tf`, text];
}

/** Code, prose and configuration, some of which may use or name a policy. */
function otherFile(at: number): readonly [string, string] {
  const folder = `services/s${at % 50}`;
  const kinds: readonly (readonly [string, string])[] = [
    [`${folder}/variables-${at}.tf`, `variable "size_${at}" {}\n`],
    [`${folder}/settings-${at}.json`, `{"replicas": ${at}}\n`],
    [`${folder}/deployment-${at}.yaml`, `kind: Deployment\nname: s${at}\n`],
    [`${folder}/deploy-${at}.sh`, `npm run deploy -- s${at}\n`],
    [`${folder}/module-${at}.ts`, `export const value = ${at};\n`],
    [`${folder}/README-${at}.md`, `# Service ${at}\n`],
  ];
  return kinds[at % kinds.length] ?? ['', ''];
}

function unusedBy(role: string): unknown {
  return {
    ...{ analyzedAt: '2026-11-24T06:00:00Z', createdAt: '2026-08-01T06:00:00Z', updatedAt: '2026-11-24T06:00:00Z' },
    ...{ id: `f-${role}`, resource: `arn:aws:iam::${account}:role/${role}`, resourceType: 'AWS::IAM::Role' },
    ...{ resourceOwnerAccount: account, status: 'ACTIVE', findingType: 'UnusedPermission' },
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'DeleteObject' }] } }],
  };
}

function inventoryOf(roles: readonly string[]): unknown {
  return {
    ...{ UserDetailList: [], GroupDetailList: [], Policies: [], IsTruncated: false },
    RoleDetailList: roles.map((name) => ({
      ...{ Path: '/', RoleName: name, RoleId: `AROA${name}`, Arn: `arn:aws:iam::${account}:role/${name}` },
      ...{ CreateDate: '2025-01-01T00:00:00Z', AssumeRolePolicyDocument: {}, InstanceProfileList: [], Tags: [] },
      AttachedManagedPolicies: [],
      RolePolicyList: [
        {
          PolicyName: 'this',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
          },
        },
      ],
    })),
  };
}

/** The first sweep of a repository, and the next one, which finds pull requests open. */
async function twoSweeps(files: number, policies: number, hasArchive: boolean): Promise<readonly Counted[]> {
  const forge = openWith(files, policies);
  if (!hasArchive) forge.disturb('GET /tarball/{ref}', { status: 404 });
  const both = [await sweep(forge), await sweep(forge)];
  expect(openPulls(forge)).toHaveLength(3);
  for (const each of both) {
    expect(each.policies).toBe(String(policies));
    expect(sum(each.others)).toBeLessThanOrEqual(most);
    expect(each.batches).toBeLessThanOrEqual(hasArchive ? 0 : Math.ceil(files / inBatch) + 1);
  }
  return both;
}

describe('the requests of a sweep', () => {
  it.each([
    ['from an archive', true],
    ['in batches', false],
  ])('are as many for many files and policies as for few, where files are read %s', async (_, hasArchive) => {
    const few = await twoSweeps(400, 12, hasArchive);
    const many = await twoSweeps(1_600, 48, hasArchive);
    expect(many.map(({ others }) => others)).toEqual(few.map(({ others }) => others));
  });
});
