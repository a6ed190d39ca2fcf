/**
 * A text of which the files determine a part: literals, and holes for the rest.
 *
 *   "arn:aws:s3:::${var.bucket}/*"     literal `arn:aws:s3:::` · hole · literal `/*`
 *
 * A hole stands for any text, also for none; one whose kind is known stands for texts of that
 * kind: an account's number, a partition, a region. A *written* `*` or `?` is a character, and
 * what is deployed is a text, never a pattern.
 */
import type { Node } from '../syntax/node.js';
/** A text, as far as it is determined. */
export type TextPattern = {
    readonly kind: 'literal';
    readonly text: string;
}
/** Literals and holes in their order. */
 | {
    readonly kind: 'holes';
    readonly parts: readonly (string | Hole)[];
};
/** What stands for a text that is not determined. */
export interface Hole {
    readonly type: 'any' | 'account' | 'partition' | 'region';
    /** Two holes of one name stand for the same text, mostly; without one nothing is known. */
    readonly name: string | undefined;
    /** The attribute of a resource that the files make, whichever instance of it is meant: `aws_s3_bucket.a.arn`. */
    readonly address?: string | undefined;
    /** What the address was before, the latest first. */
    readonly formerly?: readonly string[] | undefined;
    /** The type and the name of that resource, with the attribute, where its module gives a name. */
    readonly called?: string | undefined;
    /** A glob that every text fits which it may stand for, where that is known. */
    readonly fits?: string | undefined;
}
/** What is known of a value behind a hole besides; `undefined` where nothing is. */
export type InHole = (node: Node) => readonly (string | Hole)[] | undefined;
/** How the texts of a document are to be read. */
export interface Reading {
    /** Compared without case. */
    readonly lower: boolean;
    /** `&{` means `${`, as in `aws_iam_policy_document`. */
    readonly ampersands: boolean;
    /** A template file: it is filled in, or read as it is; so nothing is known of `$${`. */
    readonly isTemplate: boolean;
}
/** What a comparison may cost; it goes below zero where that was not enough. */
export interface Budget {
    left: number;
}
/** The pattern of a value that stands where one text is expected. */
export declare function textPattern(node: Node, reading: Reading, inHole?: InHole): TextPattern;
/** What stands for a value of which nothing else is known. */
export declare function holeOf(node: Node): Hole;
/** Whether the pattern can become the text. */
export declare function canBe(pattern: TextPattern, text: string, budget: Budget): boolean;
/** What each named hole stands for in the text, where the pattern has but one hole. */
export declare function filledWith(pattern: TextPattern, text: string): readonly (readonly [Hole, string])[];
