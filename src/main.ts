/**
 * The Action in its process: the environment of the job, the clock, the log on standard output.
 */
import { setTimeout } from 'node:timers/promises';
import { runAction } from './github/action.js';

process.exitCode = await runAction(process.env, {
  today: new Date().toISOString().slice(0, 10),
  print: (line) => {
    process.stdout.write(`${line}\n`);
  },
  wait: (seconds) => setTimeout(seconds * 1000),
});
