/**
 * What hostile inputs cost, as a multiple of what an ordinary one of their size does: `npm run bench`.
 *
 * User CPU time of one review of the file, which nothing but the text decides. More
 * than 30 times an ordinary text is too much: a pull request must not be able to
 * make the check run for hours, or die. A few lines may mean as much as a budget allows, which is
 * the same for every text: they are held against an ordinary one of 32 KiB.
 *
 * Each input has a process of its own, so that its peak of memory is its own: what the first
 * review needs, Node and this tool included. More than 400 MB is told, and fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { hostileInputs, ordinaryInput, type Input } from './hostile-inputs.js';
import { reviewed } from './reviewed.js';

const most = 30;
const mostMemory = 400;
/** The size of the smallest ordinary text. */
const smallest = 32 * 1024;
const [, script = '', only = '', measured] = process.argv;
const inputs = hostileInputs();
const input = measured === undefined ? undefined : inputs[Number(measured)];
if (input === undefined) all();
else console.log([...figuresOf(input)].join(' '));

function all(): void {
  let worst = 0;
  const large: string[] = [];
  for (const [index, each] of inputs.entries()) {
    if (!each.name.includes(only)) continue;
    const { stdout, status } = spawnSync(process.execPath, [script, only, String(index)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the review of ${each.name} ended with ${status ?? 'a signal'}`);
    const [own = 0, usual = 1, memory = 0] = stdout.split(' ').map(Number);
    worst = Math.max(worst, own / usual);
    if (memory > mostMemory) large.push(`${each.name} (${memory} MB)`);
    console.log(
      `  ${each.name} (${Math.ceil(sizeOf(each) / 1024)} KiB): ${own.toFixed(0)} ms, ${(own / usual).toFixed(1)} times an ordinary file; at most ${memory} MB resident`,
    );
  }
  console.log(`  the worst costs ${worst.toFixed(1)} times an ordinary file of its size; the limit is ${most}`);
  console.log(`  more than ${mostMemory} MB: ${large.length === 0 ? 'none' : large.join(', ')}`);
  if (worst > most) process.exitCode = 1;
}

/** What the input costs, what an ordinary one does, and the peak of memory in MB after its first review. */
function figuresOf(each: Input): readonly [number, number, number] {
  const first = once(each);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const ordinary = ordinaryInput(each.path, Math.max(sizeOf(each), smallest));
  return [least([first, once(each), once(each)]), least([once(ordinary), once(ordinary), once(ordinary)]), memory];
}

function sizeOf({ text, beside = [] }: Input): number {
  return [text, ...beside.map((file) => file.text)].reduce((sum, { length }) => sum + length, 0);
}

/** One review, in ms of user CPU time. */
function once(each: Input): number {
  const before = process.cpuUsage().user;
  reviewed(each, undefined, each.beside);
  return (process.cpuUsage().user - before) / 1000;
}

/** Never less than a tenth of a millisecond. */
function least(times: readonly number[]): number {
  return Math.max(0.1, Math.min(...times));
}
