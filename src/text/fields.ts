/**
 * The door for JSON values that nobody has vouched for: fields that are there and have the type asked for.
 */

/** A JSON object; its fields may hold anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field as a non-empty string. */
export function textField(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The field as an ISO 8601 time; Python writes a space for the `T`, and some tools `+00:00` for the `Z`. */
export function timeField(fields: Fields, key: string): string | undefined {
  const value = textField(fields, key);
  if (value === undefined || !/^\d{4}-\d\d-\d\d(?:[T ][\d:.]*(?:Z|[+-][\d:]+)?)?$/.test(value)) return undefined;
  return value.replace(' ', 'T').replace(/\+00:?00$/, 'Z');
}

/** Whether the field holds anything; SDKs write null for what is absent. */
export function hasField(fields: Fields, key: string): boolean {
  return fields[key] !== undefined && fields[key] !== null;
}
