/**
 * Edits of lists with an item a line, as YAML writes them.
 *
 *   Action:
 *     - s3:GetObject
 *     # once a quarter         ─┐ deleted: the lines of the item,
 *     - s3:DeleteObject # old  ─┘ its own comments included
 *     - "s3:Put*"               → `- "s3:PutObject"` and a line more for each further value
 *
 * Items removed next to each other are one group; groups are independent. Where blank lines
 * set items apart, one of them goes with the item.
 */
import { deletion, replacement, type TextEdit } from '../../text/edit.js';
import { endOfLine } from '../../text/line.js';
import type { EditGroup, ItemDecision } from '../language.js';
import type { ListNode } from '../node.js';
import { blockLayout, isBlank, nextLine, startOfLine, type BlockItem } from './block-layout.js';
import { written } from './quoting.js';
import type { BlockList } from './read-yaml.js';

/** The fewest edits that carry out the decisions on `chosen` items, all others kept; at least one item must stay. */
export function editBlock(
  text: string,
  list: ListNode,
  block: BlockList,
  decisions: readonly ItemDecision[],
  chosen: readonly number[],
): readonly EditGroup[] {
  const items = [...chosen].sort((a, b) => a - b);
  const removed = items.filter((item) => decisions[item]?.kind === 'remove');
  if (removed.length === list.items.length) throw new Error('a list must keep an item');
  const layout = blockLayout(text, list, block);
  const replacements = items.flatMap((index): readonly EditGroup[] => {
    const [item, decision] = [layout[index], decisions[index]];
    if (decision?.kind !== 'replace' || item === undefined) return [];
    return [{ items: [index], edits: [replaceItem(text, item, block, decision.by)] }];
  });
  const removals = runsOf(removed).map((run): EditGroup => ({ items: run, edits: [removeRun(text, layout, run)] }));
  return [...replacements, ...removals].sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0));
}

/** Indexes that follow each other, put together. */
function runsOf(indexes: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

function replaceItem(text: string, item: BlockItem, { column }: BlockList, by: readonly string[]): TextEdit {
  const { node, dash } = item;
  if (node.kind !== 'string') throw new Error('only strings are replaced');
  const gap = text.slice(dash + 1, node.range.start);
  const lead = `${endOfLine(text)}${' '.repeat(column)}-${/^ +$/.test(gap) ? gap : ' '}`;
  return replacement(node.range, by.map((value) => written(value, node)).join(lead));
}

function removeRun(text: string, layout: readonly BlockItem[], run: readonly number[]): TextEdit {
  const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0];
  const [from, to, next] = [layout[first], layout[last], layout[last + 1]];
  if (from === undefined || to === undefined) throw new RangeError(`no items ${first} to ${last}`);
  if (from.firstOnLine) return removeLines(text, from, to, { isFirst: first === 0, isLast: next === undefined });
  if (next === undefined) throw new Error('a list must keep an item');
  return removeBesideDash(text, from, to, next);
}

function removeLines(
  text: string,
  { lead }: BlockItem,
  { nextLine: after }: BlockItem,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): TextEdit {
  const isBlankBelow = after < text.length && isBlank(text, after, nextLine(text, after));
  const above = startOfLine(text, Math.max(0, lead - 1));
  const isBlankAbove = above < lead && isBlank(text, above, lead);
  if (isBlankBelow && (isBlankAbove || (isFirst && !isLast))) return deletion(lead, nextLine(text, after));
  if (isLast && !isFirst && isBlankAbove && !isBlankBelow) return deletion(above, after);
  return deletion(lead, after);
}

/** `- - x`, whose first dash stays: the next item takes the place, or a line of its own where it has comments above it. */
function removeBesideDash(text: string, from: BlockItem, to: BlockItem, next: BlockItem): TextEdit {
  if (next.lead === next.lineStart) return deletion(from.dash, next.dash);
  let start = from.dash;
  while (text[start - 1] === ' ') start--;
  return deletion(start, to.tail);
}
