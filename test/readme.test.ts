/** Every command and snippet of the README does what it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults, readConfig, readInputs } from '../src/config/config.js';
import { readFindings } from '../src/findings/index.js';
import example from '../src/demo/pull-request.json' with { type: 'json' };
import { cloneWith } from './support/clone.js';

const readme = readFileSync('README.md', 'utf8');
const packaged = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The code blocks of a language, without the indentation of the list they stand in. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(
    ([, indent = '', text = '']) => text.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

describe('the README', () => {
  it('shows a config that is read', () => {
    const [config] = blocks('yaml').filter((text) => text.includes('policies:'));
    const { mappings } = readConfig(readInputs(new Map()), { path: 'c.yml', text: config ?? '' });
    expect(mappings).toEqual([
      {
        paths: ['policies/deploy/**'],
        principals: ['arn:aws:iam::123456789012:role/MyRole'],
        findings: ['.github/iam-findings/my-role.json'],
      },
    ]);
  });

  it('shows a workflow with known inputs and a comment on each permission', () => {
    const [text = ''] = blocks('yaml').filter((each) => each.includes('jobs:'));
    const workflow = parse(text) as {
      permissions: Record<string, string>;
      jobs: { refine: { steps: { with: Record<string, string> }[] } };
    };
    expect(Object.keys(workflow.permissions)).toEqual(['contents', 'pull-requests']);
    for (const name of Object.keys(workflow.permissions))
      expect(text).toMatch(new RegExp(`^ +${name}: \\w+ # \\w+`, 'm'));
    for (const name of Object.keys(workflow.jobs.refine.steps[0]?.with ?? {}))
      expect(Object.keys(inputDefaults)).toContain(name);
  });

  it('shows how to name an artifact, with a comment on each permission', () => {
    const [text = ''] = blocks('yaml').filter((each) => each.includes('findings-artifact'));
    const part = parse(text) as { permissions: Record<string, string>; steps: { with: Record<string, string> }[] };
    expect(Object.keys(part.permissions)).toEqual(['contents', 'pull-requests', 'actions']);
    for (const name of Object.keys(part.permissions)) expect(text).toMatch(new RegExp(`^ +${name}: \\w+ # \\w+`, 'm'));
    const inputs = new Map(Object.entries(part.steps[0]?.with ?? {}));
    expect(() => readInputs(inputs)).not.toThrow();
    expect(readFileSync('examples/export-findings.yml', 'utf8')).toContain('iam-findings');
  });

  it('shows a keep-list that is read', () => {
    const [text = ''] = blocks('yaml').filter((each) => each.startsWith('keep:'));
    const { keep } = readConfig(readInputs(new Map()), { path: 'c.yml', text });
    expect(keep).toEqual([
      expect.objectContaining({ action: 's3:Delete*', until: '2027-01-31', owner: 'storage team' }),
    ]);
  });

  it('shows findings in the plain form that are read', () => {
    const shown = [...readme.matchAll(/`(\[\{"serviceNamespace".*?\])`/g)].map(([, text = '']) => text);
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(readFindings({ path: 'f.json', text })).toMatchObject({ problems: [] });
  });

  it('shows a suggestion for Terraform that is made', () => {
    const [text = ''] = blocks('hcl');
    const details = [
      {
        unusedPermissionDetails: {
          serviceNamespace: 'ssm',
          actions: [{ action: 'GetParameters' }, { action: 'GetParametersByPath' }],
        },
      },
      { unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'ListAllMyBuckets' }] } },
    ];
    const finding = {
      id: 'f',
      status: 'ACTIVE',
      findingType: 'UnusedPermission',
      resource: 'arn:aws:iam::123456789012:role/deploy',
      findingDetails: details,
    };
    const clone = cloneWith({
      'main.tf': text.replace('# settings', '# all'),
      '.github/iam-findings/f.json': JSON.stringify(finding),
    });
    clone.write('main.tf', text);
    const { stdout } = clone.cli('check', '--base', 'HEAD');
    const shown = /^> -      "ssm[\s\S]*?(?=^> ```)/m.exec(readme)?.[0].replace(/^> /gm, '') ?? 'nothing';
    expect(stdout).toContain(shown.trim().replace(/^\+/gm, '+'));
    expect(stdout).toContain('deploy` did not use 3 permissions');
  });

  it('names only scripts that exist', () => {
    for (const [, name = ''] of readme.matchAll(/npm run ([a-z]+)/g))
      expect(Object.keys(packaged.scripts)).toContain(name);
    expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test');
    expect(readme).toContain('npm ci && npm test');
  });

  it('names only files that exist', () => {
    for (const [, path = ''] of readme.matchAll(/`((?:src|examples|docs|schema)\/[\w./-]+)`/g))
      expect(() => readFileSync(path)).not.toThrow();
  });

  it('shows commands that run', () => {
    const clone = cloneWith({
      'policies/deploy.json': example.base,
      '.github/iam-findings/my-role.json': example.findings,
    });
    clone.git('branch', 'origin/main');
    clone.write('policies/deploy.json', example.head);
    const commands = [...blocks('sh'), ...blocks('')].join('\n').match(/node dist\/cli\/index\.js [^#\n]+/g) ?? [];
    expect(commands.length).toBeGreaterThanOrEqual(4);
    for (const command of commands) {
      const { status, stderr } = clone.cli(...command.trim().split(/\s+/).slice(2));
      expect([command, status, stderr.replace(/^note: .*\n/gm, '')]).toEqual([command, 0, '']);
    }
  });
});
