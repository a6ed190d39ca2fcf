/**
 * Which folders are understood together, told from the texts alone, before anything is parsed.
 *
 *   live/prod/main.tf       source = "../../modules/role"
 *   live/dev/terragrunt.hcl source = "${get_repo_root()}//modules/role"
 *
 * `modules/role` is understood with `live/prod`, which calls it, and with what else that calls;
 * and so is a policy file with every folder that names it. A text may name more
 * than it uses: then more is read than needed.
 */
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { memoOf } from '../../text/memo.js';
import { folderAt, isEndOf, isLocal, sourcesIn, tailOf } from './calls.js';
import { folderOf } from './module.js';

/** The folders that a file calls. */
export function foldersCalledIn({ path, text }: SourceFile): readonly string[] {
  return sourcesOf(path, text).flatMap((source) => {
    const folder = isLocal(source) ? folderAt(folderOf(path), source) : undefined;
    return folder === undefined ? [] : [folder];
  });
}

/** Whether a file calls one of the folders, or names one of the files. */
export function concerns(file: SourceFile, folders: ReadonlySet<string>, names: readonly string[]): boolean {
  return callsOneOf(file, folders) || names.some((name) => file.text.includes(name));
}

function callsOneOf(file: SourceFile, folders: ReadonlySet<string>): boolean {
  if (foldersCalledIn(file).some((folder) => folders.has(folder))) return true;
  const tails = sourcesOf(file.path, file.text).flatMap((source) => (isLocal(source) ? [] : (tailOf(source) ?? [])));
  return tails.some((tail) => [...folders].some((folder) => isEndOf(tail, folder)));
}

function sourcesOf(path: string, text: string): readonly string[] {
  return text.includes('source') ? sourcesIn(text) : [];
}

/** For a file, the paths of those that are understood with it. */
export function linkedBy(files: readonly SourceFile[], isConfiguration: (path: string) => boolean): Linked {
  const folders = grouped(files, ({ path }) => folderOf(path));
  const called = new Map<string, Set<string>>();
  const callers = new Map<string, Set<string>>();
  for (const [folder, own] of folders)
    for (const target of own.flatMap((file) => calledIn(file, folders))) {
      put(called, folder, target);
      put(callers, target, folder);
    }
  const pathsIn = memoOf((found: ReadonlySet<string>) =>
    [...found].flatMap((folder) => (folders.get(folder) ?? []).map(({ path }) => path)),
  );
  const withinReach = (starts: readonly string[]): readonly string[] => {
    const above = reached(starts, callers);
    return pathsIn(reached([...above], called));
  };
  const byFolder = new Map<string, readonly string[]>();
  return (path) => {
    if (!isConfiguration(path)) return withinReach(naming(path, files, isConfiguration));
    const folder = folderOf(path);
    const known = byFolder.get(folder) ?? withinReach([folder]);
    byFolder.set(folder, known);
    return known;
  };
}

type Linked = (path: string) => readonly string[];

function calledIn(file: SourceFile, folders: ReadonlyMap<string, unknown>): readonly string[] {
  const sources = sourcesOf(file.path, file.text);
  const tails = sources.flatMap((source) => (isLocal(source) ? [] : (tailOf(source) ?? [])));
  const elsewhere = tails.length === 0 ? [] : [...folders.keys()];
  return [
    ...foldersCalledIn(file).filter((folder) => folders.has(folder)),
    ...elsewhere.filter((folder) => tails.some((tail) => isEndOf(tail, folder))),
  ];
}

/** The folders of the files that name a file which is no configuration. */
function naming(
  path: string,
  files: readonly SourceFile[],
  isConfiguration: (path: string) => boolean,
): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = files.filter((file) => isConfiguration(file.path) && file.text.includes(name));
  return [...new Set(found.map((file) => folderOf(file.path)))];
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

function reached(starts: readonly string[], edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set(starts);
  for (const folder of found) for (const next of edges.get(folder) ?? []) found.add(next);
  return found;
}
