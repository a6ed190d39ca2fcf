/**
 * Decisions about the lists of actions of a policy → the same, as far as they fit.
 *
 * Two limits: no service has more lines in a list than it may (`fit-service.ts`), and the
 * document grows by no more characters than there is room for. Where everything keeps to both,
 * everything stays as it was decided. Where lines are too many, each service gets the best
 * choice for its lines. Where that is too many characters, one choice for each service is
 * picked so that the most goes within the room: a knapsack again, of which the choices are
 * all that are worth having by their lines, their characters and their weight.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Statement } from '../policy/model.js';
import type { ActionPattern } from '../policy/pattern.js';
import { grouped } from '../text/group.js';
import { memoBy, memoOf, once } from '../text/memo.js';
import type { Decision, Left, Limits, Room } from './change.js';
import {
  asTheyAre,
  carriedOut,
  choicesFor,
  isBetter,
  nothingGoes,
  serviceList,
  sizeOf,
  type Choice,
  type ServiceList,
  type Value,
} from './fit-service.js';
import { packed, type Offer } from './packed.js';
import { withoutRepeats } from './without-repeats.js';

/** A list of actions, and what would become of each value if length did not matter. */
export interface Decided {
  readonly statement: Statement;
  readonly patterns: readonly (ActionPattern | undefined)[];
  readonly decided: readonly Decision[];
}

/** What becomes of each value, and what is left since it would not fit. */
interface FittedList {
  readonly statement: Statement;
  readonly decisions: readonly Decision[];
  readonly left: readonly Left[];
}

/** The lists, as far as they fit. */
export function fitted(lists: readonly Decided[], catalogue: Catalogue, limits: Limits): readonly FittedList[] {
  const { lines, room } = limits;
  const full = lists.map((list) => withoutRepeats(list.patterns, list.decided));
  if (room === undefined && lines === Number.POSITIVE_INFINITY)
    return lists.map(({ statement }, index) => ({ statement, decisions: full[index] ?? [], left: [] }));
  const works = lists.map((list, index) => worked(list, full[index] ?? [], catalogue, lines));
  const done = works.map((work) => outcomeOf(work, chosenByLines(work)));
  if (room === undefined || sum(done.map((each) => growthOf(each, room))) <= room.left) return done;
  return fitRoom(works, done, room);
}

/** A list with its services that something unused is below. */
interface Work {
  readonly list: Decided;
  /** The decisions if length did not matter. */
  readonly full: readonly Decision[];
  readonly services: readonly Service[];
}

interface Service {
  /** Made when it is asked for: where everything fits, nobody does. */
  readonly list: () => ServiceList;
  /** The lines if length did not matter. */
  readonly full: number;
  readonly most: number;
}

function worked(list: Decided, full: readonly Decision[], catalogue: Catalogue, mostLines: number): Work {
  if (!full.some(({ item }) => item.kind === 'replace')) return { list, full, services: [] };
  const values = list.patterns.flatMap((pattern, at): readonly Value[] => {
    const decision = list.decided[at];
    return pattern?.kind === 'service' && decision !== undefined ? [{ at, pattern, decision }] : [];
  });
  const services = [...grouped(values, ({ pattern }) => pattern.service).values()].flatMap(
    (own): readonly Service[] => {
      const isLonger = own.some(({ decision }) => decision.item.kind === 'replace');
      const lines = sum(own.map(({ at }) => linesOf(full[at])));
      return isLonger
        ? [{ list: once(() => listFor(own, catalogue)), full: lines, most: Math.max(mostLines, own.length) }]
        : [];
    },
  );
  return { list, full, services };
}

/** Statements of one policy repeat each other's values, and then all that follows from them is worked out once. */
function listFor(own: readonly Value[], catalogue: Catalogue): ServiceList {
  return listsOf(catalogue)(
    JSON.stringify(own.map(({ at, pattern: { text }, decision }) => [at, text, decision])),
    () => serviceList(own, catalogue),
  );
}

const listsOf = memoOf<Catalogue, ReturnType<typeof memoBy<ServiceList>>>(() => memoBy(100));

function linesOf(decision: Decision | undefined): number {
  if (decision === undefined || decision.item.kind === 'remove') return 0;
  return decision.item.kind === 'keep' ? 1 : decision.item.by.length;
}

/** What each service that has too many lines has instead. */
function chosenByLines({ services }: Work): ReadonlyMap<Service, Choice> {
  const chosen = new Map<Service, Choice>();
  for (const service of services) {
    if (service.full <= service.most) continue;
    const list = service.list();
    const most = { lines: service.most - list.others.lines, size: 0 };
    let found = nothingGoes(list);
    for (const choice of choicesFor(list, most, 'lines'))
      if (choice.weight > 0 && isBetter(choice, found, list)) found = choice;
    chosen.set(service, found);
  }
  return chosen;
}

/** What becomes of a list by the choices for some of its services. */
function outcomeOf(
  { list: { statement, patterns, decided }, full }: Work,
  chosen: ReadonlyMap<Service, Choice>,
  quota?: number,
): FittedList {
  if (chosen.size === 0) return { statement, decisions: full, left: [] };
  const decisions = [...decided];
  const left: Left[] = [];
  for (const [service, choice] of chosen) {
    const done = carriedOut(service.list(), choice);
    for (const [at, decision] of done.decisions) decisions[at] = decision;
    const { under, names, unused } = done;
    const lines = service.full - choice.lines - service.list().others.lines;
    if (names.length > 0) left.push({ statement, under, names, unused, lines, whole: linesIn(service, full), quota });
  }
  return { statement, decisions: withoutRepeats(patterns, decisions), left };
}

/** The lines of a service by the decisions if length did not matter. */
function linesIn({ list }: Service, full: readonly Decision[]): readonly string[] {
  return list().own.flatMap(({ at, pattern }) => {
    const item = full[at]?.item;
    if (item === undefined || item.kind === 'remove') return [];
    return item.kind === 'replace' ? item.by : [pattern.text];
  });
}

/** The lists with the choices that take the most away and fit into the room. */
function fitRoom(works: readonly Work[], done: readonly FittedList[], room: Room): readonly FittedList[] {
  const open = works.flatMap((work) => work.services.map((service) => ({ work, service })));
  const fixed = works.map((work, index) => {
    const known = done[index];
    return work.services.length === 0 && known !== undefined ? growthOf(known, room) : growthOfOthers(work);
  });
  const left = room.left - sum(fixed);
  // What others give back may be used by any of them.
  const returned = sum(open.map(({ service }) => asTheyAre(service.list()).size));
  const offers = open.map(({ work, service }) => offersOf(work, service, left + returned));
  const picked = packed(offers, left) ?? [];
  const choices = new Map(open.map(({ service }, index) => [service, picked[index] ?? nothingGoes(service.list())]));
  return works.map((work, index) => {
    const known = done[index];
    if (work.services.length === 0 && known !== undefined) return known;
    const own = work.services.map((each) => [each, choices.get(each) ?? nothingGoes(each.list())] as const);
    return outcomeOf(work, new Map(own), room.quota);
  });
}

/** How much longer a list becomes by its values that no choice is about. */
function growthOfOthers({ list: { statement, decided }, services }: Work): number {
  const chosen = new Set(services.flatMap(({ list }) => [...carriedOut(list(), nothingGoes(list())).decisions.keys()]));
  return sum(
    decided.map(({ item }, at) => {
      const term = statement.actions.values[at];
      if (item.kind === 'keep' || chosen.has(at) || term?.kind !== 'pattern') return 0;
      return (item.kind === 'replace' ? sum(item.by.map(sizeOf)) : 0) - sizeOf(term.pattern);
    }),
  );
}

/** The choices for one service, each with how much longer the document becomes; that nothing goes is always one. */
function offersOf({ list: { statement } }: Work, service: Service, room: number): readonly Offer<Choice>[] {
  const list = service.list();
  const now = asTheyAre(list).size;
  const largest = { lines: service.most - list.others.lines, size: Math.max(0, now + room) };
  const all = choicesFor(list, largest, 'characters').filter(({ weight }) => weight > 0);
  return [nothingGoes(list), ...all].map((choice) => {
    const isList = statement.actions.node.kind === 'string' && choice.lines + list.others.lines !== 1;
    const growth = choice.size - now + (isList ? brackets : 0);
    return { growth, weight: choice.weight, lines: choice.lines, choice };
  });
}

/** How much longer the document becomes by what is done to one list; a statement goes with its comma. */
function growthOf({ statement, decisions }: Pick<FittedList, 'statement' | 'decisions'>, room: Room): number {
  const { values, node } = statement.actions;
  const isGone = decisions.every(({ item }) => item.kind === 'remove');
  if (isGone) return statement.notRemovable === undefined ? -room.sizeOf(statement) : 0;
  const items = decisions.map(({ item }, at) => {
    const term = values[at];
    const was = term?.kind === 'pattern' ? sizeOf(term.pattern) : 0;
    if (item.kind === 'keep') return 0;
    return (item.kind === 'replace' ? sum(item.by.map(sizeOf)) : 0) - was;
  });
  return sum(items) + (node.kind === 'string' && sum(decisions.map(linesOf)) !== 1 ? brackets : 0);
}

const brackets = 2;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
