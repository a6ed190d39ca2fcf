/**
 * An expression with what its names stand for in their places, as far as anybody knows.
 *
 *   merge(local.a, { r = "*" })         merge({"r":"x"}, { r = "*" })
 *   local.all.r                         (merge({"r":"x"},{}))["r"]
 *
 * Nothing is computed. Two such texts are equal as long as all that the expressions are made of
 * means the same, so that what is changed elsewhere shows, and a new name for it does not.
 */
import { createHash } from 'node:crypto';
import type { Meaning } from '../policy/model.js';
import type { Node } from '../syntax/node.js';
import { canonical, partsOf } from '../syntax/value.js';
import { memoOf } from '../text/memo.js';

/** How many nodes are looked at, and how far names are followed. */
const mostNodes = 20_000;
const deepest = 32;

/** What stands for nodes in these, for `canonical`. */
export function writtenOut(nodes: readonly Node[], meaning: Meaning): ReadonlyMap<Node, string> {
  return insteadOf(nodes, meaning, { left: mostNodes, depth: 0 });
}

interface Budget {
  left: number;
  readonly depth: number;
}

function insteadOf(nodes: readonly Node[], meaning: Meaning, budget: Budget): ReadonlyMap<Node, string> {
  const instead = new Map<Node, string>();
  const stack = [...nodes];
  for (let node = stack.pop(); node !== undefined && budget.left-- > 0; node = stack.pop()) {
    const text = node.kind === 'opaque' ? textOf(node, meaning, budget) : undefined;
    if (text === undefined) stack.push(...within(node));
    else instead.set(node, text);
  }
  return instead;
}

function within(node: Node): readonly Node[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'map') return node.entries.map(({ value }) => value);
  return node.kind === 'opaque' ? partsOf(node.expression) : [];
}

/** What a name stands for; of a part of it, the whole and the way to the part. */
function textOf(node: Extract<Node, { kind: 'opaque' }>, meaning: Meaning, budget: Budget): string | undefined {
  const whole = meantText(node, meaning, budget);
  const { expression, range } = node;
  if (whole !== undefined || expression.kind !== 'traversal' || expression.indexes.length > 0) return whole;
  const { path } = expression;
  const start: Node = { kind: 'opaque', range, expression: { kind: 'traversal', path: path.slice(0, 2), indexes: [] } };
  const text = path.length > 2 ? meantText(start, meaning, budget) : undefined;
  return text === undefined ? undefined : `(${text})${JSON.stringify(path.slice(2))}`;
}

function meantText(node: Node, meaning: Meaning, budget: Budget): string | undefined {
  const meant = budget.depth < deepest ? meaning(node) : undefined;
  if (meant?.kind !== 'value') return undefined;
  if (isPlain(meant.node)) return plainText(meant.node)(meant.source);
  const inside = { left: budget.left, depth: budget.depth + 1 };
  const text = canonical(meant.node, meant.source, insteadOf([meant.node], meant.meaning, inside));
  budget.left = inside.left;
  return shortened(text);
}

/** Whether no name stands in it; asked once of each, since hostile files give one large value a thousand times. */
const isPlain = memoOf((whole: Node): boolean => {
  const stack = [whole];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === 'opaque') return false;
    for (const each of within(node)) stack.push(each);
  }
  return true;
});

const plainText = memoOf((node: Node) => {
  let made: string | undefined;
  return (source: string): string => (made ??= shortened(canonical(node, source)));
});

/** The text, or what stands for a long one: it is only compared. */
export function shortened(text: string): string {
  return text.length <= longest ? text : `#${createHash('sha256').update(text).digest('hex')}`;
}

const longest = 200;
