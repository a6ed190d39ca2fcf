/**
 * One spelling for the keys of every SDK: camelCase.
 *
 * The AWS CLI and boto3 write the keys of a service (`findingDetails`), the SDKs
 * for Go and .NET write `FindingDetails`, those for Ruby and Rust write
 * `finding_details`; IAM itself writes `RoleDetailList`. Whoever reads names the
 * keys it knows, in camelCase; others stay as they are.
 *
 *   {"FindingDetails": …}, {"finding_details": …}  →  {"findingDetails": …}
 *
 * Where an object holds a key in several spellings, the camelCase one counts,
 * else the first.
 */
import { type Fields } from './fields.js';
import { memo } from './memo.js';

/** The spelling of a key that the reader knows; an unknown key is its own. */
export type Spelling = (key: string) => string;

/** The spelling by a list of known keys, in camelCase and separated by white space. */
export function spellingOf(knownKeys: string): Spelling {
  const knownAs = new Map(
    knownKeys
      .trim()
      .split(/\s+/)
      .map((key) => [folded(key), key]),
  );
  return memo((key: string) => knownAs.get(folded(key)) ?? key, 1_000);
}

/** The object with its own keys in that spelling, and with `inner` of each value; what it holds is not looked into. */
export function respelled(value: Fields, camelOf: Spelling, inner: (value: unknown) => unknown): Fields {
  const fields = new Map<string, unknown>();
  for (const [key, each] of Object.entries(value)) {
    const camel = camelOf(key);
    if (key === camel || !fields.has(camel)) fields.set(camel, inner(each));
  }
  return Object.fromEntries(fields);
}

function folded(key: string): string {
  return key.replaceAll('_', '').toLowerCase();
}
