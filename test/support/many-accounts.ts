/**
 * An organisation: 40 accounts with 8,000 roles, 20,000 findings, and a pull request that changes 300 policies.
 *
 * Each policy is deployed to three accounts, on a role of which the files give a part of the name. Every other role has
 * policies of nobody in the repository, some of which resemble one of its. The two analyzers report the same.
 */

const accounts = 40;
const rolesEach = 200;
const most = 300;
const environments = ['dev', 'staging', 'prod'] as const;
const day = '2026-11-24';

/** The files of the repository, before and after: each policy's file gets a comment. */
export function repositoryOfMany(after: boolean): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: most }, (_, index) => [`live/s${index}/main.tf`, terraformOf(index, after)]),
  );
}

/** What the export says: an inventory for each account, the findings and the manifest. */
export function exportOfMany(policies = most): readonly { readonly name: string; readonly content: string }[] {
  return [
    ...inventories(policies),
    { name: 'findings.json', content: findings(policies) },
    { name: 'manifest.json', content: manifest() },
  ];
}

/** The policy of a service, in Terraform. */
export function terraformOf(index: number, after: boolean): string {
  return `variable "env" {}
${after ? '# Changed.\n' : ''}
resource "aws_iam_role_policy" "this" {
  name = "service-${index}"
  role = "\${var.env}-service-${index}"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid    = "Own${index}"
      Effect = "Allow"
      Action = [
${actionsOf(index)
  .map((action) => `        "${action}",\n`)
  .join('')}      ]
      Resource = "arn:aws:s3:::\${var.env}-bucket-${index}/*"
    }]
  })
}
`;
}

const pool = [
  ...['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:ListBucket', 's3:GetBucketLocation', 's3:PutObjectAcl'],
  ...['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:PurgeQueue', 'sns:Publish', 'sns:Subscribe'],
  ...['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:DeleteTable', 'kms:Decrypt', 'kms:Encrypt'],
  ...['ses:SendEmail', 'logs:PutLogEvents', 'logs:CreateLogStream', 'ssm:GetParameter', 'lambda:InvokeFunction'],
];

/** Five actions of the pool, the last of which nobody uses. */
export function actionsOf(index: number): readonly string[] {
  return Array.from({ length: 5 }, (_, at) => pool[(index * 7 + at * (1 + (index % 4))) % pool.length] ?? '');
}

/** A role: of a service of the repository, or of somebody else. */
interface Role {
  readonly account: string;
  readonly name: string;
  readonly actions: readonly string[];
  readonly policy: object;
}

function rolesIn(account: number, policies = most): readonly Role[] {
  return Array.from({ length: rolesEach }, (_, at) => roleOf(account, at, policies));
}

/** The first roles are the copies, three of each policy, spread over the accounts. */
function roleOf(account: number, at: number, policies: number): Role {
  const id = idOf(account);
  const number = at * accounts + account;
  const env = environments[Math.floor(number / policies)];
  const index = number % policies;
  if (env !== undefined) {
    const actions = actionsOf(index);
    const policy = inline(`service-${index}`, `Own${index}`, actions, `arn:aws:s3:::${env}-bucket-${index}/*`);
    return { account: id, name: `${env}-service-${index}`, actions, policy };
  }
  const actions = [...actionsOf(index).slice(0, 1 + (number % 5)), 'ec2:DescribeInstances'];
  const policy = inline(`own-${number}`, `Other${number}`, actions, `arn:aws:s3:::other-${number}/*`);
  return { account: id, name: `team-${number % 97}-worker-${number}`, actions, policy };
}

function inline(name: string, sid: string, Action: readonly string[], Resource: string): object {
  const PolicyDocument = { Version: '2012-10-17', Statement: [{ Sid: sid, Effect: 'Allow', Action, Resource }] };
  return { PolicyName: name, PolicyDocument };
}

function inventories(policies: number): readonly { readonly name: string; readonly content: string }[] {
  return Array.from({ length: accounts }, (_, account) => {
    const details = {
      UserDetailList: [],
      GroupDetailList: [],
      RoleDetailList: rolesIn(account, policies).map(({ account: id, name, policy }) => ({
        ...{
          Path: '/',
          RoleName: name,
          RoleId: 'AROAEXAMPLE',
          Arn: arnOf(id, name),
          CreateDate: '2024-01-01T00:00:00Z',
        },
        AssumeRolePolicyDocument: trust,
        ...{ InstanceProfileList: [], RolePolicyList: [policy], AttachedManagedPolicies: [] },
        Tags: [{ Key: 'team', Value: 'a' }],
        RoleLastUsed: { LastUsedDate: '2026-11-01T00:00:00Z', Region: 'eu-west-1' },
      })),
      Policies: [],
    };
    return { name: `inventory-${idOf(account)}.json`, content: JSON.stringify(details, undefined, 2) };
  });
}

const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

/** One of each analyzer about each role, and 4,000 that are resolved. */
function findings(policies: number): string {
  const roles = Array.from({ length: accounts }, (_, account) => rolesIn(account, policies)).flat();
  const lines = [
    ...roles.flatMap((role) => [findingOf(role, 'a', 'ACTIVE'), findingOf(role, 'b', 'ACTIVE')]),
    ...roles.slice(0, 4_000).map((role) => findingOf(role, 'c', 'RESOLVED')),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function findingOf({ account, name, actions }: Role, analyzer: string, status: string): object {
  const [service = '', action = ''] = actions[actions.length - 1]?.split(':') ?? [];
  return {
    ...{ id: `${analyzer}-${account}-${name}`, status, resource: arnOf(account, name), resourceType: 'AWS::IAM::Role' },
    ...{ resourceOwnerAccount: account, findingType: 'UnusedPermission', createdAt: '2026-06-01T00:00:00Z' },
    ...{ analyzedAt: `${day}T00:00:00Z`, updatedAt: `${day}T00:00:00Z` },
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: service, actions: [{ action }] } }],
  };
}

function manifest(): string {
  const ids = Array.from({ length: accounts }, (_, account) => idOf(account));
  const analyzer = (name: string): object => ({
    analyzer: {
      arn: `arn:aws:access-analyzer:eu-west-1:${idOf(0)}:analyzer/${name}`,
      ...{ type: 'ORGANIZATION_UNUSED_ACCESS', status: 'ACTIVE', createdAt: '2025-01-01T00:00:00Z' },
      configuration: { unusedAccess: { unusedAccessAge: 90 } },
    },
  });
  const analyzers = ['a', 'b'].map(analyzer);
  return JSON.stringify({ day, analyzers, partial: false, accounts: ids, inventoried: ids, failed: [] });
}

function idOf(account: number): string {
  return String(100_000_000_000 + account * 1_000_003);
}

function arnOf(account: string, role: string): string {
  return `arn:aws:iam::${account}:role/${role}`;
}

/** A config that says whose each policy is, for who has no inventory. */
export function configOfMany(): string {
  const roles = Array.from({ length: accounts }, (_, account) => rolesIn(account)).flat();
  const entries = Array.from({ length: most }, (_, index) => {
    const names = environments.map((env) => `${env}-service-${index}`);
    const arns = roles.filter(({ name }) => names.includes(name)).map(({ account, name }) => arnOf(account, name));
    return `  - paths: ['live/s${index}/**']\n    principals: [${arns.map((arn) => `'${arn}'`).join(', ')}]\n`;
  });
  return `policies:\n${entries.join('')}`;
}
