/** A managed policy of Terraform that other modules mean by a name which they work out: somebody may have it by them. */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/text/message.js';
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
const attachment = (arn: string, beside = '', role = 'web'): string =>
  `resource "aws_iam_role_policy_attachment" "${role}" {\n  role = "${role}"\n  policy_arn = ${arn}\n${beside}}\n`;
const policy = (name: string): string =>
  `variable "env" {}\nresource "aws_iam_policy" "p" {\n  name = "${name}"\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "*" }] })\n}\n${attachment('aws_iam_policy.p.arn', '', 'deploy')}`;
const looked = (name: string): string =>
  `variable "n" {}\nlocals {\n  env = "prod"\n}\ndata "aws_iam_policy" "p" {\n  name = ${name}\n}\n${attachment('data.aws_iam_policy.p.arn')}`;
const prefix = 'locals {\n  prefix = "arn:aws:iam::111122223333:policy"\n}\n';
const each = attachment('"arn:aws:iam::111122223333:policy/${each.key}"', '  for_each = toset(var.all)\n');

interface Row {
  readonly name: string;
  readonly made?: string;
  /** Beside the policy, in its own file. */
  readonly own?: string;
  readonly others?: readonly (readonly [path: string, text: string])[];
  readonly edits: number;
}

describe('a managed policy of which nothing is used', () => {
  const text = policy('prod-a').replace('"s3:GetObject", ', '');
  it.each([
    ['whom nobody else has', {}, 'emptied'],
    ['that others name', { 'o/main.tf': attachment('"arn:aws:iam::111122223333:policy/prod-a"') }, 'unmatched'],
  ] as const)('is told as unused only where it is one %s', async (_, others, kind) => {
    const files: readonly (readonly [string, string])[] = [
      ...Object.entries(others),
      ['.github/iam-findings/a.json', finding],
    ];
    const { report } = await runOn({
      base: new Map([...files, ['main.tf', text]]),
      head: new Map([...files, ['main.tf', text.replace('"*"', '"arn:aws:s3:::b/*"')]]),
      inputs: new Map(),
    });
    expect(report.outcomes.map((each) => each.kind)).toContain(kind);
    expect(report.outcomes.some((each) => each.kind === 'emptied')).toBe(kind === 'emptied');
  });
});

describe('a managed policy of Terraform', () => {
  it.each<Row>([
    { name: 'that nobody else names', edits: 1 },
    {
      name: 'looked up by a table of names',
      others: [
        ['o/main.tf', looked('yamldecode(file("${path.module}/c.yaml")).policies[0]')],
        ['o/c.yaml', 'policies: [prod-a]\n'],
      ],
      edits: 0,
    },
    {
      name: 'of which a table that nobody looks up by says the name',
      others: [['o/c.yaml', 'policies: [prod-a]\n']],
      edits: 1,
    },
    {
      name: 'that a module gives to permission sets',
      others: [
        [
          'o/main.tf',
          'module "s" {\n  source = "x/y/aws"\n  customer_managed_policy_attachments = [{ name = "prod-a" }]\n}\n',
        ],
      ],
      edits: 0,
    },
    { name: 'looked up in part', others: [['o/main.tf', looked('"${var.n}-a"')]], edits: 0 },
    {
      name: 'of which both names are known in part',
      made: '${var.env}-a',
      others: [['o/main.tf', looked('"${var.n}-a"')]],
      edits: 0,
    },
    { name: 'beside one of another name', others: [['o/main.tf', looked('"${var.n}-b"')]], edits: 1 },
    {
      name: 'whose name a file of values gives',
      others: [
        ['o/main.tf', looked('var.n')],
        ['o/terraform.tfvars', 'n = "prod-a"\n'],
      ],
      edits: 0,
    },
    {
      name: 'whose name a call gives',
      others: [
        ['o/main.tf', 'module "x" {\n  source = "../x"\n  n = "prod-a"\n}\n'],
        ['x/main.tf', looked('var.n')],
      ],
      edits: 0,
    },
    {
      name: 'whose ARN begins in a local',
      others: [['o/main.tf', `${prefix}${attachment('"${local.prefix}/prod-a"')}`]],
      edits: 0,
    },
    {
      name: 'whose ARN is joined',
      others: [['o/main.tf', attachment('join("/", ["arn:aws:iam::111122223333:policy", "prod-a"])')]],
      edits: 0,
    },
    {
      name: 'whose name is in a list of a file of values',
      others: [
        ['o/main.tf', `variable "all" {}\n${each}`],
        ['o/terraform.tfvars', 'all = ["prod-a"]\n'],
      ],
      edits: 0,
    },
    {
      name: 'whose ARN is in a file of values',
      others: [
        ['o/main.tf', `variable "a" {}\n${attachment('var.a')}`],
        ['o/live.tfvars', 'a = "arn:aws:iam::111122223333:policy/prod-a"\n'],
      ],
      edits: 0,
    },
    {
      name: 'whose ARN its own module formats',
      own: attachment('format("arn:aws:iam::%s:policy/%s", "1", "prod-a")'),
      edits: 0,
    },
    {
      name: 'whose ARN its own module makes in a loop',
      own: 'resource "aws_iam_role" "web" {\n  name = "web"\n  managed_policy_arns = [for n in ["prod-a"] : "arn:aws:iam::111122223333:policy/${n}"]\n}\n',
      edits: 0,
    },
    {
      name: 'called like one of AWS that others attach',
      others: [['o/main.tf', attachment('"arn:aws:iam::aws:policy/prod-a"')]],
      edits: 1,
    },
    {
      name: 'called like one of AWS in any partition',
      others: [
        ['o/main.tf', attachment('"arn:${data.aws_partition.p.partition}:iam::aws:policy/service-role/prod-a"')],
        ['p/main.tf', 'module "m" {\n  source = "./m"\n  arns = ["arn:aws:iam::aws:policy/prod-a"]\n}\n'],
      ],
      edits: 1,
    },
    {
      name: 'whose ARN has the account of a data source',
      others: [['o/main.tf', attachment('"arn:aws:iam::${data.aws_caller_identity.c.account_id}:policy/prod-a"')]],
      edits: 0,
    },
    {
      name: 'whose ARN may be one of AWS by a variable',
      others: [
        ['o/main.tf', `variable "a" {\n  default = "aws"\n}\n${attachment('"arn:aws:iam::${var.a}:policy/prod-a"')}`],
      ],
      edits: 0,
    },
    {
      name: 'whose ARN is made of one of AWS',
      others: [['o/main.tf', attachment('replace("arn:aws:iam::aws:policy/prod-a", "::aws:", "::111122223333:")')]],
      edits: 0,
    },
    {
      name: 'whose name is cut out of an ARN of AWS',
      others: [
        [
          'o/main.tf',
          `locals {\n  a = "arn:aws:iam::aws:policy/prod-a"\n}\n${looked('basename(local.a)').replace(/locals \{[^}]*\}/, '')}`,
        ],
      ],
      edits: 0,
    },
    { name: 'called like one of AWS', own: attachment('"arn:aws:iam::aws:policy/prod-a"'), edits: 1 },
  ])('$name', async ({ made = 'prod-a', own = '', others = [], edits }) => {
    const files: readonly (readonly [string, string])[] = [...others, ['.github/iam-findings/a.json', finding]];
    const text = `${policy(made)}${own}`;
    const { report } = await runOn({
      base: new Map([...files, ['main.tf', text]]),
      head: new Map([...files, ['main.tf', text.replace('"s3:GetObject"', '"s3:GetObject", "s3:ListBucket"')]]),
      inputs: new Map(),
    });
    const reasons = report.outcomes.flatMap(({ why }) => (why === undefined ? [] : [plain(why)]));
    expect([report.refined.length, reasons.length > 0]).toEqual([edits, edits === 0]);
  });
});
