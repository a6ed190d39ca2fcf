/** When files were last changed: one walk through the history says of each what git says of it alone. */
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { lastChanges } from '../../src/local/history.js';
import { cloneWith, type Clone } from '../support/clone.js';

const names = ['a.json', 'deep/b c.json', 'ü.json', '2026-01-01T00:00:00Z', '*.json'];
let hour = 0;

/** A commit an hour after the one before. */
function commitIn(clone: Clone, title: string): void {
  const date = `2026-10-01T${String(hour++).padStart(2, '0')}:00:00+00:00`;
  const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  clone.git('add', '-A');
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  execFileSync('git', [...author, 'commit', '-q', '--allow-empty', '-m', title], { cwd: clone.folder, env });
}

it('is told of every file, whatever it is called and however it came to the branch', async () => {
  const clone = cloneWith(Object.fromEntries(names.map((name) => [name, 'one'])));
  for (const [index, name] of names.slice(0, 3).entries()) {
    if (index === 1) clone.git('switch', '-q', '-c', 'side');
    clone.write(name, 'two');
    commitIn(clone, name);
  }
  clone.git('switch', '-q', 'main');
  clone.write('a.json', 'main');
  commitIn(clone, 'beside it');
  clone.git('merge', '-q', '--no-ff', '--no-commit', 'side');
  clone.write('*.json', 'only in the merge');
  commitIn(clone, 'merged');

  const told = await lastChanges(clone.folder, 'HEAD', [...names, 'gone.json']);
  const alone = names.map((name) => [
    name,
    clone.git('log', '-1', '--format=%cI', 'HEAD', '--', `:(literal)${name}`).trim(),
  ]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(alone));
  expect(new Set(alone.map(([, date]) => date)).size).toBe(names.length);
});
