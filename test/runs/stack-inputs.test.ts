/** What files of stacks, Terraform's and Terragrunt's, give to a module that the pull request leaves alone. */
import { describe, expect, it } from 'vitest';
import { active, judged, type Files } from '../support/judged.js';

const moduleText = `variable "name" {}
variable "tags" {
  default = {}
}
resource "aws_iam_role_policy" "app" {
  role   = var.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["sqs:SendMessage", "sqs:PurgeQueue"], Resource = "*" }] })
}
`;
const component = (inputs: string, more = ''): string =>
  `component "p" {\n  source = "./m"\n  ${more}\n  inputs = {\n    ${inputs}\n  }\n}\n`;
const variable = (more = ''): string => `variable "who" {\n  type = string\n  ${more}\n}\n`;
const deployment = (inputs: string): string => `deployment "prod" {\n  inputs = {\n    ${inputs}\n  }\n}\n`;
const unit = (values: string, source = '"../units/p"', name = 'p'): string =>
  `unit "${name}" {\n  source = ${source}\n  path   = "${name}"\n  values = {\n    ${values}\n  }\n}\n`;
const inUnit = 'terraform {\n  source = "../../m"\n}\ninputs = {\n  name = values.who\n}\n';
const [busy, idle] = ['"deploy"', '"other"'];

interface Row {
  readonly what: string;
  readonly same: Files;
  readonly path: string;
  readonly text: (name: string) => string;
}

const verdictOf = async ({ same, path, text }: Row, from: string): Promise<string> => {
  const files = { 'm/main.tf': moduleText, ...same };
  const { report } = await judged({ ...files, [path]: text(from) }, { ...files, [path]: text(busy) }, active);
  return report.verdict.kind;
};

describe('a policy whose role an input names', () => {
  it.each<Row>([
    { what: 'of a component', same: {}, path: 'a.tfcomponent.hcl', text: (name) => component(`name = ${name}`) },
    {
      what: 'of a component, as it was called',
      same: {},
      path: 'a.tfstack.hcl',
      text: (name) => component(`name = ${name}`),
    },
    {
      what: 'of a component that names a local',
      same: {},
      path: 'a.tfcomponent.hcl',
      text: (name) => `${component('name = local.who')}locals {\n  who = ${name}\n}\n`,
    },
    {
      what: 'of a deployment',
      same: { 'a.tfcomponent.hcl': `${variable()}${component('name = var.who')}` },
      path: 'prod.tfdeploy.hcl',
      text: (name) => deployment(`who = ${name}`),
    },
    {
      what: 'of a deployment that names a local',
      same: { 'a.tfcomponent.hcl': `${variable()}${component('name = var.who')}` },
      path: 'prod.tfdeploy.hcl',
      text: (name) => `${deployment('who = local.it')}locals {\n  it = ${name}\n}\n`,
    },
    {
      what: 'that is the default of a variable in another file',
      same: { 'a.tfcomponent.hcl': component('name = var.who') },
      path: 'variables.tfcomponent.hcl',
      text: (name) => variable(`default = ${name}`),
    },
    {
      what: 'of a unit',
      same: { 'units/p/terragrunt.hcl': inUnit },
      path: 'live/terragrunt.stack.hcl',
      text: (name) => unit(`who = ${name}`),
    },
    {
      what: 'of a unit by the root of the repository',
      same: { 'units/p/terragrunt.hcl': inUnit },
      path: 'live/terragrunt.stack.hcl',
      text: (name) => unit(`who = ${name}`, '"${get_repo_root()}/units/p"'),
    },
    {
      what: 'of a stack within a stack',
      same: {
        'units/p/terragrunt.hcl': inUnit,
        'stacks/s/terragrunt.stack.hcl': unit('who = values.team', '"../../units/p"'),
      },
      path: 'live/terragrunt.stack.hcl',
      text: (name) => `stack "s" {\n  source = "../stacks/s"\n  path = "s"\n  values = {\n    team = ${name}\n  }\n}\n`,
    },
  ])('$what', async (row) => {
    expect(await verdictOf(row, idle)).not.toBe('pass');
    expect(await verdictOf(row, busy)).toBe('pass');
  });

  it.each<Row>([
    {
      what: 'a component that is there once more',
      same: {},
      path: 'a.tfcomponent.hcl',
      text: (name) => (name === idle ? variable() : component(`name = ${name}`)),
    },
    {
      what: 'a component that is made for more',
      same: {},
      path: 'a.tfcomponent.hcl',
      text: (name) => component('name = each.value', `for_each = toset([${name}])`),
    },
    {
      what: 'a unit that is there once more',
      same: { 'units/p/terragrunt.hcl': inUnit },
      path: 'live/terragrunt.stack.hcl',
      text: (name) => (name === idle ? '' : unit(`who = ${name}`)),
    },
  ])('$what', async (row) => {
    expect(await verdictOf(row, idle)).not.toBe('pass');
  });
});

describe('is no concern', () => {
  it.each<readonly [string, Files, string, string, string]>([
    [
      'an input that bears on no policy',
      {},
      'a.tfcomponent.hcl',
      component(`name = ${busy}\n    tags = { a = 1 }`),
      component(`name = ${busy}\n    tags = { a = 2 }`),
    ],
    [
      'another deployment input',
      { 'a.tfcomponent.hcl': component('name = var.who') },
      'a.tfdeploy.hcl',
      deployment(`who = ${busy}\n    size = 1`),
      deployment(`who = ${busy}\n    size = 2`),
    ],
    [
      'another unit of the same stack',
      { 'units/p/terragrunt.hcl': inUnit, 'units/q/terragrunt.hcl': 'inputs = {}\n' },
      'live/terragrunt.stack.hcl',
      unit(`who = ${busy}`) + unit('who = "a"', '"../units/q"', 'q'),
      unit(`who = ${busy}`) + unit('who = "b"', '"../units/q"', 'q'),
    ],
    [
      'a format and a comment',
      {},
      'a.tfcomponent.hcl',
      component(`name = ${busy}`),
      component(`name   = ${busy} # the role`),
    ],
  ])('%s', async (_, same, path, base, head) => {
    const files = { 'm/main.tf': moduleText, ...same };
    const { report } = await judged({ ...files, [path]: base }, { ...files, [path]: head }, active);
    expect(report.verdict.kind).toBe('pass');
    expect(report.tallies.flatMap(({ removed }) => removed)).toEqual([]);
  });
});
