/** What `fix --all` makes of the repository that sweeps are tested on. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect } from 'vitest';
import { fix } from '../../src/cli/fix.js';
import { cloneWith } from './clone.js';
import { sweptExport, sweptFiles } from './swept-fixture.js';

/** What is committed in the end, but for nothing. */
export async function fixedFiles(): Promise<Readonly<Record<string, string>>> {
  const clone = cloneWith(sweptFiles);
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  for (const { name, content } of sweptExport()) writeFileSync(join(folder, name), content);
  const args = ['--all', '--artifact', folder];
  const terminal = {
    ...{ folder: clone.folder, today: '2026-11-24', input: () => Readable.from([]), note: () => undefined },
    write: () => Promise.resolve('more' as const),
  };
  expect((await fix(args, terminal)).exitCode).toBe(0);
  return Object.fromEntries(
    Object.keys(sweptFiles).map((path) => [path, readFileSync(join(clone.folder, path), 'utf8')]),
  );
}
