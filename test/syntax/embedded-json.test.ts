/** Strings and keys with holes, in JSON inside strings of another language. */
import { describe, expect, it } from 'vitest';
import { parseEmbedded } from '../../src/syntax/embedded-json.js';
import { hcl } from '../../src/syntax/hcl/hcl.js';
import { entry, type Node } from '../../src/syntax/node.js';

describe('holes in embedded JSON', () => {
  it.each([
    { name: 'a hole in the middle', json: '"a${var.b}c"', parts: ['a', '<${var.b}>', 'c'] },
    { name: 'nothing but a hole', json: '"${var.b}"', parts: ['<${var.b}>'] },
    { name: 'escapes of JSON around a hole', json: '"a\\"b${var.b}\\u0041"', parts: ['a"b', '<${var.b}>', 'A'] },
    { name: 'a dollar that is written twice', json: '"$${x}${var.b}"', parts: ['${', 'x}', '<${var.b}>'] },
    { name: 'a directive', json: '"a%{ if var.x }b%{ endif }"', parts: ['a', '%', 'b', '%'] },
  ])('keeps the parts of a string: $name', ({ json, parts }) => {
    const text = `p = <<EOF\n{"v": ${json}}\nEOF\n`;
    expect(partsIn(entry(inHeredoc(text), 'v'), text)).toEqual(parts);
  });

  it('keeps the name of a variable in a template file', () => {
    const parsed = parseEmbedded('{"v": "a${ name }"}', undefined);
    const value = parsed.kind === 'tree' ? entry(parsed.root, 'v') : undefined;
    expect(value).toMatchObject({ expression: { parts: [{}, { node: { expression: { path: ['name'] } } }] } });
  });

  it('takes keys with holes for computed ones, of which two may have the same length', () => {
    const text = 'p = <<EOF\n{"v": {"${var.a}:sub" : "x", "${var.b}:sub": "y", "z": "w"}}\nEOF\n';
    const value = entry(inHeredoc(text), 'v');
    const entries = value?.kind === 'opaque' && value.expression.kind === 'object' ? value.expression.entries : [];
    expect(entries.map(({ key, keyNode }) => key ?? partsIn(keyNode, text))).toEqual([
      ['<${var.a}>', ':sub'],
      ['<${var.b}>', ':sub'],
      'z',
    ]);
  });
});

function inHeredoc(text: string): Node | undefined {
  const file = hcl.parse(text);
  const node = file.kind === 'tree' ? entry(file.root, 'p') : undefined;
  const parsed = node === undefined ? undefined : parseEmbedded(text, node);
  return parsed?.kind === 'tree' ? parsed.root : undefined;
}

function partsIn(node: Node | undefined, text: string): unknown {
  if (node?.kind !== 'opaque' || node.expression.kind !== 'template') return node;
  return node.expression.parts.map((part) => {
    if (part.kind === 'text') return part.value;
    return part.kind === 'hole' ? `<${text.slice(part.range.start, part.range.end)}>` : '%';
  });
}
