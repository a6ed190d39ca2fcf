/**
 * What stays in the statements at hand, and how much of its use AWS can see.
 *
 * Seven kinds, each told for what it is:
 *
 *   elsewhere          dropped here, and granted by another statement all the same
 *   seen used          a report gives the day of a recent use; nothing else counts as used
 *   another change     reported unused as well, and another change of the policy is about it
 *   left               reported unused as well, and granted by a wildcard that stays for its length
 *   reported unused    and not removed for a reason that the job summary gives: new, kept, withheld
 *   not reported       AWS tracks it, and no finding lists it: that does not mean used
 *   invisible          AWS tracks no use of it, so nobody can tell
 */
import type { Part } from '../../edits/plan.js';
import type { Evidence } from '../../edits/proposal.js';
import type { ActionName } from '../../policy/names.js';
import { isNeverTracked } from '../../policy/never-tracked.js';
import { isReported } from '../../refine/granted-actions.js';
import { intersection, unusedBy, type Unused } from '../../refine/unused.js';
import { grouped } from '../../text/group.js';
import { halves, hereOf } from './here.js';
import { code } from './markdown.js';
import { dayOf } from './period.js';

/** What AWS shows of the use of an action. */
type Sight =
  'elsewhere' | 'seen-used' | 'another-change' | 'left' | 'reported-unused' | 'not-reported' | 'invisible' | 'not-told';

/** Names shown as examples of a kind. */
const mostExamples = 5;

/** The section: how much stays, of which sight. */
export function staysSection(parts: readonly Part[], evidence: Evidence): string {
  const { goes, elsewhere, stays } = hereOf(parts, evidence);
  if (stays === undefined)
    return '**What stays**: everything that was not reported as unused, which does not prove use';
  if (stays.length === 0) return '';
  const bySight = grouped(stays, sightsOf(evidence, elsewhere));
  const lines = [...texts].flatMap(([sight, textOf]) => {
    const names = bySight.get(sight) ?? [];
    return names.length === 0 ? [] : [`- ${textOf(names, evidence)}`];
  });
  return [`**What stays: ${stays.length} of ${goes.length + stays.length}**`, lines.join('\n')].join('\n\n');
}

/** What AWS shows of the use of each action. */
function sightsOf(
  { parties, uses, catalogue, left, dropped }: Evidence,
  elsewhere: readonly ActionName[],
): (name: ActionName) => Sight {
  const others = new Set(elsewhere.map((name) => name.toLowerCase()));
  const lefts = new Set(left.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const reported: Unused = intersection(parties.map(({ findings }) => unusedBy(findings)));
  return (name) => {
    const lower = name.toLowerCase();
    const [service, bare] = halves(lower);
    if (others.has(lower)) return 'elsewhere';
    if (uses.has(lower)) return 'seen-used';
    if (isNeverTracked(service, bare)) return 'invisible';
    if (isReported(lower, reported))
      return lefts.has(lower) ? 'left' : dropped.has(lower) ? 'another-change' : 'reported-unused';
    const isTracked = catalogue.isTracked(service, bare);
    if (isTracked === undefined) return 'not-told';
    return isTracked ? 'not-reported' : 'invisible';
  };
}

type TextOf = (names: readonly ActionName[], evidence: Evidence) => string;

const texts: ReadonlyMap<Sight, TextOf> = new Map<Sight, TextOf>([
  ['elsewhere', (names) => `reported as unused, and granted by another statement as well: ${some(names)}`],
  ['seen-used', (names, { uses }) => `seen used: ${some(names)}${latest(names, uses)}`],
  ['another-change', (names) => `reported as unused, and left to another change: ${some(names)}`],
  ['left', (names) => `reported as unused, and left under a wildcard: ${some(names)}`],
  ['reported-unused', (names) => `reported as unused, and not removed: ${some(names)}; the job summary says why`],
  ['not-reported', (names) => `tracked by AWS and not reported as unused: ${some(names)}, which does not prove use`],
  ['invisible', (names) => `invisible to AWS, so nobody can tell: ${some(names)}`],
  [
    'not-told',
    (names) =>
      `not reported as unused: ${some(names)}, which does not prove use, since AWS does not track every action`,
  ],
]);

function latest(names: readonly ActionName[], uses: Evidence['uses']): string {
  const days = names
    .flatMap((name) => uses.get(name.toLowerCase()) ?? [])
    .filter((time) => /^\d{4}-\d\d-\d\d/.test(time));
  const last = [...days].sort().at(-1);
  return last === undefined ? '' : `, the latest on ${dayOf(last)}`;
}

/** How many, and the first of them. */
function some(names: readonly ActionName[]): string {
  const shown = names.slice(0, mostExamples).map((name) => code(name, 100));
  return `${names.length} (${[...shown, ...(names.length > mostExamples ? ['…'] : [])].join(', ')})`;
}
