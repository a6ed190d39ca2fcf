/** Modules that call one another: what is made twice is one policy, and what comes from nowhere at hand is unknown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/sources/index.js';
import type { Discovery, PrincipalRef } from '../../src/sources/source.js';
import { plain } from '../../src/text/message.js';
import { runs } from '../support/runs.js';

type Files = Readonly<Record<string, string>>;

const document = (name = 'd'): string => `data "aws_iam_policy_document" "${name}" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
`;
const role = (name: string): string => `resource "aws_iam_role" "r" {\n  name = ${name}\n}\n`;
const grant = (policy: string, to = 'aws_iam_role.r.id', name = 'p'): string =>
  `resource "aws_iam_role_policy" "${name}" {\n  role   = ${to}\n  policy = ${policy}\n}\n`;
const own = 'data.aws_iam_policy_document.d.json';
const call = (name: string, more: string, source = '../modules/m'): string =>
  `module "${name}" {\n  source = "${source}"\n  ${more}\n}\n`;
const output = (name: string, value: string): string => `output "${name}" {\n  value = ${value}\n}\n`;
const variable = (name: string, more = ''): string => `variable "${name}" {\n  ${more}\n}\n`;

/** A module that makes a role and its policy. */
const named = variable('name') + role('"svc-${var.name}"') + document() + grant(own);
/** A module that gives a role the policy it is handed. */
const handed = variable('role') + variable('policy') + grant('var.policy', 'var.role');

function found(files: Files): readonly Discovery[] {
  return discover(Object.entries(files).map(([path, text]) => ({ path, text })));
}

function principalsOf(files: Files, name = 'data.aws_iam_policy_document.d'): readonly string[] {
  const [policy, ...others] = found(files).flatMap((each) =>
    each.kind === 'policy' && each.policy.at.name === name ? [each] : [],
  );
  expect(others).toEqual([]);
  return (policy?.attachedTo ?? []).map(shown);
}

function shown(ref: PrincipalRef): string {
  if (ref.kind === 'unknown') return plain(ref.why);
  return ref.kind === 'exact' ? ref.name : `${ref.glob} ?`;
}

describe('a policy in a module', () => {
  it.each<readonly [string, Files, readonly (string | RegExp)[]]>([
    ['that nobody calls', { 'modules/m/main.tf': named }, ['svc-* ?']],
    ['called once', { 'modules/m/main.tf': named, 'a/main.tf': call('x', 'name = "a"') }, ['svc-a']],
    [
      'called twice, from two folders',
      {
        'modules/m/main.tf': named,
        'a/main.tf': call('x', 'name = "a"'),
        'b/c/main.tf': call('y', 'name = "b"', '../../modules/m'),
      },
      ['svc-a', 'svc-b'],
    ],
    [
      'called for each of a set',
      { 'modules/m/main.tf': named, 'a/main.tf': call('x', 'for_each = toset(["a", "b"])\nname = each.key') },
      ['svc-a', 'svc-b'],
    ],
    [
      'called and looped over, multiplied',
      {
        'modules/m/main.tf':
          variable('name') +
          'resource "aws_iam_role" "r" {\n for_each = toset(["1", "2"])\n name = "${var.name}-${each.key}"\n}\n' +
          document() +
          `resource "aws_iam_role_policy" "p" {\n for_each = aws_iam_role.r\n role = each.value.name\n policy = ${own}\n}\n`,
        'a/main.tf': call('x', 'count = 2\nname = "a${count.index}"'),
      },
      ['a0-1', 'a0-2', 'a1-1', 'a1-2'],
    ],
    [
      'called for each of what nobody here knows',
      { 'modules/m/main.tf': named, 'a/main.tf': call('x', 'for_each = var.all\nname = each.key') },
      [/svc-\*. stands for several/],
    ],
    [
      'called with a value that is not known, beside a known one',
      { 'modules/m/main.tf': named, 'a/main.tf': call('x', 'name = "a"') + call('y', 'name = var.n') },
      ['svc-a', 'svc-* ?'],
    ],
    [
      'called by a module that is called',
      {
        'modules/m/main.tf': named,
        'modules/n/main.tf': variable('n') + call('x', 'name = "${var.n}-m"', '../m'),
        'a/main.tf': call('y', 'n = "one"', '../modules/n') + call('z', 'n = "two"', '../modules/n'),
      },
      ['svc-one-m', 'svc-two-m'],
    ],
    [
      'with a default that the call leaves as it is',
      {
        'modules/m/main.tf': variable('name', 'default = "std"') + role('var.name') + document() + grant(own),
        'a/main.tf': call('x', ''),
      },
      ['std'],
    ],
    [
      'whose role another module makes',
      {
        'modules/m/main.tf': variable('role') + document() + grant(own, 'var.role'),
        'modules/r/main.tf': variable('n') + role('"role-${var.n}"') + output('name', 'aws_iam_role.r.name'),
        'a/main.tf': call('r', 'n = "a"', '../modules/r') + call('x', 'role = module.r.name'),
      },
      ['role-a'],
    ],
    [
      'that calls itself',
      { 'modules/m/main.tf': named + call('x', 'name = var.name', '../m') },
      [/stands for several/],
    ],
    [
      'called by Terragrunt',
      {
        'modules/m/main.tf': named,
        'live/terragrunt.hcl': 'terraform {\n  source = "${get_repo_root()}//modules/m"\n}\n',
        'a/main.tf': call('x', 'name = "a"'),
      },
      ['svc-a', 'svc-* ?'],
    ],
    [
      'called at a pinned version',
      {
        'modules/m/main.tf': named,
        'a/main.tf':
          call('x', 'name = "a"') + call('y', 'name = "b"', 'git::https://example.com/o/r.git//modules/m?ref=v1'),
      },
      ['svc-a', 'svc-* ?'],
    ],
    [
      'a root with settings that Terraform reads by itself',
      { 'a/main.tf': named, 'a/terraform.tfvars': 'name = "x"\n' },
      ['svc-x'],
    ],
    ['a root with settings in JSON', { 'a/main.tf': named, 'a/x.auto.tfvars.json': '{"name": "x"}' }, ['svc-x']],
    [
      'a root with settings that somebody names',
      { 'a/main.tf': named, 'a/terraform.tfvars': 'name = "x"\n', 'a/env/prod.tfvars': 'name = "y"\n' },
      ['svc-* ?', 'svc-x', 'svc-y'],
    ],
    [
      'a root with settings that cannot be read',
      { 'a/main.tf': named, 'a/terraform.tfvars': 'name = "x"\n', 'a/z.auto.tfvars': 'name = \n' },
      ['svc-* ?', 'svc-x'],
    ],
    [
      'a root with settings for each environment, by a call',
      {
        'modules/m/main.tf': named,
        'a/main.tf': `${variable('env')}${call('../modules/m', 'name = "${var.env}-api"').replace('../modules/m', 'x')}`,
        'a/prod.tfvars': 'env = "prod"\n',
        'a/staging.tfvars': 'env = "staging"\n',
        'b/other.tfvars': 'env = "other"\n',
      },
      ['svc-*-api ?', 'svc-prod-api', 'svc-staging-api'],
    ],
    [
      'a root with settings beside a default',
      {
        'a/main.tf': named.replace('variable "name" {', 'variable "name" {\n  default = "d"'),
        'a/prod.tfvars': 'size = "y"\n',
      },
      ['svc-* ?', 'svc-d'],
    ],
    [
      'that gives its document back',
      {
        'modules/m/main.tf': document() + output('json', own),
        'a/main.tf': call('x', '') + grant('module.x.json', '"a"'),
        'b/main.tf': call('x', '') + grant('module.x.json', '"b"'),
      },
      ['a', 'b'],
    ],
    [
      'that gives its document back, made many times',
      {
        'modules/m/main.tf': document() + output('json', own),
        'a/main.tf':
          call('x', 'for_each = var.e') +
          grant('module.x["k"].json', '"a"') +
          grant('module.x[var.k].json', '"b"', 'q'),
      },
      ['a', 'b'],
    ],
    [
      'that gives its document back to whoever calls it by Terragrunt',
      {
        'modules/m/main.tf': document() + grant(own, '"a"') + output('json', own),
        'a/main.tf': call('x', ''),
        'live/terragrunt.hcl': 'terraform {\n  source = "../modules/m"\n}\n',
      },
      ['a', /also used by .output.json/],
    ],
    [
      'that gives the ARN of its policy back',
      {
        'modules/m/main.tf':
          document() +
          `resource "aws_iam_policy" "p" {\n  policy = ${own}\n}\n` +
          output('arn', 'aws_iam_policy.p.arn'),
        'a/main.tf':
          call('x', '') +
          'resource "aws_iam_role_policy_attachment" "a" {\n  role = "a"\n  policy_arn = module.x.arn\n}\n',
      },
      ['a'],
    ],
  ])('%s', (_, files, expected) => {
    const principals = principalsOf(files);
    expect(principals).toHaveLength(expected.length);
    principals.forEach((each, at) => {
      const wanted = expected[at];
      if (wanted instanceof RegExp) expect(each).toMatch(wanted);
      else expect(each).toBe(wanted);
    });
  });
});

describe('a document that is handed to a module', () => {
  const two = document('d') + document('e');

  it('is for those of its own call alone', () => {
    const files = {
      'modules/m/main.tf': handed,
      'a/main.tf':
        two +
        call('x', `role = "x"\npolicy = ${own}`) +
        call('y', 'role = "y"\npolicy = data.aws_iam_policy_document.e.json'),
    };
    expect(principalsOf(files)).toEqual(['x']);
    expect(principalsOf(files, 'data.aws_iam_policy_document.e')).toEqual(['y']);
    expect(found(files).filter(({ kind }) => kind === 'skipped')).toEqual([]);
  });

  it('is for somebody unknown in a module that is not at hand', () => {
    expect(principalsOf({ 'a/main.tf': document() + call('x', `policy = ${own}`) })).toEqual([
      expect.stringMatching(/handed to .module.x/),
    ]);
  });

  it('is followed through the maps and loops of the module', () => {
    const files = {
      'modules/m/main.tf':
        variable('all') +
        'resource "aws_iam_role_policy" "p" {\n  for_each = var.all\n  role = each.key\n  policy = each.value\n}\n',
      'a/main.tf': document() + call('x', `all = { one = ${own} }`),
    };
    expect(principalsOf(files)).toEqual(['one']);
  });

  it('is a gap where it cannot be read', () => {
    const gaps = found({
      'modules/m/main.tf': handed,
      'a/main.tf': call('x', 'role = "x"\npolicy = jsonencode(local.x)'),
    }).filter((each) => each.kind === 'skipped');
    expect(gaps.map(({ at }) => at.name)).toContain('module.x.policy');
  });
});

describe('a module of the registry', () => {
  const json = 'jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] })';
  const told = (source: string, more: string): readonly string[] =>
    found({ 'a/main.tf': call('x', more, source) }).map((each) =>
      each.kind === 'policy' ? each.attachedTo.map(shown).join(' ') : `gap ${each.at.name}: ${plain(each.why)}`,
    );

  it.each<readonly [string, string, string, string | RegExp]>([
    [
      'a document for the function',
      'terraform-aws-modules/lambda/aws',
      `function_name = "f"\npolicy_json = ${json}`,
      'f',
    ],
    [
      'a document for a role by its name',
      'terraform-aws-modules/lambda/aws',
      `function_name = "f"\nrole_name = "r"\npolicy_json = ${json}`,
      'r',
    ],
    [
      'a document for a role that it does not make',
      'terraform-aws-modules/lambda/aws',
      `function_name = "f"\ncreate_role = false\npolicy_json = ${json}`,
      /not determined/,
    ],
    [
      'a document that cannot be read',
      'terraform-aws-modules/lambda/aws',
      'policy_json = jsonencode(local.x)',
      /^gap module.x.policy_json: its policy is/,
    ],
    [
      'statements',
      'terraform-aws-modules/lambda/aws',
      'policy_statements = { s = { effect = "Allow", actions = ["s3:GetObject"] } }',
      /^gap module.x.policy_statements/,
    ],
    [
      'statements that stand elsewhere',
      'terraform-aws-modules/iam/aws//modules/iam-assumable-role',
      'inline_policy_statements = local.s',
      /^gap module.x.inline_policy_statements/,
    ],
    [
      'statements in a list',
      'cloudposse/iam-policy/aws',
      'iam_policy = [{ statements = [{ actions = ["s3:GetObject"] }] }]',
      /^gap module.x.iam_policy/,
    ],
    [
      'actions, and nobody knows the module',
      'example/unknown/aws',
      'rules = { a = { Action = "sqs:*" } }',
      /^gap module.x.rules: it hands actions to/,
    ],
    ['a document, and nobody knows the module', 'example/unknown/aws', `rules = ${json}`, /handed to .module.x/],
  ])('is handed %s', (_, source, more, expected) => {
    const [first, ...others] = told(source, more);
    expect(others).toEqual([]);
    if (expected instanceof RegExp) expect(first).toMatch(expected);
    else expect(first).toBe(expected);
  });

  it.each([
    ['nothing that grants', 'example/unknown/aws', 'name = "s3:GetObject"\nactions = ["start", "stop"]'],
    ['no statements', 'terraform-aws-modules/lambda/aws', 'policy_statements = {}\npolicy_json = null'],
  ])('is handed %s, and nothing is told', (_, source, more) => {
    expect(told(source, more)).toEqual([]);
  });

  it('attaches a policy that another module makes', () => {
    const files = {
      'a/main.tf':
        call('p', `name = "n"\npolicy = ${json}`, 'terraform-aws-modules/iam/aws//modules/iam-policy') +
        call('u', 'name = "u"\npolicies = { p = module.p.arn }', 'terraform-aws-modules/iam/aws//modules/iam-user'),
    };
    expect(found(files).flatMap((each) => (each.kind === 'policy' ? each.attachedTo.map(shown) : ['gap']))).toEqual([
      'u',
    ]);
  });
});

it('is followed through the joining of one document that is made or not', () => {
  expect(
    principalsOf({ 'a/main.tf': document() + grant('join("", data.aws_iam_policy_document.d[*].json)', '"a"') }),
  ).toEqual(['a']);
});

it('is one policy with the uses of both folders that name its file', () => {
  const json = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}';
  const files = {
    'a/p.json': json,
    'a/main.tf': grant('file("${path.module}/p.json")', '"a"'),
    'b/main.tf': grant('file("../a/p.json")', '"b"'),
  };
  const policies = found(files).filter((each) => each.kind === 'policy');
  expect(policies).toHaveLength(1);
  expect(policies.flatMap(({ attachedTo }) => attachedTo.map(shown))).toEqual(['a', 'b']);
});

describe('one more caller, instance or unknown mention', () => {
  const additions: readonly ((at: number) => Files)[] = [
    (at) => ({ [`c${at}/main.tf`]: call('x', `name = "c${at}"`) }),
    (at) => ({ [`c${at}/main.tf`]: call('x', `for_each = toset(["k${at}", "l"])\nname = each.key`) }),
    (at) => ({ [`c${at}/main.tf`]: call('x', 'for_each = var.unknown\nname = each.value') }),
    (at) => ({ [`c${at}/main.tf`]: call('x', 'name = var.unknown') }),
    (at) => ({ [`c${at}/terragrunt.hcl`]: 'terraform {\n  source = "../modules/m"\n}\n' }),
    (at) => ({ [`c${at}/main.tf`]: call('x', '') + grant('module.x.json', `"extra${at}"`) }),
    (at) => ({ [`modules/m/more${at}.tf`]: output(`o${at}`, `[${own}]`) }),
    (at) => ({ [`modules/m/more${at}.tf`]: `resource "null_resource" "n${at}" {\n  triggers = { a = ${own} }\n}\n` }),
    (at) => ({ [`modules/m/more${at}.tf`]: grant(own, `"more${at}"`, `q${at}`) }),
  ];
  const start: Files = { 'modules/m/main.tf': named + output('json', own), 'a/main.tf': call('x', 'name = "a"') };

  it('takes no principal away', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(additions.length - 1), { minLength: 1, maxLength: 4 }), (chosen) => {
        let files = start;
        let before = principalsOf(files);
        for (const [at, each] of chosen.entries()) {
          files = { ...files, ...additions[each]?.(at) };
          const after = principalsOf(files);
          expect(after.length).toBeGreaterThanOrEqual(before.length);
          expect(after).toEqual(expect.arrayContaining(before.filter((name) => !/[?*]/.test(name))));
          before = after;
        }
      }),
      runs(60),
    );
  });
});
