/**
 * Why something could not be checked, with its kind and with what to do about it.
 *
 * A reason gets its kind where it arises, and `remedies.ts` says for each kind what to write or
 * do. Nothing recognises a reason by its words:
 *
 *   because('group')`it is attached to a group, whose members these files do not name`
 *
 * Whoever puts a reason before people appends the remedy with `told`, once.
 */
import { message, type Message } from '../text/message.js';
import type { PolicyPlace } from './entry-path.js';
import { type PolicyKind, type RunKind } from './remedies.js';
/** A message of a kind that has a remedy. */
interface Reason<Kind extends PolicyKind | RunKind> extends Message {
    readonly kind: Kind;
    /** What to do, where that depends on more than the kind and the policy. */
    readonly remedy: Message | undefined;
}
/** Why one policy, or a part of it, could not be checked. */
export type PolicyReason = Reason<PolicyKind>;
/** Why a run could not check something that is no policy at hand. */
export type RunReason = Reason<RunKind>;
/** Template tag for a reason of the kind; `remedy` is what to do where the kind alone does not say it. */
export declare function because<Kind extends PolicyKind | RunKind>(kind: Kind, remedy?: Message): (...written: Parameters<typeof message>) => Reason<Kind>;
/** Why the policy at this place was not checked, and what to do. */
export declare function toldOf(why: PolicyReason, at: PolicyPlace): Message;
/** Why a run is incomplete, and what to do. */
export declare function told(why: RunReason): Message;
export {};
