/**
 * The identity attributes of a module that no document reached: each is a policy nobody could read.
 *
 * An attribute may hold several values (a conditional, a list): each of them must be a
 * document, or lead to one; what is left is told with its place. `null` is no policy.
 */
import type { Node } from '../../syntax/node.js';
import { memoOf } from '../../text/memo.js';
import { message, type Message } from '../../text/message.js';
import { holderAt } from './attachments.js';
import { calledBy, isArgument, madeBy } from './calls.js';
import { isDocument, keyAt, positionsIn, sourceKeys } from './documents.js';
import { actionsHandedOn } from './handed-actions.js';
import type { Position } from './flow.js';
import { excerpt } from './forms.js';
import { placesIn } from './hands-on.js';
import { addressOf, type Block, type Located, type Module } from './module.js';
import { meaningOf } from './registry.js';
import { isGranted } from './uses.js';

/** A place where a policy is, and nobody can read it. */
export interface Gap {
  readonly block: Block;
  readonly at: Located;
  readonly name: string;
  readonly why: Message;
}

/** Every part of an identity attribute that is not one of `landed`, and every argument that hands on actions outside of `documents`. */
export function gapsIn(module: Module, landed: readonly Position[], documents: readonly Position[]): readonly Gap[] {
  const reached = new Set(landed.flatMap(({ trail }) => trail));
  const unread = rootsIn(module).flatMap(({ block, roots, statements }) => [
    ...roots.flatMap(({ name, node }) =>
      openIn(node, reached).map((each) => ({
        block,
        at: { node: each, file: block.file },
        name,
        why: message`its policy is ${excerpt(each, block.file)}, which these files do not determine`,
      })),
    ),
    ...statements.flatMap((root) => (openIn(root.node, reached).length === 0 ? [] : [handedOn(block, root)])),
  ]);
  const told = new Set(unread.map(({ at }) => at.node));
  return [
    ...unread,
    ...actionsHandedOn(module, documents).flatMap((each) => (told.has(each.node) ? [] : [handedOn(each.block, each)])),
  ];
}

interface Roots {
  readonly block: Block;
  readonly roots: readonly Root[];
  readonly statements: readonly Root[];
}

/** What each block holds of policies and statements, found once. */
const rootsIn: (module: Module) => readonly Roots[] = memoOf((module) =>
  module.blocks.map((block) => ({ block, roots: rootsOf(module, block), statements: statementsOf(module, block) })),
);

function handedOn(block: Block, { name, node }: Root): Gap {
  const why = message`it hands actions to ${addressOf(block)}, and which policy that makes of them is not seen here`;
  return { block, at: { node, file: block.file }, name, why };
}

/** The arguments in which a well-known module takes statements. */
function statementsOf(module: Module, block: Block): readonly Root[] {
  if (block.type !== 'module') return [];
  return wholeValues(block, (key) => meaningOf(module, block, key)?.kind === 'statements');
}

/** The values of a block's own attributes. */
function wholeValues(block: Block, isWanted: (key: string) => boolean): readonly Root[] {
  return positionsIn(block).flatMap(({ attribute, trail, name }) => {
    const [node] = trail;
    return node !== undefined && trail.length === 1 && isWanted(attribute.join('.')) ? [{ name, node }] : [];
  });
}

interface Root {
  readonly name: string;
  readonly node: Node;
}

/** The values that are identity policies; also those inside objects, as `policies = [{ policy_document = … }]`. */
function rootsOf(module: Module, block: Block): readonly Root[] {
  if (isDocument(block)) return sourcesOf(block);
  if (block.type === 'module')
    return calledBy(block, module.around) === undefined
      ? wholeValues(block, (key) => holderAt(module, block, key) !== undefined)
      : argumentsOf(module, block);
  return positionsIn(block).flatMap(({ attribute, trail, name }) => {
    const node = trail[trail.length - 1];
    const keys = keysOf(trail);
    if (node === undefined || keys === undefined) return [];
    const key = keyAt([...attribute, ...keys]);
    // Of a path inside an object, only the value of the last key itself.
    const isValue = keys.length === 0 ? trail.length === 1 : isEntryOf(trail);
    return isValue && holderAt(module, block, key) !== undefined ? [{ name, node }] : [];
  });
}

/** The arguments of a call of a module at hand that become identity policies there. */
function argumentsOf(module: Module, block: Block): readonly Root[] {
  const called = calledBy(block, module.around);
  const home = called === undefined ? undefined : madeBy({ from: module, block }, called);
  return home === undefined ? [] : wholeValues(block, (key) => isArgument(key) && isGranted(key, home));
}

/** The documents that another is built from. */
function sourcesOf(block: Block): readonly Root[] {
  return wholeValues(block, (key) => sourceKeys.includes(key));
}

/** The keys on the way through lists and objects; `undefined` where the way leads through anything else. */
function keysOf(trail: readonly Node[]): readonly string[] | undefined {
  const keys: string[] = [];
  for (let at = 0; at < trail.length - 1; at++) {
    const [parent, child] = [trail[at], trail[at + 1]];
    if (parent?.kind === 'map') keys.push((child === undefined ? undefined : placesIn(parent).get(child)) ?? '');
    else if (parent?.kind !== 'list') return undefined;
  }
  return keys;
}

function isEntryOf(trail: readonly Node[]): boolean {
  return trail[trail.length - 2]?.kind === 'map';
}

/** The parts of a value that were not reached. */
function openIn(node: Node, reached: ReadonlySet<Node>): readonly Node[] {
  if (node.kind === 'literal') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => openIn(item, reached));
  if (node.kind === 'map' && !reached.has(node)) return node.entries.flatMap(({ value }) => openIn(value, reached));
  if (node.kind === 'opaque' && node.expression.kind === 'conditional') {
    const { whenTrue, whenFalse } = node.expression;
    return [whenTrue, whenFalse].flatMap((each) => openIn(each, reached));
  }
  if (node.kind === 'string' && node.value.trim() === '') return [];
  return reached.has(node) ? [] : [node];
}
