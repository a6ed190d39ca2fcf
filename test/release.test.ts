/** What a release is made of: `scripts/release.mjs`, as `release.yml` runs it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

function release(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, ['scripts/release.mjs', ...args], { encoding: 'utf8' });
}

describe('a release', () => {
  it('has one version in the tag, in package.json and in the changelog', () => {
    expect(release('check', `v${version}`)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    [['check', 'v9.9.9'], `release: the tag is \`v9.9.9\`, and package.json says ${version}\n`],
    [['check'], `release: the tag is \`\`, and package.json says ${version}\n`],
    [['publish', `v${version}`], 'release: expected `check <tag>` or `pack <tag> <folder>`\n'],
  ])('is refused: %j', (args, stderr) => {
    expect(release(...args)).toMatchObject({ status: 1, stderr });
  });

  it('is the package, its notes, and a sum for each file of dist/', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    expect(release('pack', `v${version}`, folder)).toMatchObject({ status: 0, stderr: '' });
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const names = sums.map((line) => line.slice(66));
    expect(names).toEqual(
      expect.arrayContaining([`iam-policy-refiner-${version}.tgz`, 'action.yml', 'dist/index.js', 'dist/cli/index.js']),
    );
    for (const line of sums) {
      const name = line.slice(66);
      const path = existsSync(join(folder, name)) ? join(folder, name) : name;
      expect(line).toBe(`${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${name}`);
    }
    const notes = readFileSync(join(folder, 'NOTES.md'), 'utf8');
    expect(notes).toMatch(/^- /);
    expect(notes).not.toContain('\n## ');
  });
});
