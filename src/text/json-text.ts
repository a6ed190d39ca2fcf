/**
 * A text → the JSON values in it, parsed once for all who read them.
 *
 * A file holds one JSON value, or one a line (NDJSON). Whoever reads it decides how deep values may nest, and what to
 * tell of a text that is none: the reason that `JSON.parse` gives quotes the text, which may hold secrets.
 */

/** What a text holds. */
export type JsonText =
  | { readonly kind: 'value'; readonly value: unknown }
  /** The values of its lines; blank lines have none, so a blank text has no value. */
  | { readonly kind: 'lines'; readonly values: readonly unknown[] }
  /** The text is no JSON; `line` where lines before this one are. */
  | { readonly kind: 'broken'; readonly line: number | undefined; readonly cause: unknown };

/** The JSON value of a text, or its values where it holds one a line. */
export function jsonTextOf(text: string): JsonText {
  const whole = parsed(text);
  if (whole.kind === 'value') return whole;
  const values: unknown[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const each = parsed(line);
    if (each.kind === 'value') values.push(each.value);
    else if (values.length === 0) return { kind: 'broken', line: undefined, cause: whole.cause };
    else return { kind: 'broken', line: index + 1, cause: each.cause };
  }
  return { kind: 'lines', values };
}

/** Whether a value holds lists and objects in more than so many levels. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (levels < 0) return true;
  if (typeof value !== 'object' || value === null) return false;
  for (const each of Array.isArray(value) ? value : Object.values(value))
    if (isDeeperThan(levels - 1, each)) return true;
  return false;
}

type Parsed = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'none'; readonly cause: unknown };

function parsed(text: string): Parsed {
  try {
    // To trim also takes away the mark of a byte order.
    const value: unknown = JSON.parse(text.trim());
    return { kind: 'value', value };
  } catch (cause) {
    return { kind: 'none', cause };
  }
}
