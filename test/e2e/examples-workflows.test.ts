/**
 * The workflows to copy: what each asks for and why, and its run with just that, against a GitHub on loopback.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults, readInputs } from '../../src/config/config.js';
import { openGitHub, type FakeGitHub, type Scene } from '../support/fake-github.js';
import {
  cataloguePath,
  committed,
  policyAtHead,
  policyPath,
  recommended,
  workedExample,
  writesTo,
} from '../support/fake-github-scenes.js';
import { page, pages } from '../support/pages.js';
import { runAction, type Ran } from '../support/runner.js';
import { triggers } from '../support/triggers.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly if?: string;
  readonly name?: string;
  readonly concurrency?: Concurrency;
  readonly steps: readonly Step[];
}

interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress': boolean;
}

const action = /^iam-policy-refiner\/iam-policy-refiner@v\d+$/;
const names = ['apply', 'fork-safe', 'fork-safe-trigger', 'required-check'] as const;
const prose = [...pages.values()].join('\n');

describe.each(names)('examples/%s.yml', (name) => {
  const text = textOf(name);
  const workflow = workflowOf(name);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('says why it needs each permission', () => {
    for (const scope of Object.keys(workflow.permissions))
      expect(text).toMatch(new RegExp(`^  ${scope}: \\w+ # \\w+`, 'm'));
    expect(Object.values(workflow.jobs).flatMap((job) => Object.keys(job))).not.toContain('permissions');
  });

  it('gives the action known inputs, each with its reason', () => {
    for (const { with: given = {} } of steps) {
      expect(() =>
        readInputs(new Map(Object.entries(given).map(([key, value]) => [key, String(value)]))),
      ).not.toThrow();
      for (const key of Object.keys(given)) {
        expect(Object.keys(inputDefaults)).toContain(key);
        expect(text).toMatch(new RegExp(`^ +${key}: .+ # \\w+`, 'm'));
      }
    }
  });

  it('checks nothing out, and puts nothing that others write into a command', () => {
    expect(
      steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses])).filter((uses) => !action.test(uses)),
    ).toEqual([]);
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('runs once for each pull request at a time', () => {
    // A comment that asks for nothing must not push a waiting command out of the queue, so there it is the job's.
    const held = name === 'apply' ? Object.values(workflow.jobs).map((job) => job.concurrency) : [workflow.concurrency];
    for (const each of held) {
      expect(each?.group).toMatch(/\$\{\{ github\.event\./);
      expect(each?.['cancel-in-progress']).toBe(name !== 'apply');
    }
    expect(workflow.concurrency === undefined).toBe(name === 'apply');
  });

  it('is named in the documentation', () => {
    expect(prose).toContain(`(../examples/${name}.yml)`);
  });
});

describe('only the workflow that commits', () => {
  it('may write contents', () => {
    const writers = names.filter((name) => workflowOf(name).permissions['contents'] === 'write');
    expect(writers).toEqual(['apply']);
    expect(prose.match(/^ *contents: write/gm)).toBeNull();
  });

  it('starts on new comments that begin with one of the commands', () => {
    const workflow = workflowOf('apply');
    expect(workflow.on).toEqual({ issue_comment: { types: ['created'] } });
    expect(Object.values(workflow.jobs).map((job) => job.if)).toEqual([
      "github.event.issue.pull_request && (startsWith(github.event.comment.body, '/refine') || startsWith(github.event.comment.body, '/keep'))",
    ]);
  });
});

describe('the recipe for forks', () => {
  const [one, two] = [workflowOf('fork-safe-trigger'), workflowOf('fork-safe')];

  it('starts with a workflow that may do nothing and uses nothing', () => {
    expect(one.on).toEqual({ pull_request: null });
    expect(one.permissions).toEqual({});
    expect(Object.values(one.jobs).flatMap(({ steps }) => steps.map((step) => Object.keys(step)))).toEqual([['run']]);
  });

  it('goes on when that one has ended, and only for pull requests', () => {
    expect(two.on).toEqual({ workflow_run: { workflows: [one.name], types: ['completed'] } });
    expect(Object.values(two.jobs).map((job) => job.if)).toEqual(["github.event.workflow_run.event == 'pull_request'"]);
  });
});

describe('the required check', () => {
  const workflow = workflowOf('required-check');

  it('is reported for every pull request and every merge group', () => {
    const types = ['opened', 'synchronize', 'reopened', 'edited', 'labeled', 'unlabeled'];
    expect(workflow.on).toEqual({ pull_request: { types }, merge_group: null });
    expect(workflowOf('review').on).toEqual({ pull_request: { types } });
    const [job] = Object.values(workflow.jobs);
    expect(job?.if).toBeUndefined();
    expect(textOf('required-check')).toContain(`\`${job?.name ?? 'nameless'}\` under Settings`);
  });

  it('is what the documentation shows', () => {
    const [, shown = ''] =
      page('docs/gate.md')
        .split('## A required check\n')[1]
        ?.split(/```(?:yaml)?\n/) ?? [];
    expect(parse(shown)).toEqual({ on: workflow.on, permissions: workflow.permissions });
  });
});

describe('run with its own permissions and inputs,', () => {
  it('the workflow for forks posts the review', async () => {
    const { github, ran } = await run('fork-safe', 'workflow_run');
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
    expect(committed(github)).toEqual(recommended);
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('the workflow that commits commits', async () => {
    const { github, ran } = await run('apply', 'issue_comment');
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(JSON.parse(String(github.tip().files[policyPath]))).toEqual(recommended);
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  // The wildcard of the worked example is new: what it grants, something at the base granted as well.
  const rewritten = { base: { [policyPath]: policyAtHead.replace('s3:Get*', 's3:G*') } };

  it.each(['pull_request', 'merge_group'])(
    'the required check fails on excess that is written anew: %s',
    async (event) => {
      const { github, ran } = await run('required-check', event, rewritten);
      expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', 'unused-actions': '30' } });
      expect(writesTo(github).length > 0).toBe(event === 'pull_request');
    },
  );

  it.each(['pull_request', 'merge_group'])('the required check passes excess that was there: %s', async (event) => {
    const { ran } = await run('required-check', event);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'unused-actions': '30' } });
  });

  it.each(['pull_request', 'merge_group'])(
    'the required check passes where no policy was changed: %s',
    async (event) => {
      const scene = { base: { [policyPath]: policyAtHead }, head: { 'docs/a.md': 'a\n' } };
      const { github, ran } = await run('required-check', event, scene);
      expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', policies: '0' } });
      expect(ran.summary).toContain('no IAM policy was changed');
      expect(writesTo(github)).toEqual([]);
    },
  );

  it('the required check of a fork decides as ever, though nothing can be posted', async () => {
    const { ran } = await run('required-check', 'pull_request', { ...rewritten, fork: true, readOnly: true });
    expect(ran).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'fail' } });
    expect(ran.summary).toContain('"s3:GetMulti*"');
  });
});

function textOf(name: string): string {
  return readFileSync(`examples/${name}.yml`, 'utf8');
}

function workflowOf(name: string): Workflow {
  return parse(textOf(name)) as Workflow;
}

async function run(
  name: string,
  event: string,
  scene: Partial<Scene> = {},
): Promise<{ readonly github: FakeGitHub; readonly ran: Ran }> {
  const trigger = triggers[event];
  const workflow = workflowOf(name);
  if (trigger === undefined || !(event in workflow.on)) throw new Error(`${name} does not run on ${event}`);
  const [step] = Object.values(workflow.jobs).flatMap(({ steps }) => steps);
  const inputs = Object.fromEntries(Object.entries(step?.with ?? {}).map(([key, value]) => [key, String(value)]));
  const github = openGitHub({
    ...workedExample({ ...trigger.scene, ...scene }),
    permissions: workflow.permissions,
  });
  const job = { github, inputs: { catalogue: cataloguePath, ...inputs }, event: trigger.event(github) };
  return { github, ran: await runAction(job) };
}
