/**
 * What a sweep costs: `npm run bench`.
 *
 *   analysed   every policy of a repository, from its files to the report
 *   swept      the same, with its pull requests and the dashboard
 *
 * 20,000 files, 3,000 policies and an inventory of 40 accounts: at most 60 s on two cores, and 900 MB. User CPU time and
 * the peak of memory, each in a process of its own, Node and the repository in memory included. Numbers on the command
 * line are other sizes: `node build/bench/bench/sweep.js 2000 300`.
 */
import { spawnSync } from 'node:child_process';
import { readInputs } from '../src/config/config.js';
import { sweep } from '../src/runs/sweep.js';
import { analyseWhole } from '../src/runs/whole-repository.js';
import { noTicks } from '../src/sweep/ticks.js';
import type { World } from '../src/world/world.js';
import { largeRepository } from '../test/support/large-repository.js';
import { SweptRepository } from '../test/support/swept-repository.js';

const [, script = '', files = '20000', policies = '3000', only] = process.argv;
const figures: Readonly<Record<string, () => Promise<string>>> = { analysed, swept };
if (only === undefined) for (const figure of Object.keys(figures)) console.log(measured(figure));
else {
  const text = await figures[only]?.();
  const { userCPUTime, maxRSS } = process.resourceUsage();
  console.log(
    `${files} files, ${policies} policies, ${only}: ${(userCPUTime / 1e6).toFixed(1)} s, ${Math.round(maxRSS / 1024)} MB; ${text ?? ''}`,
  );
}

function measured(figure: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, files, policies, figure], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${figure} ended with ${status ?? 'a signal'}: ${stderr.slice(0, 500)}`);
  return stdout.trim();
}

async function analysed(): Promise<string> {
  const repository = new SweptRepository(largeRepository(Number(files), Number(policies)));
  const tip = repository.branches.get('main') ?? '';
  const { report } = await analyseWhole(worldOf(repository), repository.repositoryAt(tip));
  return `${report.policies} policies, ${report.matches.length} matched, ${report.removable} permissions can go`;
}

async function swept(): Promise<string> {
  const repository = new SweptRepository(largeRepository(Number(files), Number(policies)));
  const request = { home: { owner: 'o', repo: 'r' }, ticks: noTicks, startsWorkflows: true };
  await sweep(worldOf(repository), repository.host(), request);
  return `${repository.pulls.length} pull requests; ${repository.issue?.body.length ?? 0} characters of dashboard`;
}

function worldOf(repository: SweptRepository): World {
  const quiet = (): void => undefined;
  const never = (): never => {
    throw new Error('a sweep asks for no pull request');
  };
  return {
    ...{ today: '2026-11-24', inputs: readInputs(new Map()), isPublic: false },
    local: { read: () => Promise.resolve(undefined) },
    artifacts: { read: () => Promise.reject(new Error('there is none')) },
    runner: {
      ...{ summary: () => Promise.resolve(), output: quiet, report: () => Promise.resolve(''), log: quiet },
      ...{ file: () => Promise.resolve(''), warn: quiet, notice: quiet, fail: quiet },
    },
    presets: { read: () => Promise.reject(new Error('there is none')) },
    repositoryAt: ({ head }) => repository.repositoryAt(head),
    ...{ pullRequest: never, commentsOn: never, branchOf: never, conversationOf: never },
  };
}
