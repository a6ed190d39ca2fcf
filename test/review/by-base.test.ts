/** Whose a policy was decides what the gate counts; whom a pull request gives it to can only hold suggestions back. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { finding, hcl, judged, json, role, type Files } from '../support/judged.js';

/** `deploy` leaves `sqs:PurgeQueue` unused; of `busy` it is known that it uses it. */
const findings = `${finding('deploy', 'ACTIVE')}\n${finding('busy', 'ACTIVE').replaceAll('sqs', 'sns').replaceAll('PurgeQueue', 'Publish')}`;

const all = { 'fail-on': 'unused,new-excess,incomplete' };
const recommended = { 'fail-on': 'new-excess,incomplete' };

/** A role policy of a role that is named, or of an expression. */
const attached = (name: string, to: string, document = 'app'): string => `
resource "aws_iam_role_policy" "${name}" {
  role   = ${to}
  policy = data.aws_iam_policy_document.${document}.json
}
`;
const newRole = (name: string): string => `
resource "aws_iam_role" "${name}" {
  name               = "${name}"
  assume_role_policy = "{}"
}
`;
const inline = (name: string, to: string, actions = '"sqs:SendMessage", "sqs:PurgeQueue"'): string => `
resource "aws_iam_role_policy" "${name}" {
  role   = ${to}
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = [${actions}], Resource = "*" }]
  })
}
`;
const entry = (path: string): string =>
  `policies:\n  - paths: [${path}]\n    principals: [arn:aws:iam::111122223333:role/deploy]\n`;

interface Row {
  readonly why: string;
  readonly base: Files;
  readonly head: Files;
  readonly inputs: Files;
  readonly kind: 'pass' | 'fail' | 'incomplete';
  readonly config?: string;
  readonly says?: string;
}

const before = { 'main.tf': hcl('"*"') + role };
const named = { 'a.tf': inline('app', '"quiet"', '"sqs:SendMessage"') };

const rows: readonly Row[] = [
  {
    why: 'a role that is busy gets the policy as well',
    kind: 'fail',
    inputs: all,
    base: before,
    head: { ...before, 'x.tf': attached('noop', '"busy"'), 'main.tf': `${before['main.tf']}\n` },
    says: 'since this pull request gives the policy to `arn:aws:iam::111122223333:role/busy` (`aws_iam_role_policy.noop`)',
  },
  {
    why: 'the same, and only new excess counts',
    kind: 'pass',
    inputs: recommended,
    base: before,
    head: { ...before, 'x.tf': attached('noop', '"busy"'), 'main.tf': `${before['main.tf']}\n` },
  },
  {
    why: 'a new role gets the document',
    kind: 'fail',
    inputs: all,
    base: before,
    head: { 'main.tf': before['main.tf'] + newRole('fresh') + attached('fresh', 'aws_iam_role.fresh.name') },
    says: '`role/fresh` gets this policy by this pull request',
  },
  {
    why: 'the same, and only new excess counts',
    kind: 'pass',
    inputs: recommended,
    base: before,
    head: { 'main.tf': before['main.tf'] + newRole('fresh') + attached('fresh', 'aws_iam_role.fresh.name') },
  },
  {
    why: 'a new role with a copy',
    kind: 'pass',
    inputs: all,
    base: { 'main.tf': inline('app', '"deploy"') },
    head: { 'main.tf': inline('app', '"deploy"'), 'b.tf': newRole('fresh') + inline('fresh', 'aws_iam_role.fresh.id') },
  },
  {
    why: 'a new role that is named in part, with a copy',
    kind: 'incomplete',
    inputs: all,
    base: { 'main.tf': inline('app', '"deploy"') },
    head: {
      'main.tf': inline('app', '"deploy"'),
      'b.tf':
        newRole('fresh').replace('"fresh"\n', '"${var.stage}-fresh"\n') + inline('fresh', 'aws_iam_role.fresh.id'),
    },
  },
  {
    why: 'a role of another name',
    kind: 'fail',
    inputs: all,
    base: before,
    head: { 'main.tf': before['main.tf'].replace('"deploy"', '"deploy-2"') },
  },
  {
    why: 'another role instead',
    kind: 'fail',
    inputs: all,
    base: before,
    head: { 'main.tf': before['main.tf'].replace('"deploy"', '"busy"') },
  },
  {
    why: 'a move, and a role that is busy',
    kind: 'fail',
    inputs: all,
    base: { 'main.tf': hcl('"*"') + role },
    head: {
      'main.tf': role.replace('document.app', 'document.other') + attached('noop', '"busy"', 'other'),
      'iam.tf': hcl('"*"', 'other'),
    },
  },
  {
    why: 'a part in a new document, also for a role that is busy',
    kind: 'fail',
    inputs: all,
    base: { 'main.tf': hcl('"*"') + role },
    head: {
      'main.tf':
        hcl('"*"').replace(', "sqs:PurgeQueue"', '') +
        role +
        hcl('"*"', 'more').replace('"sqs:SendMessage", ', '') +
        attached('a', 'aws_iam_role.app.name', 'more') +
        attached('b', '"busy"', 'more'),
    },
  },
  {
    why: 'somebody unknown',
    kind: 'fail',
    inputs: { 'fail-on': 'unused' },
    base: before,
    head: { 'main.tf': before['main.tf'] + attached('noop', 'var.role') },
  },
  {
    why: 'somebody unknown, and only new excess counts',
    kind: 'incomplete',
    inputs: recommended,
    base: before,
    head: { 'main.tf': before['main.tf'] + attached('noop', 'var.role') },
  },
  {
    why: 'the same once more, for a role of which nothing is known',
    kind: 'incomplete',
    inputs: all,
    base: named,
    head: { ...named, 'b.tf': inline('again', '"quiet"', '"sqs:Send*"') },
  },
  {
    why: 'control: something else for a role of which nothing is known',
    kind: 'pass',
    inputs: all,
    base: named,
    head: { ...named, 'b.tf': inline('again', '"quiet"', '"sqs:Purge*"') },
  },
  {
    why: 'a file of another name, which no entry of the config knows',
    kind: 'fail',
    inputs: all,
    config: entry('p.json'),
    base: { 'p.json': json({}) },
    head: { 'q.json': json({}) },
  },
  {
    why: 'the same, and only new excess counts',
    kind: 'pass',
    inputs: recommended,
    config: entry('p.json'),
    base: { 'p.json': json({}) },
    head: { 'q.json': json({}) },
  },
  {
    why: 'a copy of it, which no entry of the config knows',
    kind: 'incomplete',
    inputs: recommended,
    config: entry('p.json'),
    base: { 'p.json': json({}) },
    head: { 'p.json': json({}), 'q.json': json({}) },
  },
];

describe('what the gate counts', () => {
  it.each(rows)('$why: $kind', async ({ base, head, inputs, kind, config, says }) => {
    const given = { findings, inputs, ...(config === undefined ? {} : { config }) };
    const { report } = await judged(base, head, given);
    const told = [...report.verdict.reasons, ...report.outcomes.flatMap(({ why }) => why ?? [])].map(plain).join('; ');
    expect(report.verdict.kind, told).toBe(kind);
    expect(told).toContain(says ?? '');
  });
});
