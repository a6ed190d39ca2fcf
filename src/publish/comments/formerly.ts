/**
 * The fingerprints under which an earlier version said of a whole hunk what is said service by service now.
 */
import type { Suggestion } from '../../edits/proposal.js';
import { grouped } from '../../text/group.js';
import { fingerprintOf } from './marker.js';

/** Of more suggestions for one statement than these, only all together are looked for. */
const mostApart = 8;

/** For each suggestion those of the comments that may have held it with its neighbours in the same statement. */
export function formerFingerprints(suggestions: readonly Suggestion[]): ReadonlyMap<Suggestion, readonly string[]> {
  const ofOneStatement = suggestions.filter(
    ({ parts }) => new Set(parts.map(({ statement }) => statement)).size === 1 && !(parts[0]?.wholeStatement ?? true),
  );
  const byStatement = grouped(ofOneStatement, ({ parts }) => parts[0]?.statement);
  const found = new Map<Suggestion, string[]>();
  for (const all of byStatement.values())
    for (const run of runsOf(all)) {
      const [first] = run;
      const fingerprint = fingerprintOf(
        first?.replacement.path ?? '',
        run.flatMap(({ parts }) => parts),
      );
      for (const each of run) found.set(each, [...(found.get(each) ?? []), fingerprint]);
    }
  return found;
}

/** Two or more that follow each other: which of them one hunk held is not known any more. */
function runsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [];
  if (all.length > mostApart) return [all];
  return all.flatMap((_, from) => all.slice(from + 1).map((__, more) => all.slice(from, from + more + 2)));
}
