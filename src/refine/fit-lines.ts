/**
 * Decisions about one list of actions → the same, where no service has more lines than it may.
 *
 * The budget is for the lines of one service in one statement, those that stay included; a
 * list that is longer already may not grow. So what a first run leaves a second one leaves
 * as well: its choices are among those of the first, and its budget is no larger.
 *
 * Where the whole refinement fits, it stays as it is. Where not, `fits` says which prefixes
 * stay whole. A prefix is one that a person would write: some words of a name, or the
 * beginning that several first words share (`dynamodb:De*`), of two names or more, and all of
 * it below a wildcard as it was written. A wildcard that is no prefix (`s3:*Acl`) stays or goes
 * apart from them, so each choice of such wildcards is tried.
 */
import type { AccessLevel, Catalogue } from '../policy/catalogue.js';
import type { Statement } from '../policy/model.js';
import type { ActionName } from '../policy/names.js';
import { isNeverTracked } from '../policy/never-tracked.js';
import { globIncludes, matcher, type ActionPattern, type ServicePattern } from '../policy/pattern.js';
import { prefixesOf } from './prefixes.js';
import { grouped } from '../text/group.js';
import { indexOf } from './action-index.js';
import { fits, type Leaf } from './best-fit.js';
import type { Decision, Left } from './change.js';
import { withoutRepeats } from './without-repeats.js';

/** A list of actions, and what would become of each value if length did not matter. */
interface Decided {
  readonly statement: Statement;
  readonly patterns: readonly (ActionPattern | undefined)[];
  readonly decided: readonly Decision[];
}

/** What becomes of each value, and what is left since the list would be too long. */
interface FittedList {
  readonly decisions: readonly Decision[];
  readonly left: readonly Left[];
}

/** The decisions, with at most so many lines for each service. */
export function fitToLines(list: Decided, catalogue: Catalogue, mostLines: number): FittedList {
  const { patterns, decided, statement } = list;
  const decisions = withoutRepeats(patterns, decided);
  if (mostLines === Number.POSITIVE_INFINITY || !decisions.some(({ item }) => item.kind === 'replace'))
    return { decisions, left: [] };
  const values = patterns.flatMap((pattern, at): readonly Value[] =>
    pattern?.kind === 'service' ? [{ at, pattern, decision: decided[at] ?? keep, full: decisions[at] ?? keep }] : [],
  );
  const fitted = [...decided];
  const left: Left[] = [];
  let isShort = true;
  for (const own of grouped(values, ({ pattern }) => pattern.service).values()) {
    const most = Math.max(mostLines, own.length);
    const lines = sum(own.map(({ full }) => linesOf(full)));
    if (lines <= most) continue;
    isShort = false;
    const found = fitService(own, catalogue, most);
    for (const [at, decision] of found.decisions) fitted[at] = decision;
    if (found.names.length > 0)
      left.push({
        statement,
        under: found.under,
        names: found.names,
        unused: found.unused,
        lines: lines - found.lines,
      });
  }
  return isShort ? { decisions, left } : { decisions: withoutRepeats(patterns, fitted), left };
}

const keep: Decision = { item: { kind: 'keep' }, dropped: [] };

/** A value of the service at hand. */
interface Value {
  readonly at: number;
  readonly pattern: ServicePattern;
  readonly decision: Decision;
  /** The same without what another value says. */
  readonly full: Decision;
}

function linesOf({ item }: Decision): number {
  if (item.kind === 'keep') return 1;
  return item.kind === 'remove' ? 0 : item.by.length;
}

/** A wildcard that something unused is below. */
interface Narrowed extends Value {
  readonly isBelow: (lowerName: string) => boolean;
  /** What it begins with, where it is `prefix*`. */
  readonly prefix: string | undefined;
}

interface FittedService {
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly under: readonly string[];
  readonly names: readonly ActionName[];
  readonly unused: number;
  readonly lines: number;
}

/** What becomes of the values of one service. */
function fitService(own: readonly Value[], catalogue: Catalogue, most: number): FittedService {
  const narrowed = own.filter(isNarrowed).map(narrow);
  const literals = own.filter(({ decision, pattern }) => decision.item.kind === 'remove' && !pattern.wild);
  const names = namesBelow(own, narrowed, literals, catalogue);
  const others = sum(own.map((value) => (isNarrowed(value) ? 0 : linesOf(value.decision))));
  const choice = chosen(narrowed, names, most - others);
  const left = names.filter(({ lower, full }) => full !== undefined && choice.isGranting(lower));
  const under = narrowed.filter(({ isBelow }) => left.some(({ lower }) => isBelow(lower)));
  const isUnder = (lower: string): boolean => under.some(({ isBelow }) => isBelow(lower));
  return {
    decisions: new Map([
      ...narrowed.map((value): [number, Decision] => [value.at, narrowedTo(value, narrowed, choice, names)]),
      ...literals.flatMap(({ at, pattern: { lowerName } }): [number, Decision][] =>
        left.some(({ lower }) => lower === lowerName) ? [[at, keep]] : [],
      ),
    ]),
    under: under.map(({ pattern }) => pattern.text),
    names: left.flatMap(({ full }) => full ?? []),
    unused: names.filter(({ full, lower }) => full !== undefined && isUnder(lower)).length,
    lines: choice.lines + others,
  };
}

/**
 * Whether something unused is below the wildcard, by its names. A service that is unused as a whole loses its wildcards,
 * and what AWS never tracks takes their place: that is never too long.
 */
function isNarrowed({ pattern, decision: { item, dropped } }: Value): boolean {
  if (!pattern.wild || item.kind === 'keep' || dropped.some((each) => /[*?]/.test(each))) return false;
  const by = item.kind === 'replace' ? item.by : [];
  return by.length === 0 || !by.every((each) => isNeverTracked(pattern.service, bare(each).toLowerCase()));
}

function narrow(value: Value): Narrowed {
  const { lowerName } = value.pattern;
  const isPrefix = lowerName.search(/[*?]/) === lowerName.length - 1 && lowerName.endsWith('*');
  return { ...value, isBelow: matcher(lowerName), prefix: isPrefix ? lowerName.slice(0, -1) : undefined };
}

/** A name below a wildcard that is narrowed. */
interface Named extends Leaf {
  readonly lower: string;
  /** The bare name as the catalogue spells it, or else the finding. */
  readonly spelled: string;
  /** `undefined` for a name that stays. */
  readonly full: ActionName | undefined;
}

/** The names below narrowed wildcards, sorted, but for those that stay because another value grants them. */
function namesBelow(
  own: readonly Value[],
  narrowed: readonly Narrowed[],
  literals: readonly Value[],
  catalogue: Catalogue,
): readonly Named[] {
  const service = narrowed[0]?.pattern.service ?? '';
  const index = indexOf(catalogue, service);
  const gone = new Map(
    narrowed.flatMap(({ decision }) => decision.dropped.map((full) => [bare(full).toLowerCase(), full])),
  );
  const staying = own
    .filter(({ decision }) => decision.item.kind === 'keep')
    .map(({ pattern }) => matcher(pattern.name));
  const names = new Map<string, Named>();
  for (const [name, full] of gone) {
    const beside = literals.filter(({ pattern }) => pattern.lowerName === name).length;
    names.set(name, {
      name,
      lower: name,
      spelled: bare(full),
      full,
      weight: weightOf(catalogue, service, name),
      beside,
    });
  }
  for (const { pattern } of narrowed) {
    for (const rank of index.matching(pattern.name)) {
      const name = index.lower[rank] ?? '';
      if (names.has(name) || staying.some((isGranted) => isGranted(name))) continue;
      names.set(name, { name, lower: name, spelled: index.names[rank] ?? '', full: undefined, weight: 0, beside: 0 });
    }
  }
  return [...names.values()].sort((one, other) => (one.lower < other.lower ? -1 : 1));
}

/** What an action of each access level counts that goes; one that the catalogue does not class may do anything. */
const weights: Readonly<Record<AccessLevel, number>> = {
  'permissions-management': 8,
  write: 4,
  tagging: 2,
  read: 1,
  list: 1,
};

function weightOf(catalogue: Catalogue, service: string, name: string): number {
  const level = catalogue.levelOf(service, name);
  return level === undefined ? weights.write : weights[level];
}

/** Which wildcards stay as written, and which prefixes of the others. */
interface Choice {
  readonly staying: readonly Narrowed[];
  readonly whole: readonly string[];
  readonly lines: number;
  readonly weight: number;
  readonly isGranting: (lowerName: string) => boolean;
}

/** More wildcards of one service that are no prefixes stay as they are: each doubles the work. */
const mostTried = 4;

/** The best of all choices that keep to so many lines. That everything stays as written is one of them. */
function chosen(narrowed: readonly Narrowed[], names: readonly Named[], most: number): Choice {
  const shaped = narrowed.filter(({ prefix }) => prefix === undefined);
  const [tried, fixed] = [shaped.slice(0, mostTried), shaped.slice(mostTried)];
  let found: Choice | undefined;
  for (let set = 0; set < 2 ** tried.length; set++) {
    const staying = [...tried.filter((_, at) => ((set >> at) & 1) === 1), ...fixed];
    const made = choiceWith(staying, narrowed, names, most);
    if (made !== undefined && (found === undefined || isBetter(made, found, names))) found = made;
  }
  // A list is not rewritten for nothing.
  return found === undefined || found.weight === 0 ? asWritten(narrowed, names) : found;
}

function asWritten(narrowed: readonly Narrowed[], names: readonly Named[]): Choice {
  const lines = narrowed.length + sum(names.map(({ beside }) => beside));
  return { staying: narrowed, whole: [], lines, weight: 0, isGranting: () => true };
}

function choiceWith(
  staying: readonly Narrowed[],
  narrowed: readonly Narrowed[],
  names: readonly Named[],
  most: number,
): Choice | undefined {
  const stays = ({ lower }: Named): boolean => staying.some(({ isBelow }) => isBelow(lower));
  const open = narrowed.filter((value) => !staying.includes(value));
  const leaves = staying.length === 0 ? names : names.filter((each) => !stays(each));
  const taken = staying.length + sum(names.filter(stays).map(({ beside }) => beside));
  const prefixes = prefixesOf(
    leaves.map(({ spelled }) => spelled),
    open.flatMap(({ prefix }) => prefix ?? []),
    (prefix) => open.some(({ pattern }) => globIncludes(pattern.lowerName, `${prefix}*`)),
  );
  const fit = fits(leaves, prefixes, most - taken).at(-1);
  if (fit === undefined) return undefined;
  return {
    staying,
    whole: fit.whole,
    lines: taken + fit.lines,
    weight: fit.weight,
    isGranting: (name) =>
      fit.whole.some((prefix) => name.startsWith(prefix)) || staying.some(({ isBelow }) => isBelow(name)),
  };
}

/** More weight, then fewer lines, then the earliest name in which they differ. */
function isBetter(one: Choice, other: Choice, names: readonly Named[]): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (one.lines !== other.lines) return one.lines < other.lines;
  const differing = names.find(
    ({ lower, full }) => full !== undefined && one.isGranting(lower) !== other.isGranting(lower),
  );
  return differing !== undefined && other.isGranting(differing.lower);
}

function narrowedTo(
  value: Narrowed,
  narrowed: readonly Narrowed[],
  { staying, whole, isGranting }: Choice,
  names: readonly Named[],
): Decision {
  const { pattern, isBelow, prefix: own, decision } = value;
  if (staying.includes(value)) return keep;
  const outputs = new Map<string, string>();
  for (const prefix of whole) {
    if (!globIncludes(pattern.lowerName, `${prefix}*`)) continue;
    const spelled = names.find(({ lower }) => lower.startsWith(prefix))?.spelled.slice(0, prefix.length) ?? prefix;
    outputs.set(`${prefix}*`, prefix === own ? pattern.text : `${pattern.spelling}:${spelled}*`);
  }
  for (const { lower, spelled, full } of names) {
    if (full === undefined && isBelow(lower) && !isGranting(lower))
      outputs.set(lower, `${pattern.spelling}:${spelled}`);
  }
  const by = [...outputs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  // Of several that are alike the first one stays.
  const isFirst = !narrowed.some((other) => other.at < value.at && other.prefix === own);
  if (isFirst && by.length === 1 && by[0] === pattern.text) return keep;
  const dropped = decision.dropped.filter((each) => !isGranting(bare(each).toLowerCase()));
  return { item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by }, dropped };
}

function bare(action: string): string {
  return action.slice(action.indexOf(':') + 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
