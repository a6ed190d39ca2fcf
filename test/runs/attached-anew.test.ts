/** A managed policy of another folder that a pull request attaches to somebody who did not have it: it is reviewed where it stands. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { active, judged, type Files } from '../support/judged.js';

const document =
  'jsonencode({ Statement = [{ Effect = "Allow", Action = ["sqs:SendMessage", "sqs:PurgeQueue"], Resource = "*" }] })';
const made = (name: string): string => `resource "aws_iam_policy" "m" {\n  ${name}\n  policy = ${document}\n}\n`;
const inTemplate = `Resources:\n  M:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      ManagedPolicyName: wide\n      PolicyDocument:\n        Statement:\n          - {Effect: Allow, Action: ['sqs:SendMessage', 'sqs:PurgeQueue'], Resource: '*'}\n`;
const arn = 'arn:aws:iam::111122223333:policy/wide';
const attached = (to: string, role = 'deploy'): string =>
  `resource "aws_iam_role_policy_attachment" "a" {\n  role       = "${role}"\n  policy_arn = ${to}\n}\n`;
const withArns = (...arns: readonly string[]): string =>
  `resource "aws_iam_role" "r" {\n  name                = "deploy"\n  assume_role_policy  = "{}"\n  managed_policy_arns = [${arns.map((each) => `"${each}"`).join(', ')}]\n}\n`;
const template = (...arns: readonly string[]): string =>
  `Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: deploy\n      ManagedPolicyArns: [${arns.map((each) => `'${each}'`).join(', ')}]\n`;
const aws = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const named = { 'policies/main.tf': made('name   = "wide"') };

const state = 'data "terraform_remote_state" "iam" {\n  backend = "s3"\n}\n';
const givenOut = (value = 'aws_iam_policy.m.arn'): Files => ({
  'roots/iam/main.tf': made('name   = var.name'),
  'roots/iam/outputs.tf': `output "wide_arn" {\n  value = ${value}\n}\n`,
});

type Row = readonly [what: string, same: Files, path: string, base: string, head: string];

const reviewed: readonly Row[] = [
  ['by its ARN', named, 'team/main.tf', '', attached(`"${arn}"`)],
  ['by an ARN that is put together', named, 'team/main.tf', '', attached(`"${arn.replace(/\d{12}/, '${local.id}')}"`)],
  ['by a local', named, 'team/main.tf', '', `locals {\n  it = "${arn}"\n}\n${attached('local.it')}`],
  ['looked up by its name', named, 'team/main.tf', '', `data "aws_iam_policy" "d" {\n  name = "wide"\n}\n${attached('data.aws_iam_policy.d.arn')}`],
  ['looked up by another name', named, 'team/main.tf', `data "aws_iam_policy" "d" {\n  name = "small"\n}\n${attached('data.aws_iam_policy.d.arn')}`, `data "aws_iam_policy" "d" {\n  name = "wide"\n}\n${attached('data.aws_iam_policy.d.arn')}`],
  ['for another role', named, 'team/main.tf', attached(`"${arn}"`, 'busy'), attached(`"${arn}"`)],
  ['in the list of a role', named, 'team/main.tf', withArns(aws), withArns(aws, arn)],
  ['handed to a module', named, 'team/main.tf', '', `module "r" {\n  source      = "example/role/aws"\n  policy_arns = ["${arn}"]\n}\n`],
  ['whose name is only begun', { 'policies/main.tf': made('name_prefix = "wid"') }, 'team/main.tf', '', attached(`"${arn}"`)],
  ['that a template makes', { 'wide.yaml': inTemplate }, 'team/main.tf', '', attached(`"${arn}"`)],
  ['given out by another root', givenOut(), 'team/main.tf', state, `${state}${attached('data.terraform_remote_state.iam.outputs.wide_arn')}`],
  ['given out by another root, by its key', givenOut(), 'team/main.tf', state, `${state}${attached('data.terraform_remote_state.iam.outputs["wide_arn"]')}`],
  ['given out by another root, by a local', givenOut(), 'team/main.tf', state, `${state}locals {\n  iam = data.terraform_remote_state.iam.outputs\n}\n${attached('local.iam.wide_arn')}`],
  ['given out by another root that has it of a module', { ...givenOut('module.m.arn'), 'roots/iam/main.tf': 'module "m" {\n  source = "../../m"\n}\n', 'm/main.tf': `${made('name   = "wide"')}output "arn" {\n  value = aws_iam_policy.m.arn\n}\n` }, 'team/main.tf', state, `${state}${attached('data.terraform_remote_state.iam.outputs.wide_arn')}`],
  ['given out, another output than before', givenOut(), 'team/main.tf', `${state}${attached('data.terraform_remote_state.iam.outputs.small_arn')}`, `${state}${attached('data.terraform_remote_state.iam.outputs.wide_arn')}`],
  ['given out by another root, handed to a module', givenOut(), 'team/main.tf', state, `${state}module "r" {\n  source      = "example/role/aws"\n  policy_arns = [data.terraform_remote_state.iam.outputs.wide_arn]\n}\n`],
  ['given out by another root, in the list of a role', givenOut(), 'team/main.tf', state, `${state}${withArns(aws).replace(`"${aws}"`, 'data.terraform_remote_state.iam.outputs.wide_arn')}`],
  ['by a template', named, 'team/role.yaml', template(aws), template(aws, arn)],
]; // prettier-ignore

/** The policies of which the document stands elsewhere than in their block. */
const data = `data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["sqs:SendMessage", "sqs:PurgeQueue"]\n    resources = ["*"]\n  }\n}\n`;
const pointing = (to: string): string => `resource "aws_iam_policy" "m" {\n  name   = "wide"\n  policy = ${to}\n}\n`;
const inBlocks = pointing('data.aws_iam_policy_document.d.json');
const ours = 'data "aws_iam_policy" "d" {\n  name = local.wide\n}\n';
const service = (more = ''): string =>
  `service: s\nprovider:\n  name: aws\n  iam:\n    role:\n      name: deploy\n      managedPolicies: [${more}]\nfunctions:\n  f: {handler: a.b}\n`;
const cluster = (arns: string): string =>
  `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: m, region: r}\niam:\n  serviceAccounts:\n    - metadata: {name: a, namespace: w}\n      attachPolicyARNs: [${arns}]\n`;
const set = (names: string): string =>
  `Resources:\n  S:\n    Type: AWS::SSO::PermissionSet\n    Properties:\n      Name: a\n      CustomerManagedPolicyReferences: [${names}]\n`;
const bound = (value: string): string =>
  `Parameters:\n  A: {Type: String, Default: '${value}'}\nResources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: deploy\n      ManagedPolicyArns: [!Ref A]\n`;
const each = (list: string): string =>
  `variable "l" {}\nlocals {\n  all = ${list}\n}\n${attached('"arn:aws:iam::111122223333:policy/${each.key}"').replace('{\n', '{\n  for_each = toset(local.all)\n')}`;

const workedOut: readonly Row[] = [
  ['made of blocks', { 'policies/main.tf': `${data}${inBlocks}` }, 'team/main.tf', '', attached(`"${arn}"`)],
  ['made of blocks in another file', { 'policies/data.tf': data, 'policies/main.tf': inBlocks }, 'team/main.tf', '', attached(`"${arn}"`)],
  ['made of a local', { 'policies/main.tf': `locals {\n  d = ${document}\n}\n${pointing('local.d')}` }, 'team/main.tf', '', attached(`"${arn}"`)],
  ['by an ARN that a function makes', named, 'team/main.tf', '', attached('format("arn:aws:iam::%s:policy/%s", "111122223333", "wide")')],
  ['by an ARN that begins in a local', named, 'team/main.tf', '', `locals {\n  pre = "arn:aws:iam::111122223333:policy"\n}\n${attached('"${local.pre}/wide"')}`],
  ['by one more key of a loop', named, 'team/main.tf', each('["small"]'), each('["small", "wide"]')],
  ['looked up by a local', named, 'team/main.tf', '', `locals {\n  wide = "wide"\n}\n${ours}${attached('data.aws_iam_policy.d.arn')}`],
  ['looked up in part', named, 'team/main.tf', '', `${ours.replace('local.wide', '"${var.size}de"')}${attached('data.aws_iam_policy.d.arn')}`],
  ['by a value in a file', { ...named, 'team/main.tf': `variable "l" {}\n${attached('each.key').replace('{\n', '{\n  for_each = toset(var.l)\n')}` }, 'team/terraform.tfvars', 'l = []\n', `l = ["${arn}"]\n`],
  ['by a service', named, 'app/serverless.yml', service(), service(`'${arn}'`)],
  ['by a cluster', named, 'app/cluster.yaml', cluster(''), cluster(`'${arn}'`)],
  ['by a permission set', named, 'app/set.yaml', set(''), set('{Name: wide}')],
  ['by the default of a parameter', named, 'app/role.yaml', bound(''), bound(arn)],
]; // prettier-ignore

const unconcerned: readonly Row[] = [
  ['one of AWS', named, 'team/main.tf', '', attached(`"${aws}"`)],
  ['one of another name', named, 'team/main.tf', '', attached(`"${arn}-2"`)],
  ['other order', named, 'team/main.tf', withArns(aws, arn), withArns(arn, aws)],
  ['it is attached no more', named, 'team/main.tf', withArns(aws, arn), withArns(aws)],
  ['what a module is given besides', givenOut(), 'team/main.tf', state, `${state}module "r" {\n  source  = "example/network/aws"\n  key_arn = data.terraform_remote_state.iam.outputs.wide_arn\n}\n`],
  ['another output', givenOut(), 'team/main.tf', state, `${state}${attached('data.terraform_remote_state.iam.outputs.small_arn')}`],
  ['what is beside an output', givenOut(), 'team/main.tf', `${state}${attached('data.terraform_remote_state.iam.outputs.wide_arn')}`, `${state}# ours\n${attached('data.terraform_remote_state.iam.outputs.wide_arn')}`],
  ['a comment', named, 'team/main.tf', attached(`"${arn}"`), `# ours\n${attached(`"${arn}"`)}`],
  ['one fewer key of a loop', named, 'team/main.tf', each('["small", "wide"]'), each('["wide"]')],
  ['one less in a service', named, 'app/serverless.yml', service(`'${arn}', 'x'`), service(`'${arn}'`)],
  ['what is beside it', named, 'team/main.tf', attached(`"${arn}"`), `${attached(`"${arn}"`)}resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n`],
]; // prettier-ignore

const judgedOn = ([, same, path, base, head]: Row): ReturnType<typeof judged> =>
  judged({ ...same, [path]: base === '' ? '# team\n' : base }, { ...same, [path]: head }, active);

describe('a managed policy that is attached anew', () => {
  it.each([...reviewed, ...workedOut])('%s', async (...row) => {
    const { report } = await judgedOn(row);
    expect(report.verdict.kind).not.toBe('pass');
    const where = Object.keys(row[1]).find((path) => /sqs:PurgeQueue/.test(row[1][path] ?? ''));
    expect(report.outcomes.some(({ at }) => at.path === where)).toBe(true);
  });

  it('says which file attaches it', async () => {
    const { report } = await judgedOn(['by its ARN', named, 'team/main.tf', '', attached(`"${arn}"`)]);
    const reasons = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    expect(reasons.join('\n')).toContain('`team/main.tf` names a managed policy of this file');
  });

  it.each(unconcerned)('is no concern: %s', async (...row) => {
    const { report } = await judgedOn(row);
    expect(report.verdict.kind).toBe('pass');
  });
});
