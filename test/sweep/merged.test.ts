/** After a merge the findings go on listing what is gone, until they are exported again: none of it counts as unused. */
import { expect, it } from 'vitest';
import { sweepIn } from '../support/sweep-world.js';
import { SweptRepository } from '../support/swept-repository.js';

const findings = '.github/iam-findings/findings.json';
const inventory = '.github/iam-findings/inventory-123456789012.json';
const role = 'arn:aws:iam::123456789012:role/app';

function policyOf(actions: readonly string[]): string {
  const Statement = [{ Effect: 'Allow', Action: actions, Resource: '*' }];
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}

/** What an analyzer that looked on that day lists of the role. */
function exportOf(unused: Readonly<Record<string, readonly string[]>>, analyzedAt = '2026-11-23T06:00:00Z'): string {
  const unusedPermissionDetails = Object.entries(unused).map(([serviceNamespace, actions]) => ({
    serviceNamespace,
    actions: actions.map((action) => ({ action })),
  }));
  return JSON.stringify([
    {
      ...{ analyzedAt, createdAt: '2026-08-01T06:00:00Z', updatedAt: analyzedAt, id: 'f-1', resource: role },
      ...{ resourceType: 'AWS::IAM::Role', resourceOwnerAccount: '123456789012', status: 'ACTIVE' },
      ...{
        findingType: 'UnusedPermission',
        findingDetails: unusedPermissionDetails.map((each) => ({ unusedPermissionDetails: each })),
      },
    },
  ]);
}

/** What IAM has, which is still what it had before the merge. */
function inventoryOf(actions: readonly string[]): string {
  const PolicyDocument = JSON.parse(policyOf(actions)) as unknown;
  const [own] = [{ Path: '/', RoleName: 'app', RoleId: 'AROAAPP', Arn: role, CreateDate: '2025-01-01T00:00:00Z' }];
  return JSON.stringify({
    ...{ UserDetailList: [], GroupDetailList: [], Policies: [], IsTruncated: false },
    RoleDetailList: [
      {
        ...own,
        ...{ AssumeRolePolicyDocument: {}, InstanceProfileList: [], AttachedManagedPolicies: [], Tags: [] },
        RolePolicyList: [{ PolicyName: 'app', PolicyDocument }],
      },
    ],
  });
}

function headline({ issue }: SweptRepository): string {
  return /\*\*(.*?)\*\*/.exec(issue?.body ?? '')?.[1] ?? '';
}

const actions = ['kms:*', 'sqs:SendMessage', 'sqs:PurgeQueue', 'sqs:DeleteMessage'];
const unused = { kms: ['Decrypt', 'CreateGrant'], sqs: ['PurgeQueue'] };

const inTerraform = `resource "aws_iam_role_policy" "app" {\n  name   = "app"\n  role   = "app"\n  policy = <<EOF\n${policyOf(actions)}EOF\n}\n`;

it.each<{ name: string; path: string; before: string; config: string }>([
  {
    name: 'of a policy that the config names',
    path: 'policies/app.json',
    before: policyOf(actions),
    config: `policies:\n  - {paths: [policies/app.json], principals: ['${role}']}\n`,
  },
  { name: 'of a policy that the inventory knows', path: 'app.tf', before: inTerraform, config: '' },
])('counts none of it, $name', async ({ path, before, config }) => {
  const isKnownByConfig = config !== '';
  const repository = new SweptRepository({
    [path]: before,
    '.github/iam-policy-refiner.yml': `${config}sweep: {max-new: 9, max-open: 9}\n`,
    [findings]: exportOf(unused),
    [inventory]: inventoryOf(actions),
  });
  await sweepIn(repository);
  expect(headline(repository)).toMatch(/^1 of 1 policies matched, [1-9]/);
  expect(repository.merge(1)).toBe(true);
  repository.past = { [path]: before };

  await sweepIn(repository);
  expect(headline(repository)).toMatch(
    isKnownByConfig ? /^1 of 1 policies matched, 0 of / : /^0 of 1 policies matched, 0 of /,
  );
  expect(repository.pulls.map(({ state }) => state)).toEqual(['merged']);
  expect(repository.issue?.body).not.toContain('## Left alone');
  const waits = /^## Merged, and not seen in IAM yet\n\n.*\n\n- `app\.tf`:5 \(`aws_iam_role_policy\.app`\), by #1$/m;
  if (isKnownByConfig) expect(repository.issue?.body).not.toContain('## Merged');
  else expect(repository.issue?.body).toMatch(waits);

  repository.edit('main', {
    [findings]: exportOf({ ...unused, sqs: ['PurgeQueue', 'DeleteMessage'] }, '2026-11-24T06:00:00Z'),
    [inventory]: inventoryOf(repository.filesOn('main')[path]?.match(/(?<=")(kms|sqs):[^"]+/g) ?? []),
  });
  await sweepIn(repository);
  expect(headline(repository)).toMatch(/^1 of 1 policies matched, 1 of /);
  expect(repository.pulls.map(({ state }) => state)).toEqual(['merged', 'open']);
  expect(repository.issue?.body).not.toContain('## Merged');
});
