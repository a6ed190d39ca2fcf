/**
 * What a sweep says where GitHub refuses it, and whether the next one tries again.
 */
import { describe, expect, it } from 'vitest';
import type { SweepHost } from '../../src/world/sweep-host.js';
import type { FakeForge, ForgeScene } from '../support/fake-forge.js';
import { person } from '../support/fake-forge-state.js';
import {
  branch,
  commitIn,
  dashboardBody,
  edit,
  openSweep,
  ownBody,
  propose,
  pull,
  saying,
} from '../support/sweep-host.js';

describe('a refusal', () => {
  const write = { contents: 'write', 'pull-requests': 'write', issues: 'write' };
  const cases: readonly {
    readonly name: string;
    readonly scene: ForgeScene;
    readonly act: (host: SweepHost, forge: FakeForge) => Promise<unknown>;
    readonly says: string;
    readonly remedy?: string;
  }[] = [
    {
      name: 'of a commit without permission',
      scene: { settings: { permissions: { ...write, contents: 'read' } } },
      act: (host, forge) => host.commit(forge.tip(), [edit], () => 'Refine\n'),
      says: 'give the job `permissions: contents: write`',
    },
    {
      name: 'of a move without permission',
      scene: { settings: { permissions: { ...write, contents: 'read' } } },
      act: (host, forge) => host.moveBranch('main', forge.tip(), forge.push({}, { branch: 'x' })),
      says: 'give the job `permissions: contents: write`',
    },
    {
      name: 'of a move by an old server',
      scene: { settings: { isOld: true } },
      act: (host, forge) => host.moveBranch('main', forge.tip(), forge.push({}, { branch: 'x' })),
      says: 'this server cannot move a branch',
    },
    {
      name: 'of a branch under a ruleset',
      scene: { settings: { protectedBranches: 'iam-refine/' } },
      act: async (host, forge) => host.createBranch(branch, await commitIn(host, forge)),
      says: 'a ruleset or a branch protection stands in the way',
    },
    {
      name: 'of a move under a ruleset',
      scene: { settings: { protectedBranches: 'iam-refine/' } },
      act: (host, forge) => host.moveBranch(branch, forge.push({}, { branch }), forge.tip()),
      says: 'a ruleset or a branch protection stands in the way',
    },
    {
      name: 'of commits without a signature',
      scene: { me: person, settings: { mustBeSigned: true } },
      act: async (host, forge) => host.createBranch(branch, await commitIn(host, forge)),
      says: 'Commits must have verified signatures',
    },
    {
      name: 'of pull requests by Actions',
      scene: { settings: { mayActionsOpenPulls: false } },
      act: async (host, forge) => {
        await host.createBranch(branch, await commitIn(host, forge));
        return host.openPull(pull);
      },
      says: 'turn on `Allow GitHub Actions to create and approve pull requests` under `Settings > Actions > General`, or set the input `sweep-token`',
    },
    {
      name: 'of a pull request without permission',
      scene: { settings: { permissions: { ...write, 'pull-requests': 'read' } } },
      act: (host) => host.openPull(pull),
      says: 'give the job `permissions: pull-requests: write`',
    },
    {
      name: 'of a draft',
      scene: { settings: { hasDrafts: false } },
      act: async (host, forge) => {
        await host.createBranch(branch, await commitIn(host, forge));
        return host.openPull({ ...pull, isDraft: true });
      },
      says: 'this repository has no drafts',
    },
    {
      name: 'of a pull request without a branch',
      scene: {},
      act: (host) => host.openPull(pull),
      says: 'head is invalid',
    },
    {
      name: 'of auto-merge',
      scene: {},
      act: async (host, forge) => {
        await propose(host, forge);
        return host.mergeWhenReady(1);
      },
      says: 'turn on `Allow auto-merge`',
      remedy: 'none',
    },
    {
      name: 'of a label',
      scene: {},
      act: async (host, forge) => {
        await propose(host, forge);
        return host.label(1, ['x'.repeat(51)]);
      },
      says: 'name is too long',
      remedy: 'none',
    },
    {
      name: 'of a dashboard where issues are off',
      scene: { settings: { hasIssues: false } },
      act: (host) => host.createDashboard('IAM', dashboardBody, []),
      says: 'turn on `Issues` under `Settings > General`',
    },
    {
      name: 'of a dashboard without permission',
      scene: { settings: { permissions: { contents: 'write', 'pull-requests': 'write' } } },
      act: (host) => host.createDashboard('IAM', dashboardBody, []),
      says: 'give the job `permissions: issues: write`',
    },
    {
      name: 'of a dashboard that is too long',
      scene: {},
      act: (host) => host.createDashboard('IAM', 'x'.repeat(65_537), []),
      says: 'body is too long',
    },
    {
      name: 'by a repository that was archived meanwhile',
      scene: {},
      act: async (host, forge) => {
        await propose(host, forge);
        forge.set({ isArchived: true });
        return host.editPull(1, { title: 'x', body: ownBody });
      },
      says: 'the repository is archived',
    },
    {
      name: 'by the limit of content',
      scene: { settings: { limits: { hour: 0 } } },
      act: async (host, forge) => {
        await host.createBranch(branch, await commitIn(host, forge));
        return host.openPull(pull);
      },
      says: 'the next sweep goes on from here',
      remedy: 'later',
    },
    {
      name: 'by the limit of requests',
      scene: { settings: { limits: { requests: 0 } } },
      act: (host, forge) => host.commit(forge.tip(), [edit], () => 'Refine\n'),
      says: 'the next sweep goes on from here',
      remedy: 'later',
    },
    {
      name: 'by a limit that says nothing about when',
      scene: {},
      act: (host, forge) => {
        forge.disturb('POST /issues', { status: 429 });
        return host.createDashboard('IAM', dashboardBody, []);
      },
      says: 'the next sweep goes on from here',
      remedy: 'later',
    },
    {
      name: 'by a limit that only its headers tell',
      scene: {},
      act: (host, forge) => {
        forge.disturb('POST /issues', { status: 403, headers: { 'retry-after': '3600' } });
        return host.createDashboard('IAM', dashboardBody, []);
      },
      says: 'the next sweep goes on from here',
      remedy: 'later',
    },
  ];

  it.each(cases)('$name says what to do', async ({ scene, act, says, remedy = 'fault' }) => {
    const { forge, host } = openSweep(scene);
    const result = await act(host, forge);
    expect(saying(result)).toContain(says);
    expect(result).toMatchObject({ kind: 'refused', remedy });
  });

  it('passes once the limit has passed', async () => {
    const { forge, host } = openSweep({ settings: { limits: { minute: 2 } } });
    for (let at = 0; at < 5; at++) await host.createDashboard('IAM', dashboardBody, []);
    expect(forge.issues()).toHaveLength(4);
    forge.pass(3600);
    expect(await host.createDashboard('IAM', dashboardBody, [])).toMatchObject({ kind: 'written' });
  });
});
