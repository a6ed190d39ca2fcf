/** The repository of `test/setup/` in a git clone of its own, and the commands on it, in this process. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runCommand } from '../../src/cli/commands.js';
import { printed } from '../../src/cli/printed.js';
import { failureOf } from '../../src/errors.js';

/** What a command printed, and its exit code; an error as the process would print it. */
export interface Printed {
  readonly exitCode: number;
  readonly output: string;
}

export interface SetUp {
  readonly folder: string;
  /** The folder of its artifact: findings, manifest, and the inventories of two accounts. */
  readonly artifact: string;
  write(path: string, text: string): void;
  remove(path: string): void;
  run(...args: readonly string[]): Promise<Printed>;
}

/** Where the files of a repository and of its artifact are. */
export interface Origin {
  readonly repository: string;
  readonly artifact: string;
}

const small: Origin = { repository: 'test/setup/repository', artifact: 'test/setup/artifact' };

/** A fresh copy; `files` are added or written over, `undefined` ones are taken away. */
export function setUp(files: Readonly<Record<string, string | undefined>> = {}, from: Origin = small): SetUp {
  const top = mkdtempSync(join(tmpdir(), 'setup-'));
  const [folder, artifact] = [join(top, 'repository'), join(top, 'iam-findings')];
  cpSync(resolve(from.repository), folder, { recursive: true });
  cpSync(resolve(from.artifact), artifact, { recursive: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const remove = (path: string): void => {
    rmSync(join(folder, path), { recursive: true });
  };
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) remove(path);
    else write(path, text);
  }
  const git = (...args: readonly string[]): void => {
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
      },
    );
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  return { folder, artifact, write, remove, run: (...args) => runIn(folder, args) };
}

async function runIn(folder: string, args: readonly string[]): Promise<Printed> {
  const terminal = {
    folder,
    today: '2026-11-26',
    input: async function* (): AsyncIterable<Uint8Array> {},
    write: () => Promise.resolve('more' as const),
    note: () => undefined,
  };
  try {
    const { output, form, exitCode } = await runCommand(args, terminal);
    return { output: printed(output, form), exitCode };
  } catch (error) {
    const { kind, problem, details } = failureOf(error);
    return { output: [problem, ...details].join('\n'), exitCode: kind === 'user-error' ? 2 : 1 };
  }
}
