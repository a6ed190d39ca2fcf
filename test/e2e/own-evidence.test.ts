/**
 * Pull requests that repair or break the config, the findings or the catalogue that they are judged by.
 */
import { describe, expect, it } from 'vitest';
import { openGitHub, type Scene } from '../support/fake-github.js';
import {
  cataloguePath,
  evidence,
  findingsPath,
  policyAtBase,
  policyPath,
  workedExample,
} from '../support/fake-github-scenes.js';
import { runAction, type Ran } from '../support/runner.js';

const configPath = '.github/iam-policy-refiner.yml';
const broken = 'policies: [\n';
const gate = { 'fail-on': 'unused, new-excess, incomplete' };
/** No policy is changed. */
const still = { [policyPath]: policyAtBase };

describe('a pull request that repairs a broken config', () => {
  it.each<{ how: string; scene: Partial<Scene> }>([
    {
      how: 'by a valid one',
      scene: { base: { [configPath]: broken }, head: { ...still, [configPath]: 'keep: []\n' } },
    },
    { how: 'by taking it away', scene: { base: { [configPath]: broken }, head: still } },
  ])('$how is not stopped by it', async ({ scene }) => {
    const ran = await run(scene);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', policies: '0' } });
    expect(ran.summary).toMatch(/repairs the config, which is broken at the base .*counts once it is merged/);
  });

  it('is not stopped where the input names a config that is not there yet', async () => {
    const inputs = { config: 'iam.yml' };
    expect(await run({ head: { ...still, 'iam.yml': 'keep: []\n' } }, inputs)).toMatchObject({ exitCode: 0 });
    expect(await run({ head: still }, inputs)).toMatchObject({ exitCode: 1, outputs: { verdict: 'incomplete' } });
  });

  it('says what to do about the policies that it changes as well, and suggests nothing', async () => {
    const ran = await run({ base: { [configPath]: broken }, head: { [configPath]: 'keep: []\n' } });
    expect(ran).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'incomplete', suggestions: '0', 'unused-actions': '0' },
    });
    expect(ran.summary).toMatch(
      /no policy was checked, since the config at the base is broken .*in a pull request of its own/,
    );
  });

  it('with another broken one ends with the place at its head', async () => {
    const ran = await run({ base: { [configPath]: broken }, head: { ...still, [configPath]: 'keep: []\nkept: []\n' } });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toMatch(
      /^::error file=\.github\/iam-policy-refiner\.yml,line=2::.*does not repair it: .*`kept`/m,
    );
  });
});

describe('a pull request that breaks what it is judged by fails with the place, also where nothing else fails', () => {
  it.each<{ what: string; scene: Partial<Scene>; inputs?: Readonly<Record<string, string>>; says: RegExp }>([
    {
      what: 'the config',
      scene: { base: { [configPath]: 'keep: []\n' }, head: { ...still, [configPath]: 'keep: []\nkept: []\n' } },
      says: /^::error file=\.github\/iam-policy-refiner\.yml,line=2::.*breaks the config at .*:2: .*`kept`/m,
    },
    {
      what: 'a new config',
      scene: { head: { ...still, [configPath]: broken } },
      says: /^::error file=\.github\/iam-policy-refiner\.yml,line=\d::.*breaks the config/m,
    },
    {
      what: 'the config that the input names, by taking it away',
      scene: { base: { 'iam.yml': 'keep: []\n' }, head: still },
      inputs: { config: 'iam.yml' },
      says: /^::error file=iam\.yml,line=1::.*it is taken away, and the input `config` names it/m,
    },
    {
      what: 'the findings',
      scene: { head: { ...still, [findingsPath]: '[{' } },
      says: /^::error file=\.github\/iam-findings\/[\w.-]+,line=1::.*breaks the findings file/m,
    },
    {
      what: 'the catalogue',
      scene: { head: { ...still, [cataloguePath]: '[]' } },
      says: /^::error file=catalogue\.json,line=1::.*breaks the catalogue/m,
    },
  ])('$what', async ({ scene, inputs = {}, says }) => {
    const ran = await run(scene, { 'fail-on': '', ...inputs });
    expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'incomplete' } });
    expect(ran.stdout).toMatch(says);
  });

  it('and not where it only touches findings that were broken before', async () => {
    const scene = { base: { [findingsPath]: '[{' }, head: { ...still, [findingsPath]: '[{\n' } };
    expect(await run(scene)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  it('and not where it brings new findings that can be read', async () => {
    const scene = { head: { ...still, [findingsPath]: `${String(evidence[findingsPath])}\n` } };
    expect(await run(scene)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });
});

describe('the workflow of the run', () => {
  const path = '.github/workflows/iam.yml';
  const head = { ...still, [path]: 'on: pull_request\n' };

  it.each<{ what: string; ref: string; event?: string; isTold: boolean }>([
    { what: 'in the diff', ref: `octo-org/policies/${path}@refs/pull/7/merge`, isTold: true },
    { what: 'another one', ref: 'octo-org/policies/.github/workflows/other.yml@refs/pull/7/merge', isTold: false },
    { what: 'of another repository', ref: `octo-org/rules/${path}@refs/heads/main`, isTold: false },
    {
      what: 'of the base',
      ref: `octo-org/policies/${path}@refs/heads/main`,
      event: 'pull_request_target',
      isTold: false,
    },
  ])('$what', async ({ ref, event = 'pull_request', isTold }) => {
    const github = openGitHub(workedExample({ head }));
    const environment = { GITHUB_WORKFLOW_REF: ref };
    const inputs = { catalogue: cataloguePath, ...gate };
    const ran = await runAction({ github, inputs, environment, event: { name: event, payload: github.event() } });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(ran.summary.includes('the workflow of this very check, and its own version runs')).toBe(isTold);
  });
});

function run(scene: Partial<Scene>, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const github = openGitHub(workedExample(scene));
  return runAction({ github, inputs: { catalogue: cataloguePath, ...gate, ...inputs } });
}
