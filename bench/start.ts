/**
 * What the bundles cost before they do anything: their start over that of bare Node, and their size.
 *
 * `--old <folder>` names an earlier `dist` to compare with, `--rounds <n>` how often each
 * is started. All are started in turn, so that a busy moment of the machine meets each of
 * them; the smallest figure is the one that other work has disturbed least.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

interface Started {
  readonly name: string;
  readonly args: readonly string[];
  readonly milliseconds: number[];
}

interface Bundles {
  readonly label: string;
  readonly folder: string;
}

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { old: { type: 'string' }, rounds: { type: 'string', default: '15' } },
});
const bundles: readonly Bundles[] = [
  ...(values.old === undefined ? [] : [{ label: 'old', folder: resolve(values.old) }]),
  { label: 'new', folder: resolve('dist') },
];

console.log(`start of the bundles on Node ${process.versions.node}, ${values.rounds} alternating rounds`);
starts(Number(values.rounds));
sizes();

function starts(rounds: number): void {
  const bare: Started = { name: 'bare Node', args: ['-e', '0'], milliseconds: [] };
  const action = bundles.map((each) => startOf('the Action, up to its first complaint', each, ['index.js']));
  const commandLine = bundles.map((each) => startOf('the command line, --help', each, ['cli/index.js', '--help']));
  const all = [bare, ...action, ...commandLine];
  for (let round = 0; round < rounds; round++) for (const each of all) each.milliseconds.push(timeOf(each.args));
  console.log(`  bare Node: ${Math.round(smallest(bare))} ms, median ${Math.round(median(bare))} ms`);
  for (const each of [...action, ...commandLine]) {
    const [least, middle] = [smallest(each) - smallest(bare), median(each) - median(bare)];
    console.log(`  ${each.name}: ${Math.round(least)} ms over bare Node, median ${Math.round(middle)} ms`);
  }
  for (const [old, now] of [action, commandLine])
    if (old !== undefined && now !== undefined)
      console.log(
        `  ${now.name}: ${share(now, old, bare, smallest)} of the old, median ${share(now, old, bare, median)}`,
      );
}

function startOf(name: string, { label, folder }: Bundles, [script = '', ...args]: readonly string[]): Started {
  return { name: `${name} (${label})`, args: [join(folder, script), ...args], milliseconds: [] };
}

/** How long a process takes from its start to its end, with nothing in its environment. */
function timeOf(args: readonly string[]): number {
  const before = performance.now();
  spawnSync(process.execPath, args, { env: {}, input: '' });
  return performance.now() - before;
}

function share(now: Started, old: Started, bare: Started, figure: (of: Started) => number): string {
  return `${Math.round((100 * (figure(now) - figure(bare))) / (figure(old) - figure(bare)))} %`;
}

function smallest({ milliseconds }: Started): number {
  return Math.min(...milliseconds);
}

function median({ milliseconds }: Started): number {
  return milliseconds.toSorted((a, b) => a - b)[Math.floor(milliseconds.length / 2)] ?? 0;
}

/** The scripts of each bundle, chunks included. */
function sizes(): void {
  for (const { label, folder } of bundles)
    for (const [name, at] of [
      ['the Action', folder],
      ['the command line', join(folder, 'cli')],
      ['the library', join(folder, 'lib')],
    ] as const) {
      const scripts = filesIn(at).filter((each) => each.endsWith('.js'));
      const bytes = scripts.reduce((sum, each) => sum + statSync(join(at, each)).size, 0);
      const files = `${scripts.length} ${scripts.length === 1 ? 'file' : 'files'}`;
      if (scripts.length > 0) console.log(`  ${name} (${label}): ${(bytes / 1e6).toFixed(2)} MB in ${files}`);
    }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
