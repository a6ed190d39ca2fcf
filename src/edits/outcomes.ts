/** Outcomes, made with their lines. */
import type { Policy, PolicyAddress, Statement } from '../policy/model.js';
import type { Range } from '../text/edit.js';
import { linesOfRange, type Lines } from '../text/line.js';
import { words, type Message } from '../text/message.js';
import type { Outcome, OutcomeKind } from './proposal.js';

/** Makes outcomes for the policies of one file. */
export type OutcomeOf = (kind: OutcomeKind, at: PolicyAddress, range: Range, facts: Partial<Outcome>) => Outcome;

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
    ...facts,
  });
}

/** The statements of a policy that are never refined, and those that could not be read. */
export function leftAlone(policy: Policy, outcome: OutcomeOf): readonly Outcome[] {
  const alone = policy.statements.flatMap((statement) => {
    const why = whyAlone(statement);
    const { index, node } = statement;
    return why === undefined
      ? []
      : [
          outcome('skipped', policy.at, node.range, {
            why,
            statement: index,
            incomplete: statement.effect === 'unknown',
          }),
        ];
  });
  const unread = policy.unread.map(({ index, range, why }) =>
    outcome('skipped', policy.at, range, { why, statement: index, incomplete: true }),
  );
  return [...alone, ...unread];
}

function whyAlone({ effect, hasPrincipal }: Statement): Message | undefined {
  if (hasPrincipal)
    return words(
      'it names a principal, so it is part of a trust or resource policy, which unused-access findings do not describe',
    );
  if (effect === 'Deny') return words('it denies, and what is denied is never unused');
  return effect === 'unknown' ? words('whether it allows or denies is not determined by these files') : undefined;
}
