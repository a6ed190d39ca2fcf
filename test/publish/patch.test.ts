/** The patch carries every refinement of random policies, and says how it is applied. */
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
    let patchFile: string | undefined;
    const told = async (...actions: readonly string[]): Promise<string> => {
      const files = { base: new Map([['p.json', `${policy(...actions)}\n`], evidence]), inputs: new Map() };
      const { report } = await runOn({ ...files, head: new Map([['p.json', policy(...actions)], evidence]) });
      return patchSection(report, patchFile);
    };
    expect(await told('s3:GetObject', 's3:PutObject')).toContain('git apply refine.patch');
    expect(await told('s3:PutObject')).toBe('');
    patchFile = 'out/least.patch';
    expect(await told('s3:GetObject', 's3:PutObject')).toContain('git apply least.patch');
    patchFile = 'out/$(rm).patch';
    expect(await told('s3:GetObject', 's3:PutObject')).toContain('git apply *.patch');
  });
});
