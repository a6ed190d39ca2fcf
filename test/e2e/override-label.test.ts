/**
 * The override label, from the event to the exit code, against a GitHub that keeps its own log of labels and pushes.
 */
import { describe, expect, it } from 'vitest';
import { openGitHub, person, type FakeGitHub, type Scene } from '../support/fake-github.js';
import {
  cataloguePath,
  evidence,
  policyAtBase,
  policyAtHead,
  policyPath,
  workedExample,
} from '../support/fake-github-scenes.js';
import type { User } from '../support/fake-github-state.js';
import { runAction, type Ran } from '../support/runner.js';
import { mergeGroupOf } from '../support/triggers.js';

const label = 'iam-least-privilege: accepted';
const maintainer: User = { id: 2, login: 'maintainer', type: 'User' };
const reader: User = { id: 3, login: 'reader', type: 'User' };
const app: User = { id: 4, login: 'helper[bot]', type: 'Bot' };
const collaborators = { maintainer: 'maintain', octocat: 'admin', reader: 'triage', 'helper[bot]': 'admin' };
const configPath = '.github/iam-policy-refiner.yml';
const anotherPush = { ...evidence, [policyPath]: policyAtHead, 'README.md': '# More\n' };

describe('the override label', () => {
  it('of a maintainer passes the gate, and everything says who', async () => {
    const github = opened();
    expect(await run(github)).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const ran = await run(github, github.label(label, maintainer));
    expect(ran).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'unused-actions': '30' },
      report: { verdict: 'pass', accepted: { by: 'maintainer', label, instead: 'fail' } },
    });
    expect(ran.summary).toContain(
      '## IAM least privilege: ✅ pass (accepted by a person)\n\n- `maintainer` accepted commit',
    );
    expect(ran.summary).toContain('30 unused permissions can be removed');
    expect(ran.stdout).toContain('verdict pass: `maintainer` accepted commit');
    expect(github.labels()).toEqual([label]);
  });

  it('covers what could not be checked as well', async () => {
    const github = opened({ head: { 'policies/broken.json': '{"Version": "2012-10-17", "Statement": [' } });
    expect(await run(github, undefined, { 'fail-on': 'incomplete' })).toMatchObject({ exitCode: 1 });
    const ran = await run(github, github.label(label, maintainer), { 'fail-on': 'incomplete' });
    expect(ran).toMatchObject({ exitCode: 0, report: { accepted: { instead: 'incomplete' } } });
  });

  it('counts in later runs on the same head, and whatever its case', async () => {
    const github = opened();
    github.label('IAM-least-privilege: accepted', maintainer);
    expect(await run(github)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  it.each<{ who: string; by: User; scene?: Partial<Scene>; says: RegExp }>([
    { who: 'the author', by: person, says: /`octocat`, who set it, is the author of the pull request; somebody else/ },
    { who: 'somebody who may only read', by: reader, says: /`reader`, who set it, has no write access/ },
    { who: 'an app', by: app, says: /`helper\[bot\]`, which is not a person/ },
  ])('of $who does not count', async ({ by, says }) => {
    const github = opened();
    for (const payload of [github.label(label, by), undefined]) {
      const ran = await run(github, payload);
      expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      expect(ran.report).not.toHaveProperty('accepted');
      expect(ran.summary).toMatch(says);
    }
    expect(github.labels()).toEqual([label]);
  });

  it('of the author counts where the config at the base says so, and not where the pull request says it', async () => {
    const accept = { [configPath]: 'override-by-author: accept\n' };
    const github = opened({ base: accept, head: accept });
    expect(await run(github, github.label(label, person))).toMatchObject({ exitCode: 0 });
    const own = opened({ head: accept });
    expect(await run(own, own.label(label, person))).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });

  it('is by whoever set it last', async () => {
    const github = opened();
    github.label(label, maintainer);
    github.unlabel(label, maintainer);
    expect(await run(github, github.label(label, reader))).toMatchObject({ exitCode: 1 });
    expect(await run(github)).toMatchObject({ exitCode: 1 });
  });

  it('that was taken off no longer counts, not even where its own run is started again', async () => {
    const github = opened();
    const labeled = github.label(label, maintainer);
    const unlabeled = github.unlabel(label, maintainer);
    for (const payload of [unlabeled, labeled]) {
      const ran = await run(github, payload);
      expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    }
  });

  it('is taken off by a run on a newer head', async () => {
    const github = opened();
    github.label(label, maintainer);
    github.push(anotherPush);
    const ran = await run(github);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(ran.summary).toMatch(/was set before commit `\w+` was pushed/);
    expect(github.labels()).toEqual([]);
    expect(await run(github, github.label(label, maintainer))).toMatchObject({ exitCode: 0 });
  });

  it('is taken off where the verdict is pass anyway', async () => {
    const github = opened();
    github.label(label, maintainer);
    github.push({ ...evidence, 'README.md': '# More\n' });
    const ran = await run(github);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(ran.report).not.toHaveProperty('accepted');
    expect(github.labels()).toEqual([]);
  });

  it.each<{ what: string; act: (github: FakeGitHub) => void }>([
    {
      what: 'another base branch',
      act: (github) => {
        github.retarget({ ...evidence, [policyPath]: policyAtBase, 'NEWS.md': '' });
      },
    },
    {
      what: 'the old head, forced',
      act: (github) => {
        github.push(anotherPush, { forced: true });
      },
    },
  ])('does not survive $what, not even where its own run is started again', async ({ act }) => {
    const github = opened();
    const labeled = github.label(label, maintainer);
    act(github);
    for (const payload of [labeled, undefined]) expect(await run(github, payload)).toMatchObject({ exitCode: 1 });
    expect(github.labels()).toEqual([]);
  });

  it('that may not be taken off counts for nothing all the same, and that is told', async () => {
    const github = opened({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    github.label(label, maintainer);
    github.push(anotherPush);
    const ran = await run(github);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(ran.summary).toMatch(/could not be taken off, and does not count: .*403.*pull-requests: write/);
    expect(github.labels()).toEqual([label]);
  });

  it('on a fork, whose token may only read, counts in the run that it starts and in no other', async () => {
    const github = opened({ fork: true, readOnly: true });
    expect(await run(github, github.label(label, maintainer))).toMatchObject({ exitCode: 0 });
    const later = await run(github);
    expect(later).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(later.summary).toContain('it counts only in the run that setting it starts; take it off and set it again');
  });

  it.each<{ route: string; says: RegExp; own: boolean }>([
    { route: 'GET /pulls/{pull_number}', says: /labels of the pull request could not be read: .*403/, own: false },
    { route: 'GET /issues/{issue_number}/events', says: /who set the label could not be read: .*403/, own: true },
    {
      route: 'GET /collaborators/{username}/permission',
      says: /permission of `maintainer` could not be read/,
      own: false,
    },
    { route: 'GET /activity', says: /when `\w+` was pushed could not be read: .*403/, own: true },
  ])(
    'of which GitHub refuses to tell by $route does not count, but for its own event',
    async ({ route, says, own }) => {
      const github = opened();
      const labeled = github.label(label, maintainer);
      github.disturb(route, { status: 403 });
      const ran = await run(github, undefined, { comment: 'none' });
      expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      expect(ran.summary).toMatch(says);
      expect(await run(github, labeled, { comment: 'none' })).toMatchObject({ exitCode: own ? 0 : 1 });
    },
  );

  it('counts in the merge queue for the group that adds the pull request', async () => {
    const github = opened();
    const event = { name: 'merge_group', payload: mergeGroupOf(github) };
    const inputs = { catalogue: cataloguePath, 'fail-on': 'unused', 'override-label': label };
    expect(await runAction({ github, inputs, event })).toMatchObject({ exitCode: 1 });
    github.label(label, maintainer);
    expect(await runAction({ github, inputs, event })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    github.disturb('GET /pulls/{pull_number}', { status: 403 });
    const refused = await runAction({ github, inputs, event });
    expect(refused).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(refused.stdout).toMatch(/whether pull request 7 was accepted could not be read: .*403/);
  });

  it('is not asked for where no label is named', async () => {
    const github = opened();
    expect(await run(github, github.label(label, maintainer), { 'override-label': '' })).toMatchObject({ exitCode: 1 });
    expect(github.requests.filter(({ path }) => /issues\/7\/events|activity|permission/.test(path))).toEqual([]);
  });

  it('of another name lets nothing pass', async () => {
    const github = opened();
    expect(await run(github, github.label('accepted', maintainer))).toMatchObject({ exitCode: 1 });
  });
});

function opened(scene: Partial<Scene> = {}): FakeGitHub {
  return openGitHub(workedExample({ collaborators, ...scene }));
}

function run(github: FakeGitHub, payload?: unknown, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const given = { catalogue: cataloguePath, 'fail-on': 'unused, incomplete', 'override-label': label, ...inputs };
  return runAction({
    github,
    inputs: given,
    ...(payload === undefined ? {} : { event: { name: 'pull_request', payload } }),
  });
}
