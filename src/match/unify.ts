/**
 * A policy of the repository against a document that is deployed: whether it can be its copy.
 *
 *   fits      every required statement has one of its own, and every deployed one is explained
 *   nearly    the same, but for Sids, the version, or two statements that may have become one
 *   part      what is deployed is explained, and some of what is required is missing
 *   not       there is something that the policy cannot become
 *   too-long  the comparison took more steps than a pair may take; nothing is known
 *
 * Lists are sets: a literal must be there, a hole stands for exactly one text, and an open list
 * holds others. A document of which every statement is but explained by "there may be others"
 * is no copy. What is deployed is on a role, a user or a group, so no statement of it is one that names a principal.
 */
import type { DeployedCondition, DeployedDocument, DeployedList, DeployedStatement } from '../inventory/inventory.js';
import { memoOf } from '../text/memo.js';
import type { ConditionPattern, TestPattern } from './condition-pattern.js';
import type { ListPattern } from './list-pattern.js';
import { pairing, type Pairing } from './pairing.js';
import { literals, type SourcePattern, type StatementPattern } from './source-pattern.js';
import { canBe, type Budget } from './text-pattern.js';

/** How a pattern and a document go together. */
export type Unified =
  | {
      readonly kind: 'fits' | 'nearly' | 'part';
      /** The statements that were paired. */
      readonly pairs: readonly (readonly [StatementPattern, DeployedStatement])[];
    }
  | { readonly kind: 'not' | 'too-long' };

/** What one pair of a pattern and a document may cost. */
const mostSteps = 10_000;
/** A document of more statements than any quota allows is not compared. */
const mostStatements = 500;

/** Compares a pattern with a deployed document. */
export function unify(pattern: SourcePattern, document: DeployedDocument, steps = mostSteps): Unified {
  const budget: Budget = { left: steps };
  if (pattern.statements.length > mostStatements || document.statements.length > mostStatements)
    return { kind: 'too-long' };
  if (isForeign(pattern, document)) return { kind: 'not' };
  const strict = paired(pattern, document, budget, true);
  const isVersion = canBe(pattern.version, document.version, budget);
  if (budget.left > 0 && isVersion && isWhole(strict) && strict.isComplete)
    return told('fits', strict, pattern, document);
  const loose = paired(pattern, document, budget, false);
  if (budget.left <= 0) return { kind: 'too-long' };
  if (isWhole(loose)) return told('nearly', loose, pattern, document);
  return loose.isExplained && loose.pairs.size > 0 ? told('part', loose, pattern, document) : { kind: 'not' };
}

/**
 * Whether some deployed statement lacks a literal action of each statement that it could be of; most pairs end here. Of
 * the pattern only this counts: whether it is open, and the literal actions of each statement.
 */
export function isForeign(pattern: SourcePattern, document: DeployedDocument): boolean {
  if (pattern.isOpen || Math.max(1, pattern.statements.length) * document.statements.length > mostQuick) return false;
  const wanted = literalActionsOf(pattern);
  return document.statements.some(({ actions }) => {
    const there = setOf(actions.values);
    return !wanted.some((literal) => literal.every((action) => there.has(action)));
  });
}

/** More pairs of statements are compared with a budget only. */
const mostQuick = 100;

const literalActionsOf = memoOf(({ statements }: SourcePattern) => statements.map(({ actions }) => literals(actions)));

/** Something of the policy itself must be there, not only what may be added to it. */
function isWhole({ isCovered, isExplained, isTouched }: Paired): boolean {
  return isCovered && isExplained && isTouched;
}

interface Paired extends Pairing {
  /** Whether some statement goes with some statement at all. */
  readonly isTouched: boolean;
}

function paired(pattern: SourcePattern, document: DeployedDocument, budget: Budget, withSids: boolean): Paired {
  const { statements } = pattern;
  const touched = new Set<number>();
  const goesWith = (want: number, have: number): boolean => {
    const [one, other] = [statements[want], document.statements[have]];
    if (one === undefined || other === undefined || !isStatement(one, other, budget, withSids)) return false;
    touched.add(have);
    return true;
  };
  const { length } = document.statements;
  const found = pairing(
    statements.map(({ count }) => count),
    length,
    goesWith,
    pattern.isOpen,
    budget,
  );
  // Where others may be there, nobody had to ask what those go with that are not required.
  const isTouched =
    touched.size > 0 ||
    (pattern.isOpen &&
      statements.some((_, want) => document.statements.some((_, have) => budget.left > 0 && goesWith(want, have))));
  return { ...found, isTouched };
}

function told(
  kind: 'fits' | 'nearly' | 'part',
  { pairs }: Paired,
  pattern: SourcePattern,
  document: DeployedDocument,
): Unified {
  const both = [...pairs].flatMap(([have, want]) => {
    const [one, other] = [pattern.statements[want], document.statements[have]];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  return { kind, pairs: both };
}

function isStatement(one: StatementPattern, other: DeployedStatement, budget: Budget, withSids: boolean): boolean {
  budget.left--;
  if (one.namesPrincipal) return false;
  if (one.effect !== undefined && one.effect !== other.effect) return false;
  if (withSids && !isSid(one, other, budget)) return false;
  if (!isList(one.actions, other.actions, budget)) return false;
  return isElement(one.resources, other.resources, budget) && isCondition(one.condition, other.condition, budget);
}

function isSid({ sid }: StatementPattern, { sid: deployed }: DeployedStatement, budget: Budget): boolean {
  return sid === undefined ? deployed === undefined : canBe(sid, deployed ?? '', budget);
}

function isElement(one: ListPattern | undefined, other: DeployedList | undefined, budget: Budget): boolean {
  if (one === undefined || other === undefined) return one === other;
  return isList(one, other, budget);
}

function isList(one: ListPattern, other: DeployedList, budget: Budget): boolean {
  if (one.negated !== undefined && one.negated !== other.negated) return false;
  return isSet(one, other.values, budget);
}

/** Whether the texts that are there are those of the pattern: every one explained, and every one of the pattern there. */
function isSet(one: Pick<ListPattern, 'values' | 'isOpen'>, there: readonly string[], budget: Budget): boolean {
  const known = setOf(there);
  const literals = new Set<string>();
  const holes = one.values.filter((value) => {
    if (value.kind === 'literal') literals.add(value.text);
    return value.kind !== 'literal';
  });
  for (const text of literals) if (!known.has(text)) return false;
  if (there.length === 0) return false;
  if (holes.length === 0) return one.isOpen || literals.size === there.length;
  const rest = there.filter((text) => !literals.has(text));
  if (!one.isOpen && rest.length > holes.length) return false;
  // A hole may also have become one of the literals, which is then there but once.
  if (!holes.every((hole) => there.some((text) => canBe(hole, text, budget)))) return false;
  if (one.isOpen || rest.length === 0) return true;
  const fits = (want: number, have: number): boolean => {
    const [hole, text] = [holes[want], rest[have]];
    return hole !== undefined && text !== undefined && canBe(hole, text, budget);
  };
  return pairing(
    holes.map(() => 'optional'),
    rest.length,
    fits,
    false,
    budget,
  ).isExplained;
}

const setOf: (values: readonly string[]) => ReadonlySet<string> = memoOf((values) => new Set(values));

function isCondition(one: ConditionPattern, other: readonly DeployedCondition[], budget: Budget): boolean {
  if (one.tests.length === 0) return one.isOpen || other.length === 0;
  const fits = (want: number, have: number): boolean => {
    const [test, deployed] = [one.tests[want], other[have]];
    return test !== undefined && deployed !== undefined && isTest(test, deployed, budget);
  };
  const { isCovered, isExplained } = pairing(
    one.tests.map(({ count }) => count),
    other.length,
    fits,
    one.isOpen,
    budget,
  );
  return isCovered && isExplained;
}

function isTest(one: TestPattern, other: DeployedCondition, budget: Budget): boolean {
  return (
    canBe(one.operator, other.operator, budget) && canBe(one.key, other.key, budget) && isSet(one, other.values, budget)
  );
}
