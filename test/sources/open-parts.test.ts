/** A place that grants and takes a document and something else as well: the document is found, and what else it takes is told. */
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/sources/index.js';
import { plain } from '../../src/text/message.js';
import { runOn } from '../support/fixture.js';

const document = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
`;
const json = 'data.aws_iam_policy_document.d.json';
const grant = (policy: string, more = ''): string =>
  `${document}resource "aws_iam_role_policy" "p" {\n${more}\nrole = "a"\npolicy = ${policy}\n}\n`;
const over = (over: string, policy = 'each.value'): string => grant(policy, `for_each = ${over}`);
const built = (sources: string): string =>
  `${document}data "aws_iam_policy_document" "all" {\nsource_policy_documents = ${sources}\n}\n` +
  'resource "aws_iam_role_policy" "p" {\nrole = "a"\npolicy = data.aws_iam_policy_document.all.json\n}\n';
const inline = (body: string): string => `${document}resource "aws_iam_role" "r" {\nname = "a"\n${body}\n}\n`;

/** What is told as open, in the order of the files. */
function openIn(files: Readonly<Record<string, string>>): readonly string[] {
  return discover(Object.entries(files).map(([path, text]) => ({ path, text }))).flatMap((found) =>
    found.kind === 'skipped' ? [`${found.at.path}: ${/`(.*?)`/.exec(plain(found.why))?.[1] ?? ''}`] : [],
  );
}

describe('what a policy is besides a document', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['the first that is given', grant(`coalesce(var.own, ${json})`), ['var.own']],
    ['the first that there is', grant(`try(var.own.json, ${json})`), ['var.own.json']],
    ['the standard of a look-up', grant(`lookup(var.all, "x", ${json})`), ['var.all']],
    ['one of a joined list', grant(`element(concat([${json}], var.more), 1)`), ['var.more']],
    ['a local', `locals {\np = var.on ? var.own : ${json}\n}\n${grant('local.p')}`, ['var.own']],
    ['a map of a local', `locals {\nall = { a = ${json}, b = var.own }\n}\n${over('local.all')}`, ['var.own']],
    ['merged maps', `locals {\nall = merge({ a = ${json} }, var.more)\n}\n${over('local.all')}`, ['var.more']],
    ['the list of what is expanded', over(`merge([{ a = ${json} }, var.more]...)`), ['var.more']],
    ['a key of each', over(`{ a = { p = ${json} }, b = { p = var.own, n = var.name } }`, 'each.value.p'), ['var.own']],
    ['sources', built(`concat([${json}], var.more)`), ['var.more']],
    ['flattened sources', built(`flatten([[${json}], [var.more]])`), ['var.more']],
    ['compacted sources', built(`compact([${json}, var.own, "", null])`), ['var.own']],
    [
      'a block made many times',
      inline(
        `dynamic "inline_policy" {\nfor_each = concat([${json}], var.more)\ncontent {\npolicy = inline_policy.value\n}\n}`,
      ),
      ['var.more'],
    ],
    ['another key', over(`{ a = { p = ${json}, n = var.name } }`, 'each.value.p'), []],
    ['nothing, where it is not made', grant(`var.on ? ${json} : null`), []],
    ['an empty text', grant(`coalesce(${json}, "")`), []],
    ['one of a list', grant('one(data.aws_iam_policy_document.d[*].json)'), []],
    ['one local after another', `locals {\nb = local.a\na = ${json}\n}\n${grant('local.b')}`, []],
    ['a circle of locals', `locals {\na = coalesce(local.b, ${json})\nb = local.a\n}\n${grant('local.a')}`, []],
    [
      'a text in a local',
      `locals {\np = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject" }] })\n}\n${grant('local.p')}`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(openIn({ 'main.tf': text })).toEqual(expected.map((each) => `main.tf: ${each}`));
  });
});

const called = {
  'm/main.tf':
    'variable "policy" {\ndefault = null\n}\nresource "aws_iam_role_policy" "p" {\nrole = "a"\npolicy = var.policy\n}\n',
};
const call = (name: string, policy: string): string => `module "${name}" {\nsource = "./m"\n${policy}\n}\n`;

describe('what a module is given besides a document', () => {
  const known = document + call('a', `policy = ${json}`);
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['by no other call', { 'main.tf': known }, []],
    ['by another call', { 'main.tf': known + call('b', 'policy = var.own') }, ['main.tf: var.own']],
    ['by a call that leaves it out', { 'main.tf': known + call('b', '') }, []],
    [
      'by Terragrunt',
      { 'main.tf': known, 'live/terragrunt.hcl': 'terraform {\nsource = "../m"\n}\n' },
      ['m/main.tf: var.policy'],
    ],
    [
      'by a module that gives back one of two',
      {
        'main.tf': `module "o" {\nsource = "./o"\n}\n${call('a', 'policy = module.o.policy')}`,
        'o/main.tf': `${document}output "policy" {\nvalue = coalesce(var.own, ${json})\n}\n`,
      },
      ['main.tf: var.own', 'o/main.tf: var.own'],
    ],
  ])('%s', (_, files, expected) => {
    expect(openIn({ ...called, ...files })).toEqual(expected);
  });
});

describe('what a caller gives, in a review', () => {
  const files = { ...called, 'main.tf': `${document}${call('a', `policy = coalesce(var.own, ${json})`)}` };
  it.each([
    ['with both files changed', ['m/main.tf', 'main.tf'], ['main.tf:9 (module.a.policy): its policy is var.own']],
    ['with the caller alone', ['main.tf'], ['main.tf:9 (module.a.policy): its policy is var.own']],
    ['with the module alone', ['m/main.tf'], ['m/main.tf:6 (aws_iam_role_policy.p): its policy is var.policy']],
  ])('is said once %s', async (_, changed, expected) => {
    const base = Object.entries(files).map(([path, text]): [string, string] => [
      path,
      changed.includes(path) ? `# as it was\n${text}` : text,
    ]);
    const { report } = await runOn({ base: new Map(base), head: new Map(Object.entries(files)), inputs: new Map() });
    const said = report.verdict.reasons.map(plain).filter((each) => each.includes('its policy'));
    expect(said.map((each) => each.replace(/`/g, '').replace(/( \(main.tf:9\))?, which.*/, ''))).toEqual(expected);
  });
});

describe('a file that a module reads', () => {
  const text = '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}';
  it.each([
    ['beside it', 'file("${path.module}/p.json")', 'm/p.json'],
    ['below it', 'file("${path.module}/policies/p.json")', 'm/policies/p.json'],
    ['above it', 'templatefile("../shared/p.tftpl", {})', 'shared/p.tftpl'],
  ])('is read where a pull request changes only who reads it: %s', async (_, policy, path) => {
    const main = `resource "aws_iam_role_policy" "p" {\nrole = "a"\npolicy = ${policy}\n}\n`;
    const { report } = await runOn({
      base: new Map([
        ['m/main.tf', `# as it was\n${main}`],
        [path, text],
      ]),
      head: new Map([
        ['m/main.tf', main],
        [path, text],
      ]),
      inputs: new Map(),
    });
    expect(report.verdict.reasons.map(plain).filter((each) => each.includes('determine'))).toEqual([]);
  });
});
