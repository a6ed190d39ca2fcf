/**
 * The title and the body of a sweep's pull request.
 *
 *   hidden memory · what goes, in one sentence · each policy in numbers · file by file: who, the diff, the evidence
 *   · how to keep some of it, how to bring it back, who owns it · that checks wait, where they do
 */
import type { SweepSettings } from '../config/sweep-section.js';
import type { RefinedFile } from '../edits/proposal.js';
import { harmless } from '../publish/words/commit-message.js';
import { evidenceFolded, leftLines, wholeSections } from '../publish/words/evidence.js';
import { characters, fitted, type Group as Section } from '../publish/words/fit.js';
import { bodyLimit, code, fenced, markdown, shownLines } from '../publish/words/markdown.js';
import { consequences, sentence } from '../publish/words/sentence.js';
import { mostRows, policyTable } from '../publish/summary/policy-table.js';
import type { Report } from '../review/report.js';
import { unifiedDiff } from '../text/diff.js';
import type { Group, OwnersOf } from './groups.js';
import { pullMarker, shortId } from './own-marker.js';
import { policyKey } from './units.js';

/** What a body is made of. */
interface PullFacts {
  readonly group: Group;
  /** The analysis of just the policies of the group. */
  readonly report: Report;
  /** The commit that carries it. */
  readonly commit: string;
  readonly ownersOf: OwnersOf;
  /** Whether workflows start on it by themselves: not where the workflow's own token has made it. */
  readonly startsWorkflows: boolean;
}

/** The title, on one line of plain characters. */
export function pullTitle({ removed, units, name }: Group, { commitPrefix, group }: SweepSettings): string {
  const count = removed.reduce((sum, { actions }) => sum + actions.length, 0);
  const what = `Remove ${count} unused ${count === 1 ? 'permission' : 'permissions'}`;
  const [only, ...more] = units.flatMap(({ policies }) => policies);
  const whence =
    only !== undefined && more.length === 0
      ? ` from ${harmless(only.name)}`
      : group === 'all'
        ? ` from ${more.length + 1} policies`
        : ` from ${more.length + 1} policies of ${harmless(name)}`;
  return `${commitPrefix}${what}${whence}`.slice(0, 200);
}

/** The body, with its memory in the first line. */
export function pullBody(facts: PullFacts): string {
  const { group, report, commit } = facts;
  const memory = pullMarker({
    ...{ group: group.key, commit, files: filesOf(report), removed: group.removed },
    ...{ isEnded: false, isTakenBack: false },
  });
  const sections: readonly Section[] = [
    { of: 'paragraphs', title: '', items: [() => opening(group)] },
    { of: 'tables', title: '', items: [() => policyTable(talliesOf(facts), mostRows)] },
    { of: 'files', title: '', items: report.refined.map((file) => () => fileSection(file, report.refined.length)) },
    { of: 'paragraphs', title: '', items: closing(facts).map((text) => () => text) },
  ];
  const text = fitted(sections, bodyLimit - memory.length, characters, 'The commit has all of it.');
  return `${memory}\n${text}`;
}

/** What the commit makes of which file, in few characters. */
export function filesOf({ refined }: Report): ReadonlyMap<string, string> {
  return new Map(refined.map(({ path, before, after }) => [path, `${shortId(before)} ${shortId(after)}`]));
}

function opening({ removed, later }: Group): string {
  const count = removed.reduce((sum, { actions }) => sum + actions.length, 0);
  const policies = removed.length === 1 ? 'one policy' : `${removed.length} policies`;
  const what = `This takes **${count} ${count === 1 ? 'permission' : 'permissions'}** that nobody uses out of ${policies}, and changes nothing else.`;
  const rest =
    later === 0 ? '' : ` ${later} further ${later === 1 ? 'policy follows' : 'policies follow'} once it is merged.`;
  return `${what} Each file was read again after the edit and proved: nothing is granted anew, and nothing that was not reported goes.${rest}`;
}

function talliesOf({ group, report }: PullFacts): Report['tallies'] {
  const keys = new Set(group.removed.map(policyKey));
  return report.tallies.filter(({ at }) => keys.has(policyKey(at)));
}

function fileSection({ path, before, after, parts, evidence }: RefinedFile, files: number): string {
  const room = bodyLimit / Math.min(files, 4);
  const diff = unifiedDiff(before, after);
  const shown =
    diff === undefined || diff.length > room / 2
      ? 'The diff is too long to show here; the tab “Files changed” has it.'
      : fenced('diff', shownLines(diff.split('\n')));
  return [
    `### ${code(path)}`,
    markdown(sentence(parts, evidence)),
    shown,
    ...[markdown(consequences(parts)), ...leftLines(parts, evidence, [])].filter((line) => line !== ''),
    ...wholeSections(parts, evidence, room / 4),
    evidenceFolded(parts, evidence, [], room / 3),
  ].join('\n\n');
}

function closing({ group, ownersOf, startsWorkflows }: PullFacts): readonly string[] {
  const owners = [...new Set(group.removed.flatMap(({ path }) => ownersOf(path)))];
  return [
    [
      '**If it should stay**, close this pull request: what it removes then counts as kept for its policies, and what else is unused is offered without it. A tick on the dashboard takes that back.',
      '**If only some of it should stay**, commit on this branch: from then on it is yours, and no sweep changes it.',
      '**To bring it back later**, revert the commit: what somebody puts back is not offered again.',
    ].join('\n'),
    ...(owners.length === 0 ? [] : [`**Owners**: ${owners.map((each) => code(each)).join(', ')}`]),
    ...(startsWorkflows
      ? []
      : [
          '**Checks wait**: a pull request that a workflow’s own token has made starts no workflows. Somebody with write access approves them on this page, or closes and reopens it; with the input `sweep-token` they start by themselves.',
        ]),
  ];
}
