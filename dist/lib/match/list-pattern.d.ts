/**
 * A list of texts of which the files determine a part.
 *
 *   ["s3:Get*", var.action]              a literal and a hole: each is exactly one text
 *   concat(["s3:Get*"], var.actions)     a literal, and any others
 *   var.actions                          any texts
 *
 * The order is lost and so are repetitions, as AWS loses them.
 */
import type { Node } from '../syntax/node.js';
import { type Reading, type TextPattern } from './text-pattern.js';
/** The lists that an element can become. */
export interface ListPattern {
    /** Whether it is the `Not…` form; `undefined` where that is not determined. */
    readonly negated: boolean | undefined;
    /** Each stands for one text. */
    readonly values: readonly TextPattern[];
    /** Whether there may be others. */
    readonly isOpen: boolean;
}
/** The texts of nodes that each are a text, or a list of texts. */
export declare function listPattern(nodes: readonly Node[], reading: Reading): Omit<ListPattern, 'negated'>;
