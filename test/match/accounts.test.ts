/** In which accounts an exact name may be, where there is no inventory: in those that the evidence or the files name. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';

const [own, other] = ['111122223333', '444455556666'] as const;
const module = `resource "aws_iam_role_policy" "app" {
  role = "app"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "sqs:PurgeQueue"]
      Resource = "*"
    }]
  })
}
`;
const findings = JSON.stringify([
  {
    ...{ id: 'f-1', resource: `arn:aws:iam::${own}:role/app`, resourceType: 'AWS::IAM::Role' },
    ...{ resourceOwnerAccount: own, status: 'ACTIVE', findingType: 'UnusedPermission' },
    ...{ createdAt: '2026-08-01T00:00:00Z', updatedAt: '2026-11-23T00:00:00Z', analyzedAt: '2026-11-23T00:00:00Z' },
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 'sqs', actions: [{ action: 'PurgeQueue' }] } }],
  },
]);
const provider = (more: string): string => `provider "aws" {\n${more}\n}\n`;

interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly config?: string;
  /** Whether the policy is edited. */
  readonly edited: boolean;
}

const rows: readonly Row[] = [
  { name: 'nothing names an account', files: {}, edited: true },
  {
    name: 'the provider of the same account',
    files: { 'live/p.tf': provider(`allowed_account_ids = ["${own}"]`) },
    edited: true,
  },
  {
    name: 'the provider of another account',
    files: { 'live/p.tf': provider(`allowed_account_ids = ["${own}", "${other}"]`) },
    edited: false,
  },
  {
    name: 'a role to assume in another account',
    files: { 'live/p.tf': provider(`assume_role {\nrole_arn = "arn:aws:iam::${other}:role/deploy"\n}`) },
    edited: false,
  },
  {
    name: 'a backend in another account',
    files: { 'live/p.tf': `terraform {\nbackend "s3" {\nrole_arn = "arn:aws:iam::${other}:role/state"\n}\n}\n` },
    edited: false,
  },
  { name: 'a variable of another account', files: { 'live/prod.tfvars': `account = "${other}"\n` }, edited: false },
  {
    name: 'another account as a value of a resource, which says nothing of where it is',
    files: { 'live/q.tf': `resource "aws_sns_topic" "t" {\nname = "arn:aws:sns:eu-west-1:${other}:t"\n}\n` },
    edited: true,
  },
  { name: 'a longer number', files: { 'live/prod.tfvars': `n = "${other}0"\n` }, edited: true },
  {
    name: 'another account, and a config that lists the accounts',
    files: { 'live/prod.tfvars': `account = "${other}"\n` },
    config: `accounts: {prod: '${own}'}\n`,
    edited: true,
  },
];

describe('an exact name, without an inventory', () => {
  it.each(rows)('$name', async ({ files, config, edited }) => {
    const more = config === undefined ? {} : { '.github/iam-policy-refiner.yml': config };
    const base = { 'live/main.tf': module, '.github/iam-findings/f.json': findings, ...files, ...more };
    const { report } = await runOn({
      base: new Map(Object.entries(base)),
      head: new Map(Object.entries({ ...base, 'live/main.tf': `# touched\n${module}` })),
      inputs: new Map(),
    });
    expect(report.refined.length > 0).toBe(edited);
    const reasons = report.verdict.reasons.map(plain).join('\n');
    if (edited) expect(report.verdict.kind).toBe('pass');
    else
      expect(reasons).toMatch(/may be one of several: the evidence or the files also name the account `444455556666`/);
  });
});
