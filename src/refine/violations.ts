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
import { globTest, matchesIn, namesOf, type Names } from './oracle-match.js';
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
    // Without it, another statement would grant what nobody looked at.
    if (successors.length === 0 && statements.some(({ notRemovable }) => notRemovable !== undefined))
      return [{ kind: 'changed' as const, what: shape }];
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
  return effect !== 'Allow' || hasPrincipal || actions.negated;
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
  const [old, now] = [byService(before), byService(after)];
  const [oldOthers, nowOthers] = [old.others.sort().join(' '), now.others.sort().join(' ')];
  const odd: readonly Violation[] =
    oldOthers === nowOthers ? [] : [{ kind: 'changed', what: `${oldOthers} became ${nowOthers}` }];
  const strange = [...now.actions.keys()].filter((service) => !old.actions.has(service));
  return [
    ...odd,
    ...strange.map((service): Violation => ({ kind: 'adds', what: service })),
    ...[...old.actions].flatMap(([service, patterns]) =>
      compareService(service, statement, patterns, now.actions.get(service) ?? [], world),
    ),
  ];
}

interface Terms {
  /** The name parts of the actions, by their service. */
  readonly actions: Map<string, string[]>;
  /** What is no action: `*`, and what the grammar does not know. */
  readonly others: string[];
}

function byService(terms: readonly string[]): Terms {
  const split: Terms = { actions: new Map(), others: [] };
  for (const term of terms) {
    const colon = isAction(term) ? term.indexOf(':') : -1;
    if (colon < 0) split.others.push(term);
    else {
      const service = term.slice(0, colon);
      const own = split.actions.get(service);
      if (own === undefined) split.actions.set(service, [term.slice(colon + 1)]);
      else own.push(term.slice(colon + 1));
    }
  }
  return split;
}

function compareService(
  service: string,
  statement: Statement,
  old: readonly string[],
  now: readonly string[],
  world: World,
): readonly Violation[] {
  const isSame = old.length === now.length && old.every((each, index) => each === now[index]);
  if (isSame && !world.unused.has(service)) return [];
  const names = namesOf(world.catalogue.actionsOf(service));
  const reported = reportedIn(service, statement, world);
  const found: Violation[] = [];
  for (const [index, mark] of marksOf(names, old, now))
    found.push(...judge(service, names.list[index] ?? '', mark, reported));
  const blind = now.filter((each) => isWild(each) && old.includes(each) && matchesIn(names, each).length === 0);
  for (const name of unlisted(service, old, now, names, world)) {
    // A pattern of which the catalogue knows no action stays, whatever is reported.
    if (blind.some((each) => globTest(each)(name))) continue;
    const mark =
      (old.some((each) => globTest(each)(name)) ? 1 : 0) | (now.some((each) => globTest(each)(name)) ? 2 : 0);
    found.push(...judge(service, name, mark, reported));
  }
  const wide = now.filter((each) => isWild(each) && !old.includes(each) && !reachesNoFurther(each, old));
  for (const pattern of wide) found.push({ kind: 'adds', what: `${service}:${pattern}` });
  return [...found, ...wildcardsOfUnusedService(service, names, old, now, world)];
}

/** By the index of a name: 1 where it was granted before, 2 where it is now, 3 for both. */
function marksOf(names: Names, old: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  for (const pattern of old) for (const index of matchesIn(names, pattern)) marks.set(index, 1);
  for (const pattern of now)
    for (const index of matchesIn(names, pattern)) marks.set(index, (marks.get(index) ?? 0) | 2);
  return marks;
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
  const reported = unused.get(service)?.actions;
  const literal = [...old, ...now].filter((each) => !isWild(each) && !names.indexes.has(each));
  const listed = reported === undefined ? [] : unlistedIn(names, reported.keys());
  return literal.length === 0 ? listed : [...new Set([...listed, ...literal])];
}

function unlistedIn(names: Names, reported: Iterable<string>): readonly string[] {
  const found: string[] = [];
  for (const name of reported) if (!names.indexes.has(name)) found.push(name);
  return found;
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
  const wild = now.filter((each) => isWild(each) && !isHarmless(each));
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

function reachesNoFurther(pattern: string, before: readonly string[]): boolean {
  const texts = witnesses(pattern);
  return before.some((each) => isWild(each) && texts.every(globTest(each)));
}

/** Strings that a glob matches and that stand for all it matches: wildcards empty, and filled with an impossible character. */
function witnesses(glob: string): readonly string[] {
  return ['', '\u0001\u0001'].map((filling) => glob.replaceAll('*', filling).replaceAll('?', '\u0001'));
}

function isAction(term: string): boolean {
  return /^[a-z0-9-]+:[^\s:"\\]+$/.test(term);
}

function isWild(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}
