/** The patch carries every refinement of random policies, and says how it is applied. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchSection } from '../../src/publish/summary/patch-section.js';
import { applyPatch } from '../support/apply-patch.js';
import { patchIn, runOn } from '../support/fixture.js';
import { drawnPolicy, drawnUnused, written } from '../support/random-policy.js';
import { runs } from '../support/runs.js';
import { drawnStyle, terraformOf } from '../support/random-terraform.js';

const findings = '.github/iam-findings/f.json';
const path = fc.constantFrom('p.json', 'a b/p "1".json', '-政策\n.json', 'Ünïcode\t.json', '#1 `x`.json');

describe('the patch', () => {
  it('applied, leaves nothing to refine and makes of each file what was proved', async () => {
    await fc.assert(
      fc.asyncProperty(drawnPolicy, drawnUnused, drawnStyle, path, async (policy, unused, style, name) => {
        const files = new Map([
          [name, written(policy)],
          ['main.tf', terraformOf(policy, style)],
        ]);
        const evidence: readonly [string, string] = [findings, JSON.stringify(unused)];
        const pull = {
          base: new Map([...[...files].map(([each, text]) => [each, `${text} `] as const), evidence]),
          head: new Map([...files, evidence]),
          inputs: new Map([['new-permissions', 'refine']]),
        };
        const { report, plan } = await runOn(pull);
        const after = applyPatch(files, patchIn(plan));
        expect(after).toEqual(new Map([...files, ...report.refined.map((each) => [each.path, each.after] as const)]));
        const again = await runOn({ ...pull, head: new Map([...after, evidence]) });
        expect(again.report.refined).toEqual([]);
      }),
      runs(25),
    );
  });

  it('is told with the line to run, and not at all where there is none', async () => {
    const policy = (...actions: readonly string[]): string =>
      JSON.stringify({ Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
    const evidence: readonly [string, string] = [findings, '[{"serviceNamespace":"s3","actions":["GetObject"]}]'];
    let given: { patchFile: string | undefined; patchArtifact: string | undefined } = {
      patchFile: undefined,
      patchArtifact: 'iam-refinements',
    };
    let workflow = '';
    const told = async (...actions: readonly string[]): Promise<string> => {
      const base = new Map([['p.json', `${policy(...actions)}\n`], evidence, ['.github/workflows/a.yml', workflow]]);
      const pull = { base, inputs: new Map(), head: new Map([...base, ['p.json', policy(...actions)]]) };
      return patchSection((await runOn(pull)).report, given);
    };
    expect(await told('s3:GetObject', 's3:PutObject')).toContain(
      'gh run download --name iam-refinements && git apply refine.patch',
    );
    expect(await told('s3:PutObject')).toBe('');
    given = { ...given, patchFile: 'out/least.patch' };
    expect(await told('s3:GetObject', 's3:PutObject')).toContain('git apply least.patch');
    given = { ...given, patchFile: 'out/$(rm).patch' };
    expect(await told('s3:GetObject', 's3:PutObject')).toContain('git apply *.patch');
    given = { ...given, patchArtifact: undefined };
    const alone = await told('s3:GetObject', 's3:PutObject');
    expect(alone).toContain('npx iam-policy-refiner fix');
    expect(alone).not.toMatch(/gh run|git apply|\/refine/);
    const apply = readFileSync(new URL('../../examples/apply.yml', import.meta.url), 'utf8');
    for (const other of [
      apply.replace('issue_comment', 'issues'),
      apply.replace(/uses: .*/, 'run: make'),
      `# ${apply.replaceAll('\n', '\n# ')}`,
    ]) {
      workflow = other;
      expect(await told('s3:GetObject', 's3:PutObject')).not.toContain('/refine');
    }
    workflow = apply;
    expect(await told('s3:GetObject', 's3:PutObject')).toContain('answer `/refine`');
  });
});
