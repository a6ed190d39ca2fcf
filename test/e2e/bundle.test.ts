/**
 * The bundles in `dist/` as processes of their own, against a GitHub on loopback.
 *
 * The other stories run the same code in this process. Here is what only a process
 * shows: the environment, the exit code, the files of the runner, real sockets and
 * redirects, real waiting, and that nothing is missing in a bundle. One story for each
 * way through the Action, on the Node of the runner; the other Node starts them too.
 */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { applyPatch } from '../support/apply-patch.js';
import { answers, ask, commandScene } from '../support/command.js';
import { commitSuggestions } from '../support/commit-suggestions.js';
import { startGitHub, type FakeGitHub, type Scene } from '../support/fake-github.js';
import {
  actionsIn,
  cataloguePath,
  committed,
  evidence,
  findings,
  policyAtBase,
  policyAtHead,
  policyPath,
  recommended,
  withoutFindings,
  workedExample,
  writesTo,
} from '../support/fake-github-scenes.js';
import { makeFolders, node, node24, runAction, runNode, type Job, type Ran } from '../support/runner.js';
import { mergeGroupOf, stage1 } from '../support/triggers.js';
import { zipOf } from '../support/zip.js';

const started: FakeGitHub[] = [];
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const catalogue = { catalogue: cataloguePath };

afterAll(async () => {
  await Promise.all(started.map((each) => each.stop()));
});

async function stage(scene: Scene = workedExample()): Promise<FakeGitHub> {
  const github = await startGitHub(scene);
  started.push(github);
  return github;
}

function run(github: FakeGitHub, { inputs, ...job }: Partial<Job> = {}): Promise<Ran> {
  return runAction({ node, github, ...job, inputs: { ...catalogue, ...inputs } });
}

describe('the bundle', { concurrent: true }, () => {
  it('suggests what the worked example calls for, and nothing again or more', async () => {
    const github = await stage();
    const ran = await run(github);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass', suggestions: '2' } });
    expect(ran.report).toMatchObject({ verdict: 'pass', comments: [{ path: policyPath }, { path: policyPath }] });
    expect(ran.summary).toContain('"s3:GetMulti*"');
    expect(github.requests.length).toBeLessThanOrEqual(8);
    expect(committed(github)).toEqual(recommended);
    const before = writesTo(github).length;
    expect(await run(github)).toMatchObject({ exitCode: 0, outputs: { suggestions: '2' } });
    expect(writesTo(github)).toHaveLength(before);
    github.push({ ...evidence, [policyPath]: commitSuggestions(policyAtHead, github.comments()) });
    const after = await run(github, { inputs: { 'fail-on': 'unused, incomplete' } });
    expect(after).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '0', 'unused-actions': '0' } });
  });

  it('brings its own catalogue', async () => {
    const github = await stage();
    await runAction({ node, github });
    const [, s3 = []] = actionsIn(committed(github));
    expect(s3).toContain('s3:GetObject*');
  });

  it('reads a file of 600 KB', async () => {
    const resources = Array.from({ length: 9000 }, (_, index) => `        "arn:aws:s3:::${'b'.repeat(50)}-${index}/*"`);
    const denied = `   {\n      "Effect": "Deny",\n      "Action": "s3:PutObject",\n      "Resource": [\n${resources.join(',\n')}\n      ]\n   },\n`;
    const grown = (text: string): string => text.replace('"Statement": [\n', `"Statement": [\n${denied}`);
    const head = grown(policyAtHead);
    const github = await stage(
      workedExample({ base: { [policyPath]: grown(policyAtBase) }, head: { [policyPath]: head } }),
    );
    await run(github);
    expect(actionsIn(JSON.parse(commitSuggestions(head, github.comments()))).slice(1)).toEqual(actionsIn(recommended));
  });

  it('waits, and asks again, where GitHub says when', async () => {
    const github = await stage();
    github.disturb('GET /compare/{basehead}', { times: 1, status: 429, headers: { 'retry-after': '1' } });
    github.disturb('POST /graphql', { times: 1, status: 502 });
    const ran = await run(github);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
    expect(ran.stdout.match(/trying again in 1 s/g)).toHaveLength(2);
    expect(committed(github)).toEqual(recommended);
  });

  it('ends with 1 where the gate fails, and tells everything with a read-only token', async () => {
    const github = await stage(workedExample({ readOnly: true, fork: true }));
    const ran = await run(github, { inputs: { 'fail-on': 'unused' } });
    expect(ran).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'fail', suggestions: '2' } });
    expect(ran.summary).toMatch(/Not posted[\s\S]*403.*Resource not accessible by integration/);
    expect(ran.stdout.match(/^::warning file=policies\/deploy\.json,line=\d+/gm)).toHaveLength(2);
    expect(ran.stdout.match(/^::error::/gm)).toHaveLength(1);
  });

  it('ends with 1, one message and help where it cannot start', async () => {
    const ran = await run(await stage(), { inputs: { 'github-token': 'ghs_wrong' } });
    expect(ran).toMatchObject({ exitCode: 1, stderr: '' });
    expect(ran.stdout.match(/^::error::.*401/gm)).toHaveLength(1);
    expect(ran.stdout).toMatch(/^help: ./m);
  });

  it('writes its files where the inputs say', async () => {
    const folders = await makeFolders();
    const inputs = { 'patch-file': 'out/all.patch', 'sarif-file': 'out/iam.sarif', comment: 'none' };
    const ran = await run(await stage(), { inputs, folders });
    expect(ran.outputs['patch']).toBe(join(folders.workspace, 'out/all.patch'));
    const patch = await readFile(ran.outputs['patch'] ?? '', 'utf8');
    const after = applyPatch(new Map([[policyPath, policyAtHead]]), patch).get(policyPath);
    expect(JSON.parse(after ?? '')).toEqual(recommended);
    expect(JSON.parse(await readFile(join(folders.workspace, 'out/iam.sarif'), 'utf8'))).toHaveProperty('runs');
  });

  it('downloads an artifact from another host, without the token', async () => {
    const bytes = zipOf([{ name: 'my-role.json', content: findings }]);
    const runs = [{ id: 9001, artifacts: [{ id: 71, name: 'iam-findings', bytes }] }];
    const github = await stage({ ...withoutFindings(), runs });
    const inputs = { 'findings-artifact': 'iam-findings', 'findings-workflow': 'export-findings.yml' };
    expect(await run(github, { inputs })).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
    expect(committed(github)).toEqual(recommended);
    expect(github.downloads).toHaveLength(1);
    expect(JSON.stringify(github.downloads)).not.toMatch(/authorization|ghs_/i);
  });

  it('commits what /refine asks for', async () => {
    const github = await stage(commandScene());
    expect(await ask(github, '/refine', { node })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(String(github.tip().files[policyPath]))).toEqual(recommended);
    expect(answers(github)).toEqual([expect.stringContaining('Committed')]);
  });

  it('passes over what is no command', async () => {
    const github = await stage(commandScene());
    const ran = await ask(github, 'please /refine', { node });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', summary: '', outputs: {} });
    expect(github.requests).toEqual([]);
  });

  it('judges a merge group', async () => {
    const github = await stage();
    const event = { name: 'merge_group', payload: mergeGroupOf(github) };
    const ran = await run(github, { event, inputs: { 'fail-on': 'unused' } });
    expect(ran).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'fail', 'unused-actions': '30' } });
    expect(writesTo(github)).toEqual([]);
  });

  it('comments on a fork after its run, on an Enterprise Server', async () => {
    const github = await stage(workedExample({ fork: true, runs: [stage1], enterprise: true }));
    const event = { name: 'workflow_run', payload: github.runEvent(stage1) };
    expect(await run(github, { event })).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
    expect(committed(github)).toEqual(recommended);
  });

  it('is ended when it asks for too much, by no clock', async () => {
    const github = await stage({ ...workedExample(), mostRequests: 3 });
    await expect(run(github)).rejects.toThrow('too many requests');
  });
});

describe.each(node24 === undefined || node24 === process.execPath ? [node] : [node, process.execPath])(
  'a copy of dist alone, on %s',
  (binary) => {
    it('starts, and says what it lacks', async () => {
      const { home, start } = await makeFolders();
      await cp(dist, join(home, 'dist'), { recursive: true });
      const action = await runNode(binary, [join(home, 'dist/index.js')], start);
      expect(action).toMatchObject({ exitCode: 1, stderr: '' });
      expect(action.stdout).toMatch(/^::error::there is no token/m);
      const demo = await runNode(binary, [join(home, 'dist/cli/index.js'), 'demo'], start);
      expect(demo).toMatchObject({ exitCode: 0, stderr: '' });
      expect(demo.stdout).toContain('lambda:Invoke*');
    });

    it('suggests what the worked example calls for', async () => {
      const github = await stage();
      expect(await run(github, { node: binary })).toMatchObject({ exitCode: 0, stderr: '' });
      expect(committed(github)).toEqual(recommended);
    });
  },
);
