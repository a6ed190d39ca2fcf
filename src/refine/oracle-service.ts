/**
 * The oracle's questions about the actions of one service in one statement.
 *
 * Every name of the catalogue gets a mark: 1 where it was granted before, 2 where
 * it is now, 3 for both. Names that the catalogue lacks, but the findings or the
 * statement know, are asked for one by one.
 */
import { globTest, witnesses, type Action, type Names } from './oracle-match.js';
import type { ServiceReport } from './oracle-reports.js';

/** One thing that a refinement must not do, and did. */
export interface Violation {
  readonly kind: 'adds' | 'loses' | 'still-grants' | 'changed';
  readonly what: string;
}

const nothing: readonly Violation[] = [];

/** What is wrong with `now` as the successor of `old`, both of one service. */
export function compareService(
  old: readonly Action[],
  now: readonly Action[],
  report: ServiceReport,
): readonly Violation[] {
  const isSame = old.length === now.length && old.every((each, index) => each.text === now[index]?.text);
  if (isSame && !report.isReported) return nothing;
  const names = report.names();
  const found: Violation[] = [];
  const literals = judgeListed(names, old, now, report, found);
  const unlisted = literals.length === 0 ? report.unlisted() : new Set([...report.unlisted(), ...literals]);
  judgeUnlisted(unlisted, names, old, now, report, found);
  for (const each of now) {
    if (each.isWild && !isIn(old, each) && !reachesNoFurther(each, old)) found.push({ kind: 'adds', what: each.text });
  }
  // A service that is unused as a whole keeps no wildcard, since a wildcard grants tomorrow's actions too.
  if (!report.isWholeUnused) return found;
  const wild = now.filter((each) => each.isWild && !(isIn(old, each) && isHarmless(each, names, report)));
  return [...found, ...wild.map(({ text }): Violation => ({ kind: 'still-grants', what: text }))];
}

/** Judges the names of the catalogue; gives the literals that it lacks. */
function judgeListed(
  names: Names,
  old: readonly Action[],
  now: readonly Action[],
  report: ServiceReport,
  found: Violation[],
): readonly string[] {
  const marks = new Uint8Array(names.list.length);
  const marked: number[] = [];
  const literals: string[] = [];
  const mark = (actions: readonly Action[], bit: number): void => {
    for (const action of actions) {
      const matches = names.matches(action.name);
      if (matches.length === 0 && !action.isWild) literals.push(action.name);
      for (const index of matches) {
        const before = marks[index] ?? 0;
        if (before === 0) marked.push(index);
        marks[index] = before | bit;
      }
    }
  };
  mark(old, 1);
  mark(now, 2);
  for (const index of marked) {
    const kind = judge(marks[index] ?? 0, report.isUnusedAt(index));
    if (kind !== undefined) found.push({ kind, what: `${report.service}:${names.list[index] ?? ''}` });
  }
  return literals;
}

function judgeUnlisted(
  unlisted: Iterable<string>,
  names: Names,
  old: readonly Action[],
  now: readonly Action[],
  report: ServiceReport,
  found: Violation[],
): void {
  for (const name of unlisted) {
    // A pattern of which the catalogue knows no action stays, whatever is reported.
    const isBlind = (each: Action): boolean => each.isWild && isIn(old, each) && names.matches(each.name).length === 0;
    const holds = (each: Action): boolean => globTest(each.name)(name);
    if (now.some((each) => isBlind(each) && holds(each))) continue;
    const kind = judge((old.some(holds) ? 1 : 0) | (now.some(holds) ? 2 : 0), report.isUnused(name));
    if (kind !== undefined) found.push({ kind, what: `${report.service}:${name}` });
  }
}

function judge(mark: number, isUnused: boolean): Violation['kind'] | undefined {
  if (mark === 2) return 'adds';
  if (mark === 1 && !isUnused) return 'loses';
  return mark === 3 && isUnused ? 'still-grants' : undefined;
}

/** Whether all that a wildcard is known to match is never tracked. */
function isHarmless(action: Action, names: Names, { untracked }: ServiceReport): boolean {
  const matched = names.matches(action.name);
  return matched.length > 0 && matched.every((index) => untracked.includes(names.list[index] ?? ''));
}

function reachesNoFurther({ name }: Action, before: readonly Action[]): boolean {
  const texts = witnesses(name);
  return before.some((each) => each.isWild && texts.every(globTest(each.name)));
}

function isIn(actions: readonly Action[], { text }: Action): boolean {
  return actions.some((each) => each.text === text);
}
