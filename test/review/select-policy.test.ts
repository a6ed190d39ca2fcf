/** What people call a policy, and which one is meant. */
import { describe, expect, it } from 'vitest';
import type { PolicyAddress } from '../../src/policy/model.js';
import { policiesNamed } from '../../src/review/select-policy.js';

const at = (path: string, name: string): PolicyAddress => ({
  ...{ source: 'any', path, name, range: { start: 0, end: 0 } },
});
const found = [
  at('policies/deploy.json', 'deploy'),
  at('a/all.json', 'all[0]'),
  at('a/all.json', 'all[1]'),
  at('a/all.json', 'all[1]'),
  at('modules/ci/main.tf', 'aws_iam_policy.this'),
  at('modules/cd/main.tf', 'aws_iam_policy.this'),
  at('main.tf', 'aws_iam_policy.root'),
  // Somebody called a policy like another's file.
  at('b/odd.tf', 'policies/deploy.json'),
];
const name = ({ path, name: own }: PolicyAddress): string => `${path}#${own}`;

describe('a policy', () => {
  it.each([
    ['policies/deploy.json', ['policies/deploy.json#deploy']],
    ['./policies/deploy.json', ['policies/deploy.json#deploy']],
    ['deploy', ['policies/deploy.json#deploy']],
    ['policies#deploy', ['policies/deploy.json#deploy']],
    ['a/all.json', ['a/all.json#all[0]', 'a/all.json#all[1]', 'a/all.json#all[1]']],
    ['all[1]', ['a/all.json#all[1]', 'a/all.json#all[1]']],
    ['modules/ci#aws_iam_policy.this', ['modules/ci/main.tf#aws_iam_policy.this']],
    ['modules/cd/main.tf#aws_iam_policy.this', ['modules/cd/main.tf#aws_iam_policy.this']],
    ['aws_iam_policy.root', ['main.tf#aws_iam_policy.root']],
    ['#aws_iam_policy.root', ['main.tf#aws_iam_policy.root']],
  ])('is meant by %s', (wanted, expected) => {
    const chosen = policiesNamed(wanted, found);
    expect(chosen.kind === 'chosen' ? found.filter(chosen.isChosen).map(name) : chosen).toEqual(expected);
  });

  it('that several share the name of is not guessed', () => {
    expect(policiesNamed('aws_iam_policy.this', found)).toEqual({
      kind: 'ambiguous',
      names: ['modules/ci/main.tf#aws_iam_policy.this', 'modules/cd/main.tf#aws_iam_policy.this'],
    });
  });

  it.each(['', 'Deploy', 'deploy ', 'policies/*', '**', 'policies', 'all'])('is not meant by %j', (wanted) => {
    expect(policiesNamed(wanted, found)).toMatchObject({ kind: 'unknown' });
  });
});
