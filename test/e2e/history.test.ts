/**
 * Policies that the base branch changed after the findings were made: told, with one
 * more request to GitHub, or by the clone's own history.
 */
import { describe, expect, it } from 'vitest';
import { cloneWith } from '../support/clone.js';
import { findingsPath, policyAtBase, policyAtHead, policyPath, workedExample } from '../support/fake-github-scenes.js';
import { openGitHub, type FakeGitHub, type Scene } from '../support/fake-github.js';
import { runAction, type Ran } from '../support/runner.js';

const told = /the file of this policy was changed on 2026-11-22, after the finding of 2026-11-20/;
const configPath = '.github/iam-policy-refiner.yml';
const role = 'arn:aws:iam::123456789012:role/MyRole';
const dated = {
  [configPath]: `policies:\n  - paths: [${policyPath}]\n    principals: [${role}]\n`,
  [findingsPath]: JSON.stringify({
    id: 'f-1',
    status: 'ACTIVE',
    findingType: 'UnusedPermission',
    resource: role,
    analyzedAt: '2026-11-20T06:00:00Z',
    findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'GetBucketAcl' }] } }],
  }),
};

async function act(scene: Partial<Scene>, prepare: (github: FakeGitHub) => void = () => undefined) {
  const github = openGitHub(workedExample({ base: dated, head: dated, ...scene }));
  prepare(github);
  const ran: Ran = await runAction({
    github,
    inputs: { 'max-age-days': '100000', 'max-patterns': '1000' },
  });
  return { github, ran, said: JSON.stringify(ran.report) };
}

const asked = ({ requests }: FakeGitHub): number =>
  requests.filter(({ path, body }) => path === '/graphql' && JSON.stringify(body).includes('history(')).length;

describe('the Action', () => {
  it('tells that a policy was changed after its finding, which leaves nothing open', async () => {
    const { github, ran, said } = await act({ lastChanges: { [policyPath]: '2026-11-22T10:00:00Z' } });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
    expect(said).toMatch(told);
    expect(ran.summary).toContain('permissions added since have no usage yet');
    expect(asked(github)).toBe(2);
    expect(github.requests.length).toBeLessThanOrEqual(12);
  });

  it('leaves alone what the base did not grant yet when the period of the finding began', async () => {
    const past = dated;
    const { ran, said } = await act({ past, lastChanges: { [policyPath]: '2026-11-22T10:00:00Z' } });
    expect(said).toMatch(/did not grant (?:it|them) yet on 2026-08-22/);
    expect(ran.outputs).toMatchObject({ verdict: 'pass', 'unused-actions': '0' });
  });

  it('says nothing where the policy is older than its finding', async () => {
    const { ran, said } = await act({ lastChanges: { [policyPath]: '2026-11-19T10:00:00Z' } });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(said).not.toContain('was changed on');
  });

  it('asks by the path that a renamed file has at the base', async () => {
    const { said } = await act({
      base: { ...dated, [configPath]: dated[configPath].replace(policyPath, 'policies/**') },
      head: { ...dated, 'policies/new-name.json': policyAtHead },
      renames: { 'policies/new-name.json': policyPath },
      lastChanges: { [policyPath]: '2026-11-22T10:00:00Z' },
    });
    expect(said).toMatch(told);
  });

  it('asks for nothing where the findings have no date', async () => {
    const github = openGitHub(workedExample({ lastChanges: { [policyPath]: '2026-11-22T10:00:00Z' } }));
    await runAction({ github });
    expect(asked(github)).toBe(0);
  });

  it('goes on without it, and asks once, where GitHub does not answer', async () => {
    const { ran, said } = await act({ lastChanges: { [policyPath]: '2026-11-22T10:00:00Z' } }, (github) => {
      // The first query reads the files.
      github.disturb('POST /graphql', { times: 1 });
      github.disturb('POST /graphql', { status: 502 });
    });
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } });
    expect(ran.stdout).toContain('when the policies were last changed is not known');
    expect(said).not.toContain('was changed on');
  });
});

describe('check', () => {
  const files = { ...dated, [policyPath]: policyAtBase };
  const check = (folder: ReturnType<typeof cloneWith>): string =>
    folder.cli('check', '--base', 'main', '--json', '--max-age-days', '100000').stdout;

  it('reads the history of the clone', () => {
    const clone = cloneWith(files);
    clone.write(policyPath, policyAtHead);
    expect(check(clone)).toMatch(
      /the file of this policy was changed on \d{4}-\d\d-\d\d, after the finding of 2026-11-20/,
    );
  });

  it('says nothing in a shallow clone, where every file seems new', () => {
    const whole = cloneWith(files);
    whole.write('README.md', 'later\n');
    whole.commit('later');
    const clone = cloneWith({});
    clone.git('fetch', '-q', '--depth', '1', `file://${whole.folder}`, 'main');
    clone.git('checkout', '-q', '-B', 'main', 'FETCH_HEAD');
    clone.write(policyPath, policyAtHead);
    const report = check(clone);
    expect(report).toContain('"outcomes"');
    expect(report).not.toContain('was changed on');
  });
});
