/** Positions, addresses and edits of policies in Terraform, judged by HashiCorp's parser. */
import { parse } from '@cdktf/hcl2json';
import { discover } from '../../src/sources/index.js';
import { describe, expect, it } from 'vitest';
import { listPolicies } from '../../src/cli/listed-policies.js';
import { plain } from '../../src/text/message.js';
import { filesOfFixture } from '../support/fixture.js';

const fixtures = [
  'terraform-policy-document',
  'terraform-jsonencode',
  'terraform-heredoc-and-quoted-json',
  'terraform-files',
  'terraform-locals-and-references',
  'terraform-left-alone',
];

describe.each(fixtures)('%s', (name) => {
  const files = filesOfFixture(name);
  const policies = listPolicies([...files].map(([path, text]) => ({ path, text })));

  it('has positions that select exactly the quoted strings', () => {
    const actions = policies.flatMap(({ path, statements }) =>
      statements.flatMap((each) => each.actions.map((action) => ({ path, ...action }))),
    );
    expect(actions.length).toBeGreaterThan(0);
    for (const { path, value, line, column, endColumn } of actions) {
      const shown = files
        .get(path)
        ?.split('\n')
        [line - 1]?.slice(column - 1, endColumn - 1);
      expect([`"${value}"`, `\\"${value}\\"`]).toContain(shown);
    }
  });

  it("has every literal list of actions that HashiCorp's parser finds in policy documents", async () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.tf')) continue;
      const tree = (await parse(path, text)) as {
        data?: { aws_iam_policy_document?: Record<string, { statement?: { actions?: unknown }[] }[]> };
      };
      const lists = Object.values(tree.data?.aws_iam_policy_document ?? {}).flatMap((bodies) =>
        bodies.flatMap(({ statement = [] }) => statement.map(({ actions }) => actions)),
      );
      const found = policies
        .filter((each) => each.path === path)
        .flatMap(({ statements }) => statements.map(({ actions }) => actions.map(({ value }) => value).join()));
      for (const list of lists) if (Array.isArray(list)) expect(found).toContain(list.join());
    }
  });
});

describe('a module that uses every form', () => {
  const files = fixtures.flatMap((name) =>
    [...filesOfFixture(name)].map(([path, text]) => ({ path: `${name}/${path}`, text })),
  );

  it('is listed with addresses as names and principals as the module gives them', () => {
    const listed = listPolicies(files).map(({ path, name, principals }) => [
      path.slice(path.indexOf('/') + 1),
      name,
      principals.join(),
    ]);
    expect(listed).toEqual(
      expect.arrayContaining([
        ['infra/main.tf', 'data.aws_iam_policy_document.deploy', 'role/deploy'],
        ['ops.tf', 'aws_iam_policy.ops', 'role/ops'],
        ['ops.tf', 'aws_iam_role.ops.inline_policy[0].policy', 'role/ops'],
        ['app/main.tf', 'aws_iam_role_policy.app', 'role/app-prod'],
        ['app/main.tf', 'aws_iam_user_policy.bot', 'user/bot'],
        ['m/policies/plain.json', 'aws_iam_role_policy.json', 'role/files'],
        ['m/policies/bucket.json.tpl', 'aws_iam_role_policy.template', 'role/files'],
        ['main.tf', 'data.aws_iam_policy_document.base', 'role/worker'],
        ['main.tf', 'local.policy', 'role/worker'],
        ['main.tf', 'aws_organizations_policy.scp', ''],
      ]),
    );
  });
});

describe('a file that cannot be parsed', () => {
  it('is named at its line, and the others still count', () => {
    const listed = listPolicies([
      {
        path: 'a.tf',
        text: 'resource "aws_iam_role_policy" "x" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*" }] })\n}\n',
      },
      { path: 'b.tf', text: 'locals {\n  a = [1, 2\n}\n' },
    ]);
    expect(listed.map(({ path, startLine, skipped }) => [path, startLine, skipped])).toEqual([
      ['b.tf', 3, expect.stringMatching(/^expected/)],
      ['a.tf', 2, undefined],
    ]);
  });
});

describe('a statement that an expression makes', () => {
  it('is told as not written out, and not as malformed', () => {
    const text =
      'resource "aws_iam_role_policy" "x" {\n  policy = jsonencode({ Statement = [merge(local.a, { Action = "s3:*" }), { Effect = "Allow", Action = "s3:*" }] })\n}\n';
    const [found] = discover([{ path: 'main.tf', text }]);
    if (found?.kind !== 'policy') throw new Error('no policy');
    expect(found.policy.unread.map(({ why }) => [why.kind, plain(why)])).toEqual([
      ['not-written-out', expect.stringMatching(/^this statement is not written out here/)],
    ]);
  });
});

describe('statements in `.tf.json`', () => {
  const document = (body: object): string =>
    JSON.stringify({ data: { aws_iam_policy_document: { d: body } } }, undefined, 2);
  const statement = { actions: ['s3:GetObject'], resources: ['*'] };
  const made = { for_each: ['a'], content: statement };

  it.each([
    ['as one block', { statement }, 1, 0],
    ['as a list of blocks', { statement: [statement, statement] }, 2, 0],
    ['made by `dynamic`', { dynamic: { statement: made } }, 0, 1],
    ['made beside those that are written', { statement: [statement], dynamic: { statement: [made] } }, 1, 1],
    ['made in a list', { dynamic: [{ statement: made }] }, 0, 1],
    ['made of something else', { statement, dynamic: { other: made } }, 1, 0],
  ] as const)('%s', (_, body, read, unread) => {
    const [found] = discover([{ path: 'main.tf.json', text: document(body) }]);
    if (found?.kind !== 'policy') throw new Error('no policy');
    expect([found.policy.statements.length, found.policy.unread.length]).toEqual([read, unread]);
  });
});
