#!/usr/bin/env node
/**
 * The command line in its process: arguments, folder, clock and streams in, an exit code out.
 */
import { serveBatch } from './cli/batch-command.js';
import type { Terminal } from './cli/command.js';
import { runCommand } from './cli/commands.js';
import { failureOf } from './errors.js';
import { standardInput, standardOutput } from './local/standard-streams.js';

const terminal: Terminal = {
  folder: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  input: standardInput,
  write: standardOutput(),
  note: (line) => {
    process.stderr.write(`${line}\n`);
  },
};

// A batch starts this file again in its workers.
if (!serveBatch()) await run();

async function run(): Promise<void> {
  try {
    const { output, exitCode } = await runCommand(process.argv.slice(2), terminal);
    process.stdout.write(output);
    process.exitCode = exitCode;
  } catch (error) {
    const { kind, problem, details } = failureOf(error);
    process.stderr.write(`error: ${problem}\n${details.join('\n')}\n`);
    process.exitCode = kind === 'user-error' ? 2 : 1;
  }
}
