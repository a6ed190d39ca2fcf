/**
 * An entry of the config's `policies` and a policy → whom the entry means.
 *
 *   paths: ['live/{env}/{service}/**']
 *   principals: ['arn:aws:iam::{env}:role/{env}-{service}']
 *
 * A `{name}` stands for a part of the policy's path. In the account's place it is looked
 * up in `accounts`, and a name that is missing there is never anybody: it leaves the policy
 * open. A `*` means every known principal that fits; who is known is only certain with
 * whole inventories of the accounts it speaks of, so everything else is open as well.
 */
import type { Policy } from '../policy/model.js';
import { type Arn } from '../policy/names.js';
import { type PolicyReason } from '../reasons/reason.js';
import type { Missing, Sharers } from './parties.js';
import type { Known } from './principal-index.js';
/** One entry of the config's `policies`. */
export interface Mapping {
    /** Globs of the files it speaks of, or addresses; each may have a `{name}`. */
    readonly paths: readonly string[];
    /** ARNs, each of which may have a `*` or a `{name}` of the paths. */
    readonly principals: readonly Arn[];
    /** Names of stacks, each of which may have a `{name}` of the paths: all that are made of these files. */
    readonly stacks?: readonly string[] | undefined;
    /** Paths or globs of findings files whose unnamed findings count for these files. */
    readonly findings: readonly string[];
    /** What a principal without a finding means for these files. */
    readonly missing?: Missing | undefined;
    /** What a principal that is unused as a whole means: it blocks the policy, or the others decide. */
    readonly unusedRoles?: 'ignore' | undefined;
}
/** The accounts that the config lists, by their names. */
export type AccountNames = ReadonlyMap<string, string>;
/** What an entry is read with. */
export interface Surrounding {
    readonly known: Known;
    /** Everybody's accounts, as far as anything names them. */
    readonly accounts: ReadonlySet<string>;
    /** Why not everybody in these accounts is known; none where whole inventories show all. */
    readonly notListed: (accounts: ReadonlySet<string>) => readonly PolicyReason[];
}
/** Whether an entry names the policy: by a glob of its file, or by its address (`aws_iam_policy.x`, `modules/a#aws_iam_policy.x`). */
export declare function speaksOf(entry: Mapping, { at }: Pick<Policy, 'at'>): boolean;
/** Whether an entry may speak of a policy in the file of this path. */
export declare function mayReach(entry: Mapping, path: string): boolean;
/** Whether an entry names the policy's own address, and not only its file. */
export declare function namesAddressOf(entry: Mapping, { at }: Pick<Policy, 'at'>): boolean;
/** Whom the entry means for the policy, which it speaks of. */
export declare function meantBy({ principals, ...entry }: Mapping, { at }: Pick<Policy, 'at'>, accountNames: AccountNames | undefined, around: Surrounding): Sharers;
/** The stacks that the entry names for the policy. What is wrong with its path, its principals tell as well. */
export declare function stacksMeantBy(entry: Mapping, { at }: Pick<Policy, 'at'>): readonly string[];
