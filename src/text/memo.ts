/**
 * Results that are made once and kept: the only hand-written caches of the project.
 *
 * A memo never changes what is computed, only how often. So `make` must depend
 * on its key alone, and every memo whose keys come from files is bounded: a
 * hostile file can make it forget, never make it grow. When full it is emptied
 * rather than thinned out, since policies repeat what stands close to them.
 */

/** `make`, its result for each key kept; at most `most` results, then it begins anew. */
export function memo<K, V>(make: (key: K) => V, most: number): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    if (made.size >= most) made.clear();
    made.set(key, fresh);
    return fresh;
  };
}

/** Results by a key that is written for them: what is kept under it, or else what `make` gives. */
export function memoBy<V>(most: number): (key: string, make: () => V) => V {
  const made = new Map<string, V>();
  return (key, make) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make();
    if (made.size >= most) made.clear();
    made.set(key, fresh);
    return fresh;
  };
}

/** `make`, its result kept for as long as the key itself lives; the key must not change. */
export function memoOf<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/** `make`, called when its result is first asked for, and never again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
