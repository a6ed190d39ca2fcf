/**
 * Lists of globs: which paths they choose. Those that start with `!` exclude; with
 * nothing but excludes, everything else is chosen.
 *
 * The only place that knows how a glob is read. A line end in a path is a character
 * like any other, in what a glob includes and in what it excludes: git allows one in
 * a name, and a file must not hide behind it.
 */
import picomatch from 'picomatch';
import { memoOf } from './memo.js';

/** A test for the paths that `globs` choose; none at all choose nothing. Entries of the config are asked about every policy. */
export const chooser: (globs: readonly string[]) => (path: string) => boolean = memoOf(compiled);

/** The folder in which all that a glob matches lies, and whether it is a glob at all. */
export function partsOf(pattern: string): { readonly folder: string; readonly isGlob: boolean } {
  const { base, isGlob } = picomatch.scan(pattern);
  return { folder: base, isGlob };
}

function compiled(globs: readonly string[]): (path: string) => boolean {
  const excludes = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const includes = globs.filter((glob) => !glob.startsWith('!'));
  const isOut = anyOf(excludes);
  const isIn = includes.length === 0 && excludes.length > 0 ? () => true : anyOf(includes);
  return (path) => isIn(path) && !isOut(path);
}

function anyOf(globs: readonly string[]): (path: string) => boolean {
  // With `s` the dot of a regular expression, and so `**`, matches line ends.
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true, flags: 's' });
}

/** The glob that means only this path, whatever characters it has. */
export function literally(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}
