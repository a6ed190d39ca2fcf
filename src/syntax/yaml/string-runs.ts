/**
 * A string of a YAML text as the runs it is decoded from, each with its place in the file.
 *
 *   Policy: |                  decoded:  {⏎        the indentation of the block is cut off,
 *     {                                   "a": 1⏎   in `>` lines are joined by a space,
 *       "a": 1                           }⏎         in '…' two quotes are one
 *     }
 *
 * What comes out is compared with what `yaml` decoded: `undefined` where the two differ,
 * so that no edit is made by a wrong map.
 */
import type { StringNode } from '../node.js';

/** Decoded text, and the characters of the file that it comes from. */
export interface StringRun {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The runs of `node`, a string of `text`, in order; none is empty. */
export function stringRuns(text: string, node: StringNode): readonly StringRun[] | undefined {
  const written = text.slice(node.range.start, node.range.end);
  const runs = (/^[|>]/.test(written) && node.quote === '' ? blockRuns(written, node.value) : flowRuns(written, node))
    .filter(({ value }) => value !== '')
    .map(({ value, start, end }) => ({ value, start: start + node.range.start, end: end + node.range.start }));
  return runs.map(({ value }) => value).join('') === node.value ? runs : undefined;
}

interface BlockLine {
  /** Spaces beyond the indentation of the block, and the text. */
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** `|` and `>`: offsets are of `written`, which begins with the header and ends with the last character that is not blank. */
function blockRuns(written: string, value: string): readonly StringRun[] {
  const lines = blockLines(written, value);
  const isFolded = written.startsWith('>');
  const runs: StringRun[] = [];
  let [between, isPlainBefore, at] = ['', false, lines[0]?.start ?? written.length];
  for (const { content, start, end } of lines) {
    const isPlain = isFolded && content !== '' && !/^[ \t]/.test(content);
    if (content !== '') {
      runs.push({ value: isPlainBefore && isPlain ? folded(between) : between, start: at, end: start });
      runs.push({ value: content, start, end });
      [between, isPlainBefore, at] = ['', isPlain, end];
    }
    between += '\n';
  }
  // The header says how many line ends stay at the end.
  const decoded = runs.reduce((length, run) => length + run.value.length, 0);
  return [...runs, { value: value.slice(decoded), start: written.length, end: written.length }];
}

/** Line ends between two lines of text: one is a space, of more the first goes. */
function folded(lineEnds: string): string {
  return lineEnds.length === 1 ? ' ' : lineEnds.slice(1);
}

/** The lines below the header. The first that is not blank shows how far the block is indented: what its value begins with is no part of it. */
function blockLines(written: string, value: string): readonly BlockLine[] {
  const header = written.indexOf('\n') + 1;
  const whole = header === 0 ? '' : written.slice(header);
  const lead = (text: string): number => /(?:^|\n)( *)[^ \r\n]/.exec(text)?.[1]?.length ?? 0;
  const indent = lead(whole) - lead(value);
  const lines: BlockLine[] = [];
  for (let at = header; header > 0 && at <= written.length;) {
    const newline = written.indexOf('\n', at);
    const stop = newline < 0 ? written.length : newline;
    const end = newline > at && written[newline - 1] === '\r' ? newline - 1 : stop;
    const start = Math.min(at + indent, end);
    lines.push({ content: written.slice(start, end), start, end });
    at = stop + 1;
  }
  return lines;
}

const escape = /\\(?:\r?\n[ \t]*|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[\s\S])/y;
const fold = /[ \t]*(?:\r?\n[ \t]*)+/y;
const plainText = /[^'\\ \t\r\n]+|[ \t]+|[\s\S]/y;

/** Quoted and plain strings: escapes, doubled quotes, and line ends, which are folded. */
function flowRuns(written: string, { quote, value }: StringNode): readonly StringRun[] {
  const width = quote === '' ? 0 : 1;
  const inside = written.slice(0, written.length - width);
  const runs: StringRun[] = [];
  let length = 0;
  for (let at = width; at < inside.length;) {
    const [matched, decoded] = flowRun(inside, at, quote, value.slice(length, length + 2));
    runs.push({ value: decoded, start: at, end: at + matched.length });
    at += matched.length;
    length += decoded.length;
  }
  return runs;
}

/** What stands at `at`, and what it is decoded to; `next` is what is to come out. */
function flowRun(written: string, at: number, quote: string, next: string): readonly [string, string] {
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(written)?.[0];
  };
  const escaped = quote === '"' ? match(escape) : undefined;
  if (escaped !== undefined) return [escaped, /^\\\r?\n/.test(escaped) ? '' : firstOf(next, escaped)];
  if (quote === "'" && written.startsWith("''", at)) return ["''", "'"];
  const lineEnds = match(fold);
  if (lineEnds !== undefined) return [lineEnds, folded('\n'.repeat(lineEnds.split('\n').length - 1))];
  const text = match(plainText) ?? '';
  return [text, text];
}

/** The character that an escape stands for: two units where it names one beyond the first plane. */
function firstOf(next: string, escaped: string): string {
  return escaped.startsWith('\\U') ? String.fromCodePoint(next.codePointAt(0) ?? 0) : next.charAt(0);
}
