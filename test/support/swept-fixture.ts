/**
 * A small repository with every kind of policy, and the export of its account: Terraform modules, JSON, a CloudFormation
 * template whose roles have no names, and the inventory that says whose they are.
 */
import { loadFixture, type Files } from './fixture.js';
import { zipOf } from './zip.js';

const folder = '.github/iam-findings/';
const account = '123456789012';
const deployActions = ['lambda:GetFunction', 'lambda:UpdateFunctionCode', 'lambda:AddPermission'];
const work: Statement = {
  Sid: 'Work',
  Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:PurgeQueue', 'sqs:DeleteQueue'],
};

interface Statement {
  readonly Sid?: string;
  readonly Action: readonly string[];
}

/** What is committed. */
export const sweptFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...terraform(), ...template()]),
  'policies/deploy.json': policy(deployActions),
  '.github/iam-policy-refiner.yml': [
    'policies:',
    `  - {paths: [policies/deploy.json], principals: ['arn:aws:iam::${account}:role/deploy']}`,
    '  - {paths: [worker/stack.yaml], stacks: [worker-prod, worker-staging]}',
    '',
  ].join('\n'),
};

/** What the export keeps as an artifact: findings, inventories and the manifest. */
export function sweptExport(): readonly { readonly name: string; readonly content: string }[] {
  const findings = [
    ...listIn(evidence('templates-of-three-kinds').get('findings.json')),
    ...listIn(evidence('terraform-modules').get('f.json')),
    unused('deploy', 'lambda', ['AddPermission']),
  ];
  const inventory = {
    ...{ UserDetailList: [], GroupDetailList: [], Policies: [], IsTruncated: false },
    RoleDetailList: [
      role('prod-orders', work),
      role('prod-billing', work),
      role('shared-mailer', work, { Sid: 'More', Action: ['sqs:SendMessage', 'sqs:PurgeQueue'] }),
      role('deploy', { Action: deployActions }),
    ],
  };
  const files = new Map(evidence('templates-of-three-kinds'));
  files.set('findings.json', JSON.stringify(findings));
  files.set(`inventory-${account}.json`, JSON.stringify(inventory));
  files.set(
    'manifest.json',
    (files.get('manifest.json') ?? '').replaceAll('"444455556666"', `"444455556666", "${account}"`),
  );
  return [...files].map(([name, content]) => ({ name, content }));
}

/** The run of the workflow that exports it. */
export function exportRun(): {
  readonly id: number;
  readonly artifacts: readonly [{ id: number; name: string; bytes: Uint8Array }];
} {
  return { id: 9001, artifacts: [{ id: 71, name: 'iam-findings', bytes: zipOf(sweptExport()) }] };
}

function terraform(): readonly (readonly [string, string])[] {
  return [...loadFixture('terraform-modules').base].filter(([path]) => !path.startsWith(folder));
}

function template(): readonly (readonly [string, string])[] {
  return [...loadFixture('templates-of-three-kinds').base].filter(([path]) => path === 'worker/stack.yaml');
}

function evidence(fixture: string): Files {
  return new Map(
    [...loadFixture(fixture).base].flatMap(([path, text]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [],
    ),
  );
}

function listIn(text: string | undefined): readonly unknown[] {
  const list: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(list) ? list : [];
}

function policy(actions: readonly string[]): string {
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, null, 2)}\n`;
}

function unused(name: string, service: string, actions: readonly string[]): unknown {
  return {
    ...{ analyzedAt: '2026-11-24T06:00:00Z', createdAt: '2026-08-01T06:00:00Z', updatedAt: '2026-11-24T06:00:00Z' },
    ...{ id: `f-${name}`, resource: `arn:aws:iam::${account}:role/${name}`, resourceType: 'AWS::IAM::Role' },
    ...{ resourceOwnerAccount: account, status: 'ACTIVE', findingType: 'UnusedPermission' },
    findingDetails: [
      { unusedPermissionDetails: { serviceNamespace: service, actions: actions.map((action) => ({ action })) } },
    ],
  };
}

function role(name: string, ...policies: readonly Statement[]): unknown {
  return {
    ...{ Path: '/', RoleName: name, RoleId: `AROA${name.toUpperCase()}`, Arn: `arn:aws:iam::${account}:role/${name}` },
    ...{ CreateDate: '2025-01-01T00:00:00Z', AssumeRolePolicyDocument: {}, InstanceProfileList: [] },
    ...{ AttachedManagedPolicies: [], Tags: [] },
    RolePolicyList: policies.map((statement, index) => ({
      PolicyName: `inline-${index}`,
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*', ...statement }] },
    })),
  };
}
