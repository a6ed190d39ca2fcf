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
import { message, words, type Message } from '../../text/message.js';
import type { Entry, Node, Parsed } from '../node.js';

/** Nesting that no policy needs, and every stack can take. */
export const deepest = 200;

/** More values than any policy file has; a tree of more would take hundreds of megabytes. */
const mostValues = 250_000;

/** The tree of a JSON text, which may have comments and trailing commas. */
export function parseJson(text: string): Parsed {
  const excess = excessIn(text);
  if (excess !== undefined)
    return { kind: 'unreadable', at: { start: excess.at, end: excess.at + 1 }, why: excess.why };
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

interface Excess {
  readonly at: number;
  readonly why: Message;
}

const [quote, backslash, slash, star, comma] = [0x22, 0x5c, 0x2f, 0x2a, 0x2c];
const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Where a text nests deeper or holds more values than is read, if it does: found before it is parsed, since the parser
 * recurses and keeps everything. Strings and comments are skipped as the parser skips them, so that none hides a bracket.
 */
function excessIn(text: string): Excess | undefined {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === quote) at = endOfString(text, at);
    else if (char === slash) at = endOfComment(text, at);
    else if (char === comma) values++;
    else if (char === openMap || char === openList) {
      values++;
      if (++depth > deepest) return { at, why: message`nested deeper than ${deepest} levels` };
    } else if (char === closeMap || char === closeList) depth--;
    if (values > mostValues)
      return { at, why: message`it holds more than ${mostValues} values, which is more than is read` };
  }
  return undefined;
}

/** The last character of the string that opens at `start`; one that is not closed ends with its line. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === quote || char === lineFeed || char === carriageReturn) return at;
    if (char === backslash) at++;
  }
  return text.length;
}

/** The last character of the comment that opens at `start`, or `start` where none does. */
function endOfComment(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next === star) {
    const end = text.indexOf('*/', start + 2);
    return end < 0 ? text.length : end + 1;
  }
  if (next !== slash) return start;
  for (let at = start + 2; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === lineFeed || char === carriageReturn) return at;
  }
  return text.length;
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
