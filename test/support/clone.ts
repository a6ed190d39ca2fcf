/** A throw-away git clone with one commit at the base and changes on top, for tests of the command line. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Clone {
  readonly folder: string;
  write(path: string, text: string): void;
  commit(title: string): void;
  git(...args: readonly string[]): string;
  /** Runs the bundled command line in the clone. */
  cli(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
}

export function cloneWith(files: Readonly<Record<string, string>>): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
      { cwd: folder, encoding: 'utf8' },
    );
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = (title: string): void => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', title);
  };
  git('init', '-q', '-b', 'main');
  for (const [path, text] of Object.entries(files)) write(path, text);
  commit('base');
  const bundle = resolve('dist/cli/index.js');
  return {
    folder,
    write,
    commit,
    git,
    cli: (...args) => spawnSync(process.execPath, [bundle, ...args], { cwd: folder, encoding: 'utf8' }),
  };
}
