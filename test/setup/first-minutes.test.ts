/** A repository as the README's start leaves it, with the free report of last accesses and nothing else. */
import { describe, expect, it } from 'vitest';
import type { Answer, Terminal } from '../../src/cli/command.js';
import { runCommand } from '../../src/cli/commands.js';
import { cloneWith } from '../support/clone.js';

const report = {
  JobStatus: 'COMPLETED',
  JobType: 'ACTION_LEVEL',
  JobCompletionDate: '2026-11-23T00:00:00Z',
  IsTruncated: false,
  ServicesLastAccessed: [
    {
      ServiceNamespace: 'ssm',
      LastAuthenticated: '2026-11-20T00:00:00Z',
      TrackedActionsLastAccessed: [
        { ActionName: 'GetParameter', LastAccessedTime: '2026-11-20T00:00:00Z' },
        { ActionName: 'GetParameters' },
        { ActionName: 'GetParametersByPath' },
        { ActionName: 'GetParameterHistory' },
      ],
    },
  ],
};
const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' };
const actions = ['ssm:GetParameter*'];
const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
const role = {
  Type: 'AWS::IAM::Role',
  Properties: {
    RoleName: 'MyRole',
    AssumeRolePolicyDocument: { Statement: [trust] },
    Policies: [{ PolicyName: 'deploy', PolicyDocument: policy }],
  },
};
const terraform = `resource "aws_iam_role_policy" "deploy" {
  name = "deploy"
  role = "MyRole"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = [
        "ssm:GetParameter*",
      ]
      Resource = "*"
    }]
  })
}
`;
const config = `policies:
  - paths: [policies/deploy.json]
    principals: [arn:aws:iam::123456789012:role/MyRole]
`;

function run(folder: string, ...args: readonly string[]): Promise<Answer> {
  const terminal: Terminal = {
    folder,
    today: '2026-11-24',
    input: () => (async function* () {})(),
    write: () => Promise.resolve('more'),
    note: () => undefined,
  };
  return runCommand(args, terminal);
}

describe.each<{ readonly name: string; readonly path: string; readonly text: string; readonly config: string }>([
  { name: 'Terraform', path: 'infra/main.tf', text: terraform, config: '' },
  { name: 'JSON', path: 'policies/deploy.json', text: JSON.stringify(policy, undefined, 2), config },
  {
    name: 'CloudFormation',
    path: 'app.json',
    text: JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: { Role: role } }, undefined, 2),
    config: '',
  },
])('the first minutes with $name', ({ path, text, config: given }) => {
  const clone = cloneWith({
    [path]: text,
    '.github/iam-policy-refiner.yml': given,
    '.github/iam-findings/123456789012-MyRole.json': JSON.stringify(report),
  });

  it('have nothing left to do, by `doctor`', async () => {
    const { output, exitCode } = await run(clone.folder, 'doctor');
    expect(output).toContain('1 of 1 policy matched');
    expect(output).toContain('findings about some of its principals');
    expect([output.split('\n').at(-2), exitCode]).toEqual(['nothing to do', 0]);
  });

  it('end with a suggestion', async () => {
    clone.write(path, text.replace(/("ssm:GetParameter\*")(,?)/, '$1, "sqs:SendMessage"$2'));
    const { output } = await run(clone.folder, 'check', '--base', 'HEAD');
    expect(output).toMatch(/^\+.*"ssm:GetParameter"/m);
    expect(output).toContain('`MyRole` did not use 3 of the 5 permissions');
  });
});
