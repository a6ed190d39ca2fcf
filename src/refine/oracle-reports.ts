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
import { namesOf, type Names } from './oracle-match.js';
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
  /** The reported names that the catalogue lacks. */
  readonly unlisted: () => readonly string[];
  readonly isUnused: (lowerName: string) => boolean;
}

/** The findings as they bear on a policy whose earlier version is `base`. */
export function reports(unused: Unused, catalogue: Catalogue, base: Base): Reports {
  const made = new Map<string, ServiceReport>();
  const namesIn = namesOf(catalogue);
  const about = (service: string): ServiceReport => {
    const known = made.get(service);
    if (known !== undefined) return known;
    const fresh = reportOf(service, unused.get(service), namesIn(service), base);
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

function reportOf(service: string, reported: UnusedInService | undefined, names: Names, base: Base): ServiceReport {
  const untracked = neverTracked(service).map((each) => each.toLowerCase());
  const counts = base.kind === 'none' ? undefined : reported;
  return {
    service,
    isReported: reported !== undefined,
    isWholeUnused: base.kind === 'same' && reported?.whole === true,
    untracked,
    names,
    unlisted: once(() => unlistedIn(names, reported)),
    isUnused: unusedTest(counts, untracked),
  };
}

function unusedTest(counts: UnusedInService | undefined, untracked: readonly string[]): (name: string) => boolean {
  if (counts === undefined) return () => false;
  const { whole, actions } = counts;
  if (untracked.length === 0) return whole ? () => true : (name) => actions.has(name);
  return (name) => (whole || actions.has(name)) && !untracked.includes(name);
}

function unlistedIn({ indexes }: Names, reported: UnusedInService | undefined): readonly string[] {
  const found: string[] = [];
  if (reported !== undefined) for (const name of reported.actions.keys()) if (!indexes.has(name)) found.push(name);
  return found;
}

/** Of a report, what the base allowed wherever `statement` does. */
function heldOnly(report: ServiceReport, base: Policy, statement: Statement): ServiceReport {
  const isHeld = wasAllowed(base, statement);
  return { ...report, isUnused: (name) => report.isUnused(name) && isHeld(report.service, name) };
}
