/**
 * Unused permissions that no list can lose → a statement that denies them, to be pasted beside the others.
 *
 * In the form of the document it is for: an object of JSON, an object of HCL, or a
 * `statement` block. It denies on the resources that the Allow statement names, or on all where
 * the file does not determine them. Nobody uses the actions, so denying more of them harms nobody.
 */
import type { Policy } from '../policy/model.js';
import type { Left } from '../refine/change.js';
/** A statement to paste. */
export interface Paste {
    /** For a fenced block. */
    readonly language: 'json' | 'hcl';
    readonly lines: readonly string[];
}
/** The statement that denies what is left. */
export declare function denyStatement({ statementsNode, language }: Policy, { statement, names }: Left): Paste;
