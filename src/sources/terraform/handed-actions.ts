/**
 * Actions that a module is handed in a form of its own.
 *
 *   module "worker" {
 *     policy_statements = { store = { actions = ["s3:GetObject"], resources = ["*"] } }
 *   }
 *
 * They are no policy yet: what the module makes of them, and for whom, is not seen. So each
 * argument that holds some is a gap with its place, but for what is known to grant nothing to a
 * role, and for lists that go to statements of documents at hand, where they are read (`no-identity.ts`).
 */
import type { Node } from '../../syntax/node.js';
import { grouped } from '../../text/group.js';
import { message, words, type Message } from '../../text/message.js';
import { positionsIn } from './documents.js';
import type { Position } from './flow.js';
import { placesIn } from './hands-on.js';
import { addressOf, type Block, type Module } from './module.js';
import { areReadThere, purposeByName, purposeOfActions } from './no-identity.js';
import { purposeOf } from './purpose.js';
import { saysWhoCalls } from './registry.js';

/** An argument of a module that holds actions. */
export interface Handed {
  readonly block: Block;
  readonly name: string;
  readonly node: Node;
  /** What the actions are for, where they grant nothing to a role or a user, or are read where they do. */
  readonly purpose: Message | undefined;
}

/** The arguments of all modules called that hold actions outside of documents, and lists in files of their own that policies elsewhere are read with. */
export function actionsHandedOn(module: Module, inDocument: ReadonlySet<Node>): readonly Handed[] {
  return module.blocks.flatMap((block) => {
    if (block.type === 'module') return handedTo(block, inDocument, module);
    return block.type === 'locals' && holdsValuesOnly(module, block) ? listsIn(block, inDocument, module) : [];
  });
}

/** Whether the file of a block makes nothing. */
function holdsValuesOnly({ blocks }: Module, { file }: Block): boolean {
  return blocks.every(
    (each) => each.file !== file || /^(?:locals|variable|output|terraform|provider)$/.test(each.type),
  );
}

/** The locals that are lists of actions of policies at hand, and nothing else. */
function listsIn(block: Block, inDocument: ReadonlySet<Node>, module: Module): readonly Handed[] {
  return positionsIn(block).flatMap((position) => {
    const [node, inner] = position.trail;
    if (node?.kind !== 'list' || inner !== undefined || !namesActions(node)) return [];
    return areReadThere([position], module, inDocument)
      ? [{ block, name: position.name, node, purpose: words('it is read in the policies that use it') }]
      : [];
  });
}

function handedTo(block: Block, inDocument: ReadonlySet<Node>, module: Module): readonly Handed[] {
  const holding = positionsIn(block).filter(({ attribute, trail }) => {
    if (!namesActions(trail[trail.length - 1])) return false;
    const key = keyOf(trail, attribute[attribute.length - 1] ?? '');
    return isKeyOfActions(key) && !trail.some((node) => inDocument.has(node));
  });
  return [...grouped(holding, ({ trail }) => trail[0])].flatMap(([whole, positions]) => {
    const [first] = positions;
    if (whole === undefined || first === undefined) return [];
    const purpose = purposeOfAll(positions, module) ?? purposeThere(block, positions, { module, inDocument });
    return [{ block, name: first.name, node: whole, purpose }];
  });
}

/** Where the lists are read as what statements of its module allow, nothing of them is left to be told. */
function purposeThere(
  block: Block,
  positions: readonly Position[],
  { module, inDocument }: { readonly module: Module; readonly inDocument: ReadonlySet<Node> },
): Message | undefined {
  return areReadThere(positions, module, inDocument)
    ? message`it is read in the policies that ${addressOf(block)} makes`
    : undefined;
}

function purposeOfAll(positions: readonly Position[], module: Module): Message | undefined {
  const [first] = positions;
  if (first === undefined) return undefined;
  const name = first.attribute[0] ?? '';
  if (saysWhoCalls(first.block, name)) return message`${name} says who may call ${addressOf(first.block)}`;
  const byName = purposeByName(
    name,
    positions.flatMap(({ trail }) => textsIn(trail[trail.length - 1])),
  );
  // Of trust, only actions of trust.
  const byPlace = /assume_role|trust/.test(name) ? undefined : purposeOf(first.block, name);
  return byName ?? byPlace ?? purposeOfActions(positions, module);
}

/** The key that a value has in the object around it, or in its block. */
function keyOf(trail: readonly Node[], outermost: string): string {
  const [parent, node] = trail.slice(-2);
  if (node === undefined) return outermost;
  if (parent?.kind === 'map') return placesIn(parent).get(node) ?? '';
  return '';
}

function isKeyOfActions(key: string): boolean {
  return /^(?:not_?)?actions?$/i.test(key);
}

function textsIn(node: Node | undefined): readonly string[] {
  if (node?.kind === 'string') return [node.value];
  return node?.kind === 'list' ? node.items.flatMap(textsIn) : [];
}

function namesActions(node: Node | undefined): boolean {
  if (node?.kind === 'string') return /^(?:[a-z0-9-]+:[A-Za-z*?][\w*?]*|\*)$/.test(node.value);
  return node?.kind === 'list' && node.items.some(namesActions);
}
