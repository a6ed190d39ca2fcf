/** A managed policy of a template that other files name: somebody they do not say may have it. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
import { account } from '../support/account.js';
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
const document = "{Statement: [{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: '*'}]}";
const template = (name: string, beside = ''): string =>
  `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      ManagedPolicyName: ${name}\n      Roles: [deploy]\n      PolicyDocument: ${document}\n${beside}`;
const attaching = (arn: string): string =>
  `Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns: [${arn}]\n`;
const shared = "!Sub 'arn:aws:iam::${AWS::AccountId}:policy/shared'";
const named = 'names this managed policy, and may attach it to somebody';

interface Row {
  readonly name: string;
  readonly text?: string;
  readonly path?: string;
  readonly other: readonly [path: string, text: string];
  readonly isHeld: boolean;
}

describe('a managed policy of a template', () => {
  it.each<Row>([
    { name: 'that nobody else names', other: ['b.yml', attaching('x')], isHeld: false },
    { name: 'whose ARN another template attaches', other: ['b/b.yml', attaching(shared)], isHeld: true },
    {
      name: 'with a path',
      other: ['b.json', '{"Resources": {"R": {"Type": "AWS::IAM::Role", "A": "arn:aws:iam::1:policy/ops/shared"}}}'],
      isHeld: true,
    },
    { name: 'called like one of AWS', other: ['b.yml', attaching('arn:aws:iam::aws:policy/shared')], isHeld: false },
    {
      name: 'whose name another file gives in part',
      text: template('!Sub "${Env}-shared"'),
      other: ['b.yml', attaching("!Sub 'arn:aws:iam::1:policy/${Env}-shared'")],
      isHeld: true,
    },
    ...[
      "!Join ['', ['arn:aws:iam::', !Ref AWS::AccountId, ':policy/', shared]]",
      "!Join ['/', [!Sub 'arn:aws:iam::${AWS::AccountId}:policy', shared]]",
      "!Sub ['arn:aws:iam::${AWS::AccountId}:policy/${N}', {N: shared}]",
    ].map((arn): Row => ({
      name: `whose ARN is put together: ${arn}`,
      other: ['b.yml', attaching(arn)],
      isHeld: true,
    })),
    {
      name: 'whose name a permission set gives in part',
      text: template('prod-shared'),
      other: [
        'b.yml',
        'Resources:\n  S:\n    Type: AWS::SSO::PermissionSet\n    Properties:\n      CustomerManagedPolicyReferences: [{Name: !Sub "${Env}-shared"}]\n',
      ],
      isHeld: true,
    },
    {
      name: 'whose ARN a file of parameters gives',
      other: ['p.json', '[{"ParameterKey": "A", "ParameterValue": "arn:aws:iam::111122223333:policy/shared"}]'],
      isHeld: true,
    },
    {
      name: 'beside another whose ARN is put together',
      other: ['b.yml', attaching("!Join ['', ['arn:aws:iam::', !Ref AWS::AccountId, ':policy/', other]]")],
      isHeld: false,
    },
    { name: 'beside any policy', other: ['b.yml', attaching("'arn:aws:iam::1:policy/*'")], isHeld: false },
    {
      name: 'that a cluster attaches',
      other: ['c.yml', 'attachPolicyARNs: [arn:aws:iam::1:policy/shared]'],
      isHeld: true,
    },
    {
      name: 'that Terraform attaches',
      other: ['main.tf', 'resource "x" "y" {\n  customer_managed_policy_reference {\n    name = "shared"\n  }\n}\n'],
      isHeld: true,
    },
    {
      name: 'that findings name',
      other: ['inventory.json', '{"Arn": "arn:aws:iam::111122223333:policy/shared"}'],
      isHeld: false,
    },
    {
      name: 'that the service of a fragment refers to',
      other: ['serverless.yml', 'service: x\nprovider: {name: aws, iam: {role: {managedPolicies: [!Ref P]}}}\n'],
      isHeld: true,
    },
    {
      name: 'of an id that another template has as well',
      other: ['b.yml', `Parameters:\n  P: {Type: String}\n${attaching('!Ref P')}`],
      isHeld: false,
    },
    {
      name: 'of a service',
      path: 'serverless.yml',
      text: `service: x\nprovider: {name: aws}\nresources:\n${template('shared').replace(/^/gm, '  ')}`,
      other: ['b.yml', attaching(shared)],
      isHeld: true,
    },
  ])('$name', async ({ text = template('shared'), path = 'a.yml', other, isHeld }) => {
    const files: readonly (readonly [string, string])[] = [other, ['.github/iam-findings/a.json', finding]];
    const { report } = await runOn({
      base: new Map([...files, [path, text]]),
      head: new Map([...files, [path, text.replace("'*'", '"*"')]]),
      inputs: new Map(),
    });
    const reasons = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    expect([report.refined.length, reasons.some((why) => why.includes(named))]).toEqual([isHeld ? 0 : 1, isHeld]);
  });

  it('says nothing of the other policies of its template', async () => {
    const beside = `  R: {Type: AWS::IAM::Role, Properties: {RoleName: deploy, Policies: [{PolicyName: p, PolicyDocument: ${document}}]}}\n`;
    const files: readonly (readonly [string, string])[] = [
      ['b.yml', attaching(shared)],
      ['.github/iam-findings/a.json', finding],
    ];
    const text = template('shared', beside);
    const { report } = await runOn({
      base: new Map([...files, ['a.yml', text]]),
      head: new Map([...files, ['a.yml', text.replaceAll("'*'", '"*"')]]),
      inputs: new Map(),
    });
    expect(report.refined.map(({ path }) => path)).toEqual(['a.yml']);
    const held = report.outcomes.filter(({ why }) => why !== undefined && plain(why).includes(named));
    expect(held.map(({ at }) => at.name)).toEqual(['P']);
  });
});

describe('a role of a template', () => {
  const policies = `[{PolicyName: p, PolicyDocument: ${document}}]`;
  const text = `Resources:\n  R: {Type: AWS::IAM::Role, Properties: {RoleName: deploy, Policies: ${policies}}}\n`;
  const dated = text.replace('{Statement', "{Version: '2012-10-17', Statement");
  it.each<readonly [string, string, string, boolean]>([
    [
      'by another template',
      'set.yml',
      'Resources:\n  S:\n    Type: AWS::CloudFormation::StackSet\n    Properties: {StackSetName: s, TemplateURL: ./infra/a.yml}\n',
      true,
    ],
    [
      'by Terraform',
      'main.tf',
      'resource "aws_cloudformation_stack_set" "s" {\n  template_body = file("infra/a.yml")\n}\n',
      true,
    ],
    ['by a script', 'go.sh', 'aws cloudformation create-stack-set --template-body file://infra/a.yml', true],
    ['from another template', 'go.sh', 'aws cloudformation create-stack-set --template-body file://infra/b.yml', false],
    ['never, but as one stack', 'go.sh', 'aws cloudformation deploy --template-file infra/a.yml --stack-name a', false],
  ])('made in many accounts %s', async (_, path, other, isHeld) => {
    const files: readonly (readonly [string, string])[] = [
      [path, other],
      ['.github/iam-findings/a.json', finding],
    ];
    const { report } = await runOn({
      base: new Map([...files, ['infra/a.yml', text]]),
      head: new Map([...files, ['infra/a.yml', text.replace("'*'", '"*"')]]),
      inputs: new Map(),
    });
    const reasons = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    const isTold = reasons.some((why) => why.includes('may deploy it as a stack set'));
    expect([report.refined.length, isTold]).toEqual([isHeld ? 0 : 1, isHeld]);
  });

  it.each([
    { name: 'whatever the inventory of an account shows', config: '', edits: 0 },
    { name: 'and the config lists all accounts', config: "accounts: {live: '111122223333'}\n", edits: 1 },
  ])('made in many accounts, $name', async ({ config, edits }) => {
    const set =
      'Resources:\n  S:\n    Type: AWS::CloudFormation::StackSet\n    Properties: {StackSetName: s, TemplateURL: ./infra/a.yml}\n';
    const statement = { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' };
    const files: readonly (readonly [string, string])[] = [
      ['set.yml', set],
      ['.github/iam-findings/a.json', finding],
      [
        '.github/iam-findings/i.json',
        account('111122223333', { inline: { deploy: { p: { Version: '2012-10-17', Statement: [statement] } } } }),
      ],
      ['.github/iam-policy-refiner.yml', config],
    ];
    const { report } = await runOn({
      base: new Map([...files, ['infra/a.yml', dated]]),
      head: new Map([...files, ['infra/a.yml', dated.replace("'*'", '"*"')]]),
      inputs: new Map(),
    });
    expect(report.refined.length).toBe(edits);
  });
});
