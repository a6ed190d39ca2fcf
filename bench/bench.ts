/**
 * Figures for the README and the changelog: `npm run bench`.
 *
 * Machines are noisy, so each figure is the best and the worst of several rounds.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
const ratios = Array.from({ length: rounds }, (_, round) => inProcess(round));
console.log(`  over JSON.parse of the same lines: ${spread(ratios)} times`);
await wholeProcess();
start();

/** Parses all lines, then refines them, so that both feel the same noise. Gives the ratio of the two. */
function inProcess(round: number): number {
  const begun = performance.now();
  let kept = 0;
  for (const line of lines) kept += Object.keys(parsed(line)).length;
  const parsing = performance.now() - begun;
  const times = lines.map((line, index) => {
    const before = performance.now();
    refineLine(line, index, bundledCatalogue);
    return performance.now() - before;
  });
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3);
  const total = times.reduce((sum, each) => sum + each, 0);
  console.log(
    `  round ${round}: ${Math.round((lines.length / total) * 1000)} a second; ms p50 ${at(0.5)} p95 ${at(0.95)} p99 ${at(0.99)} max ${at(1)}; ${(total / parsing).toFixed(1)} times JSON.parse (${kept} keys)`,
  );
  return total / parsing;
}

function parsed(line: string): object {
  const value: unknown = JSON.parse(line);
  return Object(value) as object;
}

/** Each number of workers in turn, round by round; and what the machine itself gives to two processes that share nothing. */
async function wholeProcess(): Promise<void> {
  const half = `${Array.from({ length: 10 }, () => lines)
    .flat()
    .join('\n')}\n`;
  const rates: [number, number, number][] = [];
  for (let round = 0; round < 3; round++)
    rates.push([await rateOf([half + half], 1), await rateOf([half + half], 2), await rateOf([half, half], 1)]);
  const best = (index: 0 | 1): number => Math.max(...rates.map((each) => each[index]));
  console.log(
    `  as a process, start and pipes included: ${Math.round(best(0))} a second, with two workers ${Math.round(best(1))}`,
  );
  console.log(`  two workers over one thread: ${spread(rates.map(([one, two]) => two / one))} times`);
  console.log(
    `  two processes with half of the lines each over one with all: ${spread(rates.map(([one, , apart]) => apart / one))} times`,
  );
}

/** How many lines a second processes of their own refine, one for each input, all at once. */
async function rateOf(inputs: readonly string[], jobs: number): Promise<number> {
  const before = performance.now();
  await Promise.all(inputs.map((input) => refinedApart(input, jobs)));
  return (lines.length * 20) / ((performance.now() - before) / 1000);
}

async function refinedApart(input: string, jobs: number): Promise<void> {
  const child = spawn(process.execPath, [cli, 'refine', '--batch', '--jobs', String(jobs)], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(input);
  const closed: readonly unknown[] = await once(child, 'close');
  if (closed[0] !== 0) throw new Error(`refine --batch ended with ${String(closed[0])}`);
}

/** The least, the middle and the largest. */
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((each) => (each ?? 0).toFixed(1)).join(' / ');
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
