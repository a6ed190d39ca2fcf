import { expect, it } from 'vitest';
import { sweepIn } from '../support/sweep-world.js';
import { SweptRepository } from '../support/swept-repository.js';

const names = ['alpha', 'beta'];

function policyOf(actions: readonly string[]): string {
  const Statement = [{ Effect: 'Allow', Action: actions, Resource: '*' }];
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}

function findingsOf(actions: readonly string[]): string {
  return JSON.stringify([{ serviceNamespace: 's3', actions }]);
}

const entries = names.map((name) => `  - {paths: [policies/${name}.json], findings: [findings/${name}.json]}`);
const files = {
  '.github/iam-policy-refiner.yml': `policies:\n${entries.join('\n')}\nsweep: {max-open: 1, max-new: 1}\n`,
  ...Object.fromEntries(
    names.flatMap((name) => [
      [`policies/${name}.json`, policyOf(['s3:GetBucketAcl', 's3:GetObject'])],
      [`findings/${name}.json`, findingsOf(['GetBucketAcl'])],
    ]),
  ),
};

function statesOf({ pulls }: SweptRepository): readonly string[] {
  return pulls.map(({ number, state }) => `#${number} ${state}`);
}

it('opens the next pull request in the run that closes one of which nothing is left', async () => {
  const repository = new SweptRepository(files);
  await sweepIn(repository);
  expect(statesOf(repository)).toEqual(['#1 open']);

  repository.edit('main', { 'findings/alpha.json': findingsOf([]) });
  await sweepIn(repository);
  expect(statesOf(repository)).toEqual(['#1 closed', '#3 open']);
});

it('counts one that somebody has committed on, which no sweep closes', async () => {
  const repository = new SweptRepository(files);
  await sweepIn(repository);
  repository.edit(repository.pulls[0]?.branch ?? '', { 'README.md': 'Mine.' });
  repository.edit('main', { 'findings/alpha.json': findingsOf([]) });
  await sweepIn(repository);
  expect(statesOf(repository)).toEqual(['#1 open']);
  expect(repository.issue?.body).toContain('waits: `max-open` allows 1 open at a time');
});

it('says of what waits the same as the next run, also where somebody asked for what took the room', async () => {
  const repository = new SweptRepository({
    ...files,
    '.github/iam-policy-refiner.yml': `policies:\n${entries.join('\n')}\nsweep: {max-open: 1, max-new: 0}\n`,
  });
  await sweepIn(repository);
  const { issue } = repository;
  if (issue !== undefined) issue.body = issue.body.replace('- [ ] <!-- open:', '- [x] <!-- open:');
  await sweepIn(repository);
  expect(statesOf(repository)).toEqual(['#2 open']);
  expect(repository.issue?.body).toContain('waits: `max-open` allows 1 open at a time');
});
