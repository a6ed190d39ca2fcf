/** Lists of actions that stand where nothing is edited are judged as far as the files say what they hold. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, hcl, judged, role, type Files } from '../support/judged.js';

const queue = '"arn:aws:sqs:eu-west-1:111122223333:a"';
const list = '["sqs:SendMessage", "sqs:PurgeQueue"]';
const used = '["sqs:SendMessage", "sqs:ReceiveMessage"]';
const document = (actions: string, resources = queue): string => hcl(resources).replace(list, actions);
const main = (actions: string, resources = queue): string => document(actions, resources) + role;
const local = (value: string): string => `locals {\n  a = ${value}\n}\n`;
const called = (
  actions: string,
  resources = `[${queue}]`,
): string => `${role.split('resource "aws_iam_role_policy"')[0] ?? ''}
module "p" {
  source    = "./p"
  role      = aws_iam_role.app.name
  actions   = ${actions}
  resources = ${resources}
}
`;
const module: Files = {
  'p/main.tf': `variable "role" {}
variable "actions" {}
variable "resources" {}
data "aws_iam_policy_document" "app" {
  statement {
    actions   = var.actions
    resources = var.resources
  }
}
resource "aws_iam_role_policy" "app" {
  role   = var.role
  policy = data.aws_iam_policy_document.app.json
}
`,
};

interface Row {
  readonly why: string;
  readonly base: Files;
  readonly head: Files;
  readonly kind: 'pass' | 'fail' | 'incomplete';
  readonly says?: RegExp;
}

const rows: readonly Row[] = [
  {
    why: 'the list in another file gets a wildcard',
    base: { 'main.tf': main('local.a'), 'locals.tf': local(list) },
    head: { 'main.tf': main('local.a'), 'locals.tf': local('["sqs:*"]') },
    kind: 'fail',
    says: /1 unused permission in lists that are not edited: `sqs:PurgeQueue`, 1 of them in what this pull request adds/,
  },
  {
    why: 'the resources of a list in another file get wider',
    base: { 'main.tf': main('local.a'), 'locals.tf': local(list) },
    head: { 'main.tf': main('local.a', '"*"'), 'locals.tf': local(list) },
    kind: 'fail',
  },
  {
    why: 'a list in another file loses what is unused, and a statement beside it gets it',
    base: { 'main.tf': main('local.a'), 'locals.tf': local(list) },
    head: { 'main.tf': main('local.a') + document('["sqs:PurgeQueue"]', '"*"').replaceAll('"app"', '"b"') + role.replaceAll('"app"', '"b"').replaceAll('.app', '.b'), 'locals.tf': local('["sqs:SendMessage"]') },
    kind: 'fail',
  },
  {
    why: 'the call of a module hands on more',
    base: { ...module, 'main.tf': called(list) },
    head: { ...module, 'main.tf': called('["sqs:*"]') },
    kind: 'fail',
  },
  {
    why: 'the call of a module gives wider resources',
    base: { ...module, 'main.tf': called(list) },
    head: { ...module, 'main.tf': called(list, '["*"]') },
    kind: 'fail',
  },
  {
    why: 'a part of a joined list gets a wildcard',
    base: { 'main.tf': main(`concat(${used}, local.a)`), 'locals.tf': local(list) },
    head: { 'main.tf': main(`concat(${used}, local.a)`), 'locals.tf': local('["sqs:*"]') },
    kind: 'fail',
  },
  {
    why: 'a part of a joined list that nobody can tell',
    base: { 'main.tf': main(used) },
    head: { 'main.tf': `variable "more" {}\n${main(`concat(${used}, var.more)`)}` },
    kind: 'incomplete',
  },
  {
    why: 'two calls of a module with other lists',
    base: { ...module, 'main.tf': called(list) },
    head: { ...module, 'main.tf': called(list) + called(used).replaceAll('"p"', '"q"').replaceAll('"app"', '"b"').replaceAll('.app', '.b') },
    kind: 'incomplete',
  },
  {
    why: 'control: what is unused in a list in another file is old',
    base: { 'main.tf': main('local.a'), 'locals.tf': local(list) },
    head: { 'main.tf': `\n${main('local.a')}`, 'locals.tf': local(list) },
    kind: 'pass',
    says: /in lists that are not edited: `sqs:PurgeQueue`, 0 of them/,
  },
  {
    why: 'control: a list moves to another file',
    base: { 'main.tf': main(list) },
    head: { 'main.tf': main('local.a'), 'locals.tf': local(list) },
    kind: 'pass',
  },
  {
    why: 'control: a list comes back from another file',
    base: { 'main.tf': main('local.a'), 'locals.tf': local(list) },
    head: { 'main.tf': main(list) },
    kind: 'pass',
  },
  {
    why: 'control: a list is joined of its parts',
    base: { 'main.tf': main('["sqs:SendMessage", "sqs:PurgeQueue", "sqs:ReceiveMessage"]') },
    head: { 'main.tf': local(list) + main('concat(local.a, ["sqs:ReceiveMessage"])') },
    kind: 'pass',
  },
  {
    why: 'control: a policy moves to a module that is handed its actions',
    base: { 'main.tf': main(list) },
    head: { ...module, 'main.tf': called(list) },
    kind: 'pass',
  },
  {
    why: 'control: a list of which nothing is unused',
    base: {},
    head: { 'main.tf': main('local.a'), 'locals.tf': local(used) },
    kind: 'pass',
    says: /checked; nothing reported unused is left/,
  },
  {
    why: 'control: a list in another file gets one more, of which nothing is known',
    base: { 'main.tf': main('local.a'), 'locals.tf': local('["sqs:SendMessage"]') },
    head: { 'main.tf': main('local.a'), 'locals.tf': local(list) },
    kind: 'pass',
  },
]; // prettier-ignore

describe('a list that is not edited', () => {
  it.each(rows)('$why: $kind', async ({ base, head, kind, says = /./ }) => {
    const { report } = await judged(base, head, { ...active, inputs: { 'fail-on': 'new-excess,incomplete' } });
    const said = report.verdict.reasons.map(plain).join('; ');
    expect(report.verdict.kind, said).toBe(kind);
    expect(said).toMatch(says);
  });
});
