/**
 * The names of one service's actions, sorted, and what a pattern matches among them.
 *
 * A name's rank is its place among the sorted names, and everything that walks
 * over actions counts in ranks: a literal is one look-up, a pattern that begins
 * with letters is looked for in one range, found by halving.
 *
 *   getbucketacl  getobject  getobjectacl  putobject        GetObject*  → 1, 2      *Acl → 0, 2
 *        0            1           2            3
 *
 * Policies repeat each other's wildcards, so what a pattern matches is kept for as
 * long as the catalogue's own list lives, up to a bound.
 */
import type { Catalogue } from '../policy/catalogue.js';
import { actionName, type ActionName } from '../policy/names.js';
import { matcher } from '../policy/pattern.js';
import { memo, memoOf } from '../text/memo.js';

/** The names of one service by their rank. */
export interface ActionIndex {
  /** In the catalogue's spelling, sorted without regard to case. */
  readonly names: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
  /** With their service in lower case; one object for each name, so that looking it up again costs next to nothing. */
  readonly full: readonly ActionName[];
  /** `service:Get*`, with so many characters of a name; one object for each, like the names. */
  readonly startingAs: (rank: number, length: number) => string;
  /** The rank of each name in lower case. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The ranks, ascending, of what the name part of a pattern matches. */
  readonly matching: (pattern: string) => readonly number[];
}

/** The index of a service, in lower case, of a catalogue; empty for an unknown service. */
export function indexOf(catalogue: Catalogue, service: string): ActionIndex {
  return indexesOf(catalogue)(service);
}

const indexesOf = memoOf((catalogue: Catalogue) =>
  memo((service: string) => indexed(service, catalogue.actionsOf(service)), mostServices),
);

function indexed(service: string, names: readonly string[]): ActionIndex {
  const lower = names.map((name) => name.toLowerCase());
  const full = names.map((name) => actionName(service, name));
  const ranks = new Map(lower.map((name, rank) => [name, rank]));
  const written = (rank: number, length: number): string => `${service}:${(names[rank] ?? '').slice(0, length)}*`;
  const prefixes = memo((key: number) => written(Math.floor(key / longest), key % longest), mostPatterns);
  const startingAs = (rank: number, length: number): string =>
    length < longest ? prefixes(rank * longest + length) : written(rank, length);
  return {
    names,
    lower,
    full,
    startingAs,
    ranks,
    matching: memo((pattern) => ranksOf(lower, ranks, pattern), mostPatterns),
  };
}

/** The names by their lower-case form. */
export function lowerNames(names: readonly string[]): ReadonlyMap<string, string> {
  return spellingsOf(names);
}

/** The lower-case names that the name part of a pattern matches; the same set each time. */
export function matchingNames(names: readonly string[], pattern: string): ReadonlySet<string> {
  return matchesOf(names)(pattern);
}

/** The place of the first of the sorted texts that is not below `text`. */
export function placeOf(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

const mostPatterns = 2_000;
const mostServices = 2_000;
/** Longer prefixes than any of AWS's names are not kept. */
const longest = 1_000;

const spellingsOf = memoOf(
  (names: readonly string[]): ReadonlyMap<string, string> => new Map(names.map((name) => [name.toLowerCase(), name])),
);

const matchesOf = memoOf((names: readonly string[]) => {
  const { lower, matching } = indexed('', names);
  return memo(
    (pattern: string): ReadonlySet<string> => new Set(matching(pattern).map((rank) => lower[rank] ?? '')),
    mostPatterns,
  );
});

function ranksOf(lower: readonly string[], ranks: ReadonlyMap<string, number>, pattern: string): readonly number[] {
  const written = pattern.toLowerCase();
  const start = written.search(/[*?]/);
  if (start < 0) {
    const rank = ranks.get(written);
    return rank === undefined ? [] : [rank];
  }
  const range = startingWith(lower, written.slice(0, start));
  if (written.slice(start) === '*') return range;
  const matches = matcher(written);
  return range.filter((rank) => matches(lower[rank] ?? ''));
}

function startingWith(sorted: readonly string[], prefix: string): readonly number[] {
  const found: number[] = [];
  for (let rank = placeOf(sorted, prefix); sorted[rank]?.startsWith(prefix) === true; rank++) found.push(rank);
  return found;
}
