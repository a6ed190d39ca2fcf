/**
 * Pass, fail or incomplete, with every reason. Never a silent green.
 *
 * `fail` needs somebody to have asked for it. Both rules count permissions that
 * can be removed; what the pull request adds has no usage yet and is in neither, unless
 * `new-permissions: refine` takes it for old:
 *
 *   fail-on: unused      all of them, in the policies that the pull request changes
 *   fail-on: new-excess  those that stand on a line the pull request adds or changes:
 *                        the line that names the action, or the wildcard that grants it
 *
 * A list of actions on one line is one line: who touches it answers for all of it.
 * Old excess beside the changed lines is suggested, and fails nobody. `fail-levels`
 * narrows both to access levels; an action of unknown level always counts.
 *
 * What could not be checked makes the verdict `incomplete` in any case. A reason
 * is given for everything that is not as it should be, whatever the verdict.
 */
import type { Config } from '../config/config.js';
import { joined, message, quotedList, shortened, words, type Message } from '../text/message.js';
import { reasonsOf } from './reasons.js';
import type { Report, Verdict } from './report.js';
import type { Removed } from './tally.js';

/** The verdict on a report, with every reason. */
export function verdictOf(report: Omit<Report, 'verdict'>, config: Config): Verdict {
  const gate = gateOf(config);
  const counted = gate === undefined ? 0 : countedBy(gate, report).length;
  const tooMany = gate !== undefined && counted > gate.most;
  const incomplete = incompleteness(report);
  const unused = report.removable === 0 ? [] : [unusedReason(report, gate)];
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

/** What could not be checked, or not be done; empty where everything was. */
export function incompleteness(report: Omit<Report, 'verdict'>): readonly Message[] {
  const outcomes = report.outcomes.filter(({ incomplete }) => incomplete);
  const { problems, alone } = report.findings;
  const reasons = [
    ...report.gaps,
    // Findings that cannot be read matter as soon as there is a policy they could speak of.
    ...(report.policies === 0 ? [] : problems).map(
      ({ path, why, help }) => message`findings file ${path}: ${why}; ${help}`,
    ),
    ...reasonsOf(outcomes),
    ...(outcomes.some(({ kind }) => kind === 'unmatched') ? alone : []),
  ];
  return reasons.map((reason) => shortened(reason, longestReason));
}

/** Characters of one reason: none of them hides the others. */
const longestReason = 2_000;

/** What `fail-on` asks of the unused permissions. */
interface Gate {
  readonly onChangedLines: boolean;
  readonly levels: Config['failLevels'];
  readonly most: number;
}

/** `unused` counts all that `new-excess` does, so with both it alone decides. */
function gateOf({ failOn, failLevels, maxUnused }: Config): Gate | undefined {
  const isAll = failOn.includes('unused');
  if (!isAll && !failOn.includes('new-excess')) return undefined;
  return { onChangedLines: !isAll, levels: failLevels, most: maxUnused };
}

function countedBy({ onChangedLines, levels }: Gate, { tallies }: Pick<Report, 'tallies'>): readonly Removed[] {
  return tallies
    .flatMap(({ removed }) => removed)
    .filter((each) => each.onChangedLine || !onChangedLines)
    .filter(({ level }) => levels.length === 0 || level === 'unknown' || levels.includes(level));
}

/** "5 unused permissions can be removed, 2 of them at level `write`, more than the 0 allowed". */
function unusedReason(report: Omit<Report, 'verdict'>, gate: Gate | undefined): Message {
  const { removable } = report;
  const all = message`${removable} unused ${words(removable === 1 ? 'permission' : 'permissions')} can be removed`;
  if (gate === undefined) return all;
  const counted = countedBy(gate, report);
  const which = whichCount(gate, counted);
  const some = which === undefined ? all : message`${all}, ${counted.length} of them ${which}`;
  return counted.length > gate.most
    ? message`${some}, more than the ${gate.most} allowed`
    : message`${some}, no more than the ${gate.most} allowed`;
}

/** Which of the unused permissions count; `undefined` for all. */
function whichCount({ onChangedLines, levels }: Gate, counted: readonly Removed[]): Message | undefined {
  const place = onChangedLines ? [words('on lines that this pull request changes')] : [];
  const also = counted.some(({ level }) => level === 'unknown') ? words(' or unknown to the catalogue') : words('');
  const name = words(levels.length === 1 ? 'level' : 'the levels');
  const level = levels.length === 0 ? [] : [message`at ${name} ${quotedList(levels)}${also}`];
  return place.length + level.length === 0 ? undefined : joined([...place, ...level], ' and ');
}

function allClear({ policies, outcomes, passedOver }: Omit<Report, 'verdict'>): Message {
  if (policies === 0)
    return passedOver.length === 0
      ? words('no IAM policy was changed')
      : message`no policy was checked; ${joined(passedOver, '; ')}`;
  const [noun, them] = policies === 1 ? ['policy', 'it'] : ['policies', 'them'];
  const except = outcomes.some(({ kind }) => kind === 'exempt') ? ' except what this pull request adds' : '';
  return message`${policies} ${words(`${noun} checked; nothing reported unused is left in ${them}${except}`)}`;
}
