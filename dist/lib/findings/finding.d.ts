/**
 * What an analyzer told us, in our words.
 *
 * Every format in this folder is read into this union, and nothing to the right
 * of this folder knows where a finding came from. A kind carries exactly the
 * facts its consumers need; times are in ISO 8601.
 */
import type { Arn } from '../policy/names.js';
/** Something that went unused, and whose it is. */
export type Finding = UnusedService | UnusedActions | UnusedPrincipal;
/** Whom the finding is about; plain lists of actions name nobody. */
export type Subject = {
    readonly kind: 'principal';
    readonly arn: Arn;
} | {
    readonly kind: 'unnamed';
};
interface Origin {
    /** The analyzer's id of the finding; never a key for state, since a partial fix gives a new one. */
    readonly id: string;
    /** The file it was read from. */
    readonly path: string;
    readonly subject: Subject;
    /** When the analyzer last looked; absent in hand-written lists. */
    readonly analyzedAt: string | undefined;
    /** When the finding was last changed. */
    readonly updatedAt: string | undefined;
    /** When the analyzer made it; a principal that is younger is another one. Absent in other exports. */
    readonly createdAt?: string | undefined;
    /** Days before `analyzedAt` that it looks back over; absent where the export does not tell. */
    readonly period?: number | undefined;
}
/** No action of the service was used in the analysed period. */
export interface UnusedService extends Origin {
    readonly kind: 'unused-service';
    readonly service: string;
    /** Absent: not once in the analysed period. */
    readonly lastUsed: string | undefined;
}
/** The service is used; these actions of it are not. */
export interface UnusedActions extends Origin {
    readonly kind: 'unused-actions';
    readonly service: string;
    readonly actions: readonly UnusedAction[];
}
/** An action that went unused. */
export interface UnusedAction {
    /** The bare name, in the spelling of the export. */
    readonly name: string;
    /** Absent: not once in the analysed period. An old time still means unused. */
    readonly lastUsed: string | undefined;
}
/** The role or user was never used at all, so there is nothing to narrow. */
export interface UnusedPrincipal extends Origin {
    readonly kind: 'unused-principal';
    readonly lastUsed: string | undefined;
}
/** An action with the time of its last use, recent enough to count as used. */
export interface DatedUse {
    readonly subject: Subject;
    /** The file it was read from. */
    readonly path: string;
    readonly service: string;
    /** The bare name, in the spelling of the export. */
    readonly name: string;
    readonly lastUsed: string;
}
/** An access key or the password of a user. No policy grants it, so it is no `Finding` and never bears on a permission. */
export interface UnusedCredential {
    readonly kind: 'access-key' | 'password';
    readonly user: Arn;
    /** The id of the key, where the export tells it. */
    readonly keyId: string | undefined;
    readonly lastUsed: string | undefined;
}
/** A finding that somebody accepted. */
export interface ArchivedFinding {
    readonly id: string;
    readonly principal: Arn;
    readonly keeps: Kept;
    readonly updatedAt: string | undefined;
    /** The file it was read from. */
    readonly path: string;
}
/** What the principal of an archived finding keeps. */
export type Kept = {
    readonly kind: 'listed';
    readonly findings: readonly (UnusedService | UnusedActions)[];
}
/** It is unused altogether, its details could not be read, or they are not at hand, as in a list of findings. */
 | {
    readonly kind: 'everything';
    readonly because: 'unused-principal' | 'unreadable' | 'no-details';
};
/** A finding that held and holds no more. */
export interface ResolvedFinding {
    readonly id: string;
    readonly principal: Arn;
    readonly analyzedAt: string | undefined;
    readonly updatedAt: string | undefined;
    /** The file it was read from. */
    readonly path: string;
}
export {};
