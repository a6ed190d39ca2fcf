import type { Arn } from '../policy/names.js';
import { type PolicyReason } from '../reasons/reason.js';
import type { BasePolicies, SourceIdentity } from './base-policies.js';
import { type Copy } from './copy.js';
import { type InventoryIndex } from './inventory-index.js';
/** What an inventory tells of who has a policy. */
export interface Copies {
    readonly certain: readonly Copy[];
    readonly possible: readonly Copy[];
    /** Policies of its names whose documents differ. */
    readonly differing: readonly Copy[];
    /** Those among the possible whose documents cannot be read and whose names are the policy's: they may differ. */
    readonly unread: readonly Copy[];
    /** Principals whose policies are not known, and whose names fit: each may have it. */
    readonly unseen: readonly Arn[];
    readonly open: readonly PolicyReason[];
}
/** The copies of a policy among all that is deployed; `base` holds it and the other policies of the repository. */
export declare function copiesOf(source: SourceIdentity, base: BasePolicies, index: InventoryIndex): Copies;
/** Whether a principal whose policies are not known may have it. */
export declare function couldHave({ attachedTo }: Pick<SourceIdentity, 'attachedTo'>, { arn }: {
    readonly arn: Arn;
}): boolean;
