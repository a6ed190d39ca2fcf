/**
 * What a pull request reaches in files that it leaves as they are.
 *
 *   live/main.tf     module "queue" { source = "../queue"  arns = ["*"] }     the argument was another one
 *   queue/main.tf    resources = var.arns                                      so this policy grants something else
 *
 *   policy = file("b.json")                  which was "a.json": b.json is as it was, and is granted now
 *
 * Followed by names, from argument to variable, through locals, calls, and what a policy is built of or
 * attached by. Where a name only may matter, the policy is looked at once more than needed.
 */
import type { SourceFile } from '../../text/file.js';
import type { Range } from '../../text/edit.js';
import type { Place } from '../source.js';
import { isArgument, calledBy } from './calls.js';
import { addressOf, blockAt, type Block, type Module } from './module.js';
import { pathsReadIn } from './neighbours.js';

/** A value, and what it is called by those who use it. */
interface Part {
  readonly name: string;
  readonly text: string;
  readonly file: SourceFile;
  readonly range: Range;
}

type Modules = ReadonlyMap<string, Module>;

/** The places outside of the changed files at which values are used that these changed; `before` and `after` are all modules on both sides. */
export function reachedBy(changed: ReadonlySet<string>, before: Modules, after: Modules): readonly Place[] {
  const names = new Map<string, Set<string>>();
  const waiting: Module[] = [];
  const put = (module: Module, name: string): void => {
    const known = names.get(module.folder) ?? new Set();
    names.set(module.folder, known);
    if (known.has(name) || known.size > mostNames) return;
    known.add(name);
    waiting.push(module);
  };
  for (const module of after.values()) seed(module, before.get(module.folder), changed, put);
  const found = new Map<string, Place>();
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    const named = namedBy(names.get(module.folder) ?? new Set());
    for (const { part, block } of partsIn(module)) {
      if (!named(part.text) && names.get(module.folder)?.has(part.name) !== true) continue;
      spread(part, block, module, put);
      if (!changed.has(part.file.path))
        found.set(`${part.file.path} ${part.range.start}`, { path: part.file.path, range: part.range });
      for (const place of filesRead(part, module, changed)) found.set(place.path, place);
    }
  }
  for (const module of after.values())
    for (const part of partsChanged(module, before.get(module.folder), changed))
      for (const place of filesRead(part, module, changed)) found.set(place.path, place);
  return [...found.values()];
}

/** The files that a part reads, of those that are as they were. */
function filesRead({ text }: Part, { folder }: Module, changed: ReadonlySet<string>): readonly Place[] {
  return pathsReadIn(text, folder)
    .filter((path) => !changed.has(path))
    .map((path) => ({ path, range: { start: 0, end: Number.MAX_SAFE_INTEGER } }));
}

/** The parts in the changed files of a module that are new, or not what they were. */
function partsChanged(module: Module, old: Module | undefined, changed: ReadonlySet<string>): readonly Part[] {
  if (old === undefined) return [];
  const reading = partsIn(module).filter(({ part }) => changed.has(part.file.path) && part.text.includes('file('));
  if (reading.length === 0) return [];
  const keyOf = ({ part, block }: { readonly part: Part; readonly block: Block }): string =>
    `${addressOf(block)} ${part.name}`;
  const texts = new Map(partsIn(old).map((each) => [keyOf(each), written(each.part.text)]));
  return reading.filter((each) => texts.get(keyOf(each)) !== written(each.part.text)).map(({ part }) => part);
}

const mostNames = 2_000;

type Put = (module: Module, name: string) => void;

/** The values that the changed files of a module give to others: locals, and arguments of modules that were called before. */
function seed(module: Module, old: Module | undefined, changed: ReadonlySet<string>, put: Put): void {
  if (old === undefined) return;
  for (const [name, { node, file }] of module.locals) {
    const known = old.locals.get(name);
    if (!changed.has(file.path) || known === undefined) continue;
    if (written(textAt(node, file)) !== written(textAt(known.node, known.file))) put(module, `local.${name}`);
  }
  for (const block of module.blocks) {
    if (block.type !== 'module' || !changed.has(block.file.path)) continue;
    const target = calledBy(block, module.around);
    const known = blockAt(old, ['module', block.labels[0] ?? '']);
    if (target === undefined || known === undefined) continue;
    for (const key of keysOf(block, known))
      if (isArgument(key) && argumentAt(block, key) !== argumentAt(known, key)) put(target, `var.${key}`);
  }
}

function keysOf(...blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ body }) => body.entries.map(({ key }) => key)));
}

function argumentAt({ body, file }: Block, key: string): string {
  const found = body.entries.find((each) => each.key === key);
  return found === undefined ? '' : written(textAt(found.value, file));
}

/** What reads a name is reached, and whoever reads that in turn. */
function spread({ name, text }: Part, block: Block, module: Module, put: Put): void {
  if (block.type === 'module') {
    const target = calledBy(block, module.around);
    if (target !== undefined && isArgument(name)) put(target, `var.${name}`);
    return;
  }
  put(module, name);
  // Another attachment, or another number of them, changes who has what is attached.
  if (!isOfIam(block)) return;
  for (const [used] of text.matchAll(/\b(?:data\.)?aws(?:cc)?_iam_(?:managed_)?policy(?:_document)?\.[\w-]+/g))
    put(module, used);
}

/** The parts of a module that hand values on; made once. */
function partsIn(module: Module): readonly { readonly part: Part; readonly block: Block }[] {
  return module.blocks.flatMap((block) => {
    const { file, body } = block;
    if (block.type === 'locals')
      return body.entries.map(({ key, value }) => partOf(`local.${key}`, value.range, file, block));
    if (block.type === 'module') return body.entries.map(({ key, value }) => partOf(key, value.range, file, block));
    if (block.type !== 'resource' && block.type !== 'data') return [];
    const text = body.entries
      .filter(({ key }) => bears(block, key))
      .map(({ value }) => textAt(value, file))
      .join('\n');
    return [{ block, part: { name: addressOf(block), text, file, range: body.range } }];
  });
}

function partOf(
  name: string,
  range: Range,
  file: SourceFile,
  block: Block,
): { readonly part: Part; readonly block: Block } {
  return { block, part: { name, text: textAt({ range }, file), file, range } };
}

/** Whether an attribute bears on what a policy grants, or to whom: of what is no policy, only what it is called. */
function bears(block: Block, key: string): boolean {
  if (/^(?:tags|description|assume_role_policy|max_session_duration|lifecycle|depends_on)$/.test(key)) return false;
  const isNamed =
    block.type === 'data' || (isOfIam(block) && !/^aws(?:cc)?_iam_(?:role|user)$/.test(block.labels[0] ?? ''));
  return (
    isNamed ||
    /(?:^|_)(?:name|identifier)$|^(?:bucket|path|count|for_each|inline_policy|policies|managed_policy_arns)$/.test(key)
  );
}

function isOfIam({ labels: [type = ''] }: Block): boolean {
  return /^aws(?:cc)?_(?:iam|sso|ssoadmin)_/.test(type);
}

/** Whether a text reads one of these names. */
function namedBy(names: ReadonlySet<string>): (text: string) => boolean {
  return (text) => [...text.matchAll(/\b(?:var|local|data\.\w+|aws\w*)\.[\w-]+/g)].some(([name]) => names.has(name));
}

function textAt({ range }: { readonly range: Range }, { text }: SourceFile): string {
  return text.slice(range.start, range.end);
}

/** Without what a formatter changes. */
function written(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
