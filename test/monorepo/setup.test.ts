/** `init` on the monorepo, and what `doctor` says then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setUp } from '../support/setup-repository.js';

interface Diagnosed {
  readonly problems: readonly object[];
  readonly proposals: readonly object[];
  readonly toComplete: readonly { readonly paths: readonly [string]; readonly line: number }[];
}

it('init leaves nothing that it could have written, and at most three entries to fill in, each with its line', async () => {
  const from = { repository: 'fixtures/terraform-monorepo/base', artifact: 'fixtures/terraform-monorepo/findings' };
  const repository = setUp({}, from);
  await repository.run('init', '--artifact', repository.artifact, '--write');
  const { output } = await repository.run('doctor', '--artifact', repository.artifact, '--json');
  const { problems, proposals, toComplete } = JSON.parse(output) as Diagnosed;
  expect([problems, proposals]).toEqual([[], []]);
  const lines = readFileSync(join(repository.folder, '.github/iam-policy-refiner.yml'), 'utf8').split('\n');
  expect(toComplete.map(({ line }) => lines[line - 1]?.trim())).toEqual(
    toComplete.map(({ paths }) => `# - paths: ["${paths[0]}"]`),
  );
  expect(toComplete.length).toBeLessThanOrEqual(3);
});
