/**
 * Whose a policy is at the head and was at the base, with those of whom nobody knows whether they use it.
 */
import type { Found } from '../edits/refine-file.js';
import { speaksOf } from '../match/entries.js';
import { match, type Evidence, type Mapping, type Match, type MatchRules } from '../match/match.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, PolicyAddress } from '../policy/model.js';
import { principalName } from '../policy/names.js';
import type { PolicyReason } from '../reasons/reason.js';
import type { FoundPolicy } from './base.js';
import type { Unsearched } from './unsearched.js';
import { holdersIn } from './base-index.js';
import type { Matched } from './by-base.js';

/** What says whose a policy is. */
interface Judged {
  readonly evidence: Evidence;
  readonly rules: MatchRules;
  readonly catalogue: Catalogue;
  readonly unsearched?: readonly Unsearched[] | undefined;
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
  const attachedTo = [...found.attachedTo, ...notSearched(at, by), ...usersOfLinks(at, by)];
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

function notSearched({ path, name: own }: PolicyAddress, { unsearched = [], rules }: Judged): Found['attachedTo'] {
  return unsearched.flatMap(({ kind, paths, name = own, why }) => {
    // The config says which accounts there are.
    if (kind === 'named-accounts' && rules.accounts !== undefined) return [];
    return paths.includes(path) && (name === own || own.startsWith(`${name}#`)) ? [{ kind: 'unknown', why }] : [];
  });
}

/** Whom entries of the config name for the links that show the file: they have it besides those of the file itself. */
function usersOfLinks(at: PolicyAddress, { unsearched = [], rules: { mappings } }: Judged): Found['attachedTo'] {
  return unsearched.flatMap(({ paths, link, why }) => {
    if (link === undefined || !paths.includes(at.path)) return [];
    const within = link.to === '' ? `/${at.path}` : at.path.slice(link.to.length);
    const linked = { at: { ...at, path: `${link.at}${within}` } };
    return mappings.flatMap((entry) => (speaksOf(entry, linked) ? namedBy(entry, why) : []));
  });
}

/** The principals of an entry; whom it does not name in full is left open. */
function namedBy({ principals }: Mapping, why: PolicyReason): Found['attachedTo'] {
  return principals.map((arn) => {
    const type = /^[^{*]*:(role|user)\/[^{*]*$/.exec(arn)?.[1];
    return type === undefined
      ? { kind: 'unknown', why, isByAddressOnly: true }
      : { kind: 'exact', type: type === 'user' ? 'user' : 'role', name: principalName(arn), path: undefined };
  });
}
