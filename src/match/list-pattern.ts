/**
 * A list of texts of which the files determine a part.
 *
 *   ["s3:Get*", var.action]              a literal and a hole: each is exactly one text
 *   concat(["s3:Get*"], var.actions)     a literal, and any others
 *   var.actions                          any texts
 *
 * The order is lost and so are repetitions, as AWS loses them.
 */
import type { Node } from '../syntax/node.js';
import { textPattern, type Reading, type TextPattern } from './text-pattern.js';

/** The lists that an element can become. */
export interface ListPattern {
  /** Whether it is the `Not…` form; `undefined` where that is not determined. */
  readonly negated: boolean | undefined;
  /** Each stands for one text. */
  readonly values: readonly TextPattern[];
  /** Whether there may be others. */
  readonly isOpen: boolean;
}

/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'distinct', 'flatten', 'compact', 'sort', 'tolist', 'toset', 'setunion']);

/** The texts of nodes that each are a text, or a list of texts. */
export function listPattern(nodes: readonly Node[], reading: Reading): Omit<ListPattern, 'negated'> {
  const values = new Map<string, TextPattern>();
  let isOpen = false;
  const stack = [...nodes].reverse().map((node): Entry => ({ node, is: 'element' }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const inside = partsOf(next);
    if (inside !== undefined) stack.push(...[...inside].reverse());
    else if (!isText(next)) isOpen = true;
    else if (next.node.kind !== 'literal' || next.node.value !== null) {
      const pattern = textPattern(next.node, reading);
      values.set(keyOf(pattern, values.size), pattern);
    }
  }
  return { values: [...values.values()], isOpen };
}

/** A value, and what it stands for: the element as a whole, one text of it, or (in `flatten`) one text or a list. */
interface Entry {
  readonly node: Node;
  readonly is: 'element' | 'item' | 'item-or-list';
}

function partsOf({ node, is }: Entry): readonly Entry[] | undefined {
  if (node.kind === 'list') {
    const below = is === 'item-or-list' ? is : 'item';
    return node.items.map((item) => ({ node: item, is: below }));
  }
  if (node.kind !== 'opaque' || node.expression.kind !== 'call' || !joining.has(node.expression.name)) return undefined;
  const below = node.expression.name === 'flatten' ? 'item-or-list' : is;
  return node.expression.args.map((arg) => ({ node: arg, is: below }));
}

/** Whether a value stands for exactly one text. A splat is a list. */
function isText({ node, is }: Entry): boolean {
  if (node.kind === 'string' || node.kind === 'literal') return true;
  if (node.kind !== 'opaque') return false;
  if (node.expression.kind === 'template') return true;
  return is === 'item' && !(node.expression.kind === 'traversal' && node.expression.path.includes('*'));
}

/** Holes are never known to be the same. */
function keyOf(pattern: TextPattern, at: number): string {
  return pattern.kind === 'literal' ? `=${pattern.text}` : `${at}`;
}
