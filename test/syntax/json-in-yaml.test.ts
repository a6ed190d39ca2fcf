/** JSON inside the strings of YAML, in every way that YAML writes strings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/syntax/json/json.js';
import { parseJsonInYaml } from '../../src/syntax/json-in-yaml.js';
import { entry, type Node, type StringNode } from '../../src/syntax/node.js';
import { partsOf, plainValue } from '../../src/syntax/value.js';
import { yaml } from '../../src/syntax/yaml/yaml.js';
import { applyEdits } from '../../src/text/edit.js';
import { lineAt, linesOf } from '../../src/text/line.js';
import { plain } from '../../src/text/message.js';
import { runs } from '../support/runs.js';

const often = runs(200);

describe('JSON in a string of YAML', () => {
  it.each<{ name: string; text: string; list?: string }>([
    { name: 'a literal block', text: 'p: |\n  {\n    "a": ["x", "y"]\n  }\n' },
    { name: 'a literal block in a list', text: '- p: |-\n    {"a": ["x",\n\n        "y"]}\n\n  q: 1\n' },
    { name: 'a block whose header says its indentation', text: 'p: |2-\n     {\n    "a": ["x", "y"]}\n' },
    { name: 'a folded block', text: 'p: > # why\n  {"a":\n  ["x",\n\n    "y"\n  ]}\n\n\nq: 1' },
    { name: 'single quotes', text: 'p: \'{"a": ["x", "y"], "b": "it\'\'s"}\'' },
    { name: 'single quotes over lines', text: 'p: \'{\n  "b": "\'\'",\n\n  "a": ["x",\n "y"]}\'' },
    { name: 'double quotes', text: 'p: "{\\"b\\": \\"\\\\n\\U0001F600\\",\\n\\"a\\": [\\"x\\", \\"y\\"]}"' },
    { name: 'double quotes over lines', text: 'p: "{\\"a\\": \\\n    [\\"x\\",\n    \\"y\\"]}"' },
    { name: 'CRLF', text: 'p: |\r\n  {\r\n    "a": ["x",\r\n      "y"]\r\n  }\r\n' },
    { name: 'a byte-order mark', text: '\uFEFFp: |\n  {"a": ["x", "y"]}' },
    { name: 'tabs inside of a block', text: 'p: |\n  {\n  \t"a": ["x", "y"]\n  }\n' },
  ])('is read and edited in place: $name', ({ text }) => {
    const tree = embedded(text, 'none');
    expect(plainValue(tree)).toEqual(JSON.parse(stringIn(text).value));
    const items = entry(tree, 'a');
    if (items?.kind !== 'list') throw new Error('no list');
    expect(items.items.map(({ range }) => text.slice(range.start, range.end).replace(/\\/g, ''))).toEqual([
      '"x"',
      '"y"',
    ]);
    const groups = json.editList(text, items, [{ kind: 'remove' }, { kind: 'replace', by: ['p', 'q'] }], [0, 1]);
    const after = applyEdits(
      text,
      groups.flatMap(({ edits }) => edits),
    );
    expect(plainValue(embedded(after, 'none'))).toEqual({ ...JSON.parse(stringIn(text).value), a: ['p', 'q'] });
  });

  it('has holes under `!Sub`, and none elsewhere', () => {
    const text = 'p: !Sub |\n  {"a": "x${B.Arn}/${!C}", "b": ${D}, "c": "${AWS::Region}"}\n';
    const tree = embedded(text, 'sub');
    expect(parts(entry(tree, 'a'), text)).toEqual(['x', '${B.Arn} B Arn', '/', '${C}']);
    expect(entry(tree, 'b')).toMatchObject({ kind: 'opaque' });
    expect(parts(entry(tree, 'c'), text)).toEqual(['${AWS::Region} AWS::Region']);
    expect(plainValue(embedded(text.replace('${D}', '1'), 'none'))).toMatchObject({ a: 'x${B.Arn}/${!C}' });
  });

  it('tells what is wrong at its place in the file', () => {
    const text = 'p: |\n  {\n    "a": [1, 2\n  }\n';
    const parsed = parseJsonInYaml(text, stringIn(text), 'none');
    expect(parsed.kind === 'unreadable' && lineAt(linesOf(text), parsed.at.start)).toBe(4);
  });

  it('reads what was written, whatever it is and however it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), drawnSpelling, (value, spell) => {
        const text = spell(value);
        const node = stringIn(text);
        fc.pre(node.value.trim() !== '');
        const parsed = parseJsonInYaml(text, node, 'none');
        if (parsed.kind === 'unreadable') throw new Error(`${plain(parsed.why)} in ${text}`);
        expect(plainValue(parsed.root)).toEqual(JSON.parse(JSON.stringify(value)));
        for (const each of stringsIn(parsed.root)) {
          const written = text.slice(each.range.start, each.range.end);
          const unquoted = text.startsWith("p: '") ? written.replaceAll("''", "'") : written;
          const inside: unknown = text.startsWith('p: "') ? JSON.parse(`"${written}"`) : unquoted;
          expect(JSON.parse(String(inside))).toBe(each.value);
        }
      }),
      often,
    );
  });
});

/** Ways to write a JSON text as a string under `p`. */
const drawnSpelling = fc
  .record({
    style: fc.constantFrom('|', '>', '|-', '>+', '|2', "'", '"'),
    space: fc.constantFrom(undefined, 1, 2, '\t'),
    end: fc.constantFrom('\n', '\r\n'),
    more: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(({ style, space, end, more }) => (value: unknown): string => {
    const written = JSON.stringify(value, undefined, space);
    if (style === "'")
      return `p: '${written.replaceAll("'", "''").replaceAll('\n', `\n ${more}  `)}'`.replaceAll('\n', end);
    if (style === '"') {
      const inner = written.split('\n').map((line) => JSON.stringify(line).slice(1, -1));
      return `p: "${inner.join(`\\n\\${end}  `)}"${end}`;
    }
    const lines = written.split('\n').map((line) => `  ${line}`);
    return `p: ${style} # why\n${lines.join('\n')}\n${more}q: 1\n`.replaceAll('\n', end);
  });

function embedded(text: string, holes: 'sub' | 'none'): Node {
  const parsed = parseJsonInYaml(text, stringIn(text), holes);
  if (parsed.kind === 'unreadable') throw new Error(`${plain(parsed.why)} in ${text}`);
  return parsed.root;
}

/** The string under `p`. */
function stringIn(text: string): StringNode {
  const parsed = yaml.parse(text);
  if (parsed.kind === 'unreadable') throw new Error(`${plain(parsed.why)} in ${text}`);
  const holder = parsed.root.kind === 'list' ? parsed.root.items[0] : parsed.root;
  const value = entry(holder, 'p');
  const node = value?.kind === 'opaque' ? partsOf(value.expression)[0] : value;
  if (node?.kind !== 'string') throw new Error(`no string in ${text}`);
  return node;
}

function stringsIn(node: Node): readonly StringNode[] {
  if (node.kind === 'string') return [node];
  if (node.kind === 'list') return node.items.flatMap(stringsIn);
  return node.kind === 'map' ? node.entries.flatMap(({ value }) => stringsIn(value)) : [];
}

function parts(node: Node | undefined, text: string): unknown {
  if (node?.kind !== 'opaque' || node.expression.kind !== 'template') return node;
  return node.expression.parts.map((part) => {
    if (part.kind !== 'hole') return part.kind === 'text' ? part.value : '%';
    const path =
      part.node.kind === 'opaque' && part.node.expression.kind === 'traversal' ? part.node.expression.path : [];
    return [text.slice(part.range.start, part.range.end), ...path].join(' ');
  });
}
