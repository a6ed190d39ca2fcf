/** The places where policies are looked for. A new source is one more line here. */
import type { SourceFile } from '../text/file.js';
import { policyJson } from './policy-json.js';
import type { Discovery, Source } from './source.js';

export const sources: readonly Source[] = [policyJson];

/** Whether any source wants to see a file of this path. */
export function isWanted(path: string): boolean {
  return sources.some((source) => source.wants(path));
}

/** Globs of the files without which the policies of `path` cannot be understood. */
export function companionsOf(path: string): readonly string[] {
  return sources.flatMap((source) => (source.wants(path) ? source.companions(path) : []));
}

/** Every policy in `files`, in the order of the files. */
export function discover(files: readonly SourceFile[]): readonly Discovery[] {
  return sources.flatMap((source) => {
    const own = files.filter((file) => source.wants(file.path) && source.accepts(file));
    return own.length === 0 ? [] : source.discover(own);
  });
}

/** The policies that stand in the file `path`, understood together with the other files. */
export function discoverIn(path: string, files: readonly SourceFile[]): readonly Discovery[] {
  return discover(files).filter((found) => (found.kind === 'policy' ? found.policy.at : found.at).path === path);
}
