/**
 * A policy of the repository as AWS would hold it: a pattern of the documents it can become.
 *
 *   Resource = "${aws_s3_bucket.a.arn}/*"      one text: a hole, then `/*`
 *   actions  = concat(["s3:GetObject"], var.x)  `s3:GetObject` and others
 *   dynamic "statement" { … }                  any number of statements of that kind
 *   var.x ? { … } : null   in a list           a statement or none
 *
 * What the files do not determine only widens the pattern. Lists are sets; actions, condition
 * operators and condition keys are in lower case; an empty Sid is none. Where other documents
 * are merged in by Sid, they may add statements, and take the place of those that have one.
 */
import type { Policy } from '../policy/model.js';
import { type PolicyReason } from '../reasons/reason.js';
import { type ConditionPattern } from './condition-pattern.js';
import { type ListPattern } from './list-pattern.js';
import { type TextPattern } from './text-pattern.js';
/** The documents that a policy of the repository can become. */
export interface SourcePattern {
    /** Of the policy language; `2012-10-17` where the document gives none. */
    readonly version: TextPattern;
    readonly statements: readonly StatementPattern[];
    /** Whether other statements may be deployed beside these. */
    readonly isOpen: boolean;
    /** The literal actions of all statements, in lower case, sorted. */
    readonly actions: readonly string[];
    /** Why it is no pattern of a role's or user's policy that could be compared; then nothing is its copy. */
    readonly notComparable: PolicyReason | undefined;
}
/** The statements that one statement can become. */
export interface StatementPattern {
    /** `many` stands for any number of them, also for none. */
    readonly count: 'one' | 'optional' | 'many';
    /** `undefined` where it is not determined. */
    readonly effect: 'Allow' | 'Deny' | undefined;
    readonly sid: TextPattern | undefined;
    readonly actions: ListPattern;
    readonly resources: ListPattern | undefined;
    readonly condition: ConditionPattern;
    /** Whether it certainly names a principal, as a resource's policy does and a role's or user's must not. */
    readonly namesPrincipal: boolean;
}
/** The pattern of a policy as it stands at the base. */
export declare function sourcePattern(policy: Policy): SourcePattern;
/** The pattern of the documents that a document becomes a part of: others add to it, and replace by Sid. */
export declare function asPart(pattern: SourcePattern): SourcePattern;
/** The literal texts of a list. */
export declare function literals({ values }: ListPattern): readonly string[];
