/**
 * Whose a policy is at the head and was at the base, with those of whom nobody knows whether they use it.
 */
import type { Found } from '../edits/refine-file.js';
import { match, type Evidence, type Match, type MatchRules } from '../match/match.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { PolicyReason } from '../reasons/reason.js';
import type { Policy, PolicyAddress } from '../policy/model.js';
import type { FoundPolicy } from './base.js';
import { holdersIn } from './base-index.js';
import type { Matched } from './by-base.js';

/** What says whose a policy is. */
interface Judged {
  readonly evidence: Evidence;
  readonly rules: MatchRules;
  readonly catalogue: Catalogue;
  readonly unsearched?:
    | readonly { readonly paths: readonly string[]; readonly name?: string | undefined; readonly why: PolicyReason }[]
    | undefined;
}

/** Whether the policy is of the same principals as before where variables that name them are their defaults. */
export function isTheirsByDefault(found: Found, before: Matched, by: Judged): boolean {
  const isOpen = found.attachedTo.some((ref) => ref.kind === 'unknown' && ref.otherwise !== undefined);
  if (!isOpen) return false;
  const attachedTo = found.attachedTo.flatMap((ref): Found['attachedTo'] =>
    ref.kind === 'unknown' ? (ref.otherwise ?? [ref]) : [ref],
  );
  const told = matchOf({ ...found, attachedTo }, found.policy, found.policy.at, by);
  const [now, then] = [holdersIn(told), holdersIn(before)];
  return told.kind === 'matched' && now.size === then.size && [...now].every((each) => then.has(each));
}

/** Whose a policy is; who may use what stands at `at` was perhaps not searched. */
export function matchOf(found: Found, deployed: Policy, at: PolicyAddress, by: Judged): Match {
  const attachedTo = [...found.attachedTo, ...notSearched(at, by)];
  return match({ ...found, attachedTo, deployed }, by.evidence, by.rules, by.catalogue);
}

/** Whose the policy was. Most policies stand where they stood, and belong to whom they belonged. */
export function matchAtBase(own: FoundPolicy, found: Found, head: Match, by: Judged): Match {
  const isSame = whoIn(own) === whoIn(found);
  return isSame ? head : matchOf(own, own.policy, found.policy.at, by);
}

/** All that says whose a policy is, in one text. */
function whoIn({ policy: { at }, attachedTo, knownAs, isPart }: Found): string {
  return JSON.stringify([at.source, at.path, at.name, attachedTo, knownAs, isPart === true]);
}

function notSearched({ path, name: own }: PolicyAddress, { unsearched }: Judged): Found['attachedTo'] {
  return (unsearched ?? []).flatMap(({ paths, name = own, why }) =>
    paths.includes(path) && (name === own || own.startsWith(`${name}#`)) ? [{ kind: 'unknown' as const, why }] : [],
  );
}
