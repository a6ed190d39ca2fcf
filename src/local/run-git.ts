/**
 * git, run without a shell and without anything that the clone could have it run.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { reasonOf, UserError } from '../errors.js';
import { visible } from '../text/message.js';

const run = promisify(execFile);

/** What a clone that nobody vouches for may not decide: no program of its config runs, no folder in it passes for a repository. */
export const carefully = [
  ...['-c', 'core.quotepath=off', '-c', 'safe.bareRepository=explicit'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
];

/** What git prints. Throws a `UserError`. */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', [...carefully, ...args], { cwd: folder, maxBuffer: 1 << 30 });
    return stdout;
  } catch (cause) {
    const missing = cause instanceof Error && Reflect.get(cause, 'code') === 'ENOENT';
    throw new UserError(
      missing
        ? 'git is not installed, or the folder does not exist'
        : `git ${args[0] ?? ''} failed: ${reasonOf(cause)}`,
      'run this inside a git repository',
      { cause },
    );
  }
}

/** What to say of a folder where git finds no working tree; any other failure is given back. */
export function notInRepository(folder: string, cause: unknown): unknown {
  const said = reasonOf(cause);
  if (said.includes('dubious ownership'))
    return new UserError(
      `git does not trust the clone at \`${visible(folder)}\`, since it belongs to somebody else`,
      'clone it yourself, or allow it with `git config --global --add safe.directory <folder>`',
      { cause },
    );
  if (!/not a git repository|bare repository|must be run in a work tree/.test(said)) return cause;
  return new UserError(
    `\`${visible(folder)}\` is not in a working tree of git`,
    'go to a clone of the repository; `policies` and `refine` also work without one',
    { cause },
  );
}
