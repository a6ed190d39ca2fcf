/**
 * Changed files that give values to the parameters of templates: which policies that may make wider is told, since for
 * which stack a file is, nobody sees.
 */
import { because, type RunReason } from '../reasons/reason.js';
import { givenParameters, mayGiveParameters, otherParameters } from '../sources/index.js';
import type { SourceFile } from '../text/file.js';
import { lineAt, linesIn } from '../text/line.js';
import type { BlobRef, ChangedPath, Changes, Paths } from '../world/repository.js';
import { baseOf, headOf, textAt } from './changed-files.js';
import type { FileCache } from './file-cache.js';

/** How many files are read to find the templates of the parameters, and how many policies are named. */
const mostSearched = 540;
const mostNamed = 5;

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
  const likely = asked.filter((change) => mayHoldParameters(change, cache));
  await cache.fetch(likely.flatMap(baseOf));
  const given = likely.flatMap((change) => {
    const names = otherParameters(oldOf(change, cache), change.status === 'removed' ? undefined : newOf(change, cache));
    return names.length === 0 ? [] : [{ change, names }];
  });
  if (given.length === 0) return [];
  const touched = new Set(changes.flatMap(({ path, previousPath }) => [path, previousPath]));
  const present = changes.flatMap(({ path, status }) => (status === 'removed' ? [] : [path]));
  const paths = [...basePaths.filter((path) => !touched.has(path)), ...present];
  const near = paths.filter((path) => mayBeTemplate(path) && given.some(({ change }) => isNear(path, change.path)));
  const files = await cache.seen(near.slice(0, mostSearched).map((path): BlobRef => ({ version: 'head', path })));
  const told = given.flatMap(({ change, names }) =>
    givenParameters(names, files)
      // What a new file gives to a new template is new as well.
      .filter((at) => change.status !== 'added' || !present.includes(at.path))
      .map((at) => toldOf(at, change, files)),
  );
  const more = told.length - mostNamed;
  return more <= 1
    ? told
    : [
        ...told.slice(0, mostNamed),
        because(
          'parameters-changed',
        )`${more} more policies depend on parameters to which this pull request gives other values`,
      ];
}

/** Whether a file is worth its old version. */
function mayHoldParameters(change: ChangedPath, cache: FileCache): boolean {
  if (change.status === 'removed' || /(?:param|config)[^/]*$/i.test(change.path)) return true;
  return /"Parameter(?:s|Key)"/.test(newOf(change, cache)?.text ?? '');
}

function oldOf(change: ChangedPath, cache: FileCache): SourceFile | undefined {
  return baseOf(change).flatMap((ref) => textAt(cache, ref))[0];
}

function newOf(change: ChangedPath, cache: FileCache): SourceFile | undefined {
  return textAt(cache, headOf(change))[0];
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

function mayBeTemplate(path: string): boolean {
  return /\.(?:ya?ml|json|template|cfn|stack)$/i.test(path);
}

/** Whether a file stands in the folder of another, in one of the two above, or right below one of these. */
function isNear(path: string, of: string): boolean {
  const first = folderOf(of);
  const folders = [first, folderOf(first), folderOf(folderOf(first))];
  return folders.includes(folderOf(path)) || folders.includes(folderOf(folderOf(path)));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
