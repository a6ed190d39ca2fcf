/**
 * What a JSON text shows before it is parsed: how deep it nests, and how many keys it writes.
 *
 * `JSON.parse` recurses, and hides that a key stands twice in one object. So the
 * text is looked at once, its strings skipped: the brackets tell the depth, and
 * the colons the number of keys. Compared with the keys of the parsed value they
 * differ exactly when one was swallowed; much cheaper than a second parser, which
 * only the rare text that fails this test needs.
 */
import { deepest } from '../syntax/json/parse-json.js';

/** What can be said of a line without reading it. */
interface ScannedLine {
  /** It nests deeper than a reader could walk without exhausting the stack. */
  readonly isTooDeep: boolean;
  /** Colons outside strings: in JSON, one for each key. */
  readonly keys: number;
}

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The depth and keys of a JSON text; of any other text, something. */
export function scanLine(text: string): ScannedLine {
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === quote) {
      at = endOfString(text, at);
    } else if (char === colon) keys++;
    else if (char === openMap || char === openList) {
      if (++depth > deepest) return { isTooDeep: true, keys };
    } else if (char === closeMap || char === closeList) depth--;
  }
  return { isTooDeep: false, keys };
}

/** The place of the quote that closes the string which opens at `start`; the text's end where none does. */
function endOfString(text: string, start: number): number {
  let at = start;
  do {
    at = text.indexOf('"', at + 1);
    if (at < 0) return text.length;
  } while (isEscaped(text, at));
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes++;
  return slashes % 2 === 1;
}

/** How many keys a parsed value holds, at all depths. */
export function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const each of value) if (typeof each === 'object') count += keysIn(each);
    return count;
  }
  for (const each of Object.values(value)) count += 1 + keysIn(each);
  return count;
}
