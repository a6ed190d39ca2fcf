/**
 * Changed files that give values to the parameters of templates: which policies that may make wider is told, since for
 * which stack a file is, nobody sees.
 */
import { because, type RunReason } from '../reasons/reason.js';
import { givenParameters, givesWithin, mayGiveParameters, mayRead, otherParameters } from '../sources/index.js';
import type { SourceFile } from '../text/file.js';
import { lineAt, linesIn } from '../text/line.js';
import { folderOf, foldersOver } from '../text/path.js';
import type { BlobRef, ChangedPath, Changes, Paths } from '../world/repository.js';
import { baseOf, headOf, textAt } from './changed-files.js';
import type { FileCache } from './file-cache.js';
import { firstFew } from './first-few.js';

/** How many files are read to find the templates of the parameters. */
const mostSearched = 540;
/** Of no more files than this, the old version is read whatever they hold. */
const few = 50;

/** Each policy that depends on a parameter to which a changed file gives another value. */
export async function givenElsewhere(
  { files: changes, isAll }: Changes,
  isChosen: (path: string) => boolean,
  { paths: basePaths }: Paths,
  cache: FileCache,
): Promise<readonly RunReason[]> {
  const asked = isAll === true ? [] : changes.filter(({ path }) => isChosen(path) && mayGiveParameters(path));
  if (asked.length === 0) return [];
  await cache.fetch(asked.flatMap((change) => (change.status === 'removed' ? [] : [headOf(change)])));
  // Of many, only those that give something now, or are gone, are worth their old version.
  const worth =
    asked.length <= few
      ? asked
      : asked.filter((each) => otherParameters(undefined, newOf(each, cache)).length > 0 || each.status === 'removed');
  await cache.fetch(worth.flatMap(baseOf));
  const given = worth.flatMap((change) => {
    const [before, after] = [oldOf(change, cache), newOf(change, cache)];
    const names = otherParameters(before, after);
    return names.length === 0 ? [] : [{ change, names, isConcerned: concernedBy([before, after], basePaths, changes) }];
  });
  if (given.length === 0) return [];
  const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath]));
  const present = changes.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
  const paths = [...basePaths.filter((path) => !touched.has(path)), ...present];
  const isGiven = (path: string): boolean =>
    given.some(({ change, isConcerned }) => isConcerned(path) && isNear(path, change.path));
  const near = paths.filter((path) => mayRead(path, 'near') && isGiven(path));
  const files = await cache.seen(near.slice(0, mostSearched).map((path): BlobRef => ({ version: 'head', path })));
  const told = given.flatMap(({ change, names, isConcerned }) =>
    givenParameters(names, files)
      .filter(({ path }) => isConcerned(path))
      // What a new file gives to a new template is new as well.
      .filter((at) => change.status !== 'added' || !present.includes(at.path))
      .map((at) => toldOf(at, change, files)),
  );
  return firstFew(
    told,
    (more) =>
      because(
        'parameters-changed',
      )`${more} more policies depend on parameters to which this pull request gives other values`,
  );
}

/** Whether a template may be one of those that a file gives values to, in its old version or its new one. */
function concernedBy(
  versions: readonly (SourceFile | undefined)[],
  paths: readonly string[],
  changes: readonly ChangedPath[],
): (path: string) => boolean {
  const all = [...paths, ...changes.map(({ path }) => path)];
  const folders = versions.flatMap((file) => (file === undefined ? [] : [givesWithin(file, all)]));
  return (path) => folders.some((folder) => folder === undefined || folder === folderOf(path));
}

function oldOf(change: ChangedPath, cache: FileCache): SourceFile | undefined {
  return baseOf(change).flatMap((ref) => textAt(cache, ref))[0];
}

function newOf(change: ChangedPath, cache: FileCache): SourceFile | undefined {
  return change.status === 'removed' ? undefined : textAt(cache, headOf(change))[0];
}

function toldOf(
  at: ReturnType<typeof givenParameters>[number],
  { path }: ChangedPath,
  files: readonly SourceFile[],
): RunReason {
  const file = files.find((each) => each.path === at.path);
  const line = file === undefined ? '' : `:${lineAt(linesIn(file), at.range.start)}`;
  return because(
    'parameters-changed',
  )`${`${at.path}${line}`} (${at.name}) depends on a parameter to which ${path} gives another value now, and what that makes of the policy was not checked`;
}

/** Whether a file stands in the folder of another, in one of the two above, or right below one of these. */
function isNear(path: string, of: string): boolean {
  const folders = foldersOver(of);
  return folders.includes(folderOf(path)) || folders.includes(folderOf(folderOf(path)));
}
