/** Texts that somebody might send to make a reader slow, large or dead: each gets a verdict, and a good policy beside it is read. */
import { describe, expect, it } from 'vitest';
import { discover, discoverIn, linkedIn } from '../../src/sources/index.js';
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

describe('modules that call one another', () => {
  type Files = Readonly<Record<string, string>>;
  const times = (count: number, write: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => write(index)).join('\n');
  const each = (count: number, write: (index: number) => readonly [string, string]): Files =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => write(index)));
  const document = (name = 'd'): string =>
    `data "aws_iam_policy_document" "${name}" {\n  statement {\n    actions   = ["s3:GetObject"]\n    resources = ["*"]\n  }\n}\n`;
  const role = (name: string, more = ''): string => `resource "aws_iam_role" "r" {\n  ${more}\n  name = ${name}\n}\n`;
  const grant = (policy: string, to = 'aws_iam_role.r.id', name = 'p'): string =>
    `resource "aws_iam_role_policy" "${name}" {\n  role   = ${to}\n  policy = ${policy}\n}\n`;
  const own = 'data.aws_iam_policy_document.d.json';
  const call = (name: string, source: string, more = ''): string =>
    `module "${name}" {\n  source = "${source}"\n  ${more}\n}\n`;
  const output = (name: string, value: string): string => `output "${name}" {\n  value = ${value}\n}\n`;
  const variable = (name: string): string => `variable "${name}" {}\n`;
  const named = variable('name') + role('"svc-${var.name}"') + document() + grant(own);
  const keys = (count: number): string => `for_each = toset([${times(count, (index) => `"k${index}",`)}])`;
  const policies = (count: number): string =>
    times(
      count,
      (index) =>
        document(`d${index}`) + grant(`data.aws_iam_policy_document.d${index}.json`, 'aws_iam_role.r.id', `p${index}`),
    );
  const calls = times(1000, (index) => call(`c${index}`, '../m', `name = "n${index}"`));

  /** For each policy of the file at `path`, how many it is attached to, and whether somebody unknown is among them. */
  const attached = (files: Files, path: string): readonly (readonly [number, boolean])[] => {
    const all = [
      ...Object.entries(files).map(([at, text]) => ({ path: at, text })),
      { path: 'good/main.tf', text: role('"good"') + document() + grant(own) },
    ];
    const linked = linkedIn(all);
    const attachedIn = (at: string): readonly (readonly [number, boolean])[] => {
      const known = linked(at);
      return discoverIn(
        at,
        all.filter((file) => file.path === at || known.has(file.path)),
      ).flatMap((found) =>
        found.kind === 'policy'
          ? [[found.attachedTo.length, found.attachedTo.some(({ kind }) => kind === 'unknown')] as const]
          : [],
      );
    };
    expect(attachedIn('good/main.tf')).toEqual([[1, false]]);
    return attachedIn(path);
  };

  it('a module that is called 1,000 times has as many roles', () => {
    expect(attached({ 'm/main.tf': named, 'a/main.tf': calls }, 'm/main.tf')).toEqual([[1000, false]]);
  });

  it.each<readonly [string, string, Files]>([
    [
      '1,000 calls of a module with 300 policies',
      'm/main.tf',
      { 'm/main.tf': variable('name') + role('"svc-${var.name}"') + policies(300), 'a/main.tf': calls },
    ],
    [
      '20 modules that all call each other',
      'm0/main.tf',
      each(20, (index) => [
        `m${index}/main.tf`,
        variable('x') +
          document() +
          grant('var.x', '"r"') +
          times(20, (other) => call(`c${other}`, `../m${other}`, other === 0 ? `x = ${own}` : 'x = var.x')),
      ]),
    ],
    [
      '26 doubling outputs',
      'a/main.tf',
      {
        'm/main.tf': variable('x') + output('y', '["${var.x}", "${var.x}"]'),
        'a/main.tf':
          call('c0', '../m', 'x = "a"') +
          times(26, (index) => call(`c${index + 1}`, '../m', `x = module.c${index}.y`)) +
          role('join("", module.c26.y)') +
          document() +
          grant(own),
      },
    ],
    [
      'outputs of 26 modules, each of which doubles the one below it',
      'm0/main.tf',
      {
        'm0/main.tf': document() + output('y', own) + output('n', '"x"'),
        ...each(26, (index) => [
          `m${index + 1}/main.tf`,
          call('a', `../m${index}`) +
            call('b', `../m${index}`) +
            output('y', '[module.a.y, module.b.y]') +
            output('n', '"${module.a.n}${module.b.n}"'),
        ]),
        'top/main.tf': call('t', '../m26') + role('module.t.n') + grant('module.t.y'),
      },
    ],
    [
      'for_each over 10,000 keys',
      'a/main.tf',
      { 'a/main.tf': role('each.key', keys(10_000)) + document() + grant(own) },
    ],
    [
      'for_each over 1,000 keys in 1,000 calls',
      'm/main.tf',
      {
        'm/main.tf': variable('name') + role('"${var.name}-${each.key}"', keys(1000)) + document() + grant(own),
        'a/main.tf': call('c', '../m', `${keys(1000)}\n  name = each.key`),
      },
    ],
  ])('%s end in somebody unknown', (_name, path, files) => {
    const found = attached(files, path);
    expect(found.length).toBeGreaterThan(0);
    expect(found.at(-1)?.[1]).toBe(true);
  });

  it('arguments are told where they were not followed to their end', () => {
    const leading = times(2_100, (index) => `l${index} = var.x`);
    const files = [
      { path: 'm/main.tf', text: `${variable('x')}locals {\n${leading}\n}\n` },
      { path: 'a/main.tf', text: call('c', '../m', 'x = "a"') },
    ];
    expect(discoverIn('a/main.tf', files)).toMatchObject([{ kind: 'skipped', incomplete: true }]);
  });
});
