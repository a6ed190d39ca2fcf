/**
 * Lists of globs: which paths they choose. Those that start with `!` exclude; with
 * nothing but excludes, everything else is chosen.
 */
import picomatch from 'picomatch';
import { memoOf } from './memo.js';

/** A test for the paths that `globs` choose; none at all choose nothing. Entries of the config are asked about every policy. */
export const chooser: (globs: readonly string[]) => (path: string) => boolean = memoOf(compiled);

function compiled(globs: readonly string[]): (path: string) => boolean {
  const excludes = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const includes = globs.filter((glob) => !glob.startsWith('!'));
  const options = { dot: true };
  const isOut = excludes.length === 0 ? () => false : picomatch(excludes, options);
  // `**` of picomatch does not match a line end, and a file's name may hold one.
  const isIn =
    includes.includes('**') || (includes.length === 0 && excludes.length > 0)
      ? () => true
      : includes.length === 0
        ? () => false
        : picomatch([...includes], options);
  return (path) => isIn(path) && !isOut(path);
}
