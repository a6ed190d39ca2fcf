/**
 * Every mention of everything that a module can refer to, from its syntax tree, read once.
 *
 *   policy = data.aws_iam_policy_document.d.json
 *
 * mentions `data.aws_iam_policy_document.d`, with the rest `json`, in the attribute `policy`.
 * Whatever the tree holds is looked into: templates and their directives, indexes, keys,
 * conditions, `for` expressions, blocks of any type. So a mention can be overlooked only
 * where the parser itself keeps nothing, and there (`unknown`) the text is searched for
 * anything that reads like a reference. What is only an address (`depends_on`, `moved`, the `to` of an `import`)
 * mentions nobody: it hands on nothing. https://developer.hashicorp.com/terraform/language/expressions/references
 */
import type { Entry, Node } from '../../syntax/node.js';
import { partsOf } from '../../syntax/value.js';
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { memo, memoOf } from '../../text/memo.js';
import { addressOf, type Block, type Module } from './module.js';

/** One mention, and the way to it from the attribute that holds it. */
export interface Mention {
  /** What is mentioned: `local.x`, `var.x`, `aws_iam_policy.p`, `data.aws_iam_policy_document.d`, `module.m`, `each`. */
  readonly target: string;
  /** The steps after it: `json`; `*` for an index that is not literal. */
  readonly rest: readonly string[];
  readonly node: Node;
  readonly file: SourceFile;
  readonly block: Block;
  /** The blocks and the attribute it stands in, inside its block: `statement`, `actions`; `dynamic "x"` is `dynamic.x`. */
  readonly attribute: readonly string[];
  /** The nodes from the attribute's value to the mention, both included. */
  readonly trail: readonly Node[];
}

/** The mentions of a module, found by what they mention. */
interface References {
  /** Every mention of `target`, also those that name it by a computed name. */
  of(target: string): readonly Mention[];
  /** Those in one block. */
  inside(block: Block, target: string): readonly Mention[];
}

/** The references of a module, read once. */
export function referencesIn({ blocks }: Module): References {
  return referencesOf(blocks);
}

const referencesOf: (blocks: readonly Block[]) => References = memoOf((blocks) => {
  const all = new Map<string, Mention[]>();
  for (const block of blocks) collect(block, all);
  const of = (target: string): readonly Mention[] => {
    const [named, computed] = [all.get(target) ?? none, all.get(anyOf(target)) ?? none];
    return computed.length === 0 ? named : [...named, ...computed];
  };
  const byBlock = memo((target: string) => grouped(of(target), ({ block }) => block), mostTargets);
  return { of, inside: (block, target) => byBlock(target).get(block) ?? [] };
});

const none: readonly Mention[] = [];

/** For how many targets their mentions are kept by block. */
const mostTargets = 100;

/** `local.*`, where a local is mentioned whose name is computed. */
function anyOf(target: string): string {
  const dot = target.lastIndexOf('.');
  return dot < 0 ? '' : `${target.slice(0, dot)}.*`;
}

function collect(block: Block, all: Map<string, Mention[]>): void {
  const record = (attribute: readonly string[], trail: readonly Node[], path: readonly string[]): void => {
    const found = targetOf(path);
    const node = trail[trail.length - 1];
    if (found === undefined || node === undefined) return;
    const mention = { ...found, node, file: block.file, block, attribute, trail };
    const known = all.get(found.target);
    if (known === undefined) all.set(found.target, [mention]);
    else known.push(mention);
  };
  const walk = (node: Node, attribute: readonly string[], trail: readonly Node[]): void => {
    const here = [...trail, node];
    if (node.kind === 'list') for (const item of node.items) walk(item, attribute, here);
    if (node.kind === 'map') for (const { value } of node.entries) walk(value, attribute, here);
    if (node.kind !== 'opaque') return;
    if (node.expression.kind === 'traversal') record(attribute, here, node.expression.path);
    if (node.expression.kind === 'unknown')
      for (const path of pathsInText(block.file.text.slice(node.range.start, node.range.end)))
        record(attribute, here, path);
    for (const part of partsOf(node.expression)) walk(part, attribute, here);
  };
  const enter = (entries: readonly Entry[], prefix: readonly string[]): void => {
    for (const { form, key, labels, value } of entries) {
      const step = [...prefix, [key, ...labels].join('.')];
      if (form === 'block' && value.kind === 'map') enter(value.entries, step);
      else if (!isOnlyAddress(block, step)) walk(value, step, []);
    }
  };
  enter(block.body.entries, []);
}

/** Whether what stands there names things and asks them for nothing: what is waited for, moved, imported or made again. */
function isOnlyAddress({ type }: Block, step: readonly string[]): boolean {
  const last = step[step.length - 1];
  if (last === 'depends_on') return true;
  if (type === 'moved' || type === 'removed') return last === 'from' || last === 'to';
  if (type === 'import') return last === 'to';
  return step[step.length - 2] === 'lifecycle' && (last === 'replace_triggered_by' || last === 'ignore_changes');
}

/** What a traversal names, and the steps after it; `undefined` for a name alone, as in `for x in …`. */
function targetOf(path: readonly string[]): Pick<Mention, 'target' | 'rest'> | undefined {
  const [first = '', second] = path;
  if (first === 'each' || first === 'count' || first === 'self') return { target: first, rest: path.slice(1) };
  if (second === undefined) return undefined;
  const length = first === 'data' || first === 'ephemeral' ? 3 : 2;
  return path.length < length ? undefined : { target: path.slice(0, length).join('.'), rest: path.slice(length) };
}

/** What a text that could not be parsed may mention, as `target` of a mention. */
export function targetsInText(text: string): readonly string[] {
  return pathsInText(text).flatMap((path) => targetOf(path)?.target ?? []);
}

/** Whatever in a text reads like a reference. */
function pathsInText(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/(?<![\w-])[A-Za-z_][\w-]*(?:\s*\.\s*(?:[A-Za-z_][\w-]*|\d+|\*))+/g)].map(([found]) =>
    found.split('.').map((step) => step.trim()),
  );
}

/** The mention's place for people: `output.policy_json`, `aws_iam_role.a`. */
export function placeOf({ block, attribute }: Pick<Mention, 'block' | 'attribute'>): string {
  return block.type === 'locals' ? `local.${attribute[0] ?? ''}` : addressOf(block);
}
