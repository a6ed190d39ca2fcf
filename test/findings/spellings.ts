/** The spellings of keys that AWS SDKs write. */
export type Spelling = 'PascalCase' | 'snake_case';

/** The same value with all its camelCase keys in another spelling. */
export function spelled(value: unknown, spelling: Spelling): unknown {
  if (Array.isArray(value)) return value.map((each) => spelled(each, spelling));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [respelled(key, spelling), spelled(inner, spelling)]),
  );
}

function respelled(key: string, spelling: Spelling): string {
  return spelling === 'PascalCase'
    ? key.charAt(0).toUpperCase() + key.slice(1)
    : key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
