/** Accounts that workflows, scripts and settings of deployment tools name: a name that the evidence knows in one account may be one of several. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';

const [own, other] = ['111122223333', '444455556666'];
const finding = JSON.stringify({
  id: 'a',
  findingType: 'UnusedPermission',
  resource: `arn:aws:iam::${own}:role/deploy`,
  resourceType: 'AWS::IAM::Role',
  resourceOwnerAccount: own,
  status: 'ACTIVE',
  findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'PutObject' }] } }],
});
const template =
  "Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      Roles: [deploy]\n      PolicyDocument: {Statement: [{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: '*'}]}\n";
const workflow = (matrix: string, run = 'aws cloudformation deploy --template-file infra/a.yml', more = ''): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        account: [${matrix}]\n    steps:\n      - run: ${run}\n${more}`;
const both = `'${own}', '${other}'`;
const loop = (file: string): string =>
  `for each in ${own} ${other}; do\n  aws cloudformation deploy --template-file ${file} --profile "$each"\ndone\n`;

interface Row {
  readonly name: string;
  readonly path?: string;
  readonly text: string;
  readonly config?: string;
  readonly isHeld: boolean;
}

const deploy = '.github/workflows/deploy.yml';

describe('a policy of a role whose name the findings know in one account', () => {
  it.each<Row>([
    { name: 'a workflow deploys to two', text: workflow(both), isHeld: true },
    { name: 'a workflow deploys to that one', text: workflow(`'${own}'`), isHeld: false },
    { name: 'a workflow applies a module in two', text: workflow(both, 'terraform apply'), isHeld: true },
    { name: 'a workflow that deploys nothing names another', text: workflow(both, 'npm test'), isHeld: false },
    {
      name: 'a workflow takes images of others, of a day',
      text: workflow(
        `'${own}'`,
        `docker run ${other}.dkr.ecr.eu-west-1.amazonaws.com/x:202401011200 cloudformation deploy`,
      ),
      isHeld: false,
    },
    {
      name: 'a comment of a workflow names another',
      text: workflow(`'${own}'`, 'cloudformation', `      # not ${other}\n`),
      isHeld: false,
    },
    {
      name: 'the config lists all, whatever a workflow says',
      text: workflow(both),
      config: `accounts: {live: '${own}'}\n`,
      isHeld: false,
    },
    { name: 'a script deploys the template to two', path: 'go.sh', text: loop('infra/a.yml'), isHeld: true },
    { name: 'a script deploys another template to two', path: 'go.sh', text: loop('infra/b.yml'), isHeld: false },
    {
      name: 'the config lists all, whatever a script says',
      path: 'go.sh',
      text: loop('infra/a.yml'),
      config: `accounts: {live: '${own}'}\n`,
      isHeld: false,
    },
    {
      name: 'the settings of a tool name another',
      path: 'infra/samconfig.toml',
      text: `[a.deploy.parameters]\nrole_arn = "arn:aws:iam::${other}:role/x"\n`,
      isHeld: true,
    },
    {
      name: 'the CDK has looked up another',
      path: 'cdk.context.json',
      text: `{"availability-zones:account=${other}:region=eu-west-1": ["eu-west-1a"]}\n`,
      isHeld: true,
    },
  ])('where $name', async ({ path = deploy, text, config, isHeld }) => {
    const files: readonly (readonly [string, string])[] = [
      [path, text],
      ['.github/iam-findings/a.json', finding],
      ...(config === undefined ? [] : [['.github/iam-policy-refiner.yml', config] as const]),
    ];
    const { report } = await runOn({
      base: new Map([...files, ['infra/a.yml', template]]),
      head: new Map([...files, ['infra/a.yml', template.replace("'*'", '"*"')]]),
      inputs: new Map(),
    });
    const reasons = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    const isTold = reasons.some((why) => why.includes(other));
    expect([report.refined.length, isTold]).toEqual([isHeld ? 0 : 1, isHeld]);
  });

  const role = (name: string, more = ''): string =>
    `${more}resource "aws_iam_role" "r" {\n  name = "${name}"\n}\nresource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.r.name\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "*" }] })\n}\n`;
  const provider = (id: string): string =>
    `provider "aws" {\n  assume_role {\n    role_arn = "arn:aws:iam::${id}:role/x"\n  }\n}\n`;
  const serviceRole = `service: s\nprovider:\n  name: aws\n  iam:\n    role:\n      name: deploy\n      statements: [{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: '*'}]\n`;
  const manifest = (more = '', called = 'deploy'): string =>
    `apiVersion: iam.aws.upbound.io/v1beta1\nkind: Role\nmetadata:\n  name: x\n  annotations: {crossplane.io/external-name: ${called}}\nspec:\n${more}  forProvider:\n    inlinePolicy:\n      - name: p\n        policy: '{"Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*"}]}'\n`;
  const config = (id: string): string =>
    `apiVersion: aws.upbound.io/v1beta1\nkind: ProviderConfig\nmetadata: {name: b}\nspec:\n  assumeRoleChain: [{roleARN: arn:aws:iam::${id}:role/x}]\n`;
  const chosen = (id: string): string => `Conditions: {C: !Equals [!Ref 'AWS::AccountId', '${id}']}\n${template}`;

  it.each<
    readonly [name: string, path: string, text: string, beside: Readonly<Record<string, string>>, isHeld: boolean]
  >([
    [
      'a local of the provider',
      'main.tf',
      role('deploy', `locals {\n  a = "${other}"\n}\n${provider('${local.a}')}`),
      {},
      true,
    ],
    [
      'a local of a local',
      'main.tf',
      role('deploy', provider('${local.a.x}')),
      { 'l.tf': `locals {\n  a = { x = local.b }\n  b = "${other}"\n}\n` },
      true,
    ],
    [
      'the default of a variable',
      'main.tf',
      role('deploy', `variable "a" {\n  default = "${other}"\n}\n${provider('${var.a}')}`),
      {},
      true,
    ],
    [
      'a local of that one',
      'main.tf',
      role('deploy', `locals {\n  a = "${own}"\n}\n${provider('${local.a}')}`),
      {},
      false,
    ],
    [
      'a local of something else',
      'main.tf',
      role('deploy', `locals {\n  trusted = "${other}"\n}\n${provider(own)}`),
      {},
      false,
    ],
    [
      'what is compared with its account',
      'main.tf',
      role(
        'deploy',
        `data "aws_caller_identity" "me" {}\nlocals {\n  live = data.aws_caller_identity.me.account_id == "${other}"\n}\n`,
      ),
      {},
      true,
    ],
    ['a backend file', 'main.tf', role('deploy'), { 'live.s3.tfbackend': `bucket = "state-${other}"\n` }, true],
    [
      'the role of Terragrunt',
      'main.tf',
      role('deploy'),
      { 'terragrunt.hcl': `iam_role = "arn:aws:iam::${other}:role/x"\n` },
      true,
    ],
    [
      'a file that Terragrunt reads',
      'main.tf',
      role('deploy'),
      {
        'terragrunt.hcl': 'locals {\n  a = read_terragrunt_config(find_in_parent_folders("account.hcl"))\n}\n',
        'account.hcl': `locals {\n  id = "${other}"\n}\n`,
      },
      true,
    ],
    ['a condition of a template', 'a.yml', chosen(other), {}, true],
    ['a condition on that one', 'a.yml', chosen(own), {}, false],
    [
      'a table of a template',
      'a.yml',
      `Mappings:\n  M:\n    '${other}': {N: a}\n${template}      Description: !FindInMap [M, !Ref 'AWS::AccountId', N]\n`,
      {},
      true,
    ],
    ['a value of a service', 'serverless.yml', `${serviceRole}custom:\n  accounts:\n    live: '${other}'\n`, {}, true],
    [
      'the role that deploys a service',
      'serverless.yml',
      `${serviceRole}    deploymentRole: arn:aws:iam::${other}:role/x\n`,
      {},
      true,
    ],
    ['a service without one', 'serverless.yml', serviceRole, {}, false],
    [
      'where Crossplane makes it',
      'a.yml',
      manifest('  providerConfigRef:\n    name: b\n'),
      { 'pc.yml': config(other) },
      true,
    ],
    [
      'where Crossplane makes others',
      'a.yml',
      manifest('  providerConfigRef:\n    name: c\n'),
      { 'pc.yml': config(other) },
      false,
    ],
  ])('is left alone where another account is %s', async (_, path, text, beside, isHeld) => {
    const files: readonly (readonly [string, string])[] = [
      ...Object.entries(beside),
      ['.github/iam-findings/a.json', finding],
    ];
    const { report } = await runOn({
      base: new Map([...files, [path, text]]),
      head: new Map([...files, [path, `# a\n${text}`]]),
      inputs: new Map(),
    });
    const told = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    expect([report.refined.length, told.some((why) => why.includes(other))]).toEqual([isHeld ? 0 : 1, isHeld]);
  });

  const patch =
    "resources: [../base]\npatches:\n  - target: {kind: Role}\n    patch: '[{op: replace, path: /metadata/annotations/crossplane.io~1external-name, value: web}]'\n";
  it.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
    ['a prefix', { 'base/kustomization.yaml': 'namePrefix: live-\nresources: [a.yml]\n' }, true],
    [
      'a prefix of what takes it in',
      {
        'base/kustomization.yaml': 'resources: [a.yml]\n',
        'live/kustomization.yaml': 'namePrefix: live-\nresources:\n  - ../base\n',
      },
      true,
    ],
    [
      'a prefix by way of another folder',
      {
        'k/kustomization.yaml': 'resources: [../base/a.yml]\n',
        'live/kustomization.yaml': 'namePrefix: live-\nresources: [../k]\n',
      },
      true,
    ],
    ['a patch', { 'live/kustomization.yaml': patch }, true],
    [
      'a patch in a file',
      {
        'live/kustomization.yaml': 'resources: [../base]\npatches: [{path: p.yml}]\n',
        'live/p.yml': 'apiVersion: x/v1\nkind: Role\nmetadata: {name: x}\n',
      },
      true,
    ],
    [
      'a patch of a deployment',
      {
        'live/kustomization.yaml': patch
          .replace('kind: Role', 'kind: Deployment')
          .replace(/path: \S+/, 'path: /spec/replicas,'),
      },
      false,
    ],
    ['a prefix of something else', { 'live/kustomization.yaml': 'namePrefix: live-\nresources: [../other]\n' }, false],
  ])('is left alone where Kustomize gives %s', async (_, beside, isHeld) => {
    const files: readonly (readonly [string, string])[] = [
      ...Object.entries(beside),
      ['.github/iam-findings/a.json', finding],
    ];
    const { report } = await runOn({
      base: new Map([...files, ['base/a.yml', manifest()]]),
      head: new Map([...files, ['base/a.yml', `# a\n${manifest()}`]]),
      inputs: new Map(),
    });
    const told = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    expect([report.refined.length, told.some((why) => why.includes('by Kustomize'))]).toEqual([isHeld ? 0 : 1, isHeld]);
  });

  it('is left alone where the pull request itself adds the workflow', async () => {
    const files: readonly (readonly [string, string])[] = [['.github/iam-findings/a.json', finding]];
    const { report } = await runOn({
      base: new Map([...files, ['infra/a.yml', template]]),
      head: new Map([...files, ['infra/a.yml', template.replace("'*'", '"*"')], [deploy, workflow(both)]]),
      inputs: new Map(),
    });
    expect([report.refined.length, report.verdict.kind]).toEqual([0, 'incomplete']);
  });
});
