/**
 * What became of a policy that was refined, in outcomes with their sentences.
 */
import { denyStatement } from '../edits/deny.js';
import type { OutcomeOf } from '../edits/outcomes.js';
import type { Outcome } from '../edits/proposal.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Change, Left, Note } from '../refine/change.js';
import { joined, message, quotedList, words, type Message } from '../text/message.js';
import { describe } from './describe.js';

/** A note of the refinement, in a sentence. */
export function noteOutcome(note: Note, policy: Policy, { label }: Catalogue, outcome: OutcomeOf): Outcome {
  const { kind, why, incomplete } = describe(note, label);
  const { index, node } = note.statement;
  return outcome(kind, policy.at, node.range, { why, incomplete, statement: index });
}

/** What is unused and stays granted by a wildcard. */
export function leftOutcome(left: Left, policy: Policy, outcome: OutcomeOf): Outcome {
  const { index, node } = left.statement;
  const why = message`${leftWords(left)} (${quotedList(left.names)})`;
  // Where some of it goes, that is the better half; where nothing does, this is all there is.
  const paste = left.names.length === left.unused ? denyStatement(policy, left) : undefined;
  return outcome('left', policy.at, node.range, { why, statement: index, paste });
}

/** How much stays granted, by what, and what it would take: "2 of 12 unused stay granted under `dynamodb:*`: …". */
export function leftWords({ names, unused, under, lines, quota, beside = [] }: Left): Message {
  const [stay, them] = names.length === 1 ? ['stays', 'it'] : ['stay', 'them'];
  const wildcards = joined(
    under.map((each) => message`${each}`),
    ' and ',
  );
  const what = message`${names.length} of ${unused} unused ${words(stay)} granted under ${wildcards}`;
  if (quota === undefined)
    return message`${what}: taking ${words(them)} out would add ${lines} ${words(lines === 1 ? 'line' : 'lines')}, more than ${'max-patterns'} allows`;
  return beside.length === 0
    ? message`${what}: without ${words(them)} the policy would be longer than IAM's quota of ${quota} characters`
    : message`${what}: without ${words(them)} the policy and ${quotedList(beside, 3)} would together be longer than IAM's quota of ${quota} characters`;
}

/** Nothing of the policy is used: advice, never an edit. */
export function emptied(
  policy: Policy,
  attachedBy: readonly string[],
  changes: readonly Change[],
  outcome: OutcomeOf,
): Outcome {
  const places = attachedBy.length === 0 ? words('') : message` (${quotedList(attachedBy)})`;
  const why = message`nothing of this policy is used: detach it and delete it${places}, rather than leave an empty one`;
  return outcome('emptied', policy.at, policy.at.range, { why, removed: droppedBy(changes) });
}

/** The actions that changes take away. */
export function droppedBy(changes: readonly Change[]): Outcome['removed'] {
  return changes.flatMap(({ decisions }) => decisions.flatMap(({ dropped }) => dropped));
}
