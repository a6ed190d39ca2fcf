/**
 * The history of a clone: when files were last changed, and where the base branch stood on a day.
 *
 * In a shallow clone, its oldest commit seems to have made every file: there nothing is told.
 */
import { git } from './run-git.js';

/** So many of the latest commits that touch any of the files are read at once; what is older is asked for file by file. */
const mostAtOnce = 2_000;
const mostAlone = 60;

/** When each of the files was last changed, up to `base`; of files that nothing in so many commits touched, of the first ones only. */
export async function lastChanges(
  root: string,
  base: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0 || !(await isWhole(root))) return new Map();
  const dates = await datesTogether(root, base, paths);
  for (const path of paths.filter((each) => !dates.has(each)).slice(0, mostAlone)) {
    const date = (await log(root, base, [path], ['-1', '--format=%cI'])).trim();
    if (date !== '') dates.set(path, date);
  }
  return dates;
}

/** One walk through the history. A merge counts where it has a file as neither side had it. */
async function datesTogether(root: string, base: string, paths: readonly string[]): Promise<Map<string, string>> {
  const asked = new Set(paths);
  const dates = new Map<string, string>();
  const options = [`-${mostAtOnce}`, '-z', '-c', '--no-renames', '--no-ext-diff', '--name-only', '--format=/%cI'];
  let date = '';
  // With `-z`, names end with NUL, and each commit with another one.
  for (const part of (await log(root, base, paths, options)).split('\0')) {
    // No name begins with a slash.
    if (part.startsWith('/')) date = part.slice(1);
    else {
      const path = part.startsWith('\n') ? part.slice(1) : part;
      if (asked.has(path) && !dates.has(path)) dates.set(path, date);
    }
  }
  return dates;
}

async function log(root: string, base: string, paths: readonly string[], options: readonly string[]): Promise<string> {
  const literally = paths.map((path) => `:(top,literal)${path}`);
  return git(root, ['log', ...options, base, '--', ...literally]).catch(() => '');
}

/** The commit at which the branch of `base` stood at the end of a day, along first parents; `undefined` where it is younger or nobody can tell. */
export async function commitAsOf(root: string, base: string, day: string): Promise<string | undefined> {
  if (!(await isWhole(root))) return undefined;
  const args = ['rev-list', '-1', '--first-parent', `--before=${day}T23:59:59Z`, base];
  // Before the first commit there is a tree alone, which has no history.
  const commit = (await git(root, args).catch(() => '')).trim();
  return commit === '' ? undefined : commit;
}

async function isWhole(root: string): Promise<boolean> {
  const isShallow = await git(root, ['rev-parse', '--is-shallow-repository']).catch(() => 'true');
  return isShallow.trim() === 'false';
}
