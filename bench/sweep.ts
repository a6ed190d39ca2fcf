/**
 * What a sweep costs: `npm run bench`.
 *
 *   analysed   every policy of a repository, from its files to the report
 *   swept      the same, with its pull requests and the dashboard
 *   planned    the plan of a sweep in four shards
 *   shard      one of the four: its part of the reviews
 *   merged     what they found out, joined, with its pull requests and the dashboard
 *
 * 20,000 files, 3,000 policies and an inventory of 40 accounts: at most 60 s on two cores, and 900 MB. User CPU time and
 * the peak of memory, each in a process of its own, Node and the repository in memory included, and the heap kept as
 * small as the Action keeps it. Numbers on the command line are other sizes: `node build/bench/bench/sweep.js 2000 300`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../src/config/config.js';
import { filesOutside } from '../src/local/files.js';
import { keepHeapSmall } from '../src/local/small-heap.js';
import { mergeShards, sweep } from '../src/runs/sweep.js';
import { planSweep, sweepShard } from '../src/runs/sweep-shards.js';
import { analyseWhole } from '../src/runs/whole-repository.js';
import { noTicks } from '../src/sweep/ticks.js';
import type { World } from '../src/world/world.js';
import { largeRepository } from '../test/support/large-repository.js';
import { SweptRepository } from '../test/support/swept-repository.js';

const [, script = '', files = '20000', policies = '3000', only, folder = ''] = process.argv;
keepHeapSmall();
const home = { owner: 'o', repo: 'r' };
const request = { home, ticks: noTicks, startsWorkflows: true };
const figures: Readonly<Record<string, (shard: string) => Promise<string>>> = {
  ...{ analysed, swept, planned },
  shard: reviewed,
  merged,
};
const each = ['analysed', 'swept', 'planned', ...[1, 2, 3, 4].map((number) => `shard ${number}-of-4`), 'merged'];
if (only === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-bench-'));
  for (const figure of each) console.log(measured(figure, folder));
  rmSync(folder, { recursive: true });
} else {
  const [figure = '', shard = ''] = only.split(' ');
  const text = await figures[figure]?.(shard);
  const { userCPUTime, maxRSS } = process.resourceUsage();
  console.log(
    `${files} files, ${policies} policies, ${only}: ${(userCPUTime / 1e6).toFixed(1)} s, ${Math.round(maxRSS / 1024)} MB; ${text ?? ''}`,
  );
}

function measured(figure: string, folder: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, files, policies, figure, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${figure} ended with ${status ?? 'a signal'}: ${stderr.slice(0, 500)}`);
  return stdout.trim();
}

async function analysed(): Promise<string> {
  const repository = opened();
  const tip = repository.branches.get('main') ?? '';
  const { report } = await analyseWhole(worldOf(repository), repository.repositoryAt(tip));
  return `${report.policies} policies, ${report.matches.length} matched, ${report.removable} permissions can go`;
}

async function swept(): Promise<string> {
  const repository = opened();
  await sweep(worldOf(repository), repository.host(), request);
  return `${repository.pulls.length} pull requests; ${repository.issue?.body.length ?? 0} characters of dashboard`;
}

async function planned(): Promise<string> {
  const repository = opened();
  await planSweep(worldOf(repository), repository.host(), home, 4);
  return `four shards; ${Math.round(statSync(join(folder, 'sweep-plan.json')).size / 1024)} kB of plan`;
}

async function reviewed(shard: string): Promise<string> {
  // It takes what the plan has read, and asks the repository for the config alone.
  await sweepShard(worldOf(new SweptRepository({})), { home, folder, shard });
  return `${Math.round(statSync(join(folder, `sweep-shard-${shard}.txt`)).size / 1024)} kB of report`;
}

async function merged(): Promise<string> {
  const repository = opened();
  await mergeShards(worldOf(repository), repository.host(), { ...request, folder });
  return `${repository.pulls.length} pull requests; ${repository.issue?.body.length ?? 0} characters of dashboard`;
}

function opened(): SweptRepository {
  return new SweptRepository(largeRepository(Number(files), Number(policies)));
}

function worldOf(repository: SweptRepository): World {
  const quiet = (): void => undefined;
  const never = (): never => {
    throw new Error('a sweep asks for no pull request');
  };
  return {
    ...{ today: '2026-11-24', inputs: readInputs(new Map()), isPublic: false },
    local: filesOutside(join(tmpdir(), 'no-workspace')),
    artifacts: { read: () => Promise.reject(new Error('there is none')) },
    runner: {
      ...{ summary: () => Promise.resolve(), output: quiet, report: () => Promise.resolve(''), log: quiet },
      ...{ warn: quiet, notice: quiet, fail: quiet },
      file: ({ purpose, shard, text }) => {
        if (purpose === 'sweep-plan') writeFileSync(join(folder, 'sweep-plan.json'), text);
        if (purpose === 'shard-report') writeFileSync(join(folder, `sweep-shard-${shard ?? ''}.txt`), text);
        return Promise.resolve('');
      },
    },
    presets: { read: () => Promise.reject(new Error('there is none')) },
    repositoryAt: ({ head }) => repository.repositoryAt(head),
    ...{ pullRequest: never, commentsOn: never, branchOf: never, conversationOf: never },
  };
}
