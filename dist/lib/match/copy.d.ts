/** A deployed policy that is or may be a copy of one in the repository. */
import type { DeployedPolicy } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import { type PolicyReason } from '../reasons/reason.js';
import { type Message } from '../text/message.js';
import { type Reason } from './certainty.js';
/** A deployed policy that is or may be a copy. */
export interface Copy {
    readonly policy: DeployedPolicy;
    readonly account: string;
    /** The roles and users who have it. */
    readonly holders: readonly Arn[];
    readonly points: number;
    readonly why: readonly Reason[];
    /** Why it is not certain. */
    readonly doubt: Doubt | undefined;
}
/** Why a copy is not certain; each policy of a large inventory may be a copy of many, so it is no sentence yet. */
export type Doubt = 'unreadable' | 'nearly' | 'other-document' | 'half-of-its-actions' | 'boundary' | 'nobody-has-it' | 'rivals' | 'too-little' | 'content-alone';
/** The copy that a deployed policy is, by these reasons. */
export declare function copyOf(policy: DeployedPolicy, why: readonly Reason[], doubt: Doubt | undefined): Copy;
/** The copy that nothing speaks for; the same for all policies that it may be one of. */
export declare const doubtfulCopy: (key: DeployedPolicy) => (key: Doubt) => Copy;
/** Whether nobody knows what it says. */
export declare function isUnreadable({ policy: { document } }: Copy): boolean;
/** Why a copy is not certain, in a sentence; `undefined` where it is. */
export declare function doubtIn({ policy, doubt }: Pick<Copy, 'policy' | 'doubt'>): Message | undefined;
/** What is said of copies whose documents cannot be read: whichever keeps most may stand there. */
export declare function whyUnread(copies: readonly Copy[]): readonly PolicyReason[];
/** `the inline policy deploy of role/api in account 111122223333`. */
export declare function whatIs({ kind, name, owner, account }: DeployedPolicy): Message;
