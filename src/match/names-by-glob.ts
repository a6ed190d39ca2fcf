/**
 * Many names → those that a glob may match, without trying each of them.
 *
 *   *-service-12      names that end so are neighbours in a list that is sorted from the end
 *   prod-*            names that begin so are neighbours in a list that is sorted from the start
 *
 * What a glob writes before its first wildcard and after its last one is looked up; of the two lists the shorter one is
 * taken. A glob that begins and ends with a wildcard may match all of them.
 */
import { once } from '../text/memo.js';

/** The names of which a glob in lower case may match some, in their order; no other name matches it. */
export function namesByGlob(names: readonly string[]): (lowerGlob: string) => readonly string[] {
  const places = new Map(names.map((name, place) => [name, place]));
  const inPlace = (some: readonly string[]): readonly string[] =>
    some.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const byStart = once(() => sorted(names));
  const byEnd = once(() => sorted(names.map(reversed)));
  return (glob) => {
    const first = glob.search(/[*?]/);
    if (first < 0) return places.has(glob) ? [glob] : [];
    const last = Math.max(glob.lastIndexOf('*'), glob.lastIndexOf('?'));
    const [start, end] = [glob.slice(0, first), reversed(glob.slice(last + 1))];
    if (start === '' && end === '') return names;
    const starting = start === '' ? undefined : between(byStart(), start);
    const ending = end === '' ? undefined : between(byEnd(), end);
    if (starting !== undefined && (ending === undefined || starting.length <= ending.length)) return inPlace(starting);
    return inPlace((ending ?? []).map(reversed));
  };
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort(inOrder);
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Those that begin with `start`. */
function between(names: readonly string[], start: string): readonly string[] {
  const from = firstFrom(names, (name) => name >= start);
  return names.slice(
    from,
    firstFrom(names, (name) => name > start && !name.startsWith(start)),
  );
}

/** The place of the first name that `isThere`, which all later ones are as well. */
function firstFrom(names: readonly string[], isThere: (name: string) => boolean): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(names[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** By units, which need not be whole characters: both sides are turned alike. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
