/** How often statements are compared with those of the base grows with their number, and not with its square. */
import { expect, it } from 'vitest';
import { noConfigFile } from '../../src/config/config-file.js';
import { readFindings } from '../../src/findings/index.js';
import { evidenceOf } from '../../src/match/evidence.js';
import { bundledCatalogue } from '../../src/policy/catalogue.js';
import { indexBase } from '../../src/review/base-index.js';
import type { Grounds } from '../../src/review/grounds.js';
import { reviewFile } from '../../src/review/review-file.js';
import { discover } from '../../src/sources/index.js';

const unused = JSON.stringify([{ serviceNamespace: 's3', actions: ['DeleteObject'] }]);

const grounds: Grounds = {
  evidence: evidenceOf(readFindings({ path: 'unused.json', text: unused }), ['unused.json'], { today: '2026-11-26' }),
  principals: undefined,
  rules: noConfigFile,
  catalogue: bundledCatalogue,
  newPermissions: 'exempt',
  keep: [],
  keepAdded: [],
  keepInPullRequest: 'hold',
  today: '2026-11-26',
  maxAgeDays: 30,
  maxPatterns: 20,
};

/** What a run may compare, of which the index tells the share. */
const mostCompared = 5_000_000;

const resources: readonly (readonly [what: string, resourceOf: (at: number) => string])[] = [
  ['on resources of their own', (at) => `arn:aws:s3:::bucket-${at}/*`],
  ['on the same resource', () => '*'],
];

it.each(resources)('of statements as they were, %s', (_, resourceOf) => {
  expect(comparisonsOf(500, resourceOf)).toBeLessThanOrEqual(500 * 4);
});

function comparisonsOf(statements: number, resourceOf: (at: number) => string): number {
  const text = JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: Array.from({ length: statements }, (_, at) => ({
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:DeleteObject'],
        Resource: resourceOf(at),
      })),
    },
    undefined,
    2,
  );
  const file = { path: 'p.json', text, base: text, hunks: [] };
  const together = { head: [file], base: [file] };
  const index = indexBase(
    { changed: [file], deleted: [] },
    { base: () => discover([file]), head: () => discover([file]) },
    grounds,
  );
  const review = reviewFile(file, grounds, together, index);
  expect(review.tallies[0]?.removed).toMatchObject([{ name: 's3:DeleteObject', isNew: false }]);
  return index.compared() * mostCompared;
}
