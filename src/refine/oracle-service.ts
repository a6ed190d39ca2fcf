/**
 * The oracle's questions about the actions of one service in one statement.
 *
 * Every name of the catalogue gets a mark: 1 where it was granted before, 2 where
 * it is now, 3 for both. Names that the catalogue lacks, but the findings or the
 * statement know, are asked for one by one.
 */
import { globTest, witnesses, type Action } from './oracle-match.js';
import type { ServiceReport } from './oracle-reports.js';

/** One thing that a refinement must not do, and did. */
export interface Violation {
  readonly kind: 'adds' | 'loses' | 'still-grants' | 'not-left' | 'changed';
  readonly what: string;
}

const nothing: readonly Violation[] = [];

/** What is wrong with `now` as the successor of `old`, both of one service. */
export function compareService(
  old: readonly Action[],
  now: readonly Action[],
  report: ServiceReport,
): readonly Violation[] {
  if (!report.isReported && isSame(old, now)) return nothing;
  const found: Violation[] = [];
  judgeListed(old, now, report, found);
  const granted = { old: grantsOf(old), now: grantsOf(now) };
  for (const name of unlisted(old, now, report)) judgeUnlisted(name, granted, report, found);
  for (const each of granted.now.wild) {
    if (!isIn(granted.old, each) && !reachesNoFurther(each, granted.old)) found.push({ kind: 'adds', what: each.text });
  }
  // A service that is unused as a whole keeps no wildcard, since a wildcard grants tomorrow's actions too.
  if (!report.isWholeUnused) return found;
  const wild = granted.now.wild.filter((each) => !(isIn(granted.old, each) && isHarmless(each, report)));
  return [...found, ...wild.map(({ text }): Violation => ({ kind: 'still-grants', what: text }))];
}

function isSame(old: readonly Action[], now: readonly Action[]): boolean {
  return old.length === now.length && old.every((each, index) => each.text === now[index]?.text);
}

function judgeListed(
  old: readonly Action[],
  now: readonly Action[],
  { service, names, isUnused }: ServiceReport,
  found: Violation[],
): void {
  const { list, marks } = names;
  const marked: number[] = [];
  mark(old, 1, marks, marked);
  mark(now, 2, marks, marked);
  for (const index of marked) {
    const name = list[index] ?? '';
    const kind = judge(marks[index] ?? 0, isUnused(name));
    if (kind !== undefined) found.push({ kind, what: `${service}:${name}` });
    marks[index] = 0;
  }
}

function mark(actions: readonly Action[], bit: number, marks: Uint8Array, marked: number[]): void {
  for (const { matches } of actions) {
    for (const index of matches) {
      const before = marks[index] ?? 0;
      if (before === 0) marked.push(index);
      marks[index] = before | bit;
    }
  }
}

/** Names that no catalogue lists: those that the actions spell out, and those reported, which only a wildcard can reach. */
function unlisted(old: readonly Action[], now: readonly Action[], report: ServiceReport): Iterable<string> {
  const reported = old.some(isWild) || now.some(isWild) ? report.unlisted() : none;
  if (!old.some(isUnlisted) && !now.some(isUnlisted)) return reported;
  return new Set([...reported, ...[...old, ...now].filter(isUnlisted).map(({ name }) => name)]);
}

const none: readonly string[] = [];

function isWild(action: Action): boolean {
  return action.isWild;
}

function isUnlisted({ isWild, matches }: Action): boolean {
  return !isWild && matches.length === 0;
}

/** Actions of one service, told apart so that asking for one does not walk over all. */
interface Grants {
  readonly literals: ReadonlySet<string>;
  readonly wild: readonly Action[];
  /** The texts of the wildcards. */
  readonly texts: ReadonlySet<string>;
}

function grantsOf(actions: readonly Action[]): Grants {
  const literals = new Set<string>();
  const wild: Action[] = [];
  for (const each of actions) {
    if (each.isWild) wild.push(each);
    else if (isUnlisted(each)) literals.add(each.name);
  }
  return { literals, wild, texts: wild.length === 0 ? noTexts : new Set(wild.map(({ text }) => text)) };
}

const noTexts: ReadonlySet<string> = new Set();

function judgeUnlisted(
  name: string,
  granted: { readonly old: Grants; readonly now: Grants },
  { service, isUnused }: ServiceReport,
  found: Violation[],
): void {
  const isMatched = (each: Action): boolean => globTest(each.name)(name);
  const holds = ({ literals, wild }: Grants): boolean => literals.has(name) || wild.some(isMatched);
  // A pattern of which the catalogue knows no action stays, whatever is reported.
  if (granted.now.wild.some((each) => each.matches.length === 0 && isIn(granted.old, each) && isMatched(each))) return;
  const kind = judge((holds(granted.old) ? 1 : 0) | (holds(granted.now) ? 2 : 0), isUnused(name));
  if (kind !== undefined) found.push({ kind, what: `${service}:${name}` });
}

function judge(mark: number, isUnused: boolean): Violation['kind'] | undefined {
  if (mark === 2) return 'adds';
  if (mark === 1 && !isUnused) return 'loses';
  return mark === 3 && isUnused ? 'still-grants' : undefined;
}

/** Whether all that a wildcard is known to match is never tracked. */
function isHarmless({ matches }: Action, { untracked, names }: ServiceReport): boolean {
  return matches.length > 0 && matches.every((index) => untracked.includes(names.list[index] ?? ''));
}

function reachesNoFurther({ name }: Action, before: Grants): boolean {
  const texts = witnesses(name);
  return before.wild.some((each) => texts.every(globTest(each.name)));
}

function isIn({ texts }: Grants, { text }: Action): boolean {
  return texts.has(text);
}
