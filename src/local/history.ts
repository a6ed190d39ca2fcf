/**
 * The history of a clone: when files were last changed, and where the base branch stood on a day.
 *
 * In a shallow clone, its oldest commit seems to have made every file: there nothing is told.
 */
import { git } from './run-git.js';

const mostDated = 60;

/** When each of the first files was last changed, up to `base`. */
export async function lastChanges(
  root: string,
  base: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>();
  for (const path of (await isWhole(root)) ? paths.slice(0, mostDated) : []) {
    const args = ['log', '-1', '--format=%cI', base, '--', `:(top,literal)${path}`];
    const date = (await git(root, args).catch(() => '')).trim();
    if (date !== '') dates.set(path, date);
  }
  return dates;
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
