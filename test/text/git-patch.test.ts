/** Patches against real git: what it writes, and what it makes of ours. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { gitPatch } from '../../src/text/git-patch.js';
import { runs } from '../support/runs.js';

const home = mkdtempSync(join(tmpdir(), 'patch-'));
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: home, encoding: 'utf8', maxBuffer: 1 << 28 });
git('init', '-q', '-b', 'main');

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** The file once git has applied our patch to it. */
function applied(path: string, before: string, after: string, ...options: readonly string[]): string {
  const patch = join(home, 'refine.patch');
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), before);
  writeFileSync(patch, gitPatch(path, before, after));
  git('apply', '--whitespace=nowarn', ...options, patch);
  return readFileSync(join(home, path), 'utf8');
}

/** Lines that repeat, so that hunks are not trivially placed. */
const line = fc.tuple(
  fc.constantFrom('', 'a', 'b', '  "s3:Get*",', '+x', '-x', '@@ -1 +1 @@', '\\ No newline at end of file', 'ä€𝒳'),
  fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\r\r\n'),
);
const body = fc
  .tuple(fc.boolean(), fc.array(line, { minLength: 1, maxLength: 40 }), fc.boolean())
  .map(([mark, lines, lastEnd]) => {
    const text = `${mark ? '\uFEFF' : ''}x${lines.map((each) => each.join('')).join('')}`;
    return lastEnd ? `${text}\n` : text;
  });

/** A text, and the same with some of its lines gone, doubled or rewritten. */
const edited = fc
  .tuple(body, fc.array(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'twice', 'new')))
  .map(([before, what]): readonly [string, string] => {
    const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const after = lines.map((each, index) => {
      const decision = what[index] ?? 'keep';
      return decision === 'drop' ? '' : decision === 'twice' ? each + each : decision === 'new' ? `new ${each}` : each;
    });
    return [before, after.join('') === '' ? 'left' : after.join('')];
  });

const names = [
  'p.json',
  'a b.json',
  ' lead.json',
  'trail ',
  'a/b c/d.json',
  '-p.json',
  '--help',
  'say "hi".json',
  "it's.json",
  'back\\slash.json',
  'new\nline.json',
  'tab\there.json',
  'bell\u0007.json',
  'del\u007f.json',
  'ünï/cødé 政策.json',
  '𝒳.json',
  'x => y.json',
  '$HOME `id`.json',
  '%0A::error::.json',
  '@octocat #1.json',
  'b/b/a.json',
];

describe('a patch', () => {
  it.each(names)('has the head that git writes for %j', (path) => {
    const [before, after] = ['one\ntwo\n', 'one\nthree\n'];
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), before);
    git('add', '--', path);
    writeFileSync(join(home, path), after);
    const theirs = git('-c', 'core.abbrev=40', 'diff', '--full-index', '--', `:(literal)${path}`);
    expect(gitPatch(path, before, after)).toBe(theirs.replace(/^(index \S+) 100644$/m, '$1'));
    expect(applied(path, before, after)).toBe(after);
  });

  it('is empty where nothing changes', () => {
    expect(gitPatch('p', 'a\n', 'a\n')).toBe('');
  });

  it('applied, gives the text byte for byte, whatever the line ends', () => {
    fc.assert(
      fc.property(edited, fc.constantFrom(...names), ([before, after], path) => {
        fc.pre(before !== after);
        expect(applied(path, before, after)).toBe(after);
      }),
      runs(40),
    );
  });

  it.each([
    { name: 'everything', keep: 0 },
    { name: 'the middle', keep: 10 },
    { name: 'all but one line at either end', keep: 1 },
  ])('of a file too different for the least diff replaces $name', ({ keep }) => {
    const lines = (what: string): readonly string[] => Array.from({ length: 5000 }, (_, index) => `${what} ${index}`);
    const same = Array.from({ length: keep }, (_, index) => `same ${index}`);
    for (const end of ['\n', '']) {
      const [before, after] = ['old', 'new'].map((what) => [...same, ...lines(what), ...same].join('\r\n') + end);
      const patch = gitPatch('p.json', before ?? '', after ?? '');
      expect(patch.match(/^@@ /gm)).toHaveLength(1);
      expect(patch.match(/^ same/gm) ?? []).toHaveLength(2 * Math.min(3, keep));
      expect(applied('p.json', before ?? '', after ?? '')).toBe(after);
    }
  });

  it('names both versions, so that git can merge it into a file that has moved on', () => {
    const before = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('');
    const after = before.replace('line 20\n', '');
    writeFileSync(join(home, 'm.json'), before);
    git('add', 'm.json');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'm', '--', 'm.json');
    const moved = before.replace('line 18\n', 'line eighteen\n');
    writeFileSync(join(home, 'm.json'), moved);
    git('add', 'm.json');
    writeFileSync(join(home, 'refine.patch'), gitPatch('m.json', before, after));
    expect(() => git('apply', 'refine.patch')).toThrow();
    git('apply', '--3way', 'refine.patch');
    expect(readFileSync(join(home, 'm.json'), 'utf8')).toBe(moved.replace('line 20\n', ''));
  });
});
