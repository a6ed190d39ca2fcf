/**
 * Names of one service → the beginnings of them that a person would put a `*` behind.
 *
 *   GetBucketAcl GetBucketCors GetObject Glacier   → G, Get, GetBucket    with their names' words, or what first words share
 *
 * Only what two names or more begin with is worth a wildcard; of beginnings of the same names
 * the shortest counts.
 */
import { placeOf } from './action-index.js';
import { lowerWordsOf } from './action-words.js';

/** The beginnings, in lower case and sorted. `names` are sorted without regard to case; `also` are beginnings that count in any case. */
export function prefixesOf(
  names: readonly string[],
  also: readonly string[],
  mayEndIn: (prefix: string) => boolean,
): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  const shared = lower.map((name, at) => sharedLength(name, lower[at + 1] ?? ''));
  const found = new Set<string>(lower.length > 1 ? [''] : []);
  for (const [at, name] of lower.entries()) {
    const most = Math.max(shared[at - 1] ?? 0, shared[at] ?? 0);
    const words = lowerWordsOf(names[at] ?? '');
    let length = 0;
    for (const word of words) {
      length += word.length;
      if (length > most) break;
      found.add(name.slice(0, length));
    }
    const next = lowerWordsOf(names[at + 1] ?? '');
    const alike = shared[at] ?? 0;
    if (alike > 0 && alike < (words[0]?.length ?? 0) && alike < (next[0]?.length ?? 0)) found.add(name.slice(0, alike));
  }
  return shortest([...new Set([...[...found].filter(mayEndIn), ...also])].sort(), lower);
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** Without those that have the same names as a shorter one; that one stands just before them. */
function shortest(prefixes: readonly string[], lower: readonly string[]): readonly string[] {
  let before = '';
  return prefixes.filter((prefix) => {
    const start = placeOf(lower, prefix);
    const range = `${start} ${placeOf(lower, `${prefix}\uffff`)}`;
    const isNew = range !== before;
    before = range;
    return isNew;
  });
}
