import { describe, expect, it } from 'vitest';
import { checkedOutAs } from '../../src/text/git-attributes.js';
import { chooser } from '../../src/text/glob.js';

const lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
const globs = [
  '**',
  '*',
  '**/*.json',
  'roles/**',
  'roles/*',
  'roles/**/*.json',
  'roles/?.json',
  '!(x)/**',
  '*/**',
  '{roles,x}/**',
];
const paths = ['roles/a_b.json', 'roles/_.json', '_', 'roles/x_/y.json', '_/a.json', 'roles/a.json_'];

describe('a line end in a path', () => {
  it.each(globs)('matches %s as any character does, in includes and excludes', (glob) => {
    for (const path of paths)
      for (const lineEnd of lineEnds)
        for (const list of [[glob], [`!${glob}`], ['**', `!${glob}`]])
          expect(chooser(list)(path.replace('_', lineEnd))).toBe(chooser(list)(path.replace('_', 'z')));
  });
});

describe('the encoding of a checkout', () => {
  const root = '*.json working-tree-encoding=UTF-16\n/plain/*.json text working-tree-encoding=utf-8\n';
  const encodingOf = checkedOutAs([
    { path: 'deep/.gitattributes', text: '"a b.json" -working-tree-encoding\n' },
    { path: '.gitattributes', text: root },
  ]);

  it.each([
    ['x.json', 'UTF-16'],
    ['deep/x.json', 'UTF-16'],
    ['deep/a b.json', undefined],
    ['plain/x.json', undefined],
    ['x.yaml', undefined],
  ])('of %s is %s', (path, encoding) => {
    expect(encodingOf(path)).toBe(encoding);
  });
});
