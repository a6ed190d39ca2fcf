/**
 * The dashboard: one issue that says where the repository stands, and where a person can ask for the next step.
 *
 *   in numbers · pull requests that are open · what comes next, with a box each · what waits and why
 *   · what people closed, with a box to take that back · what could not be looked at · keep entries that end · the trend
 */
import { characters, fitted, type Group as Section } from '../publish/words/fit.js';
import { bodyLimit, code, folded, markdown } from '../publish/words/markdown.js';
import { incompleteness } from '../review/verdict.js';
import type { Report } from '../review/report.js';
import { message, shortened, words, type Message } from '../text/message.js';
import type { Awaiting } from './awaiting.js';
import { counted, coverageText, trendChart, trendMarker, type Coverage } from './coverage.js';
import type { Declined } from './declined.js';
import type { Group } from './groups.js';
import { dashboardMarker } from './own-marker.js';
import { boxed, type Ticks } from './ticks.js';
import { policyKey } from './units.js';

/** What a dashboard is made of. */
export interface DashboardFacts {
  readonly report: Report;
  /** Every sweep that is remembered, this one last. */
  readonly trend: readonly Coverage[];
  readonly rows: readonly DashboardRow[];
  readonly declined: readonly Declined[];
  readonly awaiting: readonly Awaiting[];
  /** What this sweep could not do. */
  readonly undone: readonly Message[];
  /** Boxes that were ticked while the sweep ran: they stay ticked for the next one. */
  readonly pending: Ticks;
}

/** A group, and where it stands after this sweep. */
export type DashboardRow =
  | { readonly kind: 'open' | 'theirs'; readonly group: Group; readonly pull: number }
  | { readonly kind: 'waits'; readonly group: Group; readonly why: Message };

/** The title of the issue. */
export const dashboardTitle = 'IAM permissions that nobody uses';

/** The body, at most 60,000 characters. */
export function dashboardBody(facts: DashboardFacts): string {
  const { report, trend, rows, declined, undone, awaiting, pending } = facts;
  const now = trend.at(-1);
  const open = rows.flatMap((row) => (row.kind === 'waits' ? [] : [row]));
  const waiting = rows.flatMap((row) => (row.kind === 'waits' ? [row] : []));
  const waits = new Set(awaiting.map(({ outcome }) => outcome));
  const gaps = incompleteness({ ...report, outcomes: report.outcomes.filter((each) => !waits.has(each)) });
  const sections: readonly Section[] = [
    { of: 'lines', title: '', items: now === undefined ? [] : [() => headline(now, rows)] },
    { of: 'things that could not be done', title: '## Not done', items: bullets(undone) },
    { of: 'pull requests', title: '## Open', items: open.map((row) => () => openLine(row)) },
    {
      of: 'groups',
      title: '## Next\n\nTick a box to have its pull request now.',
      items: waiting.map((row) => () => waitingLine(row, pending)),
    },
    { of: 'things for a person', title: '## For a person', items: bullets(forPeople(report)) },
    {
      of: 'merged policies',
      title:
        '## Merged, and not seen in IAM yet\n\nWhat else is unused in these is looked at once they are deployed and exported again.',
      items: bullets(awaitingLines(awaiting)),
    },
    { of: 'gaps', title: '## Left alone, and why', items: bullets(gaps) },
    {
      of: 'closed pull requests',
      title: '## Kept, since somebody closed or reverted the pull request\n\nTick a box to have it offered again.',
      items: declined.map((each) => () => declinedLine(each, pending)),
    },
    { of: 'notes', title: '## To know', items: bullets(report.notes) },
  ];
  const tail = [trendSection(trend), trendMarker(trend)].filter((each) => each !== '').join('\n\n');
  const limit = bodyLimit - dashboardMarker.length - tail.length - 10;
  const text = fitted(sections, limit, characters, 'The JSON report of the run has all of it.');
  return joinLists(`${dashboardMarker}\n${text}\n${tail}\n`);
}

/** The same for pages where nobody can tick a box. */
export function dashboardPage(facts: DashboardFacts): string {
  return dashboardBody(facts)
    .replace(/^<!-- iam-policy-refiner:.*-->\n/gm, '')
    .replace(/^- \[[ x]\] <!-- [a-z]+:\w+ -->/gm, '-')
    .replace(/\n\nTick a box to have [^\n]*/g, '');
}

/** Items of one list stand without blank lines between them. */
function joinLists(text: string): string {
  return text.replace(/^(- .*)\n\n(?=- )/gm, '$1\n');
}

function headline(now: Coverage, rows: readonly DashboardRow[]): string {
  return `**${coverageText(now)}** on ${now.day}.${leftOf(now, rows)}`;
}

/** That nothing is left is said of what is matched alone: of the rest nobody knows. */
function leftOf({ policies, matched, unused }: Coverage, rows: readonly DashboardRow[]): string {
  const rest = 'what the other policies need is below';
  if (unused > 0) return rows.length === 0 ? ' Nothing of it can be removed now; the sections below say why.' : '';
  if (policies === matched) return ' **Nothing is left to remove.**';
  return matched === 0
    ? ' No policy is matched yet; what they need is below.'
    : ` **Nothing is left to remove from the policies that are matched**; ${rest}.`;
}

function bullets(messages: readonly Message[]): Section['items'] {
  return messages.map((each) => () => `- ${markdown(shortened(each, 600))}`);
}

/** What is unused and no pull request can carry: policies and roles to delete, and what would be too long. */
function forPeople({ outcomes }: Report): readonly Message[] {
  return outcomes.flatMap(({ kind, at, first, why }) =>
    (kind === 'emptied' || kind === 'withheld' || kind === 'advice' || kind === 'left') && why !== undefined
      ? [message`${at.path}:${first} (${at.name}): ${why}`]
      : [],
  );
}

/** A policy that has several copies is told once. */
function awaitingLines(awaiting: readonly Awaiting[]): readonly Message[] {
  const byPolicy = new Map(awaiting.map((each) => [policyKey(each.outcome.at), each]));
  return [...byPolicy.values()].map(
    ({ pull, outcome: { at, first } }) => message`${at.path}:${first} (${at.name}), by ${words(`#${pull}`)}`,
  );
}

function openLine({ kind, group, pull }: Exclude<DashboardRow, { kind: 'waits' }>): string {
  const theirs = kind === 'theirs' ? '; somebody has committed on its branch, so it is left to them' : '';
  return `- #${pull}: ${nameOf(group)}, ${sizeOf(group)}${theirs}`;
}

function waitingLine({ group, why }: Extract<DashboardRow, { kind: 'waits' }>, pending: Ticks): string {
  const box = boxed({ kind: 'open', group: group.id }, pending.groups.has(group.id));
  return `${box} ${nameOf(group)}, ${sizeOf(group)}; waits: ${markdown(why)}`;
}

function declinedLine({ pull, memory, kind }: Declined, pending: Ticks): string {
  const box = boxed({ kind: 'again', pull: pull.number }, pending.again.has(pull.number));
  const actions = memory.removed.flatMap((each) => each.actions);
  const names = [...new Set(memory.removed.map(({ name }) => name))].slice(0, 3).map((name) => code(name, 80));
  const how = kind === 'closed' ? 'closed' : 'merged, then reverted';
  return `${box} #${pull.number} (${how}): ${counted(actions.length)} ${actions.length === 1 ? 'permission' : 'permissions'} of ${names.join(', ')}`;
}

function nameOf({ name }: Group): string {
  return name === '' ? 'everything' : code(name, 120);
}

function sizeOf({ value: { total, permissionsManagement, write }, units }: Group): string {
  const parts = [
    ...(permissionsManagement > 0 ? [`${permissionsManagement} of permissions management`] : []),
    ...(write > 0 ? [`${write} that ${write === 1 ? 'writes' : 'write'}`] : []),
  ];
  const of = units.length > 1 ? ` in ${units.length} policies` : '';
  return `${counted(total)} unused${of}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}

function trendSection(trend: readonly Coverage[]): string {
  const chart = trendChart(trend);
  return chart === '' ? '' : `## Trend\n\n${folded('The last sweeps', chart)}`;
}
