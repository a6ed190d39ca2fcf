/**
 * The artifact of the export, with findings, a manifest and the inventories of two accounts, and no config: each comment
 * names its owners and accounts truly.
 */
import { describe, expect, it } from 'vitest';
import { openGitHub } from '../support/fake-github.js';
import { loadFixture } from '../support/fixture.js';
import { runAction } from '../support/runner.js';
import { zipOf, type ZipEntry } from '../support/zip.js';

const folder = '.github/iam-findings/';
const { base, head } = loadFixture('inventory-says-whose-policy-it-is');
const exported: readonly ZipEntry[] = [...base]
  .filter(([path]) => path.startsWith(folder))
  .map(([path, content]) => ({ name: path.slice(folder.length), content }));

function stage(entries: readonly ZipEntry[]): ReturnType<typeof openGitHub> {
  const files = (all: ReadonlyMap<string, string>): Record<string, string> =>
    Object.fromEntries([...all].filter(([path]) => !path.startsWith(folder)));
  const runs = [{ id: 9001, artifacts: [{ id: 71, name: 'iam-findings', bytes: zipOf(entries) }] }];
  return openGitHub({ base: files(base), head: files(head), runs });
}

const inputs = { 'findings-artifact': 'iam-findings', 'findings-workflow': 'export-findings.yml' };

describe('an artifact with an inventory', () => {
  it('leads to suggestions without a config, for whoever holds a copy', async () => {
    const github = stage(exported);
    const ran = await runAction({ github, inputs });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'incomplete', suggestions: '2' } });
    const bodies = github.comments().map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toMatch(/`prod-orders` and `staging-orders` did not use \*\*1 of the \d+ permissions\*\*/);
    expect(bodies[0]).toMatch(/2 copies in 2 accounts, by the inventory of 2026-11-24/);
    expect(bodies[1]).toMatch(/`prod-search` did not use.*[\s\S]*1 copy in 1 account/);
  });

  it.each([
    ['the inventory of an account', 'inventory-staging.json', /444455556666/],
    ['the manifest', 'manifest.json', /IAM least privilege/],
  ] as const)('never takes more away without %s', async (_, name, says) => {
    const whole = stage(exported);
    await runAction({ github: whole, inputs });
    const less = stage(exported.filter((each) => each.name !== name));
    const ran = await runAction({ github: less, inputs });
    const removed = (github: typeof less): readonly string[] =>
      github.comments().flatMap(({ body }) => [...body.matchAll(/^- {8}(".*?")/gm)].map(([, action = '']) => action));
    expect(removed(whole)).toEqual(expect.arrayContaining([...removed(less)]));
    expect(ran.summary).toMatch(says);
  });
});

describe('an inventory on a public repository', () => {
  const warned = async (repository: object | undefined, entries = exported): Promise<readonly string[]> => {
    const github = stage(entries);
    const payload = { ...(github.event() as object), ...(repository === undefined ? {} : { repository }) };
    const { stdout } = await runAction({ github, inputs, event: { name: 'pull_request', payload } });
    return stdout.split('\n').filter((line) => line.includes('everybody can read'));
  };

  it.each([
    { name: 'a public one', repository: { private: false, visibility: 'public' }, files: 2 },
    { name: 'a public one of an old server', repository: { private: false }, files: 2 },
    { name: 'a private one', repository: { private: true, visibility: 'private' }, files: 0 },
    { name: 'an internal one', repository: { private: true, visibility: 'internal' }, files: 0 },
    { name: 'one of which the event says nothing', repository: undefined, files: 0 },
  ])('is warned of: $name', async ({ repository, files }) => {
    const lines = await warned(repository);
    expect(lines.filter((line) => line.includes('inventory-'))).toHaveLength(files);
  });

  it('is not warned of where there is none', async () => {
    expect(
      await warned(
        { private: false },
        exported.filter(({ name }) => name === 'findings.json'),
      ),
    ).toEqual([]);
  });
});
