/**
 * The identity attributes of a module that no document reached: each is a policy nobody could read.
 *
 * An attribute may hold several values (a conditional, a list): each of them must be a
 * document, or lead to one; what is left is told with its place. `null` is no policy.
 */
import type { Node } from '../../syntax/node.js';
import { message, type Message } from '../../text/message.js';
import { holderAt } from './attachments.js';
import { isDocument, keyAt, positionsIn, sourceKeys } from './documents.js';
import type { Position } from './flow.js';
import { excerpt } from './forms.js';
import { placesIn } from './hands-on.js';
import type { Block, Located, Module } from './module.js';

interface Gap {
  readonly block: Block;
  readonly at: Located;
  readonly name: string;
  readonly why: Message;
}

/** Every part of an identity attribute that is not one of `landed`. */
export function gapsIn(module: Module, landed: readonly Position[]): readonly Gap[] {
  const reached = new Set(landed.flatMap(({ trail }) => trail));
  return module.blocks.flatMap((block) =>
    rootsOf(module, block).flatMap(({ name, node }) =>
      openIn(node, reached).map((each) => ({
        block,
        at: { node: each, file: block.file },
        name,
        why: message`its policy is ${excerpt(each, block.file)}, which these files do not determine`,
      })),
    ),
  );
}

interface Root {
  readonly name: string;
  readonly node: Node;
}

/** The values that are identity policies; also those inside objects, as `policies = [{ policy_document = … }]`. */
function rootsOf(module: Module, block: Block): readonly Root[] {
  if (isDocument(block)) return sourcesOf(block);
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

/** The documents that another is built from. */
function sourcesOf(block: Block): readonly Root[] {
  return positionsIn(block).flatMap(({ attribute, trail, name }) => {
    const [node] = trail;
    return node !== undefined && trail.length === 1 && sourceKeys.includes(attribute.join('.')) ? [{ name, node }] : [];
  });
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
  if (node.kind === 'opaque' && node.expression.kind === 'conditional') {
    const { whenTrue, whenFalse } = node.expression;
    return [whenTrue, whenFalse].flatMap((each) => openIn(each, reached));
  }
  if (node.kind === 'string' && node.value.trim() === '') return [];
  return reached.has(node) ? [] : [node];
}
