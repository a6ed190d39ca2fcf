/**
 * YAML as a tree with ranges.
 *
 *   Action: !If [Prod, s3:Get*, *none]     the call `!If` with one argument, the list,
 *                                          whose last item is opaque
 *
 * Opaque are a value with a tag (also `!!str`: what a tag makes of it is its reader's
 * affair), an alias, a value that an alias may stand for (others would change with it), a
 * map that takes in another one with `<<`, and a map with a key that is no plain text.
 * Several documents are one opaque node with all of them, so that none passes for the
 * file. A block map or list ends with its last value, not with the comments after it.
 * Refused, beyond what `yaml` refuses: an alias of nothing, and what `scan.ts` says.
 */
import { isAlias, isMap, isScalar, isSeq, type Alias, type CST, type Pair, type Scalar } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import type { Range } from '../../text/edit.js';
import { message } from '../../text/message.js';
import type { ComputedEntry, Entry, ListNode, Node, OpaqueNode, Parsed } from '../node.js';
import { literalOf } from './plain.js';
import { scan } from './scan.js';

/** Where the items of a block list stand, which its tree does not say. */
export interface BlockList {
  /** The column of its dashes, from 0. */
  readonly column: number;
  /** How much further right than its key its dashes stand; `undefined` where it is not the value of a key. */
  readonly indent: number | undefined;
  readonly dashes: readonly number[];
  readonly ofStrings: boolean;
}

/** Everything that is known of a text. */
export interface YamlText {
  readonly parsed: Parsed;
  readonly comments: readonly Range[];
  /** Lists with an item a line, by the offset of their first dash. */
  readonly blocks: ReadonlyMap<number, BlockList>;
  /** What stands in brackets, outermost, in order. */
  readonly flows: readonly Range[];
}

/** Reads `text` whole: its tree, its comments, and how its lists are laid out. */
export function readYaml(text: string): YamlText {
  const scanned = scan(text);
  if (scanned.kind === 'unreadable') return { parsed: scanned, comments: [], blocks: new Map(), flows: [] };
  const reader: Reader = { text, anchors: new Map(), aliases: 0, blocks: new Map(), flows: [], stray: undefined };
  const roots = scanned.documents.map(({ composed, start }) => {
    reader.anchors.clear();
    return read(reader, composed.contents, start, undefined);
  });
  const { stray, blocks, flows } = reader;
  if (stray !== undefined) return { parsed: stray, comments: [], blocks: new Map(), flows: [] };
  return { parsed: { kind: 'tree', root: rootOf(text, roots) }, comments: scanned.comments, blocks, flows };
}

function rootOf(text: string, roots: readonly Node[]): Node {
  const [only, ...others] = roots;
  const whole = { start: 0, end: text.length };
  if (only === undefined) return { kind: 'literal', range: { start: 0, end: 0 }, value: null };
  return others.length === 0 ? only : opaque(whole, { kind: 'other', parts: roots });
}

/** A text that is being read, and what was found out about it. */
interface Reader {
  readonly text: string;
  /** The anchors so far, in this document, and what they mark: nothing where that holds an alias itself, or is not at its end. */
  readonly anchors: Map<string, Node | undefined>;
  /** How many aliases were read. */
  aliases: number;
  readonly blocks: Map<number, BlockList>;
  readonly flows: Range[];
  /** The first alias that stands for nothing. */
  stray: Extract<Parsed, { kind: 'unreadable' }> | undefined;
}

type Tokens = readonly CST.SourceToken[];

/** A value with the tokens before it, among which are its tag and its anchor; `keyColumn` is where its key stands. */
function read(reader: Reader, node: unknown, before: Tokens, keyColumn: number | undefined): Node {
  const [tag, anchor] = [before.find(({ type }) => type === 'tag'), before.find(({ type }) => type === 'anchor')];
  const { aliases } = reader;
  if (anchor !== undefined) reader.anchors.set(anchor.source.slice(1), undefined);
  const bare = bareNode(reader, node, keyColumn, startAfter(before));
  const tagged =
    tag === undefined
      ? bare
      : opaque(around(tag.offset, tag.source.length, bare), {
          kind: 'call',
          name: tag.source,
          args: [bare],
          expandFinal: false,
        });
  if (anchor === undefined) return tagged;
  const marked = opaque(around(anchor.offset, anchor.source.length, tagged), { kind: 'other', parts: [tagged] });
  // Aliases of aliases would make much of little.
  if (reader.aliases > aliases) return marked;
  reader.anchors.set(anchor.source.slice(1), tagged);
  return { ...marked, same: tagged };
}

/** From a tag or anchor to the end of what it belongs to, which may be nothing. */
function around(start: number, length: number, { range }: Node): Range {
  return { start: Math.min(start, range.start), end: Math.max(start + length, range.end) };
}

/** Where a value would stand that is left out. */
function startAfter(before: Tokens): number {
  const last = before.at(-1);
  return last === undefined ? 0 : last.offset + last.source.length;
}

function bareNode(reader: Reader, node: unknown, keyColumn: number | undefined, at: number): Node {
  if (isAlias(node)) return readAlias(reader, node);
  if (isScalar(node)) return readScalar(reader, node);
  if (isSeq(node)) return readList(reader, node, keyColumn);
  if (isMap(node)) return readMap(reader, node);
  return { kind: 'literal', range: { start: at, end: at }, value: null };
}

function readAlias(reader: Reader, { range, source }: Alias): Node {
  const at = valueRange(range);
  if (!reader.anchors.has(source))
    reader.stray ??= {
      kind: 'unreadable',
      at,
      why: message`\`*\` begins an alias in YAML, and nothing before it is called ${source}: put quotes around a value that begins with \`*\``,
    };
  reader.aliases++;
  const same = reader.anchors.get(source);
  const alias = opaque(at, { kind: 'unknown' });
  return same === undefined ? alias : { ...alias, same };
}

function readScalar({ text }: Reader, { range, type, value }: Scalar): Node {
  const whole = valueRange(range);
  const written = typeof value === 'string' ? value : '';
  if (type === 'QUOTE_DOUBLE') return { kind: 'string', range: whole, value: written, quote: '"' };
  if (type === 'QUOTE_SINGLE') return { kind: 'string', range: whole, value: written, quote: "'" };
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
    return { kind: 'string', range: withoutLineEnds(text, whole), value: written, quote: '' };
  const literal = literalOf(written);
  if (literal !== undefined) return { kind: 'literal', range: whole, value: literal.value };
  return { kind: 'string', range: whole, value: written, quote: '' };
}

/** A block string without the empty lines after it. */
function withoutLineEnds(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}

function readList(reader: Reader, list: YAMLSeq, keyColumn: number | undefined): ListNode {
  const { start, end } = valueRange(list.range);
  const token = list.srcToken;
  if (token?.type === 'block-seq') return readBlockList(reader, list, token, keyColumn);
  noteFlow(reader, { start, end });
  const befores = token?.type === 'flow-collection' ? token.items.map((item) => item.start) : [];
  const items = list.items.map((item, index) =>
    read(reader, item, isMap(item) && item.srcToken === undefined ? [] : (befores[index] ?? []), undefined),
  );
  return { kind: 'list', range: { start, end }, items, layout: 'flow' };
}

function readBlockList(
  reader: Reader,
  list: YAMLSeq,
  token: CST.BlockSequence,
  keyColumn: number | undefined,
): ListNode {
  const written = token.items.flatMap(({ start }) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind');
    return dash === undefined ? [] : [{ dash: dash.offset, before: start.slice(start.indexOf(dash)) }];
  });
  const items = list.items.map((item, index) => read(reader, item, written[index]?.before ?? [], undefined));
  const dashes = written.map(({ dash }) => dash);
  const start = dashes[0] ?? token.offset;
  const indent = keyColumn === undefined ? undefined : token.indent - keyColumn;
  const ofStrings = items.some(({ kind }) => kind === 'string');
  reader.blocks.set(start, { column: token.indent, indent, dashes, ofStrings });
  const end = items.at(-1)?.range.end ?? start;
  return { kind: 'list', range: { start, end }, items, layout: 'block' };
}

function readMap(reader: Reader, map: YAMLMap): Node {
  const token = map.srcToken;
  const whole = valueRange(map.range);
  const column = token?.type === 'block-map' ? token.indent : undefined;
  if (column === undefined && token !== undefined) noteFlow(reader, whole);
  const entries = map.items.map((pair) => readEntry(reader, pair, column));
  const end = column === undefined ? whole.end : Math.max(whole.start, entries.at(-1)?.range.end ?? 0);
  const start = column === undefined ? whole.start : (entries[0]?.range.start ?? whole.start);
  const range = { start, end };
  const named = entries.flatMap(({ key, value, range: each }): readonly Entry[] =>
    key === undefined ? [] : [{ key, value, range: each, labels: [], form: 'attribute' }],
  );
  if (named.length < entries.length) return opaque(range, { kind: 'object', entries });
  const node: Node = { kind: 'map', range, entries: named };
  return named.some(({ key }) => key === '<<') ? opaque(range, { kind: 'other', parts: [node] }) : node;
}

function readEntry(reader: Reader, pair: Pair, column: number | undefined): ComputedEntry {
  const { start = [], sep = [] } = pair.srcToken ?? {};
  const keyNode = read(reader, pair.key, start, undefined);
  const value = pair.value === null ? leftOut(keyNode) : read(reader, pair.value, sep, column);
  const range = { start: keyNode.range.start, end: Math.max(keyNode.range.end, value.range.end) };
  const key = keyNode.kind === 'string' || keyNode.kind === 'literal' ? textOf(pair.key) : undefined;
  return key === undefined ? { key, keyNode, value, range } : { key, keyNode: undefined, value, range };
}

/** A key as it is written, so that `1` and `"1"` are the same. */
function textOf(key: unknown): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

function leftOut({ range }: Node): Node {
  return { kind: 'literal', range: { start: range.end, end: range.end }, value: null };
}

/** Keeps the outermost brackets: those inside them come later, and end before. */
function noteFlow({ flows }: Reader, range: Range): void {
  if (range.start >= (flows.at(-1)?.end ?? 0)) flows.push(range);
}

function valueRange(range: readonly [number, number, number] | null | undefined): Range {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function opaque(range: Range, expression: OpaqueNode['expression']): OpaqueNode {
  return { kind: 'opaque', range, expression };
}
