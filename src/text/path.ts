/**
 * Paths inside the repository, with forward slashes and without a first one.
 */

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
