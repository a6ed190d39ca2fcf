/**
 * An inventory → the inline policies of those whom the files name, with the characters that each takes of IAM's quota.
 */
import type { Inventory } from '../inventory/inventory.js';
import type { Shelf } from '../policy/size.js';
/** An inline policy that an inventory shows. */
export interface Standing {
    readonly name: string;
    readonly size: number;
}
/** The inline policies of the principals, or groups, that a shelf may be of, one by one. */
export type StandingOn = (shelf: Shelf) => readonly (readonly Standing[])[];
/** What the inventory shows on each shelf, looked for once. A document that it cannot read has no size. */
export declare const standingIn: (inventory: Inventory) => StandingOn;
