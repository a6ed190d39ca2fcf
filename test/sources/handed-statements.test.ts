/** Statements that a well-known module takes in its own form: read and edited where they are written out, told otherwise. */
import { expect, it } from 'vitest';
import { finding, judged } from '../support/judged.js';

const findings = finding('worker', 'ACTIVE');

const lambda = (statements: string, more = 'attach_policy_statements = true'): string => `module "worker" {
  source        = "terraform-aws-modules/lambda/aws"
  function_name = "worker"
  ${more}
  policy_statements = ${statements}
}
`;

const role = (statements: string): string => `module "worker" {
  source                   = "terraform-aws-modules/iam/aws//modules/iam-assumable-role"
  role_name                = "worker"
  inline_policy_statements = ${statements}
}
`;

const run = (text: string): ReturnType<typeof judged> =>
  judged({ 'main.tf': text }, { 'main.tf': `${text}\n` }, { findings, inputs: { 'fail-on': 'incomplete' } });

it.each<[what: string, before: string, after: string]>([
  [
    'an entry on several lines',
    lambda(`{
    queue = {
      effect    = "Allow",
      actions   = ["sqs:SendMessage", "sqs:PurgeQueue"], # by hand
      resources = [aws_sqs_queue.q.arn]
    },
  }`),
    lambda(`{
    queue = {
      effect    = "Allow",
      actions   = ["sqs:SendMessage"], # by hand
      resources = [aws_sqs_queue.q.arn]
    },
  }`),
  ],
  [
    'entries of which some go',
    lambda(`{
    # to begin with
    purge = {
      effect    = "Allow"
      actions   = ["sqs:PurgeQueue"]
      resources = ["*"]
    }

    send = {
      actions   = ["sqs:SendMessage"]
      resources = ["*"]
    },
    more = {
      actions   = ["sqs:DeleteQueue"]
      resources = ["*"]
    },
  }`),
    lambda(`{
    send = {
      actions   = ["sqs:SendMessage"]
      resources = ["*"]
    },
  }`),
  ],
  [
    'entries on one line',
    lambda(
      '{ a = { actions = ["sqs:PurgeQueue"], resources = ["*"] }, b = { actions = ["sqs:SendMessage"], resources = ["*"] } }',
    ),
    lambda('{  b = { actions = ["sqs:SendMessage"], resources = ["*"] } }'),
  ],
  [
    'a list',
    role(`[
    {
      sid       = "Purge"
      actions   = ["sqs:PurgeQueue"]
      resources = ["*"]
    },
    {
      actions   = ["sqs:SendMessage", "sqs:DeleteQueue"]
      resources = ["*"]
    }
  ]`),
    role(`[
    {
      actions   = ["sqs:SendMessage"]
      resources = ["*"]
    }
  ]`),
  ],
])('%s is refined for the role that the module makes', async (_, before, after) => {
  const { report } = await run(before);
  expect(report.refined.map((each) => each.after)).toEqual([`${after}\n`]);
  expect(report.verdict.kind).toBe('pass');
});

const send = 'actions = ["sqs:SendMessage", "sqs:PurgeQueue"], resources = ["*"]';

it.each([
  ['that are not attached', lambda(`{ a = { ${send} } }`, 'timeout = 3')],
  ['that may be attached', lambda(`{ a = { ${send} } }`, 'attach_policy_statements = var.attached')],
  ['with a condition in a form of its own', lambda(`{ a = { ${send}, condition = { c = { test = "x" } } } }`)],
  ['of which one is an expression', lambda(`{ a = { ${send} }, b = local.b }`)],
  ['that are made by an expression', lambda(`merge(local.b, { a = { ${send} } })`)],
  ['beside others that replace them', role(`[{ ${send} }]`).replace('}\n', '')],
])('statements %s are told', async (_, text) => {
  const { report } = await run(
    text.includes('inline_policy_statements') ? `${text}source_policy_documents = [local.d]\n}\n` : text,
  );
  expect(report.refined).toEqual([]);
  expect(report.verdict.kind).toBe('incomplete');
});

it.each([
  'registry.terraform.io/terraform-aws-modules/lambda/aws',
  'github.com/terraform-aws-modules/terraform-aws-lambda?ref=9acd322',
  'git::https://github.com/terraform-aws-modules/terraform-aws-lambda.git?ref=v7.0.0',
  'git@github.com:terraform-aws-modules/terraform-aws-lambda.git',
])('the module is known by its source %s', async (source) => {
  const { report } = await run(lambda(`{ a = { ${send} } }`).replace('terraform-aws-modules/lambda/aws', source));
  expect(report.refined).toHaveLength(1);
});

it.each(['github.com/example/terraform-aws-lambda', './terraform-aws-modules/terraform-aws-lambda'])(
  'and not by %s',
  async (source) => {
    const { report } = await run(lambda(`{ a = { ${send} } }`).replace('terraform-aws-modules/lambda/aws', source));
    expect(report.refined).toEqual([]);
    expect(report.verdict.kind).toBe('incomplete');
  },
);
