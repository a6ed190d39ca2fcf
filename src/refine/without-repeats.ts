/** Decisions about one list of actions → the same, so that nothing is said twice in it. */
import { globIncludes, type ActionPattern } from '../policy/pattern.js';
import type { Decision } from './change.js';

/**
 * The decisions without outputs that a value which stays, or an earlier output, already includes.
 * `*` is no neighbour to lean on: a person may narrow it tomorrow.
 */
export function withoutRepeats(
  patterns: readonly (ActionPattern | undefined)[],
  decisions: readonly Decision[],
): readonly Decision[] {
  const last = decisions.findLastIndex(({ item }) => item.kind === 'replace');
  if (last < 0) return decisions;
  const said = saidByKept(patterns, decisions);
  return decisions.map((decision, index) => {
    if (decision.item.kind !== 'replace') return decision;
    const by = decision.item.by.filter((output) => !isSaid(output.toLowerCase(), said));
    // Only a later output asks for the earlier ones.
    if (index < last) for (const each of by) add(each.toLowerCase(), /[*?]/.test(each), said);
    return { ...decision, item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by } };
  });
}

/** Action strings in lower case. */
interface Said {
  readonly literals: Set<string>;
  readonly wildcards: string[];
}

/** The values that stay, as far as they are of a service of which another value is replaced. */
function saidByKept(patterns: readonly (ActionPattern | undefined)[], decisions: readonly Decision[]): Said {
  const said: Said = { literals: new Set(), wildcards: [] };
  const services = new Set<string>();
  for (const [index, pattern] of patterns.entries()) {
    if (pattern?.kind === 'service' && decisions[index]?.item.kind === 'replace') services.add(pattern.service);
  }
  for (const [index, pattern] of patterns.entries()) {
    if (pattern?.kind !== 'service' || decisions[index]?.item.kind !== 'keep') continue;
    if (services.has(pattern.service)) add(pattern.lower, pattern.wild, said);
  }
  return said;
}

function add(lower: string, isWild: boolean, { literals, wildcards }: Said): void {
  if (isWild) wildcards.push(lower);
  else literals.add(lower);
}

function isSaid(lower: string, { literals, wildcards }: Said): boolean {
  return literals.has(lower) || wildcards.some((each) => globIncludes(each, lower));
}
