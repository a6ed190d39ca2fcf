/**
 * What is wrong with `after` as a refinement of `before`: the oracle.
 *
 * Written without the refiner: it shares neither matching, nor the trie, nor the
 * rules about the base version with it, so that a mistake made there is not made
 * here again. It asks these things, statement by statement:
 *
 *   adds          grants something that was not granted before
 *   loses         no longer grants a known action that nobody reported
 *   still-grants  grants an action that was reported unused
 *   not-left      does not grant an action that is told as unused and left
 *   changed       something else than an Allow list of actions is different
 *
 * Statements are compared by all that is not their actions, so their order and
 * the removal of empty ones do not matter. That a wildcard reaches no further
 * than before is tested on strings no action name has: a character that is in no
 * pattern can only be matched by a wildcard.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, Statement } from '../policy/model.js';
import { grouped } from '../text/group.js';
import type { Base, Left } from './change.js';
import { termsOf, type Action, type Term } from './oracle-match.js';
import { compareService, type Violation } from './oracle-service.js';
import { reports, type Reports } from './oracle-reports.js';
import type { Unused } from './unused.js';

export type { Violation } from './oracle-service.js';

/** What a refinement is judged by besides the findings. */
interface Given {
  readonly base: Base;
  /** What it says that it leaves: exactly this may still be granted although it is unused. */
  readonly left: readonly Left[];
  /** The positions of statements that it says stay as they are: exactly so. */
  readonly stays?: ReadonlySet<number>;
}

/** Everything wrong with `after`; empty for a correct refinement. */
export function violations(
  before: Policy,
  after: Policy,
  unused: Unused,
  catalogue: Catalogue,
  { base, left, stays = none }: Given = { base: { kind: 'same' }, left: [] },
): readonly Violation[] {
  const old = grouped(before.statements, shapeOf);
  const now = grouped(after.statements, shapeOf);
  const termIn = termsOf(catalogue);
  const reported = reports(unused, catalogue, base, before);
  const found: Violation[] = [];
  for (const what of now.keys()) if (!old.has(what)) found.push({ kind: 'changed', what });
  for (const [shape, all] of old) {
    const { statements, successors, isChanged } = apartFrom(stays, all, now.get(shape) ?? []);
    if (isChanged) found.push({ kind: 'changed', what: shape });
    const [first] = statements;
    if (first === undefined) continue;
    // Without it, another statement would grant what nobody looked at.
    const isNeeded = successors.length === 0 && statements.some(({ notRemovable }) => notRemovable !== undefined);
    if (isNeeded) found.push({ kind: 'changed', what: shape });
    else if (!isFixed(first)) {
      const wrong = compare(first, statements, successors, reported, termIn);
      found.push(...(left.length === 0 ? wrong : judgedByLeft(wrong, namesLeft(left, statements))));
    } else if (statements.length !== successors.length) found.push({ kind: 'changed', what: shape });
  }
  return found;
}

const none: ReadonlySet<number> = new Set();

/** Without the statements that stay as they are, each of which has a successor that is the same. */
function apartFrom(
  stays: ReadonlySet<number>,
  before: readonly Statement[],
  after: readonly Statement[],
): {
  readonly statements: readonly Statement[];
  readonly successors: readonly Statement[];
  readonly isChanged: boolean;
} {
  const statements = before.filter(({ index }) => !stays.has(index));
  if (statements.length === before.length) return { statements, successors: after, isChanged: false };
  const successors = [...after];
  let isChanged = false;
  for (const { index, actions } of before) {
    if (!stays.has(index)) continue;
    const at = successors.findIndex((each) => each.actions.canonical() === actions.canonical());
    if (at < 0) isChanged = true;
    else successors.splice(at, 1);
  }
  return { statements, successors, isChanged: isChanged || (statements.length === 0 && successors.length > 0) };
}

/** The names, with their service and in lower case, that are told as left in some of the statements. */
function namesLeft(left: readonly Left[], statements: readonly Statement[]): ReadonlySet<string> {
  const own = left.filter(({ statement }) => statements.some(({ index }) => index === statement.index));
  return new Set(own.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
}

/** What is still granted must be what is told, no more and no less. */
function judgedByLeft(wrong: readonly Violation[], told: ReadonlySet<string>): readonly Violation[] {
  const granted = new Set(wrong.flatMap(({ kind, what }) => (kind === 'still-grants' ? [what] : [])));
  return [
    ...wrong.filter(({ kind, what }) => kind !== 'still-grants' || !told.has(what)),
    ...[...told].filter((name) => !granted.has(name)).map((what): Violation => ({ kind: 'not-left', what })),
  ];
}

function isFixed({ effect, hasPrincipal, actions }: Statement): boolean {
  return effect !== 'Allow' || hasPrincipal || actions.negated;
}

/** What makes two statements the same one: everything if it may not change at all, else all but the actions. */
function shapeOf(statement: Statement): string {
  return isFixed(statement) ? `${statement.skeleton} ${statement.actions.canonical()}` : statement.skeleton;
}

function compare(
  statement: Statement,
  before: readonly Statement[],
  after: readonly Statement[],
  reported: Reports,
  termIn: (written: string) => Term,
): readonly Violation[] {
  const old = readTerms(before, termIn);
  const now = readTerms(after, followed(old, termIn));
  const found: Violation[] = [];
  const [oldOthers, nowOthers] = [othersIn(old), othersIn(now)];
  if (oldOthers !== nowOthers) found.push({ kind: 'changed', what: `${oldOthers} became ${nowOthers}` });
  const services = byService(old, now);
  for (const [service, each] of services) if (each.old.length === 0) found.push({ kind: 'adds', what: service });
  for (const [service, each] of services) {
    if (each.old.length === 0) continue;
    for (const wrong of compareService(each.old, each.now, reported.in(service, statement))) found.push(wrong);
  }
  return found;
}

/** The values of the action elements; `undefined` for what the file does not determine. */
function readTerms(statements: readonly Statement[], termIn: (written: string) => Term): readonly (Term | undefined)[] {
  const read: (Term | undefined)[] = [];
  for (const { actions } of statements) {
    for (const each of actions.values) read.push(each.kind === 'pattern' ? termIn(each.pattern) : undefined);
  }
  return read;
}

/** How far ahead a value that stayed is looked for. */
const mostAhead = 16;

/** `termIn` for values that mostly are, and stand as, those of `known`: one that comes next there is not looked up again. */
function followed(known: readonly (Term | undefined)[], termIn: (written: string) => Term): (written: string) => Term {
  let next = 0;
  return (written) => {
    for (let at = next; at < next + mostAhead; at++) {
      const each = known[at];
      if (each?.written !== written) continue;
      next = at + 1;
      return each;
    }
    return termIn(written);
  };
}

/** What is no action: `*`, and what the grammar does not know. */
function othersIn(terms: readonly (Term | undefined)[]): string {
  let others: string[] | undefined;
  for (const term of terms) if (term?.kind !== 'action') (others ??= []).push(term?.text ?? '<opaque>');
  return others?.sort().join(' ') ?? '';
}

/** The actions of one service, before and after. */
interface OfService {
  readonly old: Action[];
  readonly now: Action[];
}

/** The actions by their service: those of `old` first, each in its order. */
function byService(
  old: readonly (Term | undefined)[],
  now: readonly (Term | undefined)[],
): ReadonlyMap<string, OfService> {
  const services = new Map<string, OfService>();
  const of = (service: string): OfService => {
    const known = services.get(service);
    if (known !== undefined) return known;
    const fresh = { old: [], now: [] };
    services.set(service, fresh);
    return fresh;
  };
  for (const term of old) if (term?.kind === 'action') of(term.service).old.push(term);
  for (const term of now) if (term?.kind === 'action') of(term.service).now.push(term);
  return services;
}
