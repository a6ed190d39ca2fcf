/**
 * Pass, fail or incomplete, with every reason. Never a silent green.
 *
 * `fail` needs somebody to have asked for it (`fail-on: unused`); what could not
 * be looked at makes the verdict `incomplete` in any case. A reason is given for
 * everything that is not as it should be, whatever the verdict.
 */
import type { Config } from '../config.js';
import { joined, message, words, type Message } from '../text/message.js';
import type { Report, Verdict } from './report.js';

export function verdictOf(report: Omit<Report, 'verdict'>, { failOn, maxUnused }: Config): Verdict {
  const tooMany = failOn.includes('unused') && report.removable > maxUnused;
  const incomplete = incompleteness(report);
  const unused = report.removable === 0 ? [] : [unusedReason(report.removable, tooMany, maxUnused)];
  const reasons = [...unused, ...incomplete];
  const kind = tooMany ? 'fail' : incomplete.length > 0 ? 'incomplete' : 'pass';
  return { kind, reasons: reasons.length > 0 ? reasons : [allClear(report)] };
}

/** Whether this verdict fails the job. */
export function failsJob({ kind, reasons }: Verdict, report: Omit<Report, 'verdict'>, { failOn }: Config): boolean {
  return (
    reasons.length > 0 && (kind === 'fail' || (failOn.includes('incomplete') && incompleteness(report).length > 0))
  );
}

/** What could not be looked at, or not be done; empty where everything was. */
export function incompleteness(report: Omit<Report, 'verdict'>): readonly Message[] {
  const outcomes = report.outcomes.filter(({ incomplete }) => incomplete);
  const { problems, unmatched } = report.findings;
  return [
    ...report.gaps,
    // Findings that cannot be read matter as soon as there is a policy they could speak of.
    ...(report.policies === 0 ? [] : problems).map(
      ({ path, why, help }) => message`findings file ${path}: ${why}; ${help}`,
    ),
    ...outcomes.map(({ at, first, statement, why }) => {
      const where = statement === undefined ? message`${at.name}` : message`${at.name}, statement ${statement + 1}`;
      return message`${at.path}:${words(String(first))} (${where}): ${why ?? words('it could not be checked')}`;
    }),
    ...(outcomes.some(({ kind }) => kind === 'unmatched') ? unmatched : []),
  ];
}

function unusedReason(removable: number, tooMany: boolean, most: number): Message {
  const count = message`${removable} unused ${words(removable === 1 ? 'permission' : 'permissions')} can go`;
  return tooMany ? message`${count}, more than the ${most} allowed` : count;
}

function allClear({ policies, outcomes }: Omit<Report, 'verdict'>): Message {
  if (policies === 0) return words('no IAM policy was changed');
  return joined(
    [
      message`${policies} ${words(policies === 1 ? 'policy' : 'policies')} looked at`,
      words(
        outcomes.some(({ kind }) => kind === 'exempt')
          ? 'nothing reported unused is left in them but what this pull request adds'
          : 'nothing reported unused is left in them',
      ),
    ],
    ', ',
  );
}
