/**
 * An IAM policy as the refinement needs it.
 *
 * The nodes it was read from stay attached, so that a list can be edited in
 * place. What the refinement does not touch is kept as `skeleton`: the canonical
 * text of a statement without its action element.
 */
import type { PolicyReason } from '../reasons/reason.js';
import type { Language } from '../syntax/language.js';
import type { Entry, ListNode, MapNode, Node, StringNode } from '../syntax/node.js';
import type { Range } from '../text/edit.js';
import type { Message } from '../text/message.js';
import type { Shelf } from './size.js';
/** One IAM policy document, and where it stands. */
export interface Policy {
    readonly at: PolicyAddress;
    readonly statements: readonly Statement[];
    /** Statements that could not be read, and are left as they are. */
    readonly unread: readonly UnreadStatement[];
    /** The document. */
    readonly node: MapNode;
    /** What it is written in: JSON, also where it stands in a string of another language. */
    readonly language: Language;
    /** The value of `Statement`: a list, or a single statement; or the statement blocks of an HCL document. */
    readonly statementsNode: ListNode | MapNode | StatementBlocks;
    /** Why the policy is never refined: it is a trust, resource or boundary policy. */
    readonly leftAlone: Message | undefined;
    /** Why no edit of it can be placed exactly; it is told with what it should become. */
    readonly notPlaceable: PolicyReason | undefined;
    /** Where its file is written by a program: what to do so that an edit of it stays. */
    readonly isWrittenBy?: Message | undefined;
    /** What it becomes in IAM, as far as the files say; they may make several policies of it. */
    readonly shelves?: readonly Shelf[] | undefined;
    /** What the rest of its module says of values that its file does not determine. */
    readonly meaning?: Meaning | undefined;
    /** What they stand for each time that the module is made; `meaning` alone where that is all there is. */
    readonly meanings?: () => Meanings;
    /** The conditions of its template that must hold, or must not, for it to be there. */
    readonly onlyIf?: readonly Branch[] | undefined;
    /** The names of those that decide who has it. */
    readonly handedIf?: readonly string[] | undefined;
}
/** A condition of a template, by its name, and whether it holds. */
export interface Branch {
    readonly name: string;
    readonly holds: boolean;
}
/** What values stand for, time by time. */
export interface Meanings {
    /** Each time that files at hand make the module. */
    readonly made: readonly Time[];
    /** With what variables are as well where nobody says otherwise: their defaults, and each file of values. */
    readonly told: readonly Time[];
}
/** A module as it is made once. */
export interface Time {
    readonly meaning: Meaning;
    /** Who has the policy then, as `role deploy` in lower case; `undefined` where the files do not say. */
    readonly holders: () => ReadonlySet<string> | undefined;
}
/** What a value stands for where it is written; `undefined` where its module does not say. */
export type Meaning = (node: Node) => Meant | undefined;
/** Another value, as of a local or a variable, or a resource with the name that it is given and its earlier addresses. */
type Meant = {
    readonly kind: 'value';
    readonly node: Node;
    /** The text that the node was read from. */
    readonly source: string;
    readonly meaning: Meaning;
} | {
    readonly kind: 'resource';
    /** As `aws_s3_bucket`. */
    readonly type: string;
    /** As `a`. */
    readonly label: string;
    /** What of it stands there, as `arn`. */
    readonly attribute: string;
    readonly name: string | undefined;
    /** As `aws_s3_bucket.a`, the latest first. */
    readonly formerly: readonly string[];
};
/** The blocks that hold the statements, one each, in their order. */
export interface StatementBlocks {
    readonly kind: 'blocks';
    readonly range: Range;
    readonly blocks: readonly Entry[];
}
/** Where a policy lives: enough to find it again after the file was edited. */
export interface PolicyAddress {
    readonly source: string;
    readonly path: string;
    /** Unique among the policies of its file. */
    readonly name: string;
    readonly range: Range;
}
/** A statement that was read whole. */
export interface Statement {
    /** Position in the document's `Statement`, from 0. */
    readonly index: number;
    readonly sid: string | undefined;
    /** `unknown` where an expression decides it; such a statement is never edited. */
    readonly effect: 'Allow' | 'Deny' | 'unknown';
    readonly actions: Terms;
    readonly resources: Resources | undefined;
    /** Canonical text of the condition; empty where there is none. */
    readonly condition: string;
    /** A `Principal` or `NotPrincipal` element: a trust or resource policy. */
    readonly hasPrincipal: boolean;
    /** Canonical text of everything but the actions. */
    readonly skeleton: string;
    /** Why it may be narrowed and not be removed as a whole: another statement would take effect in its place. */
    readonly notRemovable: Message | undefined;
    readonly node: MapNode;
}
/** A statement that could not be read, and why. */
export interface UnreadStatement {
    readonly index: number;
    readonly range: Range;
    readonly why: PolicyReason;
    /** What it says, where only its list of actions stands elsewhere. */
    readonly known?: Statement | undefined;
}
/** A `Resource` or `NotResource` element; it is never edited. */
export interface Resources {
    readonly negated: boolean;
    readonly values: readonly Term[];
    /** Canonical text of the element, with other texts for some nodes of it; written when it is asked for, since few ask. */
    readonly canonical: (instead?: ReadonlyMap<Node, string>) => string;
}
/** An `Action` or `NotAction` element, with the node to edit. */
export interface Terms {
    readonly negated: boolean;
    /** The items of `node`, in their order, then what else the element holds and cannot be edited. */
    readonly values: readonly Term[];
    readonly node: ListNode | StringNode;
    /** Canonical text of the element; written when it is asked for, since few ask. */
    readonly canonical: () => string;
}
/** A value in a list of actions or resources. */
export type Term = {
    readonly kind: 'pattern';
    readonly pattern: string;
    readonly node: StringNode;
}
/** A value this file alone does not determine; `known` are the texts that it stands for, where other files say it. */
 | {
    readonly kind: 'opaque';
    readonly node: Node;
    readonly known?: readonly StringNode[] | undefined;
};
export {};
