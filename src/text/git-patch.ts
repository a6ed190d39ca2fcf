/**
 * Patches as git writes them, for `git apply`.
 *
 * A patch carries a file byte for byte: carriage returns, a byte-order mark and a
 * last line without its end. What people read is `unifiedDiff` of `diff.ts`,
 * which shows none of them.
 *
 * The format is that of `git diff`, quoted names included:
 * https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 * The `index` line names both versions, so that `git apply --3way` can merge
 * where the file has moved on.
 */
import { createHash } from 'node:crypto';
import { structuredPatch } from 'diff';

/** The patch of one file from `before` to `after`, neither of them empty; an empty text where they are equal. */
export function gitPatch(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)];
  // As git does: a tab ends a name with a space in it, where a time stamp could stand.
  const tab = path.includes(' ') ? '\t' : '';
  return [
    `diff --git ${old} ${now}`,
    `index ${blobId(before)}..${blobId(after)}`,
    `--- ${old}${tab}`,
    `+++ ${now}${tab}`,
    ...hunks(before, after).map(hunkText),
    '',
  ].join('\n');
}

/** A path as git quotes it with its default `core.quotePath`: in C style where it holds an unusual byte. */
function quotedPath(path: string): string {
  const bytes = [...new TextEncoder().encode(path)];
  if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c)) return path;
  return `"${bytes.map(quotedByte).join('')}"`;
}

const named = new Map([
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
]);

function quotedByte(byte: number): string {
  const name = named.get(byte);
  if (name !== undefined) return name;
  return byte < 0x20 || byte >= 0x7f ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
}

/** The id git gives the text as a blob. */
export function blobId(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

interface PatchHunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly string[];
}

function hunkText({ oldStart, oldLines, newStart, newLines, lines }: PatchHunk): string {
  return [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines].join('\n');
}

/** Beyond this many edits the least diff would cost seconds. */
const maxEditLength = 1000;

function hunks(before: string, after: string): readonly PatchHunk[] {
  const patch = structuredPatch('', '', before, after, '', '', { context: 3, maxEditLength });
  return patch === undefined ? [oneHunk(before, after)] : patch.hunks;
}

/** Everything between the first and the last line that differ, in one hunk. */
function oneHunk(before: string, after: string): PatchHunk {
  const [old, now] = [withEnds(before), withEnds(after)];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const [above, below] = [Math.min(3, head), Math.min(3, tail)];
  const [oldEnd, newEnd] = [old.length - tail, now.length - tail];
  return {
    oldStart: head - above + 1,
    oldLines: above + oldEnd - head + below,
    newStart: head - above + 1,
    newLines: above + newEnd - head + below,
    lines: [
      ...old.slice(head - above, head).flatMap((line) => marked(' ', line)),
      ...old.slice(head, oldEnd).flatMap((line) => marked('-', line)),
      ...now.slice(head, newEnd).flatMap((line) => marked('+', line)),
      ...old.slice(oldEnd, oldEnd + below).flatMap((line) => marked(' ', line)),
    ],
  };
}

/** The lines with their ends: only `\n` ends a line in a patch. */
function withEnds(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(mark: ' ' | '-' | '+', line: string): readonly string[] {
  return line.endsWith('\n') ? [`${mark}${line.slice(0, -1)}`] : [`${mark}${line}`, '\\ No newline at end of file'];
}
