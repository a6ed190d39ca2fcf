/** What files of Terragrunt give to a module that the pull request leaves alone, by themselves or by what they take in. */
import { describe, expect, it } from 'vitest';
import { active, judged, type Files } from '../support/judged.js';

const moduleText = `variable "name" {}
variable "create" {
  default = false
}
variable "tags" {
  default = {}
}
resource "aws_iam_role" "app" {
  name               = var.name
  tags               = var.tags
  assume_role_policy = "{}"
}
resource "aws_iam_role_policy" "app" {
  count  = var.create ? 1 : 0
  role   = aws_iam_role.app.name
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["sqs:SendMessage", "sqs:PurgeQueue"], Resource = "*" }] })
}
`;

interface Called {
  readonly include?: string;
  /** Empty where what is included says it. */
  readonly source?: string;
  readonly locals?: string;
}

const run = (
  inputs: string,
  { include = 'find_in_parent_folders("root.hcl")', source = '../../m', locals = '' }: Called = {},
): string =>
  `include "root" {\n  path = ${include}\n}\n${source === '' ? '' : `terraform {\n  source = "${source}"\n}\n`}locals {\n  ${locals}\n}\ninputs = {\n  name = "deploy"\n  ${inputs}\n}\n`;
const inputs = (text: string, bucket = 'a'): string =>
  `remote_state {\n  backend = "s3"\n  config  = { bucket = "${bucket}" }\n}\ninputs = {\n  ${text}\n}\n`;
const locals = (text: string): string => `locals {\n  ${text}\n}\n`;
const env = 'e = read_terragrunt_config(find_in_parent_folders("env.hcl"))';
const leaf = 'live/a/terragrunt.hcl';

interface Row {
  readonly what: string;
  readonly same: Files;
  readonly path: string;
  /** The file, once it makes nothing and once it does. */
  readonly text: (create: boolean) => string;
}

const verdictOf = async ({ same, path, text }: Row, before: boolean): Promise<string> => {
  const files = { 'm/main.tf': moduleText, 'live/root.hcl': locals(''), ...same };
  const { report } = await judged({ ...files, [path]: text(before) }, { ...files, [path]: text(true) }, active);
  expect(report.policies > 0 || report.gaps.length > 0).toBe(!before);
  return report.verdict.kind;
};

describe('a policy that is made by an input', () => {
  it.each<Row>([
    { what: 'of its own', same: {}, path: leaf, text: (on) => run(`create = ${on}`) },
    {
      what: 'for a module by the root of the repository',
      same: {},
      path: leaf,
      text: (on) => run(`create = ${on}`, { source: '${get_repo_root()}//m' }),
    },
    {
      what: 'that is a local',
      same: {},
      path: leaf,
      text: (on) => run('create = local.c', { locals: `c = ${on}` }),
    },
    {
      what: 'of a file that it includes',
      same: { [leaf]: run('') },
      path: 'live/root.hcl',
      text: (on) => inputs(`create = ${on}`),
    },
    {
      what: 'of a file that it includes without a name',
      same: { [leaf]: run('', { include: 'find_in_parent_folders()' }) },
      path: 'live/terragrunt.hcl',
      text: (on) => inputs(`create = ${on}`),
    },
    {
      what: 'that reads another file',
      same: { [leaf]: run('create = local.e.locals.create', { locals: env }) },
      path: 'live/env.hcl',
      text: (on) => locals(`create = ${on}`),
    },
    {
      what: 'of an included file that reads another, seen from where it is run',
      same: {
        'live/root.hcl': `${locals(env)}inputs = {\n  create = local.e.locals.create\n}\n`,
        'live/prod/a/terragrunt.hcl': run('', { source: '../../../m' }),
      },
      path: 'live/prod/env.hcl',
      text: (on) => locals(`create = ${on}`),
    },
    {
      what: 'of merged locals',
      same: { 'live/root.hcl': `${locals(env)}inputs = merge(local.e.locals, {})\n`, [leaf]: run('') },
      path: 'live/env.hcl',
      text: (on) => locals(`create = ${on}`),
    },
    {
      what: 'where an included file says which module',
      same: { 'common/app.hcl': 'terraform {\n  source = "${get_repo_root()}/m"\n}\n' },
      path: leaf,
      text: (on) => run(`create = ${on}`, { include: '"${get_repo_root()}/common/app.hcl"', source: '' }),
    },
    {
      what: 'of an included file that says which module',
      same: { [leaf]: run('', { include: '"../../common/app.hcl"', source: '' }) },
      path: 'common/app.hcl',
      text: (on) => `terraform {\n  source = "../../m"\n}\ninputs = {\n  create = ${on}\n}\n`,
    },
    {
      what: 'that reads YAML',
      same: {
        [leaf]: run('create = local.e.create', {
          locals: 'e = yamldecode(file(find_in_parent_folders("env.yaml")))',
        }),
      },
      path: 'live/env.yaml',
      text: (on) => `create: ${on}\n`,
    },
  ])('$what', async (row) => {
    expect(await verdictOf(row, false)).not.toBe('pass');
    expect(await verdictOf(row, true)).toBe('pass');
  });
});

/** A module that gives a name out. */
const giving = (name: string, output = 'who'): string =>
  `output "${output}" {\n  value = "${name}"\n}\noutput "size" {\n  value = 1\n}\n`;
const givingRun = 'terraform {\n  source = "../../names"\n}\n';
const taking = (input: string, path = '../names'): string =>
  `terraform {\n  source = "../../m"\n}\ndependency "names" {\n  config_path = "${path}"\n}\ninputs = {\n  create = true\n  name   = ${input}\n}\n`;

describe('a policy whose role another module gives out', () => {
  it.each<readonly [string, Files]>([
    ['by a dependency', { 'live/p/terragrunt.hcl': taking('dependency.names.outputs.who') }],
    [
      'by a path from its own folder',
      { 'live/p/terragrunt.hcl': taking('dependency.names.outputs.who', '${get_terragrunt_dir()}/../names') },
    ],
    [
      'by a path from the root',
      { 'live/p/terragrunt.hcl': taking('dependency.names.outputs["who"]', '${get_repo_root()}/live/names') },
    ],
    [
      'by a dependency of an included file',
      {
        'live/p/terragrunt.hcl': run('create = true', { source: '../../m' }).replace(
          '"deploy"',
          'dependency.names.outputs.who',
        ),
        'live/root.hcl': 'dependency "names" {\n  config_path = "../names"\n}\n',
      },
    ],
  ])('%s', async (_, same) => {
    const files = { 'm/main.tf': moduleText, 'live/root.hcl': '', 'live/names/terragrunt.hcl': givingRun, ...same };
    const at = async (base: string): Promise<string> => {
      const sides = [base, giving('deploy')].map((text) => ({ ...files, 'names/main.tf': text }));
      const { report } = await judged(sides[0] ?? {}, sides[1] ?? {}, active);
      return report.verdict.kind;
    };
    expect(await at(giving('other'))).not.toBe('pass');
    expect(await at(giving('deploy').replace('value = 1', 'value = 2'))).toBe('pass');
  });
});

describe('is no concern', () => {
  const same = { [leaf]: run('create = local.e.locals.create', { locals: env }) };

  it.each([
    ['the state of an included file', 'live/root.hcl', inputs('create = true'), inputs('create = true', 'b')],
    ['a format and a comment', 'live/root.hcl', inputs('create = true'), inputs('create   =   true')],
    ['an input that bears on no policy', 'live/root.hcl', inputs('tags = { a = 1 }'), inputs('tags = { a = 2 }')],
    ['another local', 'live/env.hcl', locals('create = true\n  size = 1'), locals('create = true\n  size = 2')],
  ])('%s', async (_, path, base, head) => {
    const files = { 'm/main.tf': moduleText, 'live/root.hcl': locals(''), ...same };
    const { report } = await judged({ ...files, [path]: base }, { ...files, [path]: head }, active);
    expect(report.verdict.kind).toBe('pass');
    expect(report.tallies.flatMap(({ removed }) => removed)).toEqual([]);
  });
});
