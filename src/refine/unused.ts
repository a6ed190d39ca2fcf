/**
 * What a policy's principals leave unused, all of them together.
 *
 * Findings with one id are pages of one answer and are united; findings with
 * different ids about one principal come from different analyzers, whose periods
 * differ, so only what both report counts; and a policy that several principals
 * share may lose only what every one of them leaves unused.
 */
import type { Finding, UnusedAction } from '../findings/finding.js';
import { grouped } from '../text/group.js';

/** Unused permissions by service, in lower case. */
export type Unused = ReadonlyMap<string, UnusedInService>;

/** What is unused of one service. */
export interface UnusedInService {
  /** Every action of the service is unused. */
  readonly whole: boolean;
  /** When the service was last used, where it is unused as a whole. */
  readonly lastUsed: string | undefined;
  /** The actions named, by their lower-case name; empty when `whole`. */
  readonly actions: ReadonlyMap<string, UnusedAction>;
  /** Other actions that findings or a keep-list name, by their lower-case name: they are there, and are not to be lost. */
  readonly others?: ReadonlyMap<string, string>;
}

/** What the findings report that describe one principal. Unused principals name no actions and do not count here. */
export function unusedBy(findings: readonly Finding[]): Unused {
  const reports = findings.filter(({ kind }) => kind !== 'unused-principal');
  const byId = grouped(newestOf(reports), ({ id }) => id);
  return intersection([...byId.values()].map(union));
}

/** What all of several report; with none, nothing. */
export function intersection(all: readonly Unused[]): Unused {
  const [first, ...rest] = all;
  return rest.reduce((left, right) => both(left, right), first ?? new Map<string, UnusedInService>());
}

/**
 * The same without what these findings list: somebody accepted it. Of a service that is unused as a whole and of which
 * single actions are accepted, nothing is left, since its other actions are not known here.
 */
export function without(unused: Unused, accepted: readonly Finding[] | 'everything'): Unused {
  if (accepted === 'everything') return new Map<string, UnusedInService>();
  const services = new Map(unused);
  for (const finding of accepted) {
    if (finding.kind === 'unused-principal') return new Map<string, UnusedInService>();
    const of = services.get(finding.service);
    if (of === undefined) continue;
    if (finding.kind === 'unused-service' || of.whole) {
      services.delete(finding.service);
      continue;
    }
    const actions = new Map(of.actions);
    const others = new Map(of.others);
    for (const { name } of finding.actions) {
      actions.delete(name.toLowerCase());
      others.set(name.toLowerCase(), name);
    }
    if (actions.size === 0) services.delete(finding.service);
    else services.set(finding.service, { ...of, actions, others });
  }
  return services;
}

/** When an action was last used, as far as the findings say. */
export function lastUse(unused: Unused, service: string, lowerName: string): string | undefined {
  const found = unused.get(service);
  return found?.whole === true ? found.lastUsed : found?.actions.get(lowerName)?.lastUsed;
}

/** Of one id exported several times, the newest version; a page without a date belongs to any. */
function newestOf(findings: readonly Finding[]): readonly Finding[] {
  const newest = new Map<string, string>();
  for (const { id, updatedAt = '' } of findings) {
    if (updatedAt > (newest.get(id) ?? '')) newest.set(id, updatedAt);
  }
  return findings.filter(({ id, updatedAt }) => updatedAt === undefined || updatedAt === newest.get(id));
}

function union(findings: readonly Finding[]): Unused {
  const services = new Map<string, UnusedInService>();
  for (const finding of findings) {
    if (finding.kind === 'unused-principal') continue;
    const before = services.get(finding.service);
    if (before?.whole === true) continue;
    if (finding.kind === 'unused-service') {
      services.set(finding.service, { whole: true, lastUsed: finding.lastUsed, actions: new Map() });
      continue;
    }
    const actions = new Map(before?.actions);
    for (const action of finding.actions) actions.set(action.name.toLowerCase(), action);
    services.set(finding.service, { whole: false, lastUsed: undefined, actions });
  }
  return services;
}

function both(left: Unused, right: Unused): Unused {
  const services = new Map<string, UnusedInService>();
  for (const [service, a] of left) {
    const b = right.get(service);
    const shared = b === undefined ? undefined : bothIn(a, b);
    if (shared !== undefined) services.set(service, shared);
  }
  return services;
}

function bothIn(a: UnusedInService, b: UnusedInService): UnusedInService | undefined {
  if (a.whole && b.whole) return { ...a, lastUsed: later(a.lastUsed, b.lastUsed) };
  const [named, other] = a.whole ? [b, a] : [a, b];
  const actions = [...named.actions].flatMap(([key, action]): readonly [string, UnusedAction][] => {
    const twin = other.whole ? { lastUsed: other.lastUsed } : other.actions.get(key);
    return twin === undefined ? [] : [[key, { ...action, lastUsed: later(action.lastUsed, twin.lastUsed) }]];
  });
  if (actions.length === 0) return undefined;
  const both = new Map(actions);
  const others = new Map(
    [a, b].flatMap(({ others: more = [], actions: own }): readonly (readonly [string, string])[] => [
      ...more,
      ...[...own].flatMap(([key, { name }]) => (both.has(key) ? [] : [[key, name] as const])),
    ]),
  );
  return { whole: false, lastUsed: undefined, actions: both, ...(others.size === 0 ? {} : { others }) };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
