/**
 * The permissions that the documentation names are enough, and each is needed as it says.
 *
 * Each row of its table is run with a token of just these permissions, then with each of them lowered or left out.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGitHub, type FakeGitHub } from '../support/fake-github.js';
import type { Permissions } from '../support/fake-github-permissions.js';
import {
  cataloguePath,
  committed,
  findings,
  policyPath,
  recommended,
  withoutFindings,
  workedExample,
} from '../support/fake-github-scenes.js';
import { runAction, type Ran } from '../support/runner.js';
import { triggers } from '../support/triggers.js';
import { zipOf } from '../support/zip.js';

const security = readFileSync('docs/security.md', 'utf8');
const rows = (security.split('## Events and permissions\n')[1]?.trimStart().split('\n\n')[0] ?? '')
  .split('\n')
  .slice(2)
  .map((line) => line.split(' | '));
const table = new Map(
  rows.map(([event = '', permissions = '']) => [/`([\w-]+)`/.exec(event)?.[1] ?? '', permissionsIn(permissions)]),
);
const all = { contents: 'read', 'pull-requests': 'write' };

describe('the documented permissions', () => {
  it('are told for every event that the action works on', () => {
    expect([...table.keys()].sort()).toEqual([...Object.keys(triggers), 'findings-artifact'].sort());
  });

  it.each([...table].filter(([event]) => event in triggers))('are enough: %s', async (event, permissions) => {
    const { github, ran } = await run(event, permissions);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
    if (event === 'issue_comment') expect(JSON.parse(String(github.tip().files[policyPath]))).toEqual(recommended);
    else if (event !== 'merge_group') expect(committed(github)).toEqual(recommended);
  });

  it.each(Object.keys(triggers))('tell that nothing is read without `contents`: %s', async (event) => {
    const { github, ran } = await run(event, { ...table.get(event), contents: 'none' });
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toMatch(/^::error::.*403.*Resource not accessible by integration/m);
    expect(ran.stdout).toMatch(/^help: .*`permissions: contents: read`/m);
    expect(ran.stdout).not.toContain('this is a bug');
    expect(github.comments()).toEqual([]);
  });

  it.each(
    ['pull_request', 'pull_request_target', 'workflow_dispatch', 'workflow_run'].flatMap((event) => [
      { event, level: 'read' },
      ...(event.startsWith('pull') ? [{ event, level: 'none' }] : []),
    ]),
  )('tell that nothing is posted with `pull-requests: $level`: $event', async ({ event, level }) => {
    const { github, ran } = await run(event, { ...table.get(event), 'pull-requests': level });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass', suggestions: '2' } });
    expect(ran.summary).toContain('"s3:GetMulti*"');
    expect(ran.stdout).toMatch(/posted.*403/);
    expect(github.comments()).toEqual([]);
    expect(github.reviews()).toEqual([]);
  });

  it('tell what `actions: read` is for on workflow_run', async () => {
    const { github, ran } = await run('workflow_run', { ...table.get('workflow_run'), actions: 'none' });
    expect(ran.stdout).toMatch(/could not be read .*`actions: read`/);
    expect(committed(github)).toEqual(recommended);
  });

  it('tell that /refine commits nothing with `contents: read`', async () => {
    const { github, ran } = await run('issue_comment', { ...table.get('issue_comment'), contents: 'read' });
    expect(ran.exitCode).toBe(1);
    expect(github.tip().made).toBeUndefined();
    expect(github.issueComments().at(-1)?.body).toContain('`contents: write`');
  });

  it('tell that /refine answers nothing with `pull-requests: read`', async () => {
    const { github, ran } = await run('issue_comment', { ...table.get('issue_comment'), 'pull-requests': 'read' });
    expect(ran.exitCode).toBe(0);
    expect(github.tip().made).toBeDefined();
    expect(github.issueComments()).toHaveLength(2);
  });

  it.each([
    { permissions: { ...all, ...table.get('findings-artifact') }, verdict: 'pass' },
    { permissions: all, verdict: 'incomplete' },
  ])('tell what an artifact needs: $verdict', async ({ permissions, verdict }) => {
    const bytes = zipOf([{ name: 'my-role.json', content: findings }]);
    const runs = [{ id: 3, artifacts: [{ id: 9, name: 'iam-findings', bytes }] }];
    const github = openGitHub({ ...withoutFindings(), runs, permissions });
    const inputs = {
      catalogue: cataloguePath,
      'findings-artifact': 'iam-findings',
      'findings-workflow': 'export-findings.yml',
    };
    const ran = await runAction({ github, inputs });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict } });
    if (verdict === 'incomplete') expect(ran.summary).toContain('actions: read');
    else expect(committed(github)).toEqual(recommended);
  });
});

async function run(
  event: string,
  permissions: Permissions = {},
): Promise<{ readonly github: FakeGitHub; readonly ran: Ran }> {
  const trigger = triggers[event];
  if (trigger === undefined) throw new Error(`no trigger ${event}`);
  const github = openGitHub({ ...workedExample(trigger.scene), permissions });
  const inputs = { catalogue: cataloguePath, ...trigger.inputs };
  return { github, ran: await runAction({ github, inputs, event: trigger.event(github) }) };
}

function permissionsIn(cell: string): Permissions {
  return Object.fromEntries(
    [...cell.matchAll(/`([\w-]+): (\w+)`/g)].map(([, scope = '', level = '']) => [scope, level]),
  );
}
