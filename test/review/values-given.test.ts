/** What a value stands for that is given elsewhere: to a template file, by an anchor, or by the name of a resource. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, hcl, judged, json, role, type Files } from '../support/judged.js';

const queue = 'arn:aws:sqs:eu-west-1:111122223333:a';
const all = 'arn:aws:sqs:eu-west-1:111122223333:*';

const filled = (values: string, more = ''): string =>
  role.replace('data.aws_iam_policy_document.app.json', `templatefile("\${path.module}/p.json.tpl", ${values})`) + more;
const tpl = (resource: string): string => json({ Resource: resource });
const byDataSource = (values: string): string =>
  `${role.replace('data.aws_iam_policy_document.app.json', 'data.template_file.t.rendered')}data "template_file" "t" {
  template = file("\${path.module}/p.json.tpl")
  vars = ${values}
}
`;
const template: Files = { 'p.json.tpl': tpl('${r}') };

const anchored = (value: string, resource: string): string => `x-r: ${value}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: deploy
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: app
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: ['sqs:SendMessage', 'sqs:PurgeQueue']
                Resource: ${resource}
`;

const queueOf = (name: string): string => `resource "aws_sqs_queue" "n" {\n  ${name}\n}\n`;
const second = (resources: string): string => `  statement {
    actions   = ["sqs:PurgeQueue"]
    resources = [${resources}]
  }
`;

interface Row {
  readonly why: string;
  readonly base: Files;
  readonly head: Files;
  readonly kind: 'pass' | 'fail' | 'incomplete';
}

const templates: readonly Row[] = [
  {
    why: 'only the value given to a template is wider',
    base: { ...template, 'main.tf': filled(`{ r = "${queue}" }`) },
    head: { ...template, 'main.tf': filled(`{ r = "${all}" }`) },
    kind: 'fail',
  },
  {
    why: 'a local that is given to a template is wider',
    base: { ...template, 'main.tf': filled('local.v', `locals {\n  v = { r = "${queue}" }\n}\n`) },
    head: { ...template, 'main.tf': filled('local.v', `locals {\n  v = { r = "${all}" }\n}\n`) },
    kind: 'fail',
  },
  {
    why: 'the template is filled in twice, and once more widely',
    base: {
      ...template,
      'main.tf': filled(`{ r = "${queue}" }`) + filled(`{ r = "${queue}" }`).replaceAll('"app"', '"b"'),
    },
    head: {
      ...template,
      'main.tf': filled(`{ r = "${queue}" }`) + filled(`{ r = "${all}" }`).replaceAll('"app"', '"b"'),
    },
    kind: 'fail',
  },
  {
    why: 'only the value given to a data source is wider',
    base: { ...template, 'main.tf': byDataSource(`{ r = "${queue}" }`) },
    head: { ...template, 'main.tf': byDataSource(`{ r = "${all}" }`) },
    kind: 'fail',
  },
  {
    why: 'control: a data source becomes a call of templatefile()',
    base: { ...template, 'main.tf': byDataSource(`{ r = "${queue}" }`) },
    head: { ...template, 'main.tf': filled(`{ r = "${queue}" }`) },
    kind: 'pass',
  },
  {
    why: 'a local of the module means nothing in a template',
    base: { 'p.json.tpl': tpl('${local.r}'), 'main.tf': filled('{}', `locals {\n  r = "${queue}"\n}\n`) },
    head: { 'p.json.tpl': tpl(queue), 'main.tf': filled('{}', `locals {\n  r = "${queue}"\n}\n`) },
    kind: 'incomplete',
  },
  {
    why: 'control: a document becomes a template with its value',
    base: { 'main.tf': hcl(`"${queue}"`) + role },
    head: { ...template, 'main.tf': filled(`{ r = "${queue}" }`) },
    kind: 'pass',
  },
  {
    why: 'control: the value moves to a local',
    base: { ...template, 'main.tf': filled(`{ r = "${queue}" }`) },
    head: { ...template, 'main.tf': filled('{ r = local.q }', `locals {\n  q = "${queue}"\n}\n`) },
    kind: 'pass',
  },
  {
    why: 'control: the value has another name',
    base: { ...template, 'main.tf': filled(`{ r = "${queue}" }`) },
    head: { 'p.json.tpl': tpl('${arn}'), 'main.tf': filled(`{ arn = "${queue}" }`) },
    kind: 'pass',
  },
];

const aliases: readonly Row[] = [
  {
    why: 'only the value that an anchor marks is wider',
    base: { 'app.yaml': anchored(`&r ${queue}`, '*r') },
    head: { 'app.yaml': anchored(`&r ${all}`, '*r') },
    kind: 'fail',
  },
  {
    why: 'an item of the list that an anchor marks is wider',
    base: { 'app.yaml': anchored(`&r ['${queue}']`, '*r') },
    head: { 'app.yaml': anchored(`&r ['${all}']`, '*r') },
    kind: 'fail',
  },
  {
    why: 'a second anchor of the name, between the two, counts',
    base: { 'app.yaml': anchored(`&r ${queue}`, '*r') },
    head: { 'app.yaml': anchored(`&r ${queue}\nx-s: &r '*'`, '*r') },
    kind: 'fail',
  },
  {
    why: 'control: a value moves to an anchor',
    base: { 'app.yaml': anchored('1', queue) },
    head: { 'app.yaml': anchored(`&r ${queue}`, '*r') },
    kind: 'pass',
  },
  {
    why: 'control: a reference moves to an anchor',
    base: { 'app.yaml': anchored('1', '!GetAtt Q.Arn') },
    head: { 'app.yaml': anchored('&r !GetAtt Q.Arn', '*r') },
    kind: 'pass',
  },
];

const resources: readonly Row[] = [
  {
    why: 'control: a queue of another name beside a literal ARN is new',
    base: { 'main.tf': hcl(`"${queue}"`) + role },
    head: { 'main.tf': hcl(`"${queue}"`, 'app', second('aws_sqs_queue.n.arn')) + role + queueOf('name = "new"') },
    kind: 'pass',
  },
  {
    why: 'a queue of the name in the ARN may be the same',
    base: { 'main.tf': hcl(`"${queue}"`) + role },
    head: { 'main.tf': hcl(`"${queue}"`, 'app', second('aws_sqs_queue.n.arn')) + role + queueOf('name = "a"') },
    kind: 'incomplete',
  },
  {
    why: 'a queue whose name is not written out may be the same',
    base: { 'main.tf': hcl(`"${queue}"`) + role },
    head: { 'main.tf': hcl(`"${queue}"`, 'app', second('aws_sqs_queue.n.arn')) + role + queueOf('name = var.q') },
    kind: 'incomplete',
  },
  {
    why: 'a queue of another name under a glob may be one of those',
    base: { 'main.tf': hcl(`"${all}"`) + role },
    head: { 'main.tf': hcl(`"${all}"`, 'app', second('aws_sqs_queue.n.arn')) + role + queueOf('name = "new"') },
    kind: 'incomplete',
  },
];

describe.each([
  ['given to a template', templates],
  ['behind an alias', aliases],
  ['made by a resource', resources],
])('a value %s', (_, rows) => {
  it.each(rows)('$why: $kind', async ({ base, head, kind }) => {
    const { report } = await judged(base, head, { ...active, inputs: { 'fail-on': 'new-excess,incomplete' } });
    expect(report.verdict.kind, report.verdict.reasons.map(plain).join('; ')).toBe(kind);
  });
});
