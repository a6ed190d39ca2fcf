/**
 * How certain it is that a deployed policy is a copy of one in the repository, in points.
 *
 *   state-address      3   a Terraform state says that the resource is this one
 *   holder-name        3   who has it is named in full; `holder-pattern` 2, in part
 *   policy-name        1   the policy is named in full
 *   policy-pattern     1   it is named in part, by enough to tell it from others, and alike with who has it
 *   sids               1   it has Sids, and they are equal
 *   peculiar-values    1   a resource or condition value that says something; 2 for two of them
 *   action-set         1   no other base policy has its three or more actions; 2 for four that are not ordinary
 *   bound-differently −1   one hole stands for two texts
 *   other-account     −1   where the account's own number is written, another one stands
 *
 * With three points a copy is certain, if it unifies and nobody else's policy may be it.
 */
import type { DeployedPolicy, DeployedStatement } from '../inventory/inventory.js';
import type { NamesFit } from './names-fit.js';
import type { StatementPattern, SourcePattern } from './source-pattern.js';
/** What adds to or takes from the certainty of a copy. */
type CertaintyRule = 'state-address' | 'holder-name' | 'holder-pattern' | 'policy-name' | 'policy-pattern' | 'sids' | 'peculiar-values' | 'action-set' | 'bound-differently' | 'other-account';
/** A rule that applied, and its points. */
export interface Reason {
    readonly rule: CertaintyRule;
    readonly points: number;
}
/** From how many points on a copy is certain. */
export declare const certainFrom = 3;
/** What is known of a copy. */
interface Copied {
    readonly pattern: SourcePattern;
    readonly deployed: DeployedPolicy;
    readonly names: NamesFit;
    /** Whether the policy is named in part, and by enough to tell it from others. */
    readonly isToldInPart: boolean;
    readonly pairs: readonly (readonly [StatementPattern, DeployedStatement])[];
    readonly isAtAddress: boolean;
    /** Whether another base policy has the same literal actions, statement by statement. */
    readonly isActionSetShared: boolean;
    /** Whether its actions are such as many have. */
    readonly isOrdinary: boolean;
}
/** The rules that apply to a copy, with their points. */
export declare function reasonsFor(copied: Copied): readonly Reason[];
/** The sum of the points. */
export declare function pointsOf(reasons: readonly Reason[]): number;
/** Literal values of resources and conditions that say something of whose policy it is. */
export declare function peculiarValues({ statements }: Pick<SourcePattern, 'statements'>): ReadonlySet<string>;
export {};
