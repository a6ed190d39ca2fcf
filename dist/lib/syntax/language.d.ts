/**
 * What the project must know of a language to read and edit the policies in it.
 *
 * A language is one folder and one line in `index.ts`: its parser, where its
 * comments are, and how it writes lists of strings. A list in brackets
 * (`layout: 'flow'`) is written the same way everywhere, see `edit-list.ts`; one
 * with an item a line (`layout: 'block'`, `- item`) is its language's own affair.
 */
import type { Range, TextEdit } from '../text/edit.js';
import type { ListNode, Parsed, Quote, StringNode } from './node.js';
/** A language that policies are written in. */
export interface Language {
    readonly name: string;
    /** Whether a file of this path is written in it, as far as a path says. */
    reads(path: string): boolean;
    readonly parse: Parse;
    /** The comments of a text, in order, with what opens and closes them; none of a text that does not parse. */
    comments(text: string): readonly Range[];
    /** What a string may stand between; the first where it has no neighbour to follow. */
    readonly quotes: readonly Quote[];
    readonly editList: EditList;
    /** For each item of a list the text that goes with it, its own comments included. */
    itemRanges(text: string, list: ListNode): readonly Range[];
}
/** Reads `text` whole. What is not of the language is `unreadable`, at its place, never half-read. */
type Parse = (text: string) => Parsed;
/** What becomes of one item of a list. */
export type ItemDecision = {
    readonly kind: 'keep';
} | {
    readonly kind: 'remove';
}
/** The strings that take the item's place, at least one. */
 | {
    readonly kind: 'replace';
    readonly by: readonly string[];
};
/** Edits that only make sense together, and the indexes of the items they carry out. */
export interface EditGroup {
    readonly items: readonly number[];
    readonly edits: readonly TextEdit[];
}
/**
 * The fewest edits that carry out the decisions on `items`, all others kept; a
 * string that stands where a list may is its own only item. Any subset of the
 * groups leaves a valid list. At least one item must stay: it throws otherwise.
 */
export type EditList = (text: string, list: ListNode | StringNode, decisions: readonly ItemDecision[], items: readonly number[]) => readonly EditGroup[];
export {};
