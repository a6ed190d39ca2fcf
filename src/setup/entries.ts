/**
 * The entries of the config against the repository and the evidence: those that mean nobody and nothing.
 */
import type { Config } from '../config/config.js';
import { speaksOf, type Mapping } from '../match/entries.js';
import type { Evidence } from '../match/match.js';
import { accountOf } from '../match/witness.js';
import type { PolicyAddress } from '../policy/model.js';
import { principalKey, type Arn } from '../policy/names.js';
import { principalFits } from '../policy/principal-pattern.js';
import type { KeepEntry } from '../refine/keep.js';
import { keepNotes } from '../review/kept.js';
import { chooser } from '../text/glob.js';
import { memo } from '../text/memo.js';
import { message, words, type Message } from '../text/message.js';
import { filledIn, namesIn } from '../text/named-glob.js';

/** What entries are held against. */
interface Surroundings {
  /** Every policy of the repository, and every gap. */
  readonly policies: readonly PolicyAddress[];
  /** Every file of the repository. */
  readonly paths: readonly string[];
  /** The files of findings that were read. */
  readonly findings: readonly string[];
  readonly evidence: Evidence;
}

/** Something about the entry of a list, by its index. */
export interface EntryNote {
  readonly list: 'policies' | 'keep';
  readonly index: number;
  readonly what: Message;
}

/** What is idle under `policies`: globs that name no policy, principals that nobody knows, findings that are not there. */
export function idleEntries({ mappings }: Config, around: Surroundings): readonly EntryNote[] {
  // Without any evidence nobody is known, which is told once.
  const isBlind = around.evidence.known.arns.length === 0;
  const isKnown = memo((arn: Arn) => isBlind || isKnownTo(around.evidence, arn), 10_000);
  return mappings.flatMap((mapping, index) =>
    noted(
      [
        ...idlePaths(mapping, around),
        ...mapping.principals.filter((arn) => !isKnown(arn)).map((arn) => unknownPrincipal(arn, around.evidence)),
        ...absentFindings(mapping, around),
      ],
      index,
    ),
  );
}

function noted(all: readonly Message[], index: number): readonly EntryNote[] {
  return all.map((what) => ({ list: 'policies', index, what }));
}

function idlePaths(mapping: Mapping, { policies, paths }: Surroundings): readonly Message[] {
  const excludes = mapping.paths.filter((glob) => glob.startsWith('!'));
  return mapping.paths
    .filter((glob) => !glob.startsWith('!'))
    .filter((glob) => !policies.some((at) => speaksOf({ ...mapping, paths: [glob, ...excludes] }, { at })))
    .map((glob) => {
      const file = paths.find(chooser([filledIn(glob, () => '*')]));
      return file === undefined
        ? message`${glob} names no file and no policy of the repository`
        : message`${glob} names ${file}, and no policy is found there`;
    });
}

function isKnownTo({ known }: Evidence, arn: Arn): boolean {
  const pattern = namesIn(arn).length > 0 ? filledIn(arn, () => '*') : arn;
  if (pattern.includes('*')) return known.arns.some((each) => principalFits(pattern, each));
  return known.arns.some((each) => principalKey(each) === principalKey(arn));
}

function unknownPrincipal(arn: Arn, { notListed }: Evidence): Message {
  const account = accountOf(arn);
  if (!/^\d{12}$/.test(account)) return message`nobody whom findings or inventory know fits ${arn}`;
  return notListed(new Set([account])).length === 0
    ? message`${arn} is not among those whom the inventory of account ${account} lists: is its name right?`
    : message`neither a finding nor an inventory names ${arn}`;
}

function absentFindings({ findings }: Mapping, around: Surroundings): readonly Message[] {
  return findings
    .filter((glob) => !around.findings.includes(glob) && !around.findings.some(chooser([glob])))
    .map((glob) => message`${glob} names no findings file that is at hand`);
}

/** Keep entries that have ended, end soon, or keep nothing. */
export function keepEntryNotes(
  { keep }: Config,
  protecting: ReadonlySet<KeepEntry>,
  today: string,
): readonly EntryNote[] {
  return keep.flatMap((entry, index) =>
    keepNotes([entry], protecting, today, words('the policies of this repository')).map((what): EntryNote => ({
      list: 'keep',
      index,
      what,
    })),
  );
}
