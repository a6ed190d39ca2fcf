/**
 * What a sweep finds in a repository, against a GitHub that tells it as the real one does.
 */
import { describe, expect, it } from 'vitest';
import type { FakeForge } from '../support/fake-forge.js';
import { bot, person, type Settings } from '../support/fake-forge-state.js';
import { branch, dashboardBody, openSweep, type Opening, ownBody, propose } from '../support/sweep-host.js';

describe('what earlier sweeps left', () => {
  it('is nothing in a fresh repository', async () => {
    const { forge, host } = openSweep();
    expect(await host.tip()).toBe(forge.tip());
    expect(await host.standing('iam-refine/', 'iam-refine')).toEqual({
      ...{ branch: 'main', tip: forge.tip(), hasIssues: true, branches: new Map(), pulls: [], others: [] },
      ...{ dashboard: undefined, gaps: [] },
    });
  });

  it.each([true, false])('says whether anybody can read it: %s', async (isPublic) => {
    expect(await openSweep({ settings: { isPublic } }).host.isPublic()).toBe(isPublic);
  });

  it('is its branch with the commit it stands at, its pull request and the dashboard', async () => {
    const { forge, host } = openSweep();
    const { number, commit } = await propose(host, forge);
    await host.createDashboard('IAM', dashboardBody, ['iam-refine']);
    const standing = await host.standing('iam-refine/', 'iam-refine');
    const { tree, parents, message } = forge.commit(commit);
    expect(standing.branches).toEqual(new Map([[branch, { commit, tree, parents, message }]]));
    expect(standing.pulls).toEqual([
      {
        ...{ number, branch, state: 'open', isDraft: false, title: 'Refine', body: ownBody, blocked: undefined },
        url: `https://github.invalid/octo-org/policies/pull/${number}`,
      },
    ]);
    expect(standing.dashboard).toEqual({
      ...{ number: 2, isOpen: true, title: 'IAM', body: dashboardBody },
      url: 'https://github.invalid/octo-org/policies/issues/2',
    });
    expect(await host.dashboardNow(2)).toEqual(standing.dashboard);
    expect(await host.dashboardNow(9)).toBeUndefined();
  });

  it.each<{ name: string; act: (forge: FakeForge, number: number) => void; is: object }>([
    {
      name: 'merged',
      act: (forge, number) => {
        forge.merge(number);
      },
      is: { state: 'merged' },
    },
    {
      name: 'closed',
      act: (forge, number) => {
        forge.close(number);
      },
      is: { state: 'closed' },
    },
    {
      name: 'in conflict with what was pushed',
      act: (forge) => forge.push({ 'a/policy.json': 'other\n' }),
      is: { state: 'open', blocked: 'conflict' },
    },
    {
      name: 'behind, where it must not be',
      act: (forge) => {
        forge.set({ mustBeUpToDate: true });
        forge.push({ 'b.json': 'other\n' });
      },
      is: { state: 'open', blocked: 'behind' },
    },
    { name: 'not behind, where it may be', act: (forge) => forge.push({ 'b.json': '' }), is: { blocked: undefined } },
  ])('is a pull request that is $name', async ({ act, is }) => {
    const { forge, host } = openSweep({ settings: { timesUnknown: 2 } });
    const { number } = await propose(host, forge);
    act(forge, number);
    const { pulls } = await host.standing('iam-refine/', 'iam-refine');
    expect(pulls).toMatchObject([{ number, ...is }]);
    expect(await host.pullsOf([branch])).toMatchObject([{ number, ...is }]);
  });

  it('is found by its branch where a person has taken the label off', async () => {
    const { forge, host } = openSweep();
    const { number } = await propose(host, forge);
    forge.relabel(number, []);
    forge.close(number);
    expect((await host.standing('iam-refine/', 'iam-refine')).pulls).toEqual([]);
    const many = Array.from({ length: 30 }, (_, at) => `iam-refine/${at}`);
    expect(await host.pullsOf([...many, branch])).toMatchObject([{ number, state: 'closed' }]);
  });

  it.each([
    { name: 'by a person', how: { by: person, body: ownBody, branch } },
    { name: 'on a branch of another name', how: { by: bot, body: ownBody, branch: 'other/deploy' } },
    { name: 'of a fork', how: { by: bot, body: ownBody, branch, isFork: true } },
    { name: 'without our marker', how: { by: bot, body: 'Removes three actions.', branch } },
    { name: 'that quotes our marker', how: { by: bot, body: `~~~\n${ownBody}\n~~~\n`, branch } },
    { name: 'with the marker within a line', how: { by: bot, body: ownBody.replace('<!--', '> <!--'), branch } },
  ])('is not a pull request $name', async ({ how }) => {
    const { forge, host } = openSweep();
    const number = forge.propose({ 'b.json': 'c\n' }, how);
    const { pulls, others } = await host.standing('iam-refine/', 'iam-refine');
    expect({ pulls, others }).toEqual({ pulls: [], others: [{ number, paths: ['b.json'] }] });
    expect(await host.pullsOf([branch])).toEqual([]);
  });

  it('is still its own after the sweep got the token of a person', async () => {
    const { forge, host } = openSweep({ me: person });
    forge.propose({ 'b.json': 'c\n' }, { by: bot, body: ownBody, branch });
    forge.propose({ 'b.json': 'd\n' }, { by: person, body: ownBody, branch: 'iam-refine/two' });
    const { pulls } = await host.standing('iam-refine/', 'iam-refine');
    expect(pulls.map((each) => each.branch)).toEqual([branch, 'iam-refine/two']);
  });

  it('keeps away from what others change, renamed and many files among it', async () => {
    const { forge, host } = openSweep();
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`many/${at}.json`, 'x\n']));
    const renamed = forge.propose({ 'b.json': undefined, 'c.json': 'b\n' }, { renames: { 'c.json': 'b.json' } });
    const large = forge.propose(many, { branch: 'large' });
    const { others } = await host.standing('iam-refine/', 'iam-refine');
    expect(others[0]).toEqual({ number: renamed, paths: ['c.json', 'b.json'] });
    expect(others[1]).toEqual({ number: large, paths: Object.keys(many).sort() });
  });

  it('does not list what is too much', async () => {
    const { forge, host } = openSweep();
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`many/${at}.json`, 'x\n']));
    const number = forge.propose(many);
    expect((await host.standing('iam-refine/', 'iam-refine')).others).toEqual([{ number, paths: undefined }]);
  });

  it('reads lists of any length', async () => {
    const { forge, host } = openSweep();
    for (let at = 0; at < 210; at++) forge.propose({ 'b.json': `${at}\n` }, { branch: `iam-refine-${at}` });
    forge.push({}, { branch: 'other' });
    const { branches, others } = await host.standing('iam-refine-', 'iam-refine');
    expect(others).toHaveLength(210);
    expect(branches.size).toBe(210);
  });

  it('takes the oldest open dashboard, and none that a person wrote or quotes', async () => {
    const { forge, host } = openSweep();
    const made = async (body: string): Promise<number> => {
      const result = await host.createDashboard('IAM', body, ['iam-refine']);
      return result.kind === 'written' ? result.value.number : 0;
    };
    const first = await made(dashboardBody);
    await made(`\`\`\`\n${dashboardBody}\`\`\`\n`);
    const second = await made(dashboardBody);
    const third = await made(dashboardBody);
    forge.close(first);
    const dashboard = async (): Promise<number | undefined> =>
      (await host.standing('iam-refine/', 'iam-refine')).dashboard?.number;
    expect(await dashboard()).toBe(second);
    forge.close(second);
    forge.close(third);
    expect(await dashboard()).toBe(first);
    forge.relabel(first, []);
    expect(await dashboard()).toBe(second);
  });

  it.each<{ name: string; scene: Opening; says: string }>([
    { name: 'an archived repository', scene: { settings: { isArchived: true } }, says: 'is archived' },
    { name: 'a repository without a commit', scene: { isEmpty: true }, says: 'has no commit' },
  ])('is not asked of $name', async ({ scene, says }) => {
    const { host } = openSweep(scene);
    await expect(host.standing('iam-refine/', 'iam-refine')).rejects.toThrow(says);
    await expect(host.tip()).rejects.toThrow(says);
  });

  it.each<{ name: string; settings: Settings; gaps: number }>([
    { name: 'are off', settings: { hasIssues: false }, gaps: 1 },
    { name: 'cannot be read', settings: { permissions: { contents: 'write', 'pull-requests': 'write' } }, gaps: 1 },
  ])('is no dashboard where issues $name', async ({ settings, gaps }) => {
    const { host } = openSweep({ settings });
    const standing = await host.standing('iam-refine/', 'iam-refine');
    expect({ has: standing.hasIssues, gaps: standing.gaps.length }).toEqual({ has: false, gaps });
  });
});
