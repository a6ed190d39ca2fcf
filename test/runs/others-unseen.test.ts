/** Somebody has a policy besides those whom its own file names: callers of a module that is for others, files in unusual forms. */
import { describe, expect, it } from 'vitest';
import { runOn } from '../support/fixture.js';

const finding = JSON.stringify({
  id: 'a',
  findingType: 'UnusedPermission',
  resource: 'arn:aws:iam::111122223333:role/deploy',
  resourceType: 'AWS::IAM::Role',
  resourceOwnerAccount: '111122223333',
  status: 'ACTIVE',
  findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'PutObject' }] } }],
});
const module =
  'variable "role" {}\nresource "aws_iam_role_policy" "p" {\n  role = var.role\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "*" }] })\n}\n';
const call = (source: string): string => `module "m" {\n  source = "${source}"\n  role   = "deploy"\n}\n`;
const document =
  'data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["s3:GetObject", "s3:PutObject"]\n    resources = ["*"]\n  }\n}\nresource "aws_iam_role_policy" "p" {\n  role   = "deploy"\n  policy = data.aws_iam_policy_document.d.json\n}\n';
const using = (role: string): object => ({
  resource: { aws_iam_role_policy: { y: { role, policy: '${data.aws_iam_policy_document.d.json}' } } },
});
const statements = "statements: [{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: '*'}]";
const service = (resources: string): string =>
  `service: s\nprovider:\n  name: aws\n  iam:\n    role:\n      name: deploy\n      ${statements}\nfunctions:\n  f: {handler: a.b}\n${resources}`;
const renamed = (key: string): string =>
  service(`resources:\n  ${key}:\n    IamRoleLambdaExecution:\n      Properties:\n        RoleName: web\n`);
const template = `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      Roles: [deploy]\n      PolicyDocument: {Statement: [{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: '*'}]}\n`;
const set = (body: string): string => `resource "aws_cloudformation_stack_set" "s" {\n  ${body}\n}\n`;

interface Row {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly beside?: Readonly<Record<string, string>>;
  readonly edits: number;
}

describe('a policy', () => {
  it.each<Row>([
    { name: 'of a module that a folder calls', path: 'modules/m/main.tf', text: module, beside: { 'live/main.tf': call('../modules/m') }, edits: 1 },
    { name: 'of a module that only an example calls', path: 'modules/m/main.tf', text: module, beside: { 'examples/a/main.tf': call('../../modules/m') }, edits: 0 },
    { name: 'of a module that only its own example calls', path: 'modules/m/main.tf', text: module, beside: { 'modules/m/examples/a/main.tf': call('../..') }, edits: 0 },
    { name: 'of a module that only a test calls', path: 'modules/m/main.tf', text: module, beside: { 'test/main.tf': call('../modules/m') }, edits: 0 },
    { name: 'of a module in the root that an example calls', path: 'main.tf', text: module, beside: { 'examples/a/main.tf': call('../..') }, edits: 0 },
    { name: 'of a module that an environment for tests calls', path: 'modules/m/main.tf', text: module, beside: { 'live/test/main.tf': call('../../modules/m') }, edits: 1 },
    { name: 'whose document nobody else uses', path: 'main.tf', text: document, beside: { 'b.tf.json': '[]' }, edits: 1 },
    { name: 'whose document a list of bodies uses for another role', path: 'main.tf', text: document, beside: { 'b.tf.json': JSON.stringify([{ locals: { a: 1 } }, using('web')]) }, edits: 0 },
    { name: 'whose document a list of bodies uses for the same role', path: 'main.tf', text: document, beside: { 'b.tf.json': JSON.stringify([using('deploy')]) }, edits: 1 },
    { name: 'of the role of a service', path: 'serverless.yml', text: service(''), edits: 1 },
    { name: 'of a role that the extensions of a service call otherwise', path: 'serverless.yml', text: renamed('extensions'), edits: 0 },
    { name: 'of a role that the resources of a service call otherwise', path: 'serverless.yml', text: renamed('Resources').replace('Properties', 'Type: AWS::IAM::Role\n      Properties'), edits: 0 },
    { name: 'of a template that one stack has', path: 't.yml', text: template, edits: 1 },
    { name: 'of a template in the root that a stack set takes in', path: 't.yml', text: template, beside: { 'main.tf': set('template_body = file("${path.module}/t.yml")') }, edits: 0 },
    { name: 'of a template that a stack set takes from where it is uploaded', path: 'a/t.yml', text: template, beside: { 'main.tf': set('template_url = "https://b.s3.amazonaws.com/a/t.yml"') }, edits: 0 },
    { name: 'of a template that a stack set in the workspace takes in', path: 't.yml', text: template, beside: { '.github/workflows/a.yml': 'jobs: {a: {steps: [{run: "aws cloudformation create-stack-set --template-body file://${{ github.workspace }}/t.yml"}]}}\n' }, edits: 0 },
    { name: 'of a template that a landing zone deploys to units', path: 'a/t.yml', text: template, beside: { 'customizations.yaml': 'stacks:\n  - template: a/t.yml\n    deploymentTargets: {organizationalUnits: [Root]}\n' }, edits: 0 },
    { name: 'of a template that a catalogue offers', path: 'a/t.yml', text: template, beside: { 'p.yml': 'Resources:\n  P:\n    Type: AWS::ServiceCatalog::CloudFormationProduct\n    Properties:\n      ProvisioningArtifactParameters: [{Info: {LoadTemplateFromURL: "https://b.s3.amazonaws.com/a/t.yml"}}]\n' }, edits: 0 },
    { name: 'of a template that a landing zone does not name', path: 'a/t.yml', text: template, beside: { 'customizations.yaml': 'stacks:\n  - template: a/u.yml\n    deploymentTargets: {organizationalUnits: [Root]}\n' }, edits: 1 },
  ])('$name', async ({ path, text, beside = {}, edits }) => {
    const files: readonly (readonly [string, string])[] = [...Object.entries(beside), ['.github/iam-findings/a.json', finding]];
    const { report } = await runOn({
      base: new Map([...files, [path, text]]),
      head: new Map([...files, [path, `# a\n${text}`]]),
      inputs: new Map(),
    });
    expect([report.refined.length, report.verdict.kind === 'incomplete']).toEqual([edits, edits === 0]);
  }); // prettier-ignore
});
