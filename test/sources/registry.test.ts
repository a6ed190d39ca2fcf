/** Whom well-known modules of the registry attach to what they are handed: a row for each way of saying a name. */
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/sources/index.js';
import type { PrincipalRef } from '../../src/sources/source.js';

const policy =
  'resource "aws_iam_policy" "p" {\n  name = "p"\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })\n}\n';

/** Whom a module attaches the policy to that is handed it with these arguments. */
function attachedBy(module: string, more: string, beside = ''): readonly string[] {
  const call = `module "m" {\n  source = "terraform-aws-modules/iam/aws//modules/${module}"\n${more}\n}\n`;
  return discover([{ path: 'main.tf', text: policy + beside + call }]).flatMap((each) =>
    each.kind === 'policy' ? each.attachedTo.map(shown) : ['a gap'],
  );
}

function shown(ref: PrincipalRef): string {
  return ref.kind === 'exact' ? ref.name : ref.kind === 'pattern' ? ref.glob : 'somebody';
}

describe('a role that a module of the registry makes', () => {
  it.each<{ readonly name: string; readonly module: string; readonly more: string; readonly expected: string }>([
    {
      name: 'its name is the beginning of one, as long as nobody says otherwise',
      module: 'iam-role',
      more: 'name = "reader"\npolicies = { p = aws_iam_policy.p.arn }',
      expected: 'reader-*',
    },
    {
      name: 'it is a prefix, and that is said',
      module: 'iam-role-for-service-accounts',
      more: 'name = "reader"\nuse_name_prefix = true\npolicies = { p = aws_iam_policy.p.arn }',
      expected: 'reader-*',
    },
    {
      name: 'it is the name itself',
      module: 'iam-role-for-service-accounts',
      more: 'name = "reader"\nuse_name_prefix = false\npolicies = { p = aws_iam_policy.p.arn }',
      expected: 'reader',
    },
    {
      name: 'it is either of them',
      module: 'iam-role',
      more: 'name = "reader"\nuse_name_prefix = var.prefix\npolicies = { p = aws_iam_policy.p.arn }',
      expected: 'reader*',
    },
    {
      name: 'it is given in part',
      module: 'iam-role',
      more: 'name = "reader-${var.cluster}"\nuse_name_prefix = false\npolicies = { p = aws_iam_policy.p.arn }',
      expected: 'reader-*',
    },
    {
      name: 'a prefix is given in part',
      module: 'iam-role',
      more: 'name = "${var.cluster}-reader"\npolicies = { p = aws_iam_policy.p.arn }',
      expected: '*-reader-*',
    },
    {
      name: 'nothing of it is given',
      module: 'iam-role',
      more: 'policies = { p = aws_iam_policy.p.arn }',
      expected: 'somebody',
    },
    {
      name: 'it may not be made',
      module: 'iam-role',
      more: 'create = var.x\nname = "reader"\npolicies = { p = aws_iam_policy.p.arn }',
      expected: 'somebody',
    },
    {
      name: 'an earlier module of the same kind has other arguments',
      module: 'iam-role-for-service-accounts-eks',
      more: 'role_name = "reader"\nrole_policy_arns = { p = aws_iam_policy.p.arn }',
      expected: 'reader',
    },
    {
      name: 'a module of which no name is known',
      module: 'iam-something',
      more: 'name = "reader"\npolicies = { p = aws_iam_policy.p.arn }',
      expected: 'somebody',
    },
  ])('$name', ({ module, more, expected }) => {
    expect(attachedBy(module, more)).toEqual([expected]);
  });

  it('is nobody whom a default of a variable would name where the name goes on', () => {
    const variable = 'variable "n" {\n  default = "reader"\n}\n';
    const more = 'name = var.n\npolicies = { p = aws_iam_policy.p.arn }';
    expect(attachedBy('iam-role', more, variable)).not.toContain('reader');
  });
});

describe('a role that a module of the registry gives back', () => {
  const json = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })';
  const call = (more: string): string =>
    `module "m" {\n  source = "terraform-aws-modules/iam/aws//modules/iam-assumable-role-with-oidc"\n${more}\n}\n`;
  const holding = (role: string): string =>
    `resource "aws_iam_role_policy" "p" {\n  role = ${role}\n  policy = ${json}\n}\n`;
  const attaching = (role: string): string =>
    `${policy}resource "aws_iam_role_policy_attachment" "a" {\n  role = ${role}\n  policy_arn = aws_iam_policy.p.arn\n}\n`;

  it.each<{ readonly name: string; readonly text: string; readonly expected: string }>([
    {
      name: 'has an inline policy',
      text: call('role_name = "reader"') + holding('module.m.iam_role_name'),
      expected: 'reader',
    },
    {
      name: 'has a managed one attached',
      text: call('role_name = "reader-${var.env}"') + attaching('module.m.iam_role_name'),
      expected: 'reader-*',
    },
    {
      name: 'is made or not',
      text: call('count = var.x ? 1 : 0\nrole_name = "reader"') + holding('module.m[0].iam_role_name'),
      expected: 'reader',
    },
    {
      name: 'is nobody known where it is one of several',
      text: call('for_each = toset(["a", "b"])\nrole_name = each.key') + holding('module.m["a"].iam_role_name'),
      expected: 'somebody',
    },
    {
      name: 'is nobody known where the module gives something else back',
      text: call('role_name = "reader"') + holding('module.m.iam_role_unique_id'),
      expected: 'somebody',
    },
    {
      name: 'is nobody known where it may not be made',
      text: call('create_role = var.x\nrole_name = "reader"') + holding('module.m.iam_role_name'),
      expected: 'somebody',
    },
    {
      name: 'is nobody known where the module is another one',
      text: `module "m" {\n  source = "example/reader/aws"\n  role_name = "reader"\n}\n${holding('module.m.iam_role_name')}`,
      expected: 'somebody',
    },
  ])('$name', ({ text, expected }) => {
    const found = discover([{ path: 'main.tf', text }]);
    expect(found.flatMap((each) => (each.kind === 'policy' ? each.attachedTo.map(shown) : []))).toEqual([expected]);
  });
});
