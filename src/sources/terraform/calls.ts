/**
 * Which module calls which.
 *
 *   module "orders" {
 *     source = "../modules/role"         the folder that lies there, seen from this one
 *     name   = "orders"                  its `var.name`
 *   }
 *   module.orders.role_name              what its `output "role_name"` gives
 *
 * Two calls are two instances of everything that the module writes. Of callers that are not
 * Terraform at hand (Terragrunt, a pinned version of the same folder) only their
 * number is known: they are callers that give unknown values.
 * https://developer.hashicorp.com/terraform/language/modules/sources
 */
import { globIncludes } from '../../policy/pattern.js';
import { memoOf } from '../../text/memo.js';
import { folderOf, pathFrom } from '../../text/path.js';
import { attribute, blockAt, type Block, type Call, type Module, type Surroundings } from './module.js';

/** The attributes of a call that are no argument of the module. */
const meta = new Set(['source', 'version', 'count', 'for_each', 'providers', 'depends_on', 'lifecycle']);

/** How deep modules call modules; beyond that, nothing is followed. */
const deepest = 16;

/** Whether an attribute of a call hands its value to a variable of the module. */
export function isArgument(name: string): boolean {
  return !meta.has(name);
}

/** Longer sources lead nowhere. */
const longest = 1_000;

/** The source of a call, where it is literal. */
export function sourceOf(block: Block): string | undefined {
  const written = block.type === 'module' ? attribute(block, 'source')?.node : undefined;
  return written?.kind === 'string' && written.value.length <= longest ? written.value : undefined;
}

/** Whether a source is a folder of the repository. */
export function isLocal(source: string): boolean {
  return /^\.\.?(?:\/|$)/.test(source);
}

/** The module that a block calls, where it is at hand. */
export function calledBy(block: Block, around: Surroundings): Module | undefined {
  return calledIn(around)(block)[0];
}

/** No module, or one, by the block that calls it. */
const calledIn: (around: Surroundings) => (block: Block) => readonly Module[] = memoOf(({ modules }) =>
  memoOf((block: Block) => {
    const source = sourceOf(block);
    const folder = source === undefined || !isLocal(source) ? undefined : pathFrom(folderOf(block.file.path), source);
    const called = folder === undefined ? undefined : modules.get(folder);
    return called === undefined ? [] : [called];
  }),
);

/** The calls of a module that are at hand; the one it is looked at by, where it is. */
export function callsOf(module: Module): readonly Call[] {
  return module.only === undefined ? (callsIn(module.around).get(module.folder) ?? []) : [module.only];
}

/** All calls at hand, by the folder they call. */
const callsIn: (around: Surroundings) => ReadonlyMap<string, readonly Call[]> = memoOf((around) => {
  const calls = new Map<string, Call[]>();
  for (const from of around.modules.values())
    for (const block of from.blocks) {
      const called = calledBy(block, around);
      if (called === undefined) continue;
      const known = calls.get(called.folder);
      if (known === undefined) calls.set(called.folder, [{ from, block }]);
      else known.push({ from, block });
    }
  return calls;
});

/** How many callers of a folder are at hand that say nothing of the values they give; what only examples and tests call is for others as well. */
export function strangersOf(module: Module): number {
  const { folder, only, around } = module;
  if (only !== undefined) return 0;
  return (folder === '' ? 0 : (strangersIn(around).get(folder) ?? 0)) + (isShownOnly(module) ? 1 : 0);
}

/** Whether a module is called, and only by examples and tests: of the repository, or of its own. */
function isShownOnly({ folder, around }: Module): boolean {
  const calls = callsIn(around).get(folder) ?? [];
  const own = folder === '' ? '' : `${folder}/`;
  const isShown = (from: string): boolean =>
    shown.test(from) || (from.startsWith(own) && shown.test(from.slice(own.length)));
  return calls.length > 0 && !shown.test(folder) && calls.every(({ from }) => isShown(from.folder));
}

const shown = /^(?:examples?|tests?|samples?)(?:\/|$)/;

/** Terragrunt's sources, and sources elsewhere that end in a folder of this repository, by that folder. */
const strangersIn: (around: Surroundings) => ReadonlyMap<string, number> = memoOf(({ modules, terragrunt }) => {
  const counts = new Map<string, number>();
  const add = (folder: string | undefined, times = 1): void => {
    if (folder !== undefined && modules.has(folder)) counts.set(folder, (counts.get(folder) ?? 0) + times);
  };
  const globs = new Map<string, number>();
  const addAll = (written: string | undefined): void => {
    if (written === undefined) return;
    const glob = globs.size < mostGlobs ? written : '*';
    globs.set(glob, (globs.get(glob) ?? 0) + 1);
  };
  const tails = new Map<string, number>();
  const addTail = (source: string): void => {
    const tail = tailOf(source);
    if (tail !== undefined) tails.set(tail, (tails.get(tail) ?? 0) + 1);
  };
  for (const file of terragrunt)
    for (const source of sourcesIn(file.text)) {
      if (!isLocal(source)) addTail(source);
      else if (source.includes('${')) addAll(globOfSource(source, folderOf(file.path)));
      else add(pathFrom(folderOf(file.path), source));
    }
  for (const { blocks } of modules.values())
    for (const block of blocks) {
      const source = sourceOf(block);
      if (source === undefined) addAll(computedSource(block));
      else if (!isLocal(source)) addTail(source);
    }
  for (const folder of modules.keys()) {
    for (const end of endsOf(folder)) add(folder, tails.get(end) ?? 0);
    for (const [glob, times] of globs) if (globIncludes(glob, folder)) add(folder, times);
  }
  return counts;
});

/** The folders that a local source may lead to, of which a part is put together, as a glob; `undefined` where it leads out of the repository. */
export function globOfSource(source: string, folder: string): string | undefined {
  return pathFrom(folder, source.replace(/\$\{[^{}]*\}/g, '*'));
}

/** The same of a call whose source is not written out, as OpenTofu allows it; any folder where nothing of it is. */
function computedSource(block: Block): string | undefined {
  const node = block.type === 'module' ? attribute(block, 'source')?.node : undefined;
  if (node?.kind !== 'opaque') return undefined;
  const written = block.file.text.slice(node.range.start, node.range.end).replace(/^"|"$/g, '');
  if (written.length > longest || !written.includes('${')) return '*';
  return isLocal(written) ? globOfSource(written, folderOf(block.file.path)) : undefined;
}

/** Whether a text has a call whose source is no text, as a variable; what is no call, such as a file that is copied, has sources as well. */
export function callsAnything(text: string): boolean {
  return text.split(/^(?=\w)/m).some((part) => /^(?:module|source)\b/.test(part) && computed.test(part));
}

const computed = /\bsource\s*=\s*(?:var|local|each)\./;

/** How many sources that are put together are told apart; all others may be any folder. */
export const mostGlobs = 200;

/** Every source that a text writes, as it stands there. */
export function sourcesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w.-])"?source"?\s*[=:]\s*"((?:[^"\\\n]|\\.){1,1000})"/g)].map(
    ([, source = '']) => source,
  );
}

/**
 * The last folders that a source names which begins elsewhere: `x` of `git::…//x?ref=1` and of `${get_repo_root()}/x`.
 * What a registry has is not in this repository.
 */
export function tailOf(source: string): string | undefined {
  if (/^[\w-]+\/[\w-]+\/[\w-]+(?:\/\/|$)/.test(source)) return undefined;
  const path = source.replace(/\?.*$/, '').replace(/^\w+:\/\/|::\w+:\/\//, '');
  const [, tail] = /.*(?:\}|\/\/)\/*(.+)$/.exec(path) ?? [];
  const steps = tail?.split('/').filter((step) => step !== '' && step !== '.' && step !== '..') ?? [];
  return steps.length === 0 ? undefined : steps.join('/');
}

/** The folder, and each path in which it ends: of `a/b/c` also `b/c` and `c`. */
export function endsOf(folder: string): readonly string[] {
  const steps = folder.split('/');
  return steps.map((_, at) => steps.slice(at).join('/'));
}

/** The module as one call alone makes it, the same one each time; `undefined` where modules call one another without end. */
export function madeBy(call: Call, module: Module): Module | undefined {
  const known = madeFrom(call.from);
  const made = known.get(call.block) ?? madeAnew(call, module);
  if (made !== undefined) known.set(call.block, made);
  return made;
}

const madeFrom: (from: Module) => Map<Block, Module> = memoOf(() => new Map<Block, Module>());

function madeAnew(call: Call, module: Module): Module | undefined {
  let depth = 0;
  for (let each: Call | undefined = call; each !== undefined; each = each.from.only)
    if (++depth > deepest) return undefined;
  return { ...module, only: call };
}

/** The calls by which a module is looked at, as a text. */
export const wayTo: (module: Module) => string = memoOf(({ only }) =>
  only === undefined ? '' : `${wayTo(only.from)} ${only.block.file.path}:${only.block.body.range.start}`,
);

/** The output block of a module. */
export function outputOf(module: Module, name: string): Block | undefined {
  return blockAt(module, ['output', name]);
}

/** The variable block of a module. */
export function variableOf(module: Module, name: string): Block | undefined {
  return blockAt(module, ['variable', name]);
}

/** Whether a call makes its module many times. */
export function isMany(block: Block): boolean {
  return attribute(block, 'for_each') !== undefined || attribute(block, 'count') !== undefined;
}
