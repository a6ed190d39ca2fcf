/** What a pull request makes wider counts, however it hides it. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { finding, hcl, judged, json, role, type Files } from '../support/judged.js';

const findings = ['deploy', 'other'].map((name) => finding(name, 'ACTIVE')).join('\n');
const queue = 'arn:aws:sqs:eu-west-1:111122223333:a';
const all = 'arn:aws:sqs:eu-west-1:111122223333:*';
const keep = (text: string): string => text.replace('"sqs:PurgeQueue"', '/* keep sqs:PurgeQueue: x */ "sqs:PurgeQueue"');

const merged = (arn: string): string =>
  `locals {\n  all = merge({ r = [] }, local.extra)\n  extra = { r = ["${arn}"] }\n}\n`;
const chosen = (operator: string): string =>
  `locals {\n  q = local.is ? "${queue}" : "*"\n  is = "prod" ${operator} "test"\n}\n`;

const called = (name: string): string => `module "m" {\n  source = "./${name}"\n  name   = "deploy"\n}\n`;
const module = (arn: string): string => `variable "name" {}\n${hcl(`"${arn}"`)}${role.replace('"deploy"', 'var.name')}`;
const attached = (to: string): string => `
resource "aws_iam_role_policy_attachment" "${to}" {
  role       = "${to}"
  policy_arn = aws_iam_policy.wide.arn
}
`;
const wide = `${hcl('"*"', 'wide')}
resource "aws_iam_policy" "wide" {
  policy = data.aws_iam_policy_document.wide.json
}
${attached('other')}`;

interface Row {
  readonly why: string;
  readonly base: Files;
  readonly head: Files;
  readonly kind: 'pass' | 'fail' | 'incomplete';
  readonly says?: RegExp;
  readonly config?: string;
}

const rows: readonly Row[] = [
  {
    why: 'a wider resource with a keep comment',
    base: { 'main.tf': hcl(`"${queue}"`) + role },
    head: { 'main.tf': keep(hcl(`"${all}"`)) + role },
    kind: 'fail',
    says: /1 unused permission kept once this is merged: `sqs:PurgeQueue`, 1 of them in what this pull request adds or changes/,
  },
  {
    why: 'a wider resource with a keep entry in the config',
    config: "policies:\n  - paths: ['p.json']\n    principals: ['arn:aws:iam::111122223333:role/deploy']\n",
    base: { 'p.json': json({ Resource: queue }) },
    head: {
      'p.json': json({ Resource: all }),
      '.github/iam-policy-refiner.yml': 'keep:\n  - action: sqs:*\n    reason: x\n',
    },
    kind: 'fail',
    says: /kept once this is merged/,
  },
  {
    why: 'a resource of which nobody can tell, with a keep comment',
    base: { 'main.tf': hcl(`"${queue}"`) + role },
    head: { 'main.tf': keep(hcl('data.aws_sqs_queue.a.arn')) + role },
    kind: 'incomplete',
    says: /is new here cannot be told/,
  },
  {
    why: 'a part of an object that is merged in another file',
    base: { 'main.tf': hcl('local.all.r').replace('[local.all.r]', 'local.all.r') + role, 'l.tf': merged(queue) },
    head: { 'main.tf': hcl('local.all.r').replace('[local.all.r]', 'local.all.r') + role, 'l.tf': merged(all) },
    kind: 'fail',
  },
  {
    why: 'the same as before under other names',
    base: { 'main.tf': hcl('local.all.r').replace('[local.all.r]', 'local.all.r') + role, 'l.tf': merged(queue) },
    head: {
      'main.tf': hcl('local.every.r').replace('[local.every.r]', 'local.every.r') + role,
      'l.tf': merged(queue).replace(/\ball\b/, 'every').replaceAll('extra', 'others'),
    },
    kind: 'pass',
  },
  {
    why: 'an operator in a local that an expression uses',
    base: { 'main.tf': hcl('local.q') + role, 'l.tf': chosen('==') },
    head: { 'main.tf': hcl('local.q') + role, 'l.tf': chosen('!=') },
    kind: 'fail',
  },
  {
    why: 'the call takes another module, which is wider and as it was',
    base: { 'main.tf': called('narrow'), 'narrow/main.tf': module(queue), 'wide/main.tf': module(all) },
    head: { 'main.tf': called('wide'), 'narrow/main.tf': module(queue), 'wide/main.tf': module(all) },
    kind: 'fail',
  },
  {
    why: 'the document gets a wider one, which nobody had, as its override',
    base: { 'main.tf': hcl(`"${queue}"`) + role, 'l.tf': hcl('"*"', 'wide') },
    head: {
      'main.tf': hcl(`"${queue}"`, 'app', '  override_policy_documents = [data.aws_iam_policy_document.wide.json]\n') + role,
      'l.tf': hcl('"*"', 'wide'),
    },
    kind: 'fail',
  },
  {
    why: 'a wider policy of another role is attached to it',
    base: { 'main.tf': hcl(`"${queue}"`) + role, 'w.tf': wide },
    head: { 'main.tf': hcl(`"${queue}"`) + role, 'w.tf': wide + attached('deploy') },
    kind: 'fail',
  },
  {
    why: 'the same, and it had nothing of the kind',
    base: { 'main.tf': role.replace('data.aws_iam_policy_document.app.json', '"{}"'), 'w.tf': wide },
    head: { 'main.tf': role.replace('data.aws_iam_policy_document.app.json', '"{}"'), 'w.tf': wide + attached('deploy') },
    kind: 'pass',
  },
];

describe('with the recommended gate', () => {
  it.each(rows)('$why', async ({ base, head, kind, says, config }) => {
    const given = { findings, inputs: { 'fail-on': 'new-excess,incomplete' } };
    const { report } = await judged(base, head, config === undefined ? given : { ...given, config });
    const said = report.verdict.reasons.map(plain).join('\n');
    expect(report.verdict.kind, said).toBe(kind);
    expect(said).toMatch(says ?? /^/);
  });
});
