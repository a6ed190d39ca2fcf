/**
 * Changes of a policy → what they take from one statement and another one still grants.
 *
 * A name that goes from a list is not gone from the policy where another statement
 * keeps it, be it under a wildcard that is left for its length or in a list that must
 * stay. Resources and conditions are left out: the other statement is named, and a
 * person sees what it is about.
 */
import type { Policy, Statement } from '../policy/model.js';
import { matcher, parsePattern } from '../policy/pattern.js';
import type { Change } from './change.js';
import { isGranting, patternsAfter } from './patterns-after.js';

/** By the name in lower case, the first statement that grants it once all is carried out. */
export type StillGranted = ReadonlyMap<string, Statement>;

/** Comparisons of a name with a wildcard, for policies that are made to be slow: after these nothing more is said. */
const mostSteps = 2_000_000;

/** What the changes drop from a list and the policy grants all the same. */
export function stillGranted({ statements }: Policy, changes: readonly Change[]): StillGranted {
  if (statements.length < 2) return new Map();
  const wanted = namesByService(changes);
  const found = new Map<string, Statement>();
  const seen = new Set<string>();
  let steps = 0;
  for (const statement of statements.filter((each) => isGranting(each) && !each.actions.negated))
    for (const text of patternsAfter(statement, changes)) {
      const written = text.toLowerCase();
      if (seen.has(written)) continue;
      seen.add(written);
      const pattern = parsePattern(written);
      const asked = pattern.kind === 'service' ? (wanted.get(pattern.service) ?? noNames) : noNames;
      if (pattern.kind !== 'service' || asked.size === 0) continue;
      steps += pattern.wild ? asked.size : 1;
      if (steps > mostSteps) return found;
      const names = pattern.wild
        ? [...asked].filter(matcher(pattern.name))
        : asked.has(pattern.name)
          ? [pattern.name]
          : [];
      for (const name of names) {
        found.set(`${pattern.service}:${name}`, statement);
        asked.delete(name);
      }
    }
  return found;
}

const noNames: Set<string> = new Set();

/** The bare names that are dropped, in lower case. */
function namesByService(changes: readonly Change[]): ReadonlyMap<string, Set<string>> {
  const byService = new Map<string, Set<string>>();
  for (const { decisions } of changes)
    for (const written of decisions.flatMap(({ dropped }) => dropped)) {
      const name = written.toLowerCase();
      const colon = name.indexOf(':');
      const service = name.slice(0, colon);
      const known = byService.get(service) ?? new Set();
      byService.set(service, known.add(name.slice(colon + 1)));
    }
  return byService;
}
