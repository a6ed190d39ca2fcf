/**
 * The Action in its process: the environment of the job, the clock, the log on standard output.
 */
import { setTimeout } from 'node:timers/promises';
import { runAction } from './github/action.js';
import { environmentForProxy, startAgain } from './github/proxy.js';
import { keepHeapSmall } from './local/small-heap.js';

keepHeapSmall();

const again = environmentForProxy(process.env);

process.exitCode =
  again === undefined
    ? await runAction(process.env, {
        today: new Date().toISOString().slice(0, 10),
        print: (line) => {
          process.stdout.write(`${line}\n`);
        },
        wait: (seconds) => setTimeout(seconds * 1000),
      })
    : startAgain(again, process.argv);
