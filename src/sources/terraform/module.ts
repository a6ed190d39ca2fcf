/**
 * The files of one folder, read as a Terraform module.
 *
 * Knows every block and every local of the folder and follows references inside
 * it: `local.x`, and the attributes of blocks that it holds itself. What comes
 * from outside (variables, other modules, remote data) stays an expression.
 */
import { hcl } from '../../syntax/hcl/hcl.js';
import { languageOf } from '../../syntax/index.js';
import type { Language } from '../../syntax/language.js';
import type { Entry, MapNode, Node } from '../../syntax/node.js';
import type { Range } from '../../text/edit.js';
import type { SourceFile } from '../../text/file.js';
import { memoOf } from '../../text/memo.js';
import type { Message } from '../../text/message.js';

/** A node, with the file it stands in. */
export interface Located<N extends Node = Node> {
  readonly node: N;
  readonly file: SourceFile;
}

/** One block: `resource "aws_iam_role" "deploy" { … }` has the type `resource` and two labels. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: MapNode;
  readonly file: SourceFile;
}

/** The files of one folder, read together. */
export interface Module {
  /** The folder, empty for the root of the repository. */
  readonly folder: string;
  readonly blocks: readonly Block[];
  readonly locals: ReadonlyMap<string, Located>;
  /** Other files that the module may name: policies in JSON, templates. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Everything else at hand that may call it, or be called by it. */
  readonly around: Surroundings;
  /** Where it is looked at as one call alone makes it: that call. */
  readonly only: Call | undefined;
}

/** What is at hand besides a module. */
export interface Surroundings {
  /** All modules, this one included, by their folders. */
  readonly modules: ReadonlyMap<string, Module>;
  /** The files of each folder that could not be read: what they use is not known. */
  readonly unread: ReadonlyMap<string, readonly Unread[]>;
  /** Files of Terragrunt. */
  readonly terragrunt: readonly SourceFile[];
  /** Values of variables that Terraform reads by itself, and those it is told to read, by folder. */
  readonly settings: readonly Settings[];
}

/** A file of a module that could not be read, and why not. */
export interface Unread {
  readonly file: SourceFile;
  readonly at: Range;
  readonly why: Message;
}

/** A file that gives variables values: `terraform.tfvars`, `prod.tfvars`. */
export interface Settings {
  readonly file: SourceFile;
  /** Whether Terraform reads it without being told. */
  readonly isAutomatic: boolean;
  /** `undefined` where it could not be read. */
  readonly values: MapNode | undefined;
}

/** A block that calls a module. */
export interface Call {
  /** The module that the block stands in, itself as one call makes it or as all of them do. */
  readonly from: Module;
  readonly block: Block;
}

/** The language of a module's file: HCL, or JSON in `.tf.json`. */
export function languageOfFile({ path }: SourceFile): Language {
  return languageOf(path) ?? hcl;
}

/** The module that the parsed files of one folder make. */
export function moduleOf(
  folder: string,
  parsed: readonly Located<MapNode>[],
  files: ReadonlyMap<string, SourceFile>,
  around: Surroundings,
): Module {
  const blocks = parsed.flatMap(blocksOf);
  const locals = new Map(
    blocks
      .filter(({ type }) => type === 'locals')
      .flatMap(({ body, file }) =>
        body.entries.map(({ key, value }): [string, Located] => [key, { node: value, file }]),
      ),
  );
  return { folder, blocks, locals, files, around, only: undefined };
}

/** In `.tf.json` a block is a map below its type and its labels, or a list of such maps. */
function blocksIn(entry: Entry, file: SourceFile): readonly Block[] {
  if (entry.form === 'block') {
    return entry.value.kind === 'map' ? [{ type: entry.key, labels: entry.labels, body: entry.value, file }] : [];
  }
  return unfolded(entry.key, [], entry.value, labelsOf.get(entry.key) ?? 0, file);
}

/** How many labels the blocks of a type have; those of any other type have none, and what stands in them is seen as well. */
const labelsOf: ReadonlyMap<string, number> = new Map([
  ...['resource', 'data', 'ephemeral', 'action', 'list'].map((type): [string, number] => [type, 2]),
  ...['module', 'variable', 'output', 'provider', 'check'].map((type): [string, number] => [type, 1]),
]);

function unfolded(
  type: string,
  labels: readonly string[],
  node: Node,
  levels: number,
  file: SourceFile,
): readonly Block[] {
  if (node.kind === 'list') return node.items.flatMap((item) => unfolded(type, labels, item, levels, file));
  if (node.kind !== 'map') return [];
  if (levels === 0) return [{ type, labels, body: node, file }];
  return node.entries.flatMap(({ key, value }) => unfolded(type, [...labels, key], value, levels - 1, file));
}

/** The blocks of a file. */
export function blocksOf({ node, file }: Located<MapNode>): readonly Block[] {
  return node.entries.flatMap((entry) => blocksIn(entry, file));
}

/** The block's address, as Terraform prints it: `aws_iam_role.deploy`, `data.aws_iam_policy_document.deploy`. */
export function addressOf({ type, labels }: Block): string {
  return (type === 'resource' ? labels : [type, ...labels]).join('.');
}

/** The block that an address names, given as the steps of a traversal. */
export function blockAt(module: Module, path: readonly string[]): Block | undefined {
  return byAddress(module.blocks).get(path.slice(0, path[0] === 'data' ? 3 : 2).join('.'));
}

/** The first block of each address. */
const byAddress: (blocks: readonly Block[]) => ReadonlyMap<string, Block> = memoOf((blocks) => {
  const all = new Map<string, Block>();
  for (const block of blocks) {
    const address = addressOf(block);
    if (/^(?:resource|data|module|variable|output)$/.test(block.type) && !all.has(address)) all.set(address, block);
  }
  return all;
});

/** The attribute of a block. */
export function attribute({ body, file }: Block, key: string): Located | undefined {
  const found = body.entries.find((each) => each.key === key && each.form === 'attribute');
  return found === undefined ? undefined : { node: found.value, file };
}

/** The steps of a reference: `["local", "x"]`; `undefined` for any other value. */
export function pathOf(node: Node): readonly string[] | undefined {
  if (node.kind !== 'opaque') return undefined;
  const { expression } = node;
  if (expression.kind === 'traversal') return expression.path;
  // "${local.x}" is what people wrote before Terraform 0.12.
  const [part] = expression.kind === 'template' ? expression.parts : [];
  if (expression.kind !== 'template' || expression.parts.length !== 1 || part?.kind !== 'hole') return undefined;
  return pathOf(part.node);
}

const longestChain = 8;

/** The value a reference to a local stands for; any other value is itself. */
export function resolved(module: Module, located: Located, steps = longestChain): Located {
  const path = pathOf(located.node);
  if (path?.[0] !== 'local' || path.length !== 2 || steps === 0) return located;
  const target = module.locals.get(path[1] ?? '');
  return target === undefined ? located : resolved(module, target, steps - 1);
}
