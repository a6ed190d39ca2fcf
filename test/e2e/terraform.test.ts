/**
 * The bundled Action on a pull request that edits a Terraform module: a document,
 * a jsonencode policy and a heredoc. What is committed is read by HashiCorp's parser.
 */
import { parse } from '@cdktf/hcl2json';
import { expect, it } from 'vitest';
import { commitSuggestions } from '../support/commit-suggestions.js';
import { openGitHub } from '../support/fake-github.js';
import { loadFixture } from '../support/fixture.js';
import { runAction } from '../support/runner.js';

const cases = ['terraform-policy-document', 'terraform-jsonencode', 'terraform-heredoc-and-quoted-json'] as const;
const all = cases.map(loadFixture);
const merged = (side: 'base' | 'head'): Record<string, string> =>
  Object.fromEntries(
    all.flatMap((pull, index) =>
      [...pull[side]].map(([path, text]) => [path.replace(/f\.json$/, `${index}.json`), text]),
    ),
  );

it('the Action suggests refined policies that HashiCorp reads', async () => {
  const github = openGitHub({ base: merged('base'), head: merged('head') });
  const ran = await runAction({ github, inputs: { 'max-age-days': '100000' } });
  expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
  const texts = new Map(Object.entries(merged('head')).filter(([path]) => path.endsWith('.tf')));
  const after = new Map(
    [...texts].map(([path, text]) => [
      path,
      commitSuggestions(
        text,
        github.comments().filter((each) => each.path === path && each.body.includes('```suggestion')),
      ),
    ]),
  );
  const documents = await read(after.get('infra/main.tf') ?? '');
  expect(actionsOf(documents, 'deploy')).toEqual([
    ['s3:GetObject*', 's3:PutObject'],
    ['sqs:SendMessage', 'sqs:DeleteMessage'],
    ['s3:DeleteBucket'],
  ]);
  expect(after.get('infra/main.tf')).toContain('"s3:GetObject*", # objects and their tags\n');
  expect(after.get('infra/main.tf')).not.toContain('nobody lists buckets');
  const ops = after.get('ops.tf') ?? '';
  await expect(read(ops)).resolves.toBeDefined();
  expect(ops).toContain('Action   = ["ssm:GetParameter", "ssm:GetParameterHistory", "ssm:PutParameter"]');
  expect(ops).toContain('"ec2:StopInstances" # at night\n');
  expect(ops).not.toContain('sns:Publish');
  const heredoc = (await read(after.get('app/main.tf') ?? '')) as {
    resource: { aws_iam_role_policy: { app: { policy: string }[] } };
  };
  const policy = heredoc.resource.aws_iam_role_policy.app[0]?.policy ?? '';
  expect(policy).toContain('"dynamodb:GetItem"\n');
  expect(policy).not.toMatch(/dynamodb:(?:Put|Delete)Item|"logs:\*"/);
});

function read(text: string): Promise<Record<string, unknown>> {
  return parse('main.tf', text);
}

function actionsOf(tree: Record<string, unknown>, name: string): unknown {
  const { data } = tree as {
    data: { aws_iam_policy_document: Record<string, { statement: { actions: unknown }[] }[]> };
  };
  return data.aws_iam_policy_document[name]?.[0]?.statement.map(({ actions }) => actions);
}
