/** A run that cannot be made still says what is wrong, and what to do, wherever somebody looks. */
import { expect, it } from 'vitest';
import { openGitHub } from '../support/fake-github.js';
import { workedExample } from '../support/fake-github-scenes.js';
import { runAction } from '../support/runner.js';

const config = '.github/iam-policy-refiner.yml';

it.each<{
  name: string;
  config?: string;
  inputs?: Readonly<Record<string, string>>;
  annotation: RegExp;
  summary: string;
}>([
  {
    name: 'an input',
    inputs: { 'max-unused': 'x' },
    annotation: /^::error::input `max-unused` is `x`; expected .*; help: correct it under `with:`/m,
    summary: 'input `max-unused` is `x`',
  },
  {
    name: 'the token',
    inputs: { 'github-token': '' },
    annotation: /^::error::there is no token .*; help: leave out the input/m,
    summary: 'there is no token',
  },
  {
    name: 'an entry of the config',
    config: 'keep: []\npolicies:\n  - paths: [a]\n    principals: [arn:aws:iam::123456789012:role/A]\n  - path: [b]\n',
    annotation:
      /^::error file=\.github\/iam-policy-refiner\.yml,line=5::config .*unknown key `path`.*; help: correct it on the base branch/m,
    summary: 'unknown key `path`',
  },
  {
    name: 'a config that is no YAML',
    config: 'policies:\n  - paths: [a\n```\n@octocat: ]]\n',
    annotation: /^::error file=\.github\/iam-policy-refiner\.yml,line=[23]::config/m,
    summary: 'config `.github/iam-policy-refiner.yml`',
  },
])('$name', async ({ config: text, inputs = {}, annotation, summary }) => {
  const github = openGitHub(
    workedExample(text === undefined ? {} : { base: { [config]: text }, head: { [config]: text } }),
  );
  const ran = await runAction({ github, inputs });
  expect(ran.stdout).toMatch(annotation);
  expect(ran).toMatchObject({ exitCode: 1, outputs: { verdict: 'incomplete' } });
  expect(ran.summary).toContain('## IAM least privilege: ⚠️ incomplete');
  expect(ran.summary).toContain(summary);
  expect(ran.summary).toMatch(/^help: /m);
});
