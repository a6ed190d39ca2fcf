/**
 * The workflow to copy for sweeps, from the first pull requests to the day when nothing is left: Terraform modules, JSON,
 * a CloudFormation template, and an export with the inventory of three accounts.
 */
import { describe, expect, it } from 'vitest';
import { inputDefaults, readInputs } from '../../src/config/config.js';
import { openForge } from '../support/fake-forge.js';
import {
  dashboardOf,
  openPulls,
  sweepAfterEdit,
  sweepInputs,
  sweepOn,
  sweepText,
  sweepWorkflow,
  writesTo,
} from '../support/sweep-job.js';
import { fixedFiles } from '../support/fixed-files.js';
import { exportRun, sweptFiles } from '../support/swept-fixture.js';

describe('examples/sweep.yml', () => {
  it('says why it needs each permission, and gives the action known inputs', () => {
    expect(Object.keys(sweepWorkflow.permissions).sort()).toEqual(['actions', 'contents', 'issues', 'pull-requests']);
    expect(() => readInputs(new Map(Object.entries(sweepInputs)))).not.toThrow();
    for (const key of Object.keys(sweepInputs)) expect(Object.keys(inputDefaults)).toContain(key);
    expect(sweepText).toMatch(/contents: write # \w+/);
  });

  it('starts by the clock, by hand and for a box, one run after the other', () => {
    expect(Object.keys(sweepWorkflow.on)).toEqual(['schedule', 'workflow_dispatch', 'issues']);
    const [job] = Object.values(sweepWorkflow.jobs);
    expect(job?.concurrency).toMatchObject({ 'cancel-in-progress': false });
    // An edit of any other issue must not push a waiting sweep out of the queue, so the condition and the queue are the job's.
    expect(sweepWorkflow.concurrency).toBeUndefined();
    expect(job?.if).toContain("contains(github.event.issue.body, 'iam-policy-refiner:dashboard')");
  });
});

const policies = {
  deploy: 'Remove 1 unused permission from deploy',
  queues: 'Remove 2 unused permissions from Queues',
  worker: 'Remove 1 unused permission from data.aws_iam_policy_document.worker',
  orders: 'Remove 3 unused permissions from WorkerRole/orders',
};

function openAll(): ReturnType<typeof openForge> {
  return openForge({
    files: sweptFiles,
    runs: [exportRun()],
    settings: { permissions: sweepWorkflow.permissions },
    collaborators: { writer: 'write', reader: 'read' },
  });
}

/** An issue or a pull request with its title, as of one day. */
function pageOf({ title, body }: { readonly title: string; readonly body: string } = { title: '', body: '' }): string {
  return `# ${title}\n\n${body.replaceAll(new Date().toISOString().slice(0, 10), '2026-11-24')}\n`;
}

describe('a repository under sweeps', () => {
  it('is led to the end: two at a time, the next after a merge, none against a person, and then nothing', async () => {
    const forge = openAll();
    const sweep = async (): Promise<string> => {
      const { exitCode, stderr, summary } = await sweepOn(forge);
      expect([exitCode, stderr]).toEqual([0, '']);
      return summary;
    };

    await sweep();
    expect(openPulls(forge)).toEqual([
      [1, policies.deploy],
      [2, policies.queues],
    ]);
    expect(dashboardOf(forge).body).toMatch(/^- \[ \] <!-- open:\w+ --> `worker\/stack\.yaml#WorkerRole\/orders`/m);
    // What pictures are made of.
    await expect(pageOf(forge.pulls()[1])).toMatchFileSnapshot('sweep/pull.md');
    await expect(pageOf(dashboardOf(forge))).toMatchFileSnapshot('sweep/dashboard.md');

    forge.merge(1);
    forge.close(2);
    await sweep();
    expect(openPulls(forge)).toEqual([
      [4, policies.worker],
      [5, policies.orders],
    ]);
    const again = /^- \[ \] <!-- again:2 --> #2 \(closed\): 2 permissions of `Queues`$/m;
    expect(dashboardOf(forge).body).toMatch(again);

    const before = writesTo(forge).length;
    await sweep();
    expect(writesTo(forge).slice(before)).toEqual([]);

    const unticked = dashboardOf(forge).body;
    forge.tick(3, '#2 (closed)');
    const ignored = await sweepAfterEdit(forge, 'reader');
    expect([ignored.exitCode, writesTo(forge).slice(before)]).toEqual([0, []]);
    expect(ignored.stdout).toContain('reader has no write access to the repository');
    forge.edit(3, { body: unticked });

    forge.tick(3, '#2 (closed)');
    const answered = await sweepAfterEdit(forge, 'writer');
    expect([answered.exitCode, answered.stderr]).toEqual([0, '']);
    expect(openPulls(forge)).toEqual([
      [4, policies.worker],
      [5, policies.orders],
      [6, policies.queues],
    ]);
    expect(dashboardOf(forge).body).not.toContain('again:2');

    for (const [number] of openPulls(forge)) forge.merge(number);
    const end = await sweep();
    expect(openPulls(forge)).toEqual([]);
    expect(end).toContain('0 of 13 granted actions unused');
    expect(dashboardOf(forge).body).toContain('**Nothing is left to remove from the policies that are matched**');
    expect(dashboardOf(forge).body).not.toMatch(/^- \[/m);

    const last = writesTo(forge).length;
    await sweep();
    expect(writesTo(forge).slice(last)).toEqual([]);

    expect([...forge.branches().keys()]).toEqual(['main']);
    expect(forge.files()).toEqual(await fixedFiles());
  });
});
