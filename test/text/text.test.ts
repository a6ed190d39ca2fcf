import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/runs.js';
import { hunksOf, unifiedDiff } from '../../src/text/diff.js';
import { applyEdits, deletion } from '../../src/text/edit.js';
import { columnAt, endOfLine, lineAt, lineEnding, linesOf, lineStart, splitLines } from '../../src/text/line.js';

describe('lines', () => {
  it('hold every offset where the text says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\ud83d\ude00'), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const lines = linesOf(text);
        for (let offset = 0; offset < text.length; offset++) {
          expect(lineAt(lines, offset)).toBe(text.slice(0, offset).split('\n').length);
          expect(columnAt(lines, offset)).toBe(offset - text.slice(0, offset).lastIndexOf('\n'));
        }
        expect(splitLines(text)).toHaveLength(lines.count);
        expect(lineStart(lines, lines.count + 1)).toBe(text.length);
      }),
      runs(100),
    );
  });

  it.each([
    ['a\nb', 'lf'],
    ['a', 'lf'],
    ['a\r\nb\r\n', 'crlf'],
    ['a\r\nb\n', 'mixed'],
    ['a\rb\n', 'lone-cr'],
  ])('of %j end with %s', (text, expected) => {
    expect(lineEnding(text)).toBe(expected);
    expect(endOfLine(text)).toBe(expected === 'crlf' ? '\r\n' : '\n');
  });
});

describe('edits', () => {
  it('that overlap or leave the text are refused', () => {
    expect(() => applyEdits('abc', [deletion(0, 2), deletion(1, 3)])).toThrow(RangeError);
    expect(() => applyEdits('abc', [deletion(2, 4)])).toThrow(RangeError);
    expect(applyEdits('abc', [deletion(2, 3), deletion(0, 1)])).toBe('b');
  });
});

describe('hunks', () => {
  it('are the lines of the new file that a headerless patch shows', () => {
    expect(hunksOf('@@ -1,3 +1,4 @@\n a\n+b\n c\n d\n@@ -10,2 +11 @@ function x()\n-e\n f')).toEqual([
      { first: 1, last: 4, added: [2] },
      { first: 11, last: 11, added: [] },
    ]);
  });

  it('tell additions from context, whatever the lines hold', () => {
    const patch = '@@ -1,3 +1,4 @@\n-+a\n++b\n+-c\n  d\n+\n-e\n\\ No newline at end of file';
    expect(hunksOf(patch)).toEqual([{ first: 1, last: 4, added: [1, 2, 4] }]);
  });

  it('of a deleted file are none', () => {
    expect(hunksOf('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([]);
  });

  it('are refused where the patch is malformed', () => {
    expect(() => hunksOf('@@ -1,3 +1,4 @@\n a\nx')).toThrow();
  });

  it('of a unified diff cover what changed', () => {
    expect(hunksOf(unifiedDiff('a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nd\nE\nf\n') ?? '')).toEqual([
      { first: 2, last: 6, added: [5] },
    ]);
  });
});
