import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Every folder and every file of the root, from left to right: each may import what stands to its left. */
const order = [
  ...[
    'errors.ts',
    'text',
    'syntax',
    'policy',
    'sources',
    'inventory',
    'findings',
    'refine',
    'match',
    'config',
    'edits',
  ],
  ...[
    'review',
    'publish',
    'sweep',
    'world',
    'deliver',
    'runs',
    'setup',
    'local',
    'github',
    'cli',
    'index.ts',
    'main.ts',
    'cli.ts',
  ],
];
/** Data that a command line brings along; it imports nothing. */
const data = ['demo', 'package.json'];
const shell = /^(?:github\/|local\/|main\.ts$|cli\.ts$)/;

/** The plug-ins of a folder, by their file or folder; what two of them share moves left. */
const plugIns: readonly (readonly string[])[] = [
  ['cloudformation', 'manifests', 'policy-json', 'serverless', 'terraform'].map((name) => `sources/${name}/`),
  ['syntax/hcl/', 'syntax/json/', 'syntax/yaml/'],
  ['access-analyzer', 'last-accessed', 'list-findings', 'plain', 'recommendation', 'unsupported'].map(
    (name) => `findings/${name}.ts`,
  ),
  [
    ...['annotations.ts', 'notices.ts', 'outputs.ts', 'summary/job-summary.ts'],
    ...['comments/review-comments.ts', 'comments/summary-comment.ts'],
    ...['files/json-report.ts', 'files/patch.ts', 'files/sarif'],
  ].map((name) => `publish/${name}`),
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const texts = new Map(files.map((path) => [path, readFileSync(join(src, path), 'utf8')]));
const imports = new Map([...texts].map(([path, text]) => [path, importsOf(path, text)]));

describe.each(files)('%s', (path) => {
  it('imports only what stands to its left', () => {
    const own = placeOf(path);
    expect(own).toBeGreaterThanOrEqual(0);
    const wrong = (imports.get(path) ?? []).filter(
      (each) => !data.includes(each.split('/')[0] ?? '') && !(placeOf(each) >= 0 && placeOf(each) <= own),
    );
    expect(wrong).toEqual([]);
  });

  it('imports no other plug-in of its kind', () => {
    const wrong = plugIns.flatMap((kind) => {
      const own = kind.find((each) => path.startsWith(each));
      const others = own === undefined ? [] : kind.filter((each) => each !== own);
      return (imports.get(path) ?? []).filter((each) => others.some((other) => each.startsWith(other)));
    });
    expect(wrong).toEqual([]);
  });

  it('asks no source what it is called, and knows no ending of its files', () => {
    const code = (texts.get(path) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const known =
      /['"](?:cloudformation|manifests|policy-json|serverless|terraform)['"]|\\\.(?:\(\?:)?(?:tf|tofu|jsonc?|tpl|tftpl|ya?ml)\b/.exec(
        code,
      );
    expect(/^(?:sources|syntax)\//.test(path) ? null : known).toBeNull();
  });

  it('touches the world only from the shell', () => {
    const text = texts.get(path) ?? '';
    const world = [...text.matchAll(/from '([^']+)'/g)]
      .map(([, from]) => from ?? '')
      .filter((from) =>
        /^(?:node:(?:fs|child_process|http|https|os|net|worker_threads|process)|@actions\/|@octokit\/)/.test(from),
      );
    expect(shell.test(path) ? [] : world).toEqual([]);
    expect(!shell.test(path) && /\bprocess\./.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))).toBe(false);
  });
});

it('has a library that runs without Node: what its door reaches asks for no module of it', () => {
  const reached = new Set(['index.ts']);
  for (const path of reached) {
    // A type is gone once it is compiled.
    const code = (texts.get(path) ?? '').replace(/^(?:import|export) type [^;]*;/gm, '');
    for (const next of importsOf(path, code)) reached.add(next);
  }
  const asking = [...reached].filter((path) => /(?:from|import\() ?'node:/.test(texts.get(path) ?? ''));
  expect(asking).toEqual([]);
});

it('has no circle of files', () => {
  expect(circles()).toEqual([]);
});

it('names plug-ins that exist', () => {
  const missing = plugIns.flat().filter((each) => !files.some((path) => path.startsWith(each)));
  expect(missing).toEqual([]);
});

function placeOf(path: string): number {
  return order.indexOf(path.split('/')[0] ?? '');
}

/** The files that a file imports, as paths below `src/`; type imports count. */
function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, from]) =>
    relative(src, join(src, path, '..', from ?? '')).replace(/\.js$/, '.ts'),
  );
}

function circles(): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
  return found;
}
