/**
 * Every use of a policy document in a module: what grants it, to whom, and who else gets it.
 *
 * A use is one of four:
 *
 *   identity   an attribute that holds the policy of a role, user or group, or a managed policy
 *   other      a boundary, a service control policy, the policy of a bucket …: it is no identity policy
 *   source     another document is built from it, and its uses are this one's as well
 *   unknown    anything else, with its place: somebody unknown uses it
 *
 * A managed policy is followed on by its ARN to whatever attaches it (`attachments.ts`).
 */
import { lineAt, linesIn } from '../../text/line.js';
import { grouped } from '../../text/group.js';
import { message, words, type Message } from '../../text/message.js';
import type { PrincipalRef } from '../source.js';
import { attachmentAt, handedTo, holderAt } from './attachments.js';
import { isDocument, keyAt, positionsIn, sourceKeys, type HeldDocument } from './documents.js';
import {
  budgetOfModule,
  landingsFrom,
  landingsOf,
  type Budget,
  type Landing,
  type Position,
  type Take,
} from './flow.js';
import { addressOf, attribute, type Block, type Module } from './module.js';
import { globOf, policyGlob } from './names.js';
import { purposeOf } from './purpose.js';
import { placeOf, type References } from './references.js';

/** The uses of one document: who holds it, who attaches it, whom it is for, and why it is left alone. */
export interface Uses {
  /** The blocks whose identity policy it is. */
  readonly holders: readonly Block[];
  /** The blocks that attach it, holders included, for people. */
  readonly attaching: readonly Block[];
  readonly principals: readonly PrincipalRef[];
  /** Why it is left alone: a use that is no identity policy. */
  readonly leftAlone: Message | undefined;
  /** The documents that are built from it, those that are built from them included. */
  readonly builtInto: readonly Block[];
  /** The nodes of identity attributes that were reached, so that what is left of them is a gap. */
  readonly landed: readonly Position[];
}

/** What the uses of all documents of a module are found with. */
interface UseIndex {
  readonly module: Module;
  readonly references: References;
  readonly budget: Budget;
  /** Everything written in the module that reads like the ARN of a policy, by the name at its end, as a glob. */
  readonly arns: ReadonlyMap<string, readonly Position[]>;
  /** The data sources that look up a managed policy, by its name, as a glob. */
  readonly lookups: ReadonlyMap<string, readonly Block[]>;
}

/** What the uses of all documents of a module are found with, made once. */
export function indexOf(module: Module, references: References): UseIndex {
  const arns = module.blocks.flatMap((block) =>
    positionsIn(block).flatMap((position) => {
      const node = position.trail[position.trail.length - 1];
      const isText = node?.kind === 'string' || (node?.kind === 'opaque' && node.expression.kind === 'template');
      const glob = isText ? globOf(module, { node, file: position.file }) : undefined;
      return glob !== undefined && /^(?:arn:|\*).*:policy\//.test(glob)
        ? [{ name: nameAtEnd(glob), found: position }]
        : [];
    }),
  );
  const lookups = module.blocks.flatMap((block) => lookedUp(module, block).map((name) => ({ name, found: block })));
  return { module, references, budget: budgetOfModule(), arns: byName(arns), lookups: byName(lookups) };
}

function byName<T>(all: readonly { readonly name: string; readonly found: T }[]): ReadonlyMap<string, readonly T[]> {
  return new Map([...grouped(all, ({ name }) => name)].map(([name, group]) => [name, group.map(({ found }) => found)]));
}

function nameAtEnd(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** The names by which a block looks up a managed policy. */
function lookedUp(module: Module, block: Block): readonly string[] {
  if (block.type !== 'data' || block.labels[0] !== 'aws_iam_policy') return [];
  const [name, arn] = ['name', 'arn'].map((key) => globOf(module, attribute(block, key)));
  return [...new Set([...(name === undefined ? [] : [name]), ...(arn === undefined ? [] : [nameAtEnd(arn)])])];
}

/** The uses of a document, all of them. */
export function usesOf(held: HeldDocument, index: UseIndex): Uses {
  const { references, budget } = index;
  const found: Found = { holders: new Map(), attaching: new Map(), principals: [], other: [], landed: [] };
  const landings =
    held.form.kind === 'data'
      ? landingsOf(addressOf(held.form.block), takesDocument, references, budget)
      : held.positions.flatMap((position) => landingsFrom(position, references, budget));
  const documents = new Set<Block>();
  study(landings, { ...index, found, documents });
  return {
    holders: [...found.holders.keys()],
    attaching: [...found.attaching.keys()],
    principals: found.principals,
    leftAlone: found.other[0],
    builtInto: [...documents],
    landed: found.landed,
  };
}

interface Found {
  readonly holders: Map<Block, true>;
  readonly attaching: Map<Block, true>;
  readonly principals: PrincipalRef[];
  readonly other: Message[];
  readonly landed: Position[];
}

interface Study extends UseIndex {
  readonly found: Found;
  /** The documents built from it that were followed already. */
  readonly documents: Set<Block>;
}

/** What `data.aws_iam_policy_document.x`, made many times or not, gives under an attribute. */
const takesDocument: Take = (rest) => {
  const [first, second] = rest;
  if (first === undefined) return 'whole';
  const key = isAttribute(first) ? first : second;
  if (key === undefined) return 'whole';
  if (key === 'json' || key === 'minified_json') return 'value';
  return key === 'id' ? 'nothing' : 'other';
};

/** What a managed policy gives: its ARN, also called its id; its name and path are not followed. */
const takesArn: Take = (rest) => {
  const [first, second] = rest;
  if (first === undefined) return 'whole';
  const key = /^(?:\d+|\*)$/.test(first) || second !== undefined ? second : first;
  if (key === undefined) return 'whole';
  if (key === 'arn' || key === 'id') return 'value';
  return key === 'policy_id' || key === 'tags_all' || key === 'attachment_count' ? 'nothing' : 'other';
};

function isAttribute(step: string): boolean {
  return ['json', 'minified_json', 'id', 'statement', 'version'].includes(step);
}

/** How many documents one is followed into; each may be built into the next. */
const mostBuilt = 200;

function study(landings: readonly Landing[], within: Study): void {
  for (const landing of landings) {
    if (landing.kind === 'beyond') within.found.principals.push(alsoUsed(landing.at));
    else studyAttribute(landing, within);
  }
}

function studyAttribute(landing: Landing & { kind: 'attribute' }, within: Study): void {
  const { block, at } = landing;
  const { found, module, references, budget } = within;
  const key = dotted(landing);
  if (isDocument(block) && sourceKeys.includes(key)) {
    found.landed.push(at);
    if (within.documents.has(block)) return;
    if (within.documents.size >= mostBuilt) {
      found.principals.push(alsoUsed(at));
      return;
    }
    within.documents.add(block);
    study(landingsOf(addressOf(block), takesDocument, references, budget), within);
    return;
  }
  const holder = holderAt(module, block, key);
  if (holder !== undefined) {
    found.landed.push(at);
    if (!landing.certain) found.principals.push(picked(at));
    found.holders.set(block, true);
    found.attaching.set(block, true);
    found.principals.push(...holder.principals);
    if (holder.kind === 'managed') attachmentsOf(block, within);
    return;
  }
  const purpose = purposeOf(block, key);
  if (purpose === undefined) found.principals.push(alsoUsed(at));
  else found.other.push(purpose);
}

/** Follows the ARN of a managed policy; one that nobody attaches is in use somewhere else, or will be. */
function attachmentsOf(policy: Block, within: Study): void {
  const { module, references, budget, found } = within;
  const landings = [...landingsOf(addressOf(policy), takesArn, references, budget), ...byLiteralArn(policy, within)];
  const before = found.principals.length + found.other.length;
  for (const landing of landings) {
    const attachment = landing.kind === 'beyond' ? undefined : attachmentAt(module, landing.block, dotted(landing));
    if (attachment === undefined || landing.kind === 'beyond') found.principals.push(alsoUsed(landing.at));
    else if (attachment.kind === 'boundary') found.other.push(boundary);
    else if (attachment.kind === 'attached') {
      if (!landing.certain) found.principals.push(picked(landing.at));
      found.attaching.set(landing.block, true);
      found.principals.push(...attachment.principals);
    }
  }
  if (found.principals.length + found.other.length === before)
    found.principals.push({ kind: 'unknown', why: message`nothing here attaches ${addressOf(policy)}` });
}

/** Where the policy is named by its ARN or looked up by its name, and not by a reference. */
function byLiteralArn(policy: Block, { module, references, budget, arns, lookups }: Study): readonly Landing[] {
  const name = policyGlob(module, policy);
  if (name === undefined) return [];
  return [
    ...(lookups.get(name) ?? []).flatMap((block) => landingsOf(addressOf(block), takesArn, references, budget)),
    ...(arns.get(nameAtEnd(name)) ?? []).flatMap((position) => landingsFrom(position, references, budget)),
  ];
}

function alsoUsed(at: Position): PrincipalRef {
  if (at.block.type === 'module') return handedTo(at.block);
  const line = lineAt(linesIn(at.file), at.trail[0]?.range.start ?? at.block.body.range.start);
  return {
    kind: 'unknown',
    why: message`also used by ${placeOf(at)} (${at.file.path}:${line}), which may hand it on`,
  };
}

function picked(at: Position): PrincipalRef {
  return { kind: 'unknown', why: message`${placeOf(at)} picks it, or another one, by an expression` };
}

const boundary = words('it serves as a permissions boundary, which limits and does not grant');

function dotted({ attribute: path, inner }: Landing & { kind: 'attribute' }): string {
  return keyAt([...path, ...inner]);
}
