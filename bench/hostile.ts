/**
 * What hostile inputs cost, as a multiple of what an ordinary one of their size does: `npm run bench`.
 *
 * User CPU time of one review of the file, which nothing but the text decides. More
 * than 30 times an ordinary text is too much: a pull request must not be able to
 * make the check run for hours, or die.
 */
import { hostileInputs, ordinaryInput, type Input } from './hostile-inputs.js';
import { reviewed } from './reviewed.js';

const most = 30;
const only = process.argv[2] ?? '';
let worst = 0;
for (const input of hostileInputs()) {
  if (!input.name.includes(only)) continue;
  const size = [input, ...(input.beside ?? [])].reduce((sum, { text }) => sum + text.length, 0);
  const ordinary = ordinaryInput(input.path, size);
  const [own, usual] = [cost(input), cost(ordinary)];
  worst = Math.max(worst, own / usual);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `  ${input.name} (${Math.ceil(size / 1024)} KiB): ${own.toFixed(0)} ms, ${(own / usual).toFixed(1)} times an ordinary file; at most ${memory} MB resident so far`,
  );
}
console.log(`  the worst costs ${worst.toFixed(1)} times an ordinary file of its size; the limit is ${most}`);
if (worst > most) process.exitCode = 1;

/** The least of three reviews in ms of user CPU time, and never less than a tenth of one. */
function cost(input: Input): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage().user;
    reviewed(input, undefined, input.beside);
    return (process.cpuUsage().user - before) / 1000;
  });
  return Math.max(0.1, ...[Math.min(...times)]);
}
