/** The bundled command line in clones that nobody vouches for. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cloneWith, type Clone } from '../support/clone.js';

const policy = `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }] }, undefined, 2)}\n`;
const evidence = {
  '.github/iam-findings/f.json': JSON.stringify([{ serviceNamespace: 's3', actions: ['GetObject'] }]),
};
const bundle = resolve('dist/cli/index.js');

function changed(more: Readonly<Record<string, string>> = {}): Clone {
  const clone = cloneWith({ ...evidence, 'p.json': policy, ...more });
  clone.write('p.json', `${policy}\n`);
  return clone;
}

describe('in a clone that nobody vouches for', () => {
  it('no program of its config runs', () => {
    const clone = changed({ '.gitattributes': '*.json diff=x\n' });
    const ran = join(clone.folder, 'ran');
    writeFileSync(join(clone.folder, '.git', 'x.sh'), `#!/bin/sh\necho "$0" >> '${ran}'\ncat\n`);
    chmodSync(join(clone.folder, '.git', 'x.sh'), 0o755);
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.x.textconv', 'diff.x.command'])
      clone.git('config', key, join(clone.folder, '.git', 'x.sh'));
    expect(clone.cli('check', '--base', 'HEAD').stdout).toContain('1 unused permission can be removed');
    expect(existsSync(ran)).toBe(false);
  });

  it('reads neither pipes nor what a link leads to', () => {
    const clone = changed();
    const outside = join(mkdtempSync(join(tmpdir(), 'outside-')), 'secret.json');
    writeFileSync(outside, policy.replace('s3:PutObject', 's3:SecretAction'));
    symlinkSync(outside, join(clone.folder, 'linked.json'));
    execFileSync('mkfifo', [join(clone.folder, 'pipe.json')]);
    const { stdout, status } = clone.cli('check', '--base', 'HEAD', '--json');
    expect(status).toBe(0);
    expect(stdout).not.toContain('SecretAction');
    const named = clone.cli('refine', '--policy', 'pipe.json', '--unused', 'pipe.json');
    expect(named).toMatchObject({ status: 2, stderr: expect.stringContaining('it is not a regular file') as unknown });
  });

  it.each(['--patch', '--sarif'])('%s does not follow a link out', (option) => {
    const clone = changed();
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    symlinkSync(outside, join(clone.folder, 'out'));
    for (const path of ['out/x', join(clone.folder, 'out', 'x')]) {
      const { status, stderr } = clone.cli('check', '--base', 'HEAD', option, path);
      expect([status, stderr]).toEqual([2, expect.stringContaining('a link leads out of the workspace')]);
    }
    expect(existsSync(join(outside, 'x'))).toBe(false);
  });

  it('prints no command and no escape sequence, whatever files are called', () => {
    const hostile = 'x ##[set-output name=verdict;]\u001b[31m\u202e.json';
    const clone = changed({ [hostile]: policy, ['::error::y.json']: policy });
    clone.write(hostile, '{"Version": "2012-10-17", "Statement": [');
    clone.write('::error::y.json', `${policy}\n`);
    for (const args of [
      ['check', '--base', 'HEAD'],
      ['check', '--base', 'HEAD', '--json'],
      ['policies', '.'],
    ]) {
      const { stdout, stderr } = clone.cli(...args);
      expect(stdout).toContain('set-output name');
      expect(`${stdout}${stderr}`).not.toMatch(/##\[|^\s*::|[\u001b\u202e]/mu);
    }
    const { stdout } = clone.cli('check', '--base', 'HEAD', '--json');
    expect(JSON.stringify(JSON.parse(stdout))).toContain('##[set-output');
    expect(clone.cli('::x\n::error::y', '--base', 'HEAD').stderr).not.toMatch(/^\s*::/m);
  });

  it('outside of a repository says what to do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nothing-'));
    const { status, stderr } = spawnSync(process.execPath, [bundle, 'check', '--base', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: `.*` is not in a working tree of git\nhelp: go to a clone/);
  });

  it('takes no folder in it for a repository', () => {
    const clone = changed();
    const bare = join(clone.folder, 'bare');
    mkdirSync(bare);
    execFileSync('git', ['init', '-q', '--bare', bare]);
    const { status, stderr } = spawnSync(process.execPath, [bundle, 'check', '--base', 'HEAD'], {
      cwd: bare,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('is not in a working tree of git')]);
  });

  it('ends quietly where nobody reads on', () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`q/${index}.json`, policy]));
    const clone = cloneWith(many);
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${bundle}" policies q --json | head -c 10; echo; echo "\${PIPESTATUS[0]}"`],
      { cwd: clone.folder, encoding: 'utf8' },
    );
    expect([stdout.trim().split('\n').at(-1), stderr]).toEqual(['0', '']);
  });
});
