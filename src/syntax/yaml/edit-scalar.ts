/**
 * One string that becomes one or several, as YAML writes them.
 *
 *   Action: s3:* # all      Action: # all          in brackets: {Action: [s3:GetObject, s3:PutObject]}
 *                      →      - s3:GetObject
 *                             - s3:PutObject
 *
 * The dashes stand as far from their key as in most lists of the file.
 */
import { deletion, replacement, type TextEdit } from '../../text/edit.js';
import { endOfLine } from '../../text/line.js';
import type { StringNode } from '../node.js';
import { endOfLineAt, startOfLine } from './block-layout.js';
import { written } from './quoting.js';
import type { YamlText } from './read-yaml.js';

/** The edits that write `by` where `node` stands. */
export function editScalar(
  text: string,
  known: YamlText,
  node: StringNode,
  by: readonly string[],
): readonly TextEdit[] {
  const { range } = node;
  const values = by.map((value) => written(value, node));
  if (values.length === 1) return [replacement(range, values.join(''))];
  const lineStart = startOfLine(text, range.start);
  const before = text.slice(lineStart, range.start);
  const isBracketed = known.flows.some(({ start, end }) => start <= range.start && range.end <= end);
  if (isBracketed || !/^ *(?:[-?:] +)*(?:.*:[ \t]+)?$/.test(before))
    return [replacement(range, `[${values.join(', ')}]`)];
  // Alone on its line, or behind a dash: a list may begin right there.
  if (/^ *(?:[-?:] +)*$/.test(before)) return [replacement(range, dashed(text, values, before.length))];
  const keyColumn = /^ *(?:[-?:] +)*/.exec(before)?.[0].length ?? 0;
  const column = keyColumn + usualIndent(known);
  const colon = lineStart + before.trimEnd().length;
  const list = `${endOfLine(text)}${' '.repeat(column)}${dashed(text, values, column)}`;
  const end = endOfLineAt(text, range.end);
  // A comment behind the value stays with the key.
  return text.slice(range.end, end).trim() === ''
    ? [replacement({ start: colon, end: range.end }, list)]
    : [deletion(colon, range.end), replacement({ start: end, end }, list)];
}

function dashed(text: string, values: readonly string[], column: number): string {
  return values.map((value) => `- ${value}`).join(`${endOfLine(text)}${' '.repeat(column)}`);
}

/** How far from their key most lists of strings stand, else most lists; two columns where there is none. */
function usualIndent({ blocks }: YamlText): number {
  const lists = [...blocks.values()].filter(({ indent }) => indent !== undefined);
  const ofStrings = lists.filter((each) => each.ofStrings);
  const counts = new Map<number, number>();
  for (const { indent = 2 } of ofStrings.length > 0 ? ofStrings : lists)
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}
