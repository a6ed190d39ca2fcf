/** Actions that grant nothing to a role or a user, as far as that is known: whether they are told as what nobody could read. */
import { describe, expect, it } from 'vitest';
import { discoverIn } from '../../src/sources/index.js';

const permission = (action: string, more = ''): string =>
  `resource "aws_lambda_permission" "p" {\n${more}\naction = ${action}\nfunction_name = "f"\nprincipal = "x"\n}\n`;
const variable = (name: string, value?: string): string =>
  `variable "${name}" {${value === undefined ? '' : `\ndefault = ${value}\n`}}\n`;
const called = (argument: string): string => `module "m" {\nsource = "./m"\n${argument}\n}\n`;
const registry = (source: string, argument: string): string => `module "m" {\nsource = "${source}"\n${argument}\n}\n`;
const list = (name: string, use: string): string =>
  `${variable(name, '["kms:*"]')}data "aws_iam_policy_document" "d" {\nstatement {\nactions = var.${name}\nresources = ["*"]\n}\n}\n${use}`;
const document = 'data.aws_iam_policy_document.d.json';
const key = `resource "aws_kms_key" "k" {\npolicy = ${document}\n}\n`;
const role = `resource "aws_iam_role_policy" "r" {\nrole = "a"\npolicy = ${document}\n}\n`;
const invoke = '"lambda:InvokeFunction"';
const loop = 'for_each = var.triggers';

/** The places that are told as not understood. */
function toldIn(files: Readonly<Record<string, string>>): readonly string[] {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  return all.flatMap((file) =>
    discoverIn(file.path, all).flatMap((found) => {
      if (found.kind === 'skipped') return found.incomplete ? [found.at.name] : [];
      const { leftAlone } = found.policy;
      return leftAlone === undefined && found.policy.at.name.startsWith('var.') ? [found.policy.at.name] : [];
    }),
  );
}

describe('actions that grant nothing to a role', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['the default of who may call', { 'main.tf': variable('action', invoke) + permission('var.action') }, []],
    [
      'a default that something else takes as well',
      { 'main.tf': `${variable('action', invoke)}${permission('var.action')}output "o" {\nvalue = var.action\n}\n` },
      ['var.action'],
    ],
    [
      'a trust policy whose JSON cannot be read',
      {
        'main.tf':
          'resource "aws_iam_role" "a" {\nassume_role_policy = <<EOF\n{"Statement": [{"Effect": "Allow", "Condition": {${local.more} "Bool": {}}, "Action": "sts:AssumeRole"}]}\nEOF\n}\n',
      },
      [],
    ],
    [
      'who may call, by an expression',
      { 'main.tf': permission('try(each.value.action, "lambda:InvokeFunction")', loop) },
      [],
    ],
    [
      'the same where something else is told as well',
      { 'main.tf': `${permission('try(var.a, "lambda:InvokeFunction")')}locals {\nactions = ["s3:*"]\n}\n` },
      ['main'],
    ],
    ['a default that nothing takes', { 'main.tf': variable('action', invoke) }, ['var.action']],
    [
      'an argument that becomes who may call',
      { 'main.tf': called(`action = ${invoke}`), 'm/main.tf': variable('action') + permission('var.action') },
      [],
    ],
    [
      'an argument that is more than that',
      {
        'main.tf': called(`action = ${invoke}`),
        'm/main.tf': `${variable('action')}${permission('var.action')}output "o" {\nvalue = "x \${var.action}"\n}\n`,
      },
      ['module.m.action'],
    ],
    [
      'a key of each',
      {
        'main.tf': called(`triggers = {\na = { action = ${invoke} }\n}`),
        'm/main.tf': variable('triggers') + permission('each.value.action', loop),
      },
      [],
    ],
    [
      'one key of each, and not another',
      {
        'main.tf': called(`triggers = {\na = { action = ${invoke}, more = { actions = ["s3:GetObject"] } }\n}`),
        'm/main.tf': variable('triggers') + permission('each.value.action', loop),
      },
      ['module.m.triggers'],
    ],
    ['an unknown module', { 'main.tf': registry('git::https://a/b', `action = ${invoke}`) }, ['module.m.action']],
    [
      'what a well-known module is called by',
      {
        'main.tf': registry('terraform-aws-modules/lambda/aws', `allowed_triggers = {\na = { action = ${invoke} }\n}`),
      },
      [],
    ],
    [
      'trust of a well-known module',
      {
        'main.tf': registry(
          'terraform-aws-modules/iam/aws//modules/iam-role',
          'trust_policy_permissions = {\na = { actions = ["sts:AssumeRole"] }\n}',
        ),
      },
      [],
    ],
    [
      'more than trust under a name of trust',
      { 'main.tf': registry('a/b/aws', 'trust_policy_permissions = {\na = { actions = ["s3:GetObject"] }\n}') },
      ['module.m.trust_policy_permissions'],
    ],
    ['a default of trust', { 'main.tf': variable('trusted_role_actions', '["sts:AssumeRole", "sts:TagSession"]') }, []],
    [
      'a default with more than trust',
      { 'main.tf': variable('trusted_role_actions', '["sts:AssumeRole", "s3:GetObject"]') },
      ['var.trusted_role_actions'],
    ],
    ['the default of a key', { 'main.tf': variable('key_statements', '[{ actions = ["kms:*"] }]') }, []],
    ['a key by what becomes of it', { 'main.tf': list('actions', key) }, []],
    ['a key, and a role', { 'main.tf': list('actions', key + role) }, ['var.actions']],
    ['a document that nobody uses', { 'main.tf': list('actions', '') }, ['var.actions']],
  ])('%s', (_, files, expected) => {
    expect(toldIn(files)).toEqual(expected);
  });
});
