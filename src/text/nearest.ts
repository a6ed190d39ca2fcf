/**
 * Names that people mistyped: quoted, and with the nearest one that exists.
 */
import { visible } from './message.js';

/** The text in backticks, its invisible characters shown, cut to 80 characters. */
export function quote(text: string): string {
  return `\`${visible(text, 80)}\``;
}

/** `; did you mean …?`, where a known name is near enough. */
export function nearest(name: string, known: readonly string[]): string {
  const ranked = known.map((each) => ({ each, far: distance(name, each) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best !== undefined && best.far <= Math.max(2, best.each.length / 3)
    ? `, did you mean ${quote(best.each)}?`
    : ` (known: ${known.map(quote).join(', ')})`;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
