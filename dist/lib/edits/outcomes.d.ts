/** Outcomes, made with their lines. */
import type { Policy, PolicyAddress } from '../policy/model.js';
import { type PolicyReason } from '../reasons/reason.js';
import type { Range } from '../text/edit.js';
import { type Lines } from '../text/line.js';
import { type Message } from '../text/message.js';
import type { Outcome, OutcomeKind } from './proposal.js';
/** Makes outcomes for the policies of one file. */
export type OutcomeOf = (kind: OutcomeKind, at: PolicyAddress, range: Range, facts: Facts) => Outcome;
/** What differs from an outcome that says nothing; why something could not be checked has a kind, and what to do is added to it. */
export type Facts = Partial<Omit<Outcome, 'why' | 'whyAlone' | 'incomplete' | 'reason'>> & ({
    readonly incomplete?: false;
    readonly why?: Message | undefined;
} | {
    readonly incomplete: true;
    readonly why: PolicyReason;
});
/** Makes the outcomes of one file, with their lines. */
export declare function outcomesOf(lines: Lines): OutcomeOf;
/** The statements of a policy that are never refined, and those that could not be read. */
export declare function leftAlone(policy: Policy, outcome: OutcomeOf): readonly Outcome[];
