/** The export to copy: the script against a stub of the AWS CLI, its workflow, and the policy of its role. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFindings } from '../../src/findings/index.js';
import { bundledCatalogue } from '../../src/policy/catalogue.js';
import { discover } from '../../src/sources/index.js';

const script = 'examples/export-findings.sh';
const analyzer = 'arn:aws:access-analyzer:eu-central-1:123456789012:analyzer/unused-access';

/** What the stub of the AWS CLI answers. */
interface Account {
  /** The ids of the findings, page by page. */
  readonly pages: readonly (readonly string[])[];
  /** How often each call is throttled before it succeeds. */
  readonly throttles?: number;
  /** What is written to stderr instead. */
  readonly throttle?: string;
  /** Operations, or operations and an id, that fail. */
  readonly fails?: Readonly<Record<string, string>>;
  /** Operations that print one page only, with its token. */
  readonly unfollowed?: readonly string[];
  /** Operations that print this. */
  readonly prints?: Readonly<Record<string, string>>;
}

/** Follows pages and merges them, as the CLI does, and keeps the rest of the first page. */
const stub = `
const { appendFileSync, readFileSync } = require('node:fs');
const folder = process.env.STUB;
const account = JSON.parse(readFileSync(folder + '/account.json', 'utf8'));
const [service, operation, ...rest] = process.argv.slice(2);
const option = (name) => rest[rest.indexOf(name) + 1];
const id = operation === 'get-finding-v2' ? option('--id') : undefined;
const call = [operation, id].filter(Boolean).join(' ');
appendFileSync(folder + '/calls', JSON.stringify({ call, filter: id ? undefined : JSON.parse(option('--filter')) }) + '\\n');
const made = readFileSync(folder + '/calls', 'utf8').split('\\n').filter((line) => line.includes(JSON.stringify(call)));
const fail = (text) => { process.stderr.write('\\n' + text + '\\n'); process.exit(254); };
if (service !== 'accessanalyzer' || option('--output') !== 'json' || option('--analyzer-arn') !== '${analyzer}')
  fail('usage: aws [options]');
const failure = account.fails?.[call] ?? account.fails?.[operation];
if (failure) fail(failure);
if (made.length <= (account.throttles ?? 0))
  fail(account.throttle ?? 'An error occurred (ThrottlingException) when calling the operation (reached max retries: 2): Rate exceeded');
const facts = (id) => ({
  analyzedAt: '2026-11-01T00:00:00Z', createdAt: '2026-10-01T00:00:00Z', updatedAt: '2026-11-01T00:00:00Z', id,
  resourceType: 'AWS::IAM::Role', resourceOwnerAccount: '123456789012', status: 'ACTIVE',
  resource: 'arn:aws:iam::123456789012:role/' + id,
  findingType: id.startsWith('role') ? 'UnusedIAMRole' : 'UnusedPermission',
});
const used = { lastAccessed: '2026-02-28T12:00:00Z' };
const details = id?.startsWith('role')
  ? [[{ unusedIamRoleDetails: used }]]
  : [
      [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'GetBucketAcl', ...used }] } }],
      [{ unusedPermissionDetails: { serviceNamespace: 'sqs' } }],
    ];
const pages = id ? details : account.pages.map((ids) => ids.map(facts));
const single = account.unfollowed?.includes(operation);
const items = single ? pages[0] : pages.flat();
const answer = { [id ? 'findingDetails' : 'findings']: items, ...(id ? { ...facts(id), error: null } : {}), ...(single ? { nextToken: 'more' } : {}) };
process.stdout.write(account.prints?.[operation] ?? JSON.stringify(answer, null, 4) + '\\n');
`;

interface Export {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The exported file, if there is one. */
  readonly text: string | undefined;
  /** Everything in the target's folder. */
  readonly left: readonly string[];
  readonly calls: readonly { readonly call: string; readonly filter?: unknown }[];
}

/** Runs the script; `before` is what an earlier export left. */
function exported(account: Account, { before, args }: { before?: string; args?: readonly string[] } = {}): Export {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  const target = join(folder, 'to a folder', 'findings.ndjson');
  writeFileSync(join(folder, 'account.json'), JSON.stringify(account));
  writeFileSync(join(folder, 'calls'), '');
  writeFileSync(join(folder, 'aws.cjs'), stub);
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'aws'), `#!/bin/sh\nexec "${process.execPath}" "${folder}/aws.cjs" "$@"\n`);
  chmodSync(join(folder, 'bin', 'aws'), 0o755);
  if (before !== undefined) {
    mkdirSync(join(folder, 'to a folder'));
    writeFileSync(target, before);
  }
  const { status, stdout, stderr } = spawnSync('bash', [script, ...(args ?? [analyzer, target])], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      STUB: folder,
      EXPORT_WAIT: '0',
      EXPORT_TRIES: '4',
    },
  });
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n').filter(Boolean);
  return {
    status,
    stdout,
    stderr,
    text: existsSync(target) ? readFileSync(target, 'utf8') : undefined,
    left: existsSync(join(folder, 'to a folder')) ? readdirSync(join(folder, 'to a folder')) : [],
    calls: calls.map((line) => JSON.parse(line) as { call: string; filter?: unknown }),
  };
}

/** A failed run says one thing and leaves nothing behind. */
function expectFailure({ status, stdout, stderr, left }: Export, why: string): void {
  expect([status, stdout, left]).toEqual([1, '', []]);
  expect(stderr).toMatch(/^export-findings: [^\n]+\n$/);
  expect(stderr).toContain(why);
}

const pages = [['a', 'b'], ['role-c'], ['d', 'b']];
const denied =
  'An error occurred (AccessDeniedException) when calling the GetFindingV2 operation: not authorized to perform: access-analyzer:GetFinding';

describe('the export script', () => {
  it('writes every finding of every page once, each reply on its line', () => {
    const { status, stdout, stderr, text = '', left, calls } = exported({ pages });
    expect([status, stderr, left]).toEqual([0, '', ['findings.ndjson']]);
    expect(stdout).toMatch(/^4 findings written to .*\n$/);
    const replies = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(replies.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'role-c']);
    for (const reply of replies) expect(Object.keys(reply)).toContain('findingDetails');
    expect(calls[0]?.filter).toEqual({
      status: { eq: ['ACTIVE'] },
      findingType: { eq: ['UnusedPermission', 'UnusedIAMRole'] },
    });
  });

  it('writes what is read without a problem', () => {
    const { text = '' } = exported({ pages });
    const { findings, problems, ignored, isUnnamed } = readFindings({ path: 'findings.ndjson', text });
    expect([problems, ignored, isUnnamed]).toEqual([[], [], false]);
    expect(findings.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'a unused-actions',
      'a unused-service',
      'b unused-actions',
      'b unused-service',
      'd unused-actions',
      'd unused-service',
      'role-c unused-principal',
    ]);
  });

  it.each([
    'An error occurred (ThrottlingException) when calling the operation (reached max retries: 2): Rate exceeded',
    'An error occurred (TooManyRequestsException): slow down',
    'Rate exceeded',
  ])('survives throttling: %s', (throttle) => {
    const { status, stderr, text = '', calls } = exported({ pages: [['a']], throttles: 3, throttle });
    expect([status, stderr]).toEqual([0, '']);
    expect(text).toMatch(/^\{.*"id": "a".*\}\n$/);
    expect(calls.map(({ call }) => call)).toEqual([
      ...Array<string>(4).fill('list-findings-v2'),
      ...Array<string>(4).fill('get-finding-v2 a'),
    ]);
  });

  it('gives up when throttling does not end', () => {
    const run = exported({ pages, throttles: 1000 });
    expectFailure(run, 'list-findings-v2 is still throttled after 4 tries: An error occurred (ThrottlingException)');
    expect(run.calls.length).toBe(4);
  });

  it.each([
    [
      'the list',
      { 'list-findings-v2': denied },
      'list-findings-v2 failed: An error occurred (AccessDeniedException)',
      1,
    ],
    ['the last finding', { 'get-finding-v2 role-c': denied }, 'get-finding-v2 failed: An error occurred (Acc', 5],
  ])('fails at once where %s is denied, and leaves no file', (_what, fails, why, calls) => {
    const run = exported({ pages, fails });
    expectFailure(run, why);
    expect(run.calls.length).toBe(calls);
  });

  it('leaves no earlier export that could be taken for this one', () => {
    expectFailure(exported({ pages, fails: { 'get-finding-v2': denied } }, { before: '[]\n' }), 'AccessDenied');
    expect(exported({ pages: [['a']] }, { before: 'old' }).text).toMatch(/^\{.*"a".*\}\n$/);
  });

  it.each([
    ['list-findings-v2', 'the answer of list-findings-v2 is one page of several'],
    ['get-finding-v2', 'the answer of get-finding-v2 is one page of several'],
  ])('refuses a page of %s that is not the last', (operation, why) => {
    expectFailure(exported({ pages, unfollowed: [operation] }), why);
  });

  it('refuses answers that are none', () => {
    for (const printed of ['', '{}', '{"findings": null}', '{"findings": [{"Id": "a"}]}'])
      expectFailure(exported({ pages, prints: { 'list-findings-v2': printed } }), 'without the ids of findings');
    expectFailure(exported({ pages, prints: { 'get-finding-v2': '{}' } }), 'the reply for finding a is not complete');
  });

  it('writes an empty list for an analyzer without findings', () => {
    const { status, stdout, stderr, text = '' } = exported({ pages: [[]] });
    expect([status, stderr, text]).toEqual([0, '', '{"findings": []}\n']);
    expect(stdout).toMatch(/^0 findings written/);
    expect(readFindings({ path: 'findings.ndjson', text })).toMatchObject({ findings: [], problems: [] });
  });

  it.each([
    [[], 'usage: export-findings.sh <analyzer ARN> <file>'],
    [['', 'findings.ndjson'], "expected the ARN of an analyzer, found ''"],
    [[analyzer, 'test'], "'test' is a folder"],
  ])('explains wrong usage: %j', (args, why) => {
    const run = exported({ pages }, { args });
    expectFailure(run, why);
    expect(run.calls).toEqual([]);
  });

  it('is short', () => {
    expect(readFileSync(script, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });
});

describe('the export workflow', () => {
  const text = readFileSync('examples/export-findings.yml', 'utf8');
  const workflow = parse(text) as {
    readonly on: Readonly<Record<string, unknown>>;
    readonly permissions: Readonly<Record<string, string>>;
    readonly jobs: {
      readonly export: {
        readonly steps: readonly { uses?: string; run?: string; with?: Record<string, unknown>; env?: object }[];
      };
    };
  };
  const { steps } = workflow.jobs.export;

  it('runs on a schedule and by hand', () => {
    expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch']);
  });

  it('asks for what it needs, and says why', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    const named = steps.flatMap((step) => [...Object.keys(step.with ?? {}), ...Object.keys(step.env ?? {})]);
    for (const name of [...Object.keys(workflow.permissions), ...named])
      expect(text).toMatch(new RegExp(`^ +${name}: .+ # \\w+`, 'm'));
  });

  it('runs the script and uploads what it writes', () => {
    const run = steps.find((step) => step.run !== undefined)?.run ?? '';
    expect(run).toContain('export-findings.sh "$ANALYZER" "$RUNNER_TEMP/iam-findings.ndjson"');
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/checkout',
      'aws-actions/configure-aws-credentials',
      undefined,
      'actions/upload-artifact',
    ]);
    expect(steps.at(-1)?.with).toMatchObject({
      name: 'iam-findings',
      path: '${{ runner.temp }}/iam-findings.ndjson',
      'if-no-files-found': 'error',
    });
  });

  it('shows a trust policy that is left alone, for one branch of one repository', () => {
    const shown = /^# {4}\{\n(?:# {4}.*\n)+/m.exec(text)?.[0].replace(/^# {4}/gm, '') ?? '';
    const [found] = discover([{ path: 'trust.json', text: shown }]);
    expect(found).toMatchObject({ kind: 'policy', policy: { statements: [{ effect: 'Allow', hasPrincipal: true }] } });
    expect(shown).toMatch(/"StringEquals": \{\s+"[^"]+:aud": "sts[^}]+:sub": "repo:[^*"]+:ref:refs\/heads\/main"/);
  });
});

describe('the policy of the export role', () => {
  it('allows two known actions on one analyzer, and nothing else', () => {
    const path = 'examples/export-findings-policy.json';
    const text = readFileSync(path, 'utf8');
    const found = discover([{ path, text }]);
    expect(found).toMatchObject([{ kind: 'policy', policy: { unread: [], leftAlone: undefined } }]);
    const { Statement } = JSON.parse(text) as { readonly Statement: readonly Record<string, unknown>[] };
    const actions = ['access-analyzer:GetFinding', 'access-analyzer:ListFindings'];
    expect(Statement).toEqual([{ Sid: 'ExportFindings', Effect: 'Allow', Action: actions, Resource: analyzer }]);
    const known = bundledCatalogue.actionsOf('access-analyzer');
    for (const action of actions) expect(known).toContain(action.split(':')[1]);
  });
});
