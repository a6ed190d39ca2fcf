/** Where the patch and SARIF may be written, and what is left of an older one. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { writeOutput } from '../../src/local/output-file.js';

let home: string;
let places: { workspace: string; temp: string };

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'output-'));
  places = { workspace: join(home, 'workspace'), temp: join(home, 'temp') };
  for (const folder of [places.workspace, places.temp, join(home, 'outside')]) mkdirSync(folder);
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const write = (path: string | undefined, text: string): Promise<string> =>
  writeOutput({ purpose: 'patch', path, text }, places);
const patch = 'diff --git a/p b/p\n';

describe('an output file', () => {
  it('goes under the temporary folder where no place is named', async () => {
    const path = await write(undefined, patch);
    expect(path).toBe(join(places.temp, 'iam-policy-refiner', 'refine.patch'));
    expect(readFileSync(path, 'utf8')).toBe(patch);
  });

  it('goes into the workspace by a relative path, with the folders it needs, and anywhere by an absolute one', async () => {
    expect(await write('out/deep/refine.patch', patch)).toBe(join(places.workspace, 'out/deep/refine.patch'));
    expect(await write(join(home, 'outside/p.patch'), patch)).toBe(join(home, 'outside/p.patch'));
    expect(readdirSync(join(places.workspace, 'out/deep'))).toEqual(['refine.patch']);
  });

  it('takes the place of an older one, and of a link, without writing through it', async () => {
    writeFileSync(join(home, 'outside/victim'), 'untouched');
    symlinkSync(join(home, 'outside/victim'), join(places.workspace, 'refine.patch'));
    await write('refine.patch', patch);
    await write('refine.patch', `${patch}2`);
    expect(readFileSync(join(home, 'outside/victim'), 'utf8')).toBe('untouched');
    expect(lstatSync(join(places.workspace, 'refine.patch')).isFile()).toBe(true);
    expect(readFileSync(join(places.workspace, 'refine.patch'), 'utf8')).toBe(`${patch}2`);
  });

  it.each(['../refine.patch', 'link/refine.patch', 'link/new/refine.patch', 'a/../../refine.patch'])(
    'does not leave the workspace by %s',
    async (path) => {
      symlinkSync(join(home, 'outside'), join(places.workspace, 'link'));
      await expect(write(path, patch)).rejects.toThrow(UserError);
      await expect(write(path, patch)).rejects.toThrow(/out of the workspace/);
      expect(readdirSync(join(home, 'outside'))).toEqual([]);
      expect(existsSync(join(home, 'refine.patch'))).toBe(false);
    },
  );

  it('that cannot be written is an error for people', async () => {
    mkdirSync(join(places.workspace, 'folder'));
    writeFileSync(join(places.workspace, 'file'), '');
    for (const path of ['folder', 'file/refine.patch', 'nul\0.patch'])
      await expect(write(path, patch)).rejects.toThrow(/the patch could not be written to/);
    expect(readdirSync(places.workspace).sort()).toEqual(['file', 'folder']);
  });

  it('of an earlier run goes where there is nothing to write; what is no patch stays', async () => {
    const path = await write('refine.patch', patch);
    writeFileSync(join(places.workspace, 'README.md'), '# not a patch');
    expect(await write('refine.patch', '')).toBe('');
    expect(await write('README.md', '')).toBe('');
    expect(await write('nowhere/refine.patch', '')).toBe('');
    expect(existsSync(path)).toBe(false);
    expect(readFileSync(join(places.workspace, 'README.md'), 'utf8')).toBe('# not a patch');
  });
});
