/** `fix` on real git clones: what it writes, what it leaves, what it answers. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Readable } from 'node:stream';
import type { Terminal } from '../../src/cli/command.js';
import { fix } from '../../src/cli/fix.js';
import { rewrite } from '../../src/local/rewrite.js';
import { cloneWith, type Clone } from '../support/clone.js';
import { fixtureNames, loadFixture, runOn } from '../support/fixture.js';

/** A terminal that nobody reads. */
function terminalIn(folder: string): Terminal {
  return {
    folder,
    today: '2026-11-24',
    input: () => Readable.from([]),
    write: () => Promise.resolve('more'),
    note: () => undefined,
  };
}

const policy = (...actions: readonly string[]): string =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
const [both, rest] = [policy('s3:GetObject', 's3:PutObject'), policy('s3:PutObject')];
const evidence = {
  '.github/iam-findings/f.json': JSON.stringify([{ serviceNamespace: 's3', actions: ['GetObject'] }]),
};

/** A clone whose working tree touches each file, so that it counts as changed. */
function touched(files: Readonly<Record<string, string>>): Clone {
  const clone = cloneWith({ ...evidence, ...files });
  for (const [path, text] of Object.entries(files)) clone.write(path, `${text}\n`);
  return clone;
}

const read = (clone: Clone, path: string): string => readFileSync(join(clone.folder, path), 'utf8');

describe.each(fixtureNames())('fix, on %s', async (name) => {
  const pull = loadFixture(name);
  const { report, config } = await runOn(pull);

  it('writes what the Action proved, and has nothing to do the second time', async () => {
    const clone = cloneWith(Object.fromEntries(pull.base));
    for (const [path, text] of pull.head) clone.write(path, text);
    const catalogue = config.catalogue === undefined ? [] : ['--catalogue', join(clone.folder, config.catalogue)];
    const most = Number.isFinite(config.maxPatterns) ? String(config.maxPatterns) : 'unlimited';
    const args = ['--base', 'HEAD', '--json', '--max-patterns', most, ...catalogue];
    const first = await fix(args, terminalIn(clone.folder));
    const expected = new Map([...pull.head, ...report.refined.map((file) => [file.path, file.after] as const)]);
    expect(new Map([...pull.head.keys()].map((path) => [path, read(clone, path)]))).toEqual(expected);
    expect(first.exitCode).toBe(0);
    expect((JSON.parse(first.output) as { files: unknown[] }).files).toHaveLength(report.refined.length);
    const second = await fix(args, terminalIn(clone.folder));
    expect(JSON.parse(second.output)).toMatchObject({ files: [] });
  });
});

describe('fix', () => {
  it('says in one line a file what goes, keeps modes, and leaves nothing beside the file', () => {
    const clone = touched({ 'a b.json': both, 'deep/q.json': policy('s3:GetObject', 's3:Put*'), 'r.json': rest });
    chmodSync(join(clone.folder, 'a b.json'), 0o775);
    const answer = clone.cli('fix', '--base', 'HEAD');
    expect(answer).toMatchObject({
      status: 0,
      stderr: '',
      stdout: '`a b.json`: 1 permission goes: `s3:GetObject`\n`deep/q.json`: 1 permission goes: `s3:GetObject`\n',
    });
    expect([read(clone, 'a b.json'), read(clone, 'deep/q.json')]).toEqual([`${rest}\n`, `${policy('s3:Put*')}\n`]);
    expect(statSync(join(clone.folder, 'a b.json')).mode & 0o7777).toBe(0o775);
    expect(readdirSync(clone.folder).sort()).toEqual(['.git', '.github', 'a b.json', 'deep', 'r.json']);
    expect(clone.cli('fix', '--base', 'HEAD')).toMatchObject({ status: 0, stdout: 'nothing to refine\n' });
  });

  it('works from any folder of the clone', async () => {
    const clone = touched({ 'deep/q.json': both });
    mkdirSync(join(clone.folder, 'other'));
    await fix(['--base', 'HEAD'], terminalIn(join(clone.folder, 'other')));
    expect(read(clone, 'deep/q.json')).toBe(`${rest}\n`);
  });

  it('writes nothing on a dry run', () => {
    const clone = touched({ 'p.json': both });
    const answer = clone.cli('fix', '--base', 'HEAD', '--dry-run');
    expect(answer).toMatchObject({ status: 0, stdout: '`p.json` (not written): 1 permission goes: `s3:GetObject`\n' });
    expect(JSON.parse(clone.cli('fix', '--base', 'HEAD', '--dry-run', '--json').stdout)).toEqual({
      files: [{ path: 'p.json', removed: ['s3:GetObject'], written: false }],
      left: [],
      incomplete: [],
    });
    expect(read(clone, 'p.json')).toBe(`${both}\n`);
  });

  it('writes what was proved and exits with 3 where something could not be checked, on demand', () => {
    const clone = touched({ 'p.json': both, 'policy.json': rest.replace('[', '') });
    const answer = clone.cli('fix', '--base', 'HEAD', '--fail-on', 'incomplete');
    expect(answer.stdout).toMatch(/^`p\.json`: 1 permission goes.*\nincomplete: `policy\.json`/);
    expect(answer.status).toBe(3);
    expect(read(clone, 'p.json')).toBe(`${rest}\n`);
    expect(clone.cli('fix', '--base', 'HEAD').status).toBe(0);
  });

  it('says what is left for a person', () => {
    const clone = touched({ 'p.json': policy('s3:GetObject') });
    expect(clone.cli('fix', '--base', 'HEAD').stdout).toMatch(/^nothing to refine\nleft: `p\.json`:1 .*delete it/);
  });

  it.each([
    { name: 'no base', args: [], says: /`fix` needs `--base <rev>`/ },
    { name: 'the gate', args: ['--base', 'HEAD', '--fail-on', 'unused'], says: /takes only `--fail-on incomplete`/ },
    { name: 'a head', args: ['--base', 'HEAD', '--head', 'HEAD'], says: /there is no option `--head`/ },
  ])('refuses $name', ({ args, says }) => {
    const clone = touched({ 'p.json': both });
    const answer = clone.cli('fix', ...args);
    expect(answer.status).toBe(2);
    expect(answer.stderr).toMatch(says);
    expect(read(clone, 'p.json')).toBe(`${both}\n`);
  });

  it.each([
    { name: 'a link to a file outside', link: 'p.json', target: 'secret.json', says: /incomplete: `p\.json`/ },
    { name: 'a link to a folder outside', link: 'linked', target: '.', says: /^/ },
  ])('does not write through $name', ({ link, target, says }) => {
    const outside = cloneWith({ 'secret.json': both });
    const clone = cloneWith(evidence);
    symlinkSync(join(outside.folder, target), join(clone.folder, link));
    const answer = clone.cli('fix', '--base', 'HEAD', '--new-permissions', 'refine');
    expect(read(outside, 'secret.json')).toBe(both);
    expect(readdirSync(outside.folder).sort()).toEqual(['.git', 'secret.json']);
    expect(answer.status).toBe(0);
    expect(answer.stdout).toMatch(says);
  });
});

describe('check', () => {
  it('writes the patch and the SARIF that the Action would, to any place that is named', () => {
    const clone = touched({ 'p.json': both });
    const elsewhere = cloneWith({});
    const sarif = join(elsewhere.folder, 'out/r.sarif');
    const answer = clone.cli('check', '--base', 'HEAD', '--patch', 'refine.patch', '--sarif', sarif);
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(sarif, 'utf8')).toContain('"unused-permission"');
    clone.git('apply', 'refine.patch');
    expect(read(clone, 'p.json')).toBe(`${rest}\n`);
    expect(clone.cli('check', '--base', 'HEAD', '--patch', 'refine.patch').status).toBe(0);
    expect(existsSync(join(clone.folder, 'refine.patch'))).toBe(false);
  });

  it('explains a place where nothing can be written', () => {
    const clone = touched({ 'p.json': both });
    const answer = clone.cli('check', '--base', 'HEAD', '--patch', '.');
    expect(answer.status).toBe(2);
    expect(answer.stderr).toMatch(/^error: the patch could not be written to/);
  });
});

describe('a file to rewrite', () => {
  it.each([
    { name: 'as it was analysed is written', now: 'old', after: 'new', why: undefined },
    { name: 'that has changed meanwhile is left', now: 'older', after: 'older', why: /has changed since/ },
    { name: 'that is gone is left', now: undefined, after: undefined, why: /ENOENT/ },
  ])('$name', async ({ now, after, why }) => {
    const { folder } = cloneWith({});
    const path = join(folder, 'p.json');
    if (now !== undefined) writeFileSync(path, now);
    const refused = await rewrite(folder, { path: 'p.json', before: 'old', after: 'new' }, false);
    if (why === undefined) expect(refused).toBeUndefined();
    else expect(refused).toMatch(why);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(after);
  });
});

describe('fix --all', () => {
  const config = 'policies: [{paths: [policies/**], findings: [.github/iam-findings/f.json]}]\n';
  const clone = (): Clone =>
    cloneWith({
      ...evidence,
      '.github/iam-policy-refiner.yml': config,
      'policies/a.json': both,
      'policies/b.json': both,
    });

  it('refines every policy, changed or not, and has nothing to do the second time', async () => {
    const { folder } = clone();
    await fix(['--all'], terminalIn(folder));
    for (const path of ['policies/a.json', 'policies/b.json'])
      expect(readFileSync(join(folder, path), 'utf8')).toBe(rest);
    const again = await fix(['--all'], terminalIn(folder));
    expect(again).toMatchObject({ output: 'nothing to refine\n', exitCode: 0 });
  });

  it('takes no base, since it compares with nothing', async () => {
    await expect(fix(['--all', '--base', 'HEAD'], terminalIn(clone().folder))).rejects.toThrow(/neither `--base`/);
  });
});
