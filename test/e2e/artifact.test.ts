/**
 * The bundled Action with its findings in an artifact, against a GitHub whose storage
 * is another host. What is wrong with an artifact is told and makes the verdict
 * incomplete; it never ends the run.
 */
import { describe, expect, it } from 'vitest';
import type { Artifact, Run } from '../support/fake-github-artifacts.js';
import { openGitHub, type FakeGitHub } from '../support/fake-github.js';
import {
  cataloguePath,
  committed,
  findings,
  policyPath,
  recommended,
  withoutFindings,
} from '../support/fake-github-scenes.js';
import type { Files } from '../support/fake-github-state.js';
import { runAction, type Ran } from '../support/runner.js';
import { zipOf, type ZipEntry } from '../support/zip.js';

const inputs = {
  catalogue: cataloguePath,
  'findings-artifact': 'iam-findings',
  'findings-workflow': 'export-findings.yml',
};
const good: ZipEntry = { name: 'exports/my-role.json', content: findings };
const artifact: Artifact = { id: 71, name: 'iam-findings', bytes: zipOf([good]) };
const run: Run = { id: 9001, artifacts: [artifact] };
const runsUrl = 'GET /actions/workflows/{workflow_id}/runs';

function stage(runs: readonly Run[], more: Files = {}): FakeGitHub {
  const { base, head } = withoutFindings();
  const github = openGitHub({ base: { ...base, ...more }, head: { ...head, ...more }, runs });
  return github;
}

function act(github: FakeGitHub, more: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return runAction({ github, inputs: { ...inputs, ...more } });
}

/** Expects that the run went on without the artifact, and says why. */
async function expectGap(github: FakeGitHub, why: RegExp, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const ran = await act(github, more);
  expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'incomplete', suggestions: '0' } });
  expect(JSON.stringify(ran.report)).toMatch(why);
  expect(ran.report).toMatchObject({
    reasons: expect.arrayContaining([expect.stringMatching(why) as unknown]) as unknown,
  });
  expect(ran.summary).toContain('could not be read');
  expect(ran.stdout).not.toMatch(/ at \S+:\d+|this is a bug/);
}

describe('the Action takes findings from', () => {
  it.each<{ name: string; bytes: Uint8Array }>([
    { name: 'a zip', bytes: artifact.bytes },
    { name: 'a zip that is only stored', bytes: zipOf([{ ...good, stored: true }]) },
    { name: 'a zip with folders', bytes: zipOf([{ name: 'exports/', content: '', mode: 0o040755 }, good]) },
    { name: 'a single file', bytes: Buffer.from(findings) },
    { name: 'a zip of a large file', bytes: zipOf([{ name: 'f.json', content: findings + ' '.repeat(1_000_000) }]) },
  ])('$name, downloaded without the token', async ({ bytes }) => {
    const github = stage([{ ...run, artifacts: [{ ...artifact, bytes }] }]);
    const ran = await act(github);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass', suggestions: '2' } });
    expect(committed(github)).toEqual(recommended);
    expect(github.downloads).toHaveLength(1);
    expect(ran.summary).toContain(
      'findings are read from the artifact `iam-findings` of run 1001 of `export-findings.yml` on 2026-11-20 (id 9001)',
    );
    expect(JSON.stringify(github.downloads)).not.toMatch(/authorization|ghs_/i);
    expect(ran.stdout).not.toContain('sig=');
  });

  it.each<{ name: string; runs: readonly Run[]; more?: Readonly<Record<string, string>> }>([
    { name: 'an artifact without a digest', runs: [{ ...run, artifacts: [{ ...artifact, digest: null }] }] },
    {
      name: 'the newest of several artifacts',
      runs: [
        { ...run, artifacts: [{ ...artifact, id: 3, expired: true }, artifact, { ...artifact, id: 4, digest: 'x' }] },
      ],
    },
    {
      name: 'the newest run',
      runs: [{ id: 8000, artifacts: [{ ...artifact, id: 1, bytes: Buffer.from('old') }] }, run],
    },
    {
      name: 'the newest run that can be trusted',
      runs: [
        run,
        { ...run, id: 9100, fork: true },
        { ...run, id: 9101, event: 'pull_request' },
        { ...run, id: 9102, branch: 'feature' },
        { ...run, id: 9103, conclusion: 'failure' },
        { ...run, id: 9104, workflow: 'ci.yml' },
      ],
    },
    {
      name: 'the newest run on the branch itself, not on a tag of its name',
      runs: [
        run,
        { ...run, id: 9105, event: 'push', head: 'pull-request', artifacts: [] },
        { ...run, id: 9106, event: 'workflow_dispatch', head: 'f'.repeat(40), artifacts: [] },
      ],
    },
    {
      name: 'a trusted run behind hundreds from a fork',
      runs: [
        run,
        ...Array.from({ length: 250 }, (_, index) => ({ id: 9100 + index, event: 'pull_request', fork: true })),
      ],
    },
    { name: 'the run that is given', runs: [run, { id: 9002 }], more: { 'findings-run-id': '9001' } },
    {
      name: 'the run that is given, without a workflow',
      runs: [{ ...run, event: 'workflow_dispatch' }, { id: 9002 }],
      more: { 'findings-run-id': '9001', 'findings-workflow': '' },
    },
  ])('$name', async ({ runs, more = {} }) => {
    const github = stage(runs);
    expect(await act(github, more)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
    expect(committed(github)).toEqual(recommended);
  });

  it('an artifact on an Enterprise Server', async () => {
    const github = openGitHub({ ...withoutFindings(), runs: [run], enterprise: true });
    expect(await act(github)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
    expect(github.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(committed(github)).toEqual(recommended);
  });

  it('an artifact of a run that the branch has left behind', async () => {
    const { base, head } = withoutFindings();
    const later = { ...base, 'README.md': '# Later\n' };
    const github = openGitHub({ base: later, mergeBase: base, head, runs: [{ ...run, head: 'merge-base' }] });
    expect(await act(github)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
  });

  it('a file of it that the config names', async () => {
    const config = (file: string): Files => ({
      '.github/iam-policy-refiner.yml': `policies:\n  - paths: [${policyPath}]\n    findings: ['artifact:iam-findings/${file}']\n`,
    });
    const github = stage([run], config('exports/*.json'));
    expect(await act(github)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', suggestions: '2' } });
    const other = stage([run], config('other.json'));
    expect(JSON.stringify((await act(other)).report)).toMatch(/the config names `artifact:iam-findings\/other.json`/);
  });

  it('nothing where no file is changed that could hold a policy', async () => {
    const { base } = withoutFindings();
    const github = openGitHub({ base, head: { ...base, 'README.md': '# Changed\n' }, runs: [run] });
    expect(await act(github)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(github.requests.filter(({ path }) => path.includes('/actions/'))).toEqual([]);
  });

  it('the artifact once a passing failure is over', async () => {
    const github = stage([run]);
    github.disturb('GET /actions/artifacts/{artifact_id}/{archive_format}', { status: 502, times: 1 });
    expect(await act(github)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });
});

describe('the Action goes on without an artifact', () => {
  it.each<{ name: string; runs: readonly Run[]; why: RegExp; more?: Readonly<Record<string, string>> }>([
    { name: 'of a workflow that is not there', runs: [], why: /there is no workflow `export-findings.yml`/ },
    { name: 'of a run that failed', runs: [{ ...run, conclusion: 'failure' }], why: /has succeeded on .*`main` yet/ },
    { name: 'that a fork made', runs: [{ ...run, fork: true }], why: /1 do not count; run 9001: .*made by a fork/ },
    {
      name: 'that a pull request made',
      runs: [{ ...run, event: 'pull_request' }],
      why: /started by `pull_request`, not by one of `schedule`/,
    },
    {
      name: 'that a push of a tag called like the branch made',
      runs: [{ ...run, event: 'push', head: 'pull-request' }],
      why: /run 9001: its commit is not on the default branch `main`, as where a tag has that name/,
    },
    {
      name: 'of a commit that is gone',
      runs: [{ ...run, head: 'f'.repeat(40) }],
      why: /run 9001: its commit is not on the default branch/,
    },
    { name: 'that is not there', runs: [{ ...run, artifacts: [] }], why: /run 9001 has no artifact of that name/ },
    {
      name: 'that has expired',
      runs: [{ ...run, artifacts: [{ ...artifact, expired: true }] }],
      why: /expired in run 9001; run the exporting workflow again/,
    },
    {
      name: 'with another digest',
      runs: [{ ...run, artifacts: [{ ...artifact, digest: `sha256:${'0'.repeat(64)}` }] }],
      why: /digest is .*GitHub reported `0{64}`/,
    },
    {
      name: 'that is too large',
      runs: [{ ...run, artifacts: [{ ...artifact, size: 60_000_000 }] }],
      why: /larger than the 50 MB that are read; leave AWS's own policies out/,
    },
    {
      name: 'of no such run',
      runs: [run],
      why: /there is no run 9009/,
      more: { 'findings-run-id': '9009' },
    },
    ...[
      { name: 'a fork', change: { fork: true }, why: /run 9001 does not count: it was made by a fork/ },
      { name: 'another branch', change: { branch: 'x' }, why: /it ran on `x`, not on the default branch `main`/ },
      {
        name: 'a tag called like the branch',
        change: { head: 'pull-request' },
        why: /run 9001 does not count: its commit is not on/,
      },
      { name: 'another event', change: { event: 'pull_request_target' }, why: /started by `pull_request_target`/ },
      { name: 'a run that failed', change: { conclusion: 'failure' }, why: /it ended with `failure`/ },
      { name: 'another workflow', change: { workflow: 'ci.yml' }, why: /not a run of `export-findings.yml`/ },
    ].map(({ name, change, why }) => ({
      name: `of ${name} where the run is given`,
      runs: [{ ...run, ...change }],
      why,
      more: { 'findings-run-id': '9001' },
    })),
  ])('$name', async ({ runs, why, more }) => {
    const github = stage(runs);
    await expectGap(github, why, more);
    expect(github.downloads.length).toBe(why.source.includes('digest') ? 1 : 0);
  });

  const zeros = Buffer.alloc(2_000_000);
  it.each<{ name: string; entries: readonly ZipEntry[]; why: RegExp }>([
    { name: 'a name that leads outside', entries: [good, { ...good, name: '../f.json' }], why: /\.\.\/f\.json/ },
    { name: 'a name that leads outside, deep', entries: [{ ...good, name: 'a/../../f.json' }], why: /relative path/ },
    { name: 'an absolute name', entries: [{ ...good, name: '/etc/f.json' }], why: /absolute path/ },
    { name: 'a drive', entries: [{ ...good, name: 'C:/f.json' }], why: /absolute path/ },
    { name: 'a backslash', entries: [{ ...good, name: '..\\f.json' }], why: /invalid characters/ },
    { name: 'a link', entries: [{ name: 'f.json', content: '/etc/passwd', mode: 0o120777 }], why: /is a link/ },
    { name: 'a name twice', entries: [good, good], why: /`exports\/my-role.json` twice/ },
    {
      name: 'a name twice in two spellings',
      entries: [good, { ...good, name: './exports//my-role.json' }],
      why: /twice/,
    },
    { name: 'a bomb', entries: [{ name: 'f.json', content: zeros }], why: /grows more than 100 times/ },
    {
      name: 'a bomb that hides its size',
      entries: [{ name: 'f.json', content: Buffer.alloc(100_000_000), declared: 10 }],
      why: /too many bytes/,
    },
    {
      name: 'more in all than is read',
      entries: Array.from({ length: 52 }, (_, index) => ({
        name: `${index}.json`,
        content: Buffer.alloc(1024 * 1024),
      })),
      why: /larger than the 50 MB/,
    },
    {
      name: 'too many files',
      entries: Array.from({ length: 201 }, (_, index) => ({ ...good, name: `${index}.json` })),
      why: /holds 201 files, more than the 200/,
    },
    { name: 'an encrypted file', entries: [{ ...good, encrypted: true }], why: /encrypted/ },
    { name: 'no file', entries: [], why: /it holds no file/ },
  ])('whose archive has $name', async ({ entries, why }) => {
    await expectGap(stage([{ ...run, artifacts: [{ ...artifact, bytes: zipOf(entries) }] }]), why);
  });

  it('whose archive is cut', async () => {
    const bytes = artifact.bytes.subarray(0, artifact.bytes.length - 30);
    await expectGap(stage([{ ...run, artifacts: [{ ...artifact, bytes }] }]), /its archive is not read/);
  });

  it.each<{ name: string; route: string; status: number; why: RegExp }>([
    { name: 'runs', route: runsUrl, status: 403, why: /403 .*give the job `actions: read`/ },
    { name: 'artifacts', route: 'GET /actions/runs/{run_id}/artifacts', status: 403, why: /`actions: read`/ },
    {
      name: 'downloads',
      route: 'GET /actions/artifacts/{artifact_id}/{archive_format}',
      status: 410,
      why: /has expired in run 9001/,
    },
    { name: 'repository', route: 'GET ', status: 404, why: /the token does not reach this repository/ },
  ])('whose $name are refused with $status', async ({ route, status, why }) => {
    const github = stage([run]);
    github.disturb(route, { status });
    await expectGap(github, why);
  });

  it('and reads the other files of one that is no text', async () => {
    const bytes = zipOf([good, { name: 'logo.png', content: Uint8Array.of(0x89, 0xff, 0xfe) }]);
    const github = stage([{ ...run, artifacts: [{ ...artifact, bytes }] }]);
    const ran = await act(github);
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'incomplete', suggestions: '2' } });
    expect(JSON.stringify(ran.report)).toContain('`artifact:iam-findings/logo.png` could not be read: it is not UTF-8');
  });

  it('and still uses the findings that are committed', async () => {
    const github = stage([], { '.github/iam-findings/my-role.json': findings });
    expect(await act(github)).toMatchObject({ exitCode: 0, outputs: { verdict: 'incomplete', suggestions: '2' } });
  });

  it('and fails the gate that asks for it', async () => {
    expect(await act(stage([]), { 'fail-on': 'incomplete' })).toMatchObject({ exitCode: 1 });
  });
});

describe('the Action stops', () => {
  it('at inputs that do not go together, before it asks GitHub for anything', async () => {
    const github = stage([run]);
    const ran = await act(github, { 'findings-workflow': '' });
    expect(ran).toMatchObject({ exitCode: 1, stderr: '' });
    expect(ran.stdout).toContain('input `findings-artifact` needs `findings-workflow`');
    expect(github.requests).toEqual([]);
  });
});
