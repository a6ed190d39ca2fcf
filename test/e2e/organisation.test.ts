/**
 * The workflow that repositories call: what each job of it may do, its runs with just that, and the six lines that call it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults, readInputs } from '../../src/config/config.js';
import { openForge } from '../support/fake-forge.js';
import { openGitHub } from '../support/fake-github.js';
import { cataloguePath, evidence, policyAtHead, policyPath, workedExample } from '../support/fake-github-scenes.js';
import { blocks, page } from '../support/pages.js';
import { runAction } from '../support/runner.js';

interface Job {
  readonly if: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
}

interface Called {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly type: string; readonly default: string }>>;
      readonly secrets: Readonly<Record<string, { readonly required: boolean }>>;
    };
  };
  readonly permissions: object;
  readonly jobs: { readonly review: Job; readonly sweep: Job };
}

interface Caller {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly uses: string }>>;
}

const text = readFileSync('examples/organisation.yml', 'utf8');
const called = parse(text) as Called;
const { review, sweep } = called.jobs;
const [shown = ''] = blocks(page('docs/sweep.md'), 'yaml').filter((block) => block.includes('uses:'));
const caller = parse(shown) as Caller;

describe('examples/organisation.yml', () => {
  it('gives each job what its own workflow has, with the reason, and itself nothing', () => {
    expect(called.permissions).toEqual({});
    expect(review.permissions).toEqual(permissionsOf('review'));
    expect(sweep.permissions).toEqual(permissionsOf('sweep'));
    for (const line of text.match(/^ {6}[a-z-]+: (?:read|write).*$/gm) ?? []) expect(line).toMatch(/ # \w+/);
  });

  it('reviews pull requests, and sweeps on all else', () => {
    expect(review.if).toBe("github.event_name == 'pull_request'");
    expect(sweep.if).toMatch(/^github\.event_name != 'pull_request' && \(github\.event_name != 'issues' \|\| /);
    expect(review.concurrency['cancel-in-progress']).toBe(true);
    expect(sweep.concurrency['cancel-in-progress']).toBe(false);
  });

  it('hands on known inputs, each of its own or a secret, and checks nothing out', () => {
    const { inputs, secrets } = called.on.workflow_call;
    const used = new Set<string>();
    for (const step of [...review.steps, ...sweep.steps]) {
      expect(step.uses).toMatch(/^iam-policy-refiner\/iam-policy-refiner@v\d+$/);
      for (const [key, value] of Object.entries(step.with)) {
        expect(Object.keys(inputDefaults).concat('sweep-token')).toContain(key);
        const [, from, name = ''] = /^\$\{\{ (inputs|secrets)\.([a-z-]+) \}\}$/.exec(value) ?? [];
        if (from === undefined) continue;
        expect(name in (from === 'inputs' ? inputs : secrets)).toBe(true);
        used.add(name);
      }
      expect(() => readInputs(new Map(Object.entries(givenTo(step.with))))).not.toThrow();
    }
    expect([...used].sort()).toEqual([...Object.keys(inputs), ...Object.keys(secrets)].sort());
  });
});

describe('the lines that call it', () => {
  it('are six, and grant what its jobs need and no more', () => {
    expect(shown.trim().split('\n')).toHaveLength(6);
    expect(caller.permissions).toEqual({ ...review.permissions, ...sweep.permissions });
    const [job, ...others] = Object.values(caller.jobs);
    expect(others).toEqual([]);
    expect(Object.keys(job ?? {})).toEqual(['uses']);
    const [, path = ''] = /^[\w.-]+\/[\w.-]+\/(\.github\/workflows\/[\w-]+\.yml)@v1$/.exec(job?.uses ?? '') ?? [];
    expect(text).toContain(`to ${path} of one repository`);
  });

  it('start on what reviews and sweeps start on', () => {
    expect(Object.keys(caller.on)).toEqual(['pull_request', 'schedule', 'workflow_dispatch', 'issues']);
    expect(caller.on).toMatchObject({ issues: { types: ['edited'] } });
  });
});

describe('run with the permissions of the job,', () => {
  const findings = { 'findings-artifact': '', 'findings-workflow': '' };

  it('the review is posted', async () => {
    const github = openGitHub({ ...workedExample(), permissions: review.permissions });
    const inputs = { ...givenTo(review.steps[0]?.with ?? {}), ...findings, catalogue: cataloguePath };
    expect(await runAction({ github, inputs })).toMatchObject({ exitCode: 0, outputs: { suggestions: '2' } });
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('the sweep opens its pull request and the dashboard', async () => {
    const files = { ...evidence, [policyPath]: policyAtHead };
    const github = openForge({ files, settings: { permissions: sweep.permissions } });
    const inputs = { ...givenTo(sweep.steps[0]?.with ?? {}), ...findings, catalogue: cataloguePath };
    const ran = await runAction({ github, inputs, event: { name: 'schedule', payload: github.event() } });
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(github.pulls()).toHaveLength(1);
    expect(github.issues()).toHaveLength(1);
    expect(github.requests.filter(({ status }) => status === 403)).toEqual([]);
  });
});

/** The inputs of a step as they are where the caller says nothing. */
function givenTo(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { inputs } = called.on.workflow_call;
  return Object.fromEntries(
    Object.entries(given)
      .filter(([key]) => key !== 'sweep-token')
      .map(([key, value]) => {
        const [, name] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
        return [key, name === undefined ? value : (inputs[name]?.default ?? '')];
      }),
  );
}

function permissionsOf(name: string): unknown {
  return (parse(readFileSync(`examples/${name}.yml`, 'utf8')) as Called).permissions;
}
