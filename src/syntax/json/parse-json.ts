/**
 * JSON, also with comments, as a tree with ranges.
 *
 * `jsonc-parser` parses; it never edits (its `modify` loses commas and comments).
 * Accepted beyond JSON: a byte-order mark, `//` and block comments. Refused:
 * trailing commas, more than one document, nesting so deep that walking it would
 * exhaust the stack. Duplicate keys come out as two entries: the reader of a
 * policy decides about them.
 */
import { getNodeValue, parseTree, printParseErrorCode, type Node as JsonNode, type ParseError } from 'jsonc-parser';
import { message, words } from '../../text/message.js';
import type { Entry, Node, Parsed } from '../node.js';

/** Nesting that no policy needs, and every stack can take. */
export const deepest = 200;

/** The tree of a JSON text, which may have comments and trailing commas. */
export function parseJson(text: string): Parsed {
  const deep = nestedTooDeep(text);
  if (deep !== undefined)
    return {
      kind: 'unreadable',
      at: { start: deep, end: deep + 1 },
      why: message`nested deeper than ${deepest} levels`,
    };
  const errors: ParseError[] = [];
  // A byte-order mark would be reported as an invalid symbol; a space keeps all offsets.
  const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const root = parseTree(plain, errors, { disallowComments: false, allowTrailingComma: false });
  const error = errors[0];
  if (error !== undefined) {
    const end = Math.min(text.length, error.offset + Math.max(1, error.length));
    return { kind: 'unreadable', at: { start: Math.min(error.offset, end), end }, why: words(wording(error)) };
  }
  if (root === undefined)
    return { kind: 'unreadable', at: { start: 0, end: 0 }, why: words('expected a JSON value, found nothing') };
  return { kind: 'tree', root: read(root, plain) };
}

/** Where the nesting passes the limit, if it does. Brackets in strings are skipped, comments are not worth the care. */
function nestedTooDeep(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at++;
      else if (char === 0x22 || char === 0x0a) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b) {
      if (++depth > deepest) return at;
    } else if (char === 0x7d || char === 0x5d) depth--;
  }
  return undefined;
}

function wording(error: ParseError): string {
  const name = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return name.endsWith('expected') ? `expected ${name.replace(/ expected$/, '')}` : name;
}

function read(node: JsonNode, text: string): Node {
  const range = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  switch (node.type) {
    case 'string':
      return { kind: 'string', range, value: String(getNodeValue(node)), quote: '"' };
    case 'array':
      return { kind: 'list', range, items: children.map((child) => read(child, text)), layout: 'flow' };
    case 'object':
      return { kind: 'map', range, entries: children.flatMap((child) => entryOf(child, text)) };
    case 'number':
      return { kind: 'literal', range, value: Number(text.slice(range.start, range.end)) };
    case 'boolean':
      return { kind: 'literal', range, value: text.startsWith('true', range.start) };
    default:
      return { kind: 'literal', range, value: null };
  }
}

function entryOf(property: JsonNode, text: string): readonly Entry[] {
  const [key, value] = property.children ?? [];
  if (key === undefined || value === undefined) return [];
  const range = { start: property.offset, end: property.offset + property.length };
  return [{ key: String(getNodeValue(key)), labels: [], value: read(value, text), range, form: 'attribute' }];
}
