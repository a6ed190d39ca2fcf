/**
 * Changes of a policy → what they take from one statement and another one still grants.
 *
 * A name that goes from a list is not gone from the policy where another statement
 * keeps it, be it under a wildcard that is left for its length, under `*` or `NotAction`,
 * or in a list that must stay. Resources and conditions are left out: the other statement
 * is named, and a person sees what it is about.
 */
import { namesAction } from '../policy/grants.js';
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
  const search: Search = { asked: namesByService(changes), found: new Map(), seen: new Set(), steps: 0 };
  for (const statement of statements.filter(isGranting)) {
    if (statement.actions.negated) allBut(statement, search);
    else for (const text of patternsAfter(statement, changes)) allUnder(text, statement, search);
  }
  return search.found;
}

interface Search {
  /** By service, the bare names that are not found yet; all in lower case. */
  readonly asked: ReadonlyMap<string, Set<string>>;
  readonly found: Map<string, Statement>;
  /** Patterns that were looked for, in lower case: policies repeat them. */
  readonly seen: Set<string>;
  steps: number;
}

/** A list grants what one of its values matches. */
function allUnder(text: string, statement: Statement, search: Search): void {
  const written = text.toLowerCase();
  if (search.seen.has(written)) return;
  search.seen.add(written);
  const pattern = parsePattern(written);
  if (pattern.kind === 'everything')
    for (const service of search.asked.keys()) take(service, () => true, statement, search);
  if (pattern.kind !== 'service') return;
  if (pattern.wild) take(pattern.service, matcher(pattern.name), statement, search);
  else if (search.asked.get(pattern.service)?.delete(pattern.name) === true) search.found.set(written, statement);
}

/** `NotAction` grants what no value of it matches; nothing is found where a value is not determined. */
function allBut(statement: Statement, search: Search): void {
  const each = statement.actions.values.length;
  for (const service of search.asked.keys())
    take(service, (name) => namesAction(statement, service, name), statement, search, each);
}

/** The asked names of a service that are granted; `each` is how many comparisons one of them takes. */
function take(
  service: string,
  isGranted: (lowerName: string) => boolean,
  statement: Statement,
  search: Search,
  each = 1,
): void {
  const asked = search.asked.get(service) ?? noNames;
  search.steps += asked.size * each;
  if (search.steps > mostSteps) return;
  for (const name of [...asked].filter(isGranted)) {
    search.found.set(`${service}:${name}`, statement);
    asked.delete(name);
  }
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
