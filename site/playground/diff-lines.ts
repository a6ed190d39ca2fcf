/** A unified diff → its lines, each with its numbers, for a table. */

import { cut } from './cut.js';

/** A line of a diff. */
export interface DiffLine {
  readonly kind: 'same' | 'out' | 'in' | 'gap';
  readonly old: number | undefined;
  readonly now: number | undefined;
  readonly text: string;
}

/** More lines than this nobody reads on a page. */
const mostLines = 400;

/** The lines of a diff, and how many more it has. */
export function diffLines(diff: string): { readonly lines: readonly DiffLine[]; readonly more: number } {
  const lines: DiffLine[] = [];
  let [old, now] = [0, 0];
  const written = diff === '' ? [] : diff.split('\n');
  for (const line of written.slice(0, mostLines)) {
    const [sign, text] = [line.slice(0, 1), cut(line.slice(1))];
    const hunk = /^@@ -(\d+),\d+ \+(\d+),\d+ @@/.exec(line);
    if (hunk !== null) {
      [old, now] = [Number(hunk[1]), Number(hunk[2])];
      if (lines.length > 0) lines.push({ kind: 'gap', old: undefined, now: undefined, text: '' });
    } else if (sign === '-') lines.push({ kind: 'out', old: old++, now: undefined, text });
    else if (sign === '+') lines.push({ kind: 'in', old: undefined, now: now++, text });
    else if (sign === ' ') lines.push({ kind: 'same', old: old++, now: now++, text });
  }
  return { lines, more: Math.max(0, written.length - mostLines) };
}
