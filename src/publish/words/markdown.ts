/**
 * The one renderer of text for GitHub.
 *
 * Our own words are Markdown; every atom that came from a file, a finding or
 * GitHub becomes a code span that outgrows its backticks, with control and
 * invisible characters written out, cut to a length. So nothing in it can
 * mention a person, close a block, forge a marker or load a picture.
 */
import { visible, type Message } from '../../text/message.js';

/** What a comment may hold, below GitHub's 65,536 characters. */
export const bodyLimit = 60_000;

/** An atom as a code span, cut at `most` characters. */
export function code(atom: string, most = 300): string {
  const text = visible(atom, most);
  if (text.trim() === '') return '` `';
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A message as Markdown. */
export function markdown({ words, atoms }: Message): string {
  return words.map((part, index) => (index === 0 ? part : `${code(atoms[index - 1] ?? '')}${part}`)).join('');
}

/**
 * Markdown as the content of a table's cell. A `|` would end the cell even in a
 * code span, and parsers differ on `\\|`, so it is written out.
 */
export function cell(text: string): string {
  return text.replaceAll('|', '\\u{7c}');
}

/** An atom as text of our own HTML, where Markdown does not reach. */
export function html(atom: string): string {
  return visible(atom).replace(/[&<>@#"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Lines of a file to look at, not to commit: what is invisible is written out, but for tabs. */
export function shownLines(lines: readonly string[]): readonly string[] {
  return lines.map((line) =>
    line
      .split('\t')
      .map((part) => visible(part, Number.POSITIVE_INFINITY))
      .join('\t'),
  );
}

/** Lines as a fenced block of the given language; the lines are literal, so the fence outgrows every backtick in them. */
export function fenced(language: string, lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** A part that unfolds. The blank lines make GitHub read its content as Markdown. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** As many of the items as fit into `room` characters, then how many more there are. */
export function listed(items: readonly string[], room: number): string {
  const shown: string[] = [];
  let used = 0;
  for (const item of items) {
    used += item.length + 3;
    if (used > room) break;
    shown.push(`- ${item}`);
  }
  const more = items.length - shown.length;
  return [...shown, ...(more > 0 ? [`- … and ${more} more, in the JSON report of this run`] : [])].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
