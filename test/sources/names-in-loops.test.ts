/** Names that loops and functions make are known where the text determines them, and nobody is known where it does not. */
import { describe, expect, it } from 'vitest';
import { document, grants, principalsIn, role } from '../support/terraform-principals.js';

describe('the principals of a policy, worked out', () => {
  it.each<readonly [string, string, readonly (string | RegExp)[]]>([
    [
      'a loop over a list of objects',
      'locals {\n r = [{ name = "a" }, { name = "b" }]\n}\n' +
        grants('for_each = toset([for r in local.r : r.name])\nrole = each.value'),
      ['role/a', 'role/b'],
    ],
    [
      'objects by their names',
      'locals {\n r = [{ name = "a" }, { name = "b" }]\n}\n' +
        role('for_each = { for r in local.r : r.name => r }\nname = "svc-${each.value.name}"') +
        grants('for_each = aws_iam_role.svc\nrole = each.value.name'),
      ['role/svc-a', 'role/svc-b'],
    ],
    [
      'keys and values of a map, in a loop',
      'locals {\n m = { a = "x", b = "y" }\n}\n' +
        grants('for_each = { for k, v in local.m : "${k}-${v}" => v }\nrole = each.key'),
      ['role/a-x', 'role/b-y'],
    ],
    [
      'the names of what a block makes',
      role('for_each = toset(["b", "a"])\nname = each.key') +
        grants('for_each = toset([for r in aws_iam_role.svc : r.name])\nrole = each.key'),
      ['role/a', 'role/b'],
    ],
    [
      'the values of what a block makes, in the order of its keys',
      role('for_each = toset(["b", "a"])\nname = each.key') + grants('role = values(aws_iam_role.svc)[0].name'),
      ['role/a'],
    ],
    [
      'a loop that takes only some',
      'locals {\n m = ["a", "b"]\n}\n' +
        grants('for_each = toset([for r in local.m : r if r != "a"])\nrole = each.key'),
      [/not determined|stands for several/],
    ],
    [
      'a loop that joins those of one key',
      'locals {\n m = ["a", "b"]\n}\n' + grants('for_each = { for r in local.m : r => r... }\nrole = each.key'),
      [/not determined|stands for several/],
    ],
    [
      'a loop in which two have one key',
      'locals {\n m = ["a", "b"]\n}\n' + grants('for_each = { for r in local.m : "x" => r }\nrole = each.value'),
      [/not determined|stands for several/],
    ],
    [
      'the index of a loop, which of a set is the element',
      'locals {\n m = toset(["a", "b"])\n}\n' +
        grants('for_each = { for i, r in local.m : i => r }\nrole = "x-${each.key}"'),
      [/not determined|stands for several/],
    ],
    [
      'a loop over a variable, with a name like a local',
      grants('for_each = { for local in var.m : local.name => local }\nrole = each.key'),
      [/not determined|stands for several/],
    ],
    [
      'a name of a loop is none in what else is asked',
      'locals {\n m = { a = "x" }\n}\nresource "aws_iam_role" "svc" {\n name = k.y\n}\n' +
        grants('for_each = toset([for k in [{ y = "z" }] : aws_iam_role.svc.name])\nrole = each.key'),
      [/not determined|stands for several/],
    ],
    [
      'texts that functions make',
      'locals {\n p = " my_app "\n}\n' + grants('role = format("%s-%02d", replace(trimspace(local.p), "_", "-"), 7)'),
      ['role/my-app-07'],
    ],
    ['format with something unknown', grants('role = format("%s-api", var.env)'), ['role/*-api ?']],
    ['format with a verb of its own kind', grants('role = format("%q-api", "a")'), [/not determined/]],
    ['format with too few', grants('role = format("%s-%s", "a")'), [/not determined/]],
    ['format with too many', grants('role = format("%s", "a", "b")'), [/not determined/]],
    ['a regular expression', grants('role = replace("my_app", "/_/", "-")'), [/not determined/]],
    [
      'the first that is there',
      'locals {\n m = { a = "x" }\n}\n' + grants('role = try(local.m["a"], "y")'),
      ['role/x'],
    ],
    ['the first that may not be there', grants('role = try(var.m["a"], "y")'), [/not determined/]],
    [
      'documents of a loop, each picked by its key',
      grants(`for_each = toset(["a", "b"])\nrole = each.key`).replace('.d.json', '.many[each.key].json') +
        document
          .replace('"d" {', '"many" {\n  for_each = toset(["a", "b"])')
          .replace('["s3:GetObject"]', '["s3:PutObject"]') +
        grants('role = "c"').replace('"p"', '"q"'),
      ['role/c'],
    ],
  ])('%s', (_, text, expected) => {
    const found = principalsIn(document + text);
    expect(found).toHaveLength(expected.length);
    found.forEach((each, at) => {
      expect(each).toMatch(
        expected[at] instanceof RegExp
          ? expected[at]
          : new RegExp(`^${(expected[at] as string).replace(/[*?]/g, '\\$&')}$`),
      );
    });
  });
  const managed =
    'resource "aws_iam_policy" "p" {\nfor_each = toset(["a", "b"])\npolicy = data.aws_iam_policy_document.d.json\n}\n';
  const attached = (loop: string, key: string): string =>
    `resource "aws_iam_role_policy_attachment" "a" {\n${loop}\nrole = "r"\npolicy_arn = aws_iam_policy.p[${key}].arn\n}\n`;
  it.each<readonly [string, string, string, RegExp]>([
    ['all of them, by their keys', 'for_each = toset(["b", "a"])', 'each.key', /^role\/r$/],
    ['all of them, by the values of a map', 'for_each = { x = "a", y = "b" }', 'each.value', /^role\/r$/],
    ['not all of them', 'for_each = toset(["a"])', 'each.key', /picks it, or another one/],
    ['one by its name', '', '"a"', /^role\/r,nothing here attaches .aws_iam_policy\.p\["b"\].$/],
    ['one that is not determined', '', 'var.k', /picks it, or another one/],
    ['keys of a variable', 'for_each = var.s', 'each.key', /picks it, or another one/],
  ])('policies of a loop: %s', (_, loop, key, expected) => {
    expect(principalsIn(document + managed + attached(loop, key)).join()).toMatch(expected);
  });

  it('policies of a loop over a variable, attached by the same loop', () => {
    const same = managed.replace('toset(["a", "b"])', 'var.s') + attached('for_each = var.s', 'each.key');
    expect(principalsIn(document + same)).toEqual(['role/r']);
  });
});
