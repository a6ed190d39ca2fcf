/** `init` on a repository with Terraform, JSON files, findings and the inventories of two accounts, and what `doctor` says then. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults, readConfig, readInputs } from '../../src/config/config.js';
import { exampleTexts } from '../../src/setup/example-texts.js';
import { pages } from '../support/pages.js';
import { setUp, type Printed, type SetUp } from '../support/setup-repository.js';
import { ownAction } from '../support/workflow-rules.js';

const config = '.github/iam-policy-refiner.yml';
const review = '.github/workflows/iam-policy-refiner.yml';
const exported = '.github/workflows/export-findings.yml';
const script = '.github/export-findings.sh';

interface Diagnosed {
  readonly policies: readonly {
    readonly path: string;
    readonly name: string;
    readonly state: string;
    readonly ground?: string;
  }[];
  readonly problems: readonly object[];
  readonly proposals: readonly { readonly paths: readonly string[] }[];
  readonly toComplete: readonly { readonly paths: readonly [string]; readonly line: number }[];
}

const init = (repository: SetUp, ...args: readonly string[]): Promise<Printed> =>
  repository.run('init', '--artifact', repository.artifact, ...args);
const diagnose = async (repository: SetUp): Promise<Diagnosed> =>
  JSON.parse((await repository.run('doctor', '--artifact', repository.artifact, '--json')).output) as Diagnosed;
const textIn = ({ folder }: SetUp, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('init', () => {
  it('proposes a config with its evidence, and writes nothing', async () => {
    const repository = setUp();
    const { output, exitCode } = await init(repository);
    const [first = ''] = output.split(`── ${review}\n`);
    await expect(first).toMatchFileSnapshot('expected/init.yml.txt');
    expect(output).toContain(`── ${exported}\n${exampleTexts['export-findings.yml']}`);
    expect(output).toContain(`── ${script}\n#!/usr/bin/env bash`);
    expect(exitCode).toBe(0);
    expect(existsSync(join(repository.folder, '.github/workflows'))).toBe(false);
  });

  it('writes what it proposes, and a second time nothing', async () => {
    const repository = setUp();
    const { output } = await init(repository, '--write');
    expect(output).toMatch(
      new RegExp([config, review, exported, script].map((path) => `wrote \`${path}\`\n`).join('')),
    );
    const written = [config, review, exported, script].map((path) => textIn(repository, path));
    const again = await init(repository, '--write');
    expect(again.output.match(/exists and is left as it is/g)).toHaveLength(4);
    expect([config, review, exported, script].map((path) => textIn(repository, path))).toEqual(written);
  });

  it('leaves nothing for doctor to say that it could have written', async () => {
    const repository = setUp();
    const before = await diagnose(repository);
    expect(before.proposals).toHaveLength(4);
    await init(repository, '--write');
    const after = await diagnose(repository);
    expect(after.proposals).toEqual([]);
    expect(after.problems).toEqual([]);
    expect(after.policies).toHaveLength(before.policies.length);
    expect(after.policies.filter(({ ground }) => ground === 'config')).toEqual([
      expect.objectContaining({ path: 'policies/reports.json', state: 'matched' }),
    ]);
    const lines = textIn(repository, config).split('\n');
    expect(after.toComplete.length).toBeLessThanOrEqual(3);
    expect(after.toComplete.map(({ line }) => lines[line - 1]?.trim())).toEqual(
      after.toComplete.map(({ paths }) => `# - paths: ["${paths[0]}"]`),
    );
    const open = after.policies.filter(({ state }) => ['ambiguous', 'unknown'].includes(state));
    expect(open).toHaveLength(after.toComplete.length);
  });

  it('leaves entries that count once somebody takes the comment sign away', async () => {
    const repository = setUp();
    await init(repository, '--write');
    const completed = textIn(repository, config)
      .replace(/^ {2}# ( {2}principals|- paths)/gm, '  $1')
      .replace('[] # whose is it?', '["arn:aws:iam::111122223333:role/deploy"]');
    repository.write(config, completed);
    const { toComplete, proposals, policies } = await diagnose(repository);
    expect([toComplete, proposals]).toEqual([[], []]);
    expect(policies.find(({ path }) => path === 'policies/legacy.json')).toMatchObject({
      state: 'matched',
      ground: 'config',
    });
  });

  it.each([config, review, exported, script])('never writes over %s', async (path) => {
    const repository = setUp({ [path]: '# mine\n' });
    const { output, exitCode } = await init(repository, '--write');
    expect(output).toContain(`\`${path}\` exists and is left as it is`);
    expect([textIn(repository, path), exitCode]).toEqual(['# mine\n', 0]);
  });

  it('prints the lines that a config lacks', async () => {
    const { output } = await init(setUp({ [config]: 'keep:\n  - action: s3:DeleteBucket\n    reason: purge\n' }));
    expect(output).toContain(`to write under \`policies\` in \`${config}\`, once it is right:`);
    expect(output).toContain('- paths: ["policies/reports.json"]');
  });

  it('follows no link out of the repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    const repository = setUp();
    symlinkSync(outside, join(repository.folder, '.github'));
    const { output, exitCode } = await init(repository, '--write');
    expect(output).toContain(`\`${config}\` is not written: it is reached through a link`);
    expect([readdirSync(outside), exitCode]).toEqual([[], 1]);
  });

  it('does not write through a link that leads nowhere', async () => {
    const repository = setUp();
    const aim = join(mkdtempSync(join(tmpdir(), 'outside-')), 'aim');
    mkdirSync(join(repository.folder, '.github/workflows'), { recursive: true });
    symlinkSync(aim, join(repository.folder, review));
    const { output } = await init(repository, '--write');
    expect(output).toContain(`\`${review}\` exists and is left as it is`);
    expect(existsSync(aim)).toBe(false);
  });

  it('writes a workflow with inputs that exist, and a comment on each permission', async () => {
    const repository = setUp();
    await init(repository, '--write');
    expect(workflowIn(textIn(repository, review))).toEqual({
      permissions: ['contents', 'pull-requests', 'actions'],
      uses: expect.stringMatching(/^iam-policy-refiner\/iam-policy-refiner@v\d+$/) as string,
      inputs: ['findings-artifact', 'findings-workflow', 'fail-on'],
    });
  });

  it('needs no artifact where findings are committed', async () => {
    const repository = setUp();
    cpSync(repository.artifact, join(repository.folder, '.github/iam-findings'), { recursive: true });
    for (const name of readdirSync(join(repository.folder, '.github/iam-findings')))
      if (name.endsWith('.ndjson')) rmSync(join(repository.folder, '.github/iam-findings', name));
    const { output } = await repository.run('init', '--write');
    expect(output).not.toContain('export-findings');
    expect(workflowIn(textIn(repository, review))).toMatchObject({
      permissions: ['contents', 'pull-requests'],
      inputs: ['fail-on'],
    });
  });

  it('names a config of another name in the workflow', async () => {
    const repository = setUp({ 'iam.yml': '' });
    await init(repository, '--write', '--config', 'iam.yml');
    expect(workflowIn(textIn(repository, review)).inputs).toContain('config');
  });

  it('refuses an inventory on a public repository', async () => {
    const { output, exitCode } = await init(setUp(), '--public', '--write');
    expect(output).toMatch(
      /`artifact:iam-findings\/inventory-111122223333\.json` is an inventory, and everybody can read/,
    );
    expect(exitCode).toBe(2);
  });

  it('writes what is called anything at all so that YAML reads it back', async () => {
    const hostile = 'policies/a"]\n  evil: [\u202e\u2028 # {b} !*.json';
    const repository = setUp({ [hostile]: readFileSync('test/setup/repository/policies/legacy.json', 'utf8') });
    const proposed = await init(repository, '--json');
    const { files } = JSON.parse(proposed.output) as {
      readonly files: readonly { readonly path: string; readonly text: string }[];
    };
    const text = files.find(({ path }) => path === config)?.text ?? '';
    expect(() => readConfig(readInputs(new Map()), { path: config, text })).not.toThrow();
    expect(text).not.toMatch(/\u202e|\u2028/);
    const stub = /^ {2}# - paths: (\[.*evil.*\])$/m.exec(text)?.[1] ?? '';
    const name = hostile.slice('policies/'.length, -'.json'.length);
    expect(parse(stub)).toEqual([`policies#${name}`]);
    await init(repository, '--write');
    expect((await diagnose(repository)).proposals).toEqual([]);
  });

  it('is not told of its own files', async () => {
    const repository = setUp();
    await init(repository, '--write');
    execFileSync('git', ['add', '-A'], { cwd: repository.folder });
    expect((await diagnose(repository)).policies.filter(({ path }) => path.startsWith('.github/'))).toEqual([]);
  });

  it('has help', async () => {
    expect((await setUp().run('init', '--help')).output).toMatch(/^usage:\n {2}init \[--dry-run\|--write\]/);
  });
});

describe('the examples', () => {
  it.each(Object.entries(exampleTexts))('%s is what the command line carries', (name, text) => {
    expect(text).toBe(readFileSync(`examples/${name}`, 'utf8'));
  });

  it('name the action as init does', async () => {
    const repository = setUp();
    await init(repository, '--write');
    const texts = [
      ...readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8')),
      ...pages.values(),
    ];
    const named = texts.flatMap((text) => text.match(/iam-policy-refiner\/iam-policy-refiner@[^\s`)]+/g) ?? []);
    expect([...new Set(named)]).toEqual([ownAction]);
    expect(workflowIn(textIn(repository, review)).uses).toBe(ownAction);
  });

  it('name the major version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(ownAction).toBe(`iam-policy-refiner/iam-policy-refiner@v${version.split('.')[0] ?? ''}`);
  });
});

it('a config that names a file gives it to nobody', async () => {
  const repository = setUp({
    [config]: 'keep:\n  - action: s3:DeleteBucket\n    paths: [policies/deploy.json]\n    reason: purge\n',
  });
  const { policies } = await diagnose(repository);
  expect(policies.find(({ path }) => path === 'policies/deploy.json')).toMatchObject({
    state: 'matched',
    ground: 'deployed',
  });
});

function workflowIn(text: string): {
  readonly permissions: readonly string[];
  readonly uses: string;
  readonly inputs: readonly string[];
} {
  const workflow = parse(text) as {
    readonly permissions: Readonly<Record<string, string>>;
    readonly jobs: {
      readonly refine: {
        readonly steps: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
      };
    };
  };
  const [step] = workflow.jobs.refine.steps;
  const [permissions, inputs] = [Object.keys(workflow.permissions), Object.keys(step?.with ?? {})];
  for (const name of permissions) expect(text).toMatch(new RegExp(`^ +${name}: \\w+ # \\w+`, 'm'));
  for (const name of inputs) expect(Object.keys(inputDefaults)).toContain(name);
  return { permissions, uses: step?.uses ?? '', inputs };
}
