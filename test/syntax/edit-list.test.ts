import { describe, expect, it } from 'vitest';
import { editList, editString } from '../../src/syntax/edit-list.js';
import { plain } from '../../src/text/message.js';
import type { ItemDecision } from '../../src/syntax/language.js';
import { parseJson } from '../../src/syntax/json/parse-json.js';
import { entry } from '../../src/syntax/node.js';
import { applyEdits } from '../../src/text/edit.js';

interface Row {
  readonly name: string;
  /** A list of strings: `-x` is removed, `x>y+z` replaced, anything else kept. */
  readonly before: string;
  readonly after: string;
}

const rows: readonly Row[] = [
  { name: 'the first of a line', before: '["-a", "b"]', after: '["b"]' },
  { name: 'the last of a line', before: '["a", "-b"]', after: '["a"]' },
  { name: 'the middle of a line', before: '["a", "-b", "c"]', after: '["a", "c"]' },
  { name: 'several of a line', before: '[ "-a", "b", "-c", "-d", "e", "-f" ]', after: '[ "b", "e" ]' },
  { name: 'the first line', before: '[\n  "-a",\n  "b"\n]', after: '[\n  "b"\n]' },
  { name: 'the last line takes the comma before it', before: '[\n  "a",\n  "-b"\n]', after: '[\n  "a"\n]' },
  {
    name: 'a comment behind goes with its item',
    before: '[\n  "-a", // of a\n  "b" // of b\n]',
    after: '[\n  "b" // of b\n]',
  },
  {
    name: 'comments above go with their item',
    before: '[\n  "a",\n  // of b\n  // and more\n  "-b",\n  "c"\n]',
    after: '[\n  "a",\n  "c"\n]',
  },
  {
    name: 'a blank line ends what is above',
    before: '[\n  // heading\n\n  "-a",\n  "b"\n]',
    after: '[\n  // heading\n\n  "b"\n]',
  },
  {
    name: 'the comment of the item before the last stays',
    before: '[\n  "a", // of a\n  "-b" // of b\n]',
    after: '[\n  "a" // of a\n]',
  },
  { name: 'a block comment over lines', before: '[\n  /* of\n     a */\n  "-a",\n  "b"\n]', after: '[\n  "b"\n]' },
  {
    name: 'a comment between items of a line belongs to the next',
    before: '["a", /* of b */ "-b", "c"]',
    after: '["a", "c"]',
  },
  { name: 'two on a line, the second goes', before: '[\n  "a", "-b",\n  "c"\n]', after: '[\n  "a",\n  "c"\n]' },
  { name: 'two on a line, the first goes', before: '[\n  "-a", "b",\n  "c"\n]', after: '[\n  "b",\n  "c"\n]' },
  {
    name: 'two on a line, the second of one and the first of the next go',
    before: '[\n  "a", "-b",\n  "-c", "d"\n]',
    after: '[\n  "a",\n  "d"\n]',
  },
  {
    name: 'two on a line, with a whole line between, and comments',
    before: '[\n  "a", "-b", // of b\n  // of c\n  "-c", "-d",\n  "-e", /* of f */ "f"\n]',
    after: '[\n  "a",\n  /* of f */ "f"\n]',
  },
  { name: 'what stood on the line of the bracket goes', before: '["-a",\n "-b", "c"]', after: '[\n "c"]' },
  { name: 'two on a line, down to the end', before: '[\n  "a", "-b",\n  "-c", "-d"\n]', after: '[\n  "a"\n]' },
  { name: 'the bracket on the line of the last', before: '[\n  "a",\n  "-b"]', after: '[\n  "a"\n  ]' },
  {
    name: 'a comment never swallows the bracket',
    before: '[\n  "a", // of a\n  "-b" ]',
    after: '[\n  "a" // of a\n   ]',
  },
  { name: 'commas first, the middle', before: '[ "a"\n, "-b"\n, "c"\n]', after: '[ "a"\n, "c"\n]' },
  { name: 'commas first, the last', before: '[ "a"\n, "-b"\n]', after: '[ "a"\n]' },
  { name: 'commas first, the first', before: '[ "-a"\n, "b"\n]', after: '[ "b"\n]' },
  { name: 'a replacement of one line', before: '["a", "b>x+y", "c"]', after: '["a", "x", "y", "c"]' },
  {
    name: 'a replacement gets lines of its own',
    before: '[\n  "a>x+y", // of a\n  "b"\n]',
    after: '[\n  "x",\n  "y", // of a\n  "b"\n]',
  },
  { name: 'a replacement of the last line', before: '[\n\t"a",\n\t"b>x+y"\n]', after: '[\n\t"a",\n\t"x",\n\t"y"\n]' },
  {
    name: 'a replacement before a removed last line',
    before: '[\n  "a>x+y",\n  "-b"\n]',
    after: '[\n  "x",\n  "y"\n]',
  },
  { name: 'commas first, a replacement', before: '[ "a"\n, "b>x+y"\n]', after: '[ "a"\n, "x"\n, "y"\n]' },
  { name: 'carriage returns', before: '[\r\n  "a>x+y",\r\n  "-b"\r\n]', after: '[\r\n  "x",\r\n  "y"\r\n]' },
  { name: 'a list without spaces', before: '["a>x+y","b"]', after: '["x","y","b"]' },
];

describe('editList', () => {
  it.each(rows)('$name', ({ before, after }) => {
    const { text, decisions } = decided(before);
    const edits = editList(text, listIn(text), decisions).flatMap((group) => group.edits);
    expect(applyEdits(text, edits)).toBe(after);
    const node = listIn(after);
    expect(node.items).toHaveLength(
      decisions.reduce(
        (sum, each) => sum + (each.kind === 'keep' ? 1 : each.kind === 'replace' ? each.by.length : 0),
        0,
      ),
    );
  });

  it('writes a list that grows too wide one item a line', () => {
    const names = Array.from({ length: 12 }, (_, index) => `service:ActionNumber${index}`);
    const text = '{\n  "Action": ["a", "b"],\n  "x": 1\n}';
    const edits = editList(text, listUnder(text), [{ kind: 'replace', by: names }, { kind: 'keep' }]).flatMap(
      (group) => group.edits,
    );
    expect(applyEdits(text, edits)).toBe(
      `{\n  "Action": [\n${[...names, 'b'].map((name) => `    "${name}"`).join(',\n')}\n  ],\n  "x": 1\n}`,
    );
  });

  it('never empties a list', () => {
    expect(() => editList('["a"]', listIn('["a"]'), [{ kind: 'remove' }])).toThrow(/keep an item/);
  });
});

describe('editString', () => {
  const text = '{ "Action": "a" }';
  const node = entry(rootOf(text), 'Action');

  it.each([
    { by: ['x'], after: '{ "Action": "x" }' },
    { by: ['x', 'y'], after: '{ "Action": ["x", "y"] }' },
  ])('writes $by', ({ by, after }) => {
    if (node?.kind !== 'string') throw new Error('no string');
    expect(applyEdits(text, [editString(text, node, by)])).toBe(after);
  });
});

function decided(written: string): { text: string; decisions: readonly ItemDecision[] } {
  const values = [...written.matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? '');
  const decisions = values.map((value): ItemDecision =>
    value.startsWith('-')
      ? { kind: 'remove' }
      : value.includes('>')
        ? { kind: 'replace', by: value.split('>')[1]?.split('+') ?? [] }
        : { kind: 'keep' },
  );
  return { text: written.replace(/"-/g, '"').replace(/>[^"]*/g, ''), decisions };
}

function listIn(text: string) {
  const root = rootOf(text);
  if (root.kind !== 'list') throw new Error('no list');
  return root;
}

function listUnder(text: string) {
  const node = entry(rootOf(text), 'Action');
  if (node?.kind !== 'list') throw new Error('no list');
  return node;
}

function rootOf(text: string) {
  const parsed = parseJson(text);
  if (parsed.kind !== 'tree') throw new Error(plain(parsed.why));
  return parsed.root;
}
