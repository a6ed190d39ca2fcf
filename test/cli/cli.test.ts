/** The bundled command line on real git clones. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import example from '../../src/demo/pull-request.json' with { type: 'json' };
import { acceptAll } from '../support/accept.js';
import { cloneWith } from '../support/clone.js';

interface Checked {
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly outcomes: readonly {
    readonly kind: string;
    readonly path: string;
    readonly startLine: number;
    readonly removed?: readonly string[];
    readonly why?: string;
  }[];
  readonly comments: readonly {
    readonly path: string;
    readonly startLine: number;
    readonly line: number;
    readonly body: string;
    readonly suggestion: string;
  }[];
}

const { path, base, head, findings, findingsPath } = example;
const policy = (...actions: readonly string[]): string =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
const unused = JSON.stringify([{ serviceNamespace: 's3', actions: ['GetObject'] }]);

describe('check', () => {
  const clone = cloneWith({ [path]: base, [findingsPath]: findings, 'frozen.json': JSON.stringify(example.catalogue) });
  clone.write(path, head);
  const check = (...args: readonly string[]): Checked =>
    JSON.parse(clone.cli('check', '--base', 'HEAD', '--json', ...args).stdout) as Checked;

  it('says about the working tree what the Action would say', () => {
    const { verdict, comments, outcomes } = check('--catalogue', 'frozen.json');
    expect(verdict).toBe('pass');
    const accepted = acceptAll(
      head,
      comments.map((each) => ({ first: each.startLine, last: each.line, body: each.body })),
    );
    expect(accepted).toContain('"s3:GetAccess*",\n      "s3:GetAccountPublicAccessBlock",\n      "s3:GetDataAccess",');
    expect(outcomes.map(({ kind, removed }) => [kind, removed?.length])).toEqual([
      ['inline', 8],
      ['inline', 22],
    ]);
    for (const { body, suggestion } of comments) expect(body).toContain(`\`\`\`suggestion\n${suggestion}\n\`\`\``);
  });

  it('exits with 1 where the gate fails, and 0 below the number allowed', () => {
    expect(clone.cli('check', '--base', 'HEAD', '--fail-on', 'unused').status).toBe(1);
    expect(clone.cli('check', '--base', 'HEAD', '--fail-on', 'unused', '--max-unused', '30').status).toBe(0);
    expect(clone.cli('check', '--base', 'HEAD').status).toBe(0);
  });

  it('shows people the lines that change', () => {
    expect(clone.cli('check', '--base', 'HEAD').stdout).toMatch(
      /policies\/deploy\.json:22-22\n.*22 of the 81 permissions.*\n- {6}"s3:Get\*",\n\+ {6}"s3:GetAccess\*",\n/,
    );
  });

  it('names a policy of which nothing is used, and what a wildcard still grants', () => {
    const files = {
      'p.json': policy('s3:GetObject'),
      'wide.json': policy('ec2:*', 's3:PutObject'),
      '.github/iam-findings/f.json': JSON.stringify([
        { serviceNamespace: 's3', actions: ['GetObject'] },
        { serviceNamespace: 'ec2', actions: ['RunInstances', 'StopInstances', 'CreateVpc', 'DeleteVpc'] },
      ]),
      '.github/iam-policy-refiner.yml': "policies:\n  - paths: ['*.json']\n    findings: ['.github/iam-findings/**']\n",
    };
    const other = cloneWith({ ...files, 'p.json': policy('s3:ListBucket'), 'wide.json': policy('s3:PutObject') });
    for (const name of ['p.json', 'wide.json'] as const) other.write(name, files[name]);
    const { stdout } = other.cli('check', '--base', 'HEAD', '--new-permissions', 'refine', '--max-patterns', '2');
    expect(stdout).toMatch(/^p\.json:1: nothing of this policy is used/m);
    expect(stdout).toMatch(/^wide\.json:\d+: \d of 4 unused stay granted under `ec2:\*`/m);
  });

  it.each([
    { name: 'no base', args: ['check'], status: 2, says: /needs `--base <rev>`/ },
    {
      name: 'an unknown revision',
      args: ['check', '--base', 'nowhere'],
      status: 2,
      says: /commit `nowhere` not found/,
    },
    {
      name: 'an option in place of a revision',
      args: ['check', '--base=--output=x'],
      status: 2,
      says: /commit `.*` not found/,
    },
    {
      name: 'an unknown option',
      args: ['check', '--bsae', 'HEAD'],
      status: 2,
      says: /no option `--bsae`, did you mean `--base`/,
    },
    {
      name: 'findings that do not exist',
      args: ['check', '--base', 'HEAD', '--findings', 'none.json'],
      status: 2,
      says: /none\.json` could not be read/,
    },
    {
      name: 'a wrong value',
      args: ['check', '--base', 'HEAD', '--max-unused', 'x'],
      status: 2,
      says: /`max-unused` is `x`/,
    },
    { name: 'an unknown command', args: ['chekc'], status: 2, says: /no command `chekc`/ },
  ])('explains $name', ({ args, status, says }) => {
    const answer = clone.cli(...args);
    expect(answer.stderr).toMatch(says);
    expect(answer.stderr).not.toMatch(/\n\s+at /);
    expect(answer.status).toBe(status);
  });
});

describe('check of a history', () => {
  const clone = cloneWith({
    'old/p.json': policy('s3:GetObject', 's3:PutObject', 'sqs:SendMessage', 'sqs:DeleteMessage'),
    '.github/iam-findings/f.json': unused,
  });
  clone.git('mv', 'old/p.json', 'new name.json');
  clone.write(
    'new name.json',
    policy('s3:GetObject', 's3:PutObject', 'sqs:SendMessage', 'sqs:DeleteMessage', 'sns:Publish'),
  );
  clone.write('untracked/q.json', policy('s3:GetObject'));
  const inTree = JSON.parse(clone.cli('check', '--base', 'HEAD', '--json').stdout) as Checked;
  clone.commit('head');

  it('follows renames, so that old permissions are not taken for new ones', () => {
    const { outcomes } = JSON.parse(
      clone.cli('check', '--base', 'HEAD^', '--head', 'HEAD', '--json').stdout,
    ) as Checked;
    expect(outcomes.find((each) => each.path === 'new name.json')).toMatchObject({
      kind: 'inline',
      removed: ['s3:GetObject'],
    });
  });

  it('sees untracked files of the working tree, and takes for new only what the base did not grant', () => {
    expect(inTree.outcomes.find((each) => each.path === 'untracked/q.json')).toMatchObject({ kind: 'withheld' });
  });

  it('is incomplete, with exit code 3 on demand, where findings are missing', () => {
    const answer = clone.cli(
      'check',
      '--base',
      'HEAD^',
      '--head',
      'HEAD',
      '--findings',
      'nothing/*.json',
      '--fail-on',
      'incomplete',
      '--json',
    );
    expect(answer.status).toBe(3);
    expect(JSON.parse(answer.stdout)).toMatchObject({
      verdict: 'incomplete',
      reasons: [
        expect.stringMatching(/no findings file was found/),
        expect.stringMatching(/there are no findings/),
        expect.anything(),
      ],
    });
  });
});

describe('policies and refine', () => {
  const clone = cloneWith({
    'a/p.json': policy('s3:GetObject', 's3:PutObject'),
    'a/package.json': '{}',
    'f.json': unused,
  });

  it('list what is found in a folder', () => {
    expect(JSON.parse(clone.cli('policies', '.', '--json').stdout)).toMatchObject([
      { path: 'a/p.json', name: 'p', startLine: 1 },
    ]);
    expect(clone.cli('policies', 'a').stdout).toBe(
      'a/p.json:1-13  p (policy-json)\n  Allow Action: s3:GetObject, s3:PutObject\n',
    );
    expect(clone.cli('policies', 'nowhere').status).toBe(2);
  });

  it('print the refined document', () => {
    expect(clone.cli('refine', '--policy', 'a/p.json', '--unused', 'f.json').stdout).toBe(policy('s3:PutObject'));
    expect(
      JSON.parse(clone.cli('refine', '--policy', 'a/p.json', '--unused', 'f.json', '--json').stdout),
    ).toMatchObject({ removed: ['s3:GetObject'] });
  });

  it('stream a batch in order and fail in the end for a line that cannot be read', () => {
    const job = (id: number) =>
      JSON.stringify({
        id,
        policy: JSON.parse(policy('s3:GetObject', 's3:PutObject')) as unknown,
        unused: JSON.parse(unused) as unknown,
      });
    const input = [...Array.from({ length: 500 }, (_, id) => job(id)), '{', job(500)].join('\n');
    const answer = spawnSync(process.execPath, ['dist/cli/index.js', 'refine', '--batch'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const lines = answer.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number | null; error?: string });
    expect(lines.map(({ id }) => id)).toEqual([...Array.from({ length: 500 }, (_, id) => id), null, 500]);
    expect(lines[500]?.error).toMatch(/^line 501 is not JSON/);
    expect(answer.status).toBe(2);
  });

  it('give the same bytes on several threads as on one', () => {
    const job = (id: number) =>
      id % 997 === 500 ? '{"id": oops' : JSON.stringify({ id, policy: example, unused: [], more: 'x'.repeat(id % 7) });
    const input = Array.from({ length: 4_000 }, (_, id) => job(id)).join('\n');
    const batch = (jobs: string) =>
      spawnSync(process.execPath, ['dist/cli/index.js', 'refine', '--batch', '--jobs', jobs], {
        input,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
    const [one, three] = [batch('1'), batch('3')];
    expect(one.stdout.split('\n')).toHaveLength(4_001);
    expect(three.stdout).toBe(one.stdout);
    expect([one.status, three.status, three.stderr]).toEqual([2, 2, '']);
    expect(batch('0')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('`--jobs`') as string });
  });

  it('answer each line of a batch when it comes, and end quietly when nobody reads on', async () => {
    const batch = spawn(process.execPath, ['dist/cli/index.js', 'refine', '--batch']);
    const [ended, errors] = [once(batch, 'close'), batch.stderr.setEncoding('utf8').toArray()];
    batch.stdin.on('error', () => undefined);
    for (const id of [1, 2]) {
      batch.stdin.write(`{"id":${id},"policy":{},"unused":[]}\n`);
      const [answer] = (await once(batch.stdout, 'data')) as [Buffer];
      expect(JSON.parse(answer.toString())).toMatchObject({ id });
    }
    batch.stdout.destroy();
    for (let id = 3; id < 200; id++) batch.stdin.write(`{"id":${id},"policy":{},"unused":[]}\n`);
    batch.stdin.end();
    expect(await ended).toEqual([0, null]);
    expect(await errors).toEqual([]);
  });
});
