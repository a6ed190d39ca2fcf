/**
 * What the principals of a policy leave unused, all of them together.
 *
 * Each principal, and each file of unnamed findings, is one *party*: a permission
 * is unused when every party leaves it unused. A known principal without a finding
 * stops everything: absence of a finding proves nothing. The config may say
 * otherwise: `unused-nothing` takes it for one that uses everything, which also
 * keeps everything and leaves nothing open; `ignore` leaves the decision to the
 * others. An entry that also maps a file of unnamed findings lets it speak for the
 * principals that have no finding of their own.
 */
import type { Recommendation } from '../findings/format.js';
import type { Finding } from '../findings/finding.js';
import type { Arn } from '../policy/names.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { memo, memoOf } from '../text/memo.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import { knownIn } from './principal-index.js';
import { intersection, unusedBy, without, type Unused } from '../refine/unused.js';
import type { Copy } from './copy.js';
import type { Deployment } from './deployed.js';
import { standingOf, type Report, type Witnesses } from './witness.js';

/** Why these findings count; `match.ts` tells what each means. */
export type Ground = 'config' | 'deployed' | 'recommendation' | 'attachment' | 'name' | 'unnamed';

/** What a principal without a finding means; `undefined` stops everything. */
export type Missing = 'unused-nothing' | 'ignore';

/** What counts for a policy, or why nothing does. */
export type Match =
  | {
      readonly kind: 'matched';
      readonly unused: Unused;
      readonly parties: readonly Party[];
      readonly ground: Ground;
      /** What AWS recommends for the policy. */
      readonly recommendations?: readonly Recommendation[] | undefined;
      /** Everybody who is known to have the policy, also those whose findings do not bear on it. */
      readonly principals?: readonly Arn[];
      /** Everybody else who has it by name, as `role/Deploy`, and whom no evidence knows. */
      readonly names?: readonly string[];
      /** Its certain copies; absent without an inventory. */
      readonly copies?: readonly Copy[];
      /** What the copies are and how far they carry. */
      readonly rests?: readonly Message[];
      /** What is deployed of it; absent without an inventory. */
      readonly deployment?: Deployment | undefined;
    }
  | {
      readonly kind: 'unmatched';
      /** One sentence each, the most important first; at least one. */
      readonly reasons: readonly PolicyReason[];
      /** What those leave unused of whom something is known: advice, since others have the policy as well. */
      readonly advice?: { readonly unused: Unused; readonly parties: readonly Party[] };
      readonly principals?: readonly Arn[];
      readonly names?: readonly string[];
      /** What counts without those of whom nothing can be told; only where the files or the config say who all of them are. */
      readonly others?: Others;
      /** Whom a name in part may mean. */
      readonly probable?: readonly Arn[];
      /** Everybody who has it is known, and it is what they use that is not. */
      readonly isOwned: boolean;
      readonly deployment?: Deployment | undefined;
    };

/** What counts for a policy without some of those who have it. */
export interface Others {
  readonly unused: Unused;
  readonly parties: readonly Party[];
  readonly ground: Ground;
  /** Those without whom: principals, and names that no evidence knows. */
  readonly silent: { readonly arns: readonly Arn[]; readonly names: readonly string[] };
}

/** One principal, or one file of findings that name none, and what it says. */
export interface Party {
  readonly principal: Arn | undefined;
  /** The file, where no principal is named. */
  readonly path: string | undefined;
  readonly findings: readonly Finding[];
  /** Why it keeps everything, or what somebody accepted, whatever its findings say. */
  readonly keeps?: Message;
  /** Whether that is everything. */
  readonly usesAll?: boolean;
}

/** Who has a policy, as far as is known. */
export interface Sharers {
  readonly arns: readonly Arn[];
  /** Those that no finding names, as `role/Deploy`. */
  readonly missing: readonly string[];
  /** Why there may be others, a sentence for each of them. */
  readonly unclear: readonly PolicyReason[];
  /** Those whom a name in part may mean: they are good for advice, and decide nothing. */
  readonly probable?: readonly Arn[];
}

/** What findings report, and what is known besides them. */
interface Reported {
  readonly findings: readonly Finding[];
  readonly witnesses: Witnesses;
}

/** How the ground bears on what is decided. */
interface Terms {
  readonly ground: Ground;
  /** What a principal without a finding means. */
  readonly missing: Missing | undefined;
  /** Principals for whom a file of unnamed findings speaks. */
  readonly spokenFor?: ReadonlySet<Arn>;
  /** Whether principals that are unused as a whole leave the decision to the others. */
  readonly ignoresUnused?: boolean;
}

/** What is unused of a policy that these principals share. */
export function matchParties(sharers: Sharers, unnamed: readonly Party[], reported: Reported, terms: Terms): Match {
  const { arns, missing: names, probable = [] } = sharers;
  const found = decided(sharers, unnamed, reported, terms);
  return { ...found, principals: arns, names, ...(found.kind === 'matched' ? {} : { probable }) };
}

function decided(
  { arns, missing: nameless, unclear, probable = [] }: Sharers,
  unnamed: readonly Party[],
  { findings, witnesses }: Reported,
  { ground, missing, spokenFor = new Set(), ignoresUnused = false }: Terms,
): Match {
  const named = arns.map(standingBy(findings)(witnesses));
  const speaking = named.flatMap(({ party, standing }) =>
    standing.kind === 'reports' ? [withAccepted(party, witnesses)] : [],
  );
  const keeping = named.flatMap(({ party, standing }) =>
    standing.kind === 'keeps' ? [{ ...party, keeps: standing.why, usesAll: true }] : [],
  );
  const quiet = named.filter(({ standing }) => standing.kind === 'silent');
  const neverUsed = quiet.flatMap(({ party }) => (party.findings.length > 0 ? [party] : []));
  // Somebody has to decide in their place.
  const ignored = ignoresUnused && speaking.length + unnamed.length > 0 ? neverUsed : [];
  const open = quiet.flatMap(({ principal, party }) =>
    party.findings.length > 0 || spokenFor.has(principal) ? [] : [principal],
  );
  const absent = [...open, ...nameless];
  const unheard = quiet
    .concat(named.filter(({ standing }) => standing.kind === 'open'))
    .map(({ principal }) => principal);
  const besides = (silent: Others['silent'], heard: readonly Party[]): { readonly others?: Others } =>
    othersThan(silent, { ...leaving(heard, keeping, witnesses), ground });
  const reasons = [
    ...unclear,
    ...named.flatMap(({ standing }) => (standing.kind === 'open' ? [standing.why] : [])),
    ...(neverUsed.length === 0 || ignored.length > 0 ? [] : [whyNeverUsed(neverUsed)]),
    ...(absent.length > 0 && missing === undefined ? [whySilent(absent)] : []),
  ];
  if (reasons.length > 0) {
    const guessed = probable.map((principal) => partyOf(principal, findings)).filter(reportsPermissions);
    const known = [...new Set([...speaking, ...guessed, ...unnamed])];
    if (unclear.length > 0) return { kind: 'unmatched', reasons, isOwned: false, ...adviceOf(known, witnesses) };
    const heard = [...speaking, ...unnamed];
    return { kind: 'unmatched', reasons, isOwned: true, ...besides({ arns: unheard, names: nameless }, heard) };
  }
  const using = missing === 'unused-nothing' ? open.map((principal) => partyOf(principal, findings)) : [];
  const usesAll = (missing === 'unused-nothing' && absent.length > 0) || keeping.length > 0;
  const parties = [...speaking, ...unnamed, ...using, ...keeping];
  if (parties.length === 0 && !usesAll) {
    const why = absent.length > 0 ? whySilent(absent) : whyNone(findings, ground !== 'unnamed');
    const isOwned = absent.length > 0;
    return { kind: 'unmatched', reasons: [why], isOwned, ...besides({ arns: unheard, names: nameless }, []) };
  }
  return {
    kind: 'matched',
    ground,
    unused: usesAll ? new Map<never, never>() : unusedOf(parties, witnesses),
    parties,
    ...(ignored.length === 0 ? {} : { rests: [whyIgnored(ignored)] }),
  };
}

/** How somebody stands by what is reported; each of many policies may be of the same few thousand. */
const standingBy = memoOf((findings: readonly Finding[]) =>
  memoOf((witnesses: Witnesses) =>
    memo((principal: Arn) => {
      const party = partyOf(principal, findings);
      return { principal, party, standing: standingOf(principal, reportOf(party), witnesses) };
    }, mostKept),
  ),
);

/** How many principals are remembered at a time. */
const mostKept = 50_000;

/** What counts without the silent ones. A name that is given in part may be anybody's. */
function othersThan(silent: Others['silent'], others: Omit<Others, 'silent'>): { readonly others?: Others } {
  const isNobody = silent.arns.length + silent.names.length === 0;
  return isNobody || silent.names.some((name) => name.includes('*')) ? {} : { others: { ...others, silent } };
}

/** What these leave unused, of whom some keep everything. */
function leaving(
  parties: readonly Party[],
  keeping: readonly Party[],
  witnesses: Witnesses,
): Pick<Others, 'unused' | 'parties'> {
  const usesAll = keeping.length > 0 || parties.length === 0;
  return {
    unused: usesAll ? new Map<never, never>() : unusedOf(parties, witnesses),
    parties: [...parties, ...keeping],
  };
}

/** The party, with a word about what somebody accepted. */
function withAccepted(party: Party, witnesses: Witnesses): Party {
  const { principal } = party;
  if (principal === undefined || witnesses.archivedOf(principal).length === 0) return party;
  return {
    ...party,
    keeps: message`a finding about ${principal} is archived, which accepts what it lists: that stays`,
  };
}

/** What all of them leave unused; what somebody archived stays. */
export function unusedOf(parties: readonly Party[], witnesses: Witnesses): Unused {
  return intersection(parties.map(unusedByOne(witnesses)));
}

const unusedByOne = memoOf((witnesses: Witnesses) =>
  memoOf(({ principal, findings, usesAll }: Party): Unused => {
    if (usesAll === true) return new Map<never, never>();
    const archived = principal === undefined ? [] : witnesses.archivedOf(principal);
    return archived.reduce(
      (unused, { keeps: kept }) =>
        kept.kind === 'listed' ? without(unused, kept.findings) : without(unused, 'everything'),
      unusedBy(findings),
    );
  }),
);

function adviceOf(
  parties: readonly Party[],
  witnesses: Witnesses,
): Pick<Extract<Match, { kind: 'unmatched' }>, 'advice'> {
  return parties.length === 0 ? {} : { advice: { unused: unusedOf(parties, witnesses), parties } };
}

/** One party a file: each file of unnamed findings is taken for a principal of its own, also one that reports nothing. */
export function partiesOf({ findings }: Pick<Reported, 'findings'>, paths: readonly string[]): readonly Party[] {
  return paths.map((path) => ({
    principal: undefined,
    path,
    findings: findings.filter((each) => each.subject.kind === 'unnamed' && each.path === path),
  }));
}

/** One principal with its findings. */
export function partyOf(principal: Arn, findings: readonly Finding[]): Party {
  return {
    principal,
    path: undefined,
    findings: knownIn(findings).about(principal),
  };
}

/** Whether its findings report permissions, or all of it, or nothing at all. */
function reportOf(party: Party): Report {
  if (reportsPermissions(party)) return 'permissions';
  return party.findings.length > 0 ? 'whole' : 'nothing';
}

function reportsPermissions({ findings }: Party): boolean {
  return findings.some(({ kind }) => kind !== 'unused-principal');
}

function whyNeverUsed(parties: readonly Party[]): PolicyReason {
  const names = parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal]));
  return because(
    'unused-as-a-whole',
  )`${quotedList(names)} ${words(names.length === 1 ? 'is' : 'are')} reported unused as a whole, which says nothing about individual permissions`;
}

function whyIgnored(parties: readonly Party[]): Message {
  const names = parties.flatMap(({ principal }) => (principal === undefined ? [] : [principal]));
  return message`${quotedList(names)} ${words(names.length === 1 ? 'is' : 'are')} reported unused as a whole, and the config leaves the decision to the others (${'unused-roles: ignore'})`;
}

function whySilent(names: readonly string[]): PolicyReason {
  return because(
    'no-finding',
  )`no active finding names ${quotedList(names)}, and without one nothing can be called unused`;
}

function whyNone(findings: readonly Finding[], hasMappings: boolean): PolicyReason {
  if (findings.length === 0) return because('no-findings')`there are no findings`;
  if (hasMappings)
    return because(
      'entry-without-findings',
    )`its entry in the config maps neither a principal nor a file that has findings`;
  return because('without-entry')`the findings name principals, and no config says which files are theirs`;
}
