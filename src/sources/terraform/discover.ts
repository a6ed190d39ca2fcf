/**
 * Every policy that a module writes, with its address, its purpose and whom it is attached to.
 *
 * First the places where an attribute holds or names a document; a document that
 * several places use is one policy, attached to all of their principals. Then the
 * documents nobody in the module uses: they may be an output, or handed on.
 */
import { readDocument } from '../../policy/read-document.js';
import type { Policy, PolicyAddress } from '../../policy/model.js';
import type { MapNode, Node } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { message, type Message } from '../../text/message.js';
import type { Declared, Discovery, PrincipalRef } from '../source.js';
import { actionListsOf } from './action-lists.js';
import { attachedTo, attachingBlocks, isBoundary } from './attachments.js';
import { formsOf, type Form } from './forms.js';
import { addressOf, attribute, type Block, type Located, type Module } from './module.js';
import { policyName, principalOf } from './names.js';
import { readPolicyDocument } from './policy-document.js';
import { purposeOf } from './purpose.js';

/** The name of this source. */
export const sourceName = 'terraform';

/** A document, with every place that uses it. */
interface Found {
  readonly form: Exclude<Form, { kind: 'unreadable' }>;
  readonly name: string;
  readonly uses: Use[];
}

interface Use {
  readonly block: Block;
  /** Why a policy in this place is never refined; `undefined` for identity policies. */
  readonly leftAlone: Message | undefined;
}

/** Every policy of the module, and every gap, each once however often it is used. */
export function discoverModule(module: Module): readonly Discovery[] {
  const found = new Map<Node, Found>();
  const unreadable = new Map<Node, Discovery>();
  for (const block of module.blocks) {
    for (const place of placesIn(block)) {
      const leftAlone = purposeOf(module, block, place.key) ?? (isBoundary(module, block) ? boundary : undefined);
      for (const form of formsOf(module, place.value)) {
        if (form.kind === 'unreadable')
          unreadable.set(form.at.node, skippedAt(form.at, place.name, form.why, leftAlone === undefined));
        else record(found, form, place.name, { block, leftAlone });
      }
    }
  }
  for (const block of module.blocks)
    if (isDocument(block)) record(found, { kind: 'data', block }, addressOf(block), undefined);
  inherit(module, found);
  return [...unreadable.values(), ...[...found.values()].map((each) => discoveryOf(module, each))];
}

/** The roles and users that the module makes; those it only looks up are made elsewhere. */
export function declaredIn(module: Module): readonly Declared[] {
  return module.blocks
    .filter(({ type, labels }) => type === 'resource' && /^aws_iam_(?:role|user)$/.test(labels[0] ?? ''))
    .map((block) => ({
      at: { ...addressIn(block.file, addressOf(block)), range: block.body.range },
      principal: principalOf(module, block),
    }));
}

const directives = message`it holds template directives (${'%{ if … }'}), so its text is only one of several it can become`;
const boundary = message`it serves as a permissions boundary, which limits and does not grant`;

interface Place {
  readonly key: string;
  readonly name: string;
  readonly value: Located;
}

/** The attributes of a block, also of the blocks inside it; a document's own statements are no places. */
function placesIn(block: Block): readonly Place[] {
  if (isDocument(block)) return [];
  const address = block.type === 'locals' ? 'local' : addressOf(block);
  const dotted = block.type === 'locals' || block.type === 'module' || block.type === 'output';
  return insideOf(block.body).flatMap(({ key, node, depth }) => {
    const name = dotted && depth === 0 ? `${address}.${key}` : depth === 0 ? address : `${address}.${key}`;
    return [{ key: depth === 0 ? key : key.slice(key.lastIndexOf('.') + 1), name, value: { node, file: block.file } }];
  });
}

interface Inside {
  readonly key: string;
  readonly node: Node;
  readonly depth: number;
}

function insideOf(body: MapNode, prefix = '', depth = 0): readonly Inside[] {
  const counts = new Map<string, number>();
  return body.entries.flatMap(({ key, value, form }): readonly Inside[] => {
    if (form === 'attribute' || value.kind !== 'map') return [{ key: prefix + key, node: value, depth }];
    const number = counts.get(key) ?? 0;
    counts.set(key, number + 1);
    return insideOf(value, `${prefix}${key}[${number}].`, depth + 1);
  });
}

function isDocument({ type, labels }: Block): boolean {
  return type === 'data' && labels[0] === 'aws_iam_policy_document';
}

function record(found: Map<Node, Found>, form: Found['form'], name: string, use: Use | undefined): void {
  const key = form.kind === 'data' ? form.block.body : form.node;
  const known = found.get(key) ?? { form, name: form.kind === 'data' ? addressOf(form.block) : name, uses: [] };
  found.set(key, known);
  if (use !== undefined) known.uses.push(use);
}

/** A document that is built from others lends them its uses: `source_policy_documents = [data.….json]`. */
function inherit(module: Module, found: ReadonlyMap<Node, Found>): void {
  const keys = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];
  const links = module.blocks.filter(isDocument).flatMap((block) =>
    keys.flatMap((key) => {
      const value = attribute(block, key);
      return value === undefined
        ? []
        : formsOf(module, value).flatMap((form) => (form.kind === 'data' ? [{ from: block, to: form.block }] : []));
    }),
  );
  for (let round = 0; round < links.length; round++) {
    for (const { from, to } of links) {
      const target = found.get(to.body);
      for (const use of found.get(from.body)?.uses ?? [])
        if (target?.uses.some(({ block }) => block === use.block) === false) target.uses.push(use);
    }
  }
}

function discoveryOf(module: Module, { form, name, uses }: Found): Discovery {
  const identity = uses.filter(({ leftAlone }) => leftAlone === undefined);
  const leftAlone = identity.length === 0 ? uses[0]?.leftAlone : undefined;
  const principals: readonly PrincipalRef[] = identity.flatMap(({ block }) => attachedTo(module, block));
  const attachedBy = [...new Set(identity.flatMap(({ block }) => attachingBlocks(module, block).map(addressOf)))];
  const names = identity.flatMap(({ block }) => policyName(module, block) ?? []);
  const knownAs = { names: [...new Set(names)], by: 'resource' } as const;
  const read = readForm(module, form, name);
  if (read.kind === 'skipped') return read;
  return { kind: 'policy', policy: { ...read.policy, leftAlone }, attachedTo: principals, attachedBy, knownAs };
}

function readForm(
  module: Module,
  form: Found['form'],
  name: string,
): (Discovery & { kind: 'skipped' }) | { readonly kind: 'read'; readonly policy: Policy } {
  if (form.kind === 'data') {
    const { body, file } = form.block;
    return {
      kind: 'read',
      policy: readPolicyDocument(module, form.block, { ...addressIn(file, name), range: body.range }),
    };
  }
  const { node, file, language } = form;
  const at: PolicyAddress = { ...addressIn(file, name), range: node.range };
  const read = readDocument(at, node, file.text, language, actionListsOf(module, file));
  const notPlaceable = form.hasDirectives ? directives : undefined;
  return read.kind === 'policy'
    ? { kind: 'read', policy: { ...read.policy, notPlaceable } }
    : { kind: 'skipped', at, why: read.why, incomplete: true };
}

function addressIn({ path }: SourceFile, name: string): Omit<PolicyAddress, 'range'> {
  return { source: sourceName, path, name };
}

function skippedAt({ node, file }: Located, name: string, why: Message, incomplete: boolean): Discovery {
  return { kind: 'skipped', at: { ...addressIn(file, name), range: node.range }, why, incomplete };
}
