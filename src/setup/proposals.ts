/**
 * A policy of which it is open whose it is → the entry of the config that would say so.
 *
 * Nothing is guessed for anybody: an entry is *clear* where a file is named after the only
 * principal of that name and nothing that is deployed speaks against it. Every other one is for a
 * person to judge, with what speaks for it. Where an entry would settle nothing, as for a policy of which
 * something else is deployed, there is none.
 */
import { namedAfter } from '../match/name-convention.js';
import { speaksOf } from '../match/entries.js';
import type { Evidence, Mapping, Match } from '../match/match.js';
import { accountOf } from '../match/witness.js';
import { attachedPrincipals } from '../match/attached.js';
import type { PolicyAddress } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { entryPath } from '../reasons/entry-path.js';
import { sourceOf } from '../sources/index.js';
import type { Line } from '../text/line.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import type { PolicyState } from './states.js';

/** An entry under `policies` for one policy. */
export interface Proposal {
  readonly at: PolicyAddress;
  readonly line: Line;
  /** What stands under `paths`. */
  readonly path: string;
  /** Whom it is probably of; nobody where nothing says so. */
  readonly principals: readonly Arn[];
  /** Whether it can be written as it is, rather than as a line for a person to complete. */
  readonly isClear: boolean;
  readonly evidence: Message;
}

/** The entries that would settle what is open. */
export function proposalsFor(
  states: readonly PolicyState[],
  evidence: Evidence,
  mappings: readonly Mapping[],
): readonly Proposal[] {
  // What an entry leaves open, its own policy says.
  const isEntered = (at: PolicyAddress): boolean => mappings.some((entry) => speaksOf(entry, { at }));
  return states.flatMap((state) => (isEntered(state.at) ? [] : (proposalFor(state, evidence) ?? [])));
}

type Unmatched = Extract<Match, { kind: 'unmatched' }>;

function proposalFor({ at, line, reviewed }: PolicyState, evidence: Evidence): Proposal | undefined {
  const matched = reviewed?.matched;
  if (matched?.kind !== 'unmatched' || !wouldSettle(matched)) return undefined;
  const place = { at, line, path: entryPath(at) };
  const named = namedIn(at, evidence);
  const [only] = named;
  if (
    only !== undefined &&
    candidatesOf(matched).every((arn) => arn === only) &&
    isClear(only, named, matched, evidence)
  )
    return {
      ...place,
      principals: [only],
      isClear: true,
      evidence: message`the file is named after ${only}, ${words(matched.deployment === undefined ? 'whom findings name' : 'who has a policy like it')}`,
    };
  return { ...place, isClear: false, ...whoMayHaveIt(matched, named) };
}

/** An entry says who has a policy. It does not say what they use, and does not make what is deployed another. */
function wouldSettle({ isOwned, deployment }: Unmatched): boolean {
  return !isOwned && (deployment === undefined || deployment.doubts.length === 0);
}

/** Whom the name of the file may mean. */
function namedIn(at: PolicyAddress, { known }: Evidence): readonly Arn[] {
  return sourceOf(at)?.namesPolicies === true ? attachedPrincipals(namedAfter(at.path), known).arns : [];
}

function isClear(only: Arn, named: readonly Arn[], { deployment }: Unmatched, evidence: Evidence): boolean {
  const { accounts, notListed } = evidence;
  const isListed = [...accounts].every((id) => id === accountOf(only)) || notListed(accounts).length === 0;
  const isAlone = named.length === 1 && isListed;
  const holders = deployment?.copies.possible.flatMap((copy) => copy.holders);
  return isAlone && (holders === undefined || (holders.includes(only) && deployment?.open.length === 0));
}

function candidatesOf({ principals = [], probable = [] }: Unmatched): readonly Arn[] {
  return [...new Set([...principals, ...probable])];
}

function whoMayHaveIt(matched: Unmatched, named: readonly Arn[]): Pick<Proposal, 'principals' | 'evidence'> {
  const { deployment, probable = [], principals = [] } = matched;
  const certain = deployment?.certain.flatMap((copy) => copy.holders) ?? [];
  if (certain.length > 0)
    return {
      principals: candidatesOf(matched),
      evidence: message`deployed on ${quotedList([...new Set(certain)], 3)}; say who all of them are`,
    };
  if (probable.length > 0)
    return {
      principals: candidatesOf(matched),
      evidence: words('they fit the part of the name that the files give; are these all?'),
    };
  const [first] = named;
  if (first !== undefined && principals.length > 0)
    return {
      principals: [...new Set([...named, ...principals])],
      evidence: message`the file is named after ${first}, and what is deployed on the others is like it; who of them has it?`,
    };
  if (principals.length > 0)
    return { principals, evidence: words('the files or what is deployed name them; are these all?') };
  return named.length > 0
    ? { principals: named, evidence: words('the file is named after them; are these all?') }
    : { principals: [], evidence: words('nothing says who has it') };
}
