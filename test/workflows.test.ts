/** The workflows of this repository and those to copy: pinned, with few permissions, and nothing that others steer. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { page } from './support/pages.js';
import { flawsOf } from './support/workflow-rules.js';

const own = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.yml') && !name.startsWith('gitlab-'))
  .map((name) => `examples/${name}`);

describe.each([...own, ...examples])('%s', (path) => {
  it('keeps to the rules', () => {
    expect(flawsOf(readFileSync(path, 'utf8'))).toEqual([]);
  });
});

describe('the workflows of this repository', () => {
  it.each(own)('is described for contributors: %s', (path) => {
    expect(page('CONTRIBUTING.md')).toContain(`| \`${path.split('/').at(-1) ?? ''}\``);
  });

  it('take each action at one commit', () => {
    const pins = new Map<string, Set<string>>();
    for (const path of [...own, ...examples])
      for (const [, action = '', pin = ''] of readFileSync(path, 'utf8').matchAll(/uses: *([\w.-]+\/[\w.-]+)\S*@(.*)/g))
        pins.set(action, (pins.get(action) ?? new Set()).add(pin));
    expect([...pins].filter(([, at]) => at.size > 1)).toEqual([]);
  });

  it('test what the README names, on every Node that is supported', () => {
    const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
      jobs: { test: { strategy: { matrix: { node: number[] } }; steps: { run?: string }[] } };
    };
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(Math.min(...jobs.test.strategy.matrix.node)).toBe(Number(engines.node.replace('>=', '').split('.')[0]));
    expect(jobs.test.steps.map(({ run }) => run)).toContain('bash .ci/run');
  });
});

describe('the rules', () => {
  const good = `on: push
permissions:
  contents: read # to check out
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${'0'.repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - run: echo "$NAME"
        env:
          NAME: \${{ github.ref_name }}
`;

  it('pass what keeps to them', () => {
    expect(flawsOf(good)).toEqual([]);
  });

  it.each([
    ['a tag', `@${'0'.repeat(40)} # v1.2.3`, '@v1', 'not pinned'],
    ['a commit without its version', ' # v1.2.3', '', 'not pinned'],
    ['a short commit', '0'.repeat(40), '0'.repeat(7), 'not pinned'],
    ['all permissions', 'permissions:\n  contents: read # to check out', 'permissions: write-all', 'not listed'],
    ['no permissions', 'permissions:\n  contents: read # to check out\n', '', 'not listed'],
    ['a permission without a reason', ' # to check out', '', 'does not say what for'],
    ['a token in the checkout', 'persist-credentials: false', 'fetch-depth: 0', 'the token stays'],
    ['a template in a command', '"$NAME"', '"${{ github.ref_name }}"', '${{ in a command'],
    ['a variable for all steps', 'echo "$NAME"', 'echo "A=$NAME" >> "$GITHUB_ENV"', 'GITHUB_ENV'],
    ['code of a pull request with a token that writes', 'on: push', 'on: pull_request_target', 'pull_request_target'],
    ['the same by a list', 'on: push', 'on: [push, workflow_run]', 'workflow_run'],
    ['a job without an end', '    timeout-minutes: 5\n', '', 'no timeout'],
    ['all secrets', '    timeout-minutes: 5', '    secrets: inherit\n    timeout-minutes: 5', 'secrets: inherit'],
    ['a key twice', '    timeout-minutes: 5', '    timeout-minutes: 5\n    timeout-minutes: 6', 'not YAML'],
    [
      'what only one of several jobs needs',
      'contents: read # to check out\njobs:',
      'contents: write # to check out\njobs:\n  b:\n    timeout-minutes: 1\n    steps: []',
      'write for every job',
    ],
  ])('tell %s', (_what, from, to, flaw) => {
    expect(good).toContain(from);
    expect(flawsOf(good.replace(from, to)).join('\n')).toContain(flaw);
  });
});
