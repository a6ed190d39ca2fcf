/** The packed tarball, used as somebody would who has only that: no repository, no network, no further package. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownAction } from './support/workflow-rules.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'package-')));
const npmCache = join(folder, '.npm-cache');

beforeAll(() => {
  npm(process.cwd(), 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody", "private": true, "type": "module" }');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const script = `
import { discoverPolicies, readFindings, refineFile, refinePolicy } from 'iam-policy-refiner';

const unused = [{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }];
const { findings, problems } = readFindings({ path: 'unused.json', text: JSON.stringify(unused) });
const text = \`{
  "Version": "2012-10-17",
  "Statement": { "Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:GetObject"], "Resource": "*" }
}
\`;
const file = { path: 'p.json', text };
const [policy] = discoverPolicies([file]);
const refined = refinePolicy(JSON.parse(text), findings);
const own = refinePolicy(JSON.parse(text), findings, { catalogue: { s3: ['GetObject'] } });
console.log(JSON.stringify({ problems, line: policy?.startLine, refined, own: own.removed, file: refineFile(file, findings) }));
`;

describe('the package', () => {
  it('holds what is needed and nothing else', () => {
    const below = (path: string) => readdirSync(join(folder, 'node_modules/iam-policy-refiner', path)).sort();
    expect(below('')).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schema']);
    expect(below('dist')).toEqual(['cli', 'lib']);
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'iam-policy-refiner',
    ]);
  });

  it('is a library', () => {
    writeFileSync(join(folder, 'use.js'), script);
    const refined = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: '*' };
    expect(JSON.parse(node('use.js'))).toEqual({
      problems: [],
      line: 1,
      refined: { policy: { Version: '2012-10-17', Statement: refined }, removed: ['s3:GetBucketAcl'], notes: [] },
      own: ['s3:GetBucketAcl'],
      file: {
        text: '{\n  "Version": "2012-10-17",\n  "Statement": { "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*" }\n}\n',
        removed: ['s3:GetBucketAcl'],
        notes: [],
      },
    });
  });

  it('has types that hold the script, and catch a mistake in it', () => {
    const strict = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom', '--noEmit'];
    const compile = (name: string): string =>
      node(join(process.cwd(), 'node_modules/typescript/bin/tsc'), ...strict, name);
    writeFileSync(join(folder, 'use.ts'), script);
    expect(compile('use.ts')).toBe('');
    writeFileSync(join(folder, 'wrong.ts'), script.replace('findings)', "'s3:GetBucketAcl')"));
    expect(() => compile('wrong.ts')).toThrow();
  });

  it('is a command', () => {
    expect(npx('demo')).toContain('s3:GetObject*');
    expect(npx('help')).toMatch(/^usage:/);
  });

  it('sets a repository up', () => {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    writeFileSync(join(folder, '.gitignore'), '*\n!policy.json\n');
    const policy = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:*', Resource: '*' } };
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'a');
    expect(npx('init', '--dry-run')).toContain('.github/workflows/iam-policy-refiner.yml');
    expect(git('status', '--porcelain')).toBe('');
    expect(() => npx('init', '--dry-run', '--write')).toThrow('choose one of the two');
    const { status, stdout } = spawnSync('npx', ['--offline', '--no-install', 'iam-policy-refiner', 'doctor'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, expect.stringContaining('0 of 1 policy matched')]);
  });

  it('says where it came from', () => {
    const packed = JSON.parse(readFileSync('package.json', 'utf8')) as { repository: { url: string }; private?: true };
    expect(packed.private).toBeUndefined();
    expect(packed.repository.url).toBe(`git+https://github.com/${ownAction.split('@')[0] ?? ''}.git`);
  });

  it('asks for no further package', () => {
    const packed = JSON.parse(
      readFileSync(join(folder, 'node_modules/iam-policy-refiner/package.json'), 'utf8'),
    ) as object;
    expect(Object.keys(packed)).not.toContain('dependencies');
    expect(Object.keys(packed)).not.toContain('optionalDependencies');
    expect(packed).not.toHaveProperty('scripts.postinstall');
  });
});

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

function npm(cwd: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd, env: { ...process.env, npm_config_cache: npmCache }, stdio: 'pipe' });
}

function npx(...args: readonly string[]): string {
  return execFileSync('npx', ['--offline', '--no-install', 'iam-policy-refiner', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: npmCache },
  });
}
