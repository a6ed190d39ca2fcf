import { describe, expect, it } from 'vitest';
import { parseHcl } from '../../src/syntax/hcl/parse-hcl.js';
import { entry, type Entry, type Node } from '../../src/syntax/node.js';
import { lineAt, linesOf } from '../../src/text/line.js';
import { plain, words } from '../../src/text/message.js';
import { plainValue } from '../../src/syntax/value.js';
import { judge } from '../support/hcl-oracle.js';

describe('what parseHcl reads', () => {
  it.each<{ name: string; text: string; value: unknown; source?: string }>([
    { name: 'a quoted string', text: 'a = "x"', value: 'x', source: '"x"' },
    { name: 'an empty string', text: 'a = ""', value: '', source: '""' },
    { name: 'escapes', text: String.raw`a = "\n\r\t\"\\\u00e9\U0001F600"`, value: '\n\r\t"\\é😀' },
    { name: 'doubled template marks', text: 'a = "$${x} %%{y} $$ %% $5 100%"', value: '${x} %{y} $$ %% $5 100%' },
    {
      name: 'a heredoc',
      text: 'a = <<EOT\n  x\\n\n    EOT\nb = 1',
      value: '  x\\n\n',
      source: '<<EOT\n  x\\n\n    EOT',
    },
    { name: 'an empty heredoc', text: 'a = <<EOT\nEOT\n', value: '', source: '<<EOT\nEOT' },
    { name: 'a flush heredoc', text: 'a = <<-EOT\n    x\n\n   \n      y\n  EOT\n', value: 'x\n\n   \n  y\n' },
    { name: 'a heredoc in a list', text: 'a = [<<E\nx\nE\n, "y"]', value: ['x\n', 'y'] },
    { name: 'a heredoc with CRLF', text: 'a = <<E\r\nx\r\nE\r\n', value: 'x\r\n', source: '<<E\r\nx\r\nE' },
    { name: 'a marker inside a line', text: 'a = <<E\nE x\nEE\nE\n', value: 'E x\nEE\n' },
    { name: 'numbers', text: 'a = [1, 1.5, 2e3, -4, 1.e1]', value: [1, 1.5, 2000, -4, 10] },
    { name: 'words', text: 'a = [true, false, null]', value: [true, false, null] },
    { name: 'a list with a last comma', text: 'a = [1,\n 2, # two\n]', value: [1, 2], source: '[1,\n 2, # two\n]' },
    { name: 'an object', text: 'a = { b = 1, "c" : 2\n d = {} }', value: { b: 1, c: 2, d: {} } },
    { name: 'an object whose key stands twice', text: 'a = { b = 1, b = 2 }', value: { b: 2 } },
    {
      name: 'keys that are no names',
      text: 'a = { 1 = 2, null = 3, x = 4, for = 5 }',
      value: { 1: 2, null: 3, x: 4, for: 5 },
    },
    { name: 'parentheses', text: 'a = (\n"x"\n)', value: 'x', source: '"x"' },
    { name: 'comments', text: '# one\na /* two */ = 1 // three\n/* four */', value: 1, source: '1' },
    { name: 'a byte-order mark', text: '\uFEFFa = 1', value: 1, source: '1' },
    { name: 'names beyond ASCII', text: 'é-ß = 1\na = 2', value: 2 },
  ])('$name', ({ text, value, source }) => {
    const node = attribute(text);
    expect(plainValue(node)).toEqual(value);
    if (source !== undefined) expect(covered(text, node)).toBe(source);
  });

  it.each<{ name: string; text: string; shape: string }>([
    { name: 'a variable', text: 'a = x', shape: 'traversal x' },
    { name: 'a traversal', text: 'a = x.y[0].z["k"].1', shape: 'traversal x.y.0.z.k.1' },
    { name: 'splats', text: 'a = x[*].y.*.z[count.index]', shape: 'traversal x.*.y.*.z.*' },
    { name: 'a traversal into parentheses', text: 'a = (x).y', shape: 'traversal x.y' },
    { name: 'a call', text: 'a = f(1, ["x"], y...)', shape: 'call f… 1 ["x"] y' },
    { name: 'a call without arguments', text: 'a = f()', shape: 'call f' },
    { name: 'a call of a provider', text: 'a = p::n::f(1,)', shape: 'call p::n::f 1' },
    { name: 'a traversal into a call', text: 'a = f(1).x', shape: 'other f(1)' },
    { name: 'a template', text: 'a = "x${y}\\n%{ if z }w%{ endif }"', shape: 'template <x> ${y} <\n> % <w> %' },
    { name: 'a template of one hole', text: 'a = "${x}"', shape: 'template ${x}' },
    { name: 'a heredoc with holes', text: 'a = <<-E\n  x ${y}\n   z\n  E\n', shape: 'template <x > ${y} <\n z\n>' },
    { name: 'white space beside `~`', text: 'a = "x ${~ y ~} z"', shape: 'template <x> ${~ y ~} <z>' },
    { name: 'a conditional', text: 'a = x ? "y" : z ? 1 : 2', shape: 'conditional x "y" z ? 1 : 2' },
    { name: 'operators', text: 'a = 1 + x * -y == !z', shape: 'other 1 x -y !z' },
    { name: 'a `for` over a list', text: 'a = [for k, v in m : v if k]', shape: 'other m v k' },
    { name: 'a `for` over an object', text: 'a = {for k, v in m : k => v...}', shape: 'other m k v' },
    { name: 'a computed key', text: 'a = { (x) = 1, "${y}" = 2, z.w = 3, b = 4 }', shape: 'object ?=1 ?=2 ?=3 b=4' },
  ])('$name stays opaque and keeps its parts', ({ text, shape }) => {
    const node = attribute(text);
    expect(shapeOf(text, node)).toBe(shape);
    expect(covered(text, node)).toBe(text.slice(4).trim());
  });

  it('gives an attribute the range from its name to the end of its value', () => {
    const text = 'x {\n  a = ("y") # z\n  b = f(1)\n}';
    const block = root(text)[0]!;
    expect(block.value.kind === 'map' && block.value.entries.map((each) => covered(text, each))).toEqual([
      'a = ("y")',
      'b = f(1)',
    ]);
    expect(covered(text, block.value)).toBe(text.slice(2));
  });

  it('tells blocks from attributes, with the labels of each', () => {
    const text = 'resource "a" b {\n  tags { x = 1 }\n  tags = {}\n}\nlocals {}';
    const [resource, locals] = root(text);
    expect(resource).toMatchObject({ form: 'block', key: 'resource', labels: ['a', 'b'] });
    expect(locals).toMatchObject({ form: 'block', key: 'locals', labels: [] });
    expect(resource?.value.kind === 'map' && resource.value.entries.map(({ form, key }) => [form, key])).toEqual([
      ['block', 'tags'],
      ['attribute', 'tags'],
    ]);
    expect(covered(text, resource!)).toBe(text.slice(0, text.indexOf('\nlocals')));
  });

  it('finds an attribute as in any other language', () => {
    expect(entry(entry(parsed('x {\n a = 1\n}'), 'x'), 'a')).toMatchObject({ kind: 'literal', value: 1 });
  });

  it('keeps what the file says where a string has another normal form', () => {
    expect(attribute('a = "e\u0301"')).toMatchObject({ value: 'e\u0301' });
  });
});

describe('what parseHcl refuses', () => {
  it.each<{ text: string; line: number; why: string }>([
    { text: 'a = 1\rb = 2', line: 1, why: 'found a carriage return' },
    { text: 'a = <<E\nx\ry\nE\n', line: 2, why: 'found a carriage return' },
    { text: 'a = <<E\nx\nE', line: 1, why: 'expected the closing marker `E`' },
    { text: 'a = <<E\nx\n', line: 1, why: 'expected the closing marker `E`' },
    { text: 'a = <<"E"\nx\nE\n', line: 1, why: 'expected a value, found `<`' },
    { text: 'a = "x\ny"', line: 1, why: 'expected `"` before the end of the line' },
    { text: 'a = "x', line: 1, why: 'expected `"` before the end of the file' },
    { text: '\na = "\\q"', line: 2, why: 'after the backslash' },
    { text: 'a = "\\u12"', line: 1, why: 'expected 4 hexadecimal digits' },
    { text: 'a = "\\ud83d\\ude00"', line: 1, why: 'expected the code point of a character' },
    { text: 'a = "${x"', line: 1, why: 'expected `}` to end this `${`' },
    { text: 'a = "${}"', line: 1, why: 'expected a value' },
    { text: 'a = "%{ if x }y"', line: 1, why: 'expected `%{ endif }`' },
    { text: 'a = "%{ endfor }"', line: 1, why: 'expected `if` or `for`, found `endfor`' },
    { text: 'a = "%{ if x }%{ else }%{ else }%{ endif }"', line: 1, why: 'expected `endif`, `if` or `for`' },
    { text: 'a = 1 b = 2', line: 1, why: 'expected a line end, found `b`' },
    { text: 'a = 1; b = 2', line: 1, why: 'expected a line end, found `;`' },
    { text: 'a = 1\nb = 2\na = 3', line: 3, why: 'expected one attribute `a`' },
    { text: 'a =\n1', line: 1, why: 'expected a value, found the end of the line' },
    { text: 'a == 1', line: 1, why: 'expected `=`, a label or `{`' },
    { text: '"a" = 1', line: 1, why: 'expected an attribute or a block' },
    { text: 'a "b"\n{}', line: 1, why: 'expected a label or `{`' },
    { text: 'a "${b}" {}', line: 1, why: 'expected a label without `${…}`' },
    { text: 'a {\n b = 1', line: 1, why: 'expected `}` to close this block' },
    { text: 'a { b = 1, c = 2 }', line: 1, why: 'a block on one line has one attribute' },
    { text: 'a { b = 1\n}', line: 1, why: 'a block on one line has one attribute' },
    { text: 'a { b {} }', line: 1, why: 'a block on one line has one attribute' },
    { text: 'a {} b {}', line: 1, why: 'expected a line end, found `b`' },
    { text: 'a = [, "x"]', line: 1, why: 'expected a value, found `,`' },
    { text: 'a = ["x",, "y"]', line: 1, why: 'expected a value, found `,`' },
    { text: 'a = ["x" "y"]', line: 1, why: 'expected `,` or `]`, found `"`' },
    { text: 'a = [1', line: 1, why: 'expected `,` or `]`, found the end of the file' },
    { text: 'a = { b = 1\n, c = 2 }', line: 2, why: 'expected a value, found `,`' },
    { text: 'a = { b }', line: 1, why: 'expected `=` or `:`' },
    { text: 'a = { b = 1 c = 2 }', line: 1, why: 'expected `,`, a line end or `}`' },
    { text: 'a = { for = 1 }', line: 1, why: 'expected a name after `for`' },
    { text: 'a = [for x in y : x => x]', line: 1, why: 'a list has no keys' },
    { text: 'a = {for x in y : x}', line: 1, why: 'an object needs keys' },
    { text: 'a = f(1 2)', line: 1, why: 'expected `,` or `)`' },
    { text: 'a = f(x..., y)', line: 1, why: 'expected `)` after `...`' },
    { text: 'a = f::(1)', line: 1, why: 'expected the name of a function' },
    { text: 'a = x.', line: 1, why: 'expected the name of an attribute' },
    { text: 'a = x.0.1', line: 1, why: 'expected one index after the dot' },
    { text: 'a = x.*.*', line: 1, why: 'expected the name of an attribute, found `*`' },
    { text: 'a = x ? y', line: 1, why: 'expected `:`' },
    { text: 'a = x & y', line: 1, why: 'expected a line end, found `&`' },
    { text: 'a = 1.2.3', line: 1, why: 'expected a number, found `1.2.3`' },
    { text: 'a = (1', line: 1, why: 'expected `)`' },
    { text: "a = 'x'", line: 1, why: "expected a value, found `'`" },
    { text: 'a = 1\n/* b', line: 2, why: 'expected `*/`' },
    { text: '\uFEFF\uFEFFa = 1', line: 1, why: 'expected an attribute or a block' },
  ])('$text', async ({ text, line, why }) => {
    const result = parseHcl(text);
    expect(result.kind === 'unreadable' && plain(result.why)).toContain(why);
    expect(result.kind === 'unreadable' && lineAt(linesOf(text), result.at.start)).toBe(line);
    expect(await judge(text)).toEqual({ kind: 'refused' });
  });

  it.each([
    ['lists', 'a = ', '['],
    ['objects', 'a = ', '{b='],
    ['parentheses', 'a = ', '('],
    ['calls', 'a = ', 'f('],
    ['signs', 'a = ', '-'],
    ['indexes', 'a = ', 'x['],
    ['conditions', 'a = ', 'x ? '],
    ['else', 'a = ', 'x ? y : '],
    ['templates', 'a = ', '"${'],
    ['directives', 'a = ', '"%{if '],
    ['heredocs', 'a = ', '<<E\n${'],
    ['blocks', '', 'a {\n'],
  ])('%s nested deeper than a stack can hold', (_, start, step) => {
    const result = parseHcl(start + step.repeat(500_000));
    expect(result).toMatchObject({ kind: 'unreadable', why: words('nested deeper than 200 levels') });
  });

  it('a heredoc without an end, however long', () => {
    const result = parseHcl(`a = <<-EOT\n${'  x ${y}\n'.repeat(100_000)}`);
    expect(result).toMatchObject({ kind: 'unreadable', at: { start: 4, end: 10 } });
  });
});

function parsed(text: string): Node {
  const result = parseHcl(text);
  if (result.kind === 'unreadable') throw new Error(`${plain(result.why)} at ${result.at.start}`);
  return result.root;
}

function root(text: string): readonly Entry[] {
  const node = parsed(text);
  return node.kind === 'map' ? node.entries : [];
}

/** The value of the attribute `a`. */
function attribute(text: string): Node {
  return entry(parsed(text), 'a')!;
}

function covered(
  text: string,
  { range }: { readonly range: { readonly start: number; readonly end: number } },
): string {
  return text.slice(range.start, range.end);
}

/** The kind of an opaque value's expression, and the source of its parts. */
function shapeOf(text: string, node: Node): string {
  if (node.kind !== 'opaque') return node.kind;
  const { expression } = node;
  const sources = (nodes: readonly Node[]): string => nodes.map((each) => covered(text, each)).join(' ');
  switch (expression.kind) {
    case 'traversal':
      return `traversal ${expression.path.join('.')}`;
    case 'call':
      return `call ${expression.name}${expression.expandFinal ? '…' : ''} ${sources(expression.args)}`.trim();
    case 'template':
      return `template ${expression.parts
        .map((part) => (part.kind === 'text' ? `<${part.value}>` : part.kind === 'hole' ? covered(text, part) : '%'))
        .join(' ')}`;
    case 'conditional':
      return `conditional ${sources([expression.condition, expression.whenTrue, expression.whenFalse])}`;
    case 'object':
      return `object ${expression.entries.map(({ key, value }) => `${key ?? '?'}=${covered(text, value)}`).join(' ')}`;
    case 'other':
      return `other ${sources(expression.parts)}`;
    case 'unknown':
      return 'unknown';
  }
}
