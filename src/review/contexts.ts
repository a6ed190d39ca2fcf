/**
 * The files that are understood together with a changed one: those its companion globs name or that are linked with it.
 *
 * A sweep asks this of every file of a repository. So a glob for one folder is tried on the files of that folder only,
 * and files that are understood with the same others share one context.
 */
import { companionsOf, linkedIn } from '../sources/index.js';
import type { SourceFile } from '../text/file.js';
import { chooser, partsOf } from '../text/glob.js';
import { grouped } from '../text/group.js';
import { memo, memoBy, memoOf, once } from '../text/memo.js';
import { asOfBase, filesAtHand } from './evidence-at-hand.js';
import type { ChangedFile, Context } from './review-file.js';
import type { Snapshot } from './snapshot.js';

type FilesAtHand = Pick<Snapshot, 'changed' | 'companions' | 'deleted'>;

/** For the path of a file, the context it is understood in, the file itself included; a sweep asks the same of each group. */
export const contextsIn: (snapshot: FilesAtHand) => (path: string) => Context = memoOf((snapshot) =>
  contexts(snapshot, mostKept),
);

/** The same, of which few are kept: for who asks for those of what stays together one after the other, and then no more. */
export function fewContextsIn(snapshot: FilesAtHand): (path: string) => Context {
  return contexts(snapshot, fewKept);
}

function contexts(snapshot: FilesAtHand, most: number): (path: string) => Context {
  const linked = linkedIn(filesAtHand(snapshot));
  const [changed, companions, deleted] = [
    shelved(snapshot.changed),
    shelved(snapshot.companions),
    shelved(snapshot.deleted),
  ];
  const shared = memoBy<Context>(most);
  return memo((path: string) => {
    const [globs, others] = [companionsOf(path), linked(path)];
    const related = changed.among(globs, new Set([...others, path]));
    const [unchanged, gone] = [companions.among(globs, others), deleted.among(globs, others)];
    const key = [related, unchanged, gone].map((each) => each.join()).join(' ');
    return shared(key, () => contextOf(changed.at(related), companions.at(unchanged), deleted.at(gone)));
  }, most);
}

/** How many are kept at a time. */
const mostKept = 30_000;
const fewKept = 100;

/** The related files that changed, those that did not, and those that are gone. */
function contextOf(
  related: readonly ChangedFile[],
  unchanged: readonly SourceFile[],
  gone: readonly SourceFile[],
): Context {
  const head = [...related, ...unchanged];
  // One list for both where nothing is a change, so that it is read but once.
  const isSame = gone.length === 0 && related.every(({ text, base }) => base === text);
  return { head, base: isSame ? head : [...related.flatMap(asOfBase), ...gone, ...unchanged] };
}

interface Shelved<F> {
  /** The numbers of the files that the globs choose or that are listed, in their order. */
  among(globs: readonly string[], listed: ReadonlySet<string>): readonly number[];
  at(numbers: readonly number[]): readonly F[];
}

interface Numbered {
  readonly path: string;
  readonly number: number;
}

function shelved<F extends { readonly path: string }>(files: readonly F[]): Shelved<F> {
  const numbered: readonly Numbered[] = files.map(({ path }, number) => ({ path, number }));
  const byPath = grouped(numbered, ({ path }) => path);
  const byFolder = grouped(numbered, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  const below = once(() => belowFolders(numbered));
  // Each folder has the same globs for what is in it, so what stands behind the folder is made ready once.
  const choosing = memo((rest: string) => chooser([`a/${rest}`]), 100);
  const fitting = memo((glob: string): readonly number[] => {
    const { folder, isGlob } = partsOf(glob);
    const isPlain = isGlob && !folder.includes('\\') && (folder === '' || glob.startsWith(`${folder}/`));
    if (!isPlain) return numbersOf(numbered, chooser([glob]));
    const [from, isOrdinary] = [folder.length + 1, /^[\w/.-]+$/.test(folder)];
    const rest = glob.slice(folder === '' ? 0 : from);
    const tried = /\/|\*\*/.test(rest) ? below() : byFolder;
    const isNamed = isOrdinary ? choosing(rest) : chooser([glob]);
    return numbersOf(tried.get(folder), isOrdinary ? (path) => isNamed(`a/${path.slice(from)}`) : isNamed);
  }, mostKept);
  return {
    among: (globs, listed) => {
      const found = globs.flatMap(fitting);
      const linked = [...listed].flatMap((path) => (byPath.get(path) ?? []).map(({ number }) => number));
      return [...new Set([...found, ...linked])].sort((one, other) => one - other);
    },
    at: (numbers) => numbers.flatMap((number) => files[number] ?? []),
  };
}

function numbersOf(files: readonly Numbered[] = [], isNamed: (path: string) => boolean): readonly number[] {
  return files.flatMap(({ path, number }) => (isNamed(path) ? [number] : []));
}

/** The files below each folder, however deep. */
function belowFolders(files: readonly Numbered[]): ReadonlyMap<string, readonly Numbered[]> {
  const found = files.flatMap((file) => [
    { folder: '', file },
    ...[...file.path.matchAll(/\//g)].map(({ index }) => ({ folder: file.path.slice(0, index), file })),
  ]);
  return new Map(
    [...grouped(found, ({ folder }) => folder)].map(([folder, all]) => [folder, all.map(({ file }) => file)]),
  );
}
