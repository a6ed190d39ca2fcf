/**
 * The Action in its process: the environment of the job, the clock, the log on standard output.
 *
 * The space for young objects does not grow: a run makes many and keeps few, and V8 would let
 * them lie up to 48 MB deep and keep more of them. On 3,000 changed files it is 271 MB at most in
 * place of 390 to 420, at about a tenth more time.
 */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runAction } from './github/action.js';
import { environmentForProxy, startAgain } from './github/proxy.js';

setFlagsFromString('--semi-space-growth-factor=1');

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
