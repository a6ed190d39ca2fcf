/**
 * Every event that may start the Action: the bundle in `dist/`, run against a GitHub on loopback.
 */
import { describe, expect, it } from 'vitest';
import { openGitHub, type FakeGitHub, type Scene } from '../support/fake-github.js';
import type { Run } from '../support/fake-github-artifacts.js';
import {
  cataloguePath,
  committed,
  policyAtHead,
  recommended,
  workedExample,
  writesTo,
} from '../support/fake-github-scenes.js';
import { runAction, type Job, type Ran } from '../support/runner.js';
import { mergeGroupOf, stage1 } from '../support/triggers.js';

const catalogue = { catalogue: cataloguePath };

describe('on', () => {
  describe('pull_request', () => {
    it('nothing is posted to one that is closed, and everything is told', async () => {
      const github = openGitHub(workedExample({ closed: true }));
      const ran = await run(github, { inputs: { 'fail-on': 'unused' } });
      expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', suggestions: '2' } });
      expect(ran.summary).toContain('"s3:GetMulti*"');
      expect(ran.stdout).toContain('nothing is posted: the pull request is closed');
      expect(writesTo(github)).toEqual([]);
    });

    it.each(['review', 'summary'])('a draft has a %s as usual', async (comment) => {
      const github = openGitHub(workedExample({ draft: true }));
      await run(github, { inputs: { comment } });
      expect(writesTo(github)).toHaveLength(1);
    });

    it.each(['review', 'summary'])(
      'with `drafts: skip` no %s is posted to a draft, and the gate stands',
      async (comment) => {
        const github = openGitHub(workedExample({ draft: true }));
        const ran = await run(github, { inputs: { drafts: 'skip', comment, 'fail-on': 'unused' } });
        expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', suggestions: '2' } });
        expect(ran.summary).toContain('"s3:GetMulti*"');
        expect(ran.stdout).toMatch(/nothing is posted: the pull request is a draft, .*`drafts`/);
        expect(writesTo(github)).toEqual([]);
      },
    );

    it('with `drafts: skip` everything else is posted', async () => {
      const github = openGitHub(workedExample());
      await run(github, { inputs: { drafts: 'skip' } });
      expect(committed(github)).toEqual(recommended);
    });
  });

  it('pull_request_target a fork is read through the API alone', async () => {
    const github = openGitHub(workedExample({ fork: true }));
    const event = { name: 'pull_request_target', payload: github.event() };
    expect(await run(github, { event })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(committed(github)).toEqual(recommended);
  });

  describe('merge_group', () => {
    const group = (github: FakeGitHub): Partial<Job> => ({
      event: { name: 'merge_group', payload: mergeGroupOf(github) },
    });

    it.each<{ inputs: Readonly<Record<string, string>>; exitCode: number; verdict: string }>([
      { inputs: {}, exitCode: 0, verdict: 'pass' },
      { inputs: { 'fail-on': 'unused' }, exitCode: 1, verdict: 'fail' },
      { inputs: { 'fail-on': 'unused', 'max-unused': '30' }, exitCode: 0, verdict: 'pass' },
    ])('the gate says $verdict with $inputs, and nothing is posted', async ({ inputs, exitCode, verdict }) => {
      const github = openGitHub(workedExample({ permissions: { contents: 'read' } }));
      const ran = await run(github, { ...group(github), inputs });
      expect(ran).toMatchObject({ exitCode, stderr: '', outputs: { verdict, 'unused-actions': '30' } });
      expect(ran.summary).toContain('"s3:GetMulti*"');
      expect(ran.stdout).toContain('nothing is posted: a merge group');
      expect(github.requests.filter(({ path }) => path.includes('/pulls'))).toEqual([]);
      expect(writesTo(github)).toEqual([]);
    });

    it('passes at once where no policy was changed', async () => {
      const github = openGitHub(
        workedExample({ head: { 'docs/a.md': 'a\n' }, base: { 'policies/deploy.json': policyAtHead } }),
      );
      const ran = await run(github, { ...group(github), inputs: { 'fail-on': 'unused, incomplete' } });
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', policies: '0' } });
      expect(ran.summary).toContain('no IAM policy was changed');
    });

    it('more files than a comparison lists make the verdict incomplete', async () => {
      const others = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`docs/${index}.txt`, `${index}\n`]));
      const github = openGitHub(workedExample({ head: others }));
      const ran = await run(github, { ...group(github), inputs: { 'fail-on': 'incomplete' } });
      expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'incomplete' } });
      expect(ran.summary).toContain('only the first 300 files of a comparison');
    });

    it('a comparison that fails makes the verdict incomplete', async () => {
      const github = openGitHub(workedExample());
      github.disturb('GET /compare/{basehead}', { status: 404 });
      const ran = await run(github, group(github));
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'incomplete' } });
      expect(ran.summary).toMatch(/what changed could not be found out: .*404/);
    });
  });

  describe.each(['workflow_dispatch', 'repository_dispatch', 'schedule', 'push'])('%s', (name) => {
    const event = { name, payload: { before: '0'.repeat(40), ref: 'refs/heads/main' } };

    it('the pull request of the input is read and commented on', async () => {
      const github = openGitHub(workedExample());
      const ran = await run(github, { event, inputs: { 'pull-request': '7' } });
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
      expect(committed(github)).toEqual(recommended);
    });

    it('to review without the input, one message says what is needed', async () => {
      const github = openGitHub(workedExample());
      const ran = await run(github, { event, inputs: { mode: 'review' } });
      expect(ran.exitCode).toBe(1);
      expect(errorsIn(ran)).toEqual([
        expect.stringMatching(`^::error::the event \`${name}\` names no pull request; help: .*\`pull-request\``),
      ]);
      expect(ran.stdout).toMatch(/^help: .*`pull-request`/m);
      expect(github.requests).toEqual([]);
    });
  });

  describe('workflow_dispatch', () => {
    const event = { name: 'workflow_dispatch', payload: {} };

    it.each<{ scene: Partial<Scene>; inputs?: Readonly<Record<string, string>>; says: string }>([
      { scene: { closed: true }, says: 'the pull request is closed' },
      { scene: { draft: true }, inputs: { drafts: 'skip' }, says: 'the pull request is a draft' },
    ])('nothing is posted where $says', async ({ scene, inputs = {}, says }) => {
      const github = openGitHub(workedExample(scene));
      const ran = await run(github, { event, inputs: { 'pull-request': '7', ...inputs } });
      expect(ran).toMatchObject({ exitCode: 0, outputs: { suggestions: '2' } });
      expect(ran.stdout).toContain(`nothing is posted: ${says}`);
      expect(writesTo(github)).toEqual([]);
    });

    it('a number that is no pull request’s is explained', async () => {
      const github = openGitHub(workedExample());
      const ran = await run(github, { event, inputs: { 'pull-request': '8' } });
      expect(ran.exitCode).toBe(1);
      expect(errorsIn(ran)).toEqual([expect.stringMatching(/404.*pulls\/8/)]);
    });
  });

  describe('workflow_run', () => {
    const after = (github: FakeGitHub, given: Run = stage1): Partial<Job> => ({
      event: { name: 'workflow_run', payload: github.runEvent(given) },
    });

    it('the fork’s open pull request is found by its head, analysed and commented on', async () => {
      const github = openGitHub(workedExample({ fork: true, runs: [stage1] }));
      const ran = await run(github, after(github));
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
      expect(committed(github)).toEqual(recommended);
      expect(github.requests.filter(({ path }) => path.includes('/artifacts'))).toEqual([]);
    });

    it('so is a pull request of the repository itself', async () => {
      const own = { ...stage1, fork: false };
      const github = openGitHub(workedExample({ runs: [own] }));
      await run(github, after(github, own));
      expect(committed(github)).toEqual(recommended);
    });

    it('without `actions: read` the event’s description of the run counts', async () => {
      const permissions = { contents: 'read', 'pull-requests': 'write' };
      const github = openGitHub(workedExample({ fork: true, runs: [stage1], permissions }));
      const ran = await run(github, after(github));
      expect(ran.stdout).toMatch(/run 11 could not be read .*`actions: read`/);
      expect(committed(github)).toEqual(recommended);
    });

    it.each<{ name: string; run?: Partial<Run>; listed?: Partial<Run>; scene?: Partial<Scene>; says: RegExp }>([
      { name: 'a run that push started', run: { event: 'push' }, says: /started by `push`, not by `pull_request`/ },
      {
        name: 'a run of pull_request_target',
        run: { event: 'pull_request_target' },
        says: /started by `pull_request_target`/,
      },
      { name: 'a head that has moved on', run: { head: 'd'.repeat(40) }, says: /no open pull request/ },
      { name: 'another repository', run: { fork: false }, says: /no open pull request/ },
      { name: 'another branch', run: { branch: 'other' }, says: /no open pull request/ },
      { name: 'a closed pull request', scene: { closed: true }, says: /no open pull request/ },
      {
        name: 'a run that GitHub knows differently',
        listed: { head: 'e'.repeat(40) },
        says: /does not confirm run 11/,
      },
      { name: 'a run of another event than told', listed: { event: 'push' }, says: /does not confirm run 11/ },
    ])(
      'nothing is looked at, and the verdict says so: $name',
      async ({ run: given = {}, listed = {}, scene = {}, says }) => {
        const told = { ...stage1, ...given };
        const github = openGitHub(workedExample({ fork: true, runs: [{ ...told, ...listed }], ...scene }));
        const ran = await run(github, { ...after(github, told), inputs: { 'fail-on': 'unused, incomplete' } });
        expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'incomplete', suggestions: '0' } });
        expect(ran.summary).toMatch(says);
        expect(ran.stdout).toContain('nothing was checked');
        expect(writesTo(github)).toEqual([]);
      },
    );

    it('a branch of the same name in another repository of the same owner is another', async () => {
      const permissions = { contents: 'read', 'pull-requests': 'write' };
      const github = openGitHub(workedExample({ fork: true, runs: [stage1], permissions }));
      const payload = github.runEvent(stage1) as { workflow_run: { head_repository: object } };
      const elsewhere = { ...payload.workflow_run.head_repository, id: 9999 };
      const event = {
        name: 'workflow_run',
        payload: { ...payload, workflow_run: { ...payload.workflow_run, head_repository: elsewhere } },
      };
      expect(await run(github, { event })).toMatchObject({ exitCode: 0, outputs: { verdict: 'incomplete' } });
      expect(writesTo(github)).toEqual([]);
    });

    it('a pull request that was given counts only if it has that head', async () => {
      const github = openGitHub(workedExample({ fork: true, runs: [stage1] }));
      const other = await run(github, { ...after(github), inputs: { 'pull-request': '8' } });
      expect(other).toMatchObject({ exitCode: 0, outputs: { verdict: 'incomplete' } });
      await run(github, { ...after(github), inputs: { 'pull-request': '7' } });
      expect(committed(github)).toEqual(recommended);
    });
  });

  it('an Enterprise Server everything is asked of the addresses in the environment', async () => {
    const github = openGitHub(workedExample({ fork: true, runs: [stage1], enterprise: true }));
    const event = { name: 'workflow_run', payload: github.runEvent(stage1) };
    expect(await run(github, { event })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(committed(github)).toEqual(recommended);
  });
});

function run(github: FakeGitHub, { inputs = {}, ...job }: Partial<Job> = {}): Promise<Ran> {
  return runAction({ github, ...job, inputs: { ...catalogue, ...inputs } });
}

function errorsIn({ stdout }: Ran): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('::error'));
}
