import { describe, expect, it } from 'vitest';
import type { ItemDecision } from '../../src/syntax/language.js';
import type { ListNode, Node, StringNode } from '../../src/syntax/node.js';
import { partsOf, plainValue } from '../../src/syntax/value.js';
import { yaml } from '../../src/syntax/yaml/yaml.js';
import { applyEdits } from '../../src/text/edit.js';
import { plain } from '../../src/text/message.js';

/** What becomes of some values; others stay. */
type Changes = Readonly<Record<string, readonly string[]>>;

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

describe('a block list', () => {
  it.each<{ name: string; text: string; changes: Changes; after: string }>([
    {
      name: 'loses an item with the comments above it and behind it',
      text: lines('a:', '  - x # one', '  # two', '  # three', '  - y # four', '  # five', '  - z'),
      changes: { y: [] },
      after: lines('a:', '  - x # one', '  # five', '  - z'),
    },
    {
      name: 'loses its first item, and keeps the comment behind its key',
      text: lines('a: # one', '  # two', '  - x', '  - y'),
      changes: { x: [] },
      after: lines('a: # one', '  - y'),
    },
    {
      name: 'loses its last item',
      text: lines('a:', '  - x', '  # one', '  - y', '# two', 'b: 1'),
      changes: { y: [] },
      after: lines('a:', '  - x', '# two', 'b: 1'),
    },
    {
      name: 'keeps a comment that a blank line sets apart',
      text: lines('a:', '  - x', '  # one', '', '  - y', '  - z'),
      changes: { y: [] },
      after: lines('a:', '  - x', '  # one', '', '  - z'),
    },
    {
      name: 'loses one of the blank lines that set an item apart',
      text: lines('a:', '  - x', '', '  - y', '', '  - z'),
      changes: { y: [] },
      after: lines('a:', '  - x', '', '  - z'),
    },
    {
      name: 'loses the blank line after its first item',
      text: lines('a:', '  - x', '', '  - y'),
      changes: { x: [] },
      after: lines('a:', '  - y'),
    },
    {
      name: 'loses the blank line before its last item',
      text: lines('a:', '  - x', '', '  - y', 'b: 1'),
      changes: { y: [] },
      after: lines('a:', '  - x', 'b: 1'),
    },
    {
      name: 'keeps the blank line behind it',
      text: lines('a:', '  - x', '  - y', '', 'b: 1'),
      changes: { y: [] },
      after: lines('a:', '  - x', '', 'b: 1'),
    },
    {
      name: 'that is not indented',
      text: lines('a:', '- x', '- "y*"', "- 'z*'", 'b: 1'),
      changes: { x: [], 'y*': ['y1', 'y2'], 'z*': ['z1', 'z2'] },
      after: lines('a:', '- "y1"', '- "y2"', "- 'z1'", "- 'z2'", 'b: 1'),
    },
    {
      name: 'takes several values for one, with the space of its dash',
      text: lines('a:', '  -   x* # one', '  - y'),
      changes: { 'x*': ['s3:A', 's3:B'] },
      after: lines('a:', '  -   s3:A', '  -   s3:B # one', '  - y'),
    },
    {
      name: 'puts quotes where a value needs them',
      text: lines('a:', '  - x', '  - y'),
      changes: { x: ['*:Get*', 'true', 'null', '1', 's3:*'] },
      after: lines('a:', "  - '*:Get*'", "  - 'true'", "  - 'null'", "  - '1'", '  - s3:*', '  - y'),
    },
    {
      name: 'with CRLF',
      text: 'a:\r\n  # one\r\n  - x\r\n  - y # two\r\n  - z*\r\n',
      changes: { x: [], 'z*': ['s3:A', 's3:B'] },
      after: 'a:\r\n  - y # two\r\n  - s3:A\r\n  - s3:B\r\n',
    },
    { name: 'without a final newline', text: 'a:\n  - x\n  - y', changes: { y: [] }, after: 'a:\n  - x\n' },
    { name: 'with a byte-order mark', text: '\uFEFF- x\n- y', changes: { x: [] }, after: '\uFEFF- y' },
    {
      name: 'beside a dash',
      text: lines('- - x', '  - y', '- z'),
      changes: { x: [] },
      after: lines('- - y', '- z'),
    },
    {
      name: 'beside a dash, before a comment',
      text: lines('- - x # one', '  # two', '  - y', '- z'),
      changes: { x: [] },
      after: lines('-', '  # two', '  - y', '- z'),
    },
    {
      name: 'beside a dash, its later items',
      text: lines('- - x', '  - y', '- z*'),
      changes: { y: [], 'z*': ['s3:A', 's3:B'] },
      after: lines('- - x', '- s3:A', '- s3:B'),
    },
    {
      name: 'with a value on the line after its dash',
      text: lines('a:', '  - # one', '    x', '  -', '    y*', '  - z'),
      changes: { x: [], 'y*': ['s3:A', 's3:B'] },
      after: lines('a:', '  -', '    s3:A', '  - s3:B', '  - z'),
    },
    {
      name: 'with values over several lines',
      text: lines('a:', '  - x', '    w', '  - |-', '    y', '', '  - z'),
      changes: { 'x w': [], y: ['s3:A'] },
      after: lines('a:', '  - s3:A', '', '  - z'),
    },
    {
      name: 'beside what cannot be read',
      text: lines('a:', '  - !Ref x', '  - y', '  - !If [c, d, e]', '  - &f g'),
      changes: { y: [] },
      after: lines('a:', '  - !Ref x', '  - !If [c, d, e]', '  - &f g'),
    },
    {
      name: 'in the branch of a condition',
      text: lines('a: !If', '  - c', '  - - x', '    - y', '  - z'),
      changes: { y: [] },
      after: lines('a: !If', '  - c', '  - - x', '  - z'),
    },
  ])('$name', ({ text, changes, after }) => {
    expect(refined(text, changes)).toBe(after);
    expect(valuesOf(after)).toEqual(changed(valuesOf(text), changes));
  });

  it('loses a map with the comments in it', () => {
    const text = lines(
      ...['a:', '  # one', '  - b: 1 # two', '    c:', '      - 2', '    # d: 3', '', '  # four'],
      ...['  -', '    b: 5', '  # six', '  - b: 7'],
    );
    const without = (item: number): string => edited(text, listIn(text), new Map([[item, { kind: 'remove' }]]));
    expect(without(0)).toBe(lines('a:', '  # four', '  -', '    b: 5', '  # six', '  - b: 7'));
    expect(without(1)).toBe(text.replace('  # four\n  -\n    b: 5\n', ''));
    expect(without(2)).toBe(text.replace('  # six\n  - b: 7\n', ''));
  });

  it('says what goes with each item', () => {
    const text = lines('a: # one', '  # two', '  - x # three', '  - b: 1', '    # four', '  - - y');
    const ranges = yaml.itemRanges(text, listIn(text)).map(({ start, end }) => text.slice(start, end));
    expect(ranges).toEqual(['  # two\n  - x # three', '  - b: 1\n    # four', '  - - y']);
  });

  it('never becomes empty', () => {
    expect(() => refined('a:\n  - x\n', { x: [] })).toThrow(/must keep an item/);
  });
});

describe('a list in brackets', () => {
  it.each<{ name: string; text: string; changes: Changes; after: string }>([
    { name: 'loses an item', text: 'a: [x, \'y\', "z"] # one', changes: { y: [] }, after: 'a: [x, "z"] # one' },
    { name: 'loses its last item', text: 'a: [ x, y ]', changes: { y: [] }, after: 'a: [ x ]' },
    {
      name: 'takes several values, quoted as the one they replace',
      text: "a: [x*, 'y*']",
      changes: { 'x*': ['*:A', 's3:B'], 'y*': ['s3:C', 's3:D'] },
      after: "a: ['*:A', 's3:B', 's3:C', 's3:D']",
    },
    {
      name: 'over lines',
      text: 'a: [\n  x, # one\n  # two\n  y,\n  z\n  ]',
      changes: { y: [], z: ['s3:A', 's3:B'] },
      after: 'a: [\n  x, # one\n  s3:A,\n  s3:B\n  ]',
    },
    {
      name: 'never becomes so long that its bracket would stand on a line of its own',
      text: `a: [x*, ${'y'.repeat(100)}]`,
      changes: { 'x*': ['s3:AAAAAAAAAA', 's3:BBBBBBBBBB'] },
      after: `a: [s3:AAAAAAAAAA, s3:BBBBBBBBBB, ${'y'.repeat(100)}]`,
    },
  ])('$name', ({ text, changes, after }) => {
    expect(refined(text, changes)).toBe(after);
    expect(valuesOf(after)).toEqual(changed(valuesOf(text), changes));
  });
});

describe('one string', () => {
  const two = ['s3:A', 's3:B'];
  it.each<{ name: string; text: string; by?: readonly string[]; after: string }>([
    { name: 'becomes another', text: 'a: "v" # one\n', by: ['s3:A'], after: 'a: "s3:A" # one\n' },
    { name: 'that needs quotes', text: 'a: v\n', by: ['*'], after: "a: '*'\n" },
    { name: 'becomes a list', text: 'a: v\nb: 1\n', after: 'a:\n  - s3:A\n  - s3:B\nb: 1\n' },
    { name: 'becomes a list at the end', text: "a: 'v'", after: "a:\n  - 's3:A'\n  - 's3:B'" },
    {
      name: 'leaves its comment with its key',
      text: 'a:  v # one\nb: 1\n',
      after: 'a: # one\n  - s3:A\n  - s3:B\nb: 1\n',
    },
    {
      name: 'becomes a list as the file writes them',
      text: lines('c:', '- x', 'b:', '- d: 1', '  a: v', 'e:', '  - f: 1'),
      after: lines('c:', '- x', 'b:', '- d: 1', '  a:', '  - s3:A', '  - s3:B', 'e:', '  - f: 1'),
    },
    {
      name: 'becomes a list as the file writes those of strings',
      text: lines('b:', '- d:', '  - e: 1', 'f:', '  - x', 'a: v'),
      after: lines('b:', '- d:', '  - e: 1', 'f:', '  - x', 'a:', '  - s3:A', '  - s3:B'),
    },
    {
      name: 'becomes a list as far from its key as others are',
      text: lines('c:', '    - x', 'b:', '  - a: v # one'),
      after: lines('c:', '    - x', 'b:', '  - a: # one', '        - s3:A', '        - s3:B'),
    },
    { name: 'with CRLF', text: 'a: v\r\nb: 1\r\n', after: 'a:\r\n  - s3:A\r\n  - s3:B\r\nb: 1\r\n' },
    { name: 'with a byte-order mark', text: '\uFEFFa: v', after: '\uFEFFa:\n  - s3:A\n  - s3:B' },
    { name: 'with a quoted key', text: '"a" : v\n', after: '"a" :\n  - s3:A\n  - s3:B\n' },
    {
      name: 'on the line after its key',
      text: 'a: # one\n    v # two\n',
      after: 'a: # one\n    - s3:A\n    - s3:B # two\n',
    },
    { name: 'in brackets', text: 'b: {c: 1, a: v}', after: 'b: {c: 1, a: [s3:A, s3:B]}' },
    {
      name: 'in brackets, on a line of its own',
      text: 'b: {\n  a: "v"\n  }',
      after: 'b: {\n  a: ["s3:A", "s3:B"]\n  }',
    },
    { name: 'over several lines', text: 'a: >-\n  v\nb: 1\n', after: 'a:\n  - s3:A\n  - s3:B\nb: 1\n' },
    { name: 'that is an item', text: 'a:\n  - c\n  - v\n', after: 'a:\n  - c\n  - - s3:A\n    - s3:B\n' },
  ])('$name', ({ text, by = two, after }) => {
    const node = stringsIn(rootOf(text)).find(({ value }) => value === 'v');
    if (node === undefined) throw new Error('no string v');
    const edits = yaml.editList(text, node, [{ kind: 'replace', by }], [0]).flatMap((group) => group.edits);
    expect(applyEdits(text, edits)).toBe(after);
    expect(plainValue(rootOf(after))).toEqual(
      JSON.parse(JSON.stringify(plainValue(rootOf(text))).replace('"v"', JSON.stringify(by.length === 1 ? by[0] : by))),
    );
  });
});

/** The text after the changes, whichever of its lists hold those values; any subset of the edits leaves a list. */
function refined(text: string, changes: Changes): string {
  const all = listsIn(rootOf(text)).flatMap((list) => {
    const decisions = list.items.map((item): ItemDecision => {
      const by = item.kind === 'string' ? changes[item.value] : undefined;
      if (by === undefined) return { kind: 'keep' };
      return by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by };
    });
    const items = decisions.flatMap(({ kind }, index) => (kind === 'keep' ? [] : [index]));
    return items.length === 0 ? [] : yaml.editList(text, list, decisions, items);
  });
  for (const { edits } of all) rootOf(applyEdits(text, edits));
  return applyEdits(
    text,
    all.flatMap(({ edits }) => edits),
  );
}

function edited(text: string, list: ListNode, changes: ReadonlyMap<number, ItemDecision>): string {
  const decisions = list.items.map((_, index): ItemDecision => changes.get(index) ?? { kind: 'keep' });
  return applyEdits(
    text,
    yaml.editList(text, list, decisions, [...changes.keys()]).flatMap(({ edits }) => edits),
  );
}

function valuesOf(text: string): readonly string[] {
  return listsIn(rootOf(text)).flatMap(({ items }) =>
    items.map((item) => (item.kind === 'string' ? item.value : item.kind)),
  );
}

function changed(values: readonly string[], changes: Changes): readonly string[] {
  return values.flatMap((value) => changes[value] ?? [value]);
}

function listIn(text: string): ListNode {
  const [first] = listsIn(rootOf(text));
  if (first === undefined) throw new Error('no list');
  return first;
}

function listsIn(node: Node): readonly ListNode[] {
  return nodesIn(node).filter((each) => each.kind === 'list');
}

function stringsIn(node: Node): readonly StringNode[] {
  return nodesIn(node).filter((each) => each.kind === 'string');
}

function nodesIn(node: Node): readonly Node[] {
  if (node.kind === 'list') return [node, ...node.items.flatMap(nodesIn)];
  if (node.kind === 'map') return [node, ...node.entries.flatMap(({ value }) => nodesIn(value))];
  return node.kind === 'opaque' ? [node, ...partsOf(node.expression).flatMap(nodesIn)] : [node];
}

function rootOf(text: string): Node {
  const parsed = yaml.parse(text);
  if (parsed.kind === 'unreadable') throw new Error(`${plain(parsed.why)} in\n${text}`);
  return parsed.root;
}
