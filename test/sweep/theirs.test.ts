/** A pull request of a sweep on whose branch somebody has committed is theirs: others keep out of its way, as of any that a person has made. */
import { expect, it } from 'vitest';
import { sweepIn } from '../support/sweep-world.js';
import { SweptRepository } from '../support/swept-repository.js';

const document = (role: string, actions: readonly string[]): string =>
  `resource "aws_iam_role_policy" "${role}" {\n  role   = "${role}"\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect   = "Allow"\n      Resource = "*"\n      Action = [\n${actions.map((each) => `        "${each}",\n`).join('')}      ]\n    }]\n  })\n}\n`;

const unused = (...actions: readonly string[]): string => JSON.stringify([{ serviceNamespace: 's3', actions }]);

it.each<{ name: string; path: string; waits: boolean }>([
  { name: 'another policy of the same file waits', path: 'app.tf', waits: true },
  { name: 'a policy of another file does not', path: 'other.tf', waits: false },
])('$name', async ({ path, waits }) => {
  const first = document('one', ['s3:GetBucketAcl', 's3:GetObject']);
  const second = document('two', ['s3:PutBucketAcl', 's3:GetObject']);
  const files = path === 'app.tf' ? { 'app.tf': first + second } : { 'app.tf': first, [path]: second };
  const paths = Object.keys(files).join(', ');
  const repository = new SweptRepository({
    ...files,
    '.github/iam-policy-refiner.yml': `policies:\n  - {paths: [${paths}], findings: [unused.json]}\n`,
    'unused.json': unused('GetBucketAcl'),
  });
  await sweepIn(repository);
  repository.edit(repository.pulls[0]?.branch ?? '', { 'README.md': 'Mine.' });
  repository.edit('main', { 'unused.json': unused('PutBucketAcl') });
  await sweepIn(repository);
  expect(repository.pulls.filter(({ state }) => state === 'open')).toHaveLength(waits ? 1 : 2);
  if (waits) expect(repository.issue?.body).toContain('waits: pull request #1 changes the same file');
});
