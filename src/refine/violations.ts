/**
 * What is wrong with `after` as a refinement of `before`: the oracle.
 *
 * Written without the refiner: it shares neither matching, nor the trie, nor the
 * rules about the base version with it, so that a mistake made there is not made
 * here again. It asks four things, statement by statement:
 *
 *   adds          grants something that was not granted before
 *   loses         no longer grants a known action that nobody reported
 *   still-grants  grants an action that was reported unused
 *   changed       something else than an Allow list of actions is different
 *
 * Statements are compared by all that is not their actions, so their order and
 * the removal of empty ones do not matter. That a wildcard reaches no further
 * than before is tested on strings no action name has: a character that is in no
 * pattern can only be matched by a wildcard.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, Statement } from '../policy/model.js';
import { neverTracked } from '../policy/never-tracked.js';
import { grouped } from '../text/group.js';
import type { Base } from './refine.js';
import type { Unused } from './unused.js';

export interface Violation {
  readonly kind: 'adds' | 'loses' | 'still-grants' | 'changed';
  readonly what: string;
}

/** Everything wrong with `after`; empty for a correct refinement. */
export function violations(
  before: Policy,
  after: Policy,
  unused: Unused,
  catalogue: Catalogue,
  base: Base = { kind: 'same' },
): readonly Violation[] {
  const old = grouped(before.statements, shapeOf);
  const now = grouped(after.statements, shapeOf);
  const strange = [...now.keys()]
    .filter((shape) => !old.has(shape))
    .map((what): Violation => ({ kind: 'changed', what }));
  const compared = [...old].flatMap(([shape, statements]) => {
    const [first] = statements;
    const successors = now.get(shape) ?? [];
    if (first === undefined) return [];
    if (isFixed(first))
      return statements.length === successors.length ? [] : [{ kind: 'changed' as const, what: shape }];
    return compare(first, termsOf(statements), termsOf(successors), { unused, catalogue, base });
  });
  return [...strange, ...compared];
}

interface World {
  readonly unused: Unused;
  readonly catalogue: Catalogue;
  readonly base: Base;
}

function isFixed({ effect, hasPrincipal, actions }: Statement): boolean {
  return effect === 'Deny' || hasPrincipal || actions.negated;
}

/** What makes two statements the same one: everything if it may not change at all, else all but the actions. */
function shapeOf(statement: Statement): string {
  return isFixed(statement) ? `${statement.skeleton} ${statement.actions.text}` : statement.skeleton;
}

function termsOf(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ actions }) =>
    actions.values.map((term) => (term.kind === 'pattern' ? term.pattern.toLowerCase() : '<opaque>')),
  );
}

function compare(
  statement: Statement,
  before: readonly string[],
  after: readonly string[],
  world: World,
): readonly Violation[] {
  const services = new Set([...before, ...after].filter(isAction).map(serviceOf));
  const others = (terms: readonly string[]) =>
    terms
      .filter((term) => !isAction(term))
      .sort()
      .join(' ');
  const odd: readonly Violation[] =
    others(before) === others(after) ? [] : [{ kind: 'changed', what: `${others(before)} became ${others(after)}` }];
  const wide = after.filter((term) => isAction(term) && !before.includes(term) && !reachesNoFurther(term, before));
  return [
    ...odd,
    ...wide.map((what): Violation => ({ kind: 'adds', what })),
    ...[...services].flatMap((service) => compareService(service, statement, before, after, world)),
  ];
}

function compareService(
  service: string,
  statement: Statement,
  before: readonly string[],
  after: readonly string[],
  world: World,
): readonly Violation[] {
  const mine = (terms: readonly string[]) =>
    terms.filter((term) => term.startsWith(`${service}:`)).map((term) => term.slice(service.length + 1));
  const [old, now] = [mine(before), mine(after)];
  const names = namesOf(world.catalogue.actionsOf(service));
  const marks = new Uint8Array(names.list.length);
  for (const pattern of old) for (const index of matchesIn(names, pattern)) marks[index] = (marks[index] ?? 0) | 1;
  for (const pattern of now) for (const index of matchesIn(names, pattern)) marks[index] = (marks[index] ?? 0) | 2;
  const reported = reportedIn(service, statement, world);
  const found: Violation[] = names.list.flatMap((name, index) => judge(service, name, marks[index] ?? 0, reported));
  const blind = now.filter((each) => old.includes(each) && /[*?]/.test(each) && matchesIn(names, each).length === 0);
  for (const name of unlisted(service, old, now, names, world)) {
    // A pattern of which the catalogue knows no action stays, whatever is reported.
    if (blind.some((each) => globTest(each)(name))) continue;
    const mark =
      (old.some((each) => globTest(each)(name)) ? 1 : 0) | (now.some((each) => globTest(each)(name)) ? 2 : 0);
    found.push(...judge(service, name, mark, reported));
  }
  return [...found, ...wildcardsOfUnusedService(service, names, old, now, world)];
}

function judge(service: string, name: string, mark: number, reported: (name: string) => boolean): readonly Violation[] {
  if (mark === 0) return [];
  const what = `${service}:${name}`;
  if (mark === 2) return [{ kind: 'adds', what }];
  if (mark === 1) return reported(name) ? [] : [{ kind: 'loses', what }];
  return reported(name) ? [{ kind: 'still-grants', what }] : [];
}

/** Names that no catalogue lists: those reported, and those the policies spell out. */
function unlisted(
  service: string,
  old: readonly string[],
  now: readonly string[],
  names: Names,
  { unused }: World,
): readonly string[] {
  const listed = [...(unused.get(service)?.actions.keys() ?? [])];
  const literal = [...old, ...now].filter((each) => !/[*?]/.test(each));
  return [...new Set([...listed, ...literal])].filter((name) => !names.indexes.has(name));
}

/**
 * A service that is unused as a whole keeps no wildcard, since a wildcard grants
 * tomorrow's actions too; unless all it is known to match is never tracked.
 */
function wildcardsOfUnusedService(
  service: string,
  names: Names,
  old: readonly string[],
  now: readonly string[],
  { unused, base }: World,
): readonly Violation[] {
  if (base.kind !== 'same' || unused.get(service)?.whole !== true) return [];
  const untracked = neverTracked(service).map((each) => each.toLowerCase());
  const isHarmless = (each: string): boolean => {
    const matched = matchesIn(names, each).map((index) => names.list[index] ?? '');
    return old.includes(each) && matched.length > 0 && matched.every((name) => untracked.includes(name));
  };
  const wild = now.filter((each) => /[*?]/.test(each) && !isHarmless(each));
  return wild.map((each) => ({ kind: 'still-grants', what: `${service}:${each}` }));
}

/** Whether the findings, as far as they can speak of this statement, report an action of the service. */
function reportedIn(service: string, statement: Statement, { unused, base }: World): (name: string) => boolean {
  const found = unused.get(service);
  if (found === undefined || base.kind === 'none') return () => false;
  const untracked = neverTracked(service).map((each) => each.toLowerCase());
  const holders = base.kind === 'same' ? undefined : heldBy(base.policy, statement, service);
  return (name) =>
    (found.whole || found.actions.has(name)) &&
    !untracked.includes(name) &&
    (holders === undefined || holders.some((holds) => holds(name)));
}

/** For each statement of the base that allows wherever `statement` does, which names of the service it allows. */
function heldBy(base: Policy, statement: Statement, service: string): readonly ((name: string) => boolean)[] {
  const wider = base.statements.filter(
    (each) =>
      each.effect === 'Allow' &&
      !each.hasPrincipal &&
      (each.condition === '' || each.condition === statement.condition) &&
      resourcesWithin(statement, each),
  );
  return wider.map(({ actions }) => {
    const terms = actions.values.map((term) => (term.kind === 'pattern' ? term.pattern.toLowerCase() : undefined));
    const names = (name: string) =>
      terms.some(
        (term) =>
          term === '*' ||
          term === '*:*' ||
          (term?.startsWith(`${service}:`) === true && globTest(term.slice(service.length + 1))(name)),
      );
    return actions.negated ? (name) => !terms.includes(undefined) && !names(name) : names;
  });
}

function resourcesWithin({ resources: now }: Statement, { resources: old }: Statement): boolean {
  if (now?.text === old?.text && now?.negated === old?.negated) return true;
  if (now === undefined || old === undefined || now.negated || old.negated) return false;
  const outer = old.values.flatMap((term) => (term.kind === 'pattern' ? [globTest(term.pattern)] : []));
  return now.values.every(
    (term) => term.kind === 'pattern' && outer.some((holds) => witnesses(term.pattern).every(holds)),
  );
}

function reachesNoFurther(term: string, before: readonly string[]): boolean {
  return before.some((each) => serviceOf(each) === serviceOf(term) && witnesses(term).every(globTest(each)));
}

/** Strings that a glob matches and that stand for all it matches: wildcards empty, and filled with an impossible character. */
function witnesses(glob: string): readonly string[] {
  return ['', '\u0001\u0001'].map((filling) => glob.replaceAll('*', filling).replaceAll('?', '\u0001'));
}

function isAction(term: string): boolean {
  return /^[a-z0-9-]+:[^\s:"\\]+$/.test(term);
}

function serviceOf(term: string): string {
  return term.slice(0, term.indexOf(':'));
}

type Test = (text: string) => boolean;

interface Names {
  readonly list: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly matches: Map<string, readonly number[]>;
}

const known = new WeakMap<readonly string[], Names>();
const tests = new Map<string, Test>();
const mostCached = 20_000;

/** The lower-case names of a service, indexed; made once for each list of the catalogue. */
function namesOf(actions: readonly string[]): Names {
  const made = known.get(actions);
  if (made !== undefined) return made;
  const list = actions.map((name) => name.toLowerCase());
  const names = {
    list,
    indexes: new Map(list.map((name, index) => [name, index])),
    matches: new Map<string, readonly number[]>(),
  };
  known.set(actions, names);
  return names;
}

function matchesIn(names: Names, pattern: string): readonly number[] {
  const exact = names.indexes.get(pattern);
  if (exact !== undefined) return [exact];
  if (!/[*?]/.test(pattern)) return [];
  const cached = names.matches.get(pattern);
  if (cached !== undefined) return cached;
  const test = globTest(pattern);
  const found = names.list.flatMap((name, index) => (test(name) ? [index] : []));
  if (names.matches.size >= mostCached) names.matches.clear();
  names.matches.set(pattern, found);
  return found;
}

/** A test for a glob, with regard to case: its pieces between the `*`, found one after the other, the outer ones at the ends. */
function globTest(glob: string): Test {
  const cached = tests.get(glob);
  if (cached !== undefined) return cached;
  const pieces = glob.split('*');
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const inner = pieces.slice(1, -1);
  const made: Test = (text) => {
    if (pieces.length === 1) return text.length === glob.length && standsAt(text, glob, 0);
    let at = first.length;
    if (!standsAt(text, first, 0)) return false;
    for (const piece of inner) {
      const found = findPiece(text, piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    const end = text.length - last.length;
    return end >= at && standsAt(text, last, end);
  };
  if (tests.size >= mostCached) tests.clear();
  tests.set(glob, made);
  return made;
}

function findPiece(text: string, piece: string, from: number): number {
  if (!piece.includes('?')) return text.indexOf(piece, from);
  for (let at = from; at + piece.length <= text.length; at++) if (standsAt(text, piece, at)) return at;
  return -1;
}

function standsAt(text: string, piece: string, at: number): boolean {
  if (at + piece.length > text.length) return false;
  for (let index = 0; index < piece.length; index++) {
    if (piece[index] !== '?' && piece[index] !== text[at + index]) return false;
  }
  return true;
}
