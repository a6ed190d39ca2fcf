/**
 * The command line in its process: arguments, folder, clock and streams in, an exit code out.
 */
import { serveBatch } from './cli/batch-command.js';
import type { Terminal } from './cli/command.js';
import { runCommand } from './cli/commands.js';
import { failureOf } from './errors.js';
import { logLine } from './text/log-line.js';
import { printed } from './cli/printed.js';
import { isWatched, startProgress } from './local/progress.js';
import { standardInput, standardOutput } from './local/standard-streams.js';

// A batch prints as it goes, and starts this file again in its workers.
const isBatch = process.argv.includes('--batch');
const endProgress = startProgress(
  !isBatch && isWatched({ output: process.stdout.isTTY, errors: process.stderr.isTTY }, process.env),
);

const terminal: Terminal = {
  folder: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  input: standardInput,
  write: standardOutput(),
  note: (line) => {
    endProgress();
    for (const each of line.split('\n')) process.stderr.write(`${logLine(each)}\n`);
  },
};

// Whoever reads the messages may stop doing so: nobody is left to be told.
process.stderr.on('error', () => undefined);

if (!serveBatch()) await run();

async function run(): Promise<void> {
  try {
    const { output, exitCode, form } = await runCommand(process.argv.slice(2), terminal);
    endProgress();
    await terminal.write(Buffer.from(printed(output, form)));
    process.exitCode = exitCode;
  } catch (error) {
    const { kind, problem, details } = failureOf(error);
    for (const line of [`error: ${problem}`, ...details]) terminal.note(line);
    process.exitCode = kind === 'user-error' ? 2 : 1;
  }
}
