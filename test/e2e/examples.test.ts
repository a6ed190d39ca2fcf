/** The export to copy: the script against a stub of the AWS CLI, its workflow, and the policy of its role. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFindings } from '../../src/findings/index.js';
import { readInventory } from '../../src/inventory/index.js';
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
  /** The ids of findings that were resolved. */
  readonly resolved?: readonly string[];
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
const filter = operation === 'list-findings-v2' ? JSON.parse(option('--filter')) : undefined;
const isResolved = filter !== undefined && filter.status.eq.includes('RESOLVED');
const call = [operation, isResolved ? 'resolved' : id].filter(Boolean).join(' ');
appendFileSync(folder + '/calls', JSON.stringify({ call, filter }) + '\\n');
const made = readFileSync(folder + '/calls', 'utf8').split('\\n').filter((line) => line.includes('"' + call + '"'));
const fail = (text) => { process.stderr.write('\\n' + text + '\\n'); process.exit(254); };
const print = (answer) => { process.stdout.write(JSON.stringify(answer, null, 4) + '\\n'); process.exit(0); };
if (service === 'accessanalyzer' && operation !== 'get-analyzer' && option('--analyzer-arn') !== '${analyzer}') fail('usage: aws [options]');
if (operation !== 'assume-role' && option('--output') !== 'json') fail('usage: aws [options]');
const failure = account.fails?.[call] ?? account.fails?.[operation];
if (failure) fail(failure);
if (made.length <= (account.throttles ?? 0) && service === 'accessanalyzer')
  fail(account.throttle ?? 'An error occurred (ThrottlingException) when calling the operation (reached max retries: 2): Rate exceeded');
const own = process.env.AWS_SESSION_TOKEN === 'token-444455556666' ? '444455556666' : '123456789012';
if (operation === 'get-analyzer')
  print({ analyzer: { arn: '${analyzer}', name: option('--analyzer-name'), type: 'ORGANIZATION_UNUSED_ACCESS', status: 'ACTIVE',
    createdAt: '2025-01-01T00:00:00Z', configuration: { unusedAccess: { unusedAccessAge: 90 } } } });
if (operation === 'get-caller-identity') print({ UserId: 'AROA', Account: own, Arn: 'arn:aws:sts::' + own + ':assumed-role/e/s' });
if (operation === 'get-account-summary') print({ Users: 0, Groups: 0, Roles: 1, Policies: 0, AccountMFAEnabled: 1 });
if (operation === 'assume-role') { process.stdout.write('AKIA secret token-' + option('--role-arn').split(':')[4] + '\\n'); process.exit(0); }
if (operation === 'get-account-authorization-details')
  print({ UserDetailList: [], GroupDetailList: [], Policies: [], RoleDetailList: [{ Path: '/', RoleName: 'a', RoleId: 'AROA', Arn: 'arn:aws:iam::' + own + ':role/a',
    CreateDate: '2025-01-01T00:00:00Z', AssumeRolePolicyDocument: {}, InstanceProfileList: [], RolePolicyList: [], AttachedManagedPolicies: [], Tags: [] }] });
const facts = (id, status = 'ACTIVE') => ({
  analyzedAt: '2026-11-01T00:00:00Z', createdAt: '2026-10-01T00:00:00Z', updatedAt: '2026-11-01T00:00:00Z', id,
  resourceType: 'AWS::IAM::Role', resourceOwnerAccount: '123456789012', status,
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
const pages = id ? details : isResolved ? [(account.resolved ?? []).map((each) => facts(each, 'RESOLVED'))] : account.pages.map((ids) => ids.map((each) => facts(each)));
const single = !isResolved && account.unfollowed?.includes(operation);
const items = single ? pages[0] : pages.flat();
const answer = { [id ? 'findingDetails' : 'findings']: items, ...(id ? { ...facts(id), error: null } : {}), ...(single ? { nextToken: 'more' } : {}) };
process.stdout.write((isResolved ? undefined : account.prints?.[operation]) ?? JSON.stringify(answer, null, 4) + '\\n');
`;

interface Export {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The exported findings, if there are any. */
  readonly text: string | undefined;
  /** Every exported file by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** Everything in the target's folder. */
  readonly left: readonly string[];
  readonly calls: readonly { readonly call: string; readonly filter?: unknown }[];
}

/** Runs the script; `before` is what an earlier export left. */
function exported(
  account: Account,
  { before, args }: { before?: string; args?: (folder: string) => readonly string[] } = {},
): Export {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  const target = join(folder, 'to a folder', 'export');
  writeFileSync(join(folder, 'account.json'), JSON.stringify(account));
  writeFileSync(join(folder, 'calls'), '');
  writeFileSync(join(folder, 'aws.cjs'), stub);
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'aws'), `#!/bin/sh\nexec "${process.execPath}" "${folder}/aws.cjs" "$@"\n`);
  chmodSync(join(folder, 'bin', 'aws'), 0o755);
  if (before !== undefined) {
    mkdirSync(join(folder, 'to a folder'));
    mkdirSync(target);
    writeFileSync(join(target, 'manifest.json'), before);
  }
  const { status, stdout, stderr } = spawnSync('bash', [script, ...(args?.(target) ?? [analyzer, target])], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      STUB: folder,
      EXPORT_WAIT: '0',
      EXPORT_TRIES: '4',
    },
  });
  const names = existsSync(target) ? readdirSync(target).sort() : [];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(target, name), 'utf8')]));
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n').filter(Boolean);
  return {
    status,
    stdout,
    stderr,
    text: files['findings.ndjson'],
    files,
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
  it('writes who is there in each account, and what it could not export', () => {
    const role = 'arn:aws:iam::444455556666:role/export';
    const other = 'arn:aws:iam::777788889999:role/export';
    const args = (folder: string): readonly string[] => [analyzer, folder, role, other];
    const { status, stdout, stderr, files } = exported({ pages, resolved: ['old'] }, { args });
    expect([status, Object.keys(files)]).toEqual([
      0,
      ['findings.ndjson', 'inventory-123456789012.json', 'inventory-444455556666.json', 'manifest.json'],
    ]);
    expect(stderr).toBe('export-findings: no inventory of 777788889999: the role is of account 123456789012\n');
    expect(stdout).toMatch(/^4 findings and 2 of 3 inventories written to /);
    const inventory = readInventory(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(inventory.problems).toEqual([]);
    expect(inventory.accounts.map(({ id, extent }) => [id, extent.kind])).toEqual([
      ['123456789012', 'whole'],
      ['444455556666', 'whole'],
    ]);
    expect(inventory.manifest).toMatchObject({
      accounts: ['123456789012', '444455556666', '777788889999'],
      failed: ['777788889999'],
      analyzers: [{ arn: analyzer, period: 90 }],
    });
    expect(readFindings({ path: 'f', text: files['findings.ndjson'] ?? '' })).toMatchObject({
      problems: [],
      resolved: [{ principal: 'arn:aws:iam::123456789012:role/old' }],
    });
  });

  it('writes every finding of every page once, each reply on its line', () => {
    const { status, stdout, stderr, text = '', left, calls } = exported({ pages });
    expect([status, stderr, left]).toEqual([0, '', ['export']]);
    expect(stdout).toMatch(/^4 findings and 1 of 1 inventories written to .*\n$/);
    const replies = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(replies.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'role-c']);
    for (const reply of replies) expect(Object.keys(reply)).toContain('findingDetails');
    expect(calls[0]?.filter).toEqual({
      status: { eq: ['ACTIVE', 'ARCHIVED'] },
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
    expect(calls.map(({ call }) => call).filter((call) => /finding|analyzer/.test(call))).toEqual([
      ...Array<string>(4).fill('list-findings-v2'),
      ...Array<string>(4).fill('get-finding-v2 a'),
      ...Array<string>(4).fill('list-findings-v2 resolved'),
      ...Array<string>(4).fill('get-analyzer'),
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
    expectFailure(exported({ pages, fails: { 'get-finding-v2': denied } }, { before: '{}\n' }), 'AccessDenied');
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
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(text)).toEqual({ findings: [] });
    expect(stdout).toMatch(/^0 findings and 1 of 1 inventories written/);
    expect(readFindings({ path: 'findings.ndjson', text })).toMatchObject({ findings: [], problems: [] });
  });

  it.each([
    [[], 'usage: export-findings.sh <analyzer ARN> <folder> [role ARN]...'],
    [['', 'export'], "expected the ARN of an analyzer, found ''"],
    [[analyzer, 'package.json'], "'package.json' is a file"],
    [[analyzer, 'test'], "'test' holds something else than an export"],
  ])('explains wrong usage: %j', (args, why) => {
    const run = exported({ pages }, { args: () => args });
    expectFailure(run, why);
    expect(run.calls).toEqual([]);
  });

  it('is short', () => {
    expect(readFileSync(script, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(130);
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
    expect(run).toContain('export-findings.sh "$ANALYZER" "$RUNNER_TEMP/iam-findings" $ROLES');
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/checkout',
      'aws-actions/configure-aws-credentials',
      undefined,
      'actions/upload-artifact',
    ]);
    expect(steps.at(-1)?.with).toMatchObject({
      name: 'iam-findings',
      path: '${{ runner.temp }}/iam-findings',
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
  it('allows known actions that read, on one analyzer and about the account, and nothing else', () => {
    const path = 'examples/export-findings-policy.json';
    const text = readFileSync(path, 'utf8');
    const found = discover([{ path, text }]);
    expect(found).toMatchObject([{ kind: 'policy', policy: { unread: [], leftAlone: undefined } }]);
    const { Statement } = JSON.parse(text) as { readonly Statement: readonly Record<string, unknown>[] };
    const findings = ['access-analyzer:GetAnalyzer', 'access-analyzer:GetFinding', 'access-analyzer:ListFindings'];
    const inventory = ['iam:GetAccountAuthorizationDetails', 'iam:GetAccountSummary'];
    expect(Statement).toEqual([
      { Sid: 'ExportFindings', Effect: 'Allow', Action: findings, Resource: analyzer },
      { Sid: 'ExportInventory', Effect: 'Allow', Action: inventory, Resource: '*' },
      {
        Sid: 'ExportInventoryOfOtherAccounts',
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Resource: 'arn:aws:iam::444455556666:role/iam-inventory',
      },
    ]);
    for (const action of [...findings, ...inventory]) {
      const [service = '', name] = action.split(':');
      expect(bundledCatalogue.actionsOf(service)).toContain(name);
      expect(bundledCatalogue.levelOf(service, name ?? '')).toMatch(/^(?:read|list)$/);
    }
  });
});
