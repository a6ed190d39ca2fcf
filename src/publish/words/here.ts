/**
 * What the statements of some parts grant, and what of it goes and stays.
 */
import type { Part } from '../../edits/plan.js';
import type { Evidence } from '../../edits/proposal.js';
import type { Statement } from '../../policy/model.js';
import type { ActionName } from '../../policy/names.js';
import { parsePattern } from '../../policy/pattern.js';
import { lastUse } from '../../refine/unused.js';
import { grantedBy } from '../../refine/granted-actions.js';
import { matchingNames } from '../../refine/action-index.js';

/** The statements at hand, in numbers and names. */
export interface Here {
  /** The distinct actions that go, without regard to case, sorted. */
  readonly goes: readonly ActionName[];
  /** What is dropped here as well and does not count, since it is left under a wildcard of another statement. */
  readonly elsewhere: readonly ActionName[];
  /** What else the statements grant; `undefined` where that cannot be counted. */
  readonly stays: readonly ActionName[] | undefined;
}

/** What goes, and what stays beside it in the same statements. */
export function hereOf(
  parts: readonly Part[],
  { catalogue, left, still }: Pick<Evidence, 'catalogue' | 'left' | 'still'>,
): Here {
  const dropped = namesIn(parts);
  const stay = new Set(left.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const isElsewhere = (name: ActionName): boolean => stay.has(name.toLowerCase()) && still.has(name.toLowerCase());
  const goes = dropped.filter((name) => !isElsewhere(name));
  const statements = statementsOf(parts);
  const granted = statements.every((each) => isCountable(each, catalogue))
    ? grantedBy(statements, catalogue)
    : undefined;
  const gone = new Set(goes.map((name) => name.toLowerCase()));
  const elsewhere = dropped.filter(isElsewhere);
  return {
    goes,
    elsewhere,
    stays: granted && [...granted].flatMap(([lower, name]) => (gone.has(lower) ? [] : [name])),
  };
}

/** The statements that the parts are of, each once. */
export function statementsOf(parts: readonly Part[]): readonly Statement[] {
  return [...new Set(parts.map(({ statement }) => statement))];
}

/** The distinct actions that go, without regard to case, sorted. */
export function namesIn(parts: readonly Part[]): readonly ActionName[] {
  const byName = new Map(parts.flatMap(({ dropped }) => dropped.map((name) => [name.toLowerCase(), name])));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/**
 * What is unused besides and stays granted next to what goes: below the wildcards that the parts rewrite, or under
 * wildcards of their statements of which nothing goes.
 */
export function leftBeside(parts: readonly Part[], { left }: Pick<Evidence, 'left'>): Evidence['left'] {
  return left.filter(({ statement, under, names, unused }) => {
    const own = parts.filter((part) => part.statement === statement);
    const isHere = own.some(({ rewritten }) => rewritten.some(({ from }) => under.includes(from)));
    return isHere || (own.length > 0 && names.length === unused);
  });
}

/** When an action that goes was last used, as far as the findings say. */
export function lastUseOf(name: ActionName, { unused }: Pick<Evidence, 'unused'>): string | undefined {
  const [service, bare] = halves(name.toLowerCase());
  return lastUse(unused, service, bare);
}

/** Service and bare name of an action. */
export function halves(name: string): readonly [string, string] {
  const colon = name.indexOf(':');
  return [name.slice(0, colon), name.slice(colon + 1)];
}

/** Whether each wildcard stands for actions that the catalogue knows. */
function isCountable({ actions }: Statement, catalogue: Evidence['catalogue']): boolean {
  return actions.values.every((term) => {
    if (term.kind === 'opaque') return false;
    const pattern = parsePattern(term.pattern);
    if (pattern.kind === 'everything') return false;
    const isWild = pattern.kind === 'service' && pattern.wild;
    return !isWild || matchingNames(catalogue.actionsOf(pattern.service), pattern.name).size > 0;
  });
}
