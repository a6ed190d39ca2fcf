/** What happens in a repository between the plan of a sweep in shards and its merge. */
import { expect, it } from 'vitest';
import { mergeOf, plannedIn, shardOf, sweepInOne } from '../support/sharded-sweep.js';
import { SweptRepository } from '../support/swept-repository.js';

const names = ['alpha', 'beta', 'gamma'];

function policyOf(actions: readonly string[]): string {
  const Statement = [{ Effect: 'Allow', Action: actions, Resource: '*' }];
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}

const entries = names.map((name) => `  - {paths: [${name}/p.json], findings: [findings/${name}.json]}`);
const files: Readonly<Record<string, string>> = {
  '.github/iam-policy-refiner.yml': `policies:\n${entries.join('\n')}\n`,
  ...Object.fromEntries(
    names.flatMap((name) => [
      [`${name}/p.json`, policyOf(['s3:GetBucketAcl', 's3:GetObject'])],
      [`findings/${name}.json`, JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }])],
    ]),
  ),
};

async function reviewedIn(repository: SweptRepository): Promise<readonly [string, readonly string[]]> {
  const { plan, shards } = await plannedIn(repository, 2);
  return [plan, await Promise.all(shards.map((shard) => shardOf(repository, plan, shard)))];
}

function statesOf({ pulls }: SweptRepository): readonly string[] {
  return pulls.map(({ number, branch, state }) => `#${number} ${branch.replace(/-p-json.*/, '')} ${state}`);
}

it('takes what was merged in between for merged: it is neither opened again nor called reverted', async () => {
  const repository = new SweptRepository(files);
  await sweepInOne(repository);
  const [plan, reports] = await reviewedIn(repository);
  repository.merge(1);
  await mergeOf(repository, plan, reports);
  expect(statesOf(repository)).toEqual([
    '#1 iam-refine/alpha merged',
    '#2 iam-refine/beta open',
    '#4 iam-refine/gamma open',
  ]);
  expect(repository.issue?.body).not.toContain('reverted');

  // Once the plan is of a commit that has it, the file is as the merge left it, or somebody has put it back.
  repository.edit('main', { 'alpha/p.json': files['alpha/p.json'] ?? '' });
  const [later, others] = await reviewedIn(repository);
  await mergeOf(repository, later, others);
  expect(repository.issue?.body).toContain('#1 (merged, then reverted)');
});

it('rests on the commit of the plan where others have committed since', async () => {
  const repository = new SweptRepository(files);
  const [plan, reports] = await reviewedIn(repository);
  const { commit } = JSON.parse(plan.slice(0, plan.indexOf('\n'))) as { readonly commit: string };
  repository.edit('main', { 'README.md': 'More.', 'alpha/p.json': policyOf(['s3:GetObject']) });
  await mergeOf(repository, plan, reports);
  const parents = [...repository.branches].flatMap(([name, tip]) =>
    name === 'main' ? [] : repository.commits.get(tip)?.parents,
  );
  expect(parents).toEqual([commit, commit]);
  // What is no longer so is closed by the next.
  await sweepInOne(repository);
  expect(statesOf(repository)[0]).toBe('#1 iam-refine/alpha closed');
});
