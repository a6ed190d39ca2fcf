/**
 * Many names → those that stand somewhere in a text, in one pass over it.
 *
 *   a.json, ab.tf          a ─┬─ . ─ j ─ s ─ o ─ n
 *                             └─ b ─ . ─ t ─ f        from each place of the text as far as it leads
 */

interface Branch {
  readonly next: Map<number, Branch>;
  name: string | undefined;
}

/** The names that a text holds, each once, also inside longer words. */
export function namesInText(names: Iterable<string>): (text: string) => ReadonlySet<string> {
  const root: Branch = { next: new Map(), name: undefined };
  for (const name of names) {
    let at = root;
    for (let index = 0; index < name.length; index++) {
      const unit = name.charCodeAt(index);
      const next = at.next.get(unit) ?? { next: new Map<number, Branch>(), name: undefined };
      at.next.set(unit, next);
      at = next;
    }
    at.name = name;
  }
  return (text) => {
    const found = new Set<string>();
    for (let start = 0; start < text.length; start++) {
      let at = root.next.get(text.charCodeAt(start));
      for (let end = start + 1; at !== undefined; end++) {
        if (at.name !== undefined) found.add(at.name);
        at = end < text.length ? at.next.get(text.charCodeAt(end)) : undefined;
      }
    }
    return found;
  };
}
