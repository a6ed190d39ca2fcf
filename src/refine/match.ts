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
import type { Finding } from '../findings/finding.js';
import type { Policy } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { chooser } from '../text/glob.js';
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

/** Why these findings: an entry of the config, what the files attach the policy to, or that there is no config and they name nobody. */
export type Ground = 'config' | 'attachment' | 'unnamed';

export type Match =
  | { readonly kind: 'matched'; readonly unused: Unused; readonly parties: readonly Party[]; readonly ground: Ground }
  | { readonly kind: 'unmatched'; readonly why: Message };

/** One principal, or one file of findings that name none, and what it says. */
export interface Party {
  readonly principal: Arn | undefined;
  /** The file, where no principal is named. */
  readonly path: string | undefined;
  readonly findings: readonly Finding[];
}

/** What the files of findings say, and which of them speak for principals they do not name. */
export interface Evidence {
  readonly findings: readonly Finding[];
  /** The files that name no principal, also those that report nothing: whoever they mean uses everything. */
  readonly unnamedFiles: readonly string[];
}

/** The findings that apply to a policy, or why none do. An entry of the config comes before what the files say of attachments. */
export function match(
  policy: Policy,
  attachedTo: readonly PrincipalRef[],
  evidence: Evidence,
  mappings: readonly Mapping[],
): Match {
  const mine = mappings.filter((entry) => speaksOf(entry, policy));
  if (mine.length === 0 && attachedTo.length > 0) return matchAttached(attachedTo, evidence, mappings.length === 0);
  if (mappings.length > 0 && mine.length === 0) {
    return { kind: 'unmatched', why: message`no entry under ${'policies'} in the config names ${policy.at.path}` };
  }
  if (mappings.length === 0) return matchParties([], filesOf(evidence, evidence.unnamedFiles), evidence, 'unnamed');
  const entries = mine.map(({ principals, findings }) => ({ principals, files: chosenFiles(evidence, findings) }));
  // Only a file of the same entry may speak for a principal that no finding names.
  const spokenFor = new Set(entries.flatMap(({ principals, files }) => (files.length > 0 ? principals : [])));
  const principals = [...new Set(entries.flatMap((each) => each.principals))];
  const files = [...new Set(entries.flatMap((each) => each.files))];
  return matchParties(principals, filesOf(evidence, files), evidence, 'config', spokenFor);
}

function chosenFiles({ unnamedFiles }: Evidence, globs: readonly string[]): readonly string[] {
  const isChosen = chooser(globs);
  return unnamedFiles.filter((path) => globs.includes(path) || isChosen(path));
}

/** Whether an entry names the policy: by a glob of its file, or by its address (`aws_iam_policy.x`, `modules/a#aws_iam_policy.x`). */
function speaksOf({ paths }: Mapping, { at }: Policy): boolean {
  const folder = at.path.slice(0, Math.max(0, at.path.lastIndexOf('/')));
  if (paths.includes(at.name) || paths.includes(`${folder}#${at.name}`)) return true;
  return chooser(paths)(at.path);
}

function matchAttached(attachedTo: readonly PrincipalRef[], evidence: Evidence, takesUnnamed: boolean): Match {
  const { findings, unnamedFiles } = evidence;
  const unnamed = takesUnnamed ? filesOf(evidence, unnamedFiles) : [];
  const known = [...new Set(findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.arn] : [])))];
  const attached = attachedPrincipals(attachedTo, known);
  if (attached.kind === 'principals') return matchParties(attached.arns, unnamed, evidence, 'attachment');
  return unnamed.length > 0 ? matchParties([], unnamed, evidence, 'unnamed') : { kind: 'unmatched', why: attached.why };
}

function matchParties(
  principals: readonly Arn[],
  unnamed: readonly Party[],
  { findings }: Evidence,
  ground: Ground,
  spokenFor: ReadonlySet<Arn> = new Set(),
): Match {
  const named = principals.map((principal) => partyOf(principal, findings));
  const silent = named.filter((party) => !reportsPermissions(party));
  const stops = silent.filter(
    ({ principal, findings: own }) => own.length > 0 || principal === undefined || !spokenFor.has(principal),
  );
  if (stops.length > 0) return { kind: 'unmatched', why: whySilent(stops) };
  const parties = [...named.filter(reportsPermissions), ...unnamed];
  if (parties.length === 0) return { kind: 'unmatched', why: whyNone(findings, ground !== 'unnamed') };
  return { kind: 'matched', ground, unused: intersection(parties.map((party) => unusedBy(party.findings))), parties };
}

/** The principals that findings name and no entry of the config maps. */
export function unmapped(findings: readonly Finding[], mappings: readonly Mapping[]): readonly Arn[] {
  const mapped = new Set(mappings.flatMap(({ principals }) => principals));
  const named = findings.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.arn] : []));
  return [...new Set(named)].filter((arn) => !mapped.has(arn));
}

/** One party a file: each file of unnamed findings is taken for a principal of its own, also one that reports nothing. */
function filesOf({ findings }: Evidence, paths: readonly string[]): readonly Party[] {
  return paths.map((path) => ({
    principal: undefined,
    path,
    findings: findings.filter((each) => each.subject.kind === 'unnamed' && each.path === path),
  }));
}

function partyOf(principal: Arn, findings: readonly Finding[]): Party {
  return {
    principal,
    path: undefined,
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
