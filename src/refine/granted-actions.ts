/**
 * The actions that a policy allows, by name.
 *
 * Resources and conditions are left out: this is for comparing two versions of
 * one policy that AWS and we made, not for deciding anything.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, Statement } from '../policy/model.js';
import { actionName, type ActionName } from '../policy/names.js';
import { isNeverTracked } from '../policy/never-tracked.js';
import { parsePattern } from '../policy/pattern.js';
import { lowerNames, matchingNames } from './action-index.js';
import { isGranting, patternsAfter } from './patterns-after.js';
import type { Change } from './change.js';
import type { Unused } from './unused.js';

/** By their lower-case form, as `s3:getobject`. */
export type Names = ReadonlyMap<string, ActionName>;

/** What the granting statements grant; `undefined` where that is no list of names (`*`, `NotAction`, undetermined values). */
export function grantedNames(policy: Policy, catalogue: Catalogue, changes: readonly Change[] = []): Names | undefined {
  return grantedBy(policy.statements, catalogue, changes);
}

/** What these statements grant, likewise. */
export function grantedBy(
  all: readonly Statement[],
  catalogue: Catalogue,
  changes: readonly Change[] = [],
): Names | undefined {
  const statements = all.filter(isGranting);
  if (statements.some(isNoList)) return undefined;
  const found = statements.flatMap((each) => patternsAfter(each, changes)).map((text) => namesOf(text, catalogue));
  const names = found.filter((each) => each !== undefined).flat();
  return found.includes(undefined) ? undefined : new Map(names.map((name) => [name.toLowerCase(), name]));
}

function isNoList({ effect, actions }: Statement): boolean {
  return effect === 'unknown' || actions.negated || actions.values.some(({ kind }) => kind === 'opaque');
}

/** A literal stands for itself, known or not; `undefined` for `*`. */
function namesOf(written: string, catalogue: Catalogue): readonly ActionName[] | undefined {
  const pattern = parsePattern(written);
  if (pattern.kind === 'everything') return undefined;
  if (pattern.kind === 'malformed') return [];
  const { service, name, wild } = pattern;
  if (!wild) return [actionName(service, name)];
  const known = catalogue.actionsOf(service);
  const spellings = lowerNames(known);
  return [...matchingNames(known, name)].map((lower) => actionName(service, spellings.get(lower) ?? lower));
}

/** Whether a granted action, in lower case, is reported unused, and AWS tracks its use. */
export function isReported(lowerAction: string, unused: Unused): boolean {
  const colon = lowerAction.indexOf(':');
  const [service, name] = [lowerAction.slice(0, colon), lowerAction.slice(colon + 1)];
  const found = unused.get(service);
  return found !== undefined && (found.whole || found.actions.has(name)) && !isNeverTracked(service, name);
}
