/**
 * A line that says that a run goes on, for whoever waits at a terminal.
 *
 * The work keeps the thread busy, so the line is written by one of its own. It comes after two seconds, is written over
 * once a second, and is gone before anything else is printed. Where nobody watches, as in CI, there is none.
 */
import { Worker } from 'node:worker_threads';

/** Takes the line away; nothing where there is none. */
type Progress = () => void;

/** What decides whether there is a line: both streams at a terminal, and no CI. */
export function isWatched(
  terminals: { readonly output: boolean; readonly errors: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const isCi = !['', 'false', '0', undefined].includes(environment['CI']);
  return terminals.output && terminals.errors && !isCi && environment['TERM'] !== 'dumb';
}

/** Starts the line on standard error, where somebody watches. */
export function startProgress(watched: boolean): Progress {
  if (!watched) return () => undefined;
  const shown = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(writer, { eval: true, workerData: shown });
  worker.unref();
  // No line is worth a failed run.
  worker.on('error', () => undefined);
  return () => {
    // From now on it writes nothing; what it has written is written over.
    if (Atomics.exchange(shown, 0, ended) === written) process.stderr.write('\r                              \r');
    void worker.terminate();
  };
}

const written = 1;
const ended = 2;

/** Runs in the thread: 0 nothing yet, 1 a line is there, 2 the end. */
const writer = `
const { writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
const began = Date.now();
setInterval(() => {
  const seconds = Math.round((Date.now() - began) / 1000);
  if (seconds < 2 || Atomics.load(workerData, 0) === 2) return;
  writeSync(2, '\\rstill at work: ' + seconds + ' s');
  Atomics.compareExchange(workerData, 0, 0, 1);
}, 1000);
`;
