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
import type { Policy } from '../policy/model.js';
import { parsePattern } from '../policy/pattern.js';
import { memo, memoOf } from '../text/memo.js';
import type { Unused } from './unused.js';

/** The catalogue with what it lacks and is named elsewhere; reported names are not among it. */
export function universeOf(catalogue: Catalogue, policy: Policy, unused: Unused): Catalogue {
  const more = new Map<string, Map<string, string>>();
  const known = lowerNamesIn(catalogue);
  const add = (service: string, lower: string, name: string): void => {
    const reported = unused.get(service);
    // What no action can be called would only make the words of names many.
    if (!/^[\w-]{1,128}$/.test(name)) return;
    if (reported === undefined || reported.actions.has(lower) || known(service).has(lower)) return;
    const own = more.get(service) ?? new Map<string, string>();
    if (!own.has(lower)) own.set(lower, name);
    more.set(service, own);
  };
  for (const { actions } of policy.statements) {
    for (const term of actions.values) {
      const pattern = term.kind === 'pattern' ? parsePattern(term.pattern) : undefined;
      if (pattern?.kind === 'service' && !pattern.wild) add(pattern.service, pattern.lowerName, pattern.name);
    }
  }
  for (const [service, { others = [] }] of unused) for (const [lower, name] of others) add(service, lower, name);
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

/** The names of a service's actions in lower case, for each catalogue. */
const lowerNamesIn = memoOf((catalogue: Catalogue) =>
  memo((service: string) => new Set(catalogue.actionsOf(service).map((name) => name.toLowerCase())), mostServices),
);

/** Sorted without regard to case, as a catalogue is. */
function united(names: readonly string[], more: ReadonlyMap<string, string> | undefined): readonly string[] {
  if (more === undefined) return names;
  const lower = new Map([...names, ...more.values()].map((name) => [name.toLowerCase(), name]));
  return [...lower].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
}
