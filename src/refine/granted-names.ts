/**
 * The actions that a policy allows, by name.
 *
 * Resources and conditions are left out: this is for comparing two versions of
 * one policy that AWS and we made, not for deciding anything.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import { actionName, type ActionName } from '../policy/names.js';
import { isNeverTracked } from '../policy/never-tracked.js';
import { matcher, parsePattern } from '../policy/pattern.js';
import type { Change } from './refine.js';
import type { Unused } from './unused.js';

/** By their lower-case form, as `s3:getobject`. */
export type Names = ReadonlyMap<string, ActionName>;

/** What the Allow statements grant; `undefined` where that is no list of names (`*`, `NotAction`, undetermined values). */
export function grantedNames(policy: Policy, catalogue: Catalogue, changes: readonly Change[] = []): Names | undefined {
  const names = new Map<string, ActionName>();
  for (const statement of policy.statements) {
    if (statement.effect === 'Deny') continue;
    if (statement.effect === 'unknown' || statement.actions.negated) return undefined;
    const change = changes.find((each) => each.statement === statement);
    for (const [index, term] of statement.actions.values.entries()) {
      if (term.kind === 'opaque') return undefined;
      for (const pattern of afterwards(term.pattern, change, index)) {
        const found = namesOf(pattern, catalogue);
        if (found === undefined) return undefined;
        for (const name of found) names.set(name.toLowerCase(), name);
      }
    }
  }
  return names;
}

function afterwards(written: string, change: Change | undefined, index: number): readonly string[] {
  const item = change?.decisions[index]?.item;
  if (item === undefined || item.kind === 'keep') return [written];
  return item.kind === 'remove' ? [] : item.by;
}

/** A literal stands for itself, known or not. */
function namesOf(written: string, catalogue: Catalogue): readonly ActionName[] | undefined {
  const pattern = parsePattern(written);
  if (pattern.kind === 'everything') return undefined;
  if (pattern.kind === 'malformed') return [];
  const { service, name, wild } = pattern;
  if (!wild) return [actionName(service, name)];
  const matches = matcher(name);
  return catalogue
    .actionsOf(service)
    .filter((each) => matches(each.toLowerCase()))
    .map((each) => actionName(service, each));
}

/** Whether a granted action, in lower case, is reported unused, and AWS tracks its use. */
export function isReported(lowerAction: string, unused: Unused): boolean {
  const colon = lowerAction.indexOf(':');
  const [service, name] = [lowerAction.slice(0, colon), lowerAction.slice(colon + 1)];
  const found = unused.get(service);
  return found !== undefined && (found.whole || found.actions.has(name)) && !isNeverTracked(service, name);
}
