/** The places where policies are looked for. A new source is one more line here. */
import type { PolicyAddress } from '../policy/model.js';
import type { SourceFile } from '../text/file.js';
import { policyJson } from './policy-json/policy-json.js';
import { terraform } from './terraform/terraform.js';
import type { Declared, Discovery, Source } from './source.js';

export const sources: readonly Source[] = [terraform, policyJson];

/** Whether any source wants to see a file of this path. */
export function isWanted(path: string): boolean {
  return sources.some((source) => source.wants(path));
}

/** Whether the file can hold a policy, or part of one, at all. */
export function mayHoldPolicy(file: SourceFile): boolean {
  return sources.some((source) => source.wants(file.path) && source.mentions(file));
}

/** Globs of the files without which the policies of `path` cannot be understood. */
export function companionsOf(path: string): readonly string[] {
  return sources.flatMap((source) => (source.wants(path) ? source.companions(path) : []));
}

/** Every policy in `files`; a file in which one source finds something is not read by the next, which knows less of it. */
export function discover(files: readonly SourceFile[]): readonly Discovery[] {
  const found = new Map<string, Discovery>();
  for (const source of sources) {
    const taken = new Set([...found.values()].map((each) => addressOf(each).path));
    const own = files
      .filter(({ path }) => !taken.has(path))
      .filter((file) => source.wants(file.path) && source.accepts(file));
    for (const each of own.length === 0 ? [] : source.discover(own)) {
      const { path, range } = addressOf(each);
      const key = `${range.start} ${path}`;
      if (!found.has(key)) found.set(key, each);
    }
  }
  return [...found.values()];
}

function addressOf(found: Discovery): PolicyAddress {
  return found.kind === 'policy' ? found.policy.at : found.at;
}

/** The roles and users that the file `path` makes, understood together with the other files. */
export function principalsIn(path: string, files: readonly SourceFile[]): readonly Declared[] {
  return sources
    .filter((source) => source.wants(path))
    .flatMap((source) => source.principals(files.filter((file) => source.wants(file.path) && source.accepts(file))))
    .filter(({ at }) => at.path === path);
}

/** The policies that stand in the file `path`, understood together with the other files. */
export function discoverIn(path: string, files: readonly SourceFile[]): readonly Discovery[] {
  return discover(files).filter((found) => addressOf(found).path === path);
}
