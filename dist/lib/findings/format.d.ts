/**
 * The shape of a findings format, and what reading a file of findings gives.
 *
 * A file is a sequence of documents (one JSON value, or one a line); each
 * document is read by the first format that accepts it, with its known keys in
 * camelCase. What is read is never trusted: every field is looked at before it
 * is used.
 */
import type { Arn } from '../policy/names.js';
import type { Message } from '../text/message.js';
import type { ArchivedFinding, DatedUse, Finding, ResolvedFinding, UnusedCredential } from './finding.js';
/** A JSON shape findings come in. One file of this folder per format. */
export interface FindingsFormat {
    readonly name: string;
    /** Whether `document` is of this format, by its content. */
    accepts(document: unknown): boolean;
    read(document: unknown, context: FindingsContext): ReadFindings;
}
/** What a document does not say itself. */
export interface FindingsContext extends UsageWindow {
    /** The file it was read from. */
    readonly path: string;
}
/** From when on a use is too old to count, for exports that give times and no verdict. */
export interface UsageWindow {
    readonly unusedAfterDays: number;
    /** An ISO 8601 date. The window ends on the day of the export, and never after `today`; absent: only the export tells. */
    readonly today: string | undefined;
}
/** 90 days before the export. */
export declare const defaultWindow: UsageWindow;
/** What reading a document, a file or several files gave. */
export interface ReadFindings {
    readonly findings: readonly Finding[];
    /** What AWS would do with single policies; it says nothing about single actions, so it is no finding. */
    readonly recommendations: readonly Recommendation[];
    /** Some document names no principal; an empty list may mean anybody. */
    readonly isUnnamed: boolean;
    /** Keys and passwords of users, which are ignored for permissions and are worth a word all the same. */
    readonly credentials: readonly UnusedCredential[];
    /** Which replies gave the findings, each with its version, so that copies and pages of one can be counted. */
    readonly replies: readonly Reply[];
    /** What was understood and rightly does not count: resolved findings, other types. */
    readonly ignored: readonly Ignored[];
    /** What should have counted and could not: it makes the verdict incomplete. */
    readonly problems: readonly Problem[];
    /** What somebody accepted: its principals keep it, whatever other findings say. See `standingArchived`. */
    readonly archived: readonly ArchivedFinding[];
    readonly resolved: readonly ResolvedFinding[];
    /** Principals whose finding is in error: nobody knows what they use. */
    readonly notAnalysed: readonly Arn[];
    /** Accounts with a finding about unused permissions or an unused role, of any status: an analyzer looks at them. */
    readonly covered: readonly string[];
    /** Why there may be more findings than were read; nothing says so where it is empty. */
    readonly partial: readonly PartialReason[];
    /** The files of which something could not be read, so that they may speak of anybody. */
    readonly unread: readonly string[];
    /** What is seen in use, with its time: it removes nothing and keeps nothing, since it is not reported anyway. */
    readonly uses: readonly DatedUse[];
}
/** What says that an export is not the whole of it. */
type PartialReason = 
/** A page that others follow. */
'page'
/** A file or a document that could not be read. */
 | 'refused'
/** A file with one reply of `get-finding-v2`, which says nothing of others. */
 | 'single-reply';
/** One document about one principal. */
export interface Reply {
    readonly id: string;
    readonly updatedAt: string | undefined;
}
/** Something that was understood and rightly does not count. */
export interface Ignored {
    readonly kind: 'archived' | 'resolved' | 'other-status' | 'error' | 'other-type' | 'credential' | 'recommendation';
    readonly why: Message;
}
/** What AWS recommends for one policy of one principal; with `detach` and nothing recommended, the policy is unused. */
export interface Recommendation {
    readonly principal: Arn | undefined;
    /** The ARN of a managed policy, the bare name of an inline one. */
    readonly policy: string;
    /** The policy as it is attached, as JSON text; only Security Hub tells it. */
    readonly existing: string | undefined;
    /** The policy to put in its place, as JSON text. */
    readonly recommended: string | undefined;
    readonly detach: boolean;
    /** The file it was read from. */
    readonly path: string;
}
/** Something a person can mend in an export. */
export interface Problem {
    readonly kind: ProblemKind;
    readonly path: string;
    readonly why: Message;
    /** The command or setting that mends it. */
    readonly help: Message;
}
/** What is wrong with a document. */
export type ProblemKind = 
/** A list of actions that holds none. */
'empty-actions'
/** One page of several. */
 | 'page'
/** An export that carries counts and no names. */
 | 'no-names'
/** Anything else that could not be read. */
 | 'unreadable';
/** Everything that several reads gave, in their order. */
export declare function united(reads: readonly ReadFindings[]): ReadFindings;
/** Reads that gave nothing at all. */
export declare const nothing: ReadFindings;
/** One problem and nothing else. */
export declare function failed(path: string, why: Message, help: Message, kind?: ProblemKind): ReadFindings;
/** Something ignored and nothing else. */
export declare function passedOver(kind: Ignored['kind'], why: Message): ReadFindings;
export {};
