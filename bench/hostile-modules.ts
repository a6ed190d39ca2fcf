/** Modules that call one another so that a short text means a lot, each reviewed at the file that holds a policy. */
import type { Input } from './hostile-inputs.js';

type Files = Readonly<Record<string, string>>;

const document = (name = 'd'): string =>
  `data "aws_iam_policy_document" "${name}" {\n  statement {\n    actions   = ["s3:GetObject", "s3:DeleteObject"]\n    resources = ["*"]\n  }\n}\n`;
const role = (name: string, more = ''): string => `resource "aws_iam_role" "r" {\n  ${more}\n  name = ${name}\n}\n`;
const grant = (policy: string, to = 'aws_iam_role.r.id', name = 'p'): string =>
  `resource "aws_iam_role_policy" "${name}" {\n  role   = ${to}\n  policy = ${policy}\n}\n`;
const own = 'data.aws_iam_policy_document.d.json';
const call = (name: string, source: string, more = ''): string =>
  `module "${name}" {\n  source = "${source}"\n  ${more}\n}\n`;
const output = (name: string, value: string): string => `output "${name}" {\n  value = ${value}\n}\n`;
const variable = (name: string): string => `variable "${name}" {}\n`;
const named = variable('name') + role('"svc-${var.name}"') + document() + grant(own);

function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('\n');
}

function each(count: number, write: (index: number) => readonly [string, string]): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => write(index)));
}

function inputOf(name: string, path: string, files: Files): Input {
  const beside = Object.entries(files).flatMap(([other, text]) => (other === path ? [] : [{ path: other, text }]));
  return { name, path, text: files[path] ?? '', beside };
}

/** All of them. */
export function hostileModules(): readonly Input[] {
  return [...manyCalls(), ...circles(), ...doubling(), ...loops()];
}

function manyCalls(): readonly Input[] {
  const calls = times(1000, (index) => call(`c${index}`, '../m', `name = "n${index}"`));
  const documents = times(300, (index) => document(`d${index}`));
  const grants = times(300, (index) =>
    grant(`data.aws_iam_policy_document.d${index}.json`, 'aws_iam_role.r.id', `p${index}`),
  );
  return [
    inputOf('1,000 calls of one module', 'm/main.tf', { 'm/main.tf': named, 'a/main.tf': calls }),
    inputOf('1,000 calls of a module with 300 policies', 'm/main.tf', {
      'm/main.tf': `${variable('name')}${role('"svc-${var.name}"')}${documents}${grants}`,
      'a/main.tf': calls,
    }),
    inputOf('1,000 calls that are handed one document', 'a/main.tf', {
      'm/main.tf': variable('policy') + grant('var.policy', '"x"'),
      'a/main.tf': document() + times(1000, (index) => call(`c${index}`, '../m', `policy = ${own}`)),
    }),
    inputOf('1,000 sources that may each be one of 300 modules', 'x0/m/main.tf', {
      ...each(300, (index) => [`x${index}/m/main.tf`, named]),
      'a/main.tf': times(1000, (index) => call(`c${index}`, `git::https://x//m?ref=${index}`)),
    }),
  ];
}

function circles(): readonly Input[] {
  return [
    inputOf(
      '20 modules that all call each other',
      'm0/main.tf',
      each(20, (index) => [
        `m${index}/main.tf`,
        variable('x') +
          document() +
          grant('var.x', '"r"') +
          times(20, (other) => call(`c${other}`, `../m${other}`, other === 0 ? `x = ${own}` : 'x = var.x')),
      ]),
    ),
  ];
}

function doubling(): readonly Input[] {
  return [
    inputOf('26 doubling outputs', 'a/main.tf', {
      'm/main.tf': variable('x') + output('y', '["${var.x}", "${var.x}"]'),
      'a/main.tf':
        call('c0', '../m', 'x = "a"') +
        times(26, (index) => call(`c${index + 1}`, '../m', `x = module.c${index}.y`)) +
        role('join("", module.c26.y)') +
        document() +
        grant(own),
    }),
    inputOf('outputs of 26 modules, each of which doubles the one below it', 'm0/main.tf', {
      'm0/main.tf': document() + output('y', own) + output('n', '"x"'),
      ...each(26, (index) => [
        `m${index + 1}/main.tf`,
        call('a', `../m${index}`) +
          call('b', `../m${index}`) +
          output('y', '[module.a.y, module.b.y]') +
          output('n', '"${module.a.n}${module.b.n}"'),
      ]),
      'top/main.tf': call('t', '../m26') + role('module.t.n') + grant('module.t.y'),
    }),
  ];
}

function loops(): readonly Input[] {
  const keys = (count: number): string => `for_each = toset([${times(count, (index) => `"k${index}",`)}])`;
  return [
    inputOf('for_each over 10,000 keys', 'a/main.tf', {
      'a/main.tf': role('each.key', keys(10_000)) + document() + grant(own, 'values(aws_iam_role.r)[*].id'),
    }),
    inputOf('for_each over 1,000 keys in 1,000 calls', 'm/main.tf', {
      'm/main.tf': variable('name') + role('"${var.name}-${each.key}"', keys(1000)) + document() + grant(own),
      'a/main.tf': call('c', '../m', `${keys(1000)}\n  name = each.key`),
    }),
  ];
}
