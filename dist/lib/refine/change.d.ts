/**
 * What a refinement makes of a policy, as plain data: what becomes of each value of a statement's
 * actions, and what is worth saying about the rest.
 */
import type { Policy, Statement } from '../policy/model.js';
import type { ActionName } from '../policy/names.js';
import type { ItemDecision } from '../syntax/language.js';
/** The version of the policy that the findings can speak of. */
export type Base = 
/** The policy itself: there is no pull request, or new permissions are to be refined as well. */
{
    readonly kind: 'same';
} | {
    readonly kind: 'policy';
    readonly policy: Policy;
}
/** The pull request creates the policy: nothing of it had a chance to be used. */
 | {
    readonly kind: 'none';
};
/** What becomes of one statement's actions. Accepting any subset of a policy's changes is safe. */
export interface Change {
    readonly statement: Statement;
    /** One decision for each value of the action element; all removed means that the statement goes. */
    readonly decisions: readonly Decision[];
}
/** What becomes of one value of a list of actions. */
export interface Decision {
    readonly item: ItemDecision;
    /** The actions that the value granted and its successors do not. */
    readonly dropped: readonly ActionName[];
}
/** Something a person should know about a statement that the changes do not show. */
export interface Note {
    readonly kind: 
    /** Reported, but new in this pull request: kept. */
    'new-permission'
    /** Reported with its service, but never tracked by AWS: kept. */
     | 'never-tracked'
    /** A pattern for which the catalogue knows no action: kept as written. */
     | 'unknown-pattern'
    /** A reported action that the catalogue lacks: it is older than the finding. */
     | 'unknown-action'
    /** `*`, or `NotAction`: grants reported actions that a list cannot lose; `names` are services. */
     | 'everything' | 'not-action'
    /** A value the file does not determine; `names` is empty. */
     | 'opaque'
    /** An Action string outside the grammar. */
     | 'malformed'
    /** All that it grants is unused, and without it another statement would take effect. */
     | 'not-removable';
    readonly statement: Statement;
    readonly names: readonly string[];
}
/** What is unused and stays, since the list of a statement would be too long without it. */
export interface Left {
    readonly statement: Statement;
    /** The wildcards, as written, that grant it. */
    readonly under: readonly string[];
    readonly names: readonly ActionName[];
    /** How many actions below these wildcards are unused, those that go included. */
    readonly unused: number;
    /** How many lines more the list would have without it. */
    readonly lines: number;
    /** All lines of the service in the list, were it taken out. */
    readonly whole: readonly string[];
    /** The quota that the policy would exceed without it, where that is why it stays. */
    readonly quota: number | undefined;
    /** The other policies that count towards that quota. */
    readonly beside?: readonly string[];
}
/** How long a refined policy may be. */
export interface Limits {
    /** Lines of one service in one list of actions; infinite for as many as it takes. */
    readonly lines: number;
    /** The characters that the document may grow by, where that matters. */
    readonly room?: Room | undefined;
}
/** How many characters a document may grow by. */
export interface Room {
    readonly quota: number;
    readonly left: number;
    /** The other policies that count towards the quota. */
    readonly beside: readonly string[];
    /** The characters of a statement, its comma included. */
    readonly sizeOf: (statement: Statement) => number;
}
/** No limit at all. */
export declare const unlimited: Limits;
/** What changes in a policy, and what is worth saying about the rest. */
export interface Refinement {
    readonly changes: readonly Change[];
    readonly notes: readonly Note[];
    readonly left: readonly Left[];
}
