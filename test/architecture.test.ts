import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const order = ['text', 'syntax', 'policy', 'sources', 'findings', 'refine', 'review', 'publish', 'io', 'commands'];
const shared = ['errors', 'config', 'config-file', 'snapshot', 'analyse'];
const shell = /^(?:io\/|main\.ts$|cli\.ts$)/;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

describe.each(files)('%s', (path) => {
  const text = readFileSync(join(src, path), 'utf8');
  const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '');

  it('imports only folders to its left', () => {
    const own = order.indexOf(path.split('/')[0] ?? '');
    const folders = imports
      .filter((from) => from.startsWith('.'))
      .map((from) => relative(src, join(src, path, '..', from)).split('/'));
    const wrong = folders.filter(
      ([first = '', second]) =>
        own >= 0 &&
        (second === undefined
          ? !shared.includes(first.replace(/\.js$/, ''))
          : first !== 'demo' && order.indexOf(first) > own),
    );
    expect(wrong).toEqual([]);
  });

  it('touches the world only from the shell', () => {
    const world = imports.filter((from) =>
      /^(?:node:(?:fs|child_process|http|os|net)|@actions\/|@octokit\/)/.test(from),
    );
    expect(shell.test(path) ? [] : world).toEqual([]);
    expect(!shell.test(path) && /\bprocess\./.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))).toBe(false);
  });
});
