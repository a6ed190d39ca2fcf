/**
 * One policy, or one principal, with everything that bears on it.
 */
import type { Copy } from '../match/copy.js';
import { partyOf } from '../match/parties.js';
import type { Evidence, Party } from '../match/match.js';
import { accountOf, standingOf } from '../match/witness.js';
import type { DeployedPolicy, Inventory } from '../inventory/inventory.js';
import type { Catalogue } from '../policy/catalogue.js';
import { principalKey, type Arn } from '../policy/names.js';
import { newestDate } from '../review/freshness.js';
import type { ReviewedPolicy } from '../review/report.js';
import type { PrincipalRef } from '../sources/source.js';
import { grouped } from '../text/group.js';
import { message, words, type Message } from '../text/message.js';
import { fatesOf, type StatementFate } from './fates.js';
import type { PolicyState } from './states.js';

/** Everything about one policy. */
export interface PolicyExplained {
  readonly state: PolicyState;
  /** Where it is used, and whom that gives it to. */
  readonly uses: readonly Message[];
  readonly copies: readonly CopyExplained[];
  readonly parties: readonly PartyExplained[];
  /** Why nothing goes; empty where nothing is open. */
  readonly open: readonly Message[];
  readonly grants: readonly StatementFate[];
}

/** What is deployed and is, or may be, the policy. */
export interface CopyExplained {
  readonly certainty: 'certain' | 'possible' | 'differs';
  readonly copy: Copy;
}

/** Somebody who has the policy, with the evidence there is. */
interface PartyExplained {
  readonly who: string;
  readonly evidence: readonly Message[];
}

/** What is known besides the policy itself. */
export interface Known {
  readonly evidence: Evidence;
  readonly inventory: Inventory;
  readonly catalogue: Catalogue;
}

/** The policy with all that bears on it. */
export function explainPolicy(state: PolicyState, known: Known): PolicyExplained {
  const { reviewed } = state;
  if (reviewed === undefined) return { state, uses: [], copies: [], parties: [], open: state.why, grants: [] };
  const { matched, found } = reviewed;
  return {
    state,
    uses: [...found.attachedBy.map((each) => message`attached by ${each}`), ...found.attachedTo.map(useOf)],
    copies: copiesOf(reviewed),
    parties: partiesIn(reviewed, known).map((party) => explainParty(party, known)),
    open: matched.kind === 'unmatched' ? matched.reasons : [],
    grants: fatesOf(reviewed, known.catalogue),
  };
}

function useOf(ref: PrincipalRef): Message {
  switch (ref.kind) {
    case 'exact':
      return message`given to ${`${ref.type}/${ref.name}`}`;
    case 'pattern':
      return message`given to somebody called ${`${ref.type}/${ref.glob}`}`;
    case 'unknown':
      return message`given to somebody unknown: ${ref.why}`;
  }
}

function copiesOf({ matched: { deployment } }: ReviewedPolicy): readonly CopyExplained[] {
  if (deployment === undefined) return [];
  const { certain, possible, differing } = deployment.copies;
  const of = (certainty: CopyExplained['certainty'], copies: readonly Copy[]): readonly CopyExplained[] =>
    copies.map((copy) => ({ certainty, copy }));
  return [...of('certain', certain), ...of('possible', possible), ...of('differs', differing)];
}

/** The parties of a match; of what is open, everybody who may have it. */
function partiesIn({ matched }: ReviewedPolicy, { evidence }: Known): readonly Party[] {
  if (matched.kind === 'matched') return matched.parties;
  const { principals = [], probable = [] } = matched;
  return [...new Set([...principals, ...probable])].map((arn) => partyOf(arn, evidence.findings));
}

function explainParty(party: Party, known: Known): PartyExplained {
  const { principal, path, keeps } = party;
  return {
    who: principal ?? path ?? '',
    evidence: [
      ...findingsOf(party),
      ...(keeps === undefined && principal !== undefined ? standingIn(principal, party, known) : []),
      ...(keeps === undefined ? [] : [keeps]),
    ],
  };
}

/** "finding f-3 of 2026-11-24, in x.json: reports 3 actions and 1 whole service unused". */
function findingsOf({ findings }: Party): readonly Message[] {
  return [...grouped(findings, ({ id }) => id)].map(([id, same]) => {
    const actions = same.reduce((sum, each) => sum + (each.kind === 'unused-actions' ? each.actions.length : 0), 0);
    const services = same.filter(({ kind }) => kind === 'unused-service').length;
    const isWhole = same.some(({ kind }) => kind === 'unused-principal');
    const day = newestDate({ findings: same })?.slice(0, 10);
    const counts = [
      ...(actions > 0 ? [`${actions} ${actions === 1 ? 'action' : 'actions'}`] : []),
      ...(services > 0 ? [`${services} whole ${services === 1 ? 'service' : 'services'}`] : []),
    ];
    const what = isWhole ? 'the whole principal' : counts.length === 0 ? 'nothing' : counts.join(' and ');
    const of = day === undefined ? '' : ` of ${day}`;
    return message`finding ${id}${words(of)}, in ${same[0]?.path ?? ''}: reports ${words(what)} unused`;
  });
}

/** What else is known of somebody, where that bears on what counts. */
function standingIn(arn: Arn, { findings }: Party, { evidence }: Known): readonly Message[] {
  const report = findings.some(({ kind }) => kind !== 'unused-principal')
    ? 'permissions'
    : findings.length > 0
      ? 'whole'
      : 'nothing';
  const standing = standingOf(arn, report, evidence.witnesses);
  switch (standing.kind) {
    case 'keeps':
    case 'open':
      return [standing.why];
    case 'silent':
      return [words('no finding says anything about its permissions, and nothing vouches for it')];
    case 'reports':
      return [];
  }
}

/** Everything about one principal. */
export interface PrincipalExplained {
  readonly arn: Arn;
  readonly evidence: readonly Message[];
  /** The policies of the repository that it has, or may have. */
  readonly policies: readonly PolicyState[];
  readonly deployed: readonly DeployedExplained[];
}

/** A policy that somebody has in AWS, and the one of the repository it is a copy of. */
interface DeployedExplained {
  readonly policy: DeployedPolicy;
  readonly copyOf: { readonly state: PolicyState; readonly certainty: CopyExplained['certainty'] } | undefined;
}

/** The principal with all that bears on it. */
export function explainPrincipal(arn: Arn, states: readonly PolicyState[], known: Known): PrincipalExplained {
  const { evidence, inventory } = known;
  const key = principalKey(arn);
  const isIt = (each: Arn): boolean => principalKey(each) === key;
  const party = partyOf(arn, evidence.findings);
  const holder = evidence.witnesses.holderOf(arn);
  const account = inventory.accounts.find(({ id }) => id === accountOf(arn));
  const day = account?.takenAt?.slice(0, 10);
  const listed =
    holder === undefined
      ? account === undefined
        ? message`there is no inventory of account ${accountOf(arn)}`
        : message`the inventory of account ${account.id} does not list it`
      : message`listed by the inventory of account ${accountOf(arn)}${words(day === undefined ? '' : ` of ${day}`)}${words(holder.createdAt === undefined ? '' : `, created on ${holder.createdAt.slice(0, 10)}`)}`;
  return {
    arn,
    evidence: [...explainParty(party, known).evidence, listed],
    policies: states.filter(({ reviewed }) => reviewed !== undefined && holdersIn(reviewed).some(isIt)),
    deployed: (account?.policies ?? [])
      .filter(({ holders }) => holders.some(isIt))
      .map((policy) => ({ policy, copyOf: sourceOf(policy, states) })),
  };
}

function holdersIn({ matched }: ReviewedPolicy): readonly Arn[] {
  const probable = matched.kind === 'unmatched' ? (matched.probable ?? []) : [];
  const parties = matched.kind === 'matched' ? matched.parties.flatMap(({ principal }) => principal ?? []) : [];
  return [...(matched.principals ?? []), ...probable, ...parties];
}

function sourceOf(policy: DeployedPolicy, states: readonly PolicyState[]): DeployedExplained['copyOf'] {
  const all = states.flatMap((state) =>
    state.reviewed === undefined
      ? []
      : copiesOf(state.reviewed)
          .filter(({ copy }) => copy.policy === policy)
          .map(({ certainty }) => ({ state, certainty })),
  );
  const order = ['certain', 'differs', 'possible'];
  return [...all].sort((one, other) => order.indexOf(one.certainty) - order.indexOf(other.certainty))[0];
}
