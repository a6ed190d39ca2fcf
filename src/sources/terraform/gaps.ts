/**
 * The identity attributes of a module that no document reached: each is a policy nobody could read.
 *
 * An attribute may hold several values (a conditional, a list): each of them must be a
 * document, or lead to one; what is left is told with its place. `null` is no policy.
 */
import { because, type PolicyReason } from '../../reasons/reason.js';
import type { Node } from '../../syntax/node.js';
import { lineAt, linesIn } from '../../text/line.js';
import { memoOf } from '../../text/memo.js';
import type { Message } from '../../text/message.js';
import { holderAt } from './attachments.js';
import { calledBy, isArgument, madeBy } from './calls.js';
import { isDocument, keyAt, positionsIn, sourceKeys } from './documents.js';
import { actionsHandedOn, type Handed } from './handed-actions.js';
import type { Position } from './flow.js';
import { excerpt } from './forms.js';
import { placesIn } from './hands-on.js';
import { addressOf, type Block, type Located, type Module } from './module.js';
import { openParts, type Standing } from './open-parts.js';
import { meaningOf } from './registry.js';
import { isGranted } from './uses.js';

/** A place where a policy is, and nobody can read it. */
export interface Gap {
  readonly block: Block;
  readonly at: Located;
  readonly name: string;
  readonly why: PolicyReason;
  /** Why it is known to be no identity policy. */
  readonly leftAlone?: Message;
  /** Where the part stands, if that is another file. */
  readonly because?: { readonly path: string; readonly start: number };
}

/** What is known of all modules: where documents stand, what they reach, and whose gaps are told. */
interface Followed {
  readonly reached: ReadonlySet<Node>;
  readonly inDocument: ReadonlySet<Node>;
  readonly told: ReadonlySet<string>;
}

/** What documents that land at some positions, and stand at others, account for in the modules of these folders. */
export function followedFrom(
  landed: readonly Position[],
  documents: readonly Position[],
  told: ReadonlySet<string>,
): Followed {
  return {
    reached: new Set(landed.flatMap(({ trail }) => trail)),
    inDocument: new Set(documents.flatMap(({ trail }) => trail.slice(-1))),
    told,
  };
}

/** Every part of an identity attribute that no document reaches, and every argument that hands on actions outside of all. */
export function gapsIn(module: Module, followed: Followed): readonly Gap[] {
  const openIn = (block: Block, { node, attribute }: Root): readonly Standing[] =>
    openParts({ node, module, block, attribute }, followed);
  const unread = rootsIn(module).flatMap(({ block, roots, statements }) => [
    ...roots.flatMap((root) => openIn(block, root).flatMap((part) => gapsAt(block, root, part))),
    ...statements.flatMap((root) => (openIn(block, root).length === 0 ? [] : [handedOn(block, root)])),
  ]);
  const known = new Set(unread.map(({ at }) => at.node));
  return [
    ...unread,
    ...actionsHandedOn(module, followed.inDocument).flatMap((each) => (known.has(each.node) ? [] : [ofActions(each)])),
  ];
}

/** The gap where the part stands; and where the policy stands, if that is another file. */
function gapsAt(block: Block, { name, node }: Root, part: Standing): readonly Gap[] {
  const { file } = part.block;
  const shown = excerpt(part.node, file);
  const own: Gap = {
    block,
    at: { node: part.node, file },
    name,
    why: because('not-written-out')`its policy is ${shown}, which these files do not determine`,
  };
  if (file === block.file) return [own];
  const line = lineAt(linesIn(file), part.node.range.start);
  const why = because(
    'not-written-out',
  )`its policy may be ${shown} (${file.path}:${line}), which these files do not determine`;
  const start = { path: file.path, start: part.node.range.start };
  return [{ ...own, at: { node, file: block.file }, why, because: start }, own];
}

function ofActions({ block, name, node, purpose }: Handed): Gap {
  const gap = handedOn(block, { name, node });
  return purpose === undefined ? gap : { ...gap, leftAlone: purpose };
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

function handedOn(block: Block, { name, node }: Pick<Root, 'name' | 'node'>): Gap {
  const why = because(
    'unseen-policy',
  )`it hands actions to ${addressOf(block)}, and which policy that makes of them is not seen here`;
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
    return node !== undefined && trail.length === 1 && isWanted(attribute.join('.')) ? [{ name, node, attribute }] : [];
  });
}

interface Root {
  readonly name: string;
  readonly node: Node;
  readonly attribute: readonly string[];
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
    return isValue && holderAt(module, block, key) !== undefined ? [{ name, node, attribute }] : [];
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
