/**
 * Which files of Terragrunt and of stacks take in which, and what of their inputs depends on a value that one of them holds.
 *
 *   live/root.hcl             inputs = { create = local.e.locals.create }
 *                             locals { e = read_terragrunt_config(find_in_parent_folders("env.hcl")) }
 *   live/prod/env.hcl         locals { create = true }
 *   live/prod/a/terragrunt.hcl   include "root" { path = find_in_parent_folders("root.hcl") }
 *
 *   live/prod/b/terragrunt.hcl   dependency "a" { config_path = "../a" }        takes outputs of the module of another
 *
 * Paths are seen from the folder of the file that is run, whoever writes them: so the third takes in both before it.
 * What a file hands on, also to those of its stack, is in `handed.ts`.
 * Where only a name may matter, an input depends on it once more than needed.
 */
import type { SourceFile } from '../../text/file.js';
import { literally } from '../../text/glob.js';
import { grouped } from '../../text/group.js';
import { memoOf } from '../../text/memo.js';
import { folderOf, pathFrom } from '../../text/path.js';
import { isLocal, sourcesIn, tailOf } from './calls.js';
import type { Handed } from './handed.js';
import type { Module, Surroundings } from './module.js';
import { textAt } from './reached-parts.js';

/** How many files are taken in by one, and how many folders a path may be below others. */
const mostTaken = 50;
const deepest = 30;

/** Another file of Terragrunt, as a text names it: in one of the folders above, or at the end of a path. */
interface Named {
  readonly isAbove: boolean;
  readonly path: string;
}

const namedIn: (file: SourceFile) => readonly Named[] = memoOf(({ text }) => {
  const all = [...text.matchAll(/find_in_parent_folders\(\s*(?:"([^"$\\\n]{1,300})")?|"([^"\\\n]{1,500}\.hcl)"/g)];
  return all.flatMap(([, above, path]): readonly Named[] => {
    if (above !== undefined) return [{ isAbove: true, path: above }];
    if (path === undefined) return ['terragrunt.hcl', 'root.hcl'].map((name) => ({ isAbove: true, path: name }));
    return [{ isAbove: false, path }];
  });
});

/** The paths that a file run in `folder` may mean by what a text in it or in one it takes in names; `undefined` for the ends of paths that begin elsewhere. */
function meantBy({ isAbove, path }: Named, folder: string, own: string): readonly string[] {
  if (isAbove) return withFoldersAbove(folder).flatMap((each) => pathFrom(each, path) ?? []);
  const plain = path.replace(/^\$\{(?:get_terragrunt_dir|get_original_terragrunt_dir)\(\)\}\//, '');
  return plain.includes('${') ? [] : [folder, own].flatMap((each) => pathFrom(each, plain) ?? []);
}

/** The end of a path of which the beginning is not written out: `${get_repo_root()}/common/app.hcl`. */
function endOf({ isAbove, path }: Named): string | undefined {
  const [, end = ''] = isAbove ? [] : (/\}[^}]*?((?:\/[\w.-]*\w[\w.-]*)+)$/.exec(path) ?? []);
  return end === '' ? undefined : end.slice(1);
}

/** A folder and those above it. */
function withFoldersAbove(folder: string): readonly string[] {
  const steps = folder === '' ? [] : folder.split('/').slice(0, deepest);
  return [...steps.map((_, at) => steps.slice(0, steps.length - at).join('/')), ''];
}

/** The paths, and the ends of paths, that a file may take in. */
export function takenInBy(file: SourceFile): { readonly paths: readonly string[]; readonly ends: readonly string[] } {
  const folder = folderOf(file.path);
  const named = namedIn(file);
  return {
    paths: named.flatMap((each) => meantBy(each, folder, folder)),
    ends: named.flatMap((each) => endOf(each) ?? []),
  };
}

/** The file itself, and those of the others that it takes in, step by step. */
export function withTaken(file: SourceFile, others: readonly SourceFile[]): readonly SourceFile[] {
  return takenAmong(others)(file);
}

const takenAmong = memoOf((others: readonly SourceFile[]) =>
  memoOf((file: SourceFile): readonly SourceFile[] => {
    const all = new Set(within(file, others));
    // What unrolls its folder gives it values, and may itself be unrolled by another.
    for (const each of all)
      for (const given of valuesFor(each, others)) for (const next of within(given, others)) all.add(next);
    return [...all];
  }),
);

/** The file, and what it includes or reads. */
function within(file: SourceFile, others: readonly SourceFile[]): ReadonlySet<SourceFile> {
  const { byPath } = sortedOf(others);
  const folder = folderOf(file.path);
  const all = new Set([file]);
  for (const each of all)
    for (const named of namedIn(each)) {
      const end = endOf(named);
      const found = meantBy(named, folder, folderOf(each.path)).flatMap((path) => byPath.get(path) ?? []);
      const ending = end === undefined ? [] : others.filter(({ path }) => `/${path}`.endsWith(`/${end}`));
      for (const next of [...found, ...ending]) if (all.size < mostTaken) all.add(next);
    }
  return all;
}

/** Files of stacks. */
const components = /\.(?:tfcomponent|tfstack)\.hcl$/i;
const deployments = /\.tfdeploy\.hcl$/i;
const unrolling = /(?:^|\/)terragrunt\.stack\.hcl$/i;

/** The files that give values to those of a folder: deployments of its components, and stacks that unroll it. */
function valuesFor({ path }: SourceFile, others: readonly SourceFile[]): readonly SourceFile[] {
  const folder = folderOf(path);
  const { ofStacks, unrolls } = sortedOf(others);
  if (components.test(path)) return ofStacks.get(folder) ?? [];
  return unrolls.filter((each) => each.path !== path && calls(each, folder));
}

const sortedOf = memoOf((files: readonly SourceFile[]) => ({
  byPath: new Map(files.map((each) => [each.path, each])),
  ofStacks: grouped(
    files.filter(({ path }) => components.test(path) || deployments.test(path)),
    ({ path }) => folderOf(path),
  ),
  unrolls: files.filter(({ path }) => unrolling.test(path)),
}));

function calls(file: SourceFile, folder: string): boolean {
  return sourcesOf(file).some((source) => leadsTo(source, folderOf(file.path), folder));
}

/** The paths of the folders whose outputs a file of Terragrunt takes, as they are written. */
export const dependenciesIn: (file: SourceFile) => readonly string[] = memoOf(({ text }) =>
  text.includes('config_path')
    ? [...text.matchAll(/\bconfig_path\s*=\s*"([^"\\\n]{1,500})"/g)].map(([, path = '']) =>
        path.replace(/^\$\{(?:get_terragrunt_dir|get_original_terragrunt_dir)\(\)\}\//, './'),
      )
    : [],
);

/** The modules that take outputs of what the file of another folder calls, each with the files that say so. */
export function takersOf(
  { path }: SourceFile,
  files: readonly SourceFile[],
  around: Pick<Surroundings, 'modules'>,
): readonly { readonly module: Module; readonly taken: readonly SourceFile[] }[] {
  const target = folderOf(path);
  return files.flatMap((file) => {
    const taken = withTaken(file, files);
    const from = folderOf(file.path);
    const isTaker = taken.some((each) =>
      dependenciesIn(each).some((named) => {
        const seen = named.includes('${') || isLocal(named) ? named : `./${named}`;
        return [from, folderOf(each.path)].some((folder) => leadsTo(seen, folder, target));
      }),
    );
    return isTaker ? calledFrom(file, around, taken).map((module) => ({ module, taken })) : [];
  });
}

const sourcesOf: (file: SourceFile) => readonly string[] = memoOf(({ text }) => sourcesIn(text));

/** Whether a source that is written in a folder means another one. */
function leadsTo(source: string, from: string, target: string): boolean {
  if (isLocal(source)) return pathFrom(from, source) === target;
  const tail = tailOf(source);
  return tail !== undefined && `/${target}`.endsWith(`/${tail}`);
}

/** Globs of the files of stacks that a changed one gives values to. */
export function givenValuesBy(file: SourceFile): readonly string[] {
  const folder = folderOf(file.path);
  const start = folder === '' ? '' : `${literally(folder)}/`;
  if (deployments.test(file.path) || components.test(file.path)) return [`${start}*.{tfcomponent,tfstack}.hcl`];
  if (!unrolling.test(file.path)) return [];
  return sourcesOf(file).flatMap((source) => {
    const path = isLocal(source) ? pathFrom(folder, source) : tailOf(source);
    if (path === undefined || path === '') return [];
    return [`${isLocal(source) ? '' : '**/'}${literally(path)}/{terragrunt,terragrunt.stack}.hcl`];
  });
}

/** The modules at hand that a file may call, with those of what it takes in. */
export function calledFrom(
  file: SourceFile,
  { modules }: Pick<Surroundings, 'modules'>,
  taken: readonly SourceFile[] = [file],
): readonly Module[] {
  const folder = folderOf(file.path);
  const found = taken.flatMap((each) =>
    sourcesIn(each.text).flatMap((source) => {
      if (isLocal(source))
        return [folder, folderOf(each.path)].flatMap((from) => modules.get(pathFrom(from, source) ?? '') ?? []);
      const tail = tailOf(source);
      return tail === undefined
        ? []
        : [...modules.values()].filter((module) => module.folder === tail || module.folder.endsWith(`/${tail}`));
    }),
  );
  return [...new Set(found)];
}

/** A file of Terragrunt or of stacks with what it hands on; `undefined` where it could not be read. */
export interface Read {
  readonly file: SourceFile;
  readonly handed: readonly Handed[] | undefined;
}

/** Whether something is for the module or the files of a folder, or may be. */
export function isFor({ source }: Handed, { path }: SourceFile, folder: string): boolean {
  return source === undefined || leadsTo(source, folderOf(path), folder);
}

/** The inputs that depend on values of these names; `all` where nobody can tell which. */
export function inputsNaming(names: readonly string[], taken: readonly Read[]): readonly string[] | 'all' {
  if (names.length === 0) return [];
  const known = new Set(names);
  const all = taken.flatMap(({ file, handed = [] }) => handed.map((each) => ({ ...each, file })));
  const reads = ({ value, file }: (typeof all)[number]): boolean =>
    [...textAt(value.range, file).matchAll(/\.(\w[\w-]*)|\["(\w[\w-]*)"\]/g)].some(([, one, other]) =>
      known.has(one ?? other ?? ''),
    );
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const each of all)
      if (each.is.kind === 'value' && !known.has(each.is.name) && reads(each)) known.add(each.is.name);
  }
  // A map as a whole holds whatever stands in it: `merge(local.env.locals, …)`.
  if (all.some((each) => each.is.kind === 'inputs' || (each.is.kind === 'call' && reads(each)))) return 'all';
  return [...new Set(all.flatMap((each) => (each.is.kind === 'input' && reads(each) ? [each.is.name] : [])))];
}
