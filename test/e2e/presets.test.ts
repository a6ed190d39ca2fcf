/** Runs under a config that extends a preset of another repository. */
import { describe, expect, it } from 'vitest';
import { openForge } from '../support/fake-forge.js';
import { openGitHub, type Scene } from '../support/fake-github.js';
import {
  cataloguePath,
  evidence,
  policyAtBase,
  policyAtHead,
  policyPath,
  workedExample,
} from '../support/fake-github-scenes.js';
import { presetFetch, type PresetRepositories } from '../support/preset-host.js';
import { runAction, type Ran } from '../support/runner.js';

const configPath = '.github/iam-policy-refiner.yml';
const extending = 'extends: my-org/iam//base.yml@v1\n';
const sha = '1'.repeat(40);
/** Its pull request leaves the config alone. */
const both: Partial<Scene> = {
  base: { [configPath]: extending },
  head: { [policyPath]: policyAtHead, [configPath]: extending },
};
const still = { [policyPath]: policyAtBase };

describe('a config that extends a preset', () => {
  it('goes by it, and says at which commit it was read', async () => {
    const ran = await run(both, "keep: [{action: 'lambda:*', reason: the house keeps it}]");
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(ran.summary).toContain('the house keeps it');
    expect(ran.summary).toContain(`my-org/iam//base.yml@v1`);
    expect(ran.summary).toContain(`read at commit`);
    expect(ran.summary).toContain(sha);
    expect(ran.stdout).toContain(`preset my-org/iam//base.yml@v1: read at commit ${sha}`);
  });

  it('ends the run with what to do where it cannot be read', async () => {
    const ran = await run(both, undefined);
    expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'incomplete' } });
    expect(ran.stdout).toMatch(/^::error::the preset `my-org\/iam\/\/base\.yml@v1` .*help: correct the path/m);
  });

  it('shows nothing of a preset that does not end its names or lines', async () => {
    const hostile = '"|`</details>\\n::error::x": 1';
    const ran = await run(both, hostile);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout.split('\n').filter((line) => line.startsWith('::error::x'))).toEqual([]);
    expect(ran.summary).not.toContain('</details>\n');
  });

  it('is not read where only the pull request names it', async () => {
    const { asked, ...ran } = await run({ head: { ...still, [configPath]: extending } }, 'kept: []');
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(asked).toEqual([]);
  });

  it('may be mended by a pull request that takes the preset away', async () => {
    const scene = { base: { [configPath]: extending }, head: { ...still, [configPath]: 'keep: []\n' } };
    expect(await run(scene, 'kept: []')).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });
});

describe('a sweep under a config that extends a preset', () => {
  it('goes by it, and says on the dashboard at which commit it was read', async () => {
    const forge = openForge({ files: { ...evidence, [policyPath]: policyAtHead, [configPath]: extending } });
    const asked: string[] = [];
    const fetch = presetFetch(
      holding("keep: [{action: '*:Get*', reason: x}]\nsweep: {max-new: 0}"),
      asked,
      forge.fetch,
    );
    const event = { name: 'schedule', payload: forge.event() };
    const failed = await runAction({ github: { ...forge, fetch }, inputs: { catalogue: cataloguePath }, event });
    expect(failed).toMatchObject({ exitCode: 1 });
    expect([forge.issues(), forge.pulls()]).toEqual([[], []]);
    const held = presetFetch(holding('sweep: {max-new: 0}'), asked, forge.fetch);
    const ran = await runAction({ github: { ...forge, fetch: held }, inputs: { catalogue: cataloguePath }, event });
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(forge.pulls()).toEqual([]);
    expect(forge.issues().map(({ body }) => body)).toEqual([expect.stringContaining(sha)]);
    expect(asked.filter((path) => path.includes('/contents/'))).toHaveLength(2);
  });
});

/** A run where the preset says this; `undefined` where there is none. */
async function run(
  scene: Partial<Scene>,
  preset: string | undefined,
): Promise<Ran & { readonly asked: readonly string[] }> {
  const github = openGitHub(workedExample(scene));
  const asked: string[] = [];
  const fetch = presetFetch(holding(preset), asked, github.fetch);
  return { ...(await runAction({ github: { ...github, fetch }, inputs: { catalogue: cataloguePath } })), asked };
}

/** The repository of the preset, which says this. */
function holding(preset: string | undefined): PresetRepositories {
  return {
    'my-org/iam': {
      commits: { [sha]: preset === undefined ? {} : { 'base.yml': preset } },
      tags: { v1: { type: 'commit', sha } },
    },
  };
}
