/** What is new, judged by what the base granted: nothing that means the same leaves the gate, and nothing new trips it. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import {
  a,
  actions,
  active,
  b,
  c,
  finding,
  hcl,
  json,
  judged,
  queues,
  region,
  role,
  type Files,
} from '../support/judged.js';

const gone = json({ Action: ['sns:Publish'] });

const named = (label: string): string => `resource "aws_sqs_queue" "${label}" {\n  name = "orders"\n}\n`;

interface Row {
  readonly why: string;
  readonly base: Files;
  readonly head: Files;
  readonly kind: 'pass' | 'fail' | 'incomplete';
  readonly given?: Parameters<typeof judged>[2];
}

const movedTo = (from: string, to: string): string => `moved {\n  from = ${from}\n  to   = ${to}\n}\n`;

const renamed = `${queues.replace('"a"', '"c"')}${hcl('aws_sqs_queue.c.arn')}${role}
moved {
  from = aws_sqs_queue.a
  to   = aws_sqs_queue.c
}
`;

const twice =
  '{"Version": "2012-10-17", "Statement": [{"Sid": "a", "Sid": "b", "Effect": "Allow", "Action": "sqs:PurgeQueue", "Resource": "*"}]}';

const rows: readonly Row[] = [
  {
    why: 'a condition in another order',
    kind: 'fail',
    base: { 'p.json': json({ Condition: { StringEquals: { 'aws:a': '1', 'aws:b': '2' } } }) },
    head: { 'p.json': json({ Condition: { StringEquals: { 'aws:b': '2', 'aws:a': '1' } } }) },
  },
  {
    why: 'a condition with brackets',
    kind: 'fail',
    base: { 'p.json': json(region('eu-west-1')) },
    head: { 'p.json': json(region(['eu-west-1'])) },
  },
  {
    why: 'a condition removed',
    kind: 'fail',
    base: { 'p.json': json(region('eu-west-1')) },
    head: { 'p.json': json({}) },
  },
  {
    why: 'another condition, on the same resources',
    kind: 'fail',
    base: { 'p.json': json(region('eu-west-1')) },
    head: { 'p.json': json(region('us-east-1')) },
  },
  {
    why: 'one resource more in the list',
    kind: 'fail',
    base: { 'p.json': json({ Resource: [a, b] }) },
    head: { 'p.json': json({ Resource: [a, b, c] }) },
  },
  {
    why: 'a wider resource',
    kind: 'fail',
    base: { 'p.json': json({ Resource: a }) },
    head: { 'p.json': json({ Resource: `${a}*` }) },
  },
  {
    why: 'everything but one resource',
    kind: 'fail',
    base: { 'p.json': json({}) },
    head: { 'p.json': json({ Resource: undefined, NotResource: a }) },
  },
  {
    why: 'two statements in one',
    kind: 'fail',
    base: { 'p.json': json({ Resource: a }, { Resource: b }) },
    head: { 'p.json': json({ Resource: [a, b] }) },
  },
  {
    why: 'a document into its neighbour',
    kind: 'fail',
    base: { 'p.json': `[${json({})},${json({ Action: ['sns:Publish', 'sns:Subscribe', 's3:GetObject'] })}]` },
    head: { 'p.json': `[${json({ Action: [...actions, 'sns:Publish', 'sns:Subscribe', 's3:GetObject'] })}]` },
  },
  { why: 'a file of another name', kind: 'fail', base: { 'p.json': json({}) }, head: { 'q.json': json({}) } },
  {
    why: 'a part of it in a new file',
    kind: 'fail',
    base: { 'p.json': json({}) },
    head: { 'p.json': json({ Action: ['sqs:SendMessage'] }), 'q.json': json({ Action: ['sqs:PurgeQueue'] }) },
  },
  { why: 'a base that nobody could read', kind: 'incomplete', base: { 'p.json': twice }, head: { 'p.json': json({}) } },
  {
    why: 'a principal that makes another policy of it',
    kind: 'incomplete',
    base: { 'p.json': json({}) },
    head: { 'p.json': json({ Principal: '*' }) },
  },
  {
    why: 'from deny to allow',
    kind: 'fail',
    base: { 'p.json': json({ Effect: 'Deny' }) },
    head: { 'p.json': json({}) },
    given: { inputs: { 'new-permissions': 'refine', 'fail-on': 'new-excess' } },
  },
  {
    why: 'the document of a role in another file',
    kind: 'fail',
    base: { 'main.tf': hcl('"*"') + role },
    head: { 'main.tf': role, 'iam.tf': hcl('"*"') },
    given: active,
  },
  {
    why: 'the document of a role under another name',
    kind: 'fail',
    base: { 'main.tf': hcl('"*"') + role },
    head: { 'main.tf': hcl('"*"', 'other') + role.replace('document.app', 'document.other') },
    given: active,
  },
  {
    why: 'one queue, counted now',
    kind: 'fail',
    base: { 'main.tf': queues + hcl('aws_sqs_queue.a.arn') + role },
    head: { 'main.tf': queues + hcl('aws_sqs_queue.a[0].arn') + role },
    given: active,
  },
  {
    why: 'a queue of another address and the same name',
    kind: 'fail',
    base: { 'main.tf': named('a') + hcl('aws_sqs_queue.a.arn') + role },
    head: { 'main.tf': named('b') + hcl('aws_sqs_queue.b.arn') + role },
    given: active,
  },
  {
    why: 'a queue that a moved block gives another address',
    kind: 'fail',
    base: { 'main.tf': queues + hcl('aws_sqs_queue.a.arn') + role },
    head: { 'main.tf': renamed },
    given: active,
  },
  {
    why: 'the same, and only new excess counts',
    kind: 'pass',
    base: { 'main.tf': queues + hcl('aws_sqs_queue.a.arn') + role },
    head: { 'main.tf': renamed },
    given: { ...active, inputs: { 'fail-on': 'new-excess,incomplete' } },
  },
  {
    why: 'a moved block to an instance',
    kind: 'fail',
    base: { 'main.tf': queues + hcl('aws_sqs_queue.a.arn') + role },
    head: { 'main.tf': renamed.replace('aws_sqs_queue.c\n', 'aws_sqs_queue.c["k"]\n').replace('c.arn', 'c["k"].arn') },
    given: active,
  },
  {
    why: 'a moved block that is no longer needed',
    kind: 'fail',
    base: { 'main.tf': renamed },
    head: {
      'main.tf': renamed
        .replace(/moved \{[^}]*\}\n/, '')
        .replace('resources = [', 'resources = ["arn:aws:sqs:*:*:c", '),
    },
    given: active,
  },
  {
    why: 'a queue that is extracted into a module under another label',
    kind: 'fail',
    base: { 'main.tf': queues + hcl('aws_sqs_queue.a.arn') + role },
    head: {
      'main.tf': `module "m" {\n  for_each = toset(["eu"])\n  source   = "./m"\n}\n${movedTo('aws_sqs_queue.a', 'module.m["eu"].aws_sqs_queue.c')}`,
      'm/main.tf': 'resource "aws_sqs_queue" "c" {}\n' + hcl('aws_sqs_queue.c.arn') + role,
    },
    given: active,
  },
  {
    why: 'a queue that comes out of a module that was renamed before',
    kind: 'fail',
    base: {
      'main.tf': 'module "m" {\n  source = "./m"\n}\n',
      'm/main.tf': 'resource "aws_sqs_queue" "c" {}\n' + hcl('aws_sqs_queue.c.arn') + role,
    },
    head: {
      'main.tf': `${queues}${hcl('aws_sqs_queue.a.arn')}${role}${movedTo('module.n', 'module.m')}${movedTo('module.m.aws_sqs_queue.c', 'aws_sqs_queue.a')}`,
    },
    given: active,
  },
  {
    why: 'a queue of the same address and another name',
    kind: 'fail',
    base: { 'main.tf': named('a') + hcl('aws_sqs_queue.a.arn') + role },
    head: { 'main.tf': named('a').replace('orders', 'other') + hcl('aws_sqs_queue.a[0].arn') + role },
    given: active,
  },
  {
    why: 'the queue in a local',
    kind: 'fail',
    base: { 'main.tf': queues + hcl('aws_sqs_queue.a.arn') + role },
    head: {
      'main.tf': `${queues}locals {\n  queues = [aws_sqs_queue.a.arn]\n}\n${hcl('X').replace('[X]', 'local.queues')}${role}`,
    },
    given: active,
  },
  {
    why: 'a variable may be the same queue',
    kind: 'incomplete',
    base: { 'main.tf': queues + hcl('var.queue') + role },
    head: { 'main.tf': queues + hcl('aws_sqs_queue.a.arn') + role },
    given: active,
  },
  {
    why: 'a keep that the pull request adds',
    kind: 'fail',
    base: { 'main.tf': hcl('"*"') + role },
    head: { 'main.tf': hcl('"*"').replace('    actions', '    # keep sqs:PurgeQueue: quarterly\n    actions') + role },
    given: active,
  },
  {
    why: 'the same where the base accepts it',
    kind: 'pass',
    base: { 'main.tf': hcl('"*"') + role },
    head: { 'main.tf': hcl('"*"').replace('    actions', '    # keep sqs:PurgeQueue: quarterly\n    actions') + role },
    given: { ...active, config: 'keep-in-pull-request: accept\n' },
  },
  {
    why: 'a resolved finding leaves nothing open',
    kind: 'pass',
    base: { 'main.tf': hcl('"*"') + role },
    head: { 'main.tf': `${hcl('"*"')}${role}\n` },
    given: { findings: `${finding('deploy', 'RESOLVED')}\n${finding('other', 'ACTIVE')}` },
  },
  {
    why: 'control: a new action',
    kind: 'pass',
    base: { 'p.json': json({ Action: ['sqs:SendMessage'] }) },
    head: { 'p.json': json({}) },
  },
  {
    why: 'control: a second queue',
    kind: 'pass',
    base: { 'p.json': json({ Action: ['sqs:SendMessage'] }, { Action: ['sqs:GetQueueUrl'], Resource: a }) },
    head: {
      'p.json': json(
        { Action: ['sqs:SendMessage'] },
        { Action: ['sqs:GetQueueUrl'], Resource: a },
        { Action: ['sqs:PurgeQueue'], Resource: b },
      ),
    },
  },
  {
    why: 'control: a second queue of a role',
    kind: 'pass',
    base: { 'main.tf': queues + role + hcl('aws_sqs_queue.a.arn').replace(', "sqs:PurgeQueue"', '') },
    head: {
      'main.tf':
        queues +
        role +
        hcl(
          'aws_sqs_queue.a.arn',
          'app',
          '  statement {\n    actions   = ["sqs:PurgeQueue"]\n    resources = [aws_sqs_queue.b.arn]\n  }\n',
        ).replace(', "sqs:PurgeQueue"', ''),
    },
    given: active,
  },
  {
    why: 'control: a policy of something else is deleted',
    kind: 'pass',
    base: { 'p.json': gone },
    head: { 'q.json': json({ Action: ['sqs:PurgeQueue'] }) },
  },
];

describe('what the base granted', () => {
  it.each(rows)('$why: $kind', async ({ base, head, kind, given }) => {
    const { report } = await judged(base, head, given);
    expect(report.verdict.kind, report.verdict.reasons.map(plain).join('; ')).toBe(kind);
  });
});

describe('new excess', () => {
  const inputs = { 'fail-on': 'new-excess' };
  it.each([
    { why: 'a formatter', head: { 'p.json': JSON.stringify(JSON.parse(json({}))) } },
    { why: 'another order and a name', head: { 'p.json': json({ Sid: 'Named', Action: [...actions].reverse() }) } },
    { why: 'a move', head: { 'elsewhere/q.json': json({}) } },
    {
      why: 'a file split in two',
      head: { 'p.json': json({ Action: ['sqs:SendMessage'] }), 'q.json': json({ Action: ['sqs:PurgeQueue'] }) },
    },
    {
      why: 'statements merged over their resources',
      base: json({ Resource: a }, { Resource: b }),
      head: { 'p.json': json({ Resource: [b, a] }) },
    },
    {
      why: 'a statement split by its resources',
      base: json({ Resource: [a, b] }),
      head: { 'p.json': json({ Resource: b }, { Resource: a }) },
    },
  ])('is none by $why', async ({ head, base = json({}) }) => {
    expect((await judged({ 'p.json': base }, head, { inputs })).report.verdict.kind).toBe('pass');
  });

  it.each([
    { why: 'a wildcard', head: json({ Action: ['sqs:SendMessage', 'sqs:Purge*'] }) },
    { why: 'a condition less', head: json({ Resource: '*' }), base: json(region('eu-west-1')) },
    { why: 'another resource', head: json({ Resource: '*' }), base: json({ Resource: a }) },
    {
      why: 'one resource more than statements had together',
      head: json({ Resource: [a, b, c] }),
      base: json({ Resource: a }, { Resource: b }),
    },
    {
      why: 'resources under the conditions of others',
      head: json({ Resource: [a, b], ...region('eu-west-1') }),
      base: json({ Resource: a, ...region('eu-west-1') }, { Resource: b, ...region('us-east-1') }),
    },
  ])('is there by $why', async ({ head, base = json({}) }) => {
    expect((await judged({ 'p.json': base }, { 'p.json': head }, { inputs })).report.verdict.kind).toBe('fail');
  });
});

describe('the config at the head', () => {
  const path = '.github/iam-policy-refiner.yml';
  it('is told where it is broken', async () => {
    const { report } = await judged(
      { 'p.json': json({}) },
      { 'p.json': json({}), [path]: 'keep: {}\n' },
      { config: 'keep: []\n' },
    );
    expect(report.verdict.reasons.map(plain).join()).toContain('this pull request breaks the config at');
    expect(report.verdict.kind).toBe('incomplete');
  });

  it('holds back what it keeps from now on, and still counts it', async () => {
    const { report } = await judged(
      { 'p.json': json({}) },
      { 'p.json': `${json({})}\n`, [path]: 'keep: [{action: "sqs:PurgeQueue", reason: quarterly}]\n' },
      { config: 'keep: []\n' },
    );
    expect(report.verdict.kind).toBe('fail');
    expect(report.refined).toEqual([]);
    expect(report.verdict.reasons.map(plain).join()).toContain('kept once this is merged: `sqs:PurgeQueue`');
  });
});
