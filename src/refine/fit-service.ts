/**
 * One service's values in one list of actions → the ways to have no more lines than it may.
 *
 * The budget is for the lines of one service in one statement, those that stay included; a
 * list that is longer already may not grow. So what a first run leaves a second one leaves
 * as well: its choices are among those of the first, and its budget is no larger.
 *
 * `fits` says which prefixes stay whole. A prefix is one that a person would write: some
 * words of a name, or the beginning that several first words share (`dynamodb:De*`), of two
 * names or more, and all of it below a wildcard as it was written. A wildcard that is no
 * prefix (`s3:*Acl`) stays or goes apart from them, so each choice of such wildcards is tried.
 */
import type { AccessLevel, Catalogue } from '../policy/catalogue.js';
import type { ActionName } from '../policy/names.js';
import { isNeverTracked } from '../policy/never-tracked.js';
import { globIncludes, matcher, type ServicePattern } from '../policy/pattern.js';
import { memoBy, memoOf } from '../text/memo.js';
import { indexOf } from './action-index.js';
import { fits, type Cost, type Leaf } from './best-fit.js';
import type { Decision } from './change.js';
import { prefixesOf } from './prefixes.js';

/** A value of the service at hand, and what would become of it if length did not matter. */
export interface Value {
  /** Its place in the list. */
  readonly at: number;
  readonly pattern: ServicePattern;
  readonly decision: Decision;
}

/** The values of one service in one list. */
export interface ServiceList {
  readonly own: readonly Value[];
  /** The wildcards that something unused is below. */
  readonly narrowed: readonly Narrowed[];
  /** The names below them, sorted, but for those that stay because another value grants them. */
  readonly names: readonly Named[];
  /** What the values take that are neither these wildcards nor unused names below them. */
  readonly others: Cost;
}

/** A wildcard that something unused is below. */
interface Narrowed extends Value {
  readonly isBelow: (lowerName: string) => boolean;
  /** What it begins with, where it is `prefix*`. */
  readonly prefix: string | undefined;
}

/** A name below a wildcard that is narrowed. */
interface Named extends Leaf {
  /** The bare name as the catalogue spells it, or else the finding. */
  readonly spelled: string;
  /** `undefined` for a name that stays. */
  readonly full: ActionName | undefined;
}

/** Which wildcards stay as written, by their place among the narrowed ones, and which prefixes of the others. */
export interface Choice extends Cost {
  readonly staying: readonly number[];
  readonly whole: readonly string[];
  readonly weight: number;
  readonly isGranting: (lowerName: string) => boolean;
}

/** What is to be done to the values by a choice, and what that leaves. */
interface Chosen {
  readonly decisions: ReadonlyMap<number, Decision>;
  /** The wildcards that grant what is left. */
  readonly under: readonly string[];
  readonly names: readonly ActionName[];
  /** How many are unused below these wildcards. */
  readonly unused: number;
}

const keep: Decision = { item: { kind: 'keep' }, dropped: [] };

/** The characters of a value in a list, with its quotes and comma. */
export function sizeOf(text: string): number {
  return text.length + 3;
}

/** The values of one service, sorted out. */
export function serviceList(own: readonly Value[], catalogue: Catalogue): ServiceList {
  const narrowed = own.filter(isNarrowed).map(narrow);
  const names = namesBelow(own, narrowed, catalogue);
  const stay = own.filter(({ decision }) => decision.item.kind === 'keep').map(({ pattern }) => pattern.text);
  const instead = own.flatMap((value) =>
    !isNarrowed(value) && value.decision.item.kind === 'replace' ? value.decision.item.by : [],
  );
  return { own, narrowed, names, others: { lines: stay.length + instead.length, size: total([...stay, ...instead]) } };
}

/** What the values take as they are, but for the others. */
export const asTheyAre = memoOf(({ own, narrowed, names }: ServiceList): Cost => {
  const literals = own.filter(({ decision, pattern }) => decision.item.kind === 'remove' && !pattern.wild);
  const below = literals.filter(({ pattern }) => names.some(({ name }) => name === pattern.lowerName));
  const texts = [...narrowed, ...below].map(({ pattern }) => pattern.text);
  return { lines: texts.length, size: total(texts) };
});

/**
 * All choices that are worth having and keep to `most`, the others not counted; where characters do not count, each has
 * no size. That everything stays as it is is always one that would fit.
 */
export function choicesFor(list: ServiceList, most: Cost, counts: 'lines' | 'characters'): readonly Choice[] {
  return choicesOf(list)(`${most.lines} ${most.size} ${counts}`, () => allChoices(list, most, counts));
}

const choicesOf = memoOf<ServiceList, ReturnType<typeof memoBy<readonly Choice[]>>>(() => memoBy(10));

function allChoices(list: ServiceList, most: Cost, counts: 'lines' | 'characters'): readonly Choice[] {
  const shaped = [...list.narrowed.keys()].filter((at) => list.narrowed[at]?.prefix === undefined);
  const [tried, fixed] = shaped.length <= mostTried ? [shaped, []] : [[], shaped];
  const names = counts === 'characters' ? list.names : list.names.map(withoutSize);
  const found: Choice[] = [];
  for (let set = 0; set < 2 ** tried.length; set++) {
    const staying = [...tried.filter((_, at) => ((set >> at) & 1) === 1), ...fixed];
    found.push(...choicesWith(staying, { ...list, names }, most, counts));
  }
  return found;
}

function withoutSize(named: Named): Named {
  return { ...named, cost: { lines: named.cost.lines, size: 0 } };
}

/** Where more wildcards of one service are no prefixes, all of them stay as they are: each doubles the work. */
const mostTried = 4;

function choicesWith(
  staying: readonly number[],
  { narrowed, names }: ServiceList,
  most: Cost,
  counts: 'lines' | 'characters',
): readonly Choice[] {
  const fixed = staying.flatMap((at) => narrowed[at] ?? []);
  const open = narrowed.filter((_, at) => !staying.includes(at));
  const stays = ({ name }: Named): boolean => fixed.some(({ isBelow }) => isBelow(name));
  const leaves = fixed.length === 0 ? names : names.filter((each) => !stays(each));
  const beside = fixed.length === 0 ? [] : names.filter((each) => each.weight > 0 && stays(each));
  const taken = {
    lines: fixed.length + sum(beside.map(({ cost }) => cost.lines)),
    size:
      counts === 'lines'
        ? 0
        : total(fixed.map(({ pattern }) => pattern.text)) + sum(beside.map(({ cost }) => cost.size)),
  };
  const service = narrowed[0]?.pattern.service ?? '';
  const prefixes = prefixesOf(
    leaves.map(({ spelled }) => spelled),
    open.flatMap(({ prefix }) => prefix ?? []),
    (prefix) => open.some(({ pattern }) => globIncludes(pattern.lowerName, `${prefix}*`)),
  );
  const parts = prefixes.map((prefix) => ({
    prefix,
    cost: { lines: 1, size: counts === 'lines' ? 0 : sizeOf(`${service}:${prefix}*`) },
  }));
  const room = { lines: most.lines - taken.lines, size: most.size - taken.size };
  return fits(leaves, parts, room).map(({ whole, lines, size, weight }) => ({
    staying,
    whole,
    lines: taken.lines + lines,
    size: taken.size + size,
    weight,
    isGranting: (name) => whole.some((prefix) => name.startsWith(prefix)) || fixed.some(({ isBelow }) => isBelow(name)),
  }));
}

/** Whether one choice is better than another: more weight, then fewer lines, then the earliest name in which they differ. */
export function isBetter(one: Choice, other: Choice, { names }: ServiceList): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  if (one.lines !== other.lines) return one.lines < other.lines;
  const differing = names.find(({ name, weight }) => weight > 0 && one.isGranting(name) !== other.isGranting(name));
  return differing !== undefined && other.isGranting(differing.name);
}

/** That nothing goes: a list is not rewritten for nothing. */
export const nothingGoes = memoOf((list: ServiceList): Choice => {
  return { ...asTheyAre(list), staying: [...list.narrowed.keys()], whole: [], weight: 0, isGranting: () => true };
});

/** The choice, carried out. */
export function carriedOut(list: ServiceList, choice: Choice): Chosen {
  return outcomesOf(list)(choice);
}

const outcomesOf = memoOf((list: ServiceList) => memoOf((choice: Choice) => outcomeOf(list, choice)));

function outcomeOf(list: ServiceList, choice: Choice): Chosen {
  const { own, narrowed, names } = list;
  const left = names.filter(({ name, weight }) => weight > 0 && choice.isGranting(name));
  const leftNames = new Set(left.map(({ name }) => name));
  const under = narrowed.filter(({ isBelow }) => left.some(({ name }) => isBelow(name)));
  const isUnder = (name: string): boolean => under.some(({ isBelow }) => isBelow(name));
  const literals = own.filter(({ pattern, decision }) => decision.item.kind === 'remove' && !pattern.wild);
  return {
    decisions: new Map([
      ...narrowed.map((value, at): [number, Decision] => [value.at, narrowedTo(value, at, list, choice)]),
      // A name that a wildcard beside it still grants would go for nothing.
      ...literals.flatMap(({ at, pattern: { lowerName } }): [number, Decision][] =>
        leftNames.has(lowerName) ? [[at, keep]] : [],
      ),
    ]),
    under: [...new Set(under.map(({ pattern }) => pattern.text))],
    names: left.flatMap(({ full }) => full ?? []),
    unused: names.filter(({ weight, name }) => weight > 0 && isUnder(name)).length,
  };
}

function narrowedTo(value: Narrowed, place: number, { narrowed, names }: ServiceList, choice: Choice): Decision {
  const { staying, whole, isGranting } = choice;
  const { pattern, isBelow, prefix: own, decision } = value;
  if (staying.includes(place)) return keep;
  const outputs = new Map<string, string>();
  for (const prefix of whole) {
    if (!globIncludes(pattern.lowerName, `${prefix}*`)) continue;
    const spelled = names.find(({ name }) => name.startsWith(prefix))?.spelled.slice(0, prefix.length) ?? prefix;
    outputs.set(`${prefix}*`, prefix === own ? pattern.text : `${pattern.spelling}:${spelled}*`);
  }
  for (const { name, spelled, weight } of names) {
    if (weight === 0 && isBelow(name) && !isGranting(name)) outputs.set(name, `${pattern.spelling}:${spelled}`);
  }
  const by = [...outputs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  // Of several that are alike the first one stays.
  const isFirst = !narrowed.some((other) => other.at < value.at && other.prefix === own);
  if (isFirst && by.length === 1 && by[0] === pattern.text) return keep;
  const dropped = decision.dropped.filter((each) => !isGranting(bare(each).toLowerCase()));
  return { item: by.length === 0 ? { kind: 'remove' } : { kind: 'replace', by }, dropped };
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

/** The names below narrowed wildcards, sorted, but for those that stay because another value grants them. */
function namesBelow(own: readonly Value[], narrowed: readonly Narrowed[], catalogue: Catalogue): readonly Named[] {
  const service = narrowed[0]?.pattern.service ?? '';
  const index = indexOf(catalogue, service);
  const staying = own
    .filter(({ decision }) => decision.item.kind === 'keep')
    .map(({ pattern }) => matcher(pattern.name));
  const literals = own.filter(({ decision, pattern }) => decision.item.kind === 'remove' && !pattern.wild);
  const names = new Map<string, Named>();
  for (const full of narrowed.flatMap(({ decision }) => decision.dropped)) {
    const spelled = bare(full);
    const name = spelled.toLowerCase();
    const texts = literals.flatMap(({ pattern }) => (pattern.lowerName === name ? [pattern.text] : []));
    const cost = { lines: texts.length, size: total(texts) };
    names.set(name, { name, spelled, full, weight: weightOf(catalogue, service, name), cost });
  }
  for (const rank of narrowed.flatMap(({ pattern }) => index.matching(pattern.name))) {
    const [name = '', spelled = ''] = [index.lower[rank], index.names[rank]];
    if (names.has(name) || staying.some((isGranted) => isGranted(name))) continue;
    const cost = { lines: 1, size: sizeOf(`${service}:${name}`) };
    names.set(name, { name, spelled, full: undefined, weight: 0, cost });
  }
  return [...names.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
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

function bare(action: string): string {
  return action.slice(action.indexOf(':') + 1);
}

function total(texts: readonly string[]): number {
  return sum(texts.map(sizeOf));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
