/** A policy in a file that the pull request leaves as it is belongs to the review where something else changes what it grants, or to whom. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, judged, role, type Files } from '../support/judged.js';

const call = (...lines: readonly string[]): string => `module "m" {\n  source = "../m"\n${lines.join('\n')}\n}\n`;
const document = (resources: string): string => `
data "aws_iam_policy_document" "app" {
  statement {
    actions   = ["sqs:SendMessage", "sqs:PurgeQueue"]
    resources = ${resources}
  }
}
`;
const variables = 'variable "arns" {\n  default = []\n}\nvariable "tags" {\n  default = {}\n}\n';
const queues = 'variable "arns" {}\nmodule "inner" {\n  source = "../m"\n  arns   = var.arns\n}\n';
const module = `${variables}${document('var.arns')}${role}`;
const reading = (text: string): string =>
  `resource "aws_iam_role_policy" "app" {\n  name   = "app"\n  role   = "deploy"\n  policy = ${text}\n}\n`;
const json = (verb: string, resource = '*'): string =>
  JSON.stringify({
    Statement: [
      {
        Effect: 'Allow',
        Action: ['sqs:GetQueueUrl', `sqs:${verb === 'Send' ? 'SendMessage' : 'PurgeQueue'}`],
        Resource: resource,
      },
    ],
  });
const one = '  arns = ["arn:aws:sqs:*:*:a"]';
const all = '  arns = ["*"]';

const rows: readonly {
  readonly why: string;
  readonly base: Files;
  readonly head: Files;
  readonly found: readonly string[];
}[] = [
  {
    why: 'an argument that is a list of resources',
    base: { 'live/main.tf': call(one), 'm/main.tf': module },
    head: { 'live/main.tf': call(all), 'm/main.tf': module },
    found: ['m/main.tf'],
  },
  {
    why: 'the same through a local and a file of its own',
    base: {
      'live/main.tf': call(one),
      'm/a.tf': variables + role,
      'm/b.tf': `locals {\n  r = var.arns\n}\n${document('local.r')}`,
    },
    head: {
      'live/main.tf': call(all),
      'm/a.tf': variables + role,
      'm/b.tf': `locals {\n  r = var.arns\n}\n${document('local.r')}`,
    },
    found: ['m/b.tf'],
  },
  {
    why: 'the same through a module between them',
    base: { 'live/main.tf': call(one).replace('../m', '../n'), 'm/main.tf': module, 'n/main.tf': queues },
    head: { 'live/main.tf': call(all).replace('../m', '../n'), 'm/main.tf': module, 'n/main.tf': queues },
    found: ['m/main.tf'],
  },
  {
    why: 'a local in another file of the module',
    base: { 'm/l.tf': `locals {\n  r = ["arn:aws:sqs:*:*:a"]\n}\n`, 'm/main.tf': document('local.r') + role },
    head: { 'm/l.tf': `locals {\n  r = ["*"]\n}\n`, 'm/main.tf': document('local.r') + role },
    found: ['m/main.tf'],
  },
  {
    why: 'tags reach nothing',
    base: { 'live/main.tf': call(one), 'm/main.tf': module },
    head: { 'live/main.tf': call(one, '  tags = { a = "b" }'), 'm/main.tf': module },
    found: [],
  },
  {
    why: 'what stands beside the reading reaches nothing',
    base: { 'm/main.tf': `${reading('file("a.json")')}# one\n`, 'm/a.json': json('Purge') },
    head: { 'm/main.tf': `${reading('file("a.json")')}# two\n`, 'm/a.json': json('Purge') },
    found: [],
  },
  {
    why: 'neither does a formatter',
    base: { 'live/main.tf': call(one), 'm/main.tf': module },
    head: { 'live/main.tf': call(one.replace('arns =', 'arns   =')), 'm/main.tf': module },
    found: [],
  },
];

const read: typeof rows = [
  {
    why: 'another file that is read',
    base: {
      'm/main.tf': reading('file("${path.module}/a.json")'),
      'm/a.json': json('Send'),
      'm/b.json': json('Purge'),
    },
    head: {
      'm/main.tf': reading('file("${path.module}/b.json")'),
      'm/a.json': json('Send'),
      'm/b.json': json('Purge'),
    },
    found: ['m/b.json'],
  },
  {
    why: 'another value in a template',
    base: { 'm/main.tf': reading('templatefile("p.tftpl", { arn = "a" })'), 'm/p.tftpl': json('Purge', '${arn}') },
    head: { 'm/main.tf': reading('templatefile("p.tftpl", { arn = "*" })'), 'm/p.tftpl': json('Purge', '${arn}') },
    found: ['m/p.tftpl'],
  },
  {
    why: 'a local of another file that is a value in a template',
    base: {
      'm/l.tf': 'locals {\n  r = "a"\n}\n',
      'm/main.tf': reading('templatefile("p.tftpl", { arn = local.r })'),
      'm/p.tftpl': json('Purge', '${arn}'),
    },
    head: {
      'm/l.tf': 'locals {\n  r = "*"\n}\n',
      'm/main.tf': reading('templatefile("p.tftpl", { arn = local.r })'),
      'm/p.tftpl': json('Purge', '${arn}'),
    },
    found: ['m/p.tftpl'],
  },
];

describe('a policy of a file that did not change', () => {
  it.each(rows)('is reached by what did: $why', async ({ base, head, found }) => {
    const { report } = await judged(base, head, { ...active, inputs: { 'fail-on': 'new-excess,incomplete' } });
    expect([...new Set(report.reviewed.map(({ found: { policy } }) => policy.at.path))]).toEqual(found);
    for (const path of found) expect(report.reached).toContain(path);
    const [reason] = report.verdict.reasons.map(plain);
    if (found.length === 0) expect(reason).toBe('no IAM policy was changed');
    else
      expect(`${report.verdict.kind}: ${reason ?? ''}`).toMatch(
        /^fail: 1 unused permission can be removed, 1 of them in what/,
      );
  });

  it.each(read)('is reached by whoever reads the file: $why', async ({ base, head, found }) => {
    const { report } = await judged(base, head, active);
    expect([...new Set(report.reviewed.map(({ found: { policy } }) => policy.at.path))]).toEqual(found);
    for (const path of found) expect(report.reached).toContain(path);
  });
});
