/**
 * The JSON values of an inventory file, and what a JSON reader keeps silent about.
 *
 * Of a key that stands twice in one object `JSON.parse` keeps the last and drops
 * the first; in an inventory that would be principals who vanish, so such a text
 * is refused. The reason that `JSON.parse` gives is never told, since it quotes
 * the text, and a Terraform state holds secrets.
 */
import { isDeeperThan, type JsonText } from '../text/json-text.js';
import { message, words, type Message } from '../text/message.js';

/** The values of a file in their order, or why there are none. */
type JsonValues =
  | { readonly kind: 'read'; readonly values: readonly unknown[] }
  | { readonly kind: 'unreadable'; readonly why: Message };

/** No export nests deeper than a dozen levels but for Terraform's modules, two levels each. */
const mostLevels = 128;

/** The values of a text that was parsed, as far as an inventory may be read from them. */
export function jsonValues(text: string, json: JsonText): JsonValues {
  if (json.kind === 'value') return checked([json.value], text);
  if (json.kind === 'lines') return checked(json.values, text);
  const where = json.line === undefined ? words('it is not JSON') : message`line ${json.line} is not JSON`;
  return { kind: 'unreadable', why: message`${where}, or it is cut off` };
}

/** Whether a key stands twice in some object of a JSON text; `value` is what the text was parsed to. */
export function hasRepeatedKey(text: string, value: unknown): boolean {
  return keysWritten(text) !== keysHeld(value);
}

function checked(values: readonly unknown[], text: string): JsonValues {
  if (isDeeperThan(mostLevels, values))
    return { kind: 'unreadable', why: message`it nests deeper than ${mostLevels} levels` };
  return hasRepeatedKey(text, values)
    ? { kind: 'unreadable', why: words('a key appears twice in one object, so that a part of it would be lost') }
    : { kind: 'read', values };
}

const [backslash, colon] = ['\\'.charCodeAt(0), ':'.charCodeAt(0)];

/** The strings before a colon, in a text that is known to be JSON. */
function keysWritten(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = text.indexOf('"', at + 1);
    while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
    do at++;
    while (text.charCodeAt(at) <= 32);
    if (text.charCodeAt(at) === colon) keys++;
  }
  return keys;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (at - before) % 2 === 0;
}

function keysHeld(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + keysHeld(each), 0);
  const inner: readonly unknown[] = Object.values(value);
  return inner.reduce<number>((sum, each) => sum + keysHeld(each), inner.length);
}
