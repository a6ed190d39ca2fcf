/**
 * Unified diffs: read from GitHub or git, and written for people.
 *
 * GitHub's files API gives the hunks of one file without the `---`/`+++` head;
 * git gives them with it. A hunk is kept as the lines of the new file that it
 * shows, additions and context alike, since a review comment may start and end
 * on any of them and must not leave them; which of its lines are additions is kept
 * beside that.
 */
import { diffArrays, parsePatch, structuredPatch } from 'diff';
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

/** A diff of more edits than this is nothing to read, so none is made. */
const mostEdits = 4000;

/** The shortest diff costs the square of its edits; above so many, one is made between the lines that stand once in either text. */
const fewEdits = 200;

/**
 * The unified diff from `before` to `after`, without file names; empty when they
 * are equal. Line ends are not shown: a CRLF file reads as its author sees it.
 * `undefined` where it would be too long.
 */
export function unifiedDiff(before: string, after: string, context = 3): string | undefined {
  const [old, now] = [before.replaceAll('\r\n', '\n'), after.replaceAll('\r\n', '\n')];
  const least = leastEdits(old, now);
  if (least > mostEdits) return undefined;
  const shortest =
    least > fewEdits ? undefined : structuredPatch('', '', old, now, '', '', { context, maxEditLength: 2 * fewEdits });
  const hunks = shortest?.hunks ?? hunksFrom(stepsBetween(tokensOf(old), tokensOf(now)), context);
  return hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines,
    ])
    .join('\n');
}

/** One line of a diff, its end included where it has one. */
interface Step {
  readonly sign: ' ' | '-' | '+';
  readonly token: string;
}

function tokensOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A diff that keeps, of the lines that stand once in either text, as many as keep their order; n log n. */
function stepsBetween(old: readonly string[], now: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let [left, right] = [0, 0];
  for (const [at, to] of [...anchors(old, now), [old.length, now.length] as const]) {
    for (const step of stepsInGap(old.slice(left, at), now.slice(right, to))) steps.push(step);
    if (at < old.length) steps.push({ sign: ' ', token: old[at] ?? '' });
    [left, right] = [at + 1, to + 1];
  }
  return steps;
}

function stepsInGap(old: readonly string[], now: readonly string[]): readonly Step[] {
  const changes = diffArrays([...old], [...now], { maxEditLength: fewEdits }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: now },
  ];
  return changes.flatMap(({ added, removed, value }) =>
    value.map((token): Step => ({ sign: added ? '+' : removed ? '-' : ' ', token })),
  );
}

/** The places of lines that stand once in either text, as many as have one order in both. */
function anchors(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const once = placesOfSingles(old);
  const pairs = [...placesOfSingles(now)].flatMap(([token, to]) => {
    const at = once.get(token);
    return at === undefined ? [] : [[at, to] as const];
  });
  return longestRising(pairs.sort(([a], [b]) => a - b));
}

function placesOfSingles(tokens: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (places.has(token)) repeated.add(token);
    else places.set(token, index);
  }
  for (const token of repeated) places.delete(token);
  return places;
}

/** The longest choice of pairs whose second numbers rise as their first ones do. */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  interface Link {
    readonly pair: readonly [number, number];
    readonly before: Link | undefined;
  }
  const ends: Link[] = []; // the link that ends the best chain of each length
  for (const pair of pairs) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    ends[low] = { pair, before: ends[low - 1] };
  }
  const chain: (readonly [number, number])[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

interface PatchHunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly string[];
}

/** Runs of changes with the unchanged lines around them; two runs that would share such lines are one. */
function hunksFrom(steps: readonly Step[], context: number): readonly PatchHunk[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, { sign }] of steps.entries()) {
    const run = runs.at(-1);
    if (sign === ' ') continue;
    if (run !== undefined && index - run.last <= 2 * context + 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  let [old, now, done] = [1, 1, 0];
  return runs.map(({ first, last }) => {
    const start = Math.max(0, first - context);
    [old, now] = [old + start - done, now + start - done];
    const shown = steps.slice(start, last + 1 + context);
    const [oldStart, newStart] = [old, now];
    for (const { sign } of shown) {
      if (sign !== '+') old++;
      if (sign !== '-') now++;
    }
    done = start + shown.length;
    const lines = shown.flatMap(({ sign, token }) =>
      token.endsWith('\n') ? [sign + token.slice(0, -1)] : [sign + token, '\\ No newline at end of file'],
    );
    return { oldStart, oldLines: old - oldStart, newStart, newLines: now - newStart, lines };
  });
}

/** No diff has fewer edits: each line that one text has more often than the other is one. */
function leastEdits(before: string, after: string): number {
  const surplus = new Map<string, number>();
  for (const line of before.split('\n')) surplus.set(line, (surplus.get(line) ?? 0) + 1);
  for (const line of after.split('\n')) surplus.set(line, (surplus.get(line) ?? 0) - 1);
  // A last line without its end is another line to the diff than one with it.
  return [...surplus.values()].reduce((sum, count) => sum + Math.abs(count), 0) - 2;
}
