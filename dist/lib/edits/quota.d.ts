import type { Policy } from '../policy/model.js';
import { type Shelf } from '../policy/size.js';
import type { Change, Room } from '../refine/change.js';
/** What stands on a shelf beside the policy at hand. */
export type Beside = (shelf: Shelf) => {
    readonly size: number;
    readonly names: readonly string[];
};
/** How many characters the policy may grow by until it is as long as it may be. */
export declare function roomIn(policy: Policy, source: string, beside?: Beside): Room;
/** What one shelf leaves. */
export interface ShelfRoom extends Pick<Room, 'quota' | 'left' | 'beside'> {
    /** The key of the shelf; `undefined` where the policy stands on it alone. */
    readonly key: string | undefined;
}
/** What each of the shelves leaves that the policy stands on, at least one. What is over its quota already may not grow. */
export declare function roomsOf(policy: Policy, source: string, beside: Beside): readonly ShelfRoom[];
/** How long the policy becomes, where that is more than it may be; `undefined` where it fits, or does not grow. */
export declare function excess(policy: Policy, source: string, changes: readonly Change[]): Excess | undefined;
interface Excess {
    readonly size: number;
    readonly quota: number;
}
/** How many characters longer the changes make a policy; less than none where it becomes shorter. */
export declare function growthBy(policy: Policy, source: string, changes: readonly Change[]): number;
export {};
