/**
 * What a pull request reaches in files that it leaves as they are.
 *
 *   live/main.tf     module "queue" { source = "../queue"  arns = ["*"] }     the argument was another one
 *   queue/main.tf    resources = var.arns                                      so this policy grants something else
 *
 * Followed by names, and in two directions. Forward, from what was changed to whoever reads it: from argument
 * to variable, from output to caller or to who takes it by Terragrunt, through locals, to what a policy is built of or attached by.
 * Backward, from what gives policies to somebody to the policies that it names. Where a name only may matter,
 * the policy is looked at once more than needed.
 */
import { memoOf } from '../../text/memo.js';
import type { GivenOut, Place } from '../source.js';
import { mayBearOnGrants } from '../given-out.js';
import { callsOf, calledBy, isArgument } from './calls.js';
import type { Block, Module } from './module.js';
import { pathsNamedIn } from './neighbours.js';
import { isOfIam, namesIn, outputName, partsOf, type Part } from './reached-parts.js';
import { changesNumber } from './handed.js';
import { calledFrom, dependenciesIn, inputsNaming, takersOf, withTaken, type Read } from './includes.js';
import { startsOf, type Side, type Start } from './reached-starts.js';

/** The places outside of the changed files at which values are used that these changed, or policies that these give to somebody. */
export function reachedBy(changed: ReadonlySet<string>, before: Side, after: Side): readonly Place[] {
  return reachedFrom(startsOf(changed, before, after), after).filter(({ path }) => !changed.has(path));
}

/** The outputs that have another value by what stands in the changed files. */
export function outputsReached(changed: ReadonlySet<string>, before: Side, after: Side): readonly GivenOut[] {
  return reachedFrom(startsOf(changed, before, after), after).flatMap(({ path, part }) => {
    if (part?.block.type !== 'output') return [];
    return [{ path, name: part.name, mayGrant: mayBearOnGrants(part.text) }];
  });
}

/** A place that is reached, and the part of a module that stands there; none for a file that is no part of one. */
interface Reached extends Place {
  readonly part?: Part;
}

/** Every place that is reached from these. */
export function reachedFrom(starts: readonly Start[], side: Side): readonly Reached[] {
  const walk: Walk = {
    ...{ open: [], done: memoOf(() => new Set<string>()), reached: new Set(), found: new Map() },
    takers: takersAmong(side),
  };
  for (const start of starts) {
    if (start.kind === 'part') reach(start.part, start.module, walk);
    else if (start.kind === 'whole') once(walk, start.module, 'whole', '');
    else once(walk, start.module, 'read', `var.${start.name}`);
  }
  for (let next = walk.open.pop(); next !== undefined; next = walk.open.pop()) follow(next, walk);
  return [...walk.found.values()];
}

/** What is still to be followed in a module: whoever reads a name, the policies that a name stands for, or all that it makes. */
interface Step {
  readonly module: Module;
  readonly kind: 'read' | 'given' | 'whole';
  readonly name: string;
}

interface Walk {
  readonly open: Step[];
  /** The steps that were taken in a module. */
  readonly done: (module: Module) => Set<string>;
  readonly reached: Set<Part>;
  readonly found: Map<string, Reached>;
  readonly takers: TakersOf;
}

function once({ open, done }: Walk, module: Module, kind: Step['kind'], name: string): void {
  const key = `${kind} ${name}`;
  const known = done(module);
  if (known.has(key)) return;
  known.add(key);
  open.push({ module, kind, name });
}

function follow({ module, kind, name }: Step, walk: Walk): void {
  if (kind === 'whole') {
    whole(module, walk);
    return;
  }
  if (kind === 'given') {
    give(name, module, walk);
    return;
  }
  for (const part of partsOf(module).readers.get(name) ?? []) reach(part, module, walk);
}

/** A part is not what it was: neither are those who read it, and whoever gets policies by it may get others. */
function reach(part: Part, module: Module, walk: Walk): void {
  if (walk.reached.has(part)) return;
  walk.reached.add(part);
  const { block, name } = part;
  note(part, walk);
  if (block.type === 'module') {
    const target = calledBy(block, module.around);
    given(part.text, module, walk);
    if (target === undefined) return;
    if (isArgument(name)) once(walk, target, 'read', `var.${name}`);
    else if (changesNumber(name)) once(walk, target, 'whole', '');
    return;
  }
  if (block.type === 'output') {
    tellCallers(block.labels[0] ?? '', module, walk);
    return;
  }
  once(walk, module, 'read', name);
  if (!isOfIam(block)) return;
  given(part.text, module, walk);
  // Whoever joins a group gets what the group has.
  if (joins(block))
    for (const group of namesIn(part.text))
      if (/^aws\w*_(?:group|permission_set)\./.test(group)) once(walk, module, 'read', group);
}

function joins({ labels: [kind = ''] }: Block): boolean {
  return /_membership$|_account_assignment$/.test(kind);
}

function tellCallers(output: string, module: Module, walk: Walk): void {
  for (const { from, block } of callsOf(module)) {
    const [label = ''] = block.labels;
    once(walk, from, 'read', outputName(label, output));
    once(walk, from, 'read', outputName(label));
  }
  for (const { module: taker, read } of walk.takers(module)) {
    const names = inputsNaming([output], read);
    if (names === 'all') once(walk, taker, 'whole', '');
    else for (const name of names) once(walk, taker, 'read', `var.${name}`);
  }
}

/** The modules to which Terragrunt gives outputs of one, each with the files that do. */
type TakersOf = (module: Module) => readonly { readonly module: Module; readonly read: readonly Read[] }[];

function takersAmong({ given, around }: Side): TakersOf {
  const files = [...given.values()].map(({ file }) => file);
  if (!files.some((file) => dependenciesIn(file).length > 0)) return () => [];
  return memoOf((module: Module) =>
    files
      .filter((file) => calledFrom(file, around, withTaken(file, files)).some(({ folder }) => folder === module.folder))
      .flatMap((file) => takersOf(file, files, around))
      .map(({ module: taker, taken }) => ({ module: taker, read: taken.flatMap(({ path }) => given.get(path) ?? []) })),
  );
}

/** A module is made once more: somebody gets all of its policies, and those of the modules that it calls. */
function whole(module: Module, walk: Walk): void {
  for (const part of partsOf(module).all) {
    if (part.block.type === 'module') {
      const target = calledBy(part.block, module.around);
      if (target !== undefined) once(walk, target, 'whole', '');
    } else if (!isOfIam(part.block)) continue;
    note(part, walk);
    given(part.text, module, walk);
  }
}

/** A text gives to somebody what it names. */
function given(text: string, module: Module, walk: Walk): void {
  for (const name of namesIn(text)) once(walk, module, 'given', name);
  for (const path of pathsNamedIn(text, module.folder)) {
    const file = module.files.get(path);
    if (file !== undefined) walk.found.set(path, { path, range: { start: 0, end: file.text.length } });
  }
}

/** What stands behind a name is given to somebody: a policy, or whatever names some in turn. */
function give(name: string, module: Module, walk: Walk): void {
  const [first, label = '', output] = name.split('.');
  if (first === 'var') {
    givenByCallers(label, module, walk);
    return;
  }
  if (first === 'module') {
    givenByCalled(label, output, module, walk);
    return;
  }
  for (const part of partsOf(module).byName.get(name) ?? []) {
    if (first !== 'local' && !holdsPolicy(part.block)) continue;
    note(part, walk);
    given(part.text, module, walk);
  }
}

/** Whether a block is a policy, or the text of whoever asks for it. */
function holdsPolicy({ labels: [kind = ''] }: Block): boolean {
  return /^(?:aws(?:cc)?_iam_(?:managed_)?policy(?:_document)?|template_file)$/.test(kind);
}

function givenByCallers(variable: string, module: Module, walk: Walk): void {
  for (const { from, block } of callsOf(module))
    for (const part of partsOf(from).byName.get(variable) ?? [])
      if (part.block === block) {
        note(part, walk);
        given(part.text, from, walk);
      }
}

function givenByCalled(label: string, output: string | undefined, module: Module, walk: Walk): void {
  const call = module.blocks.find(({ type, labels }) => type === 'module' && labels[0] === label);
  const target = call === undefined ? undefined : calledBy(call, module.around);
  if (target === undefined) return;
  for (const part of partsOf(target).all)
    if (part.block.type === 'output' && (output === undefined || part.block.labels[0] === output))
      given(part.text, target, walk);
}

function note(part: Part, { found }: Walk): void {
  const { path } = part.file;
  found.set(`${path} ${part.range.start}`, { path, range: part.range, part });
}
