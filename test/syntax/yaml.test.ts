import { describe, expect, it } from 'vitest';
import { duplicateKey, entry, type Node, type Parsed } from '../../src/syntax/node.js';
import { plainValue } from '../../src/syntax/value.js';
import { yaml } from '../../src/syntax/yaml/yaml.js';
import { yamlOrJson } from '../../src/syntax/yaml-or-json.js';
import { lineAt, linesOf } from '../../src/text/line.js';
import { plain } from '../../src/text/message.js';

describe('what YAML is read as', () => {
  it.each<{ name: string; text: string; value: unknown; source?: string }>([
    { name: 'plain text', text: 'a: s3:Get*', value: 's3:Get*', source: 's3:Get*' },
    { name: 'plain text before a comment', text: 'a: x y # z', value: 'x y', source: 'x y' },
    { name: 'plain text over lines', text: 'a: x\n  y\n\n  z\n', value: 'x y\nz', source: 'x\n  y\n\n  z' },
    { name: 'single quotes', text: "a: 'it''s' # z", value: "it's", source: "'it''s'" },
    { name: 'double quotes', text: 'a: "s3:G\\u0065t\\n"', value: 's3:Get\n', source: '"s3:G\\u0065t\\n"' },
    { name: 'a literal block', text: 'a: |\n  x\n   y\n\n\nb: 1', value: 'x\n y\n', source: '|\n  x\n   y' },
    { name: 'a folded block', text: 'a: >- # z\n  x\n  y\n', value: 'x y', source: '>- # z\n  x\n  y' },
    { name: 'a block with its own indentation', text: 'a: |2-\n   x\n', value: ' x', source: '|2-\n   x' },
    { name: 'numbers', text: 'a: [1, -2.5, .5, 1e3, 0x1F, 0o17, 012]', value: [1, -2.5, 0.5, 1000, 31, 15, 12] },
    { name: 'words', text: 'a: [true, False, null, ~, NULL]', value: [true, false, null, null, null] },
    {
      name: 'what is no number',
      text: 'a: [2012-10-17, 1.2.3, yes, no, on, 1_000, 12:30, "1", trUE]',
      value: ['2012-10-17', '1.2.3', 'yes', 'no', 'on', '1_000', '12:30', '1', 'trUE'],
    },
    { name: 'nothing', text: 'a:\nb: 1', value: null, source: '' },
    { name: 'a block list', text: 'a:\n  - x # one\n  # two\n  - - y\n    - z\n  -\n', value: ['x', ['y', 'z'], null] },
    {
      name: 'a list that is not indented',
      text: 'a:\n- x\n- y: 1\n  z: 2\nb: 1',
      value: ['x', { y: 1, z: 2 }],
      source: '- x\n- y: 1\n  z: 2',
    },
    {
      name: 'a list in brackets',
      text: 'a: [x, "y", {z: 1}, w: 2,] # c',
      value: ['x', 'y', { z: 1 }, { w: 2 }],
      source: '[x, "y", {z: 1}, w: 2,]',
    },
    {
      name: 'a map in brackets',
      text: 'a: {x: 1, "y":2, z}',
      value: { x: 1, y: 2, z: null },
      source: '{x: 1, "y":2, z}',
    },
    {
      name: 'a map over lines',
      text: 'a:\n  x: 1\n  y:\n    - 2\n\n# c\nb: 1',
      value: { x: 1, y: [2] },
      source: 'x: 1\n  y:\n    - 2',
    },
    { name: 'keys that are no text', text: 'a: {1: x, true: y, "z": w}', value: { 1: 'x', true: 'y', z: 'w' } },
    { name: 'CRLF', text: 'a: # c\r\n  - x\r\n  - "y"\r\n', value: ['x', 'y'], source: '- x\r\n  - "y"' },
    { name: 'a byte-order mark', text: '\uFEFFa: x', value: 'x', source: 'x' },
    { name: 'characters beyond the first plane', text: '"😀": 1\na: 😀x', value: '😀x', source: '😀x' },
    { name: 'a document between its marks', text: '# c\n%YAML 1.1\n---\na: 2012-10-17\n...\n', value: '2012-10-17' },
    { name: 'an empty document beside it', text: '---\n---\na: x\n---\n', value: 'x' },
    { name: 'JSON', text: '{"a": ["x",\n"y"]}', value: ['x', 'y'], source: '["x",\n"y"]' },
    {
      name: 'brackets whose last line is not indented',
      text: 'a: [{\n  "x": [\n1]\n}]\nb: 1',
      value: [{ x: [1] }],
      source: '[{\n  "x": [\n1]\n}]',
    },
    {
      name: 'quoted text whose last line is not indented',
      text: "a: '{\n  x\n}'\nb: 1",
      value: '{ x }',
      source: "'{\n  x\n}'",
    },
    { name: 'text over lines after a quoted key in brackets', text: 'a: ["x"]\n"b": y\n', value: ['x'] },
    { name: 'a tab between tokens', text: 'a:\tx\t# c', value: 'x', source: 'x' },
  ])('$name', ({ text, value, source }) => {
    const node = attribute(text);
    expect(plainValue(node)).toEqual(value);
    if (source !== undefined) expect(covered(text, node)).toBe(source);
  });

  it.each<{ name: string; text: string; shape: string; source?: string }>([
    { name: 'a tag on text', text: 'a: !Ref X # c', shape: '!Ref("X")', source: '!Ref X' },
    { name: 'a tag on what would be a number', text: 'a: !Select 1', shape: '!Select(1)' },
    { name: 'a tag on a list', text: 'a: !If [c, x, !Ref y]', shape: '!If(["c" "x" !Ref("y")])' },
    {
      name: 'a tag on a block list',
      text: 'a: !If\n  - c\n  - - x\n    - y\n  - z',
      shape: '!If(["c" ["x" "y"] "z"])',
      source: '!If\n  - c\n  - - x\n    - y\n  - z',
    },
    {
      name: 'brackets left of their key',
      text: 'a:\n  - - b: [\n  x,\n y ]\n      c: z\n        w\n',
      shape: '[[{b=["x" "y"] c="z w"}]]',
    },
    { name: 'a tag on a map', text: 'a: !T\n  x: 1\nb: 2', shape: '!T({x=1})', source: '!T\n  x: 1' },
    {
      name: 'a tag on a block string',
      text: 'a: !Sub |\n  x ${y}\nb: 1',
      shape: '!Sub("x ${y}\\n")',
      source: '!Sub |\n  x ${y}',
    },
    { name: 'a tag on nothing', text: 'a: !Ref\nb: 1', shape: '!Ref(null)', source: '!Ref' },
    { name: 'a tag of YAML itself', text: 'a: !!str 1', shape: '!!str(1)' },
    { name: 'a tag whose handle a directive explains', text: '%TAG ! tag:x,\n---\na: !Ref X', shape: '!Ref("X")' },
    {
      name: 'a tag after forty others',
      text: `a: [${Array.from({ length: 41 }, (_, index) => `!T${index} x`).join(', ')}]`,
      shape: `[${Array.from({ length: 41 }, (_, index) => `!T${index}("x")`).join(' ')}]`,
    },
    { name: 'a tag written out', text: 'a: !<tag:x> 1', shape: '!<tag:x>(1)' },
    {
      name: 'tags in a block list',
      text: 'a:\n  - !Ref x\n  - # c\n    !Sub\n    "y"',
      shape: '[!Ref("x") !Sub("y")]',
    },
    { name: 'an alias', text: 'b: &x [y]\na: *x # c', shape: 'unknown', source: '*x' },
    { name: 'what has an anchor', text: 'a: &x [y]', shape: 'other ["y"]', source: '&x [y]' },
    { name: 'a tag and an anchor', text: 'a: &x !Ref y', shape: 'other !Ref("y")', source: '&x !Ref y' },
    { name: 'a tag before an anchor', text: 'a: !Ref &x y', shape: 'other !Ref("y")', source: '!Ref &x y' },
    {
      name: 'a merge',
      text: 'b: &x {y: 1}\na:\n  <<: *x\n  z: 2',
      shape: 'other {<<=unknown z=2}',
      source: '<<: *x\n  z: 2',
    },
    { name: 'a key that is a list', text: 'a: {? [x] : 1, y: 2}', shape: 'object ["x"]=1 y=2' },
    { name: 'a key with a tag', text: 'a:\n  !Ref x: 1', shape: 'object !Ref("x")=1', source: '!Ref x: 1' },
    { name: 'a key that is an alias', text: 'b: &x y\na:\n  *x : 1', shape: 'object unknown=1', source: '*x : 1' },
  ])('$name stays opaque and keeps its parts', ({ text, shape, source }) => {
    const node = attribute(text);
    expect(shapeOf(node)).toBe(shape);
    if (source !== undefined) expect(covered(text, node)).toBe(source);
  });

  it('never mixes documents', () => {
    const text = 'a: 1\n---\nb: &x 2\n---\n!T c';
    const all = root(text);
    expect(shapeOf(all)).toBe('other {a=1} {b=other 2} !T("c")');
    expect(covered(text, all)).toBe(text);
  });

  it.each(['', '# only a comment\n', '\uFEFF', '---\n', '\n\n---\n# c\n---\n'])('reads %j as nothing', (text) => {
    expect(plainValue(root(text))).toBeNull();
  });

  it('finds a key that stands twice, however it is written', () => {
    expect(duplicateKey(root('a:\n  - x: 1\n    "x": 2'))?.key).toBe('x');
    expect(duplicateKey(root('a: {1: x, "1": y}'))?.key).toBe('1');
    expect(duplicateKey(root('a: {x: 1, y: 2}'))).toBeUndefined();
  });

  it('has the comments, and not what looks like one', () => {
    const text = '# one\n%YAML 1.2\n---\na: "# x" # two\nb: |\n  # y\nc: x#z # three\n- # four';
    expect(yaml.comments(text)).toEqual([]);
    const good = text.replace('\n- # four', '\nd: > # four\n  # w\n# five');
    expect(yaml.comments(good).map(({ start, end }) => good.slice(start, end))).toEqual(
      ['one', 'two', 'three', 'four', 'five'].map((each) => `# ${each}`),
    );
  });
});

describe('what is not read', () => {
  it.each<{ name: string; text: string; line: number; why: string }>([
    { name: 'a template in place of a map', text: 'a: 1\nb: {{ x }}', line: 2, why: 'a template of another tool' },
    {
      name: 'a statement of a template',
      text: 'a: 1\n{%- if x %}\nb: 2\n{% endif %}',
      line: 2,
      why: 'a template of another tool',
    },
    { name: 'a template inside of text', text: 'a: 1\nb: x-{{ y }}', line: 2, why: 'a template of another tool' },
    {
      name: 'a statement of a Helm chart',
      text: 'a:\n{{- if .x }}\n  b: "c\n{{- end }}',
      line: 2,
      why: 'a template of another tool',
    },
    { name: 'a star', text: 'a:\n  - *', line: 2, why: 'put quotes around a value that begins with it' },
    { name: 'an alias of nothing', text: 'a: &x 1\nb: *y', line: 2, why: 'nothing before it is called `y`' },
    {
      name: 'an alias of another document',
      text: 'a: &x 1\n---\nb: *x',
      line: 3,
      why: 'nothing before it is called `x`',
    },
    { name: 'a tab', text: 'a:\n\tb: 1', line: 2, why: 'found a tab' },
    {
      name: 'a quote that is not closed',
      text: 'a: 1\nb: "x\nc: 2\nd: 3',
      line: 2,
      why: 'the quote that closes this text',
    },
    { name: 'a bracket that is not closed', text: 'a: [x, y', line: 1, why: 'the bracket that closes this' },
    { name: 'two values on a line', text: 'a: b: c', line: 1, why: 'one `key: value` on a line' },
    { name: 'another indentation', text: 'a:\n  b: 1\n c: 2', line: 3, why: 'the same indentation' },
    { name: 'a reserved character', text: 'a: @x', line: 1, why: 'put quotes around it' },
    { name: 'an escape that is none', text: 'a: "\\q"', line: 1, why: 'an escape that YAML knows' },
    { name: 'a bracket too many', text: 'a: 1\n]', line: 2, why: 'unexpected' },
    { name: 'a directive without a document', text: '%YAML 1.2\na: b', line: 2, why: 'directives-end' },
    { name: 'deep nesting in brackets', text: '['.repeat(100_000), line: 1, why: 'nested deeper than 200 levels' },
    { name: 'deep nesting in dashes', text: '- '.repeat(100_000), line: 1, why: 'nested deeper than 200 levels' },
    {
      name: 'deep nesting in lines',
      text: Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
      line: 202,
      why: 'nested deeper than 200 levels',
    },
    { name: 'too many values', text: `a: [${'x,'.repeat(300_000)}]`, line: 1, why: 'more than 250000 values' },
    { name: 'too many tokens', text: ' \n'.repeat(600_000), line: 500_001, why: 'more than 1000000 tokens' },
  ])('$name is told at its line', ({ text, line, why }) => {
    const parsed = yaml.parse(text);
    expect(parsed.kind).toBe('unreadable');
    if (parsed.kind !== 'unreadable') return;
    expect(plain(parsed.why)).toContain(why);
    expect(lineAt(linesOf(text), parsed.at.start)).toBe(line);
    expect(parsed.at.end).toBeGreaterThan(parsed.at.start);
  });

  it.each([
    "a: '{{ x }}'",
    'a: "{% x %}"',
    '# {{ x }}\na: 1',
    'a: |\n  {{ x }}\n',
    'a: x{{resolve:ssm:y}}',
    'a: ${{ x }}',
    'a: >\n  {% x %}',
  ])('takes %j for no template', (text) => {
    expect(yaml.parse(text).kind).toBe('tree');
  });

  it('never follows aliases, however many they would become', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
    expect(yaml.parse(['a0: &a0 x', ...lines].join('\n')).kind).toBe('tree');
  });
});

it('reads a file that does not say what it is written in by its text', () => {
  const jsonText = '\uFEFF\n{\n\t"a": ["x"]\n}';
  expect(plainValue(treeOf(yamlOrJson.parse(jsonText)))).toEqual({ a: ['x'] });
  expect(yaml.parse(jsonText.replace('{', 'b:\n\t{')).kind).toBe('unreadable');
  expect(plainValue(treeOf(yamlOrJson.parse('a:\n  - x')))).toEqual({ a: ['x'] });
});

function treeOf(parsed: Parsed): Node {
  if (parsed.kind === 'unreadable') throw new Error(plain(parsed.why));
  return parsed.root;
}

function root(text: string): Node {
  return treeOf(yaml.parse(text));
}

/** The value of `a`. */
function attribute(text: string): Node {
  const value = entry(root(text), 'a');
  if (value === undefined) throw new Error(`no \`a\` in ${text}`);
  return value;
}

function covered(text: string, { range }: Node): string {
  return text.slice(range.start, range.end);
}

function shapeOf(node: Node): string {
  switch (node.kind) {
    case 'string':
      return JSON.stringify(node.value);
    case 'literal':
      return String(node.value);
    case 'list':
      return `[${node.items.map(shapeOf).join(' ')}]`;
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${key}=${shapeOf(value)}`).join(' ')}}`;
    default:
      return opaqueShape(node.expression);
  }
}

function opaqueShape(expression: (Node & { kind: 'opaque' })['expression']): string {
  if (expression.kind === 'call') return `${expression.name}(${expression.args.map(shapeOf).join(' ')})`;
  if (expression.kind === 'other') return `other ${expression.parts.map(shapeOf).join(' ')}`;
  if (expression.kind !== 'object') return expression.kind;
  const entries = expression.entries.map(
    ({ key, keyNode, value }) => `${keyNode === undefined ? (key ?? '?') : shapeOf(keyNode)}=${shapeOf(value)}`,
  );
  return `object ${entries.join(' ')}`;
}
