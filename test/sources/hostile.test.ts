/** Texts that somebody might send to make a reader slow, large or dead: each gets a verdict, and a good policy beside it is read. */
import { describe, expect, it } from 'vitest';
import { discover, discoverIn } from '../../src/sources/index.js';
import { parseJson } from '../../src/syntax/json/parse-json.js';

/** What one JSON text may hold. */
const mostValues = 250_000;
const statement = '{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}';
const good = { path: 'good.json', text: `{"Version": "2012-10-17", "Statement": [${statement}]}` };
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

describe('JSON', () => {
  it.each([
    ['nested 100,000 deep', `{"Statement": ${deep}}`],
    ['nested behind a quote in a comment', `/* " */ {"Statement": ${deep}}`],
    ['nested behind a quote in a comment of a line', `// "\r{"Statement": ${deep}}`],
    ['nested behind a string that a carriage return ends', `{"Statement": "\r${deep}`],
    ['of more values than is read', `{"Statement": [${'1,'.repeat(mostValues)}1]}`],
    ['of broken escapes', `{"Statement": "${'\\u00'.repeat(120_000)}`],
  ])('%s is a gap with its place, and the other file counts', (_name, text) => {
    const found = discover([{ path: 'bad.json', text }, good]);
    expect(found.map(({ kind }) => kind).sort()).toEqual(['policy', 'skipped']);
    expect(found.find(({ kind }) => kind === 'skipped')).toMatchObject({ at: { path: 'bad.json' }, incomplete: true });
  });

  it.each([
    ['comments', `{"a": 1, // [[[\n"b": /* { " */ 2}`],
    ['strings', `{"a": "${'['.repeat(1000)}", "b": "\\"${'{'.repeat(1000)}"}`],
    ['as many values as are read', `[${'1,'.repeat(mostValues - 3)}1]`],
  ])('of brackets in %s is read', (_name, text) => {
    expect(parseJson(text).kind).toBe('tree');
  });

  it.each([
    ['{"\\u0053tatement": "x"', 1],
    ['{"a\\u0041b"  \n : "x"', 1],
    ['{"a": "\\u0041", "b"', 0],
    [`{"a": "${'\\u0041'.repeat(80_000)}"`, 0],
    [`{${'"\\u0041" '.repeat(80_000)}`, 0],
  ])('that cannot be read is told where a key may be escaped: %#', (text, gaps) => {
    expect(discoverIn('x.json', [{ path: 'x.json', text }])).toHaveLength(gaps);
  });
});

describe('a module', () => {
  const data = (index: number, body: string): string => `data "aws_iam_policy_document" "d${index}" {\n${body}\n}\n`;
  const allowing = '  statement {\n    actions   = ["s3:GetObject"]\n    resources = ["*"]\n  }';
  const times = (count: number, write: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => write(index)).join('\n');
  const unknowns = (text: string): readonly number[] =>
    discoverIn('main.tf', [{ path: 'main.tf', text }]).flatMap((found) =>
      found.kind === 'policy' ? [found.attachedTo.filter(({ kind }) => kind === 'unknown').length] : [],
    );

  it('of documents that all go to many roles has somebody unknown behind each, and ends', () => {
    const list = times(300, (index) => `data.aws_iam_policy_document.d${index}.json,`);
    const roles = times(
      300,
      (index) => `resource "aws_iam_role_policy" "r${index}" {\n  role   = "r${index}"\n  policy = local.all[var.i]\n}`,
    );
    const found = unknowns(
      `${times(300, (index) => data(index, allowing))}\nlocals {\n  all = [${list}]\n}\n${roles}\n`,
    );
    expect(found).toHaveLength(300);
    expect(found.every((count) => count > 0)).toBe(true);
    // Beyond the budget, one unknown stands for all that was not followed.
    expect(found.at(-1)).toBe(1);
  });

  it.each([
    ['a short chain of documents is followed to its end', 30, 0],
    ['a long one ends in somebody unknown', 400, 1],
  ])('%s', (_name, length, unknown) => {
    const next = (index: number): string =>
      `  source_policy_documents = [data.aws_iam_policy_document.d${index - 1}.json]`;
    const role = `resource "aws_iam_role_policy" "r" {\n  role   = "r"\n  policy = data.aws_iam_policy_document.d${length - 1}.json\n}\n`;
    const found = unknowns(times(length, (index) => data(index, index === 0 ? allowing : next(index))) + role);
    expect(found[0]).toBe(unknown);
  });
});
