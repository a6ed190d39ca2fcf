/**
 * What a pattern matches among the names of one service, indexed once and remembered.
 *
 * Policies repeat each other's wildcards, so the matches of a pattern are kept for
 * as long as the catalogue's own list lives, up to a bound.
 */
import { matcher } from '../policy/pattern.js';

/** The names by their lower-case form. */
export function lowerNames(names: readonly string[]): ReadonlyMap<string, string> {
  return indexOf(names).spellings;
}

/** The lower-case names that the name part of a pattern matches. */
export function matchingNames(names: readonly string[], pattern: string): ReadonlySet<string> {
  const { spellings, matches } = indexOf(names);
  const known = matches.get(pattern);
  if (known !== undefined) return known;
  const test = matcher(pattern);
  const found = new Set([...spellings.keys()].filter(test));
  if (matches.size >= mostRemembered) matches.clear();
  matches.set(pattern, found);
  return found;
}

interface Index {
  readonly spellings: ReadonlyMap<string, string>;
  readonly matches: Map<string, ReadonlySet<string>>;
}

const mostRemembered = 2_000;
const indexes = new WeakMap<readonly string[], Index>();

function indexOf(names: readonly string[]): Index {
  const known = indexes.get(names);
  if (known !== undefined) return known;
  const made = {
    spellings: new Map(names.map((name) => [name.toLowerCase(), name])),
    matches: new Map<string, ReadonlySet<string>>(),
  };
  indexes.set(names, made);
  return made;
}
