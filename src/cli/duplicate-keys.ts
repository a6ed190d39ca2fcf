/**
 * Whether a JSON text names a key twice in one object, which `JSON.parse` hides.
 *
 * Counts the keys of the text (colons outside strings) and the keys of the parsed
 * value: they differ exactly when a key was swallowed. Much cheaper than a second
 * parse, which only the rare text that fails this test needs.
 */
export function swallowedKeys(text: string, value: unknown): boolean {
  return colonsOutsideStrings(text) !== keysIn(value);
}

function colonsOutsideStrings(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x3a) count++;
    if (char !== 0x22) continue;
    do {
      at = text.indexOf('"', at + 1);
    } while (at > 0 && isEscaped(text, at));
    if (at < 0) return count;
  }
  return count;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes++;
  return slashes % 2 === 1;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const each of Object.values(value)) count += keysIn(each);
  return count;
}
