/**
 * Actions that a module is handed in a form of its own.
 *
 *   module "worker" {
 *     policy_statements = { store = { actions = ["s3:GetObject"], resources = ["*"] } }
 *   }
 *
 * They are no policy yet: what the module makes of them, and for whom, is not seen. So each
 * argument that holds some is a gap with its place, whatever the module is.
 */
import type { Node } from '../../syntax/node.js';
import { positionsIn } from './documents.js';
import type { Position } from './flow.js';
import { placesIn } from './hands-on.js';
import type { Block, Module } from './module.js';
import { purposeOf } from './purpose.js';

/** An argument of a module that holds actions. */
interface Handed {
  readonly block: Block;
  readonly name: string;
  readonly node: Node;
}

/** The arguments of all modules called that hold actions outside of these documents. */
export function actionsHandedOn({ blocks }: Module, documents: readonly Position[]): readonly Handed[] {
  const inDocument = new Set(documents.flatMap(({ trail }) => trail.slice(-1)));
  return blocks.filter(({ type }) => type === 'module').flatMap((block) => handedTo(block, inDocument));
}

function handedTo(block: Block, inDocument: ReadonlySet<Node>): readonly Handed[] {
  const found = new Map<Node, Handed>();
  for (const { attribute, trail, name } of positionsIn(block)) {
    const [whole] = trail;
    if (whole === undefined || found.has(whole) || !namesActions(trail[trail.length - 1])) continue;
    const key = keyOf(trail, attribute[attribute.length - 1] ?? '');
    if (!/^(?:not_?)?actions?$/i.test(key) || trail.some((node) => inDocument.has(node))) continue;
    if (purposeOf(block, attribute[0] ?? '') === undefined) found.set(whole, { block, name, node: whole });
  }
  return [...found.values()];
}

/** The key that a value has in the object around it, or in its block. */
function keyOf(trail: readonly Node[], outermost: string): string {
  const [parent, node] = trail.slice(-2);
  if (node === undefined) return outermost;
  if (parent?.kind === 'map') return placesIn(parent).get(node) ?? '';
  return '';
}

function namesActions(node: Node | undefined): boolean {
  if (node?.kind === 'string') return /^(?:[a-z0-9-]+:[A-Za-z*?][\w*?]*|\*)$/.test(node.value);
  return node?.kind === 'list' && node.items.some(namesActions);
}
