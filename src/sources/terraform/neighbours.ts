/**
 * Which folders are understood together, told from the texts alone, before anything is parsed.
 *
 *   live/prod/main.tf       source = "../../modules/role"
 *   live/dev/terragrunt.hcl source = "${get_repo_root()}//modules/role"
 *
 * `modules/role` is understood with `live/prod`, which calls it, and with what else that calls;
 * and so is a policy file with every folder that names it, and a folder with the files that it
 * reads, wherever they are. A text may name more than it uses: then more is read than needed.
 */
import type { SourceFile } from '../../text/file.js';
import { grouped } from '../../text/group.js';
import { memoOf, once } from '../../text/memo.js';
import { namesInText } from '../../text/names-in-text.js';
import { folderOf, pathFrom } from '../../text/path.js';
import { globIncludes } from '../../policy/pattern.js';
import { callsAnything, endsOf, globOfSource, isLocal, mostGlobs, sourcesIn, tailOf } from './calls.js';
import { dependenciesIn } from './includes.js';

/** The folders that a file calls. */
export function foldersCalledIn(file: SourceFile): readonly string[] {
  return calledFrom(file).folders;
}

/** The paths of the files that a file reads by a path that is written out: `file("${path.module}/../policies/a.json")`. */
export const filesReadIn: (file: SourceFile) => readonly string[] = memoOf(({ path, text }) =>
  pathsReadIn(text, folderOf(path)),
);

/** The same of a text in a folder. */
function pathsReadIn(text: string, folder: string): readonly string[] {
  if (!text.includes('file(')) return [];
  const found = [...text.matchAll(/\b(?:template)?file\(\s*"(?:\$\{path\.(?:module|root)\}\/)?([^"$\\\n]{1,500})"/g)];
  return [...new Set(found.flatMap(([, written = '']) => pathFrom(folder, written) ?? []))];
}

/** The paths that a text in a folder may read, since they are written out in it. */
export function pathsNamedIn(text: string, folder: string): readonly string[] {
  const found = text.matchAll(/"(?:\$\{path\.(?:module|root)\}\/)?([^"$\\\n]{1,500}\.\w{1,10})"/g);
  return [...new Set([...found].flatMap(([, written = '']) => pathFrom(folder, written) ?? []))];
}

interface CalledFrom {
  readonly folders: readonly string[];
  /** The ends of folders of which the beginning is not known. */
  readonly tails: readonly string[];
  /** What may be one of several folders, as globs. */
  readonly globs: readonly string[];
}

const calledFrom: (file: SourceFile) => CalledFrom = memoOf(({ path, text }) => {
  const sources = text.includes('source') ? [...new Set(sourcesIn(text))] : [];
  return {
    folders: sources.flatMap((source) => (isLocal(source) ? (pathFrom(folderOf(path), source) ?? []) : [])),
    globs: globsIn(sources, folderOf(path), text),
    tails: sources.flatMap((source) => (isLocal(source) ? [] : (tailOf(source) ?? []))),
  };
});

function globsIn(sources: readonly string[], folder: string, text: string): readonly string[] {
  const computed = sources.filter((source) => isLocal(source) && source.includes('${'));
  if (computed.length > mostGlobs || callsAnything(text)) return ['*'];
  return [...new Set(computed.flatMap((source) => globOfSource(source, folder) ?? []))];
}

/** Whether the files of a folder are a module that others call to make something: it has variables, and no backend or provider of its own. */
export function isCallable(files: readonly SourceFile[]): boolean {
  return (
    files.some(({ text }) => /^\s*variable\s+"/m.test(text)) &&
    !files.some(({ text }) => /^\s*(?:provider|backend)\s+"|^\s*cloud\s*\{/m.test(text))
  );
}

/** How many callers above one another are followed. */
const deepest = 16;

/** Those of the files that call the folders of the paths or name the files at them, and whoever calls those in turn. */
export function usersIn(
  files: readonly SourceFile[],
  paths: readonly string[],
  isConfiguration: (path: string) => boolean,
): readonly SourceFile[] {
  const folders = new Set(paths.filter(isConfiguration).map(folderOf));
  const taking = new Set<SourceFile>();
  const names = paths.filter((path) => !isConfiguration(path)).map(nameOf);
  const found = new Set(files.filter(({ text }) => names.some((name) => text.includes(name))));
  for (const { path } of found) folders.add(folderOf(path));
  const ends = new Set([...folders].flatMap(endsOf));
  for (let [depth, before] = [0, -1]; before < found.size && depth < deepest; depth++) {
    before = found.size;
    for (const file of files) {
      if (found.has(file)) continue;
      // What one takes of another it seldom gives on.
      if (takesOf(file, folders, ends)) taking.add(file);
      if (!callsOneOf(file, folders, ends)) continue;
      found.add(file);
      folders.add(folderOf(file.path));
      for (const end of endsOf(folderOf(file.path))) ends.add(end);
    }
  }
  return [...new Set([...found, ...taking])];
}

/** Whether a file of Terragrunt takes what the ones in these folders give out, of which `ends` are all ends. */
function takesOf(file: SourceFile, folders: ReadonlySet<string>, ends: ReadonlySet<string>): boolean {
  return dependenciesIn(file).some((named) => {
    // What others include is seen from their folders.
    const tail = named.includes('${') ? tailOf(named) : named.replace(/^(?:\.\.?\/+)+/, '').replace(/\/+$/, '');
    return folders.has(pathFrom(folderOf(file.path), named) ?? '..') || (tail !== undefined && ends.has(tail));
  });
}

/** Whether a file calls one of the folders, of which `ends` are all ends. */
function callsOneOf(file: SourceFile, folders: ReadonlySet<string>, ends: ReadonlySet<string>): boolean {
  const { folders: called, tails, globs } = calledFrom(file);
  return (
    called.some((folder) => folders.has(folder)) ||
    tails.some((tail) => ends.has(tail)) ||
    globs.some((glob) => [...folders].some((folder) => folder !== folderOf(file.path) && globIncludes(glob, folder)))
  );
}

/** For a file, the paths of those that are understood with it; of other paths than `asked` it takes longer to find out. */
export function linkedBy(
  files: readonly SourceFile[],
  asked: readonly string[],
  isConfiguration: (path: string) => boolean,
): Linked {
  const folders = grouped(files, ({ path }) => folderOf(path));
  const called = new Map<string, Set<string>>();
  const callers = new Map<string, Set<string>>();
  const callersBy = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    put(called, from, to);
    put(callers, to, from);
  };
  // An end stands for all folders that end so, since each of many files may mean all of them.
  for (const [folder, own] of folders) {
    for (const end of endsOf(folder)) link(`${end}//`, folder);
    for (const file of own) {
      const { folders: targets, tails, globs } = calledFrom(file);
      for (const target of targets) if (folders.has(target)) link(folder, target);
      for (const tail of tails) link(folder, `${tail}//`);
      for (const glob of globs) put(callersBy, glob, folder);
    }
  }
  // Each folder that may be meant has one more caller, which need not be understood with all the others that it may mean.
  for (const [glob, from] of callersBy)
    for (const folder of folders.keys())
      if (globIncludes(glob, folder)) for (const caller of from) if (caller !== folder) put(callers, folder, caller);
  const atHand = new Set(files.map(({ path }) => path));
  const readAtHand = (file: SourceFile): readonly string[] => filesReadIn(file).filter((path) => atHand.has(path));
  const pathsIn = memoOf((found: ReadonlySet<string>) =>
    [...found].flatMap((folder) => (folders.get(folder) ?? []).flatMap((file) => [file.path, ...readAtHand(file)])),
  );
  const withinReach = (starts: readonly string[]): readonly string[] => {
    const above = reached(starts, callers);
    return pathsIn(reached([...above], called));
  };
  const configuration = files.filter(({ path }) => isConfiguration(path));
  const naming = once(() =>
    namersAmong(
      configuration,
      asked.filter((path) => !isConfiguration(path)),
    ),
  );
  const byFolder = new Map<string, readonly string[]>();
  return (path) => {
    if (!isConfiguration(path)) return withinReach(naming()(path));
    const folder = folderOf(path);
    const known = byFolder.get(folder) ?? withinReach([folder]);
    byFolder.set(folder, known);
    return known;
  };
}

type Linked = (path: string) => readonly string[];

/** For a file which is no configuration, the folders of the files that name it; those of `asked` are looked for in one pass. */
function namersAmong(
  configuration: readonly SourceFile[],
  asked: readonly string[],
): (path: string) => readonly string[] {
  const names = new Set(asked.map(nameOf).filter(isShort));
  const namesIn = namesInText(names);
  const folders = new Map<string, Set<string>>();
  for (const { path, text } of configuration) for (const name of namesIn(text)) put(folders, name, folderOf(path));
  return (path) => {
    const name = nameOf(path);
    if (names.has(name)) return [...(folders.get(name) ?? [])];
    return [...new Set(configuration.flatMap((file) => (file.text.includes(name) ? [folderOf(file.path)] : [])))];
  };
}

/** So that a hostile name costs no more in each text than others. */
function isShort(name: string): boolean {
  return name.length <= 100;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
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
