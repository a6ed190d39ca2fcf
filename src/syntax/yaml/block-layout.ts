/**
 * How the items of a block list lie on their lines.
 *
 *   Action:
 *     # reads                  ┐ comment lines directly above an item are its own,
 *     - s3:GetObject # daily   ┘ and so is what follows it on its line
 *     - Effect: Allow
 *       Action: s3:*
 *       # Resource: x            also a comment below a map that is indented as it is
 *
 * A blank line ends what is directly above.
 */
import { memo, memoOf } from '../../text/memo.js';
import type { ListNode, Node } from '../node.js';
import type { BlockList } from './read-yaml.js';

/** One item of a block list, with what belongs to it. Offsets are of the file. */
export interface BlockItem {
  readonly node: Node;
  readonly dash: number;
  /** Start of the line of the dash. */
  readonly lineStart: number;
  /** Nothing but spaces stands before the dash: not `- - x`. */
  readonly firstOnLine: boolean;
  /** Start of the first line that is the item's own, comments above it included. */
  readonly lead: number;
  /** End of what is the item's own, without the line end. */
  readonly tail: number;
  /** Start of the line after `tail`. */
  readonly nextLine: number;
}

/** The layout of every item of `list`, whose dashes stand where `block` says; made once. */
export function blockLayout(text: string, list: ListNode, block: BlockList): readonly BlockItem[] {
  return remembered(list)(text, block);
}

const remembered = memoOf((list: ListNode) => {
  const layouts = memoOf((block: BlockList) => memo((text: string) => laidOut(text, list, block), 1));
  return (text: string, block: BlockList) => layouts(block)(text);
});

function laidOut(text: string, list: ListNode, block: BlockList): readonly BlockItem[] {
  const items: BlockItem[] = [];
  for (const [index, node] of list.items.entries()) {
    const dash = block.dashes[index] ?? node.range.start;
    const lineStart = startOfLine(text, dash);
    const before = items.at(-1);
    const firstOnLine = isBlank(text, lineStart, dash);
    const lead = firstOnLine ? leadOf(text, lineStart, before?.nextLine ?? 0) : lineStart;
    const tail = tailOf(text, node, dash, block.column);
    items.push({ node, dash, lineStart, firstOnLine, lead, tail, nextLine: nextLine(text, tail) });
  }
  return items;
}

/** Climbs over the comment lines directly above `lineStart`, not beyond `limit`. */
function leadOf(text: string, lineStart: number, limit: number): number {
  let lead = lineStart;
  while (lead > limit) {
    const above = startOfLine(text, lead - 1);
    if (!isComment(text.slice(above, lead))) break;
    lead = above;
  }
  return lead;
}

/** The end of the item's last line, and of the comments below a map or list that are indented further than its dash. */
function tailOf(text: string, node: Node, dash: number, column: number): number {
  let tail = endOfLineAt(text, Math.max(dash + 1, node.range.end));
  while (node.kind === 'map' || node.kind === 'list') {
    const below = nextLine(text, tail);
    const end = endOfLineAt(text, below);
    const line = text.slice(below, end);
    if (!isComment(line) || line.search(/\S/) <= column) break;
    tail = end;
  }
  return tail;
}

function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}

/** Whether only spaces, or a byte-order mark, stand between two offsets. */
export function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/** Start of the line that holds `offset`, behind a byte-order mark. */
export function startOfLine(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** Start of the line after the one that holds `offset`; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** End of the line that holds `offset`, without its line end. */
export function endOfLineAt(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
