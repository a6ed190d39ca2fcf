/**
 * A policy of the repository against a document that is deployed: whether it can be its copy.
 *
 *   fits      every required statement has one of its own, and every deployed one is explained
 *   nearly    the same, but for Sids, the version, or two statements that may have become one
 *   part      what is deployed is explained, and some of what is required is missing
 *   not       there is something that the policy cannot become
 *   too-long  the comparison took more steps than a pair may take; nothing is known
 *
 * Lists are sets: a literal must be there, a hole stands for exactly one text, and an open list
 * holds others. A document of which every statement is but explained by "there may be others"
 * is no copy. What is deployed is on a role, a user or a group, so no statement of it is one that names a principal.
 */
import type { DeployedDocument, DeployedStatement } from '../inventory/inventory.js';
import { type SourcePattern, type StatementPattern } from './source-pattern.js';
/** How a pattern and a document go together. */
export type Unified = {
    readonly kind: 'fits' | 'nearly' | 'part';
    /** The statements that were paired. */
    readonly pairs: readonly (readonly [StatementPattern, DeployedStatement])[];
} | {
    readonly kind: 'not' | 'too-long';
};
/** Compares a pattern with a deployed document. */
export declare function unify(pattern: SourcePattern, document: DeployedDocument, steps?: number): Unified;
/**
 * Whether some deployed statement lacks a literal action of each statement that it could be of; most pairs end here. Of
 * the pattern only this counts: whether it is open, and the literal actions of each statement.
 */
export declare function isForeign(pattern: SourcePattern, document: DeployedDocument): boolean;
