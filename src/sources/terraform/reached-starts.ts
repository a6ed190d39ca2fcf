/**
 * Both sides of a pull request → what it changes of values that others may read.
 *
 *   variable "arns" { default = ["*"] }        its default was another one, and some caller leaves it out
 *   terraform.tfvars:  on = true               `var.on` of the modules it is for
 *   module "b" { source = "../m" }             a call that was not there makes all of `../m` once more
 *   count = 1                                  so does another number of them, or another provider
 *
 * What goes away grants nothing to anybody, and is no start. A comment or a formatter's run is none either, and
 * neither are lists of actions, which are told where they stand.
 */
import { attribute, blockAt, type Block, type Module, type Settings, type Surroundings } from './module.js';
import { callsOf, calledBy, isArgument, strangersOf, variableOf } from './calls.js';
import { changesNumber, type Handed } from './handed.js';
import { calledFrom, inputsNaming, isFor, withTaken, type Read } from './includes.js';
import { holdsActions } from './action-variables.js';
import type { MapNode } from '../../syntax/node.js';
import type { SourceFile } from '../../text/file.js';
import { folderOf } from '../../text/path.js';
import { partsOf, textAt, type Part } from './reached-parts.js';

/** Something that others may read and that is not what it was. */
export type Start =
  /** A part of a module. */
  | { readonly kind: 'part'; readonly module: Module; readonly part: Part }
  /** A variable of a module. */
  | { readonly kind: 'variable'; readonly module: Module; readonly name: string }
  /** A module is made once more, or by somebody else. */
  | { readonly kind: 'whole'; readonly module: Module };

/** One side of a pull request. */
export interface Side {
  readonly around: Surroundings;
  /** The files of Terragrunt and of stacks, by their paths. */
  readonly given: ReadonlyMap<string, Read>;
}

/** Everything that the changed files make another value of, or were the first to give. */
export function startsOf(changed: ReadonlySet<string>, before: Side, after: Side): readonly Start[] {
  return [
    ...[...after.around.modules.values()].flatMap((module) =>
      startsIn(module, before.around.modules.get(module.folder), changed),
    ),
    ...settingStarts(before.around.settings, after.around),
    ...inputStarts(changed, before, after),
  ];
}

function startsIn(module: Module, old: Module | undefined, changed: ReadonlySet<string>): readonly Start[] {
  const known = old === undefined ? undefined : partsOf(old).byName;
  const parts = partsOf(module).all.filter(
    ({ name, text, file, block }) =>
      block.type !== 'module' &&
      changed.has(file.path) &&
      known?.get(name)?.some((each) => each.text === text) !== true,
  );
  return [
    ...parts.map((part): Start => ({ kind: 'part', module, part })),
    ...module.blocks.filter(({ file }) => changed.has(file.path)).flatMap((block) => startsAt(block, module, old)),
  ];
}

/** What a call or a variable changes for those who read what it gives. */
function startsAt(block: Block, module: Module, old: Module | undefined): readonly Start[] {
  const [label = ''] = block.labels;
  if (block.type === 'variable') {
    const known = old === undefined ? undefined : variableOf(old, label);
    const isSame = known !== undefined && argumentAt(block, 'default') === argumentAt(known, 'default');
    const standard = attribute(block, 'default')?.node;
    const isTold = standard !== undefined && holdsActions(label, standard);
    return isSame || isTold || !isLeftOut(label, module) ? [] : [{ kind: 'variable', module, name: label }];
  }
  if (block.type !== 'module') return [];
  const known = old === undefined ? undefined : blockAt(old, ['module', label]);
  const parts = partsOf(module).all.filter((part) => part.block === block);
  const target = calledBy(block, module.around);
  if (known === undefined)
    return [
      ...parts.map((part): Start => ({ kind: 'part', module, part })),
      ...(target === undefined ? [] : [{ kind: 'whole', module: target } as const]),
    ];
  const isOther = (key: string): boolean => argumentAt(block, key) !== argumentAt(known, key);
  const gone = known.body.entries.filter(({ key }) => !block.body.entries.some((each) => each.key === key));
  return [
    ...parts.filter(({ name }) => isOther(name)).map((part): Start => ({ kind: 'part', module, part })),
    ...(target === undefined ? [] : gone.flatMap(({ key }) => leftOut(key, target))),
  ];
}

/** An argument that a call does not give any more. */
function leftOut(key: string, module: Module): readonly Start[] {
  if (isArgument(key)) return [{ kind: 'variable', module, name: key }];
  return changesNumber(key) ? [{ kind: 'whole', module }] : [];
}

/** Whether somebody may leave a variable out, so that its default counts. */
function isLeftOut(name: string, module: Module): boolean {
  const calls = callsOf(module);
  return (
    calls.length === 0 || strangersOf(module) > 0 || calls.some(({ block }) => attribute(block, name) === undefined)
  );
}

function argumentAt({ body, file }: Block, key: string): string {
  const found = body.entries.find((each) => each.key === key);
  return found === undefined ? '' : textAt(found.value.range, file);
}

/** The variables that files of values set to something else; one that Terraform reads by itself is for its own folder alone. */
function settingStarts(before: readonly Settings[], { settings, modules }: Surroundings): readonly Start[] {
  const old = new Map(before.map((each) => [each.file.path, each]));
  const now = new Map(settings.map((each) => [each.file.path, each]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (was?.file.text === is?.file.text) return [];
    const isAutomatic = (is ?? was)?.isAutomatic === true;
    return settingStart({ path, isAutomatic }, otherKeys(valuesIn(was), valuesIn(is)), modules);
  });
}

/** The variables of these names in the modules that a file of values is for. */
export function settingStart(
  { path, isAutomatic }: { readonly path: string; readonly isAutomatic: boolean },
  names: readonly string[],
  modules: Surroundings['modules'],
): readonly Start[] {
  const forWhom = [...modules.values()].filter(({ folder }) =>
    isAutomatic ? folder === folderOf(path) : folder === '' || path.startsWith(`${folder}/`),
  );
  return forWhom.flatMap((module) =>
    names
      .filter((name) => variableOf(module, name) !== undefined)
      .map((name): Start => ({ kind: 'variable', module, name })),
  );
}

function valuesIn(settings: Settings | undefined): ReadonlyMap<string, string> {
  return textsIn(settings?.values, settings?.file);
}

function textsIn(map: MapNode | undefined, file: SourceFile | undefined): ReadonlyMap<string, string> {
  if (map === undefined || file === undefined) return new Map();
  // A list of actions is told where it stands.
  const others = map.entries.filter(({ key, value }) => !holdsActions(key, value));
  return new Map(others.map(({ key, value }) => [key, textAt(value.range, file)]));
}

function otherKeys(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
}

/** What files of Terragrunt and of stacks give to the modules that they call, by themselves or by what they take in: other inputs, or all of one that was not called before. */
function inputStarts(changed: ReadonlySet<string>, before: Side, { given, around }: Side): readonly Start[] {
  const [now = [], then = []] = [given, before.given].map((each) => [...each.values()].map(({ file }) => file));
  return now.flatMap((file) => {
    const taken = withTaken(file, now);
    const anew = taken.filter(({ path }) => changed.has(path));
    const called = anew.length === 0 ? [] : calledFrom(file, around, taken);
    if (called.length === 0) return [];
    const old = before.given.get(file.path)?.file;
    const wasCalled = old === undefined ? [] : calledFrom(old, around, withTaken(old, then));
    const read = taken.flatMap(({ path }) => given.get(path) ?? []);
    const others = anew.map(({ path }) => handedAnew(given.get(path), before.given.get(path)));
    return called.flatMap((module): readonly Start[] => {
      const names = otherInputs(others, read, module);
      return names === 'all' || !wasCalled.includes(module)
        ? [{ kind: 'whole', module }]
        : names.map((name) => ({ kind: 'variable', module, name }));
    });
  });
}

/** The inputs of a module that other values than before make other ones; `all` where nobody can tell which. */
function otherInputs(
  anew: readonly (readonly HandedIn[] | 'all')[],
  taken: readonly Read[],
  module: Module,
): readonly string[] | 'all' {
  const folders = [module.folder, ...taken.map(({ file }) => folderOf(file.path))];
  const direct = new Set<string>();
  const values = new Set<string>();
  for (const others of anew) {
    if (others === 'all') return 'all';
    for (const { handed, file } of others) {
      if (!folders.some((folder) => isFor(handed, file, folder))) continue;
      if (handed.is.kind === 'inputs' || handed.is.kind === 'call') return 'all';
      (handed.is.kind === 'input' ? direct : values).add(handed.is.name);
    }
  }
  const naming = inputsNaming([...values], taken);
  return naming === 'all' ? 'all' : [...new Set([...direct, ...naming])];
}

interface HandedIn {
  readonly handed: Handed;
  readonly file: SourceFile;
}

/** What a file hands on that is not what it was, or is not there any more; `all` where that cannot be read. */
function handedAnew(is: Read | undefined, was: Read | undefined): readonly HandedIn[] | 'all' {
  if (is === undefined || is.file.text === was?.file.text) return [];
  if (is.handed === undefined || (was !== undefined && was.handed === undefined)) return 'all';
  const [now, old] = [textsOf(is), textsOf(was)];
  return [...new Map([...old, ...now])].flatMap(([key, each]) =>
    old.get(key)?.text === now.get(key)?.text ? [] : [each],
  );
}

function textsOf(read: Read | undefined): ReadonlyMap<string, HandedIn & { readonly text: string }> {
  if (read === undefined) return new Map();
  const { file, handed = [] } = read;
  // A list of actions among the inputs of a file is told where it stands.
  const others = handed.filter(
    ({ key, value, is }) => is.kind !== 'input' || key !== `inputs.${is.name}` || !holdsActions(is.name, value),
  );
  return new Map(others.map((each) => [each.key, { handed: each, file, text: textAt(each.value.range, file) }]));
}

/** The changed files of Terragrunt and of stacks that hand on something else, each with its text. */
export function givingAnew(
  changed: ReadonlySet<string>,
  before: Side,
  after: Side,
): readonly { readonly path: string; readonly text: string }[] {
  return [...after.given.values()].flatMap((is) => {
    const { file, handed = [] } = is;
    const others = changed.has(file.path) ? handedAnew(is, before.given.get(file.path)) : [];
    const text = handed.map(({ value }) => textAt(value.range, file)).join('\n');
    return others.length === 0 ? [] : [{ path: file.path, text: others === 'all' ? file.text : text }];
  });
}
