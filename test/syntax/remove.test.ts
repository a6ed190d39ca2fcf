import { describe, expect, it } from 'vitest';
import { removeBlocks } from '../../src/syntax/remove.js';
import { applyEdits } from '../../src/text/edit.js';

interface Row {
  readonly name: string;
  readonly before: string;
  readonly items: readonly number[];
  readonly after: string;
}

/** Blocks are written `b { … }`, their comments above them. */
const rows: readonly Row[] = [
  {
    name: 'the first, with the blank line after it',
    before: 'a {\n  b { 1 }\n\n  b { 2 }\n}\n',
    items: [0],
    after: 'a {\n  b { 2 }\n}\n',
  },
  {
    name: 'the last, with the blank line before it',
    before: 'a {\n  b { 1 }\n\n  b { 2 }\n}\n',
    items: [1],
    after: 'a {\n  b { 1 }\n}\n',
  },
  {
    name: 'the middle, with its comment and one blank line',
    before: 'a {\n  b { 1 }\n\n  # two\n  b { 2 }\n\n  b { 3 }\n}\n',
    items: [1],
    after: 'a {\n  b { 1 }\n\n  b { 3 }\n}\n',
  },
  {
    name: 'two neighbours at the end',
    before: 'a {\n  x = 1\n\n  b { 1 }\n\n  b { 2 }\n}\n',
    items: [0, 1],
    after: 'a {\n  x = 1\n\n}\n',
  },
  {
    name: 'a comment that a blank line sets apart stays',
    before: 'a {\n  # heading\n\n  b { 1 }\n  b { 2 }\n}\n',
    items: [0],
    after: 'a {\n  # heading\n\n  b { 2 }\n}\n',
  },
  {
    name: 'a comment behind goes along',
    before: 'a {\n  b { 1 } # one\n  b { 2 }\n}\n',
    items: [0],
    after: 'a {\n  b { 2 }\n}\n',
  },
];

describe('removeBlocks', () => {
  it.each(rows)('$name', ({ before, items, after }) => {
    const blocks = [...before.matchAll(/b \{[^}]*\}/g)].map(({ index, 0: block }) => ({
      start: index,
      end: index + block.length,
    }));
    const edits = removeBlocks(before, blocks, items, (item) => items.includes(item)).flatMap((group) => group.edits);
    expect(applyEdits(before, edits)).toBe(after);
  });
});
