/**
 * `/refine` where nothing may be committed: one answer that says why, or none where nobody asked.
 */
import { describe, expect, it } from 'vitest';
import { answers, ask, stageCommand } from '../support/command.js';
import { bot, person, type FakeGitHub, type Scene } from '../support/fake-github.js';
import {
  evidence,
  policyAtBase,
  policyAtHead,
  policyPath,
  recommended,
  writesTo,
} from '../support/fake-github-scenes.js';
import { runAction } from '../support/runner.js';

describe('/refine', () => {
  describe('commits nothing, and answers once', () => {
    const cases: readonly {
      readonly name: string;
      readonly scene?: Partial<Scene>;
      readonly body?: string;
      readonly author?: typeof person;
      readonly exitCode?: number;
      readonly disturb?: (github: FakeGitHub) => void;
      readonly says: RegExp;
      /** Not even an object that nothing leads to. */
      readonly writesNothing?: boolean;
    }[] = [
      { name: 'for a reader', scene: { collaborators: {} }, says: /`octocat` has no write access/ },
      { name: 'for somebody who may triage', scene: { collaborators: { octocat: 'triage' } }, says: /no write access/ },
      { name: 'to a fork', scene: { fork: true }, says: /in a fork, .*apply the patch/ },
      { name: 'to a closed pull request', scene: { closed: true }, says: /the pull request is closed/ },
      {
        name: 'where the head moves during the analysis',
        disturb: (github) => {
          github.disturb('GET /git/trees/{tree_sha}', { times: 1, before: pushTo(github) });
        },
        says: /moved on to another commit/,
        writesNothing: true,
      },
      {
        name: 'where the head moves while the commit is made',
        disturb: (github) => {
          github.disturb('POST /git/commits', { times: 1, before: pushTo(github) });
        },
        says: /moved on to another commit/,
      },
      {
        name: 'where the head moves at the last moment',
        disturb: (github) => {
          github.disturb('PATCH /git/refs/{ref}', { times: 1, before: pushTo(github) });
        },
        says: /moved on to another commit/,
      },
      {
        name: 'where the pull request is closed in the meantime',
        disturb: (github) => {
          github.disturb('GET /git/trees/{tree_sha}', {
            times: 1,
            before: () => {
              github.close();
            },
          });
        },
        says: /closed in the meantime/,
      },
      {
        name: 'without `contents: write`, and fails',
        scene: { permissions: { contents: 'read', 'pull-requests': 'write' } },
        exitCode: 1,
        says: /403 .*Resource not accessible by integration.*`contents: write`/,
      },
      {
        name: 'where a rule protects the branch',
        disturb: (github) => {
          github.disturb('PATCH /git/refs/{ref}', { status: 422 });
        },
        says: /422 .*takes no such commit/,
      },
      {
        name: 'where GitHub fails, and fails',
        disturb: (github) => {
          github.disturb('PATCH /git/refs/{ref}', { status: 502 });
        },
        exitCode: 1,
        says: /502 .*try again later/,
      },
      { name: 'through a link', scene: { modes: { [policyPath]: '120000' } }, says: /is a link/ },
      {
        name: 'for a policy that is not there',
        body: '/refine policies/none.json',
        says: /no policy .* is called `policies\/none\.json`; there are `policies\/deploy\.json#deploy`/,
      },
      {
        name: 'for a name that two policies have',
        scene: { base: { 'a/deploy.json': policyAtBase }, head: { 'a/deploy.json': policyAtHead } },
        body: '/refine deploy',
        says: /`deploy` may mean any of `a\/deploy\.json#deploy`, `policies\/deploy\.json#deploy`/,
      },
      {
        name: 'where no policy was changed',
        scene: { head: { [policyPath]: policyAtBase } },
        body: '/refine x',
        says: /changes no policy that could be called `x`/,
      },
      {
        name: 'with a config that cannot be read, and fails',
        scene: {
          base: { '.github/iam-policy-refiner.yml': 'policies: [' },
          head: { '.github/iam-policy-refiner.yml': 'policies: [' },
        },
        exitCode: 1,
        says: /iam-policy-refiner\.yml/,
      },
      {
        name: 'where the pull request repairs the config, so that no policy was checked',
        scene: { base: { '.github/iam-policy-refiner.yml': 'policies: [' } },
        says: /no policy was checked, since .*iam-policy-refiner\.yml/,
      },
    ];

    it.each(cases)('$name', async ({ scene = {}, body, exitCode = 0, disturb, says, writesNothing }) => {
      const github = stageCommand(scene);
      disturb?.(github);
      const ran = await ask(github, body);
      expect(ran.exitCode).toBe(exitCode);
      expect(ran.stdout).not.toContain('this is a bug');
      expect(github.tip().made).toBeUndefined();
      if (writesNothing === true) expect(writesTo(github).filter(({ path }) => path.includes('/git/'))).toEqual([]);
      expect(answers(github)).toEqual([expect.stringMatching(/^Nothing was committed: /)]);
      expect(answers(github)[0]).toMatch(says);
      expect(ran.summary).toMatch(says);
      expect(github.reactions().map(({ content }) => content)).toEqual(['eyes', 'confused']);
    });

    it.each([
      '@everyone <!-- -->',
      '``` `x` @octo-org',
      '</details><img src=x>',
      '#1 closes #2',
      '\u202Eevil',
      'a'.repeat(5000),
    ])('for a hostile name that stays text: %s', async (name) => {
      const github = stageCommand();
      await ask(github, `/refine ${name}`);
      const [answer = ''] = answers(github);
      expect(github.tip().made).toBeUndefined();
      const outside = answer.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/gs, '');
      expect(outside).not.toMatch(/[@<>#\u202E]/);
      expect(answer.length).toBeLessThan(1000);
    });

    it('when the job is run again: it brings its answer up to date', async () => {
      const github = stageCommand({ collaborators: {} });
      await ask(github);
      await ask(github);
      expect(answers(github)).toHaveLength(1);
    });

    it('where the answer is refused as well, and tells the log', async () => {
      const github = stageCommand({ permissions: { contents: 'write', 'pull-requests': 'read' } });
      const ran = await ask(github);
      expect(ran.exitCode).toBe(0);
      expect(JSON.parse(String(github.tip().files[policyPath]))).toEqual(recommended);
      expect(ran.stdout).toMatch(/the answer could not be given .*`pull-requests: write`/);
      expect(ran.summary).toContain('Committed');
    });
  });

  describe('is passed over without a request', () => {
    const comment = (body: string, user = person): ReturnType<FakeGitHub['issueComments']>[number] => ({
      id: 501,
      user,
      body,
    });

    it.each<{ name: string; given: ReturnType<typeof comment>; more?: object }>([
      { name: 'by a bot', given: comment('/refine', bot) },
      { name: 'edited', given: comment('/refine'), more: { action: 'edited' } },
      { name: 'on an issue', given: comment('/refine'), more: { issue: { number: 7 } } },
      { name: 'in the middle of a comment', given: comment('please /refine') },
      { name: 'quoted', given: comment('> /refine') },
      { name: 'another command', given: comment('/refinement') },
    ])('$name', async ({ given, more = {} }) => {
      const github = stageCommand();
      const payload = { ...(github.commentEvent(given) as object), ...more };
      const ran = await runAction({ github, event: { name: 'issue_comment', payload } });
      expect(ran).toMatchObject({ exitCode: 0, stderr: '', summary: '', outputs: {} });
      expect(ran.stdout).toContain('nothing was asked for: ');
      expect(github.requests).toEqual([]);
    });
  });
});

function pushTo(github: FakeGitHub): () => void {
  return () => {
    github.push({ ...evidence, [policyPath]: policyAtHead, 'README.md': '# Moved\n' });
  };
}
