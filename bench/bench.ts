/**
 * Figures for the README and the changelog: `npm run bench`.
 *
 * Machines are noisy, so each figure is the best and the worst of several rounds.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { refineLine } from '../src/cli/batch.js';
import { bundledCatalogue } from '../src/policy/catalogue.js';
import { syntheticJobs } from './synthetic.js';

const rounds = 5;
const lines = syntheticJobs(3000).map((job) => JSON.stringify(job));
const cli = 'dist/cli/index.js';

console.log(
  `refine --batch, ${lines.length} policies, ${(lines.join('').length / lines.length / 1024).toFixed(1)} KiB a line, every result judged by violations()`,
);
for (let round = 0; round < rounds; round++) inProcess(round);
wholeProcess();
start();

function inProcess(round: number): void {
  const times = lines.map((line, index) => {
    const before = performance.now();
    refineLine(line, index, bundledCatalogue);
    return performance.now() - before;
  });
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3);
  const total = times.reduce((sum, each) => sum + each, 0);
  console.log(
    `  round ${round}: ${Math.round((lines.length / total) * 1000)} a second; ms p50 ${at(0.5)} p95 ${at(0.95)} p99 ${at(0.99)} max ${at(1)}`,
  );
}

function wholeProcess(): void {
  const copies = Array.from({ length: 10 }, () => lines).flat();
  for (let round = 0; round < 3; round++) {
    const before = performance.now();
    const { status } = spawnSync(process.execPath, [cli, 'refine', '--batch'], {
      input: copies.join('\n'),
      maxBuffer: 1 << 30,
    });
    const seconds = (performance.now() - before) / 1000;
    const rate = Math.round(copies.length / seconds);
    console.log(`  as a process, start and pipes included: ${rate} a second (exit ${status ?? 'none'})`);
  }
}

function start(): void {
  const median = (args: readonly string[]): number => {
    const times = Array.from({ length: 9 }, () => {
      const before = performance.now();
      spawnSync(process.execPath, args, { input: '' });
      return performance.now() - before;
    });
    return times.sort((a, b) => a - b)[4] ?? 0;
  };
  const bare = median(['-e', '0']);
  for (const [name, args] of [
    ['demo', [cli, 'demo']],
    ['refine --batch of nothing', [cli, 'refine', '--batch']],
    ['the action, up to its first complaint', ['dist/index.js']],
  ] as const) {
    console.log(`  ${name}: ${Math.round(median(args) - bare)} ms over bare Node (${Math.round(bare)} ms)`);
  }
}
