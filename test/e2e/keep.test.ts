/**
 * `/keep`: an entry of the keep-list is committed to the config on the branch, and what it holds back is withdrawn.
 */
import { describe, expect, it } from 'vitest';
import { readConfigFile } from '../../src/config/config-file.js';
import { answers, ask, stageCommand } from '../support/command.js';
import { type FakeGitHub, type Scene } from '../support/fake-github.js';
import { cataloguePath, evidence, policyAtHead, policyPath, writesTo } from '../support/fake-github-scenes.js';
import { runAction, type Ran } from '../support/runner.js';

const configPath = '.github/iam-policy-refiner.yml';
const config = "# ours\nkeep:\n  - {action: 'sqs:*', reason: drained by hand} # queue\n";
const keepAll = '/keep s3:Get* until 2027-01-31: quarterly purge';
const added = '  - action: "s3:Get*"\n    until: "2027-01-31"\n    reason: "quarterly purge"\n';

const review = (github: FakeGitHub, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runAction({ github, inputs: { catalogue: cataloguePath, ...inputs } });

describe('/keep', () => {
  describe('commits the entry', () => {
    it('to the config on the branch, and nothing else; the suggestion is withdrawn', async () => {
      const github = stageCommand({ base: { [configPath]: config }, head: { [configPath]: config } });
      await review(github);
      const [first, second] = github.comments();
      const before = github.tip();
      const ran = await ask(github, keepAll);
      const after = github.tip();
      expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
      expect(after.files).toEqual({ ...before.files, [configPath]: config + added });
      expect(after.made?.parents).toEqual([before.sha]);
      expect(after.made?.message).toBe(
        `Keep s3:Get* until 2027-01-31\n\nOne more entry under keep in ${configPath}.\nRequested by octocat with /keep.\n`,
      );
      expect(github.reactions().map(({ content }) => content)).toEqual(['eyes', 'rocket']);
      expect([first, second].map((each) => each?.line)).toEqual([15, 22]);
      expect(github.comments().map(({ line }) => line)).toEqual([15]);
      const [answer = ''] = answers(github);
      expect(answer).toMatch(
        new RegExp(`^Committed ${after.sha}, which adds one entry to \`keep\` in \`${configPath}\`: `),
      );
      expect(answer).toContain('`s3:Get*` stays until 2027-01-31 by the keep list: `quarterly purge`');
      expect(answer).toMatch(/`s3:GetBucketAcl`.* are withdrawn\./);
      expect(answer).toContain('to pass, it needs `keep-in-pull-request: accept` in the config at the base.');
      expect(answer).not.toContain('label');
      expect(ran.summary).toContain('## IAM least privilege: /keep');
    });

    it('so that the next review says nothing more, and its gate counts what is kept until it is merged', async () => {
      // Of 30 unused permissions 8 are not kept.
      const gate = { 'fail-on': 'unused', 'max-unused': '8' };
      const github = stageCommand();
      expect(await review(github, gate)).toMatchObject({ exitCode: 1, outputs: { 'unused-actions': '30' } });
      await ask(github, keepAll);
      const comments = github.comments();
      expect(await review(github, gate)).toMatchObject({ exitCode: 1, outputs: { 'unused-actions': '8' } });
      expect(github.comments()).toEqual(comments);
    });

    it('to a config of its own where there was none, in a folder of its own', async () => {
      const github = stageCommand();
      const before = github.tip();
      expect(await ask(github, `/keep s3:GetBucketAcl in ${policyPath}: read by hand`)).toMatchObject({ exitCode: 0 });
      const after = github.tip();
      const { [configPath]: text = '', ...rest } = after.files;
      expect(rest).toEqual(before.files);
      expect(after.modes).toEqual(before.modes);
      expect(readConfigFile({ path: configPath, text: String(text) }).keep).toMatchObject([
        { action: 's3:GetBucketAcl', reason: 'read by hand', paths: [policyPath] },
      ]);
    });

    it('and leaves what people touched, as no longer applying', async () => {
      const github = stageCommand();
      await review(github);
      const touched = github.comments().find(({ line }) => line === 22);
      github.reply(touched?.id ?? 0, 'we need this');
      await ask(github, keepAll);
      expect(github.comments().find(({ id }) => id === touched?.id)?.body).toMatch(
        /^<!-- .*-->\nThis no longer applies/,
      );
    });

    it.each<{ name: string; scene?: Partial<Scene>; inputs?: Readonly<Record<string, string>>; says: string }>([
      {
        name: 'names the override label where there is one',
        inputs: { 'override-label': 'iam: accepted' },
        says: 'to pass, it needs the label `iam: accepted`, or `keep-in-pull-request: accept` in the config at the base.',
      },
      {
        name: 'says that it counts at once where the base accepts it',
        scene: {
          base: { [configPath]: 'keep-in-pull-request: accept\n' },
          head: { [configPath]: 'keep-in-pull-request: accept\n' },
        },
        says: 'It counts for the gate at once, since the config at the base says `keep-in-pull-request: accept`.',
      },
    ])('and $name', async ({ scene, inputs = {}, says }) => {
      const github = stageCommand(scene);
      await ask(github, keepAll, { inputs });
      expect(answers(github)[0]).toContain(says);
      expect(github.tip().made).toBeDefined();
    });
  });

  it('tells what became of it where the comments cannot be brought in line after the commit', async () => {
    const github = stageCommand();
    await review(github);
    github.disturb('DELETE /pulls/comments/{comment_id}', { status: 403 });
    const ran = await ask(github, keepAll);
    expect(github.tip().made).toBeDefined();
    expect(ran.exitCode).toBe(0);
    expect(answers(github)[0]).toContain('Not brought up to date on this pull request:');
  });

  describe('commits nothing, and answers once', () => {
    const cases: readonly {
      readonly name: string;
      readonly scene?: Partial<Scene>;
      readonly body?: string;
      readonly disturb?: (github: FakeGitHub) => void;
      readonly says: RegExp;
      readonly pastes?: boolean;
      readonly exitCode?: number;
    }[] = [
      { name: 'for a reader', scene: { collaborators: {} }, says: /`octocat` has no write access/ },
      { name: 'to a fork', scene: { fork: true }, says: /in a fork, .*add the entry to the config there/ },
      { name: 'to a closed pull request', scene: { closed: true }, says: /the pull request is closed/ },
      {
        name: 'without a reason',
        body: '/keep s3:Get*',
        says: /no reason stands behind `:`.*; write `\/keep s3:Delete\*/,
      },
      { name: 'without an action', body: '/keep', says: /it names no action; write `\/keep s3:Delete\*/ },
      { name: 'for a day that is over', body: '/keep s3:Get* until 2020-01-01: x', says: /`2020-01-01` is over/ },
      {
        name: 'for what is not suggested',
        body: '/keep sqs:*: x',
        says: /nothing that `sqs:\*` stands for is suggested to be removed; there are .*`s3:GetBucketAcl`/,
      },
      {
        name: 'for a file in which it is not suggested',
        body: '/keep s3:Get* in policies/other.json: x',
        says: /is suggested to be removed in `policies\/other\.json`/,
      },
      {
        name: 'with a config that does not parse at the head',
        scene: { base: { [configPath]: config }, head: { [configPath]: 'keep: [' } },
        says: /config .*iam-policy-refiner\.yml.* at line 1/,
        pastes: true,
      },
      {
        name: 'with a config that does not parse at the base, and fails',
        scene: { base: { [configPath]: 'keep: [' }, head: { [configPath]: 'keep: [' } },
        says: /iam-policy-refiner\.yml/,
        exitCode: 1,
      },
      {
        name: 'where the pull request repairs the config, so that no policy is checked',
        scene: { base: { [configPath]: 'keep: [' }, head: { [configPath]: config } },
        says: /no policy was checked, since .*iam-policy-refiner\.yml/,
        pastes: true,
      },
      {
        name: 'with a config that cannot be edited',
        scene: { base: { [configPath]: '{keep: []}\n' }, head: { [configPath]: '{keep: []}\n' } },
        says: /is not written in a way that an entry can be added to/,
        pastes: true,
      },
      {
        name: 'with a config that is a link',
        scene: {
          base: { [configPath]: 'elsewhere.yml' },
          head: { [configPath]: 'elsewhere.yml' },
          modes: { [configPath]: '120000' },
        },
        says: /iam-policy-refiner\.yml/,
        exitCode: 1,
      },
      {
        name: 'where the head moves while the commit is made',
        disturb: (github) => {
          github.disturb('POST /git/commits', { times: 1, before: pushTo(github) });
        },
        says: /moved on to another commit/,
        pastes: true,
      },
      {
        name: 'without `contents: write`, and fails',
        scene: { permissions: { contents: 'read', 'pull-requests': 'write' } },
        says: /403 .*`contents: write`/,
        pastes: true,
        exitCode: 1,
      },
    ];

    it.each(cases)('$name', async ({ scene = {}, body = keepAll, disturb, says, pastes = false, exitCode = 0 }) => {
      const github = stageCommand(scene);
      disturb?.(github);
      const ran = await ask(github, body);
      expect(ran.exitCode).toBe(exitCode);
      expect(ran.stdout).not.toContain('this is a bug');
      expect(github.tip().made).toBeUndefined();
      expect(answers(github)).toEqual([expect.stringMatching(/^Nothing was committed: /)]);
      expect(answers(github)[0]).toMatch(says);
      expect(answers(github)[0]?.includes('```yaml\nkeep:\n  - action: "s3:Get*"\n')).toBe(pastes);
      expect(github.reactions().map(({ content }) => content)).toEqual(['eyes', 'confused']);
      expect(writesTo(github).filter(({ path }) => path.includes('/pulls/'))).toEqual([]);
    });

    it.each([
      '@everyone <!-- -->',
      '``` `x` @octo-org',
      '</details><img src=x>',
      '#1 closes #2',
      '\u202Eevil',
      'a'.repeat(5000),
    ])('for hostile words that stay text: %s', async (text) => {
      for (const body of [`/keep ${text}: x`, `/keep s3:Get* in ${text}: x`, `/keep s3:Get* until ${text}: x`]) {
        const github = stageCommand();
        await ask(github, body);
        const [answer = ''] = answers(github);
        expect(github.tip().made).toBeUndefined();
        expect(answer.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/gs, '')).not.toMatch(/[@<>#\u202E]/);
        expect(answer.length).toBeLessThan(2000);
      }
    });
  });

  it.each([
    '@everyone <!-- -->',
    '``` `x` @octo-org',
    '</details><img src=x>',
    '#1 closes #2 [skip ci]',
    'x"\\n- y: {',
  ])('keeps a hostile reason as text: %s', async (reason) => {
    const github = stageCommand();
    await ask(github, `/keep s3:Get*: ${reason}`);
    const { files, made } = github.tip();
    expect(readConfigFile({ path: configPath, text: String(files[configPath]) }).keep).toMatchObject([{ reason }]);
    expect(made?.message).toBe(
      `Keep s3:Get*\n\nOne more entry under keep in ${configPath}.\nRequested by octocat with /keep.\n`,
    );
    const [answer = ''] = answers(github);
    expect(answer.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/gs, '')).not.toMatch(/[@<>#\u202E]/);
  });
});

function pushTo(github: FakeGitHub): () => void {
  return () => {
    github.push({ ...evidence, [policyPath]: policyAtHead, 'README.md': '# Moved\n' });
  };
}
