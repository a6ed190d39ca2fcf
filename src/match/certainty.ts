/**
 * How certain it is that a deployed policy is a copy of one in the repository, in points.
 *
 *   state-address      3   a Terraform state says that the resource is this one
 *   holder-name        3   who has it is named in full; `holder-pattern` 2, in part
 *   policy-name        1   the policy is named in full
 *   policy-pattern     1   it is named in part, by enough to tell it from others, and alike with who has it
 *   sids               1   it has Sids, and they are equal
 *   peculiar-values    1   a resource or condition value that says something; 2 for two of them
 *   action-set         1   no other base policy has its three or more actions; 2 for four that are not ordinary
 *   bound-differently −1   one hole stands for two texts
 *   other-account     −1   where the account's own number is written, another one stands
 *
 * With three points a copy is certain, if it unifies and nobody else's policy may be it.
 */
import type { DeployedPolicy, DeployedStatement } from '../inventory/inventory.js';
import type { ListPattern } from './list-pattern.js';
import type { NamesFit } from './names-fit.js';
import type { StatementPattern, SourcePattern } from './source-pattern.js';
import { filledWith, type Hole, type TextPattern } from './text-pattern.js';

/** What adds to or takes from the certainty of a copy. */
type CertaintyRule =
  | 'state-address'
  | 'holder-name'
  | 'holder-pattern'
  | 'policy-name'
  | 'policy-pattern'
  | 'sids'
  | 'peculiar-values'
  | 'action-set'
  | 'bound-differently'
  | 'other-account';

/** A rule that applied, and its points. */
export interface Reason {
  readonly rule: CertaintyRule;
  readonly points: number;
}

/** From how many points on a copy is certain. */
export const certainFrom = 3;

/** What is known of a copy. */
interface Copied {
  readonly pattern: SourcePattern;
  readonly deployed: DeployedPolicy;
  readonly names: NamesFit;
  /** Whether the policy is named in part, and by enough to tell it from others. */
  readonly isToldInPart: boolean;
  readonly pairs: readonly (readonly [StatementPattern, DeployedStatement])[];
  readonly isAtAddress: boolean;
  /** Whether another base policy has the same literal actions, statement by statement. */
  readonly isActionSetShared: boolean;
  /** Whether its actions are such as many have. */
  readonly isOrdinary: boolean;
}

/** The rules that apply to a copy, with their points. */
export function reasonsFor(copied: Copied): readonly Reason[] {
  const { names, isAtAddress, isToldInPart, pattern } = copied;
  const reasons: readonly (Reason | false)[] = [
    isAtAddress && { rule: 'state-address', points: 3 },
    names.holder === 'exact' && { rule: 'holder-name', points: 3 },
    names.holder === 'pattern' && { rule: 'holder-pattern', points: 2 },
    names.policy === 'exact' && { rule: 'policy-name', points: 1 },
    names.policy === 'pattern' && isToldInPart && { rule: 'policy-pattern', points: 1 },
    pattern.statements.some(({ sid }) => sid?.kind === 'literal') && { rule: 'sids', points: 1 },
    rule('peculiar-values', Math.min(2, peculiarValues(pattern).size)),
    rule('action-set', actionSetPoints(copied)),
    ...lowered(copied),
  ];
  return reasons.filter((each) => each !== false);
}

function rule(name: CertaintyRule, points: number): Reason | false {
  return points !== 0 && { rule: name, points };
}

/** The sum of the points. */
export function pointsOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

function actionSetPoints({ pattern: { actions }, isActionSetShared, isOrdinary }: Copied): number {
  if (isActionSetShared || actions.length < 3) return 0;
  return actions.length >= 4 && !isOrdinary ? 2 : 1;
}

/** Literal values of resources and conditions that say something of whose policy it is. */
export function peculiarValues({ statements }: Pick<SourcePattern, 'statements'>): ReadonlySet<string> {
  const values = statements
    .filter(({ count }) => count === 'one')
    .flatMap(({ resources, condition }) => [
      ...(resources?.values ?? []),
      ...condition.tests.flatMap((test) => test.values),
    ]);
  return new Set(
    values.flatMap((value) => (value.kind === 'literal' && saysSomething(value.text) ? [value.text] : [])),
  );
}

/** `arn:aws:logs:*:*:*`, `true` and a service's name are in everybody's policies. */
function saysSomething(text: string): boolean {
  if (/^(?:true|false|\d{1,11}|aws:kms|aes256)$/i.test(text) || /^[\w.*-]+\.amazonaws\.com(?:\.cn)?$/.test(text))
    return false;
  const own = text.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, '').replace(/[*?]/g, '');
  return own.replace(/[^\p{L}\p{N}]/gu, '').length >= 4;
}

function lowered({ pairs, deployed }: Copied): readonly (Reason | false)[] {
  const bound = new Map<string, string>();
  let differs = false;
  let isElsewhere = false;
  for (const [hole, text] of pairs.flatMap(([one, other]) => bindings(one, other))) {
    if (hole.type === 'account' && text !== deployed.account) isElsewhere = true;
    if (hole.name === undefined) continue;
    const before = bound.get(hole.name);
    if (before !== undefined && before !== text) differs = true;
    bound.set(hole.name, text);
  }
  return [differs && { rule: 'bound-differently', points: -1 }, isElsewhere && { rule: 'other-account', points: -1 }];
}

/** What holes stand for, where a text of the pattern can be but one text that is there. */
function bindings(one: StatementPattern, other: DeployedStatement): readonly (readonly [Hole, string])[] {
  return [...inList(one.resources, other.resources?.values ?? []), ...inList(one.actions, other.actions.values)];
}

function inList(list: ListPattern | undefined, there: readonly string[]): readonly (readonly [Hole, string])[] {
  if (list === undefined || list.values.length > 50 || there.length > 50) return [];
  return list.values.flatMap((value) => {
    const [text, second] = value.kind === 'literal' ? [] : there.filter((each) => isAround(value, each));
    return text === undefined || second !== undefined ? [] : filledWith(value, text);
  });
}

/** Whether a text begins and ends as the pattern does. */
function isAround(pattern: TextPattern, text: string): boolean {
  if (pattern.kind === 'literal') return pattern.text === text;
  const [first, last] = [pattern.parts[0], pattern.parts[pattern.parts.length - 1]];
  return (typeof first !== 'string' || text.startsWith(first)) && (typeof last !== 'string' || text.endsWith(last));
}
