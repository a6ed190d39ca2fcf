/** Services whose roles are deployed: an inventory says whose statements they are, beside those that the framework adds. */
import { describe, expect, it } from 'vitest';
import { runOn } from '../support/fixture.js';

const account = '111122223333';
const service = `service: orders
provider:
  name: aws
  region: eu-west-1
  iam:
    role:
      statements:
        - Effect: Allow
          Action:
            - dynamodb:GetItem
            - dynamodb:Scan
            - dynamodb:Query
            - dynamodb:BatchGetItem
          Resource: 'arn:aws:dynamodb:eu-west-1:\${aws:accountId}:table/orders'
`;

type Fields = Readonly<Record<string, unknown>>;

const logs = {
  Effect: 'Allow',
  Action: ['logs:CreateLogStream', 'logs:CreateLogGroup'],
  Resource: ['arn:aws:logs:*:*:*'],
};
const table = {
  Effect: 'Allow',
  Action: ['dynamodb:GetItem', 'dynamodb:Scan', 'dynamodb:Query', 'dynamodb:BatchGetItem'],
  Resource: `arn:aws:dynamodb:eu-west-1:${account}:table/orders`,
};

/** The role of a stage, as the framework deploys it. */
function role(stage: string, statements: readonly Fields[] = [logs, table]): Fields {
  const RoleName = `orders-${stage}-eu-west-1-lambdaRole`;
  return {
    ...{ Path: '/', RoleName, RoleId: 'A', Arn: `arn:aws:iam::${account}:role/${RoleName}` },
    ...{ CreateDate: '2025-01-01T00:00:00Z', AttachedManagedPolicies: [] },
    RolePolicyList: [
      { PolicyName: `orders-${stage}-lambda`, PolicyDocument: { Version: '2012-10-17', Statement: statements } },
    ],
  };
}

function finding(stage: string, action: string): Fields {
  return {
    ...{ id: `f-${stage}`, resource: `arn:aws:iam::${account}:role/orders-${stage}-eu-west-1-lambdaRole` },
    ...{ resourceType: 'AWS::IAM::Role', resourceOwnerAccount: account, status: 'ACTIVE' },
    ...{ createdAt: '2026-08-01T00:00:00Z', updatedAt: '2026-11-23T00:00:00Z', analyzedAt: '2026-11-23T00:00:00Z' },
    findingType: 'UnusedPermission',
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 'dynamodb', actions: [{ action }] } }],
  };
}

describe('the statements of a service that is deployed', () => {
  it.each<[string, readonly Fields[], readonly Fields[], boolean]>([
    ['one stage has it', [role('prod')], [finding('prod', 'Scan')], true],
    ['two stages have it', [role('prod'), role('dev')], [finding('prod', 'Scan'), finding('dev', 'Scan')], true],
    [
      'one of two stages uses it',
      [role('prod'), role('dev')],
      [finding('prod', 'Scan'), finding('dev', 'Query')],
      false,
    ],
    ['nothing is known of the second', [role('prod'), role('dev')], [finding('prod', 'Scan')], false],
    ['something else is deployed', [role('prod', [logs])], [finding('prod', 'Scan')], false],
  ])('%s', async (_, roles, findings, isEdited) => {
    const evidence: readonly [string, string][] = [
      ['.github/iam-findings/f.json', JSON.stringify(findings)],
      [
        '.github/iam-findings/inventory.json',
        JSON.stringify({
          UserDetailList: [],
          GroupDetailList: [],
          RoleDetailList: roles,
          Policies: [],
          IsTruncated: false,
        }),
      ],
    ];
    const { report } = await runOn({
      base: new Map([...evidence, ['orders/serverless.yml', `${service}# as it was\n`]]),
      head: new Map([...evidence, ['orders/serverless.yml', service]]),
      inputs: new Map(),
    });
    const narrowed = service.replace('            - dynamodb:Scan\n', '');
    expect(report.refined.map(({ after }) => after)).toEqual(isEdited ? [narrowed] : []);
  });
});
