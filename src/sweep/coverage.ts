/**
 * How much of a repository is known, and how much of it is unused: the numbers of a sweep.
 */
import type { Report } from '../review/report.js';
import { hidden, contentAfter } from './own-marker.js';

/** A sweep in numbers. */
export interface Coverage {
  /** The day of the sweep, as `2026-11-24`. */
  readonly day: string;
  readonly policies: number;
  /** Those of which it is known whose they are. */
  readonly matched: number;
  /** Granted actions, as far as they can be counted, policy by policy. */
  readonly granted: number;
  /** Those of them that are reported unused and that nobody keeps, whether or not an edit can take them out. */
  readonly unused: number;
}

/** The numbers of a report. */
export function coverageOf({ policies, reviewed, tallies }: Report, day: string): Coverage {
  const granted = tallies.map(({ before }) => (before.kind === 'counted' ? before.total : 0));
  return {
    day,
    policies,
    matched: reviewed.filter(({ matched }) => matched.kind === 'matched').length,
    granted: granted.reduce((sum, each) => sum + each, 0),
    unused: tallies.reduce((sum, { removed, withheld, left }) => sum + removed.length + withheld.length + left, 0),
  };
}

/** "312 of 360 policies matched, 4,118 of 21,904 granted actions unused" */
export function coverageText({ policies, matched, granted, unused }: Coverage): string {
  return `${counted(matched)} of ${counted(policies)} policies matched, ${counted(unused)} of ${counted(granted)} granted actions unused`;
}

/** A number with its thousands apart, as `4,118`. */
export function counted(count: number): string {
  return count.toLocaleString('en');
}

/** How many sweeps the trend looks back over. */
const mostSweeps = 26;

const opening = '<!-- iam-policy-refiner:trend ';

/** The trend with this sweep in it: one entry a day, the newest last. */
export function trendWith(before: readonly Coverage[], now: Coverage): readonly Coverage[] {
  return [...before.filter(({ day }) => day < now.day), now].slice(-mostSweeps);
}

/** The trend as a hidden line. */
export function trendMarker(trend: readonly Coverage[]): string {
  const sweeps = trend.map(({ day, policies, matched, granted, unused }) => [day, policies, matched, granted, unused]);
  return `${opening}${hidden({ sweeps })} -->`;
}

/** The trend that a body holds; nothing where it holds none that can be read. */
export function readTrend(body: string): readonly Coverage[] {
  const line = body.split(/\r?\n/).find((each) => each.startsWith(opening)) ?? '';
  const sweeps: unknown = contentAfter(line, opening)?.['sweeps'];
  return Array.isArray(sweeps) ? sweeps.slice(-mostSweeps).flatMap((each: unknown) => sweepIn(each) ?? []) : [];
}

function sweepIn(content: unknown): Coverage | undefined {
  const [day, ...numbers] = Array.isArray(content) ? (content as readonly unknown[]) : [];
  const isCount = (each: unknown): each is number =>
    typeof each === 'number' && Number.isSafeInteger(each) && each >= 0;
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || !numbers.every(isCount)) return undefined;
  const [policies, matched, granted, unused] = numbers;
  if (policies === undefined || matched === undefined || granted === undefined || unused === undefined)
    return undefined;
  return { day, policies, matched, granted, unused };
}

/** The trend as a chart that GitHub draws; empty for a single sweep. https://mermaid.js.org/syntax/xyChart.html */
export function trendChart(trend: readonly Coverage[]): string {
  if (trend.length < 2) return '';
  const most = Math.max(1, ...trend.map(({ unused }) => unused));
  return [
    '```mermaid',
    'xychart-beta',
    '    title "Granted actions that nobody uses"',
    `    x-axis [${trend.map(({ day }) => `"${day.slice(5)}"`).join(', ')}]`,
    `    y-axis "actions" 0 --> ${most}`,
    `    line [${trend.map(({ unused }) => unused).join(', ')}]`,
    '```',
  ].join('\n');
}

/** A badge for https://shields.io/badges/endpoint-badge */
export function badgeOf({ granted, unused, matched, policies }: Coverage): string {
  const share = granted === 0 ? 0 : Math.round((unused / granted) * 100);
  const color = matched < policies ? 'lightgrey' : unused === 0 ? 'brightgreen' : share < 20 ? 'yellow' : 'orange';
  const message =
    matched < policies
      ? `${counted(unused)} unused, ${matched} of ${policies} policies known`
      : `${counted(unused)} unused`;
  return `${JSON.stringify({ schemaVersion: 1, label: 'IAM permissions', message, color }, undefined, 2)}\n`;
}
