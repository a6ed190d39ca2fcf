/**
 * Commands as a person writes them in the conversation of a pull request, made so that they are read back as they are meant.
 */
import { placeholder } from '../../reasons/keep-entry.js';
import type { CommandName } from '../../review/command-name.js';
import { code } from './markdown.js';

/** `/keep` for an action in a file; `undefined` where its path cannot be written as it is. */
export function keepCommand(action: string, path: string): string | undefined {
  if (!isPlain(path)) return undefined;
  return `/keep ${action} in ${path.includes(' ') ? `\`${path}\`` : path}: ${placeholder}`;
}

/** `/refine` for a file, or for all where its path cannot be written as it is; `isAll` for what takes more lines as well. */
export function refineCommand(path: string, isAll: boolean): string {
  return ['/refine', ...(isPlain(path) ? [path] : []), ...(isAll ? ['--all'] : [])].join(' ');
}

/** Anything else could be a glob, end the code span, or be read as the end of the request. */
function isPlain(path: string): boolean {
  return /^[\w@+][\w./@+ -]{0,250}$/.test(path) && !/\s--all$| $/.test(path);
}

/** How to have what no suggestion carries all the same: one line for a comment on the file, which holds `count` changes. */
export function howToApply(path: string, commands: readonly CommandName[], count: number): string {
  const fix = `run ${code('npx iam-policy-refiner fix')} in a clone of the branch`;
  const what = `**To apply ${count === 1 ? 'it' : 'them'}**`;
  if (!commands.includes('refine')) return `${what}, ${fix}.`;
  return `${what}, write ${code(refineCommand(path, false))} in the conversation of this pull request, or ${fix}.`;
}
