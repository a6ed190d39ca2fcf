/**
 * Pass, fail or incomplete, with every reason. Never a silent green.
 *
 * `fail` needs somebody to have asked for it. Both rules count permissions that
 * can be removed, and those that stay only because of what the pull request changes; what it
 * adds has no usage yet and is in neither, unless `new-permissions: refine` takes it for old:
 *
 *   fail-on: unused      all of them, in the policies that the pull request changes
 *   fail-on: new-excess  those whose string, or its statement's effect, resources, negation or
 *                        condition, means something else than at the base
 *
 * Sid, comments, order, neighbours, moving and formatting are no change. Old excess beside
 * what is changed is suggested, and fails nobody. `fail-levels`
 * narrows both to access levels; an action of unknown level always counts.
 *
 * What could not be checked makes the verdict `incomplete` in any case. A reason
 * is given for everything that is not as it should be, whatever the verdict.
 */
import type { Config } from '../config/config.js';
import type { Outcome } from '../edits/proposal.js';
import { wayToPass, type CountedKind } from '../reasons/ways-to-pass.js';
import { joined, message, quotedList, shortened, words, type Message } from '../text/message.js';
import { countGiven } from './given-policies.js';
import { reasonsOf } from './reasons.js';
import type { Report, Verdict } from './report.js';
import type { Removed, Withheld } from './tally.js';

/** The verdict on a report, with every reason. */
export function verdictOf(report: Omit<Report, 'verdict'>, config: Config): Verdict {
  const gate = gateOf(config);
  const counted = gate === undefined ? [] : countedBy(gate, report);
  const tooMany = gate !== undefined && counted.length > gate.most;
  const incomplete = incompleteness(report);
  const unused = report.removable + withheldIn(report).length === 0 ? [] : [unusedReason(report, gate)];
  const kind = tooMany ? 'fail' : incomplete.length > 0 ? 'incomplete' : 'pass';
  // The most important first: what makes the verdict what it is.
  const both = kind === 'incomplete' ? [...incomplete, ...unused] : [...unused, ...incomplete];
  const reasons = [...both, ...leftReason(report)];
  return {
    kind,
    reasons: reasons.length > 0 ? reasons : [allClear(report)],
    ...(tooMany ? { remedy: remedyFor(counted, report, config) } : {}),
  };
}

/** What lets a pull request pass of which these count. */
function remedyFor(
  counted: readonly (Removed | Withheld)[],
  { suggestions, outside, outcomes }: Pick<Report, 'suggestions' | 'outside' | 'outcomes'>,
  config: Config,
): Message {
  const kinds = counted.flatMap((each): readonly CountedKind[] => {
    if ('reason' in each) return [each.reason];
    return [
      ...(suggestions.length > 0 ? ['suggested' as const] : []),
      ...(outside.length > 0 ? ['shown' as const] : []),
      ...(outcomes.some(({ kind }) => kind === 'emptied') ? ['emptied' as const] : []),
    ];
  });
  return wayToPass(new Set(kinds), { ...config, action: counted[0]?.name ?? '' });
}

/** Whether this verdict fails the job. */
export function failsJob({ kind, accepted }: Verdict, report: Omit<Report, 'verdict'>, { failOn }: Config): boolean {
  return (
    accepted === undefined &&
    (kind === 'fail' ||
      // It would end every run once it is merged, also those that only advise.
      report.broken.length > 0 ||
      (failOn.includes('incomplete') && incompleteness(report).length > 0))
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
  readonly onlyNew: boolean;
  readonly levels: Config['failLevels'];
  readonly most: number;
}

/** `unused` counts all that `new-excess` does, so with both it alone decides. */
function gateOf({ failOn, failLevels, maxUnused }: Config): Gate | undefined {
  const isAll = failOn.includes('unused');
  if (!isAll && !failOn.includes('new-excess')) return undefined;
  return { onlyNew: !isAll, levels: failLevels, most: maxUnused };
}

function countedBy({ onlyNew, levels }: Gate, { tallies }: Pick<Report, 'tallies'>): readonly (Removed | Withheld)[] {
  return tallies
    .flatMap(({ removed, withheld }) => [...removed, ...withheld])
    .filter((each) => each.isNew || !onlyNew)
    .filter(({ level }) => levels.length === 0 || level === 'unknown' || levels.includes(level));
}

/** "5 unused permissions can be removed, 2 of them at level `write`, more than the 0 allowed". */
function unusedReason(report: Omit<Report, 'verdict'>, gate: Gate | undefined): Message {
  const { removable } = report;
  const withheld = withheldIn(report);
  const removed = message`${removable} unused ${words(removable === 1 ? 'permission' : 'permissions')} can be removed`;
  const stays = reasonsWithheld(withheld);
  const all = stays.length === 0 ? removed : joined([...(removable === 0 ? [] : [removed]), ...stays], ', ');
  if (gate === undefined) return all;
  const counted = countedBy(gate, report);
  const which = whichCount(gate, counted);
  const some = which === undefined ? all : message`${all}, ${counted.length} of them ${which}`;
  return counted.length > gate.most
    ? message`${some}, more than the ${gate.most} allowed`
    : message`${some}, no more than the ${gate.most} allowed`;
}

/** What stays granted although it is unused: it is in no count of the gate, and is said all the same. */
function leftReason({ tallies }: Pick<Report, 'tallies'>): readonly Message[] {
  const left = tallies.reduce((sum, each) => sum + each.left, 0);
  if (left === 0) return [];
  const [noun, stay, them] = left === 1 ? ['permission', 'stays', 'it'] : ['permissions', 'stay', 'them'];
  return [
    message`${left} more unused ${words(`${noun} ${stay} granted, since the lists would be too long without ${them}`)}`,
  ];
}

function withheldIn({ tallies }: Pick<Report, 'tallies'>): readonly Withheld[] {
  return tallies.flatMap(({ withheld }) => withheld);
}

/** What counts and is not suggested, with the way out of it. */
function reasonsWithheld(withheld: readonly Withheld[]): readonly Message[] {
  return (['kept-once-merged', 'not-new', 'outgrown', 'not-edited', 'used-elsewhere'] as const).flatMap((reason) => {
    const same = withheld.filter((each) => each.reason === reason);
    if (same.length === 0) return [];
    const names = quotedList([...new Set(same.map(({ name }) => name))]);
    const noun = words(same.length === 1 ? 'permission' : 'permissions');
    const how: Readonly<Record<typeof reason, string>> = {
      'kept-once-merged': 'kept once this is merged',
      'not-new': 'not new and not suggested',
      outgrown: 'that this pull request leaves under wildcards too long to narrow',
      'not-edited': 'in lists that are not edited',
      'used-elsewhere': 'held back because this pull request gives the policy to others as well',
    };
    return [message`${same.length} unused ${noun} ${words(how[reason])}: ${names}`];
  });
}

/** Which of the unused permissions count; `undefined` for all. */
function whichCount({ onlyNew, levels }: Gate, counted: readonly Removed[]): Message | undefined {
  const place = onlyNew ? [words('in what this pull request adds or changes')] : [];
  const also = counted.some(({ level }) => level === 'unknown') ? words(' or unknown to the catalogue') : words('');
  const name = words(levels.length === 1 ? 'level' : 'the levels');
  const level = levels.length === 0 ? [] : [message`at ${name} ${quotedList(levels)}${also}`];
  return place.length + level.length === 0 ? undefined : joined([...place, ...level], ' and ');
}

function allClear({ policies, given, outcomes, passedOver }: Omit<Report, 'verdict'>): Message {
  const unread = [...countGiven(given), ...passedOver];
  if (policies === 0)
    return unread.length === 0
      ? words('no IAM policy was changed')
      : message`no policy was checked; ${joined(unread, '; ')}`;
  const alone = outcomes.filter(isLeftAlone).length;
  const checked = policies - alone;
  const [noun, them] = checked === 1 ? ['policy', 'it'] : ['policies', 'them'];
  const except = outcomes.some(({ kind }) => kind === 'exempt') ? ' except what this pull request adds' : '';
  const clear = message`${checked} ${words(`${noun} checked; nothing reported unused is left in ${them}${except}`)}`;
  const left = message`${alone} ${words(alone === 1 ? 'policy was' : 'policies were')} left alone because of another purpose: ${placesOf(outcomes.filter(isLeftAlone))}`;
  const all = [...(checked > 0 || alone === 0 ? [clear] : []), ...(alone === 0 ? [] : [left]), ...countGiven(given)];
  return joined(all, '; ');
}

/** Whether nothing of a policy was checked, although a role or a user has it: it has another purpose as well. */
function isLeftAlone({ kind, statement, incomplete }: Outcome): boolean {
  return kind === 'withheld' && statement === undefined && !incomplete;
}

function placesOf(outcomes: readonly Outcome[]): Message {
  return quotedList(outcomes.map(({ at, first }) => `${at.path}:${first} (${at.name})`));
}
