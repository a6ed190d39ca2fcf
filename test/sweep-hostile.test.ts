/**
 * Hostile strings as names of files, through whole sweeps: titles, commit messages, bodies and the dashboard.
 */
import { expect, it } from 'vitest';
import { readPullMarker } from '../src/sweep/own-marker.js';
import { hostileStrings } from './support/hostile-strings.js';
import { judged } from './support/markdown-oracle.js';
import { sweepIn } from './support/sweep-world.js';
import { SweptRepository } from './support/swept-repository.js';

const sentinel = 'zqxz';
const policy = `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetBucketAcl', 's3:GetObject'], Resource: '*' }] }, null, 2)}\n`;
const size = 16;
const chunks = [...Array(Math.ceil(hostileStrings.length / size)).keys()];

/** Half of them get a pull request, the others wait on the dashboard. */
function filesOf(texts: readonly string[]): Readonly<Record<string, string>> {
  // git has no path that leads upwards.
  const paths = texts.map((text) => `policies/${sentinel}${text.replaceAll('../', '').slice(0, 300)}closes #1.json`);
  return {
    ...Object.fromEntries(paths.map((path) => [path, policy])),
    CODEOWNERS: `* @octocat ${texts.map((text) => text.replace(/\s/g, '').slice(0, 100)).join(' ')}\n`,
    '.github/iam-findings/f.json': JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }]),
    '.github/iam-policy-refiner.yml': `sweep: {max-open: ${size / 2}, max-new: ${size / 2}}\n`,
  };
}

it.each(chunks)('nothing from a file leaves its code or its line (%i)', async (chunk) => {
  const texts = hostileStrings.slice(chunk * size, (chunk + 1) * size).map(([, text]) => text);
  const repository = new SweptRepository(filesOf(texts));
  await sweepIn(repository);
  expect(repository.pulls).toHaveLength(Math.min(size / 2, texts.length));
  for (const { title, body, branch } of repository.pulls) {
    expect(title).toMatch(/^Remove 1 unused permission from [^@#[\]\p{C}\p{Zl}\p{Zp}]+$/u);
    expect(branch).toMatch(/^iam-refine\/[a-z0-9-]+$/);
    const message = repository.commits.get(repository.branches.get(branch) ?? '')?.message ?? '';
    expect(message).not.toMatch(/[@#[\]]|(?!\n)[\p{C}\p{Zl}\p{Zp}]|closes /u);
    expect(
      message
        .split('\n')
        .filter((line) => /^[\w-]+:/.test(line))
        .map((line) => line.split(':')[0]),
    ).toEqual(['IAM-Refined', 'IAM-Refined-Base', 'IAM-Refined-Tree']);
    const [marker = '', ...rest] = body.split('\n');
    expect(marker.indexOf('-->')).toBe(marker.length - 3);
    expect(readPullMarker(body)?.removed).toHaveLength(1);
    const { faults, told } = judged(rest.join('\n'), sentinel);
    expect(faults).toEqual([]);
    expect(told).toBeGreaterThan(0);
  }
  const dashboard = repository.issue?.body ?? '';
  const own = /^- \[ \] <!-- open:[0-9a-f]{12} --> |^- #\d+: /gm;
  expect(dashboard.match(own)).toHaveLength(texts.length);
  const seen = dashboard.replace(own, '- ').replace(/^<!-- iam-policy-refiner:(?:dashboard|trend [^<>]*) -->$/gm, '');
  expect(judged(seen, sentinel)).toMatchObject({ faults: [] });
});
