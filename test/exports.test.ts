import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('every export of src/ is used and says what it is', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/exports.mjs'], { encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 });
});
