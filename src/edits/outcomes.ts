/** Outcomes, made with their lines. */
import type { Policy, PolicyAddress, Statement } from '../policy/model.js';
import { because, toldOf, type PolicyReason } from '../reasons/reason.js';
import type { Range } from '../text/edit.js';
import { linesOfRange, type Lines } from '../text/line.js';
import { words, type Message } from '../text/message.js';
import type { Outcome, OutcomeKind } from './proposal.js';

/** Makes outcomes for the policies of one file. */
export type OutcomeOf = (kind: OutcomeKind, at: PolicyAddress, range: Range, facts: Facts) => Outcome;

/** What differs from an outcome that says nothing; why something could not be checked has a kind, and what to do is added to it. */
export type Facts = Partial<Omit<Outcome, 'why' | 'whyAlone' | 'incomplete' | 'reason'>> &
  (
    | { readonly incomplete?: false; readonly why?: Message | undefined }
    | { readonly incomplete: true; readonly why: PolicyReason }
  );

/** Makes the outcomes of one file, with their lines. */
export function outcomesOf(lines: Lines): OutcomeOf {
  return (kind, at, range, facts) => ({
    kind,
    at,
    ...linesOfRange(lines, range),
    statement: undefined,
    removed: [],
    why: undefined,
    incomplete: false,
    paste: undefined,
    because: undefined,
    reason: undefined,
    ...facts,
    ...(facts.incomplete === true ? { why: toldOf(facts.why, at), whyAlone: facts.why, reason: facts.why.kind } : {}),
  });
}

/** The statements of a policy that are never refined, and those that could not be read. */
export function leftAlone(policy: Policy, outcome: OutcomeOf): readonly Outcome[] {
  const alone = policy.statements.flatMap((statement) => {
    const { index, node, effect } = statement;
    const why = whyAlone(statement);
    if (why !== undefined) return [outcome('skipped', policy.at, node.range, { why, statement: index })];
    return effect === 'unknown'
      ? [outcome('skipped', policy.at, node.range, { why: openEffect, statement: index, incomplete: true })]
      : [];
  });
  // What is known of a list elsewhere is judged like the rest.
  const unread = policy.unread.flatMap(({ index, range, why, known }) =>
    known === undefined ? [outcome('skipped', policy.at, range, { why, statement: index, incomplete: true })] : [],
  );
  return [...alone, ...unread];
}

function whyAlone({ effect, hasPrincipal }: Statement): Message | undefined {
  if (hasPrincipal)
    return words(
      'it names a principal, so it is part of a trust or resource policy, which unused-access findings do not describe',
    );
  return effect === 'Deny' ? words('it denies, and what is denied is never unused') : undefined;
}

const openEffect = because('effect-not-written-out')`whether it allows or denies is not determined by these files`;
