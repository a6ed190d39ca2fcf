/**
 * Whether a reference whose index is computed leaves an instance to nobody.
 *
 *   resource "aws_iam_policy" "p" { for_each = local.names }
 *   policy_arn = aws_iam_policy.p[each.key].arn       in a block with the same loop: each of them has its policy
 *   policy     = data.aws_iam_policy_document.d[each.key].json      a document that nobody takes grants nothing
 *
 * All instances of a block are one text, so whichever is picked, it is this text.
 */
import { exactText } from './values.js';
import { instancesOf, valueOf } from './instances.js';
import { attribute, type Block, type Module } from './module.js';
import type { Mention } from './references.js';

/** Whether the instances of a block that a reference picks are all of them, or no other one would be a grant. */
export function picksEvery(asked: Block, { node, block, file }: Mention, home: Module): boolean {
  if (node.kind !== 'opaque' || node.expression.kind !== 'traversal' || node.expression.indexes.length !== 1)
    return false;
  if (asked.type === 'data') return true;
  const [index] = node.expression.indexes;
  if (index === undefined) return false;
  const keys = instancesOf(home, asked).map(({ key, isAny }) => (isAny ? undefined : exactText(key)));
  if (keys.includes(undefined)) return isOwnKey(index, file.text) && isSameLoop(asked, block);
  const picked = instancesOf(home, block).map((instance) => exactText(valueOf(home, { node: index, file }, instance)));
  return !picked.includes(undefined) && keys.every((key) => picked.includes(key));
}

/** The key of an instance that nobody picks, where every reference picks one by a literal key. */
export function keyLeft(asked: Block, mentions: readonly Mention[], home: Module): string | undefined {
  const picked = mentions.map(({ node, rest: [first = '', ...more] }) =>
    node.kind === 'opaque' &&
    node.expression.kind === 'traversal' &&
    node.expression.indexes.length === 0 &&
    more.length > 0
      ? first
      : '*',
  );
  const isLoop = attribute(asked, 'for_each') !== undefined || attribute(asked, 'count') !== undefined;
  if (!isLoop || picked.length === 0 || picked.includes('*')) return undefined;
  const keys = instancesOf(home, asked).map(({ key, isAny }) => (isAny ? undefined : exactText(key)));
  return keys.find((key) => key !== undefined && !picked.includes(key));
}

function isOwnKey(
  { range }: { readonly range: { readonly start: number; readonly end: number } },
  text: string,
): boolean {
  return /^(?:each\.key|count\.index)$/.test(text.slice(range.start, range.end));
}

function isSameLoop(one: Block, other: Block): boolean {
  return ['for_each', 'count'].some((key) => {
    const [first, second] = [loopText(one, key), loopText(other, key)];
    return first !== undefined && first === second;
  });
}

function loopText(block: Block, key: string): string | undefined {
  const found = attribute(block, key);
  return found === undefined ? undefined : found.file.text.slice(found.node.range.start, found.node.range.end);
}
