/**
 * Over which days nothing was used, as far as the findings say.
 *
 * A period ends on the day of the analysis. Reports of last accesses tell how long it was, the manifest of an export
 * tells it of its analyzers, and a finding alone does not: then the analyzer's usual 90 days are named as what they are.
 */
import type { Evidence } from '../../edits/proposal.js';
import type { Finding } from '../../findings/finding.js';
import { message, words, type Message } from '../../text/message.js';

/** "in the 90 days to 2026-11-20"; `undefined` where no finding is dated. */
export function periodOf({ parties, period }: Pick<Evidence, 'parties' | 'period'>): Message | undefined {
  const findings = parties.flatMap((party) => party.findings).filter(({ kind }) => kind !== 'unused-principal');
  const ends = distinct(findings.flatMap((finding) => endOf(finding) ?? []));
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const end = words(first === last ? first : `their analysis, between ${first} and ${last}`);
  const told = distinct(findings.map((finding) => finding.period ?? period ?? 0));
  const [days = 0] = told;
  if (days === 0) return message`in the analyzer’s period (usually 90 days) to ${end}`;
  return message`in the ${words(told.length > 1 ? 'at least ' : '')}${days} days to ${end}`;
}

function endOf({ analyzedAt }: Finding): string | undefined {
  return analyzedAt !== undefined && /^\d{4}-\d\d-\d\d/.test(analyzedAt) ? dayOf(analyzedAt) : undefined;
}

/** The date of an ISO 8601 time. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

function distinct<T extends string | number>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
