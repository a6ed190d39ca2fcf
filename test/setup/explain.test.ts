/** `explain` on a repository with Terraform, JSON files, findings and the inventories of two accounts. */
import { describe, expect, it } from 'vitest';
import { setUp, type Printed, type SetUp } from '../support/setup-repository.js';

const explain = (repository: SetUp, ...args: readonly string[]): Promise<Printed> =>
  repository.run('explain', '--artifact', repository.artifact, ...args);

describe('explain', () => {
  it.each([
    ['a policy that several principals share', 'aws_iam_role_policy.this', 'explain-shared.txt'],
    ['a policy with a wildcard', 'live/prod/batch.tf', 'explain-wildcard.txt'],
    ['a policy that is open', './policies/backup.json', 'explain-ambiguous.txt'],
    ['a policy that could not be read', 'policies/broken.json', 'explain-gap.txt'],
    ['a principal', 'arn:aws:iam::111122223333:role/prod-batch', 'explain-principal.txt'],
    ['a principal with something else deployed', 'arn:aws:iam::111122223333:role/Tools-Mirror', 'explain-differs.txt'],
  ])('tells everything about %s', async (_, wanted, golden) => {
    const { output, exitCode } = await explain(setUp(), wanted);
    await expect(output).toMatchFileSnapshot(`expected/${golden}`);
    expect(exitCode).toBe(0);
  });

  it('tells the same as JSON', async () => {
    const { output } = await explain(setUp(), 'aws_iam_role_policy.batch', '--json');
    await expect(output).toMatchFileSnapshot('expected/explain.json');
    const principal = await explain(setUp(), 'arn:aws:iam::444455556666:role/red-builder', '--json');
    expect(JSON.parse(principal.output)).toMatchObject({
      principal: 'arn:aws:iam::444455556666:role/red-builder',
      policies: [{ path: 'live/tools/main.tf', name: 'aws_iam_role_policy.ci', state: 'ambiguous' }],
      deployed: [],
    });
  });

  const statement = (fields: object): object => ({ Effect: 'Allow', Resource: 'arn:aws:s3:::x', ...fields });

  it.each<{ readonly name: string; readonly statement: object; readonly config?: string; readonly says: string }>([
    { name: 'reported', statement: { Action: 's3:DeleteBucket' }, says: 's3:DeleteBucket: removed, no use on record' },
    {
      name: 'not reported',
      statement: { Action: 's3:PutObject' },
      says: 's3:PutObject: stays, no finding reports it unused',
    },
    {
      name: 'never tracked',
      statement: { Action: 'iam:PassRole' },
      says: 'iam:PassRole: stays, AWS never tracks its use',
    },
    {
      name: 'kept',
      statement: { Action: ['s3:DeleteBucket', 's3:Get*'] },
      config: 'keep:\n  - action: s3:DeleteBucket\n    reason: purge\n    until: 2027-01-31\n',
      says: 's3:DeleteBucket: stays, `s3:DeleteBucket` stays until 2027-01-31 by the keep list: `purge`',
    },
    {
      name: 'everything',
      statement: { Action: '*' },
      says: '*: stays, `*` grants every action; only a person can narrow it',
    },
    {
      name: 'no action at all',
      statement: { Action: 'DeleteBucket' },
      says: 'DeleteBucket: stays, it is not an action of the form `service:Name`',
    },
    {
      name: 'unknown',
      statement: { Action: 's3:Zap*' },
      says: 's3:Zap*: stays, no action in the catalogue of 2026-09-26 matches it',
    },
    {
      name: 'negated',
      statement: { NotAction: 's3:DeleteBucket' },
      says: 'statement 1, Allow: left alone, since `NotAction` grants all but what it names, so nothing can be taken out',
    },
    {
      name: 'denied',
      statement: { Effect: 'Deny', Action: 's3:DeleteBucket' },
      says: 'statement 1, Deny: left alone, since it denies, and what is denied is never unused',
    },
  ])('says what becomes of an action that is $name', async ({ statement: fields, config = '', says }) => {
    const further = statement({ Action: ['ec2:DescribeVpcs', 'ec2:DescribeSubnets'] });
    const document = { Version: '2012-10-17', Statement: [statement(fields), further] };
    const entry = 'policies:\n  - paths: [fates.json]\n    principals: [arn:aws:iam::111122223333:role/deploy]\n';
    const repository = setUp({
      'fates.json': JSON.stringify(document),
      '.github/iam-policy-refiner.yml': entry + config,
    });
    const { output } = await explain(repository, 'fates.json');
    expect(output.split('\n').map((line) => line.trim())).toContain(says);
  });

  it.each([
    ['nothing', [], /`explain` needs one file, address or ARN\nhelp: for example `explain policies\/deploy\.json`/],
    [
      'a name that no policy has',
      ['aws_iam_role_policy.bach'],
      /there is no policy called `aws_iam_role_policy\.bach`/,
    ],
    ['a file without a policy', ['README.md'], /no policy that grants to roles or users was found in `README\.md`/],
    [
      'somebody nobody knows',
      ['arn:aws:iam::111122223333:role/prod-batches'],
      /did you mean `arn:aws:iam::111122223333:role\/prod-batch`\?/,
    ],
  ] as const)('asked for %s says what to do', async (_, args, says) => {
    expect(await explain(setUp(), ...args)).toEqual({ exitCode: 2, output: expect.stringMatching(says) as string });
  });

  it('asks which of several policies of a name is meant', async () => {
    const module =
      'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })\n}\n';
    const repository = setUp({ 'a/main.tf': module, 'b/main.tf': module });
    expect((await explain(repository, 'aws_iam_policy.p')).output).toContain(
      'name one of `a/main.tf#aws_iam_policy.p`, `b/main.tf#aws_iam_policy.p`',
    );
    expect((await explain(repository, 'b#aws_iam_policy.p')).output).toMatch(/^b\/main\.tf:2 {2}aws_iam_policy\.p/);
  });

  it('has help', async () => {
    expect((await setUp().run('explain', '--help')).output).toMatch(/^usage:\n {2}explain <file, address or ARN>/);
  });
});
