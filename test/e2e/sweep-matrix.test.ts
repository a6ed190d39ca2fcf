/**
 * The workflow to copy for sweeps in several jobs: plan, shards and merge in runs of their own, with nothing handed on but
 * artifacts; and what is told where an artifact is missing, double or of another run.
 */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputDefaults, readInputs } from '../../src/config/config.js';
import { openForge, type FakeForge } from '../support/fake-forge.js';
import { fixedFiles } from '../support/fixed-files.js';
import { MatrixRun, matrixJobs, matrixText, shardsIn } from '../support/matrix-workflow.js';
import { dashboardOf, openPulls, sweepOn, writesTo } from '../support/sweep-job.js';
import { exportRun, sweptFiles } from '../support/swept-fixture.js';

function openAll(): FakeForge {
  return openForge({
    files: sweptFiles,
    runs: [exportRun()],
    settings: { permissions: matrixJobs.merge.permissions },
    collaborators: { writer: 'write' },
  });
}

const inThree = { plan: { shards: '3' } };

describe('examples/sweep-matrix.yml', () => {
  it('says why each job needs each permission, and gives the action known inputs, the same in all jobs', () => {
    const ofJob = new Set(['mode', 'shard', 'shards', 'sweep-folder']);
    const jobs = Object.values(matrixJobs).map(({ permissions, steps }) => {
      for (const scope of Object.keys(permissions))
        expect(matrixText).toMatch(new RegExp(`^ +${scope}: \\w+ # \\w+`, 'm'));
      const given = steps.find(({ uses }) => uses.startsWith('iam-policy-refiner/'))?.with ?? {};
      for (const key of Object.keys(given)) expect(Object.keys(inputDefaults)).toContain(key);
      const filled = Object.entries(given).map(([key, value]): [string, string] => [
        key,
        String(value).replace('${{ matrix.shard }}', '1-of-3'),
      ]);
      expect(() => readInputs(new Map(filled))).not.toThrow();
      return Object.entries(given).filter(([key]) => !ofJob.has(key));
    });
    expect(jobs[1]).toEqual(jobs[0]);
    expect(jobs[2]).toEqual(jobs[0]);
    expect(matrixJobs.plan.permissions).toEqual({ contents: 'read', actions: 'read' });
    expect(matrixJobs.shard.permissions).toEqual({ contents: 'read', actions: 'read' });
  });

  it('opens what a sweep in one job opens, to the end, with the bytes of `fix --all`', async () => {
    const [one, several] = [openAll(), openAll()];
    const [plan] = await new MatrixRun(several, inThree).all();
    expect(plan === undefined ? [] : shardsIn(plan)).toEqual(['1-of-3', '2-of-3', '3-of-3']);
    await sweepOn(one);
    const stateOf = (forge: FakeForge): unknown => [forge.pulls().map(({ title }) => title), dashboardOf(forge).body];
    expect(stateOf(several)).toEqual(stateOf(one));

    for (let round = 0; round < 3 && openPulls(several).length > 0; round++) {
      for (const [number] of openPulls(several)) several.merge(number);
      await new MatrixRun(several, inThree).all();
    }
    expect(openPulls(several)).toEqual([]);
    expect(several.files()).toEqual(await fixedFiles());
    expect(dashboardOf(several).body).toContain('**Nothing is left to remove from the policies that are matched**');
  });

  it('writes nothing before the merge, and has one shard for a small repository', async () => {
    const forge = openAll();
    const run = new MatrixRun(forge);
    expect(shardsIn(await run.job('plan'))).toEqual(['1-of-1']);
    expect((await run.job('shard', '1-of-1')).exitCode).toBe(0);
    expect(writesTo(forge)).toEqual([]);
  });

  it.each<{ name: string; spoil: (run: MatrixRun, other: MatrixRun) => void; says: string }>([
    {
      name: 'a report is missing',
      spoil: (run) => run.artifacts.delete('iam-sweep-2-of-3'),
      says: 'no report of shard `2-of-3`, so nothing was opened or changed',
    },
    {
      name: 'a report is there twice',
      spoil: (run) => {
        const folder = run.artifacts.get('iam-sweep-2-of-3') ?? '';
        cpSync(join(folder, readdirSync(folder)[0] ?? ''), join(folder, 'sweep-shard-again.txt'));
      },
      says: 'more than one report of shard `2-of-3`',
    },
    {
      name: 'a report is of another run',
      spoil: (run, other) => run.artifacts.set('iam-sweep-2-of-3', other.artifacts.get('iam-sweep-2-of-3') ?? ''),
      says: 'not of this plan, but of another one: the report of shard `2-of-3`',
    },
    {
      name: 'there is no plan',
      spoil: (run) => run.artifacts.delete('iam-sweep-plan'),
      says: '`sweep-folder` holds no plan of a sweep',
    },
  ])('ends with what is wrong, and writes nothing, where $name', async ({ spoil, says }) => {
    const forge = openAll();
    const [run, other] = [new MatrixRun(forge, inThree), new MatrixRun(forge, inThree)];
    for (const shard of shardsIn(await run.job('plan'))) await run.job('shard', shard);
    forge.push({ 'README.md': 'More.' });
    for (const shard of shardsIn(await other.job('plan'))) await other.job('shard', shard);
    spoil(run, other);
    const { exitCode, stdout } = await run.job('merge');
    expect([exitCode, stdout.includes(says), writesTo(forge)]).toEqual([1, true, []]);
  });
});
