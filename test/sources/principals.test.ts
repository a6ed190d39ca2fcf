/** Whom a module's policies are for: exact where the text says so, and somebody unknown wherever it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/sources/index.js';
import { plain } from '../../src/text/message.js';
import { document, grants, policyIn, principalsIn, role } from '../support/terraform-principals.js';
import { runs } from '../support/runs.js';

const svc = 'role = aws_iam_role.svc[each.key].id';

describe('the principals of a policy', () => {
  it.each<readonly [string, string, readonly (string | RegExp)[]]>([
    [
      'a literal set',
      role('for_each = toset(["a", "b"])\nname = "svc-${each.key}"') + grants(`for_each = toset(["a", "b"])\n${svc}`),
      ['role/svc-a', 'role/svc-b'],
    ],
    [
      'a set in a local',
      `locals {\n s = toset(["a", "b"])\n}\n${role('for_each = local.s\nname = "svc-${each.value}"')}${grants(`for_each = local.s\n${svc}`)}`,
      ['role/svc-a', 'role/svc-b'],
    ],
    [
      'the role as the loop',
      role('for_each = toset(["a"])\nname = "svc-${each.key}"') +
        grants('for_each = aws_iam_role.svc\nrole = each.value.name'),
      ['role/svc-a'],
    ],
    [
      'an attribute of each value',
      grants('for_each = { x = { name = "a" }, y = { name = "b" } }\nrole = each.value.name'),
      ['role/a', 'role/b'],
    ],
    [
      'count',
      role('count = 2\nname = "svc-${count.index}"') + grants('count = 2\nrole = aws_iam_role.svc[count.index].name'),
      ['role/svc-0', 'role/svc-1'],
    ],
    [
      'count by the length of a local',
      'locals {\n n = ["a", "b"]\n}\n' + grants('count = length(local.n)\nrole = local.n[count.index]'),
      ['role/a', 'role/b'],
    ],
    [
      'a role that is made or not',
      role('count = var.on ? 1 : 0\nname = "svc"') + grants('role = aws_iam_role.svc[0].name'),
      ['role/svc'],
    ],
    ['a key of a local map', 'locals {\n m = { a = "x" }\n}\n' + grants('role = local.m["a"]'), ['role/x']],
    [
      'keys of a local map',
      'locals {\n m = { b = 1, a = 2 }\n}\n' + grants('for_each = toset(keys(local.m))\nrole = each.key'),
      ['role/a', 'role/b'],
    ],
    [
      'values of a local map',
      'locals {\n m = { b = "x", a = "y" }\n}\n' + grants('for_each = toset(values(local.m))\nrole = each.key'),
      ['role/x', 'role/y'],
    ],
    [
      'a variable in the name',
      role('name = "svc-${var.env}"') + grants('role = aws_iam_role.svc.name'),
      ['role/svc-* ?'],
    ],
    ['a default is no value', 'variable "n" {\n default = "a"\n}\n' + grants('role = var.n'), [/not determined/]],
    [
      'a loop over a variable',
      role('for_each = var.s\nname = "svc-${each.key}"') + grants(`for_each = var.s\n${svc}`),
      [/role\/svc-\*. stands for several/],
    ],
    [
      'a loop of which the text gives one pattern',
      role('for_each = toset(["a", "b"])\nname = "svc-${var.x}"') + grants(`for_each = toset(["a", "b"])\n${svc}`),
      ['role/svc-* ?', /stands for several/],
    ],
    [
      'an index that is not determined',
      role('for_each = toset(["a", "b"])\nname = "svc-${each.key}"') + grants('role = aws_iam_role.svc[var.k].name'),
      [/stands for several|not determined/],
    ],
    [
      'a loop whose element is handed on whole',
      grants('role = "a"') +
        'resource "null_resource" "n" {\nfor_each = { x = data.aws_iam_policy_document.d.json }\ntriggers = { t = jsonencode(each) }\n}\n',
      ['role/a', /also used by/],
    ],
    [
      'a loop whose element nobody takes',
      grants('role = "a"') +
        'resource "null_resource" "n" {\nfor_each = { x = data.aws_iam_policy_document.d.json }\ntriggers = { t = each.key }\n}\n',
      ['role/a'],
    ],
    ['a circle of locals', 'locals {\n a = [local.a]\n}\n' + grants('role = local.a'), [/not determined/]],
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

  it('are somebody unknown, and quickly, where locals double 26 times', () => {
    const doubling = Array.from({ length: 26 }, (_, at) => `a${at + 1} = concat(local.a${at}, local.a${at})`).join(
      '\n',
    );
    const found = principalsIn(
      `${document}locals {\na0 = [data.aws_iam_policy_document.d.json]\n${doubling}\n}\n${grants('role = "a"')}output "o" {\nvalue = local.a26\n}\n`,
    );
    expect(found.some((each) => /also used by/.test(each))).toBe(true);
  });

  it('are somebody unknown beyond the budget of mentions', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => `l${at} = data.aws_iam_policy_document.d.json`).join('\n');
    expect(
      principalsIn(`${document}locals {\n${many}\n}\n${grants('role = "a"')}`).some((each) => /also used/.test(each)),
    ).toBe(true);
  });
});

/** Expressions of HCL with one hole. */
const around: fc.Arbitrary<(hole: string) => string> = fc.letrec<{ e: (hole: string) => string }>((tie) => ({
  e: fc.oneof(
    { maxDepth: 4 },
    fc.constant((hole: string) => hole),
    ...[
      (x: string) => `[1, ${x}]`,
      (x: string) => `{ a = ${x} }`,
      (x: string) => `{ (${x}) = 1 }`,
      (x: string) => `"a\${${x}}b"`,
      (x: string) => `"%{ if ${x} == 1 }a%{ endif }"`,
      (x: string) => `"%{ for s in ${x} }a%{ endfor }"`,
      (x: string) => `[for s in ${x} : s]`,
      (x: string) => `[for s in [] : s if s == ${x}]`,
      (x: string) => `{ for s in [] : s => ${x} }`,
      (x: string) => `var.m[${x}]`,
      (x: string) => `join(",", ${x})`,
      (x: string) => `(${x} == 1 ? 2 : 3)`,
      (x: string) => `(${x} ? 2 : 3)`,
      (x: string) => `(var.on ? ${x} : null)`,
      (x: string) => `!${x}`,
      (x: string) => `(${x}).a`,
    ].map((wrap) => tie('e').map((inner) => (hole: string) => wrap(inner(hole)))),
  ),
})).e;
const places: readonly ((value: string) => string)[] = [
  (x) => `output "o" {\nvalue = ${x}\n}\n`,
  (x) => `module "m" {\nsource = "./x"\na = ${x}\n}\n`,
  (x) => `resource "null_resource" "n" {\nfor_each = ${x}\ntriggers = each.value\n}\n`,
  (x) => `resource "null_resource" "n" {\ncount = ${x}\n}\n`,
  (x) =>
    `resource "null_resource" "n" {\nlifecycle {\nprecondition {\ncondition = ${x}\nerror_message = "x"\n}\n}\n}\n`,
  (x) => `resource "null_resource" "n" {\nprovisioner "local-exec" {\ncommand = ${x}\n}\n}\n`,
  (x) => `resource "null_resource" "n" {\ndynamic "a" {\nfor_each = ${x}\ncontent {\nb = a.value\n}\n}\n}\n`,
  (x) => `check "c" {\nassert {\ncondition = ${x}\nerror_message = "x"\n}\n}\n`,
];

/** The principals of the document in `main.tf`, beside other files. */
function principalsBeside(text: string, others: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.entries({ 'main.tf': text, ...others }).map(([path, each]) => ({ path, text: each }));
  const found = discover(files).find(
    (each) => each.kind === 'policy' && each.policy.at.path === 'main.tf' && each.policy.at.name.startsWith('data.'),
  );
  if (found?.kind !== 'policy') throw new Error('no policy');
  return found.attachedTo.map((ref) =>
    ref.kind === 'unknown' ? plain(ref.why) : `${ref.type}/${ref.kind === 'exact' ? ref.name : ref.glob}`,
  );
}

describe('what is not seen as Terraform sees it', () => {
  const inline = document + grants('role = "a"');
  const managed = `${document}resource "aws_iam_policy" "m" {
  name   = "deploy"
  policy = data.aws_iam_policy_document.d.json
}
resource "aws_iam_role_policy_attachment" "a" {
  role       = "a"
  policy_arn = aws_iam_policy.m.arn
}
`;
  const customer = (type: string, inner: string): string => `resource "${type}" "x" {\n${inner}\n}\n`;
  const reference = 'customer_managed_policy_reference {\nname = "deploy"\n}';
  const alias = (more: string): string => `provider "aws" {\nalias = "other"\n${more}\n}\n`;
  const again = grants('role = "a"\nprovider = aws.other').replace('"p"', '"q"');
  const call = (name: string, more = ''): string => `module "${name}" {\nsource = "./"\n${more}\n}\n`;
  it.each<readonly [string, string, Readonly<Record<string, string>>, RegExp | undefined]>([
    ['an override of the role', inline, { 'p_override.tf': grants('role = "b"') }, /p_override\.tf. overrides blocks/],
    ['an override of a bucket', inline, { 'p_override.tf': 'resource "aws_s3_bucket" "b" {\n}\n' }, undefined],
    ['an override of a provider', inline, { 'override.tf': 'provider "aws" {\nregion = "x"\n}\n' }, undefined],
    ['a file whose name only ends alike', inline, { 'nooverride.tf': role('name = "b"') }, undefined],
    [
      'a permission set',
      managed + customer('aws_ssoadmin_customer_managed_policy_attachment', reference),
      {},
      /ssoadmin/,
    ],
    [
      'a boundary of a permission set',
      managed + customer('aws_ssoadmin_permissions_boundary_attachment', `permissions_boundary {\n${reference}\n}`),
      {},
      /ssoadmin/,
    ],
    ['an ARN that may be its own', managed + customer('x', 'p = "arn:aws:iam::1:policy/${var.e}loy"'), {}, /`x\.x`/],
    ['an ARN that is another', managed + customer('x', 'p = "arn:aws:iam::1:policy/${var.e}-role"'), {}, undefined],
    ['another provider', inline + again, {}, /`aws`, `aws\.other`/],
    ['another region', inline + again + alias('region = "eu-west-1"'), {}, undefined],
    ['another account', inline + again + alias('assume_role {\nrole_arn = var.r\n}'), {}, /`aws\.other`/],
    ['one other provider', document + again, {}, undefined],
    [
      'calls with several providers',
      inline,
      { 'top/main.tf': (call('a') + call('b', 'providers = { aws = aws.other }')).replaceAll('"./"', '"../"') },
      /`aws\.other`/,
    ],
    ['a move', inline + 'moved {\nfrom = aws_iam_role_policy.o\nto = aws_iam_role_policy.p\n}\n', {}, undefined],
    ['an import', inline + 'import {\nto = aws_iam_role_policy.p\nid = "a:p"\n}\n', {}, undefined],
    [
      'an import by the document',
      inline + 'import {\nto = x.y\nid = data.aws_iam_policy_document.d.json\n}\n',
      {},
      /`import`/,
    ],
    [
      'a replacement that it triggers',
      inline + customer('x', 'lifecycle {\nreplace_triggered_by = [aws_iam_role_policy.p.policy]\n}'),
      {},
      undefined,
    ],
  ])('%s', (_, text, others, why) => {
    const found = principalsBeside(text, others);
    if (why === undefined) expect(found).toEqual(['role/a']);
    else {
      expect(found[0]).toBe('role/a');
      expect(found.slice(1).join('\n')).toMatch(why);
    }
  });
});

describe('a file that a path names', () => {
  const document = '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}';
  const found = (path: string): readonly string[] =>
    discover([
      { path: 'live/main.tf', text: `resource "aws_iam_role_policy" "p" {\nrole = "a"\npolicy = file("${path}")\n}\n` },
      { path: 'p.json', text: document },
    ]).flatMap((each) => (each.kind === 'policy' && each.attachedTo.length > 0 ? [each.policy.at.path] : []));

  it('is the one it leads to, and none outside of the repository', () => {
    expect(found('${path.module}/../p.json')).toEqual(['p.json']);
    expect(found('${path.module}/../../p.json')).toEqual([]);
  });
});

describe('a mention anywhere', () => {
  const plainModule = document + grants('role = "a"');
  const mentioned = ['data.aws_iam_policy_document.d.json', 'aws_iam_role_policy.p.policy'];

  it('adds somebody unknown, and takes nobody away', () => {
    fc.assert(
      fc.property(around, fc.constantFrom(...places), fc.constantFrom(...mentioned), (wrap, place, target) => {
        const mention = place(wrap(target));
        const found = principalsIn(`${plainModule}${mention}`);
        expect(found[0]).toBe('role/a');
        expect(found.length, mention).toBeGreaterThan(1);
      }),
      runs(300),
    );
  });
});

describe('a mention in JSON', () => {
  const mention = '${data.aws_iam_policy_document.d.json}';
  it.each([
    ['a block with two labels', { ephemeral: { x: { y: { payload: mention } } } }],
    ['a check', { check: { c: { assert: { condition: mention } } } }],
    ['a list of blocks', { import: [{ to: 'x.y', id: mention }] }],
    ['a block nobody knows', { whatever: { y: mention } }],
  ])('is seen in %s', (_, root) => {
    const found = principalsBeside(`${document}${grants('role = "a"')}`, { 'more.tf.json': JSON.stringify(root) });
    expect(found.slice(1).join()).toMatch(/may hand it on/);
  });
});

describe('documents that are merged by sid', () => {
  const built = (own: string, from = '[data.aws_iam_policy_document.d.json]'): string =>
    `${document}data "aws_iam_policy_document" "all" {\noverride_policy_documents = ${from}\n${own}}\n`;
  const own = (sid: string): string => `statement {\nsid = ${sid}\nactions = ["s3:*"]\nresources = ["*"]\n}\n`;
  it.each([
    ['the same sid', built(own('"Read"')), /sid `Read`/],
    ['another sid', built(own('"Write"')), undefined],
    ['a computed sid', built(own('var.sid')), /do not determine/],
    ['an empty sid', built(own('""')), undefined],
    ['a source that is not known', built('', '[data.aws_iam_policy_document.d.json, var.more]'), /do not determine/],
    ['no merge', document, undefined],
  ] as const)('%s', (_, text, expected) => {
    const why = policyIn(text).policy.statements[0]?.notRemovable;
    if (expected === undefined) expect(why).toBeUndefined();
    else expect(why === undefined ? '' : plain(why)).toMatch(expected);
  });
});
