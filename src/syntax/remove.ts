/**
 * Edits that take whole blocks out of a body, as `statement { … }` out of an HCL document.
 *
 *   # once a quarter        ─┐ the comment lines directly above,
 *   statement {              │
 *     actions = [ … ]        │ the block,
 *   }                        │
 *                           ─┘ and one of the blank lines that set it apart
 *
 * Every block is a group of its own: any subset of them may go. A blank line
 * between two blocks that may both go belongs to the first of them alone.
 */
import { deletion, type Range, type TextEdit } from '../text/edit.js';
import type { EditGroup } from './language.js';

/** One group of edits for each of the blocks named by `items`, out of all those that `mayGo`. */
export function removeBlocks(
  text: string,
  blocks: readonly Range[],
  items: readonly number[],
  mayGo: (item: number) => boolean,
): readonly EditGroup[] {
  return items.flatMap((item): readonly EditGroup[] => {
    const range = blocks[item];
    return range === undefined ? [] : [{ items: [item], edits: [removal(text, range, item > 0 && mayGo(item - 1))] }];
  });
}

/** The block with the comment lines directly above it. */
export function withComments(text: string, { start, end }: Range): Range {
  let first = lineStart(text, start);
  if (text.slice(first, start).trim() !== '') return { start, end };
  while (first > 0) {
    const above = lineStart(text, first - 1);
    if (!/^\s*(?:#|\/\/|\/\*.*\*\/\s*$)/.test(text.slice(above, first))) break;
    first = above;
  }
  return { start: first, end };
}

function removal(text: string, range: Range, aboveIsTaken: boolean): TextEdit {
  const { start, end } = withComments(text, range);
  const next = nextLine(text, end);
  const alone = start === lineStart(text, start) && isTrailer(text.slice(end, next));
  if (!alone) return deletion(range.start, range.end);
  const below = text.slice(next, nextLine(text, next));
  const above = start === 0 ? '' : text.slice(lineStart(text, start - 1), start);
  if (isBlank(below) && (isBlank(above) || above.trimEnd().endsWith('{'))) return deletion(start, nextLine(text, next));
  if (below.trim().startsWith('}') && isBlank(above) && !aboveIsTaken)
    return deletion(lineStart(text, start - 1), next);
  return deletion(start, next);
}

/** What may stand behind a block on its line: nothing, or its own comment. */
function isTrailer(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || /^(?:#|\/\/).*$/.test(trimmed);
}

function isBlank(line: string): boolean {
  return line !== '' && line.trim() === '';
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}
