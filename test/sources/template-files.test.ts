/** `data "template_file"`: its text is the policy of whoever asks for it filled in, and of nobody else. */
import { describe, expect, it } from 'vitest';
import { shownAmong } from '../support/discovered.js';

const json = '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "${bucket}/*"}]}\n';
const file = 'template = file("${path.module}/p.json.tpl")';
const template = (more: string): string => `data "template_file" "t" {\n${more}\n}\n`;
const grants = (policy: string): string => `resource "aws_iam_role_policy" "p" {\nrole = "a"\npolicy = ${policy}\n}\n`;
const rendered = grants('data.template_file.t.rendered');

describe('a template that a data source fills in', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a file', template(file) + rendered, ['p.json.tpl data.template_file.t of a: s3:GetObject']],
    [
      'with variables, as people wrote it years ago',
      template('template = "${file("${path.module}/p.json.tpl")}"\nvars = { bucket = "${aws_s3_bucket.b.arn}" }') +
        grants('"${data.template_file.t.rendered}"'),
      ['p.json.tpl data.template_file.t of a: s3:GetObject'],
    ],
    [
      'many of it',
      template(`count = 2\n${file}`) + grants('data.template_file.t.0.rendered'),
      ['p.json.tpl data.template_file.t of a: s3:GetObject'],
    ],
    [
      'one that a computed index picks',
      template(`count = 2\n${file}`) + grants('data.template_file.t[var.i].rendered'),
      ['p.json.tpl data.template_file.t of somebody a: s3:GetObject'],
    ],
    [
      'text of the module',
      template(
        'template = <<EOF\n{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}\nEOF',
      ) + rendered,
      ['main.tf data.template_file.t of a: s3:GetObject'],
    ],
    [
      'also an output',
      `${template(file)}${rendered}output "o" {\nvalue = data.template_file.t.rendered\n}\n`,
      ['p.json.tpl data.template_file.t of a somebody: s3:GetObject'],
    ],
    [
      'unfilled, elsewhere',
      `${template(file)}${rendered}resource "x" "x" {\nt = data.template_file.t.template\n}\n`,
      ['p.json.tpl data.template_file.t of a somebody: s3:GetObject'],
    ],
    [
      'its variables and its hash, elsewhere',
      `${template(file)}${rendered}resource "x" "x" {\nt = [data.template_file.t.id, data.template_file.t.vars.bucket]\n}\n`,
      ['p.json.tpl data.template_file.t of a: s3:GetObject'],
    ],
    [
      'the policy of a bucket',
      `${template(file)}resource "aws_s3_bucket_policy" "b" {\npolicy = data.template_file.t.rendered\n}\n`,
      ['p.json.tpl data.template_file.t: left alone'],
    ],
    [
      'a hole for an action, filled in by the data source',
      template(
        'template = <<EOF\n{"Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "$${more}"], "Resource": "*"}]}\nEOF',
      ) + rendered,
      ['main.tf data.template_file.t: gap'],
    ],
    ['a computed path', template('template = file(var.path)') + rendered, ['main.tf aws_iam_role_policy.p: gap']],
  ])('%s', (_, main, expected) => {
    const files = [
      { path: 'main.tf', text: main },
      ...(main.includes('p.json.tpl') ? [{ path: 'p.json.tpl', text: json }] : []),
    ];
    expect(shownAmong(files)).toEqual(expected);
  });
});
