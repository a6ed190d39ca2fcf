/**
 * Matching for the oracle: globs taken apart at their stars, names indexed per service.
 *
 * Written apart from `policy/pattern.ts`, so that a mistake made there is found
 * by what is judged here. Linear in the length of text and glob, whatever the
 * glob: a hostile pattern costs no more than another one.
 */

/** Only the names that begin as the glob does are looked at; they stand together, since the list is sorted. */
function matchAll({ list }: Names, pattern: string): readonly number[] {
  const start = /^[^*?]*/.exec(pattern)?.[0] ?? '';
  const test = globTest(pattern);
  const found: number[] = [];
  for (let index = firstFrom(list, start); list[index]?.startsWith(start) === true; index++) {
    if (test(list[index] ?? '')) found.push(index);
  }
  return found;
}

/** The index of the first name that is not below `start`. */
function firstFrom(list: readonly string[], start: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Test = (text: string) => boolean;

/** The lower-case names of one service. */
export interface Names {
  readonly list: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly matches: Map<string, readonly number[]>;
}

const known = new WeakMap<readonly string[], Names>();
const tests = new Map<string, Test>();
const mostCached = 20_000;

/** The lower-case names of a service, indexed; made once for each list of the catalogue. */
export function namesOf(actions: readonly string[]): Names {
  const made = known.get(actions);
  if (made !== undefined) return made;
  const list = actions.map((name) => name.toLowerCase()).sort();
  const names = {
    list,
    indexes: new Map(list.map((name, index) => [name, index])),
    matches: new Map<string, readonly number[]>(),
  };
  known.set(actions, names);
  return names;
}

/** The indexes of the names that a pattern in lower case matches; remembered, since policies repeat each other. */
export function matchesIn(names: Names, pattern: string): readonly number[] {
  const exact = names.indexes.get(pattern);
  if (exact !== undefined) return [exact];
  if (!pattern.includes('*') && !pattern.includes('?')) return [];
  const cached = names.matches.get(pattern);
  if (cached !== undefined) return cached;
  const found = matchAll(names, pattern);
  if (names.matches.size >= mostCached) names.matches.clear();
  names.matches.set(pattern, found);
  return found;
}

/** A test for a glob, with regard to case: its pieces between the `*`, found one after the other, the outer ones at the ends. */
export function globTest(glob: string): Test {
  const cached = tests.get(glob);
  if (cached !== undefined) return cached;
  const pieces = glob.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const inner = pieces.slice(1, -1);
  const made: Test = (text) => {
    if (pieces.length === 1) return text.length === glob.length && standsAt(text, glob, 0);
    let at = first.length;
    if (!standsAt(text, first, 0)) return false;
    for (const piece of inner) {
      const found = findPiece(text, piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    const end = text.length - last.length;
    return end >= at && standsAt(text, last, end);
  };
  if (tests.size >= mostCached) tests.clear();
  tests.set(glob, made);
  return made;
}

function findPiece(text: string, piece: string, from: number): number {
  if (!piece.includes('?')) return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at++) if (standsAt(text, piece, at)) return at;
  return -1;
}

function standsAt(text: string, piece: string, at: number): boolean {
  if (at + piece.length > text.length) return false;
  for (let index = 0; index < piece.length; index++) {
    if (piece[index] !== '?' && piece[index] !== text[at + index]) return false;
  }
  return true;
}
