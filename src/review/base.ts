/**
 * A changed file at its merge base → the version of each policy that findings can speak of.
 *
 * Where a source has stable addresses, they say which old version is which. Else
 * the position of a document says little, and the old version is the one that
 * shares most of its actions.
 */
import { withElsewhere } from '../policy/elsewhere.js';
import type { Policy } from '../policy/model.js';
import { discoverIn, sourceOf } from '../sources/index.js';
import type { Discovery } from '../sources/source.js';
import type { SourceFile } from '../text/file.js';

/** A policy with whom the files give it to. */
export type FoundPolicy = Extract<Discovery, { kind: 'policy' }>;

/** The version of each policy at the base, where it has one. */
export type BaseOf = (policy: Policy) => FoundPolicy | undefined;

/** `path` among the files of the merge base; `isNew` where the pull request adds it. */
export function basesOf(path: string, isNew: boolean, files: readonly SourceFile[]): BaseOf {
  const old = isNew ? [] : discoverIn(path, files);
  const policies = old.flatMap((each) => (each.kind === 'policy' ? [each] : []));
  const byName = new Map([...policies].reverse().map((each) => [each.policy.at.name, each]));
  const alike = likenessTo(policies);
  return (policy) => {
    const named = byName.get(policy.at.name);
    return (sourceOf(policy.at)?.addresses ?? 'positional') === 'positional' ? alike(policy, named) : named;
  };
}

/** Finds the candidate that shares most patterns with a policy; of several, the one of its name, or else the first. */
export function likenessTo(
  candidates: readonly FoundPolicy[],
): (policy: Policy, named: FoundPolicy | undefined) => FoundPolicy | undefined {
  const [only] = candidates;
  const holders = new Map<string, FoundPolicy[]>();
  for (const candidate of candidates) {
    for (const pattern of patternsIn(candidate.policy)) {
      const known = holders.get(pattern);
      if (known === undefined) holders.set(pattern, [candidate]);
      else known.push(candidate);
    }
  }
  return (policy, named) => {
    if (candidates.length === 1 && only === named) return only;
    const shared = new Map<FoundPolicy, number>();
    for (const pattern of new Set(patternsIn(policy)))
      for (const each of holders.get(pattern) ?? []) shared.set(each, (shared.get(each) ?? 0) + 1);
    const most = [...shared.values()].reduce((max, count) => Math.max(max, count), 0);
    if (most === 0) return undefined;
    return named !== undefined && shared.get(named) === most
      ? named
      : candidates.find((each) => shared.get(each) === most);
  };
}

function patternsIn(policy: Policy): readonly string[] {
  return withElsewhere(policy).statements.flatMap(({ actions }) =>
    actions.values.flatMap((term) => (term.kind === 'pattern' ? [term.pattern] : [])),
  );
}
