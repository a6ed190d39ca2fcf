/** What stays since a list would be too long without it is unused all the same, and the dashboard says so. */
import { expect, it } from 'vitest';
import { sweepIn } from '../support/sweep-world.js';
import { SweptRepository } from '../support/swept-repository.js';

it('is counted, and told to people', async () => {
  const Statement = [{ Effect: 'Allow', Action: ['s3:*'], Resource: '*' }];
  const repository = new SweptRepository({
    '.github/iam-policy-refiner.yml': 'policies:\n  - {paths: [p.json], findings: [f.json]}\n',
    'p.json': `${JSON.stringify({ Version: '2012-10-17', Statement }, undefined, 2)}\n`,
    'f.json': JSON.stringify([{ serviceNamespace: 's3', actions: ['DeleteBucket', 'PutBucketAcl', 'GetObject'] }]),
  });
  await sweepIn(repository);
  const body = repository.issue?.body ?? '';
  expect(repository.pulls).toEqual([]);
  expect(body).toMatch(/\b3 of \d+ granted actions unused/);
  expect(body).not.toContain('Nothing is left');
  expect(body).toMatch(/## For a person\n\n- .*p\.json/);
});
