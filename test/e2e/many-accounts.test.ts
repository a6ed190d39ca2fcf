/**
 * An organisation whose inventory names every role: 40 accounts, 8,000 roles, 20,000 findings, 300 changed policies.
 *
 * What counts is memory, requests and how much is said; how much longer it takes than without the inventory is for
 * `npm run bench`, since machines differ.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGitHub } from '../support/fake-github.js';
import { exportOfMany, repositoryOfMany } from '../support/many-accounts.js';
import { makeFolders, node, runAction } from '../support/runner.js';
import { zipOf } from '../support/zip.js';

describe('a pull request in an organisation', () => {
  it('costs at most 60 requests and 600 MB, and is summed up in at most 60 KB', async () => {
    const artifacts = [{ id: 71, name: 'iam-findings', bytes: zipOf(exportOfMany()) }];
    const github = await startGitHub({
      base: repositoryOfMany(false),
      head: repositoryOfMany(true),
      runs: [{ id: 9001, artifacts }],
      mostRequests: 300,
    });
    try {
      const folders = await makeFolders();
      const [meter, measured] = [join(folders.home, 'meter.mjs'), join(folders.home, 'measured')];
      await writeFile(meter, meterTo(measured));
      const ran = await runAction({
        node,
        github,
        folders,
        inputs: { 'findings-artifact': 'iam-findings', 'findings-workflow': 'export-findings.yml' },
        environment: { NODE_OPTIONS: `--import file://${meter}` },
      });
      const { megabytes, seconds } = JSON.parse(await readFile(measured, 'utf8')) as Measured;
      const size = Buffer.byteLength(ran.summary);
      console.info(`${github.requests.length} requests, ${megabytes} MB, ${seconds} s, ${size} bytes of summary`);
      expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
      expect(ran.outputs).toMatchObject({ policies: '300', 'unused-actions': '300' });
      expect(github.requests.length).toBeLessThanOrEqual(60);
      expect(megabytes).toBeLessThanOrEqual(600);
      expect(size).toBeLessThanOrEqual(60_000);
    } finally {
      await github.stop();
    }
  });
});

interface Measured {
  readonly megabytes: number;
  readonly seconds: number;
}

/** A module that writes what the process cost into a file, when it ends. */
function meterTo(path: string): string {
  return `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  writeFileSync(${JSON.stringify(path)}, JSON.stringify({ megabytes, seconds: process.cpuUsage().user / 1e6 }));
});
`;
}
