/**
 * Edits that take items out of a bracketed list, or put others in their place.
 *
 * Worked example, removing the second of
 *
 *   "Action": [
 *     "s3:GetObject",
 *     // once a quarter      ─┐ deleted: the item with its comma, its line
 *     "s3:DeleteObject"      ─┘ and its own comments …
 *   ]                           … and the comma after `GetObject`, now the last
 *
 * Items removed next to each other are one group, since their edits only make
 * sense together; groups are independent: any subset of them leaves a valid list.
 * What stays on a line stays on it, and no lines are merged.
 * Nothing is edited but the items named and the commas that separate them.
 */
import { deletion, replacement, type Range, type TextEdit } from '../text/edit.js';
import { endOfLine } from '../text/line.js';
import { memo, memoOf } from '../text/memo.js';
import type { EditGroup, ItemDecision } from './language.js';
import { hasComments, layoutOf, type ItemLayout } from './list-layout.js';
import type { ListNode, StringNode } from './node.js';

/** A line longer than this is written one item a line, where it was not before. */
const widest = 120;

/**
 * The fewest edits that carry out `decisions`, one for each item of `list`.
 * At least one item must stay, unless `decisions` go on with values that are joined to the
 * list (`concat(["a"], var.more)`): nothing else is written as an empty list, so it throws.
 */
export function editList(text: string, list: ListNode, decisions: readonly ItemDecision[]): readonly EditGroup[] {
  const items = decisions.flatMap(({ kind }, index) => (kind === 'keep' ? [] : [index]));
  return editItems(text, list, decisions, items, 'one-a-line');
}

/**
 * The same for `items` alone, all others kept; it looks at no other decision, so
 * that a long list may be edited piece by piece. A list on one line that grows too wide is
 * written one item a line, or `stays`, where the language would not take it so.
 */
export function editItems(
  text: string,
  list: ListNode,
  decisions: readonly ItemDecision[],
  chosen: readonly number[],
  tooWide: 'one-a-line' | 'stays',
): readonly EditGroup[] {
  const items = [...chosen].sort((a, b) => a - b);
  const removed = items.filter((item) => decisions[item]?.kind === 'remove');
  if (removed.length === list.items.length) return [emptied(list, decisions, removed)];
  const mayWiden = tooWide === 'one-a-line' && isOneLine(text, list);
  const spread = mayWiden ? spreadOneLine(text, list, decisions, items) : undefined;
  if (spread !== undefined) return [spread];
  const layout = layoutOf(text, list);
  const replacements = items.flatMap((index): readonly EditGroup[] => {
    const [item, decision] = [layout[index], decisions[index]];
    if (decision?.kind !== 'replace' || item === undefined) return [];
    return [{ items: [index], edits: [replaceItem(text, item, decision.by)] }];
  });
  const removals = runsOf(removed).map(({ first, last }) => removeRun(layout, first, last));
  return [...replacements, ...removals].sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0));
}

/** The edit that leaves nothing in a list: only where values that stand elsewhere are joined to it. */
function emptied(list: ListNode, decisions: readonly ItemDecision[], items: readonly number[]): EditGroup {
  if (decisions.length === list.items.length) throw new Error('a list must keep an item');
  return { items, edits: [replacement(list.range, '[]')] };
}

/** The edit that writes one or more strings where a single one stood. */
export function editString(text: string, node: StringNode, by: readonly string[]): TextEdit {
  if (by.length === 1) return replacement(node.range, quoted(by[0] ?? '', node));
  const values = by.map((value) => quoted(value, node));
  const oneLine = `[${values.join(inlineSeparator(text, node.range))}]`;
  const spread = fits(text, node.range, oneLine.length) ? undefined : spreadOver(text, node.range, values);
  return replacement(node.range, spread ?? oneLine);
}

/** Runs of indexes that follow each other, first and last. */
function runsOf(indexes: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}

function removeRun(items: readonly ItemLayout[], first: number, last: number): EditGroup {
  const from = items[first];
  const to = items[last];
  if (from === undefined || to === undefined) throw new RangeError(`no items ${first} to ${last}`);
  const previous = items[first - 1];
  const next = items[last + 1];
  const numbers = items.slice(first, last + 1).map((_, index) => first + index);
  return { items: numbers, edits: deletions(previous, items.slice(first, last + 1), next) };
}

function deletions(
  previous: ItemLayout | undefined,
  run: readonly ItemLayout[],
  next: ItemLayout | undefined,
): readonly TextEdit[] {
  const [from, to] = [run[0], run.at(-1)];
  if (from === undefined || to === undefined) return [];
  if (previous?.comma !== undefined && from.commaFirst && commaIsElsewhere(to))
    return withItsCommaBefore(previous.comma, from, to);
  // The item before becomes the last one: its comma goes, unless the list ends with a comma anyway.
  const comma =
    next === undefined && previous?.comma !== undefined && to.comma === undefined
      ? [deletion(previous.comma, previous.comma + 1)]
      : [];
  const [head, rest] = lineByLine(run, next);
  const [headEnd, restStart] = [head.at(-1), rest[0]];
  if (headEnd === undefined || restStart === undefined) return [...comma, ...ownText(previous, from, to, next)];
  return [...comma, ...ownText(previous, from, headEnd, restStart), ...ownText(headEnd, restStart, to, next)];
}

/**
 * The part of a run at the end of a line, and what goes of the lines below, where items stay on both sides: they stay
 * on their lines. Not where the commas between stand on the lines below.
 */
function lineByLine(
  run: readonly ItemLayout[],
  next: ItemLayout | undefined,
): readonly [readonly ItemLayout[], readonly ItemLayout[]] {
  const end = run.findIndex(({ endsLine }) => endsLine);
  const isBetween = run[0]?.firstOnLine === false && next !== undefined && run.at(-1)?.endsLine === false;
  const breaks = isBetween && end >= 0 && !run.slice(0, end + 1).some(commaIsElsewhere);
  return breaks ? [run.slice(0, end + 1), run.slice(end + 1)] : [run, []];
}

/** `\n  , "b"`: the comma that belongs to an item is the one before it. */
function withItsCommaBefore(comma: number, from: ItemLayout, to: ItemLayout): readonly TextEdit[] {
  return to.endsLine ? [deletion(from.lead, to.nextLine)] : [deletion(comma, to.tail)];
}

function commaIsElsewhere(item: ItemLayout): boolean {
  return item.comma === undefined || item.comma >= item.tail;
}

function ownText(
  previous: ItemLayout | undefined,
  from: ItemLayout,
  to: ItemLayout,
  next: ItemLayout | undefined,
): readonly TextEdit[] {
  const nextOnSameLine = next !== undefined && !to.endsLine;
  // The comma of `to` stands on a later line, before `next`: everything up to `next` goes.
  if (next !== undefined && commaIsElsewhere(to)) return [deletion(from.head, next.head)];
  if (from.firstOnLine) {
    if (to.endsLine) return [deletion(from.lead, to.nextLine)];
    const comments = from.lead < from.lineStart ? [deletion(from.lead, from.lineStart)] : [];
    return [...comments, deletion(from.head, nextOnSameLine ? next.head : to.tail)];
  }
  if (nextOnSameLine) return [deletion(from.head, next.head)];
  return [deletion(afterPrevious(previous, from), to.tail)];
}

/** Where the text that leads to `from` begins on its line: after the comma before it, or after the bracket. */
function afterPrevious(previous: ItemLayout | undefined, from: ItemLayout): number {
  if (previous?.comma === undefined) return from.head;
  return Math.min(previous.comma + 1, from.head);
}

function replaceItem(text: string, item: ItemLayout, by: readonly string[]): TextEdit {
  if (item.node.kind !== 'string') throw new Error('only strings are replaced');
  const { node } = item;
  const indent = text.slice(item.lineStart, item.head);
  const values = by.map((value) => quoted(value, node));
  if (item.firstOnLine && item.endsLine && indent.trim() === '') {
    return replacement(node.range, values.join(`,${endOfLine(text)}${indent}`));
  }
  if (item.commaFirst && item.endsLine) {
    return replacement(node.range, values.join(`${endOfLine(text)}${text.slice(item.lineStart, node.range.start)}`));
  }
  return replacement(node.range, values.join(inlineSeparator(text, node.range)));
}

/** A comma and a space, or a comma alone where the text puts no space beside the value either. */
function inlineSeparator(text: string, { start, end }: Range): string {
  const isDense = /[:,]\[?$/.test(text.slice(Math.max(0, start - 2), start)) || /^,\S/.test(text.slice(end, end + 2));
  return isDense ? ',' : ', ';
}

/** Whether the list stands on one line, without comments; remembered, as each piece of a list asks. */
function isOneLine(text: string, list: ListNode): boolean {
  return remembered(list)(text);
}

const remembered = memoOf((list: ListNode) =>
  memo((text: string) => !text.slice(list.range.start, list.range.end).includes('\n') && !hasComments(text, list), 1),
);

/** A list on a line of its own that would grow too wide is written one item a line. */
function spreadOneLine(
  text: string,
  list: ListNode,
  decisions: readonly ItemDecision[],
  chosen: readonly number[],
): EditGroup | undefined {
  const own = new Set(chosen);
  const values = list.items.flatMap((item, index): readonly string[] => {
    const decision = own.has(index) ? decisions[index] : undefined;
    if (decision?.kind === 'remove') return [];
    if (decision?.kind !== 'replace' || item.kind !== 'string') return [text.slice(item.range.start, item.range.end)];
    return decision.by.map((value) => quoted(value, item));
  });
  if (values.length <= list.items.length || fits(text, list.range, values.join(', ').length + 2)) return undefined;
  const spread = spreadOver(text, list.range, values);
  return spread === undefined ? undefined : { items: chosen, edits: [replacement(list.range, spread)] };
}

/** `values` one a line between brackets; `undefined` unless `range` is the only value on its line, as in `"Action": …,`. */
function spreadOver(text: string, range: Range, values: readonly string[]): string | undefined {
  const { before, after } = lineAround(text, range);
  if (!/^\s*"?\w+"?\s*[:=]\s*$/.test(before) || !(after.trim() === '' || after.trim() === ',')) return undefined;
  const indent = /^\s*/.exec(before)?.[0] ?? '';
  const separator = `${endOfLine(text)}${indent}${indentUnit(text)}`;
  return `[${separator}${values.join(`,${separator}`)}${endOfLine(text)}${indent}]`;
}

function fits(text: string, range: Range, length: number): boolean {
  const { before, after } = lineAround(text, range);
  return before.length + length + after.trimEnd().length <= widest;
}

function lineAround(text: string, range: Range): { before: string; after: string } {
  const newline = text.indexOf('\n', range.end);
  return {
    before: text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start),
    after: text.slice(range.end, newline < 0 ? text.length : newline),
  };
}

/** The smallest indentation the file uses; two spaces where it uses none. */
const indentUnit = memo((text: string): string => {
  const indents = [...text.matchAll(/^[ \t]+(?=\S)/gm)].map(([indent]) => indent);
  return indents.reduce((best, indent) => (indent.length < best.length ? indent : best), indents[0] ?? '  ');
}, 8);

/** `value` as a string of the same kind as `like`; action names hold nothing that would need escaping. */
function quoted(value: string, like: StringNode): string {
  return `${like.quote}${value}${like.quote}`;
}
