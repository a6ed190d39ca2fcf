/** Statements behind an expression: narrowed where they are written out, and everything else of them told. */
import { describe, expect, it } from 'vitest';
import { active, judged } from '../support/judged.js';

const literal = (actions: string): string => `{ Effect = "Allow", Action = [${actions}], Resource = "*" }`;
const [wide, narrow] = [literal('"sqs:SendMessage", "sqs:PurgeQueue"'), literal('"sqs:SendMessage"')];
const other = (list: string): string => `locals {\n  more = [${list}]\n}\n`;
const policy = (statements: string, more = ''): string =>
  `${more}resource "aws_iam_role_policy" "p" {\n  role   = "deploy"\n  policy = jsonencode({ Version = "2012-10-17", Statement = ${statements} })\n}\n`;

const run = (text: string): ReturnType<typeof judged> =>
  judged({ 'main.tf': text }, { 'main.tf': `${text}\n` }, { ...active, inputs: { 'fail-on': 'incomplete' } });

describe('are narrowed where they stand', () => {
  it.each<[what: string, make: (statement: string) => string]>([
    ['in a local', (each) => policy('local.more', other(each))],
    ['in a local behind a local', (each) => policy('local.all', `locals {\n  all = local.more\n}\n${other(each)}`)],
    ['in concat', (each) => policy(`concat([${each}], local.more)`, other(narrow))],
    ['in both parts of concat', (each) => policy(`concat([${each}], local.more)`, other(each))],
    ['in flatten', (each) => policy(`flatten([[${each}], [[${narrow}]]])`)],
    ['in a loop', (each) => policy(`[for b in ["a", "b"] : ${each.replace('"*"', '"arn:aws:sqs:*:*:${b}"')}]`)],
    ['in a loop over a map', (each) => policy(`[for k, v in { a = 1 } : ${each} if v > 0]`)],
    ['in a branch', (each) => policy(`var.on ? [${each}] : []`)],
    ['in both branches', (each) => policy(`var.on ? [${each}, ${narrow}] : [${each}]`)],
    ['in a branch beside nothing', (each) => policy(`var.on ? ${each} : null`)],
  ])('%s', async (_, make) => {
    const { report } = await run(make(wide));
    expect(report.refined.map(({ after }) => after)).toEqual([`${make(narrow)}\n`]);
    expect(report.verdict.kind).toBe('pass');
  });

  it('and are not taken out as a whole', async () => {
    const { report } = await run(policy(`concat([${literal('"sqs:PurgeQueue"')}], [${wide}])`));
    expect(report.refined.map(({ after }) => after)).toEqual([
      `${policy(`concat([${literal('"sqs:PurgeQueue"')}], [${narrow}])`)}\n`,
    ]);
    expect(report.verdict.kind).toBe('incomplete');
  });
});

describe('are told, and what is written out beside them is narrowed', () => {
  it.each<[what: string, make: (statement: string) => string]>([
    ['a variable', (each) => policy(`concat([${each}], var.more)`)],
    [
      'a list that something else mentions',
      (each) => policy(`concat([${each}], local.more)`, `${other(wide)}output "more" {\n  value = local.more\n}\n`),
    ],
    ['a list that is used twice', (each) => policy(`concat([${each}], local.more, local.more)`, other(wide))],
    ['a statement that a call makes', (each) => policy(`concat([${each}], [merge(local.s, {})])`)],
    ['what is spread', (each) => policy(`concat([${each}], concat(local.lists...))`)],
  ])('%s', async (_, make) => {
    const { report } = await run(make(wide));
    expect(report.refined.map(({ after }) => after)).toEqual([`${make(narrow)}\n`]);
    expect(report.verdict.kind).toBe('incomplete');
  });
});

describe('are told, and nothing is edited', () => {
  it.each([
    [
      'in a local that something else mentions',
      policy('local.more', `${other(wide)}output "more" {\n  value = local.more\n}\n`),
    ],
    ['in a call', policy(`reverse([${wide}])`)],
    ['in an object of a loop', policy(`values({ for b in ["a"] : b => ${wide} })`)],
    ['in a variable', policy('var.statements', `variable "statements" {\n  default = [${wide}]\n}\n`)],
  ])('%s', async (_, text) => {
    const { report } = await run(text);
    expect(report.refined).toEqual([]);
    expect(report.verdict.kind).toBe('incomplete');
  });

  it('in a local of another file', async () => {
    const files = { 'main.tf': policy('local.more'), 'locals.tf': other(wide) };
    const { report } = await judged(files, { ...files, 'main.tf': `${files['main.tf']}\n` }, active);
    expect(report.refined).toEqual([]);
    expect(report.verdict.kind).toBe('incomplete');
  });

  it('in a loop whose actions are its own', async () => {
    const { report } = await run(
      policy(
        '[for a in local.all : { Effect = "Allow", Action = a.actions, Resource = "*" }]',
        'locals {\n  all = [{ actions = ["sqs:PurgeQueue"] }]\n}\n',
      ),
    );
    expect(report.refined).toEqual([]);
    expect(report.verdict.kind).toBe('incomplete');
  });
});
