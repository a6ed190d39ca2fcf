/** What AWS may call a policy, by the resource that makes it: a row for each way of naming one. */
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/sources/index.js';

const json = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })';
const role = (more: string): string => `resource "aws_iam_role" "r" {\n  name = "r"\n${more}\n}\n`;
const inline = (name: string, policy = json): string => `inline_policy {\n${name}\n  policy = ${policy}\n}\n`;

/** The names of each policy in a file. */
function namesIn(text: string): readonly (readonly string[])[] {
  return discover([{ path: 'main.tf', text }]).flatMap((each) => (each.kind === 'policy' ? [each.knownAs.names] : []));
}

describe('the names of a policy', () => {
  it.each<{ readonly name: string; readonly text: string; readonly expected: readonly (readonly string[])[] }>([
    {
      name: 'an inline policy in a role is called as its block says',
      text: role(inline('name = "upload"')),
      expected: [['upload']],
    },
    {
      name: 'of two of them each has its own',
      text: role(inline('name = "upload"') + inline('name = "read"')),
      expected: [['upload'], ['read']],
    },
    {
      name: 'its name is given in part',
      text: role(inline('name = "${var.env}-upload"')),
      expected: [['*-upload']],
    },
    {
      name: 'a loop gives it a name in each instance',
      text: role(`for_each = toset(["a", "b"])\n${inline('name = "${each.key}-upload"')}`),
      expected: [['a-upload', 'b-upload']],
    },
    {
      name: 'a document that is written elsewhere is called as the block that takes it in says',
      text: `locals {\n  doc = ${json}\n}\n${role(inline('name = "upload"', 'local.doc') + inline('name = "read"'))}`,
      expected: [['upload'], ['read']],
    },
    { name: 'without a name it may be called anything', text: role(inline('')), expected: [['*']] },
    {
      name: 'so it may where the blocks are made by a loop of their own',
      text: role(
        `dynamic "inline_policy" {\n  for_each = var.all\n  content {\n    name = "upload"\n    policy = ${json}\n  }\n}`,
      ),
      expected: [['*']],
    },
    {
      name: 'the name of a resource of its own',
      text: `resource "aws_iam_role_policy" "p" {\n  name = "upload"\n  role = "r"\n  policy = ${json}\n}\n`,
      expected: [['upload']],
    },
  ])('$name', ({ text, expected }) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
