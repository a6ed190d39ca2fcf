/**
 * The export script against a stub of the AWS CLI, its folder as the artifact, and the monorepo's pull request without a
 * config: each comment names its owners and accounts truly.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accounts, expected } from '../monorepo/owners.js';
import { openGitHub } from '../support/fake-github.js';
import { loadFixture, type Files } from '../support/fixture.js';
import { runAction } from '../support/runner.js';
import { zipOf, type ZipEntry } from '../support/zip.js';

const folder = '.github/iam-findings/';
const { base, head } = loadFixture('terraform-monorepo');
const inputs = {
  'findings-artifact': 'iam-findings',
  'findings-workflow': 'export-findings.yml',
  'max-comments': '30',
};

/** Answers with the evidence of the fixture: findings one by one, and the inventory of whoever's token is in use. */
const stub = `
const { readFileSync } = require('node:fs');
const [, operation, ...rest] = process.argv.slice(2);
const option = (name) => rest[rest.indexOf(name) + 1];
const read = (name) => JSON.parse(readFileSync(process.env.EVIDENCE + '/' + name, 'utf8'));
const print = (answer) => { process.stdout.write(JSON.stringify(answer) + '\\n'); process.exit(0); };
const own = (process.env.AWS_SESSION_TOKEN || 'token-111122223333').slice('token-'.length);
if (operation === 'assume-role') { process.stdout.write('AKIA secret token-' + option('--role-arn').split(':')[4] + '\\n'); process.exit(0); }
if (operation === 'get-caller-identity') print({ Account: own });
if (operation === 'get-account-summary') print(read('manifest.json').counts[own]);
if (operation === 'get-account-authorization-details') print(read('inventory-' + own + '.json'));
if (operation === 'get-analyzer') print(read('manifest.json').analyzers[0]);
const findings = read('findings.json');
if (operation === 'get-finding-v2') print(findings.find(({ id }) => id === option('--id')));
print({ findings: option('--filter').includes('RESOLVED') ? [] : findings });
`;

/** What the export script writes. */
function exported(): readonly ZipEntry[] {
  const home = mkdtempSync(join(tmpdir(), 'monorepo-'));
  const [bin, target] = [join(home, 'bin'), join(home, 'export')];
  mkdirSync(bin);
  writeFileSync(join(home, 'aws.cjs'), stub);
  writeFileSync(join(bin, 'aws'), `#!/bin/sh\nexec "${process.execPath}" "${home}/aws.cjs" "$@"\n`);
  chmodSync(join(bin, 'aws'), 0o755);
  const analyzer = 'arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/unused';
  const roles = ['staging', 'tools'].map((name) => `arn:aws:iam::${accounts[name] ?? ''}:role/iam-inventory`);
  const { status, stderr } = spawnSync('bash', ['examples/export-findings.sh', analyzer, target, ...roles], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      EVIDENCE: resolve('fixtures/terraform-monorepo/findings'),
    },
  });
  expect([status, stderr]).toEqual([0, '']);
  return readdirSync(target).map((name) => ({ name, content: readFileSync(join(target, name), 'utf8') }));
}

function stage(entries: readonly ZipEntry[]): ReturnType<typeof openGitHub> {
  const files = (all: Files): Record<string, string> =>
    Object.fromEntries([...all].filter(([path]) => !path.startsWith(folder)));
  const runs = [{ id: 9001, artifacts: [{ id: 71, name: 'iam-findings', bytes: zipOf(entries) }] }];
  return openGitHub({ base: files(base), head: files(head), runs });
}

describe('the export of three accounts', () => {
  it('leads to suggestions on a monorepo without a config, and each names its owners and accounts', async () => {
    const entries = exported();
    const github = stage(entries);
    const ran = await runAction({ github, inputs });
    expect([ran.exitCode, ran.stderr, ran.exitCode === 0 ? '' : ran.stdout.slice(-1500)]).toEqual([0, '', '']);
    const comments = github.comments();

    expect(comments).toHaveLength(23);
    for (const { path, body } of comments) {
      // "`exporter` and `nightly-batch` did not use …"
      const named = [...(/^(.*) did not use/m.exec(body)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(
        ([, name = '']) => name,
      );
      const rows = expected.filter((row) => row.path === path && row.kind === 'owned');
      const row = rows.find(({ owners }) => {
        const names = new Set(owners.map((owner) => owner.slice(owner.indexOf('/') + 1)));
        return named.length > 0 && named.every((name) => names.has(name));
      });
      const told = Number(/in (\d+) accounts?, by the inventory of/.exec(body)?.[1]);
      const where = new Set(row?.owners.map((owner) => owner.split(':')[0]));
      expect([path, named, told]).toEqual([path, named, where.size]);
    }
    const less = stage(entries.filter(({ name }) => !name.includes(accounts['tools'] ?? 'x')));
    await runAction({ github: less, inputs });
    expect(less.comments()).toEqual([]);
  });
});
