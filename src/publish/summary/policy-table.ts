/**
 * Every policy in one row, and all of them in one picture.
 *
 * The picture is made of block characters in a code block, which GitHub shows
 * alike in comments and in job summaries; nothing in it comes from the pull request.
 */
import type { Count, Level, Levels, Tally } from '../../review/tally.js';
import { cell, code, fenced, markdown } from '../words/markdown.js';

/** The gravest first. */
const levels: readonly Level[] = ['permissions-management', 'write', 'tagging', 'read', 'list', 'unknown'];

/** How many rows a person still reads. */
export const mostRows = 30;

/** The table; empty where there is no policy to show. Beyond `most` rows the ones where most can go are kept. */
export function policyTable(tallies: readonly Tally[], most: number): string {
  if (tallies.length === 0) return '';
  const rows = byFile(mostImportant(tallies, most));
  const columns = columnsFor(rows);
  const lines = rows.map((tally, index) => {
    const isFirst = rows[index - 1]?.at.path !== tally.at.path;
    const name = isFirst ? `${shown(tally.at.path)}<br>${shown(tally.at.name)}` : shown(tally.at.name);
    return row([name, ...columns.map(({ of }) => of(tally))]);
  });
  const head = [row(['Policy', ...columns.map(({ title }) => title)]), row([':--', ...columns.map(() => '--:')])];
  return [[...head, ...lines].join('\n'), ...legend(rows), ...cutNote(tallies, rows)].join('\n\n');
}

/** What the countable policies grant before and after, by access level, as bars; empty where nothing can go. */
export function picture(tallies: readonly Tally[]): string {
  const pairs = tallies.flatMap(({ before, after }) =>
    before.kind === 'counted' && after.kind === 'counted' ? [{ before: before.levels, after: after.levels }] : [],
  );
  const bars = levels.flatMap((level): readonly Bar[] => {
    const bar = {
      level,
      before: sum(pairs.map(({ before }) => before[level])),
      after: sum(pairs.map(({ after }) => after[level])),
    };
    return bar.before === 0 ? [] : [bar];
  });
  if (bars.every(({ before, after }) => before === after)) return '';
  const left = tallies.length - pairs.length;
  const without = left === 0 ? '' : `; ${left} ${left === 1 ? 'policy' : 'policies'} not countable`;
  return fenced('text', [...barLines(bars), '', `█ stays  ░ can be removed${without}`]);
}

interface Bar {
  readonly level: Level;
  readonly before: number;
  readonly after: number;
}

const barWidth = 40;

function barLines(bars: readonly Bar[]): readonly string[] {
  const most = Math.max(...bars.map(({ before }) => before));
  const name = (level: Level): string =>
    level !== 'unknown' ? level : bars.length === 1 ? 'actions' : 'unknown level';
  const label = Math.max(...bars.map(({ level }) => name(level).length));
  const digits = String(most).length;
  const width = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * barWidth)));
  return bars.map(({ level, before, after }) => {
    const goes = width(before - after);
    const stays = after === 0 ? 0 : Math.max(1, width(before) - goes);
    const drawn = `${'█'.repeat(stays)}${'░'.repeat(goes)}`.padEnd(barWidth + 1);
    const numbers = before === after ? String(before) : `${String(before).padStart(digits)} → ${after}`;
    return `${name(level).padEnd(label)}  ${drawn}  ${numbers.padStart(digits)}`;
  });
}

interface Column {
  readonly title: string;
  readonly of: (tally: Tally) => string;
}

/** Only what some row has to say something about. */
function columnsFor(rows: readonly Tally[]): readonly Column[] {
  const used = levels.filter((level) =>
    rows.some(({ before }) => before.kind === 'counted' && before.levels[level] > 0),
  );
  // A catalogue of one's own says no levels: then there is nothing to tell apart.
  const told = used.length === 1 && used[0] === 'unknown' ? [] : used;
  const byLevel = told.map((level): Column => ({
    title: level === 'permissions-management' ? 'permissions' : level,
    of: ({ before, after }) => change(levelsOf(before)?.[level], levelsOf(after)?.[level]),
  }));
  const some = (title: string, of: (tally: Tally) => number): readonly Column[] =>
    rows.some((tally) => of(tally) > 0) ? [{ title, of: (tally) => number(of(tally)) }] : [];
  return [
    { title: 'granted', of: ({ before, after }) => granted(before, after) },
    { title: 'removable', of: ({ removed }) => (removed.length === 0 ? '0' : `**${removed.length}**`) },
    ...some('new', ({ exempt }) => exempt),
    ...some('kept', ({ kept }) => kept),
    ...byLevel,
  ];
}

function legend(rows: readonly Tally[]): readonly string[] {
  const fresh = rows.some(({ exempt }) => exempt > 0) ? ['new: reported unused, but added here, so exempt'] : [];
  const kept = rows.some((each) => each.kept > 0) ? ['kept: unused, and on a keep-list'] : [];
  return fresh.length + kept.length === 0 ? [] : [`_${[...fresh, ...kept].join('; ')}_`];
}

function granted(before: Count, after: Count): string {
  if (before.kind === 'uncountable') return `not countable: ${cell(markdown(before.why))}`;
  return after.kind === 'uncountable' ? String(before.total) : change(before.total, after.total);
}

function levelsOf(count: Count): Levels | undefined {
  return count.kind === 'counted' ? count.levels : undefined;
}

function change(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return '';
  return before === after ? number(before) : `${before}\u00a0→\u00a0${after}`;
}

function number(count: number): string {
  return count === 0 ? '' : String(count);
}

function mostImportant(tallies: readonly Tally[], most: number): readonly Tally[] {
  if (tallies.length <= most) return tallies;
  const weight = ({ removed, exempt, kept, before }: Tally): readonly number[] => [
    removed.filter(({ level }) => level !== 'read' && level !== 'list').length,
    removed.length,
    before.kind === 'uncountable' ? 1 : 0,
    exempt + kept,
  ];
  const ranked = tallies.map((tally, index) => ({ tally, index, weight: weight(tally) }));
  const first = ranked.sort((a, b) => compare(b.weight, a.weight) || a.index - b.index).slice(0, most);
  return first.sort((a, b) => a.index - b.index).map(({ tally }) => tally);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((each, index) => each !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

/** The policies of a file stand together, files in their first order. */
function byFile(rows: readonly Tally[]): readonly Tally[] {
  const paths = [...new Set(rows.map(({ at }) => at.path))];
  const order = new Map(paths.map((path, index) => [path, index]));
  return [...rows].sort((a, b) => (order.get(a.at.path) ?? 0) - (order.get(b.at.path) ?? 0));
}

function cutNote(all: readonly Tally[], rows: readonly Tally[]): readonly string[] {
  const left = all.filter((tally) => !rows.includes(tally));
  if (left.length === 0) return [];
  const more = sum(left.map(({ removed }) => removed.length));
  return [
    `_… and ${left.length} more policies, from which ${more} permissions can be removed; the JSON report has them all._`,
  ];
}

function shown(atom: string): string {
  return cell(code(atom, 80));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
