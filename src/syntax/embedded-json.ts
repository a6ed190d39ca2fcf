/**
 * JSON inside the strings of another language, as a tree with the ranges of the file.
 *
 *   policy = <<-EOF                          decoded, without the common indentation:
 *     { "Resource": "${aws_s3_bucket.a}/*",  { "Resource": "………………………/*",
 *       "Action": ${jsonencode(var.x)} }       "Action": 0                  }
 *   EOF
 *
 * Each hole is overwritten, length for length, by characters that JSON takes: by
 * any inside a string, by a number elsewhere; the values it stands in come out
 * opaque, a string as the template that it is, and so does an object one of whose
 * keys it stands in. Offsets then map back through the row of pieces the string is made of,
 * so that an edit of the tree is an edit of the file.
 */
import type { Range } from '../text/edit.js';
import { expression } from './hcl/expression.js';
import type { Piece } from './hcl/pieces.js';
import { cursorAt } from './hcl/scan.js';
import { scanHeredoc, scanQuoted } from './hcl/template.js';
import { parseJson } from './json/parse-json.js';
import type { Entry, Expression, MapNode, Node, OpaqueNode, Parsed, StringNode, TemplatePart } from './node.js';

/** A run of decoded text and where it stands in the file; an escape has another length there. */
interface Run {
  /** Offset of its first character in the decoded text. */
  readonly at: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'text' | 'hole' | 'directive';
  /** What stands in a hole, where it is known. */
  readonly node?: Node | undefined;
}

/** A run before it is known where in the decoded text it begins. */
export type Unplaced = Omit<Run, 'at'>;

/** `hasDirectives`: it holds `%{ if … }` or `%{ for … }`, so its text is only one of several it can become. */
type Embedded = Parsed & { readonly hasDirectives: boolean };

/**
 * The JSON document in the string or heredoc `node` of `text`; in the whole of
 * `text`, where `node` is `undefined`: a template file with `${…}` holes.
 */
export function parseEmbedded(text: string, node: Node | undefined): Embedded {
  const runs = node === undefined ? runsOfFile(text) : runsOf(text, node);
  return parseRuns(runs, node !== undefined && text[node.range.start] === '"' ? '\\"' : '"');
}

/** The JSON document that the runs are decoded to; `quote` is what its strings stand between in the file. */
export function parseRuns(pieces: readonly Unplaced[], quote: StringNode['quote']): Embedded {
  const runs = numbered(pieces);
  const parsed = parseJson(filled(runs));
  const hasDirectives = runs.some(({ kind }) => kind === 'directive');
  if (parsed.kind === 'unreadable') return { ...parsed, at: toFile(runs, parsed.at), hasDirectives };
  return { kind: 'tree', root: placed(parsed.root, runs, quote), hasDirectives };
}

/** A template file with every hole overwritten, length for length: JSON, as far as it is any. */
export function withoutHoles(text: string): string {
  return filled(numbered(runsOfFile(text)));
}

function runsOf(text: string, { range }: Node): readonly Unplaced[] {
  const cursor = cursorAt(text, range.start);
  const template = text[range.start] === '"' ? scanQuoted(cursor, expression) : scanHeredoc(cursor, expression);
  return (template?.pieces ?? []).flatMap((piece) => runsIn(text, piece));
}

function runsIn(text: string, piece: Piece): readonly Unplaced[] {
  if (piece.kind === 'text')
    return piece.segments.map(({ value, start, end }) => ({ value, start, end, kind: 'text' as const }));
  const { start, end } = piece.range;
  return [{ value: text.slice(start, end), start, end, kind: piece.kind, node: piece.node }];
}

/** In a template file, `$${` stands for itself and everything else between `${` and `}` is a hole. */
function runsOfFile(text: string): readonly Unplaced[] {
  const runs: Unplaced[] = [];
  let start = 0;
  const push = (end: number, kind: Run['kind']): void => {
    if (end > start) runs.push({ value: text.slice(start, end), start, end, kind });
    start = end;
  };
  for (const match of text.matchAll(/\$\$\{|%%\{|[$%]\{[^{}"]*(?:"[^"\n]*"[^{}"]*)*\}/g)) {
    if (match[0].startsWith('$$') || match[0].startsWith('%%')) continue;
    push(match.index, 'text');
    push(match.index + match[0].length, match[0].startsWith('%') ? 'directive' : 'hole');
  }
  push(text.length, 'text');
  return runs;
}

function numbered(runs: readonly Unplaced[]): readonly Run[] {
  let at = 0;
  return runs.map((run) => {
    const placedRun = { ...run, at };
    at += run.value.length;
    return placedRun;
  });
}

/** The decoded text with every hole overwritten. */
function filled(runs: readonly Run[]): string {
  let text = '';
  let inString = false;
  for (const { value, kind } of runs) {
    if (kind === 'hole') text += inString ? 'x'.repeat(value.length) : `0${' '.repeat(value.length - 1)}`;
    else if (kind === 'directive') text += inString ? 'x'.repeat(value.length) : ' '.repeat(value.length);
    else {
      text += value;
      inString = endsInString(value, inString);
    }
  }
  return text;
}

function endsInString(text: string, before: boolean): boolean {
  let inString = before;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString && char === '\\') at++;
    else if (char === '"') inString = !inString;
  }
  return inString;
}

function toFile(runs: readonly Run[], { start, end }: Range): Range {
  const first = startInFile(runs, start);
  return { start: first, end: end > start ? Math.max(first, endInFile(runs, end)) : first };
}

function startInFile(runs: readonly Run[], offset: number): number {
  const run = runAt(runs, offset);
  if (run === undefined) return runs.at(-1)?.end ?? 0;
  return isVerbatim(run) ? run.start + offset - run.at : run.start;
}

function endInFile(runs: readonly Run[], offset: number): number {
  const run = runAt(runs, offset - 1);
  if (run === undefined) return runs.at(-1)?.end ?? 0;
  return isVerbatim(run) ? run.start + offset - run.at : run.end;
}

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  const run = runs[indexAt(runs, offset)];
  return run !== undefined && offset < run.at + run.value.length ? run : undefined;
}

/** The last run that begins at `offset` or before it. */
function indexAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The runs that a range of the decoded text touches. */
function runsWithin(runs: readonly Run[], { start, end }: Range): readonly Run[] {
  const first = indexAt(runs, start);
  let last = first;
  while ((runs[last]?.at ?? end) < end) last++;
  return runs.slice(first, last);
}

function isVerbatim({ value, start, end }: Run): boolean {
  return end - start === value.length;
}

/** The tree with the ranges of the file, and opaque where a hole is in it. */
function placed(node: Node, runs: readonly Run[], quote: StringNode['quote']): Node {
  const range = toFile(runs, node.range);
  switch (node.kind) {
    case 'string':
      return hasHole(runs, node.range) ? template(node.range, runs) : { ...node, range, quote };
    case 'literal':
      return hasHole(runs, node.range)
        ? { kind: 'opaque', range: withHole(range, node, runs), expression: { kind: 'unknown' } }
        : { ...node, range };
    case 'list':
      return { ...node, range, items: node.items.map((item) => placed(item, runs, quote)) };
    case 'map':
      return placedMap(node, range, runs, quote);
    default:
      return { ...node, range };
  }
}

/** The range with all of the hole that it ends in: of a hole that stands for a value only the beginning is one in JSON. */
function withHole({ start, end }: Range, node: Node, runs: readonly Run[]): Range {
  const last = runsWithin(runs, node.range).at(-1);
  return { start, end: last?.kind === 'hole' ? last.end : end };
}

/** A string with holes: the runs between its quotes. */
function template(whole: Range, runs: readonly Run[]): OpaqueNode {
  const inside = { start: whole.start + 1, end: whole.end - 1 };
  const parts = runsWithin(runs, inside).map((run): TemplatePart => {
    const range = { start: run.start, end: run.end };
    if (run.kind === 'directive') return { kind: 'directive', range, node: run.node };
    if (run.kind === 'hole') return { kind: 'hole', range, node: run.node ?? inHole(run) };
    const text = { start: Math.max(run.at, inside.start), end: Math.min(run.at + run.value.length, inside.end) };
    return {
      kind: 'text',
      range: toFile(runs, text),
      value: unescaped(run.value.slice(text.start - run.at, text.end - run.at)),
    };
  });
  return { kind: 'opaque', range: toFile(runs, whole), expression: { kind: 'template', parts } };
}
/** What stands in the hole of a template file: mostly the name of a variable. */
function inHole({ value, start, end }: Run): Node {
  const inside = /^\$\{\s*([A-Za-z_][\w.]*)\s*\}$/.exec(value)?.[1];
  const expression: Expression =
    inside === undefined ? { kind: 'unknown' } : { kind: 'traversal', path: inside.split('.'), indexes: [] };
  return { kind: 'opaque', range: { start: start + 2, end: end - 1 }, expression };
}

/** JSON's escapes undone in a part of a string; no escape reaches into a hole. */
function unescaped(written: string): string {
  if (!written.includes('\\')) return written;
  const parsed = parseJson(`"${written}"`);
  return parsed.kind === 'tree' && parsed.root.kind === 'string' ? parsed.root.value : written;
}

function placedMap(node: MapNode, range: Range, runs: readonly Run[], quote: StringNode['quote']): Node {
  const entries = node.entries.map((each): Entry => ({
    ...each,
    range: toFile(runs, each.range),
    value: placed(each.value, runs, quote),
  }));
  const computed = node.entries.map(({ range: whole, value }) => keyWithHole(whole, value.range, runs));
  if (computed.every((each) => each === undefined)) return { ...node, range, entries };
  const opened = entries.map((each, at) => ({
    key: computed[at] === undefined ? each.key : undefined,
    keyNode: computed[at],
    value: each.value,
    range: each.range,
  }));
  return { kind: 'opaque', range, expression: { kind: 'object', entries: opened } };
}

/** The key of an entry, where a hole is in it. */
function keyWithHole(whole: Range, value: Range, runs: readonly Run[]): Node | undefined {
  if (!hasHole(runs, { start: whole.start, end: value.start })) return undefined;
  const text = runsWithin(runs, { start: whole.start, end: value.start })
    .map(({ at, value: part, kind }) =>
      (kind === 'text' ? part : 'x'.repeat(part.length)).slice(Math.max(0, whole.start - at)),
    )
    .join('');
  const length = /^"(?:[^"\\]|\\.)*"/s.exec(text)?.[0].length ?? value.start - whole.start;
  return template({ start: whole.start, end: whole.start + length }, runs);
}

function hasHole(runs: readonly Run[], range: Range): boolean {
  return runsWithin(runs, range).some(({ kind }) => kind !== 'text');
}
