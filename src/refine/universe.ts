/**
 * The actions that there are, as far as one run knows: the catalogue, what findings and keep-lists name, and what the
 * policy itself spells out.
 *
 *   x:* on one resource, x:BrandNew on another · BrandNew is in no catalogue · without x:Old
 *   x:* → x:BrandNew, x:Get*, …        by the catalogue alone, BrandNew would be lost
 *
 * Services and actions appear every week, and a catalogue is as old as its release. Whoever writes an action down, or
 * has findings that name it, says that it is there.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { ActionPattern } from '../policy/pattern.js';
import { memo } from '../text/memo.js';
import { indexOf } from './action-index.js';
import type { Unused, UnusedInService } from './unused.js';

/**
 * The catalogue with what it lacks and is named elsewhere; reported names are not among it. `written` is what the
 * actions of each statement stand for. Only services of which a wildcard may be narrowed are looked at: nobody asks for
 * the others.
 */
export function universeOf(
  catalogue: Catalogue,
  written: readonly (readonly (ActionPattern | undefined)[])[],
  unused: Unused,
): Catalogue {
  const narrowed = reportedWildcards(written, unused);
  if (narrowed.size === 0) return catalogue;
  const more = new Map<string, Map<string, string>>();
  const add = (service: string, lower: string, name: string): void => {
    const reported = narrowed.get(service);
    if (reported === undefined || reported.actions.has(lower)) return;
    if (indexOf(catalogue, service).ranks.has(lower) || !isCallable(name)) return;
    const own = more.get(service) ?? new Map<string, string>();
    if (!own.has(lower)) own.set(lower, name);
    more.set(service, own);
  };
  for (const patterns of written) {
    for (const pattern of patterns)
      if (pattern?.kind === 'service' && !pattern.wild) add(pattern.service, pattern.lowerName, pattern.name);
  }
  for (const [service, { others = [] }] of narrowed) for (const [lower, name] of others) add(service, lower, name);
  if (more.size === 0) return catalogue;
  const actionsOf = memo((service: string) => united(catalogue.actionsOf(service), more.get(service)), mostServices);
  return {
    label: catalogue.label,
    levelOf: (service, name) => catalogue.levelOf(service, name),
    isTracked: (service, name) => catalogue.isTracked(service, name),
    actionsOf,
  };
}

const mostServices = 2_000;

/** The services that a wildcard is written of and of which anything is reported. */
function reportedWildcards(
  written: readonly (readonly (ActionPattern | undefined)[])[],
  unused: Unused,
): ReadonlyMap<string, UnusedInService> {
  const found = new Map<string, UnusedInService>();
  for (const patterns of written) {
    for (const pattern of patterns) {
      if (pattern?.kind !== 'service' || !pattern.wild) continue;
      const reported = unused.get(pattern.service);
      if (reported !== undefined) found.set(pattern.service, reported);
    }
  }
  return found;
}

/** Whether an action can have the name; others would only make the words of names many. */
function isCallable(name: string): boolean {
  return /^[\w-]{1,128}$/.test(name);
}

/** Sorted without regard to case, as a catalogue is. */
function united(names: readonly string[], more: ReadonlyMap<string, string> | undefined): readonly string[] {
  if (more === undefined) return names;
  const lower = new Map([...names, ...more.values()].map((name) => [name.toLowerCase(), name]));
  return [...lower].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
}
