import { describe, expect, it } from 'vitest';
import { languages, languageOf } from '../../src/syntax/index.js';
import type { Language } from '../../src/syntax/language.js';
import type { Node, StringNode } from '../../src/syntax/node.js';
import { partsOf } from '../../src/syntax/value.js';
import { applyEdits } from '../../src/text/edit.js';

/** A list under `a`, as each language writes it, with a comment and a string that looks like one. */
const samples: Readonly<Record<string, string>> = {
  hcl: 'a = [ # one\n  "x", // two\n  "# none", /* three */\n  "y",\n]\n',
  json: '{ "a": [ // one\n  "x", /* two */\n  "// none",\n  "y"\n] }\n',
  'json-template': '{ "b": ${c}, "a": [ // one\n  "x", /* two */\n  "// ${d}",\n  "y"\n] }\n',
  yaml: "a: [ # one\n  x, # two\n  '# none', y\n  ]\n# three\n",
  'yaml-or-json': 'a: [ # one\n  "x", # two\n  \'# none\', "y"\n  ]\n# three\n',
};

describe.each(languages.map((language): [string, Language] => [language.name, language]))('%s', (name, language) => {
  const text = samples[name] ?? '';
  const parsed = language.parse(text);
  const root: Node =
    parsed.kind === 'tree' ? parsed.root : { kind: 'literal', value: null, range: { start: 0, end: 0 } };
  const list = nodesIn(root).find((node) => node.kind === 'list');
  const strings = nodesIn(root).filter((node): node is StringNode => node.kind === 'string');

  it('has strings between its quotes', () => {
    expect(strings.length).toBeGreaterThan(1);
    for (const { quote, value, range } of strings) {
      expect(language.quotes).toContain(quote);
      expect(text.slice(range.start, range.end)).toBe(`${quote}${value}${quote}`);
    }
  });

  it('has comments, in order and outside of strings', () => {
    const comments = language.comments(text).map(({ start, end }) => text.slice(start, end));
    expect(comments.map((each) => each.replace(/\W+/g, ''))).toEqual(['one', 'two', 'three'].slice(0, comments.length));
    expect(comments.length).toBeGreaterThan(1);
    expect(language.comments(`${text}\n ]`)).toEqual([]);
  });

  it('edits some items of a list and keeps the others', () => {
    if (list?.kind !== 'list') throw new Error('no list');
    const decisions = list.items.map((_, index) =>
      index === 0 ? ({ kind: 'replace', by: ['p', 'q'] } as const) : ({ kind: 'remove' } as const),
    );
    const edited = (items: readonly number[]): readonly unknown[] => {
      const edits = language.editList(text, list, decisions, items).flatMap((group) => group.edits);
      const after = language.parse(applyEdits(text, edits));
      const found = after.kind === 'tree' ? nodesIn(after.root).find((node) => node.kind === 'list') : undefined;
      return found?.kind === 'list' ? found.items.map((item) => (item.kind === 'string' ? item.value : '…')) : [];
    };
    const second = name === 'json-template' ? '…' : (strings.find(({ value }) => value.endsWith('none'))?.value ?? '');
    expect(edited([0])).toEqual(['p', 'q', second, 'y']);
    expect(edited([2])).toEqual(['x', second]);
    expect(edited([0, 1, 2])).toEqual(['p', 'q']);
    expect(edited([])).toEqual(['x', second, 'y']);
    expect(language.itemRanges(text, list)).toHaveLength(3);
  });

  it.skipIf(language.quotes.includes(''))('leaves lists without brackets to languages that have them', () => {
    if (list?.kind !== 'list') throw new Error('no list');
    expect(() => language.itemRanges(text, { ...list, layout: 'block' })).toThrow(/its own language/);
  });
});

it('is known by the ending of a file', () => {
  const paths = [
    'main.tf',
    'main.tofu',
    'main.tf.json',
    'p.JSON',
    'p.json.tftpl',
    'p.txt',
    'a.yaml',
    'a.YML',
    'a.template',
  ];
  expect(paths.map((path) => languageOf(path)?.name)).toEqual([
    ...['hcl', 'hcl', 'json', 'json', 'json-template'],
    undefined,
    ...['yaml', 'yaml', 'yaml-or-json'],
  ]);
});

function nodesIn(node: Node): readonly Node[] {
  const inside =
    node.kind === 'list'
      ? node.items
      : node.kind === 'map'
        ? node.entries.map(({ value }) => value)
        : node.kind === 'opaque'
          ? partsOf(node.expression)
          : [];
  return [node, ...inside.flatMap(nodesIn)];
}
