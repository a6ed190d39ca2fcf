/**
 * Matching for the oracle: globs taken apart at their stars, names indexed per service.
 *
 * Written apart from `policy/pattern.ts`, so that a mistake made there is found
 * by what is judged here. Linear in the length of text and glob, whatever the
 * glob: a hostile pattern costs no more than another one.
 */
import type { Catalogue } from '../policy/catalogue.js';
/** A value of an action element, read; compare by `text`. */
export type Term = Action | Other;
/** `*`, or not of the grammar. */
interface Other {
    readonly kind: 'other';
    readonly written: string;
    readonly text: string;
}
/** `service:pattern`, its parts in lower case. */
export interface Action {
    readonly kind: 'action';
    readonly written: string;
    /** All of it in lower case. */
    readonly text: string;
    readonly service: string;
    /** The part behind the colon. */
    readonly name: string;
    readonly isWild: boolean;
    /** The indexes of the names that it matches. */
    readonly matches: readonly number[];
}
/** What reads one `Action` string, without regard to case, over a catalogue. What is no action is `*`, or not of the grammar. */
export declare const termsOf: (key: Catalogue) => (key: string) => Term;
type Test = (text: string) => boolean;
/** The lower-case names of one service. */
export interface Names {
    readonly list: readonly string[];
    readonly indexes: ReadonlyMap<string, number>;
    /** Scratch paper, a place for each name; whoever writes on it wipes it clean. */
    readonly marks: Uint8Array;
}
/** The lower-case names of a catalogue's services, made when first asked for. */
export declare const namesOf: (key: Catalogue) => (key: string) => Names;
/** A test for a glob, with regard to case: its pieces between the `*`, found one after the other, the outer ones at the ends. */
export declare const globTest: (glob: string) => Test;
/** Strings that a glob matches and that stand for all it matches: wildcards empty, and filled with an impossible character. */
export declare const witnesses: (glob: string) => readonly string[];
export {};
