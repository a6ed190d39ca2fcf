/**
 * Paths inside the repository, with forward slashes and without a first one.
 */

/** The folder that a path stands in; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folder of a path, and the two above it. */
export function foldersOver(path: string): readonly string[] {
  const first = folderOf(path);
  const second = folderOf(first);
  return [first, second, folderOf(second)];
}

/** What `path` means, seen from `folder`; empty for the root, `undefined` for what lies outside the repository. */
export function pathFrom(folder: string, path: string): string | undefined {
  const steps: string[] = folder === '' ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..' && steps.length === 0) return undefined;
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
