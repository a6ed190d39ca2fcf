/** What is commented out grants nothing; what only looks like a comment may grant. */
import { describe, expect, it } from 'vitest';
import { isOnlyComments } from '../../src/sources/comments.js';
import { discoverIn } from '../../src/sources/index.js';

const list = 'actions = ["s3:DeleteObject", "sqs:*"]';
const doc = `data "aws_iam_policy_document" "d" {\n  statement {\n    ${list}\n    resources = ["arn:aws:s3:::a/x"]\n  }\n}\n`;
const json = '{"Statement": [{"Effect": "Allow", "Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::a/*"}]}';

const quiet: readonly (readonly [string, string, string])[] = [
  ['a whole file of Terraform', 'main.tf', `/*\n${doc}*/\n`],
  ['one with line ends of Windows', 'main.tf', `/*\r\n${doc.replace(/\n/g, '\r\n')}*/\r\n`],
  ['a part of one', 'main.tf', `resource "aws_sns_topic" "t" {\n  name = "t"\n}\n/*\n${doc}*/\n`],
  ['a file of OpenTofu', 'main.tofu', `/* ${doc} */`],
  ['behind code on the same line', 'main.tf', `locals { /* ${list} */ }\n`],
  ['by `#` behind a value', 'main.tf', `locals {\n  a = 1 # ${list}\n}\n`],
  ['in a value that is put in', 'main.tf', `locals {\n  a = "\${ /* ${list} */ local.b}"\n}\n`],
  ['inputs of Terragrunt', 'live/terragrunt.hcl', `/*\ninputs = {\n  ${list}\n}\n*/\n`],
  ['settings of another tool', 'x.pkr.hcl', `a = 1\n/*\n${list}\n*/\n`],
  ['values', 'prod.tfvars', `a = 1\n/*\n${list}\n*/\n`],
];

const told: readonly (readonly [string, string, string])[] = [
  ['strings that hold the signs', 'main.hcl', `a = "arn:aws:s3:::a/*"\n${list}\nb = "arn:aws:s3:::*/b"\n`],
  ['a string that ends a comment', 'main.hcl', `/* a = "*/\n${list}\n# "*/\n`],
  ['a heredoc that holds the signs', 'main.hcl', `a = <<EOT\n/*\n${json}\n*/\nEOT\n`],
  ['a heredoc that begins a comment', 'main.hcl', `a = <<EOT\n/*\nEOT\n${list}\n/* */\n`],
  ['a heredoc in a comment that is over', 'main.hcl', `/* <<EOT\n*/\n${list}\n/*\nEOT\n*/\n`],
  ['a comment behind `#`', 'main.hcl', `# /*\n${list}\n# */\n`],
  ['a comment in a comment', 'main.hcl', `/* /* */\n${list}\n/* */\n`],
  ['a `#` in a string', 'main.hcl', `a = "#", ${list}\n`],
  ['a `//` in a string', 'main.hcl', `a = { b = "https://b", ${list} }\n`],
  ['a comment that does not end', 'main.hcl', `/*\n${list}\n`],
  ['what does not parse', 'main.hcl', `a = = /* ${list} */\n`],
  ['YAML, which knows no such comment', 'x.yaml', `/*:\n  actions: [s3:DeleteObject, 'sqs:*']\n*/: 1\n`],
  ['a document of YAML below a comment', 'x.yaml', `# /*\n---\nactions: [s3:DeleteObject, 'sqs:*']\n# */\n`],
  ['a `#` in a string of JSON', 'x.json', '{"a": "\\n# ",\n"actions": ["s3:DeleteObject", "sqs:*"]}'],
  ['a `#` in a string of values', 'a.tfvars', `a = "x # "\n${list}\n`],
  ['Terraform, in a string', 'main.tf', `locals {\n  a = "x/*"\n  b = { ${list} }\n  c = "*/x"\n}\n`],
];

const found = (path: string, text: string): readonly unknown[] => discoverIn(path, [{ path, text }]);

describe('commented out', () => {
  it.each(quiet)('grants nothing: %s', (_, path, text) => {
    expect(found(path, text)).toEqual([]);
  });
});

describe('not commented out', () => {
  it.each(told)('is told: %s', (_, path, text) => {
    expect(found(path, text)).not.toEqual([]);
  });
});

const comments: readonly (readonly [string, string, string])[] = [
  ['empty', 'a.json', ' \n'],
  ['YAML', 't.yaml', '# Resources:\n\n  # P:\r\n#   RoleName: !Sub "${AWS::Region}-${Name}"\n'],
  ['several documents of it', 't.yml', '\uFEFF# a\n---\n# b\n... # c\n'],
  ['a template of CloudFormation', 't.template', '# Resources: {}\n'],
  ['a template of any name', 'stack', '# Resources: {}\n'],
  ['Terraform', 'main.tf', `# a\n/*\n${doc}*/\n// b\n`],
  ['Terragrunt', 'terragrunt.hcl', `/* ${list} */`],
];
const more: readonly (readonly [string, string, string])[] = [
  ['a second document', 't.yaml', '# a\n---\na: 1\n'],
  ['a value behind the sign of a document', 't.yaml', '# a\n--- {Resources: {}}\n'],
  ['a line that a lone carriage return begins', 't.yaml', '# a\rResources: {}\n'],
  ['a line that only older YAML knows', 't.yaml', '# a\u2028Resources: {}\n'],
  ['an empty map', 't.yaml', '# a\n{}\n'],
  ['what Helm puts in', 'templates/a.yaml', '# {{ include "a.grants" . }}\n'],
  ['what Jinja puts in', 'a.yaml.j2', '# {% include "grants.yaml" %}\n'],
  ['what ERB puts in', 'a.yaml.erb', '# <%= grants %>\n'],
  ['what Terraform puts in', 'a.yaml', '# ${grants}\n'],
  ['a loop of Terraform', 'a.yaml', '# %{ for a in all }\n'],
  ['code of ytt', 'a.yaml', '#@ load("@ytt:data", "data")\n'],
  ['JSON, which knows none', 'a.json', '# {}\n'],
  ['HCL below a comment', 'main.tf', '/* a */ locals {}\n'],
  ['HCL that does not parse', 'main.tf', '/* a\n'],
];

describe('a whole file', () => {
  it.each(comments)('is only comments: %s', (_, path, text) => {
    expect(isOnlyComments({ path, text })).toBe(true);
  });

  it.each(more)('is more: %s', (_, path, text) => {
    expect(isOnlyComments({ path, text })).toBe(false);
  });
});
