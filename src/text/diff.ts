/**
 * Unified diffs: read from GitHub or git, and written for people.
 *
 * GitHub's files API gives the hunks of one file without the `---`/`+++` head;
 * git gives them with it. A hunk is kept as the lines of the new file that it
 * shows, additions and context alike, since a review comment may start and end
 * on any of them and must not leave them; which of its lines are additions is kept
 * beside that.
 */
import { parsePatch, structuredPatch } from 'diff';
import { lineNumber, type Line } from './line.js';

/** Lines `first` to `last` of the head file that one hunk of the diff shows. */
export interface Hunk {
  readonly first: Line;
  readonly last: Line;
  /** The lines that are new: added, or changed, which a diff does not tell apart. */
  readonly added: readonly Line[];
}

/** The hunks of one file's patch; a hunk that shows no line of the new file is left out. Throws on a malformed patch. */
export function hunksOf(patch: string): readonly Hunk[] {
  return parsePatch(patch).flatMap(({ hunks }) =>
    hunks.flatMap(({ newStart, newLines, lines }) =>
      newLines === 0
        ? []
        : [
            {
              first: lineNumber(newStart),
              last: lineNumber(newStart + newLines - 1),
              added: additions(lines, newStart),
            },
          ],
    ),
  );
}

/** The numbers of the lines that start with `+`; `start` is that of the first line of the new file. */
function additions(lines: readonly string[], start: number): readonly Line[] {
  const shown = lines.filter((line) => !/^[-\\]/.test(line));
  return shown.flatMap((line, index) => (line.startsWith('+') ? [lineNumber(start + index)] : []));
}

/** The hunk that holds lines `first` to `last`, if one does. */
export function hunkAround(hunks: readonly Hunk[], first: number, last: number): Hunk | undefined {
  return hunks.find((hunk) => hunk.first <= first && last <= hunk.last);
}

/** The hunk that holds lines `first` to `last`, if one does. */
export type HunkFinder = (first: number, last: number) => Hunk | undefined;

/** Finds hunks by their lines; no two of one diff share a line. */
export function hunkFinder(hunks: readonly Hunk[]): HunkFinder {
  const ordered = [...hunks].sort((a, b) => a.first - b.first);
  return (first, last) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.first ?? 0) <= first) low = middle + 1;
      else high = middle;
    }
    const hunk = ordered[low - 1];
    return hunk !== undefined && last <= hunk.last ? hunk : undefined;
  };
}

/** A diff of more edits than this would cost seconds, so none is made. */
const mostEdits = 4000;

/**
 * The unified diff from `before` to `after`, without file names; empty when they
 * are equal. Line ends are not shown: a CRLF file reads as its author sees it.
 * `undefined` where it would be too long.
 */
export function unifiedDiff(before: string, after: string, context = 3): string | undefined {
  const [old, now] = [before.replaceAll('\r\n', '\n'), after.replaceAll('\r\n', '\n')];
  if (leastEdits(old, now) > mostEdits) return undefined;
  const patch = structuredPatch('', '', old, now, '', '', { context, maxEditLength: mostEdits });
  return patch?.hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines,
    ])
    .join('\n');
}

/** No diff has fewer edits: each line that one text has more often than the other is one. */
function leastEdits(before: string, after: string): number {
  const surplus = new Map<string, number>();
  for (const line of before.split('\n')) surplus.set(line, (surplus.get(line) ?? 0) + 1);
  for (const line of after.split('\n')) surplus.set(line, (surplus.get(line) ?? 0) - 1);
  // A last line without its end is another line to the diff than one with it.
  return [...surplus.values()].reduce((sum, count) => sum + Math.abs(count), 0) - 2;
}
