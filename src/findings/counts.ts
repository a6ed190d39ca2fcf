/** How many findings count, and how many do not and why, so that a summary hides none. */
import { grouped } from '../text/group.js';
import type { Finding } from './finding.js';
import type { Ignored, ProblemKind, ReadFindings, Reply } from './format.js';

/** Numbers about findings, for the summary and the report. */
export interface FindingsCounts {
  /** Findings that count, each once, however many services it names. */
  readonly findings: number;
  readonly ignored: Readonly<Record<Ignored['kind'], number>>;
  /** Replies about a finding that another reply is about as well: copies, and pages that are united. */
  readonly repeated: number;
  /** Replies that a newer version of the same finding replaces. */
  readonly replaced: number;
  /** Roles and users that were never used, or not for long. */
  readonly unusedPrincipals: number;
  /** Principals with several findings, as of two analyzers: only what all of them report counts. */
  readonly severalFindings: number;
  readonly problems: Readonly<Record<ProblemKind, number>>;
}

/** How many findings of a read count, and how many do not, by reason. */
export function countsOf({ findings, ignored, problems, replies }: ReadFindings): FindingsCounts {
  return {
    findings: new Set(findings.map(({ id }) => id)).size,
    ignored: { ...noneIgnored, ...countedBy(ignored) },
    ...repetitions(replies),
    unusedPrincipals: principalsIn(findings.filter(({ kind }) => kind === 'unused-principal')).size,
    severalFindings: severalFindings(findings),
    problems: { ...noProblems, ...countedBy(problems) },
  };
}

const noneIgnored: FindingsCounts['ignored'] = {
  archived: 0,
  resolved: 0,
  'other-status': 0,
  error: 0,
  'other-type': 0,
  credential: 0,
  recommendation: 0,
};

const noProblems: FindingsCounts['problems'] = { 'empty-actions': 0, page: 0, 'no-names': 0, unreadable: 0 };

function countedBy(items: readonly { readonly kind: string }[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...grouped(items, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
}

function repetitions(replies: readonly Reply[]): Pick<FindingsCounts, 'repeated' | 'replaced'> {
  let [repeated, replaced] = [0, 0];
  for (const all of grouped(replies, ({ id }) => id).values()) {
    // As `refine/unused.ts` has it: the newest version counts, and a page without a date belongs to any.
    const newest = all
      .flatMap(({ updatedAt }) => updatedAt ?? [])
      .sort()
      .at(-1);
    const older = all.filter(({ updatedAt }) => updatedAt !== undefined && updatedAt !== newest).length;
    replaced += older;
    repeated += all.length - older - 1;
  }
  return { repeated, replaced };
}

function severalFindings(findings: readonly Finding[]): number {
  const reports = findings.filter(({ kind }) => kind !== 'unused-principal');
  return [...principalsIn(reports).values()].filter((own) => new Set(own.map(({ id }) => id)).size > 1).length;
}

function principalsIn(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const named = findings.filter(({ subject }) => subject.kind === 'principal');
  return grouped(named, ({ subject }) => (subject.kind === 'principal' ? subject.arn : ''));
}
