/**
 * Which findings speak of which policy.
 *
 * An entry of the config maps files to principals and to files of findings that
 * name nobody. Without any entry, findings that name nobody apply to every
 * policy. Each principal, and each file of unnamed findings, is one *party*: a
 * permission is unused when every party leaves it unused. A mapped principal
 * without a finding stops everything: absence of a finding proves nothing. The
 * exception is an entry that also maps a file of unnamed findings, which then
 * speaks for the principals that have no finding of their own.
 */
import picomatch from 'picomatch';
import type { Finding } from '../findings/finding.js';
import type { Policy } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { grouped } from '../text/group.js';
import { message, quotedList, words, type Message } from '../text/message.js';
import type { PrincipalRef } from '../sources/source.js';
import { attachedPrincipals } from './attached.js';
import { intersection, unusedBy, type Unused } from './unused.js';

/** One entry of the config's `policies`. */
export interface Mapping {
  /** Globs of the files it speaks of. */
  readonly paths: readonly string[];
  readonly principals: readonly Arn[];
  /** Paths or globs of findings files whose unnamed findings count for these files. */
  readonly findings: readonly string[];
}

export type Match =
  | { readonly kind: 'matched'; readonly unused: Unused; readonly parties: readonly Party[] }
  | { readonly kind: 'unmatched'; readonly why: Message };

/** One principal, or one file of findings that name none, and what it says. */
export interface Party {
  readonly principal: Arn | undefined;
  readonly findings: readonly Finding[];
}

/** The findings that apply to a policy, or why none do. An entry of the config comes before what the files say of attachments. */
export function match(
  policy: Policy,
  attachedTo: readonly PrincipalRef[],
  findings: readonly Finding[],
  mappings: readonly Mapping[],
): Match {
  const mine = mappings.filter((entry) => speaksOf(entry, policy));
  if (mine.length === 0 && attachedTo.length > 0) return matchAttached(attachedTo, findings, mappings.length === 0);
  if (mappings.length > 0 && mine.length === 0) {
    return { kind: 'unmatched', why: message`no entry under ${'policies'} in the config names ${policy.at.path}` };
  }
  const unnamed = filesOf(findings, mappings.length === 0 ? undefined : mine.flatMap((entry) => entry.findings));
  const principals = [...new Set(mine.flatMap((entry) => entry.principals))];
  return matchParties(principals, unnamed, findings, mappings.length > 0);
}

/** Whether an entry names the policy: by a glob of its file, or by its address (`aws_iam_policy.x`, `modules/a#aws_iam_policy.x`). */
function speaksOf({ paths }: Mapping, { at }: Policy): boolean {
  const folder = at.path.slice(0, Math.max(0, at.path.lastIndexOf('/')));
  if (paths.includes(at.name) || paths.includes(`${folder}#${at.name}`)) return true;
  return picomatch.isMatch(at.path, [...paths], { dot: true });
}

function matchAttached(
  attachedTo: readonly PrincipalRef[],
  findings: readonly Finding[],
  takesUnnamed: boolean,
): Match {
  const unnamed = takesUnnamed ? filesOf(findings, undefined) : [];
  const known = [...new Set(findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.arn] : [])))];
  const attached = attachedPrincipals(attachedTo, known);
  if (attached.kind === 'principals') return matchParties(attached.arns, unnamed, findings, true);
  return unnamed.length > 0 ? matchParties([], unnamed, findings, false) : { kind: 'unmatched', why: attached.why };
}

function matchParties(
  principals: readonly Arn[],
  unnamed: readonly Party[],
  findings: readonly Finding[],
  hasMappings: boolean,
): Match {
  const named = principals.map((principal) => partyOf(principal, findings));
  const silent = named.filter((party) => !reportsPermissions(party));
  if (silent.length > 0 && (unnamed.length === 0 || silent.some((party) => party.findings.length > 0))) {
    return { kind: 'unmatched', why: whySilent(silent) };
  }
  const parties = [...named.filter(reportsPermissions), ...unnamed];
  if (parties.length === 0) return { kind: 'unmatched', why: whyNone(findings, hasMappings) };
  return { kind: 'matched', unused: intersection(parties.map((party) => unusedBy(party.findings))), parties };
}

/** The principals that findings name and no entry of the config maps. */
export function unmapped(findings: readonly Finding[], mappings: readonly Mapping[]): readonly Arn[] {
  const mapped = new Set(mappings.flatMap(({ principals }) => principals));
  const named = findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.arn] : []));
  return [...new Set(named)].filter((arn) => !mapped.has(arn));
}

/** One party a file: each file of unnamed findings is taken for a principal of its own. */
function filesOf(findings: readonly Finding[], globs: readonly string[] | undefined): readonly Party[] {
  const unnamed = findings.filter(({ subject }) => subject.kind === 'unnamed');
  const chosen =
    globs === undefined
      ? unnamed
      : unnamed.filter(({ path }) => globs.includes(path) || picomatch.isMatch(path, [...globs], { dot: true }));
  return [...grouped(chosen, ({ path }) => path).values()].map((each) => ({ principal: undefined, findings: each }));
}

function partyOf(principal: Arn, findings: readonly Finding[]): Party {
  return {
    principal,
    findings: findings.filter(({ subject }) => subject.kind === 'principal' && subject.arn === principal),
  };
}

function reportsPermissions({ findings }: Party): boolean {
  return findings.some(({ kind }) => kind !== 'unused-principal');
}

function whySilent(silent: readonly Party[]): Message {
  const neverUsed = silent.find(({ findings }) => findings.length > 0);
  if (neverUsed?.principal !== undefined) {
    return message`${neverUsed.principal} was not used at all: consider deleting it instead of narrowing its policies`;
  }
  const names = silent.flatMap(({ principal }) => (principal === undefined ? [] : [principal]));
  return message`no active finding names ${quotedList(names)}, and without one nothing can be called unused`;
}

function whyNone(findings: readonly Finding[], hasMappings: boolean): Message {
  if (findings.length === 0) return words('there are no findings');
  if (hasMappings) return words('its entry in the config maps neither a principal nor a file that has findings');
  return message`the findings name principals, and no config says which files are theirs: map them under ${'policies'}`;
}
