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
import { grouped } from '../text/group.js';
import type { Base } from './refine.js';
import { termsOf, type Action, type Term } from './oracle-match.js';
import { compareService, type Violation } from './oracle-service.js';
import { reports, type Reports } from './oracle-reports.js';
import type { Unused } from './unused.js';

export type { Violation } from './oracle-service.js';

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
  const reported = reports(unused, catalogue, base);
  const termIn = termsOf(catalogue);
  const found: Violation[] = [];
  for (const what of now.keys()) if (!old.has(what)) found.push({ kind: 'changed', what });
  for (const [shape, statements] of old) {
    const [first] = statements;
    const successors = now.get(shape) ?? [];
    if (first === undefined) continue;
    if (!isFixed(first)) found.push(...compare(first, statements, successors, reported, termIn));
    else if (statements.length !== successors.length) found.push({ kind: 'changed', what: shape });
  }
  return found;
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
  const [old, now] = [byService(before, termIn), byService(after, termIn)];
  const [oldOthers, nowOthers] = [old.others.sort().join(' '), now.others.sort().join(' ')];
  const found: Violation[] = [];
  if (oldOthers !== nowOthers) found.push({ kind: 'changed', what: `${oldOthers} became ${nowOthers}` });
  for (const service of now.actions.keys()) if (!old.actions.has(service)) found.push({ kind: 'adds', what: service });
  for (const [service, terms] of old.actions) {
    found.push(...compareService(terms, now.actions.get(service) ?? [], reported.in(service, statement)));
  }
  return found;
}

interface Terms {
  /** The actions, by their service. */
  readonly actions: Map<string, Action[]>;
  /** What is no action: `*`, and what the grammar does not know. */
  readonly others: string[];
}

function byService(statements: readonly Statement[], termIn: (written: string) => Term): Terms {
  const split: Terms = { actions: new Map(), others: [] };
  for (const { actions } of statements) {
    for (const each of actions.values) {
      const term = each.kind === 'pattern' ? termIn(each.pattern) : undefined;
      if (term?.kind !== 'action') split.others.push(term?.text ?? '<opaque>');
      else {
        const own = split.actions.get(term.service);
        if (own === undefined) split.actions.set(term.service, [term]);
        else own.push(term);
      }
    }
  }
  return split;
}
