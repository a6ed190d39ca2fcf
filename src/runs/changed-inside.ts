/**
 * Policies that are made of values which stand beside them in their file, and which the pull request changes there: that is
 * told where nobody follows it.
 *
 *   serverless.yml   custom: {r: '*'}                      changed
 *                    Resource: ${self:custom.r}            as it was
 */
import { because, type RunReason } from '../reasons/reason.js';
import { isWanted, madeOfOwn } from '../sources/index.js';
import { lineAt, linesIn } from '../text/line.js';
import type { BlobRef, ChangedPath, Changes } from '../world/repository.js';
import { baseOf, headOf, textAt } from './changed-files.js';
import type { FileCache } from './file-cache.js';
import { firstFew } from './first-few.js';

/** How many files that are gone are compared with one that is new. */
const mostGone = 20;

/** Each policy that depends on a value beside it that is not what it was; files of which one side is not at hand hold none. */
export async function changedInside(
  { files, isAll }: Changes,
  isChosen: (path: string) => boolean,
  cache: FileCache,
): Promise<readonly RunReason[]> {
  const asked =
    isAll === true ? [] : files.filter(({ path, status }) => status !== 'removed' && isWanted(path) && isChosen(path));
  await cache.fetch(asked.map(headOf));
  const filled = asked.filter((change) => textAt(cache, headOf(change)).some(({ text }) => text.includes('${')));
  const gone = files.filter(({ status }) => status === 'removed');
  const before = filled.map((change) => ({ change, refs: versionsBefore(change, gone) }));
  await cache.fetch(before.flatMap(({ refs }) => refs));
  const told = before.flatMap(({ change, refs }) => {
    const [after] = textAt(cache, headOf(change));
    if (after === undefined) return [];
    const made = refs
      .flatMap((ref) => textAt(cache, ref))
      .flatMap(({ text }) => madeOfOwn({ path: after.path, text }, after));
    return [...new Map(made.map((each) => [each.at.name, each])).values()].map(({ at, of }) => {
      const place = `${at.path}:${lineAt(linesIn(after), at.range.start)}`;
      return because(
        'made-of-changed',
      )`${place} (${at.name}) is made of what stands under ${of} in the same file, which this pull request changes, and what that makes of the policy was not checked`;
    });
  });
  return firstFew(
    told,
    (more) =>
      because('made-of-changed')`${more} more policies are made of what this pull request changes in their files`,
  );
}

/** The file as it was; of one that is new, each that is gone and ends alike, since it may be one of them; of many, those first that are called the same. */
function versionsBefore(change: ChangedPath, gone: readonly ChangedPath[]): readonly BlobRef[] {
  if (change.status !== 'added') return baseOf(change);
  const alike = gone.filter(({ path }) => endingOf(path) === endingOf(change.path));
  const isSameName = ({ path }: ChangedPath): boolean => nameOf(path) === nameOf(change.path);
  return [...alike.filter(isSameName), ...alike.filter((each) => !isSameName(each))].slice(0, mostGone).flatMap(baseOf);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
