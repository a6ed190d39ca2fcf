/** What a pull request grants or gives to somebody by a file in which no policy stands: the policy is part of the review, in the file that it leaves as it is. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, judged, type Files } from '../support/judged.js';

const document = (resources: string): string => `
data "aws_iam_policy_document" "app" {
  statement {
    actions   = ["sqs:SendMessage", "sqs:PurgeQueue"]
    resources = ${resources}
  }
}
`;
const variable = (name: string, standard: string): string => `variable "${name}" {\n  default = ${standard}\n}\n`;
const block = (head: string, ...lines: readonly string[]): string =>
  `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
const call = (name: string, ...lines: readonly string[]): string =>
  block(`module "${name}"`, 'source = "../m"', ...lines);
const role = (label = 'app', name = '"deploy"'): string =>
  block(`resource "aws_iam_role" "${label}"`, `name = ${name}`, 'assume_role_policy = "{}"');
const inline = (...lines: readonly string[]): string =>
  block(
    'resource "aws_iam_role_policy" "app"',
    ...lines,
    'role = aws_iam_role.app.name',
    'policy = data.aws_iam_policy_document.app.json',
  );
const managed = block(
  'resource "aws_iam_policy" "app"',
  'name = "app"',
  'policy = data.aws_iam_policy_document.app.json',
);
const attached = (to: string, ...lines: readonly string[]): string =>
  block(
    'resource "aws_iam_role_policy_attachment" "app"',
    ...lines,
    `role = ${to}`,
    'policy_arn = aws_iam_policy.app.arn',
  );

const [one, all] = ['["arn:aws:sqs:*:*:a"]', '["*"]'];
const callable = `variable "name" {}\n${variable('arns', '[]')}${document('var.arns')}${role('app', 'var.name')}${inline()}`;
const first = call('a', 'name = "deploy"', `arns = ${one}`);
const own = `${variable('arns', '[]')}${document('var.arns')}${role()}${inline()}`;
const switched = `${variable('on', 'false')}${document(all)}${role()}${inline('count = var.on ? 1 : 0')}`;
const listed = `${variable('names', '[]')}${document(all)}${managed}${attached('each.value', 'for_each = toset(var.names)')}`;
const group = `${block('resource "aws_iam_group" "g"', 'name = "ops"')}${block(
  'resource "aws_iam_group_policy" "app"',
  'group = aws_iam_group.g.name',
  'policy = data.aws_iam_policy_document.app.json',
)}${document(all)}`;
const sets = `${block('resource "aws_ssoadmin_permission_set" "p"', 'name = "ops"')}${block(
  'resource "aws_ssoadmin_permission_set_inline_policy" "app"',
  'permission_set_arn = aws_ssoadmin_permission_set.p.arn',
  'inline_policy = data.aws_iam_policy_document.app.json',
)}${document(all)}`;
const gives = (inputs: string): string =>
  block('terraform', 'source = "../m"') + block('inputs =', 'name = "deploy"', `arns = ${inputs}`);
const published = `${document(all)}${managed}${block('output "arn"', 'value = aws_iam_policy.app.arn')}`;

type Row = readonly [why: string, same: Files, base: Files, head: Files];

const counts: readonly Row[] = [
  ['the first call of a module', { 'm/m.tf': callable }, { 'live/a.tf': '\n' }, { 'live/a.tf': first }],
  ['a second call for the same role', { 'm/m.tf': callable, 'live/a.tf': first }, {}, { 'live/b.tf': call('b', 'name = "deploy"', `arns = ${all}`) }],
  ['another count of a call', { 'm/m.tf': callable }, { 'live/a.tf': call('a', 'count = 0', 'name = "deploy"', `arns = ${all}`) }, { 'live/a.tf': call('a', 'count = 1', 'name = "deploy"', `arns = ${all}`) }],
  ['no count any more', { 'm/m.tf': callable }, { 'live/a.tf': call('a', 'count = 0', 'name = "deploy"', `arns = ${all}`) }, { 'live/a.tf': call('a', 'name = "deploy"', `arns = ${all}`) }],
  ['one more key with more for a role that is there', { 'm/m.tf': callable }, { 'live/a.tf': call('a', `for_each = { x = ${one} }`, 'name = "deploy"', 'arns = each.value') }, { 'live/a.tf': call('a', `for_each = { x = ${one}, y = ${all} }`, 'name = "deploy"', 'arns = each.value') }],
  ['a call of another folder', { 'm/m.tf': callable, 'n/m.tf': 'variable "name" {}\n' }, { 'live/a.tf': call('a', 'name = "deploy"', `arns = ${all}`).replace('../m', '../n') }, { 'live/a.tf': call('a', 'name = "deploy"', `arns = ${all}`) }],
  ['a default', { 'm/m.tf': own.replace(variable('arns', '[]'), '') }, { 'm/v.tf': variable('arns', one) }, { 'm/v.tf': variable('arns', all) }],
  ['values that Terraform reads by itself', { 'm/m.tf': own }, { 'm/terraform.tfvars': `arns = ${one}\n` }, { 'm/terraform.tfvars': `arns = ${all}\n` }],
  ['values that Terraform is told to read', { 'm/m.tf': own }, { 'm/env/prod.tfvars': `arns = ${one}\n` }, { 'm/env/prod.tfvars': `arns = ${all}\n` }],
  ['values in a file that is new', { 'm/m.tf': own }, {}, { 'm/prod.auto.tfvars': `arns = ${all}\n` }],
]; // prettier-ignore

const passes: readonly Row[] = [
  ['a call for another role', { 'm/m.tf': callable, 'live/a.tf': first }, {}, { 'live/b.tf': call('b', 'name = "other"', 'arns = ["arn:aws:sqs:*:*:b"]') }],
  ['a call under another name and in another file', { 'm/m.tf': callable }, { 'live/a.tf': first }, { 'live/b.tf': first.replace('"a"', '"b"') }],
  ['one more key for another role', { 'm/m.tf': callable }, { 'live/a.tf': call('a', `for_each = { deploy = ${one} }`, 'name = each.key', 'arns = each.value') }, { 'live/a.tf': call('a', `for_each = { deploy = ${one}, other = ["b"] }`, 'name = each.key', 'arns = each.value') }],
  ['the same through a local in another file', { 'm/m.tf': callable, 'live/a.tf': call('a', 'for_each = toset(local.n)', 'name = each.value') }, { 'live/l.tf': 'locals {\n  n = ["deploy"]\n}\n' }, { 'live/l.tf': 'locals {\n  n = ["deploy", "other"]\n}\n' }],
  ['a default that is a file of values now', { 'm/m.tf': own.replace(variable('arns', '[]'), '') }, { 'm/v.tf': variable('arns', all) }, { 'm/v.tf': 'variable "arns" {}\n', 'm/terraform.tfvars': `arns = ${all}\n` }],
  ['a switch by its default', { 'm/m.tf': switched.replace(variable('on', 'false'), '') }, { 'm/v.tf': variable('on', 'false') }, { 'm/v.tf': variable('on', 'true') }],
  ['a switch by a file of values', { 'm/m.tf': switched }, { 'm/terraform.tfvars': 'on = false\n' }, { 'm/terraform.tfvars': 'on = true\n' }],
  ['whom a policy is attached to, by a file of values', { 'm/m.tf': listed }, { 'm/terraform.tfvars': 'names = ["deploy"]\n' }, { 'm/terraform.tfvars': 'names = ["deploy", "other"]\n' }],
  ['the same in JSON', { 'm/m.tf': listed }, { 'm/terraform.tfvars.json': '{"names": ["deploy"]}\n' }, { 'm/terraform.tfvars.json': '{"names": ["deploy", "other"]}\n' }],
  ['an attachment to somebody else', { 'm/m.tf': document(all) + managed + role() + role('o', '"other"') }, { 'm/n.tf': attached('aws_iam_role.app.name') }, { 'm/n.tf': attached('aws_iam_role.o.name') }],
  ['another count of an attachment', { 'm/m.tf': document(all) + managed + role() }, { 'm/n.tf': attached('aws_iam_role.app.name', 'count = 0') }, { 'm/n.tf': attached('aws_iam_role.app.name', 'count = 1') }],
  ['a document that a role gets', { 'm/m.tf': document(all) + role() }, {}, { 'm/n.tf': inline() }],
  ['another name of the role', { 'm/m.tf': document(all) + inline() }, { 'm/r.tf': role() }, { 'm/r.tf': role('app', '"other"') }],
  ['an output that is attached', { 'm/m.tf': published, 'live/a.tf': call('p') }, {}, { 'live/b.tf': block('resource "aws_iam_role_policy_attachment" "b"', 'role = "deploy"', 'policy_arn = module.p.arn') }],
  ['another name of a queue', { 'm/m.tf': document('[aws_sqs_queue.q.arn]') + role() + inline() }, { 'm/q.tf': block('resource "aws_sqs_queue" "q"', 'name = "a"') }, { 'm/q.tf': block('resource "aws_sqs_queue" "q"', 'name = "b"') }],
]; // prettier-ignore

const open: readonly Row[] = [
  ['a default that names the role', { 'm/m.tf': document(all) + role('app', 'var.name') + inline() }, { 'm/v.tf': variable('name', '"deploy"') }, { 'm/v.tf': variable('name', '"admin"') }],
  ['inputs of Terragrunt', { 'm/m.tf': callable }, { 'live/terragrunt.hcl': gives(one) }, { 'live/terragrunt.hcl': gives(all) }],
  ['a file of Terragrunt that is new', { 'm/m.tf': callable }, {}, { 'live/terragrunt.hcl': gives(all) }],
  ['a member of a group', { 'm/m.tf': group }, {}, { 'm/u.tf': block('resource "aws_iam_user_group_membership" "x"', 'user = "bob"', 'groups = [aws_iam_group.g.name]') }],
  ['somebody who is assigned a permission set', { 'm/m.tf': sets }, {}, { 'm/u.tf': block('resource "aws_ssoadmin_account_assignment" "x"', 'permission_set_arn = aws_ssoadmin_permission_set.p.arn') }],
]; // prettier-ignore

const nothing: readonly Row[] = [
  ['a comment', { 'm/m.tf': own.replace(variable('arns', '[]'), '') }, { 'm/v.tf': variable('arns', all) }, { 'm/v.tf': `# arns\n${variable('arns', all)}` }],
  ['a description', { 'm/m.tf': own.replace(variable('arns', '[]'), '') }, { 'm/v.tf': variable('arns', all) }, { 'm/v.tf': block('variable "arns"', 'description = "x"', `default = ${all}`) }],
  ['a value that no policy reads', { 'm/m.tf': own + variable('size', '1') }, { 'm/terraform.tfvars': 'size = 1\n' }, { 'm/terraform.tfvars': 'size = 2\n' }],
  ['values of a module that nobody has', { 'm/m.tf': own, 'n/n.tf': '\n' }, { 'n/terraform.tfvars': `arns = ${one}\n` }, { 'n/terraform.tfvars': `arns = ${all}\n` }],
  ['a call of a module without policies', { 'm/m.tf': block('resource "aws_sqs_queue" "q"', 'name = "q"') }, { 'live/a.tf': '\n' }, { 'live/a.tf': call('a') }],
  ['a default that every caller replaces', { 'm/m.tf': callable.replace(variable('arns', '[]'), '') }, { 'live/a.tf': first, 'm/v.tf': variable('arns', one) }, { 'live/a.tf': `# here\n${first}`, 'm/v.tf': variable('arns', all) }],
]; // prettier-ignore

const run = async ([, same, base, head]: Row): Promise<string> => {
  const inputs = { 'fail-on': 'new-excess,incomplete' };
  const { report } = await judged({ ...same, ...base }, { ...same, ...head }, { ...active, inputs });
  return `${report.verdict.kind} ${report.reached.filter((path) => path === 'm/m.tf').join()}: ${report.verdict.reasons.map(plain).join('; ')}`;
};

describe('a policy in a file that did not change', () => {
  it.each(counts)('counts where it grants more: %s', async (...row) => {
    expect(await run(row)).toMatch(/^fail m\/m\.tf: 1 unused permission can be removed, 1 of them in what/);
  });

  it.each(passes)('is part of the review: %s', async (...row) => {
    expect(await run(row)).toMatch(/^pass m\/m\.tf: (?!no IAM policy was changed)/);
  });

  it.each(open)('is told where nobody knows whose it is: %s', async (...row) => {
    expect(await run(row)).toMatch(/^incomplete m\/m\.tf: `m\/m\.tf`:\d+/);
  });

  it.each(nothing)('is left alone: %s', async (...row) => {
    expect(await run(row)).toMatch(/^pass (?:m\/m\.tf)?: no IAM policy was changed$/);
  });
});
