/** `check --staged`, as the pre-commit hook calls it, and the report for GitLab. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import example from '../../src/demo/pull-request.json' with { type: 'json' };
import type { Answer, Terminal } from '../../src/cli/command.js';
import { runCommand } from '../../src/cli/commands.js';
import { cloneWith, type Clone } from '../support/clone.js';

const policy = 'policies/deploy.json';
const findings = { '.github/iam-findings/my-role.json': example.findings };

function run({ folder }: Pick<Clone, 'folder'>, ...args: readonly string[]): Promise<Answer> {
  const terminal: Terminal = {
    folder,
    today: '2026-11-24',
    input: () => (async function* () {})(),
    write: () => Promise.resolve('more'),
    note: () => undefined,
  };
  return runCommand(args, terminal);
}

describe('check --staged', () => {
  it('looks at what is staged, and not at the working tree', async () => {
    const clone = cloneWith({ ...findings, [policy]: example.base });
    clone.write(policy, example.head);
    expect((await run(clone, 'check', '--staged')).output).toContain('no IAM policy');
    clone.git('add', policy);
    clone.write(policy, example.base);
    const { output, exitCode } = await run(clone, 'check', '--staged', '--fail-on', 'unused');
    expect(output).toContain('22 of the 81 permissions');
    expect(exitCode).toBe(1);
    expect((await run(clone, 'check', '--base', 'HEAD')).output).toContain('no IAM policy');
  });

  it('takes the first commit of a repository for new as a whole', async () => {
    const clone = cloneWith({ ...findings, [policy]: example.base });
    clone.git('update-ref', '-d', 'HEAD');
    const { output, exitCode } = await run(clone, 'check', '--staged', '--new-permissions', 'refine');
    expect(output).toContain(policy);
    expect(output).toContain('no findings');
    expect(exitCode).toBe(0);
  });

  it('leaves index and working tree as they are', async () => {
    const clone = cloneWith({ ...findings, [policy]: example.base });
    clone.write(policy, example.head);
    clone.git('add', policy);
    clone.write('untracked.json', example.base);
    const before = clone.git('status', '--porcelain');
    await run(clone, 'check', '--staged');
    expect(clone.git('status', '--porcelain')).toBe(before);
  });

  it('compares with nothing before the first commit', async () => {
    const clone = cloneWith({ ...findings, [policy]: example.head });
    clone.git('update-ref', '-d', 'HEAD');
    const { output, exitCode } = await run(clone, 'check', '--staged');
    expect(output).toMatch(/^verdict: incomplete\n.*findings/s);
    expect(exitCode).toBe(0);
    await expect(run(clone, 'check', '--base', 'HEAD')).rejects.toThrow('commit `HEAD` not found');
  });

  it('takes another base', async () => {
    const clone = cloneWith({ ...findings, [policy]: example.base });
    clone.git('branch', 'older');
    clone.write(policy, example.head);
    clone.commit('head');
    expect((await run(clone, 'check', '--staged')).output).toContain('no IAM policy');
    expect((await run(clone, 'check', '--staged', '--base', 'older')).output).toContain('22 of the 81 permissions');
  });

  it.each([
    [['--all'], /neither `--head` nor `--all`/],
    [['--head', 'HEAD'], /neither `--head` nor `--all`/],
  ])('refuses %j', async (args, why) => {
    await expect(run(cloneWith({ a: '' }), 'check', '--staged', ...args)).rejects.toThrow(why);
  });

  it('says what to do in the middle of a merge', async () => {
    const clone = cloneWith({ [policy]: example.base });
    clone.git('checkout', '-q', '-b', 'other');
    clone.write(policy, '{}');
    clone.commit('one');
    clone.git('checkout', '-q', 'main');
    clone.write(policy, '[]');
    clone.commit('two');
    expect(() => clone.git('merge', 'other')).toThrow();
    await expect(run(clone, 'check', '--staged')).rejects.toMatchObject({
      message: 'what is staged is not a commit yet',
      help: 'finish the merge: `git status` says what is open',
    });
  });

  it('is what the pre-commit hook calls', async () => {
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
      entry: string;
      pass_filenames: boolean;
    }[];
    const [name, ...args] = hook?.entry.split(' ') ?? [];
    expect([name, hook?.pass_filenames]).toEqual(['iam-policy-refiner', false]);
    const clone = cloneWith({ ...findings, [policy]: example.base });
    clone.write(policy, example.head);
    clone.git('add', policy);
    // Old excess under a list that is only laid out otherwise fails nobody; `s3:List*` is new.
    expect((await run(clone, ...args)).exitCode).toBe(0);
  });
});

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const isReport = new Ajv({ strict: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^[^./]' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

describe('the Code Quality report', () => {
  interface Issue {
    readonly check_name: string;
    readonly severity: string;
    readonly fingerprint: string;
    readonly description: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const written = (clone: Clone): readonly Issue[] =>
    JSON.parse(readFileSync(join(clone.folder, 'gl.json'), 'utf8')) as readonly Issue[];
  const changed = (head: string): Clone => {
    const clone = cloneWith({ ...findings, [policy]: example.base });
    clone.write(policy, head);
    return clone;
  };

  it('has an issue at each place, in the form that GitLab reads', async () => {
    const clone = changed(example.head);
    await run(clone, 'check', '--base', 'HEAD', '--code-quality', 'gl.json');
    const issues = written(clone);
    expect([isReport(issues), isReport.errors]).toEqual([true, null]);
    expect(issues.map(({ check_name, severity, location }) => [check_name, severity, location.path])).toEqual([
      ['unused-permission', 'minor', policy],
      ['unused-permission', 'minor', policy],
    ]);
    expect(issues[1]?.description).toContain('22 of the 81 permissions');
    expect(example.head.split('\n')[(issues[1]?.location.lines.begin ?? 0) - 1]).toContain('s3:Get*');
  });

  it('is major where the gate fails', async () => {
    const clone = changed(example.head);
    await run(clone, 'check', '--base', 'HEAD', '--code-quality', 'gl.json', '--fail-on', 'unused');
    expect(written(clone).map(({ severity }) => severity)).toEqual(['major', 'major']);
  });

  it('knows an issue again when its lines move, and tells two apart', async () => {
    const [one, other] = [changed(example.head), changed(example.head.replace('{\n', '{\n\n\n'))];
    for (const clone of [one, other]) await run(clone, 'check', '--base', 'HEAD', '--code-quality', 'gl.json');
    const prints = written(one).map(({ fingerprint }) => fingerprint);
    expect(written(other).map(({ fingerprint }) => fingerprint)).toEqual(prints);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('says what could not be checked, and is an empty list where there is nothing', async () => {
    const unreadable = changed('{"Statement": [{"Effect": "Allow", "Action": "s3:Get*"');
    await run(unreadable, 'check', '--base', 'HEAD', '--code-quality', 'gl.json');
    expect(written(unreadable)).toMatchObject([{ check_name: 'not-analysed', severity: 'info' }]);
    const nothing = changed(example.base);
    await run(nothing, 'check', '--base', 'HEAD', '--code-quality', 'gl.json');
    expect(written(nothing)).toEqual([]);
  });

  it('is what the recipe for GitLab asks for', async () => {
    const job = (parse(readFileSync('examples/gitlab-ci.yml', 'utf8')) as Record<string, { script: string[] }>)[
      'iam-least-privilege'
    ];
    const [, call = ''] = job?.script ?? [];
    const args = call.replace('$CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'main').replaceAll('"', '').split(' ').slice(3);
    const clone = changed(example.head);
    clone.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect((await run(clone, ...args)).exitCode).toBe(0);
    for (const name of ['refine.patch', 'refine.sarif', 'gl.json'])
      expect([name, existsSync(join(clone.folder, name))]).toEqual([name, true]);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(call).toContain(`iam-policy-refiner@${version.split('.').slice(0, 2).join('.')} `);
  });
});
