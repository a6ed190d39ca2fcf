/**
 * Backslash escapes of quoted HCL strings.
 *
 * `\n \r \t \" \\`, `\u` with four and `\U` with eight hexadecimal digits. Refused:
 * every other, and code points that no text can hold, such as half a pair.
 */
import { fail, type Cursor } from './scan.js';
import type { Segment } from './pieces.js';
import { message, words } from '../../text/message.js';

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** Takes the escape at the cursor. */
export function scanEscape(cursor: Cursor): Segment {
  const { text, at: start } = cursor;
  const selector = text.charAt(start + 1);
  const value = Object.hasOwn(simple, selector) ? simple[selector] : undefined;
  if (value !== undefined) {
    cursor.at = start + 2;
    return { value, start, end: start + 2 };
  }
  if (selector !== 'u' && selector !== 'U') {
    fail(
      cursor,
      start,
      start + 2,
      words('expected `\\n`, `\\r`, `\\t`, `\\"`, `\\\\`, `\\u` or `\\U` after the backslash'),
    );
  }
  const count = selector === 'u' ? 4 : 8;
  const end = start + 2 + count;
  const digits = text.slice(start + 2, end);
  if (digits.length < count || !/^[\da-fA-F]+$/.test(digits)) {
    fail(cursor, start, start + 2, message`expected ${count} hexadecimal digits after ${`\\${selector}`}`);
  }
  const point = Number.parseInt(digits, 16);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
    fail(cursor, start, end, message`expected the code point of a character, found ${digits}`);
  }
  cursor.at = end;
  return { value: String.fromCodePoint(point), start, end };
}
