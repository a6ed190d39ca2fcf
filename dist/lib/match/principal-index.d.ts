/**
 * The principals that findings name, found by ARN and by name.
 *
 * A large organisation exports tens of thousands of findings, and each policy asks
 * for a few principals, so the index is made once for each list of findings.
 */
import type { Finding } from '../findings/finding.js';
import { type Arn } from '../policy/names.js';
/** Whom the findings name, and what they say of each. */
export interface Known {
    readonly arns: readonly Arn[];
    /** The findings about a principal, in their order. */
    about(arn: Arn): readonly Finding[];
    /** The principals of this name (without path); IAM has no two in an account that differ in case alone. */
    called(name: string): readonly Arn[];
}
/** The index of a list of findings, which must not change. */
export declare const knownIn: (findings: readonly Finding[]) => Known;
/** The same with further principals, about whom there is no finding. */
export declare function knownWith(findings: readonly Finding[], more: readonly Arn[]): Known;
/** Only those in the accounts, if there are any; what findings say of the others stays known. */
export declare function within(accounts: ReadonlySet<string> | undefined, known: Known): Known;
