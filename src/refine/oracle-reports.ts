/**
 * What the findings say, as the oracle asks for it: service by service, statement by statement.
 *
 * Where the base version of the policy is another one, they can only speak of what
 * some statement of the base allowed wherever the statement in question does.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, Statement } from '../policy/model.js';
import { neverTracked } from '../policy/never-tracked.js';
import { wasAllowed } from './oracle-base.js';
import { namesOf, termsOf, type Names, type Term } from './oracle-match.js';
import { once } from '../text/memo.js';
import type { Base } from './change.js';
import type { Unused, UnusedInService } from './unused.js';

/** The findings about one policy. */
export interface Reports {
  in(service: string, statement: Statement): ServiceReport;
}

/** What is reported about one service, as far as the findings can speak of one statement. */
export interface ServiceReport {
  readonly service: string;
  /** Anything is. */
  readonly isReported: boolean;
  /** All of the service is, so no wildcard of it may stay. */
  readonly isWholeUnused: boolean;
  /** The names, in lower case, whose use AWS never tracks. */
  readonly untracked: readonly string[];
  readonly names: Names;
  /** The names that the catalogue lacks: those reported, those that findings or keep-lists name otherwise, and those that the policy spells out. */
  readonly unlisted: () => readonly string[];
  readonly isUnused: (lowerName: string) => boolean;
}

/** The findings as they bear on a policy whose earlier version is `base`. */
export function reports(unused: Unused, catalogue: Catalogue, base: Base, policy: Policy): Reports {
  const made = new Map<string, ServiceReport>();
  const namesIn = namesOf(catalogue);
  const spelled = once(() => spelledOut(policy, termsOf(catalogue)));
  const about = (service: string): ServiceReport => {
    const known = made.get(service);
    if (known !== undefined) return known;
    const fresh = reportOf(service, unused.get(service), namesIn(service), { base, spelled });
    made.set(service, fresh);
    return fresh;
  };
  return {
    in: (service, statement) => {
      const report = about(service);
      return base.kind === 'policy' && report.isReported ? heldOnly(report, base.policy, statement) : report;
    },
  };
}

interface Known {
  readonly base: Base;
  /** What the policy names without a wildcard and the catalogue lacks. */
  readonly spelled: () => ReadonlyMap<string, readonly string[]>;
}

function reportOf(
  service: string,
  reported: UnusedInService | undefined,
  names: Names,
  { base, spelled }: Known,
): ServiceReport {
  const untracked = neverTracked(service).map((each) => each.toLowerCase());
  const counts = base.kind === 'none' ? undefined : reported;
  return {
    service,
    isReported: reported !== undefined,
    isWholeUnused: base.kind === 'same' && reported?.whole === true,
    untracked,
    names,
    unlisted: once(() => unlistedIn(names, reported, spelled().get(service) ?? [])),
    isUnused: unusedTest(counts, untracked),
  };
}

function unusedTest(counts: UnusedInService | undefined, untracked: readonly string[]): (name: string) => boolean {
  if (counts === undefined) return () => false;
  const { whole, actions } = counts;
  if (untracked.length === 0) return whole ? () => true : (name) => actions.has(name);
  return (name) => (whole || actions.has(name)) && !untracked.includes(name);
}

function unlistedIn(
  { indexes }: Names,
  reported: UnusedInService | undefined,
  spelled: readonly string[],
): readonly string[] {
  if (reported === undefined) return [];
  const unlisted = new Set<string>();
  for (const name of reported.actions.keys()) if (!indexes.has(name)) unlisted.add(name);
  for (const name of reported.others?.keys() ?? []) if (!indexes.has(name)) unlisted.add(name);
  for (const name of spelled) unlisted.add(name);
  return [...unlisted];
}

/** The actions that a policy names without a wildcard and the catalogue lacks, by their service, in lower case. */
function spelledOut({ statements }: Policy, termIn: (written: string) => Term): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { actions } of statements) {
    for (const value of actions.values) {
      const term = value.kind === 'pattern' ? termIn(value.pattern) : undefined;
      if (term?.kind !== 'action' || term.isWild || term.matches.length > 0) continue;
      const own = found.get(term.service) ?? [];
      own.push(term.name);
      found.set(term.service, own);
    }
  }
  return found;
}

/** Of a report, what the base allowed wherever `statement` does. */
function heldOnly(report: ServiceReport, base: Policy, statement: Statement): ServiceReport {
  const isHeld = wasAllowed(base, statement);
  return { ...report, isUnused: (name) => report.isUnused(name) && isHeld(report.service, name) };
}
