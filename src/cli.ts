#!/usr/bin/env node
/**
 * The command line in its process: arguments, folder, clock and streams in, an exit code out.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Terminal } from './cli/command.js';
import { runCommand } from './cli/commands.js';
import { failureOf } from './errors.js';

const terminal: Terminal = {
  folder: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  lines: () => createInterface({ input: createReadStream('', { fd: 0 }), crlfDelay: Number.POSITIVE_INFINITY }),
  print: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  note: (line) => {
    process.stderr.write(`${line}\n`);
  },
};

try {
  const { output, exitCode } = await runCommand(process.argv.slice(2), terminal);
  process.stdout.write(output);
  process.exitCode = exitCode;
} catch (error) {
  const { kind, problem, details } = failureOf(error);
  process.stderr.write(`error: ${problem}\n${details.join('\n')}\n`);
  process.exitCode = kind === 'user-error' ? 2 : 1;
}
