/** What keeps a policy whole although a copy of it is certain: one row, one doubt. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';

const [own, other] = ['111122223333', '444455556666'] as const;
const actions = ['s3:GetObject', 's3:PutObject', 'sqs:SendMessage', 'sqs:PurgeQueue'];
const document = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Api', Effect: 'Allow', Action: actions, Resource: '*' }],
};
const another = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }] };

type Fields = Readonly<Record<string, unknown>>;

function role(name: string, policies: Fields = { api: document }, more: Fields = {}): Fields {
  return {
    ...{ Path: '/', RoleName: name, RoleId: 'A', Arn: `arn:aws:iam::${own}:role/${name}` },
    ...{ CreateDate: '2025-01-01T00:00:00Z', AttachedManagedPolicies: [] },
    RolePolicyList: Object.entries(policies).map(([PolicyName, PolicyDocument]) => ({ PolicyName, PolicyDocument })),
    ...more,
  };
}

function inventory(roles: readonly Fields[], more: Fields = {}): Fields {
  return { UserDetailList: [], GroupDetailList: [], RoleDetailList: roles, Policies: [], IsTruncated: false, ...more };
}

function finding(name: string, more: Fields = {}): Fields {
  const actions = [{ action: 'PurgeQueue' }];
  return {
    ...{ id: `f-${name}`, resource: `arn:aws:iam::${own}:role/${name}`, resourceType: 'AWS::IAM::Role' },
    ...{ resourceOwnerAccount: own, status: 'ACTIVE', findingType: 'UnusedPermission' },
    ...{ createdAt: '2026-08-01T00:00:00Z', updatedAt: '2026-11-23T00:00:00Z', analyzedAt: '2026-11-23T00:00:00Z' },
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 'sqs', actions } }],
    ...more,
  };
}

function manifest(analyzers: number, more: Fields = {}, exclusions: Fields = {}): Fields {
  const analysisRule = { exclusions: [exclusions] };
  return {
    ...{ day: '2026-11-23', accounts: [own], inventoried: [own], failed: [], partial: false },
    analyzers: Array.from({ length: analyzers }, (_, at) => ({
      ...{ arn: `arn:aws:access-analyzer:eu-west-1:${own}:analyzer/a${at}`, type: 'ORGANIZATION_UNUSED_ACCESS' },
      ...{ status: 'ACTIVE', createdAt: '2025-01-01T00:00:00Z' },
      configuration: { unusedAccess: { unusedAccessAge: 90, analysisRule } },
    })),
    ...more,
  };
}

/** `${var.env}-api` has the policy `api`. */
function inline(name = '"api"'): string {
  const list = actions.map((each) => `        "${each}",\n`).join('');
  return `resource "aws_iam_role_policy" "api" {\n  name = ${name}\n  role = "\${var.env}-api"\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Sid = "Api"\n      Effect = "Allow"\n      Action = [\n${list}      ]\n      Resource = "*"\n    }]\n  })\n}\n`;
}

/** A function with a policy template before its own document. */
const sam = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - S3ReadPolicy: {BucketName: x}
        - Version: '2012-10-17'
          Statement:
            - Sid: Api
              Effect: Allow
              Action:
${actions.map((each) => `                - ${each}\n`).join('')}              Resource: '*'
`;
const elsewhere = finding('web', { id: 'e', resource: `arn:aws:iam::${other}:role/web`, resourceOwnerAccount: other });

interface Row {
  readonly name: string;
  readonly findings?: readonly Fields[];
  readonly inventory: Fields;
  readonly manifest?: Fields;
  readonly config?: string;
  readonly text?: string;
  readonly path?: string;
  /** Other files of the repository, which the pull request leaves alone. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Files that the pull request adds. */
  readonly added?: Readonly<Record<string, string>>;
  /** Whether something goes; or what is said instead; or that nothing goes and nothing is open. */
  readonly expected: 'edit' | 'keeps' | RegExp;
}

const alone = inventory([role('prod-api')]);
const json = `${JSON.stringify(document, undefined, 2)}\n`;
const namedInConfig = `policies:\n  - paths: ['main.tf']\n    principals: ['arn:aws:iam::${own}:role/prod-api']\n`;

describe('a policy with a certain copy', () => {
  it.each<Row>([
    { name: 'and nothing else', inventory: alone, expected: 'edit' },
    {
      name: 'one of two analyzers reports nothing about its holder',
      inventory: alone,
      manifest: manifest(2),
      expected: 'keeps',
    },
    {
      name: 'both analyzers report',
      inventory: alone,
      manifest: manifest(2),
      findings: [finding('prod-api'), finding('prod-api', { id: 'g' })],
      expected: 'edit',
    },
    {
      name: 'the finding is older than its principal',
      inventory: alone,
      findings: [finding('prod-api', { createdAt: '2024-01-01T00:00:00Z' })],
      expected: 'keeps',
    },
    {
      name: 'a holder is unused as a whole',
      inventory: inventory([role('prod-api'), role('dev-api')]),
      findings: [
        finding('prod-api'),
        finding('dev-api', { findingType: 'UnusedIAMRole', findingDetails: [{ unusedIamRoleDetails: {} }] }),
      ],
      expected: /role\/dev-api` is reported unused as a whole/,
    },
    {
      name: 'findings name somebody whom the inventory lacks and whose name fits',
      inventory: alone,
      findings: [finding('prod-api'), finding('new-api')],
      expected: /findings name .*role\/new-api`, whom the inventory of the account lacks/,
    },
    {
      name: 'findings name somebody whom the inventory lacks and whose name does not fit',
      inventory: alone,
      findings: [finding('prod-api'), finding('orders')],
      expected: 'edit',
    },
    {
      name: 'the config names its holders, and it is attached to more',
      inventory: inventory(
        [role('prod-api', {}, { AttachedManagedPolicies: [{ PolicyArn: `arn:aws:iam::${own}:policy/api` }] })],
        {
          Policies: [
            {
              ...{ PolicyName: 'api', Arn: `arn:aws:iam::${own}:policy/api`, AttachmentCount: 2 },
              PolicyVersionList: [{ VersionId: 'v1', IsDefaultVersion: true, Document: document }],
            },
          ],
        },
      ),
      config: namedInConfig,
      text: inline()
        .replace('aws_iam_role_policy', 'aws_iam_policy')
        .replace(/ {2}role = .*\n/, ''),
      expected: /is attached to more than the inventory lists/,
    },
    {
      name: 'somebody of a name that fits has another document under a name that Terraform made',
      inventory: inventory([
        role('prod-api', { 'terraform-1': document }),
        role('dev-api', { 'terraform-2': another }),
      ]),
      text: inline().replace(/ {2}name = .*\n/, ''),
      expected: /what is deployed as `terraform-2 of role\/dev-api` .* differs/,
    },
    {
      name: 'its holder has another policy besides, under a name that Terraform made',
      inventory: inventory([role('prod-api', { 'terraform-1': document, 'terraform-2': another })]),
      text: inline().replace(/ {2}name = .*\n/, ''),
      expected: 'edit',
    },
    {
      name: 'the document of somebody of a name that fits cannot be read, so it may differ',
      inventory: inventory([role('prod-api'), role('dev-api', { api: '{' })]),
      findings: [finding('prod-api'), finding('dev-api')],
      expected: /the document of the inline policy `api` of `role\/dev-api` in account `111122223333` cannot be read/,
    },
    {
      name: 'it is a JSON file, and a document cannot be read that may show that many have it',
      inventory: inventory([role('orders'), role('legacy', { api: '{' })]),
      findings: [finding('orders'), finding('legacy')],
      text: json,
      expected: /so it may be this policy or another version of it; export it again with/,
    },
    {
      name: 'the config names its holders, and the document of one of them cannot be read',
      inventory: inventory([role('prod-api', { api: '{' })]),
      config: namedInConfig,
      expected: /the document of the inline policy `api` of `role\/prod-api` .* cannot be read/,
    },
    {
      name: 'the config names its holder, who has a policy besides that cannot be read',
      inventory: inventory([role('prod-api', { 'terraform-1': document, 'terraform-2': '{' })]),
      config: namedInConfig,
      text: inline().replace(/ {2}name = .*\n/, ''),
      expected: 'edit',
    },
    {
      name: 'the manifest names a further account by what its analyzer excludes',
      inventory: alone,
      manifest: manifest(1, {}, { accountIds: [other] }),
      expected: /there is no inventory of account `444455556666`/,
    },
    {
      name: 'the manifest says that a further account was exported',
      inventory: alone,
      manifest: manifest(1, { inventoried: [own, other] }),
      expected: /there is no inventory of account `444455556666`/,
    },
    {
      name: 'another policy of the repository may have become it',
      inventory: alone,
      beside: { 'other/main.tf': inline().replace('var.env', 'var.stage') },
      expected: /may as well be another policy|no copy of this policy that is certain/,
    },
    {
      name: 'another policy of the repository has other actions',
      inventory: alone,
      beside: { 'other/main.tf': inline().replace('s3:PutObject', 's3:ListBucket').replace('-api', '-web') },
      expected: 'edit',
    },
    { name: 'it is a JSON file, known by its content', inventory: alone, text: json, expected: 'edit' },
    {
      name: 'it is a JSON file, and another one has its content',
      inventory: alone,
      text: json,
      beside: { 'other/copy.json': json },
      expected: /no copy of this policy that is certain/,
    },
    {
      name: 'it is a JSON file that a script names',
      inventory: alone,
      text: json,
      beside: { 'deploy.sh': 'aws iam put-user-policy --policy-document file://iam/api.json\n' },
      expected: /`deploy.sh` names `iam\/api.json`/,
    },
    {
      name: 'it is a JSON file that a workflow names',
      inventory: alone,
      text: json,
      beside: { '.github/workflows/deploy.yml': 'jobs: {a: {steps: [{run: "aws iam x file://iam/api.json"}]}}\n' },
      expected: /`.github\/workflows\/deploy.yml` names `iam\/api.json`/,
    },
    {
      name: 'it is a JSON file that a Makefile names',
      inventory: alone,
      text: json,
      beside: { Makefile: 'deploy:\n\taws iam put-user-policy --policy-document file://iam/api.json\n' },
      expected: /`Makefile` names `iam\/api.json`/,
    },
    {
      name: 'it is a JSON file that a playbook of the pull request names',
      inventory: alone,
      text: json,
      added: {
        'deploy/roles.yml': "- iam_policy:\n    Action: x\n    policy_json: \"{{ lookup('file', 'iam/api.json') }}\"\n",
      },
      expected: /`deploy\/roles.yml` names `iam\/api.json`/,
    },
    {
      name: 'it is a JSON file that a script of the pull request names',
      inventory: alone,
      text: json,
      added: { 'deploy.sh': 'aws iam put-user-policy --policy-document file://iam/api.json\n' },
      expected: /`deploy.sh` names `iam\/api.json`/,
    },
    {
      name: 'findings name another account, and the files do not say that they are not for it',
      inventory: alone,
      findings: [finding('prod-api'), elsewhere],
      expected: /there is no inventory of account `444455556666`/,
    },
    {
      name: 'the files can only be applied to this account, and hand the policy on',
      inventory: alone,
      findings: [finding('prod-api'), elsewhere],
      text: `provider "aws" {\n  allowed_account_ids = ["${own}"]\n}\n${inline().replace('"${var.env}-api"', 'var.role')}`,
      expected: /there is no inventory of account `444455556666`/,
    },
    {
      name: 'SAM calls it by its place among all policies of the function',
      inventory: inventory([role('shop-FRole-1A2B3C4D5E6F', { FRolePolicy0: another, FRolePolicy1: document })]),
      findings: [finding('shop-FRole-1A2B3C4D5E6F')],
      path: 'template.yaml',
      text: sam,
      expected: 'edit',
    },
    {
      name: 'behind a condition nobody knows its place',
      inventory: inventory([role('shop-FRole-1A2B3C4D5E6F', { FRolePolicy0: another, FRolePolicy1: document })]),
      findings: [finding('shop-FRole-1A2B3C4D5E6F')],
      path: 'template.yaml',
      text: sam.replace(
        '- S3ReadPolicy: {BucketName: x}',
        '- !If [IsLive, {S3ReadPolicy: {BucketName: x}}, !Ref AWS::NoValue]',
      ),
      expected: /what is deployed as `FRolePolicy0 of role\/shop-FRole-1A2B3C4D5E6F` .* differs/,
    },
    {
      name: 'it is in a module that only an example calls',
      inventory: alone,
      path: 'modules/api/main.tf',
      beside: { 'examples/a/main.tf': 'module "a" {\n  source = "../../modules/api"\n  env = "prod"\n}\n' },
      expected: /is a module that no folder here calls/,
    },
    {
      name: 'it is in a module that a folder calls',
      inventory: alone,
      path: 'modules/api/main.tf',
      beside: { 'live/main.tf': 'module "a" {\n  source = "../modules/api"\n  env = "prod"\n}\n' },
      expected: 'edit',
    },
  ])('$name', async ({ findings = [finding('prod-api')], text = inline(), expected, ...row }) => {
    const evidence: [string, string][] = [
      ['f.json', JSON.stringify(findings)],
      ['i.json', JSON.stringify(row.inventory)],
      ...(row.manifest === undefined ? [] : [['m.json', JSON.stringify(row.manifest)] satisfies [string, string]]),
    ];
    const rest: [string, string][] = [
      ...evidence.map(([name, json]): [string, string] => [`.github/iam-findings/${name}`, json]),
      ...Object.entries(row.beside ?? {}),
      ...(row.config === undefined ? [] : [['.github/iam-policy-refiner.yml', row.config] satisfies [string, string]]),
    ];
    const path = row.path ?? (text.startsWith('{') ? 'iam/api.json' : 'main.tf');
    const { report } = await runOn({
      base: new Map([[path, text], ...rest]),
      head: new Map([[path, text.replace('\n', ' \n')], ...rest, ...Object.entries(row.added ?? {})]),
      inputs: new Map(),
    });
    const open = report.outcomes.flatMap(({ kind, why }) =>
      kind === 'unmatched' && why !== undefined ? [plain(why)] : [],
    );
    if (expected instanceof RegExp) expect(open.join('\n')).toMatch(expected);
    else expect(open).toEqual([]);
    expect(report.refined.length).toBe(expected === 'edit' ? 1 : 0);
  });
});
