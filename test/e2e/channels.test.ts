/** What no suggestion carries, end to end: the patch, SARIF and warnings of the bundled Action. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../support/apply-patch.js';
import { openGitHub, type Scene } from '../support/fake-github.js';
import {
  cataloguePath,
  findings,
  findingsPath,
  policyAtBase,
  policyAtHead,
  policyPath,
  recommended,
  workedExample,
} from '../support/fake-github-scenes.js';
import { makeFolders, runAction, type Folders, type Ran } from '../support/runner.js';

async function run(scene: Scene, inputs: Readonly<Record<string, string>>, folders: Folders): Promise<Ran> {
  const github = openGitHub(scene);
  return runAction({ github, inputs: { catalogue: cataloguePath, ...inputs }, folders });
}

const refinedBy = (patch: string, path = policyPath): unknown =>
  JSON.parse(applyPatch(new Map([[path, policyAtHead]]), patch).get(path) ?? '');

describe('the Action', () => {
  it('leaves a patch for `git apply`, and names it in its output and its summary', async () => {
    const folders = await makeFolders();
    const ran = await run(workedExample(), { 'patch-artifact': 'iam-refinements' }, folders);
    expect(ran.outputs['patch']).toBe(join(folders.temp, 'iam-policy-refiner/refine.patch'));
    expect(refinedBy(readFileSync(ran.outputs['patch'] ?? '', 'utf8'))).toEqual(recommended);
    expect(ran.summary).toContain('gh run download --name iam-refinements && git apply refine.patch');
    expect(readdirSync(folders.workspace)).toEqual([]);
  });

  it('writes patch and SARIF where the inputs say, in the workspace', async () => {
    const folders = await makeFolders();
    const ran = await run(
      workedExample(),
      { 'patch-file': 'out/all.patch', 'sarif-file': 'out/iam.sarif', comment: 'none', scope: 'prod' },
      folders,
    );
    expect(ran.outputs['patch']).toBe(join(folders.workspace, 'out/all.patch'));
    const sarif = JSON.parse(readFileSync(join(folders.workspace, 'out/iam.sarif'), 'utf8')) as {
      runs: { results: { level: string }[]; automationDetails: { id: string } }[];
    };
    expect(sarif.runs[0]?.automationDetails.id).toBe('iam-policy-refiner-prod/');
    expect(sarif.runs[0]?.results.length).toBeGreaterThan(1);
  });

  it('leaves no patch, and an empty output, where there is nothing to refine', async () => {
    const folders = await makeFolders();
    const head = { [policyPath]: `${JSON.stringify(recommended, undefined, 2)}\n` };
    const ran = await run(workedExample({ head }), {}, folders);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { 'unused-actions': '0', patch: '' } });
    expect(existsSync(join(folders.temp, 'iam-policy-refiner/refine.patch'))).toBe(false);
    expect(ran.summary).not.toContain('git apply');
  });

  it('says what it could not write, and decides by the analysis alone', async () => {
    const folders = await makeFolders();
    const outside = { 'patch-file': '../all.patch', 'sarif-file': '.' };
    const ran = await run(workedExample(), outside, folders);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2', patch: '' } });
    expect(ran.stdout).toMatch(/^::warning::the patch could not be written to `\.\.\/all\.patch`: it leads out/m);
    expect(ran.stdout).toMatch(/^::warning::the SARIF file could not be written to `\.`/m);
    expect(ran.summary).toMatch(/### Suggestions[\s\S]*### Not written/);
    expect(existsSync(join(folders.home, 'all.patch'))).toBe(false);
  });

  it.each(['a,b:c%0A.json', 'x\n::error::owned.json', 'p::stop-commands::x.json', 'file=,line=1::.json'])(
    'warns at a file named %j without letting the name speak',
    async (path) => {
      const evidence = { [findingsPath]: findings, [cataloguePath]: workedExample().base[cataloguePath] ?? '{}' };
      const scene = workedExample({});
      const config = { '.github/iam-policy-refiner.yml': `policies: [{paths: ['**'], findings: [${findingsPath}]}]\n` };
      const ran = await run(
        {
          ...scene,
          base: { ...evidence, ...config, [path]: policyAtBase },
          head: { ...evidence, ...config, [path]: policyAtHead },
        },
        { comment: 'none' },
        await makeFolders(),
      );
      expect(ran.exitCode).toBe(0);
      const commands = ran.stdout.split('\n').filter((line) => line.startsWith('::'));
      const warnings = commands.filter((line) => line.startsWith('::warning file='));
      expect(commands.filter((line) => !/^::(?:warning file=|add-mask::)/.test(line))).toEqual([]);
      expect(warnings).toHaveLength(2);
      for (const warning of warnings) {
        const file = /^::warning file=([^,]*),line=\d+::/.exec(warning)?.[1] ?? '';
        expect(decodeURIComponent(file)).toBe(path);
      }
      expect(refinedBy(readFileSync(ran.outputs['patch'] ?? '', 'utf8'), path)).toEqual(recommended);
    },
  );
});
