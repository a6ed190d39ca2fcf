/** Files of a local clone: a link is told with where it leads, committed or not. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitRepository } from '../../src/local/git.js';
import { cloneWith } from '../support/clone.js';

describe('a link in a clone', () => {
  const clone = cloneWith({ 'shared/a.tf': 'locals {}\n', 'live/main.tf': '\n' });
  symlinkSync('../shared/a.tf', join(clone.folder, 'live', 'a.tf'));
  symlinkSync('shared', join(clone.folder, 'again'));
  clone.commit('links');

  it.each(['HEAD', 'worktree'])('is listed, and read as what it is, at %s', async (head) => {
    const repository = await gitRepository(clone.folder, 'HEAD', head);
    const { paths, links } = await repository.pathsAtBase();
    expect([...paths].sort()).toEqual(['again', 'live/a.tf', 'live/main.tf', 'shared/a.tf']);
    expect([...links].sort()).toEqual(['again', 'live/a.tf']);
    const read = await repository.read(
      ['live/a.tf', 'again', 'shared/a.tf'].map((path) => ({ version: 'head', path })),
    );
    expect(read).toEqual([
      { kind: 'link', to: '../shared/a.tf' },
      { kind: 'link', to: 'shared' },
      { kind: 'text', text: 'locals {}\n' },
    ]);
  });
});
