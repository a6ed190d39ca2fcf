/**
 * What a sweep writes, against a GitHub that says no as the real one does.
 */
import { describe, expect, it } from 'vitest';
import {
  branch,
  commitIn,
  dashboardBody,
  edit,
  files,
  openSweep,
  ownBody,
  propose,
  pull,
  saying,
} from '../support/sweep-host.js';

describe('a commit and its branch', () => {
  it('differs in the edited file alone, and is told the tree it is about', async () => {
    const { forge, host } = openSweep({ modes: { 'tool.sh': '100755' } });
    const made = await host.commit(
      forge.tip(),
      [edit, { path: 'tool.sh', before: 'x\n', after: 'y\n' }],
      (tree) => `Refine\n\n${tree}\n`,
    );
    const commit = made.kind === 'written' ? made.value : '';
    expect(await host.createBranch(branch, commit)).toEqual({ kind: 'written', value: undefined });
    expect(forge.files(branch)).toEqual({ ...files, 'a/policy.json': 'new\n', 'tool.sh': 'y\n' });
    expect(forge.modes(branch)).toEqual({ 'tool.sh': '100755' });
    const { message, tree, parents } = forge.commit(commit);
    expect({ message, parents }).toEqual({ message: `Refine\n\n${tree}\n`, parents: [forge.tip()] });
  });

  it('is not made of a text that is not there', async () => {
    const { forge, host } = openSweep();
    const made = await host.commit(forge.tip(), [{ ...edit, before: 'other\n' }], () => 'Refine\n');
    expect(made).toMatchObject({ kind: 'refused', remedy: 'fault' });
  });

  it('is lost where the branch is there already', async () => {
    const { forge, host } = openSweep();
    forge.push({ 'b.json': 'mine\n' }, { branch });
    const commit = await commitIn(host, forge);
    expect(await host.createBranch(branch, commit)).toEqual({ kind: 'lost' });
    expect(forge.files(branch)['b.json']).toBe('mine\n');
  });

  it('moves and goes by compare and swap, and never over the commit of a person', async () => {
    const { forge, host } = openSweep();
    const { commit } = await propose(host, forge);
    const next = await commitIn(host, forge, 'newer\n');
    expect(await host.moveBranch(branch, commit, next)).toEqual({ kind: 'written', value: undefined });
    expect(forge.files(branch)['a/policy.json']).toBe('newer\n');
    const theirs = forge.push({ 'b.json': 'mine\n' }, { branch });
    expect(await host.moveBranch(branch, next, commit)).toEqual({ kind: 'lost' });
    expect(await host.deleteBranch(branch, next)).toEqual({ kind: 'lost' });
    expect(forge.tip(branch)).toBe(theirs);
    expect(await host.deleteBranch(branch, theirs)).toEqual({ kind: 'written', value: undefined });
    expect(forge.branches().has(branch)).toBe(false);
    expect(await host.moveBranch(branch, theirs, next)).toEqual({ kind: 'lost' });
    expect(forge.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });
});

describe('what makes something new, after its answer was lost', () => {
  const lostAnswers = [
    { name: 'and it is there', disturbance: { status: 502, carriedOut: true, times: 1 } },
    { name: 'and it is not there', disturbance: { status: 502, times: 1 } },
  ];

  it.each(lostAnswers)('makes one branch, $name', async ({ disturbance }) => {
    const { forge, host } = openSweep();
    const commit = await commitIn(host, forge);
    forge.disturb('POST /git/refs', disturbance);
    expect(await host.createBranch(branch, commit)).toMatchObject({ kind: 'written' });
    expect(forge.tip(branch)).toBe(commit);
  });

  it.each(lostAnswers)('moves a branch, $name', async ({ disturbance }) => {
    const { forge, host } = openSweep();
    const { commit } = await propose(host, forge);
    const next = await commitIn(host, forge, 'newer\n');
    // The key of the repository is asked for first.
    forge.disturb('POST /graphql', { ...disturbance, after: 1 });
    const moved = await host.moveBranch(branch, commit, next);
    expect(moved).toMatchObject(disturbance.carriedOut === true ? { kind: 'written' } : { remedy: 'later' });
    expect(forge.tip(branch)).toBe(disturbance.carriedOut === true ? next : commit);
  });

  it.each(lostAnswers)('opens one pull request, $name', async ({ disturbance }) => {
    const { forge, host } = openSweep();
    await host.createBranch(branch, await commitIn(host, forge));
    forge.disturb('POST /pulls', disturbance);
    expect(await host.openPull(pull)).toMatchObject({ kind: 'written', value: { number: 1 } });
    expect(forge.pulls()).toHaveLength(1);
  });

  it.each(lostAnswers)('makes one dashboard, $name', async ({ disturbance }) => {
    const { forge, host } = openSweep();
    await host.standing('iam-refine/', 'iam-refine');
    forge.disturb('POST /issues', disturbance);
    expect(await host.createDashboard('IAM', dashboardBody, ['x'])).toMatchObject({
      kind: 'written',
      value: { number: 1 },
    });
    expect(forge.issues()).toHaveLength(1);
  });

  it.each(lostAnswers)('says one word before it closes, $name', async ({ disturbance }) => {
    const { forge, host } = openSweep();
    const { number } = await propose(host, forge);
    await host.standing('iam-refine/', 'iam-refine');
    forge.disturb('POST /issues/{issue_number}/comments', disturbance);
    await host.closePull(number, 'Nothing is left to remove.');
    await host.closePull(number, 'Nothing is left to remove.');
    expect(forge.issue(number)).toMatchObject({ state: 'closed', comments: [{ body: 'Nothing is left to remove.' }] });
    expect(forge.issue(number).comments).toHaveLength(1);
  });

  it('gives up where GitHub does not come back', async () => {
    const { forge, host } = openSweep();
    await host.createBranch(branch, await commitIn(host, forge));
    forge.disturb('POST /pulls', { status: 502 });
    expect(await host.openPull(pull)).toMatchObject({ kind: 'refused', remedy: 'later' });
  });
});

describe('a pull request', () => {
  it('is lost where its branch has one', async () => {
    const { forge, host } = openSweep();
    await propose(host, forge);
    expect(await host.openPull(pull)).toEqual({ kind: 'lost' });
  });

  it('is a draft on request, edited, labelled, sent to reviewers and merged when it is ready', async () => {
    const { forge, host } = openSweep({ settings: { hasAutoMerge: true } });
    await host.createBranch(branch, await commitIn(host, forge));
    await host.openPull({ ...pull, isDraft: true });
    await host.editPull(1, { title: 'Other', body: `${ownBody}more` });
    await host.label(1, ['iam', 'refine']);
    await host.label(1, []);
    await host.askForReview(1, ['hubot', '@octo-org/security']);
    expect(await host.mergeWhenReady(1)).toEqual({ kind: 'written', value: undefined });
    const { title, body, labels, pull: made } = forge.issue(1);
    expect({ title, body, labels: [...labels] }).toEqual({
      title: 'Other',
      body: `${ownBody}more`,
      labels: ['iam', 'refine'],
    });
    expect(made).toMatchObject({ isDraft: true, mergesItself: true, reviewers: new Set(['hubot', 'security']) });
  });

  it('is sent to all reviewers but those who may not be asked', async () => {
    const { forge, host } = openSweep({ settings: { strangers: ['mallory'] } });
    await propose(host, forge);
    const asked = await host.askForReview(1, ['hubot', 'mallory']);
    expect(saying(asked)).toContain('`mallory`: GitHub answered 422');
    expect(forge.issue(1).pull?.reviewers).toEqual(new Set(['hubot']));
  });
});
