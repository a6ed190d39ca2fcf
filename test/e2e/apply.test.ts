/**
 * `/refine`: the bundle in `dist/`, run on `issue_comment` against a GitHub on loopback.
 */
import { describe, expect, it } from 'vitest';
import { answers, ask, commanded, stageCommand } from '../support/command.js';
import { openGitHub, type FakeGitHub } from '../support/fake-github.js';
import {
  actionsIn,
  cataloguePath,
  policyAtBase,
  policyAtHead,
  policyPath,
  recommended,
  withoutFindings,
  writesTo,
} from '../support/fake-github-scenes.js';

const otherPath = 'policies/other.json';
const modulePath = 'infra/main.tf';

const statement = (name: string): string => `data "aws_iam_policy_document" "${name}" {
  statement {
    actions = [
      "s3:ListAllMyBuckets", # nobody does
      "s3:PutObject",
    ]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "${name}" {
  role   = "${name}"
  policy = data.aws_iam_policy_document.${name}.json
}
`;
const moduleText = `${statement('deploy')}\n${statement('report')}`;
const moduleFindings = JSON.stringify(
  ['deploy', 'report'].map((name) => ({
    ...{ id: name, status: 'ACTIVE', findingType: 'UnusedPermission', analyzedAt: '2026-11-01T00:00:00Z' },
    resource: `arn:aws:iam::123456789012:role/${name}`,
    findingDetails: [
      { unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'ListAllMyBuckets' }] } },
    ],
  })),
);

describe('/refine', () => {
  describe('commits', () => {
    it('what was proved, on top of the head, and nothing else', async () => {
      const modes = { [policyPath]: '100755', 'tool.sh': '100755', link: '120000' };
      const head = { 'tool.sh': '#!/bin/sh\n', link: 'README.md', 'infra/deep/a.txt': 'a\n' };
      const github = stageCommand({ head, modes });
      const before = github.tip();
      const ran = await ask(github);
      const after = github.tip();
      expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass', 'unused-actions': '0' } });
      const { [policyPath]: text = '', ...rest } = after.files;
      const { [policyPath]: old, ...untouched } = before.files;
      expect(JSON.parse(String(text))).toEqual(recommended);
      expect(old).toBe(policyAtHead);
      expect(rest).toEqual(untouched);
      expect(after.modes).toEqual(modes);
      expect(after.made?.parents).toEqual([before.sha]);
      expect(github.reactions()).toEqual([
        { comment: 501, content: 'eyes' },
        { comment: 501, content: 'rocket' },
      ]);
      expect(answers(github)).toEqual([
        expect.stringMatching(
          new RegExp(`^Committed ${after.sha}\\. Removed \\*\\*30 unused permissions\\*\\* from 1 file`),
        ),
      ]);
      expect(ran.summary).toContain('Committed');
      expect(github.reviews()).toEqual([]);
    });

    it('with a message that lists what went', async () => {
      const github = stageCommand();
      await ask(github);
      const lines = github.tip().made?.message.split('\n') ?? [];
      expect(lines[0]).toBe(`Remove 30 unused permissions from ${policyPath}`);
      expect(lines[1]).toBe('');
      expect(lines.filter((line) => line.startsWith('- ')).length).toBe(30);
      expect(lines).toContain('- s3:GetBucketAcl');
      expect(lines.at(-2)).toMatch(/^Requested by octocat with \/refine\./);
    });

    it('in files whose names are hostile, with a message that does nothing', async () => {
      const path = 'policies/closes #1 @octo-org [skip ci] déploy.json';
      const github = stageCommand({
        base: { [path]: policyAtBase },
        head: { [path]: policyAtHead, [policyPath]: policyAtBase },
      });
      expect(await ask(github)).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(String(github.tip().files[path]))).toEqual(recommended);
      const message = github.tip().made?.message ?? '';
      expect(message).toContain(
        'policies/closes\\u{20}\\u{23}1\\u{20}\\u{40}octo-org\\u{20}\\u{5b}skip\\u{20}ci\\u{5d}\\u{20}déploy.json',
      );
      expect(message).not.toMatch(/[#@[\]]/);
    });

    it.each([
      { end: '\r\n', mark: '' },
      { end: '\n', mark: '\uFEFF' },
    ])('files with line ends and marks as they are: $end$mark', async ({ end, mark }) => {
      const written = (text: string): string => mark + text.replaceAll('\n', end);
      const github = stageCommand({
        base: { [policyPath]: written(policyAtBase) },
        head: { [policyPath]: written(policyAtHead) },
      });
      await ask(github);
      const text = String(github.tip().files[policyPath]);
      expect(JSON.parse(text.slice(mark.length))).toEqual(recommended);
      expect(text.startsWith(mark)).toBe(true);
      expect(text.replaceAll(end, '')).not.toMatch(/[\r\n]/);
    });

    it('also what lies outside the diff, where no suggestion can be made', async () => {
      const github = stageCommand({ longestPatch: 0 });
      expect(await ask(github)).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(String(github.tip().files[policyPath]))).toEqual(recommended);
    });

    it.each([policyPath, `./${policyPath}`, `\`${policyPath}\``, 'deploy', `${policyPath}#deploy`, 'policies#deploy'])(
      'the policy that is named alone: %s',
      async (name) => {
        const github = stageCommand({ base: { [otherPath]: policyAtBase }, head: { [otherPath]: policyAtHead } });
        expect(await ask(github, `/refine ${name}`)).toMatchObject({ exitCode: 0 });
        const { files } = github.tip();
        expect(JSON.parse(String(files[policyPath]))).toEqual(recommended);
        expect(files[otherPath]).toBe(policyAtHead);
        await ask(github);
        expect(JSON.parse(String(github.tip().files[otherPath]))).toEqual(recommended);
      },
    );

    it('one policy of a Terraform file, by its address', async () => {
      const { base } = withoutFindings();
      const github = openGitHub({
        ...commanded,
        base: { ...base, [modulePath]: moduleText, '.github/iam-findings/module.json': moduleFindings },
        head: { ...base, [modulePath]: `# again\n${moduleText}` },
      });
      const ran = await ask(github, '/refine data.aws_iam_policy_document.report');
      expect(ran.exitCode).toBe(0);
      const shown = String(github.tip().files[modulePath]);
      expect(shown).toBe(
        `# again\n${statement('deploy')}\n${statement('report').replace(/.*ListAllMyBuckets.*\n/, '')}`,
      );
    });

    it('with `--all` also what takes more lines than `max-patterns` allows, and without it not', async () => {
      const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg', 'Hh'].flatMap((one) => [`${one}One`, `${one}Two`]);
      const unused = names.filter((name) => name.endsWith('Two'));
      const policy = (action: string): string =>
        `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: [action], Resource: '*' }] }, undefined, 2)}\n`;
      const { base } = withoutFindings();
      const files = {
        ...base,
        [cataloguePath]: JSON.stringify({ zz: names }),
        '.github/iam-findings/f.json': JSON.stringify([{ serviceNamespace: 'zz', actions: unused }]),
      };
      const staged = (): FakeGitHub =>
        openGitHub({
          ...commanded,
          base: { ...files, [policyPath]: policy('zz:*') },
          head: { ...files, [policyPath]: `${policy('zz:*')}\n` },
        });
      const inputs = { 'max-patterns': '3' };
      const granted = (github: FakeGitHub): readonly string[] =>
        actionsIn(JSON.parse(String(github.tip().files[policyPath]))).flat();
      const bounded = staged();
      await ask(bounded, '/refine', { inputs });
      expect(granted(bounded).length).toBeLessThanOrEqual(3);
      const whole = staged();
      expect(await ask(whole, `/refine ${policyPath} --all`, { inputs })).toMatchObject({ exitCode: 0 });
      expect(granted(whole)).toEqual(names.filter((name) => !unused.includes(name)).map((name) => `zz:${name}`));
      expect(answers(whole)).toEqual([expect.stringMatching(/^Committed .*\*\*8 unused permissions\*\*/)]);
      expect(whole.tip().made?.message).toContain('- zz:AaTwo');
    });

    it('for people whose role is admin or maintain', async () => {
      for (const role of ['admin', 'maintain']) {
        const github = stageCommand({ collaborators: { octocat: role } });
        await ask(github);
        expect(github.tip().made).toBeDefined();
      }
    });

    it('once, also where the answer to the last step is lost', async () => {
      const github = stageCommand();
      github.disturb('PATCH /git/refs/{ref}', { status: 502, carriedOut: true });
      expect(await ask(github)).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(String(github.tip().files[policyPath]))).toEqual(recommended);
      expect(answers(github)).toEqual([expect.stringContaining('Committed')]);
    });
  });

  describe('says that there is nothing left', () => {
    it('when it is asked a second time, and makes no empty commit', async () => {
      const github = stageCommand();
      await ask(github);
      const { sha } = github.tip();
      const ran = await ask(github, '/refine', { id: 502 });
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(github.tip().sha).toBe(sha);
      expect(answers(github).at(-1)).toBe('Nothing was committed: there is nothing left to refine.');
      expect(github.reactions().at(-1)).toEqual({ comment: 502, content: 'confused' });
    });

    it('and what could not be checked', async () => {
      const head = { [policyPath]: policyAtBase, 'policies/broken.json': '{"Statement": [' };
      const github = stageCommand({ head });
      const ran = await ask(github);
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'incomplete' } });
      expect(answers(github)).toEqual([
        expect.stringMatching(/nothing left to refine\.\n\nWhat is left:\n\n- `policies\/broken\.json/),
      ]);
    });
  });

  it('writes only what it needs to', async () => {
    const github = stageCommand();
    await ask(github);
    expect(
      writesTo(github).map(({ method, path }) => `${method} ${path.replace('/repos/octo-org/policies', '')}`),
    ).toEqual([
      'POST /issues/comments/501/reactions',
      'POST /git/blobs',
      'POST /git/trees',
      'POST /git/commits',
      'PATCH /git/refs/heads/narrower',
      'POST /issues/7/comments',
      'POST /issues/comments/501/reactions',
    ]);
    expect(writesTo(github)[4]?.body).toEqual({ sha: github.tip().sha, force: false });
    expect(actionsIn(JSON.parse(String(github.tip().files[policyPath])))).toEqual(actionsIn(recommended));
  });
});
