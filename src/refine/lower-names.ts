/** The names of one service by their lower-case form; kept for as long as the catalogue's own list lives. */
export function lowerNames(names: readonly string[]): ReadonlyMap<string, string> {
  const known = cache.get(names);
  if (known !== undefined) return known;
  const made = new Map(names.map((name) => [name.toLowerCase(), name]));
  cache.set(names, made);
  return made;
}

const cache = new WeakMap<readonly string[], ReadonlyMap<string, string>>();
