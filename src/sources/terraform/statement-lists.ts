/**
 * The statements that an expression under `Statement` holds, as far as they are written out in the same file.
 *
 *   Statement = local.statements                     in `locals`, if nothing else uses it
 *   Statement = concat([{ … }], local.more)          of both
 *   Statement = [for b in var.buckets : { … }]       one, made many times
 *   Statement = var.on ? [{ … }] : []                of both branches
 *
 * What is no statement written out stands among them as it is, and is told. None of them is taken out as a whole, since
 * what is around it may need it; their lists of actions are narrowed where they stand.
 */
import type { Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { pathOf, type Module } from './module.js';
import { referencesIn } from './references.js';

/** Functions that only join, order or clean the lists they are given. */
const joining = new Set(['concat', 'flatten', 'distinct', 'compact', 'tolist']);

/** How many values are looked into, and how deep. */
const mostLooks = 2_000;
const deepest = 20;

/** The statements, and what stands among them; `undefined` where none of them is written out in the file. */
export function statementsIn(module: Module, file: SourceFile, node: Node): readonly Node[] | undefined {
  const budget = { left: mostLooks };
  const items = itemsOf(node, { module, file, budget, depth: 0 });
  return items.some(({ kind }) => kind === 'map') ? items : undefined;
}

interface Look {
  readonly module: Module;
  readonly file: SourceFile;
  readonly budget: { left: number };
  readonly depth: number;
}

function itemsOf(node: Node, look: Look): readonly Node[] {
  if (--look.budget.left < 0 || look.depth > deepest) return [node];
  const inside = { ...look, depth: look.depth + 1 };
  if (node.kind === 'list') return node.items.flatMap((item) => itemsOf(item, inside));
  if (node.kind === 'literal' && node.value === null) return [];
  if (node.kind !== 'opaque') return [node];
  const { expression } = node;
  if (expression.kind === 'conditional')
    return [expression.whenTrue, expression.whenFalse].flatMap((branch) => itemsOf(branch, inside));
  if (expression.kind === 'call' && joining.has(expression.name) && !expression.expandFinal)
    return expression.args.flatMap((arg) => itemsOf(arg, inside));
  if (expression.kind === 'other' && expression.loop !== undefined) {
    const { key, value } = expression.loop;
    // An object that is made of something has no order of its own.
    return key === undefined ? itemsOf(value, inside) : [node];
  }
  const local = localIn(node, look);
  return local === undefined ? [node] : itemsOf(local, inside);
}

/** What a local stands for that is written in the same file, and that nothing else mentions. */
function localIn(node: Node, { module, file }: Look): Node | undefined {
  const path = pathOf(node);
  const [first, name = ''] = path ?? [];
  if (first !== 'local' || path?.length !== 2) return undefined;
  const target = module.locals.get(name);
  return target?.file.path === file.path && referencesIn(module).of(`local.${name}`).length === 1
    ? target.node
    : undefined;
}
