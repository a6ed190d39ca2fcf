/**
 * Who has a policy by what is deployed, and whether anything is left open about it.
 *
 * An inventory shows the copies of a policy that AWS holds. Whoever holds one counts,
 * also where the copy is only possibly one; an edit needs at least one certain copy, and
 * nothing open:
 *
 *   certain copies      their holders have it, and with whole inventories of every account
 *                       in play they answer whom the files leave open: whoever got the
 *                       document holds a copy
 *   possible copies     their holders count as well
 *   differing copies    the names fit and the document does not: something else is deployed
 *   unread copies       the names fit and the document cannot be read: something else may be deployed
 *   an exact name that holds no copy        not deployed there yet
 *   an account in play without inventory    somebody there may hold a copy
 *
 * Without any inventory this says nothing, and the exact names of the files decide.
 */
import type { Inventory } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import { type PolicyReason } from '../reasons/reason.js';
import { type Message } from '../text/message.js';
import type { Copies } from './copies.js';
import { type Copy } from './copy.js';
/** Whose policy it is by what is deployed. */
export interface Deployment {
    /** Everybody who holds a copy, or may. */
    readonly arns: readonly Arn[];
    /** Why it is not edited whoever has it: it differs, or bounds somebody. Part of `open`. */
    readonly doubts: readonly PolicyReason[];
    /** Why there may be others, or another document: nothing goes as long as there is one. */
    readonly open: readonly PolicyReason[];
    /** Whether what the files leave open is answered: somebody unknown, a name in part. */
    readonly answersUnknown: boolean;
    readonly certain: readonly Copy[];
    /** Every copy, also those that are no ground of anything. */
    readonly copies: Copies;
    /** What the copies are and how far they carry, in a sentence each; none without a certain one. */
    readonly rests: readonly Message[];
}
/** What there is besides the copies. */
interface Around {
    readonly inventory: Inventory;
    /** Those that any evidence names. */
    readonly accounts: ReadonlySet<string>;
    /** Whom findings name and the inventory of their account lacks, as far as they may have the policy. */
    readonly unlisted: readonly Arn[];
    /** Why its copies are not enough for an edit, by what else the repository holds. */
    readonly heldBack: readonly PolicyReason[];
}
/** What the copies of a policy say of it. */
export declare function deploymentOf(copies: Copies, { inventory, accounts, unlisted, heldBack }: Around): Deployment;
/** The accounts among those named of which nobody can tell who is there, with what to do. */
export declare function withoutInventory({ accounts, unread }: Inventory, named: ReadonlySet<string>): readonly PolicyReason[];
export {};
