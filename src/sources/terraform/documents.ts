/**
 * The policy documents that a module holds, each with every place where it stands or is read.
 *
 * A document is known by where its text is, and not by the way to it: the file that two
 * blocks read with `file()`, and the heredoc of a local that two roles use, are one document
 * each, which is edited for both or not at all.
 */
import type { Node } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import { memoOf } from '../../text/memo.js';
import type { Position } from './flow.js';
import { formOf, type Form } from './forms.js';
import { addressOf, type Block, type Module } from './module.js';

/** A document, and the positions in the module that have it as their value. */
export interface HeldDocument {
  readonly form: Form;
  /** Its address: of the block or local it stands in, and of the attribute where that is not the only one. */
  readonly name: string;
  /** Where its value is in the module; none for `data` blocks, which are referred to by their address. */
  readonly positions: readonly Position[];
}

/** A position, and what it is called. */
interface Placed extends Position {
  readonly name: string;
}

/** Every document of the module, in the order of its blocks. */
export function documentsIn(module: Module): readonly HeldDocument[] {
  const found = new Map<string, HeldDocument & { readonly positions: Position[] }>();
  const hold = (form: Form, name: string, position: Position | undefined): void => {
    const key = placeOfForm(form);
    const known = found.get(key) ?? { form, name, positions: [] };
    found.set(key, known);
    if (position !== undefined) known.positions.push(position);
  };
  for (const block of module.blocks) {
    if (isDocument(block)) hold({ kind: 'data', block }, addressOf(block), undefined);
    for (const position of positionsIn(block)) {
      const form = formOf(module, position);
      if (form !== undefined) hold(form, position.name, position);
    }
  }
  return [...found.values()];
}

/** The attributes by which a document is built from others. */
export const sourceKeys: readonly string[] = [
  'source_policy_documents',
  'override_policy_documents',
  'source_json',
  'override_json',
];

/** Whether a block is a policy document in HCL’s own blocks. */
export function isDocument({ type, labels }: Block): boolean {
  return type === 'data' && labels[0] === 'aws_iam_policy_document';
}

/** What is equal for two forms exactly when they are the same text. */
export function placeOfForm(form: Form): string {
  switch (form.kind) {
    case 'data':
      return `${form.block.file.path} ${form.block.body.range.start}`;
    case 'document':
      return `${form.file.path} ${form.node.range.start}`;
    case 'unreadable':
      return `${form.at.file.path} ${form.at.node.range.start}`;
  }
}

/** Every value in a block, with the way to it; found once. */
export const positionsIn: (block: Block) => readonly Placed[] = memoOf((block) => {
  const found: Placed[] = [];
  const walk = (node: Node, attribute: readonly string[], name: string, trail: readonly Node[]): void => {
    const here = [...trail, node];
    found.push({ block, attribute, name, trail: here, file: block.file });
    for (const child of childrenOf(node)) walk(child, attribute, name, here);
  };
  const enter = (body: Block['body'], prefix: readonly string[], names: readonly string[]): void => {
    const counts = new Map<string, number>();
    for (const { form, key, labels, value } of body.entries) {
      const step = [...prefix, [key, ...labels].join('.')];
      if (form !== 'block' || value.kind !== 'map') {
        walk(value, step, nameOf(block, [...names, key]), []);
        continue;
      }
      const number = counts.get(key) ?? 0;
      counts.set(key, number + 1);
      enter(value, step, [...names, `${key}[${number}]`]);
    }
  };
  enter(block.body, [], []);
  return found;
});

/** `local.x`, `aws_iam_policy.x`, `aws_iam_role.x.inline_policy[0].policy`. */
function nameOf(block: Block, steps: readonly string[]): string {
  if (block.type === 'locals') return `local.${steps.join('.')}`;
  const isAlone = steps.length === 1 && block.type !== 'module' && block.type !== 'output';
  return isAlone ? addressOf(block) : `${addressOf(block)}.${steps.join('.')}`;
}

/** The nodes directly below a value. */
function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'map') return node.entries.map(({ value }) => value);
  return node.kind === 'opaque' ? partsOf(node.expression) : [];
}

/** A way inside a block as one key, without the indexes of lists; a `dynamic` block is the block that it makes. */
export function keyAt(steps: readonly string[]): string {
  return steps
    .filter((step, at) => !(step === 'content' && steps[at - 1]?.startsWith('dynamic.') === true))
    .filter((step) => !/^(?:\d+|\*)$/.test(step))
    .map((step) => step.replace(/^dynamic\./, ''))
    .join('.');
}
