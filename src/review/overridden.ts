/**
 * A report and what became of the override label → the report as it is told.
 *
 * Nothing is taken out of it: the reasons stay, and the verdict says who has accepted them.
 */
import { message, words } from '../text/message.js';
import type { Override } from './override.js';
import type { Report, Verdict } from './report.js';

/** The report with what the label makes of its verdict. */
export function overridden(report: Report, override: Override | undefined): Report {
  if (override === undefined) return report;
  const { verdict } = report;
  if (override.kind !== 'counts') {
    const { why } = override;
    return verdict.kind === 'pass'
      ? { ...report, override, notes: [why, ...report.notes] }
      : { ...report, override, verdict: { ...verdict, reasons: [why, ...verdict.reasons] } };
  }
  return verdict.kind === 'pass' ? report : { ...report, override, verdict: accepted(report, override) };
}

function accepted({ verdict }: Report, { label, by, head }: Extract<Override, { kind: 'counts' }>): Verdict {
  const instead = verdict.kind;
  const who = message`${by} accepted commit ${head} as it is with the label ${label}; without it the verdict would be ${words(instead)}:`;
  return { kind: 'pass', reasons: [who, ...verdict.reasons], accepted: { by, label, instead } };
}
