/**
 * CODEOWNERS: who owns a path. The last line that matches counts; one without owners says nobody.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
import { chooser } from '../text/glob.js';
import { memo } from '../text/memo.js';

/** Where the file may lie, in the order in which GitHub looks. */
export const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** The owners of a path, as written; empty for nobody. */
export function ownersIn(text: string): (path: string) => readonly string[] {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern === undefined || pattern === '' ? [] : [{ isOwn: chooser(globsOf(pattern)), owners }];
  });
  return memo((path: string) => rules.findLast(({ isOwn }) => isOwn(path))?.owners ?? [], 10_000);
}

/** A pattern as in `.gitignore`: a slash before its end ties it to the root, and a folder means what is in it. */
function globsOf(pattern: string): readonly string[] {
  const name = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isTied = pattern.replace(/\/$/, '').includes('/');
  const glob = isTied ? name : `**/${name}`;
  if (pattern.endsWith('/')) return [`${glob}/**`];
  // `docs/*` means the files of a folder, and not what lies in folders below it.
  return name.endsWith('/*') ? [glob] : [glob, `${glob}/**`];
}
