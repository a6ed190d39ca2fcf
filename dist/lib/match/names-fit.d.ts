/**
 * Whether the names that the files give fit those of a deployed policy and of who has it.
 *
 *   role `${var.env}-api`, policy `read`     fits the inline policy `read` of `role/prod-api`
 *
 * Names are compared without case, and over-approximated: what the files do not give fits every
 * name, and says nothing. A pattern with fewer than four literal characters says nothing either.
 * An inline policy must fit by its own name and its holder's; a managed one only by its own,
 * since whoever has it attached has it.
 */
import type { DeployedPolicy } from '../inventory/inventory.js';
import { type Arn } from '../policy/names.js';
import { type PrincipalRef } from '../sources/source.js';
/** How a name fits: in full, by a pattern that says enough, because nothing speaks against it, or not at all. */
type Fit = 'exact' | 'pattern' | 'any' | 'none';
/** How the names of a policy of the repository fit those of a deployed one. */
export interface NamesFit {
    readonly holder: Fit;
    readonly policy: Fit;
    /** Whether the names speak against it. */
    readonly contradict: boolean;
    /** Whether they speak for it, and not only not against it. */
    readonly speak: boolean;
}
/** The names that the files give. */
interface SourceNames {
    readonly attachedTo: readonly PrincipalRef[];
    /** Names of the policy, as globs; none at all is any. */
    readonly names: readonly string[];
}
/** How many characters of a pattern must be written before it says whose a name is. */
export declare const leastWritten = 4;
/** How the names of `source` fit a deployed policy. */
export declare function namesFit(source: SourceNames, deployed: DeployedPolicy): NamesFit;
/**
 * Whether the files name the policy in part, and by so much that it is told from others: eight letters or digits besides
 * what many names have. Where they name who has it in part as well, the same text must stand for what they leave open:
 *
 *   role `${var.env}-reports`, policy `${var.env}-reports-upload`    `prod-reports-upload of role/prod-reports`
 */
export declare function isToldInPart(source: SourceNames, deployed: DeployedPolicy): boolean;
/** How what a group may be called fits who holds an inline policy. Its members are whoever they are. */
export declare function groupFit(globs: readonly string[], { type, name }: {
    readonly type: string;
    readonly name: string;
}): Fit;
/** How a reference fits a role, user or group. Whoever a group's members are, each of them may be meant. */
export declare function refFit(ref: PrincipalRef, { type, name }: {
    readonly type: string;
    readonly name: string;
}): Fit;
/** The type and name of a role or user. */
export declare function holderOf(arn: Arn): {
    readonly type: string;
    readonly name: string;
};
/** Whether more than half of the words of two names are the same, those aside that every name may have. */
export declare function isRelated(one: string, other: string): boolean;
export {};
