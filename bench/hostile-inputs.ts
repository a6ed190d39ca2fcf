/** Texts that somebody might send to make a reader slow, large or dead, and ordinary ones of the same size. */

import type { SourceFile } from '../src/text/file.js';
import { hostileModules } from './hostile-modules.js';

/** A file of a pull request. */
export interface Input {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** The files that are understood with it. */
  readonly beside?: readonly SourceFile[];
}

const statement = (index: number): string =>
  `    {\n      "Effect": "Allow",\n      "Action": ["s3:GetObject", "s3:DeleteObject"],\n      "Resource": "arn:aws:s3:::bucket-${index}/*"\n    }`;

const policy = (statements: string): string =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [\n${statements}\n  ]\n}\n`;

const role = (index: number): string =>
  `resource "aws_iam_role_policy" "p${index}" {\n  role   = "role-${index}"\n  policy = jsonencode({\n    Version   = "2012-10-17"\n    Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:DeleteObject"], Resource = "*" }]\n  })\n}\n`;

/** An ordinary file of the same language, about so many characters long. */
export function ordinaryInput(path: string, length: number): Input {
  const piece = path.endsWith('.tf') ? role : statement;
  const count = Math.max(1, Math.ceil(length / piece(1000).length));
  const pieces = times(count, piece);
  return { name: 'ordinary', path, text: path.endsWith('.tf') ? pieces.join('\n') : policy(pieces.join(',\n')) };
}

function times(count: number, write: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => write(index));
}

/** Every one of them; each holds, or sits around, one policy that is to be read where it can be. */
export function hostileInputs(): readonly Input[] {
  return [...jsonInputs(), ...terraformReferences(), ...terraformTexts(), ...terraformNesting(), ...hostileModules()];
}

function jsonInputs(): readonly Input[] {
  const named = (name: string, text: string): Input => ({ name, path: 'policies/policy.json', text });
  return [
    named('3,000 statements', policy(times(3000, statement).join(',\n'))),
    named('200 KB of blanks', policy(statement(0)).replace('"Version"', `${' '.repeat(200_000)}"Version"`)),
    named(
      '200 KB of blanks after an item',
      policy(statement(0)).replace('"s3:DeleteObject"', `"s3:DeleteObject"${' '.repeat(200_000)}`),
    ),
    named(
      '200 KB of line ends between two items',
      policy(statement(0)).replace(', "s3:Del', `,${'\n'.repeat(200_000)}"s3:Del`),
    ),
    named('480 KB of broken escapes', `{"Statement": "${'\\u00'.repeat(120_000)}`),
    named('480 KB of open strings', `{"Statement": ${'"\\u00 '.repeat(80_000)}`),
    named('480 KB of escapes that are whole', `{"a": "${'\\u0041'.repeat(80_000)}"}`),
    named('1,500 byte-order marks', '\uFEFF'.repeat(1500) + policy(statement(0))),
    named('lists nested 100,000 deep', `{"Statement": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    named(
      'lists nested 100,000 deep behind a comment',
      `/* " */ {"Statement": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ),
    named('lists nested 100,000 deep behind a string without an end', `{"Statement": "\r ${'['.repeat(100_000)}`),
    named('objects nested 100,000 deep', `{"Statement": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
    named('100,000 errors', `{"Statement": [${'@'.repeat(100_000)}]}`),
    named('20 MB that is no policy', `[${'{"a": [1, 2, 3], "b": "some text"},\n'.repeat(560_000)}0]`),
    named('20 MB that speaks of a policy', `[${'{"a": [1, 2, 3], "Action": "text"},\n'.repeat(560_000)}0]`),
    named('100,000 comments', policy(statement(0)).replace('["s3', `[${'// x\n'.repeat(100_000)}"s3`)),
    named(
      '50,000 keys',
      policy(statement(0)).replace('"Version"', `${times(50_000, (index) => `"k${index}": 1,`).join('')}"Version"`),
    ),
    named(
      'one line of 20,000 actions',
      policy(statement(0).replace('"s3:GetObject"', times(20_000, (index) => `"s3:Do${index}*"`).join(', '))),
    ),
  ];
}

const moduleOf = (name: string, text: string): Input => ({ name, path: 'main.tf', text: `${text}\n${role(0)}` });

const locals = (lines: readonly string[]): string => `locals {\n${lines.map((line) => `  ${line}\n`).join('')}}`;

const user = (value: string): string =>
  `resource "aws_iam_role_policy" "u" {\n  role   = "r"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Resource = "*", Action = ${value} }] })\n}`;

function terraformReferences(): readonly Input[] {
  return [
    moduleOf(
      '26 doubling locals',
      `${locals(['l0 = ["s3:GetObject"]', ...times(26, (index) => `l${index + 1} = [local.l${index}, local.l${index}]`)])}\n${user('flatten(local.l26)')}`,
    ),
    moduleOf(
      '26 doubling texts',
      `${locals(['l0 = "s3:GetObject"', ...times(26, (index) => `l${index + 1} = "\${local.l${index}}\${local.l${index}}"`)])}\nresource "aws_iam_role" "d" {\n  name = local.l26\n}\n${user('[local.l26]')}`,
    ),
    moduleOf(
      '26 doubling conditionals',
      `${locals(['l0 = "a"', ...times(26, (index) => `l${index + 1} = var.x ? local.l${index} : "\${local.l${index}}b"`)])}\nresource "aws_iam_role" "d" {\n  name = local.l26\n}`,
    ),
    moduleOf(
      'a list of itself',
      `${locals(['a = [local.a]', 'b = concat(local.b, local.a)'])}\n${user('local.a')}\n${user('local.b')}`,
    ),
    moduleOf(
      '10,000 locals that mention each other',
      `${locals(times(10_000, (index) => `l${index} = [local.l${(index + 1) % 10_000}, local.l${(index * 7 + 3) % 10_000}]`))}\n${user('local.l0')}`,
    ),
    moduleOf(
      'a chain of 10,000 locals',
      `${locals(['l0 = ["s3:GetObject"]', ...times(10_000, (index) => `l${index + 1} = local.l${index}`)])}\n${user('local.l10000')}`,
    ),
    moduleOf(
      '20,000 mentions of one local',
      `${locals(['a = ["s3:DeleteObject"]', ...times(20_000, (index) => `l${index} = local.a`)])}\n${user('local.a')}`,
    ),
    moduleOf(
      '2,000 policies of one local',
      `${locals(['a = ["s3:DeleteObject"]'])}\n${times(2000, (index) => user('local.a').replace('"u"', `"u${index}"`)).join('\n')}`,
    ),
    moduleOf('an object of 20,000 keys', locals([`a = {\n${times(20_000, (index) => `k${index} = 1\n`).join('')}}`])),
    moduleOf(
      'a call with 20,000 arguments',
      `${locals(['a = ["s3:DeleteObject"]', `b = concat(${times(20_000, () => 'local.a').join(', ')})`])}\n${user('local.b')}`,
    ),
  ];
}

function terraformTexts(): readonly Input[] {
  return [
    moduleOf(
      'a document in a call with 20,000 arguments',
      `${locals([`a = concat(${times(20_000, () => 'data.aws_iam_policy_document.d.json').join(', ')})`])}\ndata "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["s3:GetObject", "s3:DeleteObject"]\n    resources = ["*"]\n  }\n}`,
    ),
    moduleOf(
      '1,000 documents in a list that 1,000 roles use',
      `${times(1000, (index) => `data "aws_iam_policy_document" "d${index}" {\n  statement {\n    actions = ["s3:GetObject", "s3:DeleteObject"]\n    resources = ["*"]\n  }\n}`).join('\n')}\n${locals([`all = [${times(1000, (index) => `data.aws_iam_policy_document.d${index}.json`).join(', ')}]`])}\n${times(1000, (index) => `resource "aws_iam_role_policy" "r${index}" {\n  role = "r${index}"\n  policy = local.all[var.i]\n}`).join('\n')}`,
    ),
    moduleOf(
      'a chain of 3,000 documents',
      times(
        3000,
        (index) =>
          `data "aws_iam_policy_document" "d${index}" {\n  source_policy_documents = [data.aws_iam_policy_document.d${index + 1}.json]\n}`,
      ).join('\n'),
    ),
    moduleOf(
      '200 KB of blanks behind a statement',
      `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["s3:DeleteObject"]\n    resources = ["*"]\n  }${' '.repeat(200_000)}statement {\n    actions = ["s3:GetObject"]\n  }\n}`,
    ),
    moduleOf(
      'a heredoc with 50,000 holes',
      `resource "aws_iam_role_policy" "h" {\n  role   = "r"\n  policy = <<EOF\n{"Statement": [${'${'.repeat(50_000)}\nEOF\n}`,
    ),
    moduleOf(
      'a heredoc with 50,000 whole holes',
      `resource "aws_iam_role_policy" "h" {\n  role   = "r"\n  policy = <<EOF\n{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["${'${var.a}'.repeat(50_000)}"], "Resource": "*"}]}\nEOF\n}`,
    ),
    moduleOf(
      'a heredoc with lists nested 100,000 deep',
      `resource "aws_iam_role_policy" "h" {\n  role   = "r"\n  policy = <<EOF\n{"Statement": ${'['.repeat(100_000)}${']'.repeat(100_000)}}\nEOF\n}`,
    ),
    moduleOf(
      'a text with lists nested 100,000 deep',
      `resource "aws_iam_role_policy" "h" {\n  role   = "r"\n  policy = "{\\"Statement\\": ${'['.repeat(100_000)}${']'.repeat(100_000)}}"\n}`,
    ),
    moduleOf('lists nested 100,000 deep', locals([`a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`])),
    moduleOf('parentheses nested 100,000 deep', locals([`a = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`])),
  ];
}

function terraformNesting(): readonly Input[] {
  return [
    moduleOf('calls nested 100,000 deep', locals([`a = ${'f('.repeat(100_000)}1${')'.repeat(100_000)}`])),
    moduleOf('blocks nested 100,000 deep', `${'a {\n'.repeat(100_000)}${'}\n'.repeat(100_000)}`),
    moduleOf('texts nested 20,000 deep', locals([`a = ${'"${'.repeat(20_000)}1${'}"'.repeat(20_000)}`])),
    moduleOf('a chain of 100,000 operators', locals([`a = 1${' + 1'.repeat(100_000)}`])),
    moduleOf('a chain of 100,000 conditionals', locals([`a = ${'x ? 1 : '.repeat(100_000)}1`])),
    moduleOf('a chain of 100,000 negations', locals([`a = ${'!'.repeat(100_000)}true`])),
    moduleOf('100,000 indexes', locals([`a = b${'[0]'.repeat(100_000)}`])),
    moduleOf('100,000 steps', locals([`a = local${'.b'.repeat(100_000)}`])),
    moduleOf('200 KB of blanks', locals([`a =${' '.repeat(200_000)}1`])),
    moduleOf('200 KB of line ends in a list', user(`["s3:GetObject",${'\n'.repeat(200_000)} "s3:DeleteObject"]`)),
    moduleOf('heredocs that never end', 'x = <<A\n'.repeat(20_000)),
    moduleOf('50,000 directives', locals([`a = "${'%{ if x }'.repeat(50_000)}"`])),
  ];
}
