/**
 * One tree for every language, with the ranges of everything in it.
 *
 * Every language is read into the same five kinds of node. What a new one adds
 * is in `language.ts`; finding policies and proving an edit are written once, on
 * this tree. Ranges are of the file, quotes and brackets included.
 */
import type { Range } from '../text/edit.js';
import type { Message } from '../text/message.js';
/** A value of a source text, in whichever language; what the text does not determine is opaque. */
export type Node = StringNode | ListNode | MapNode | LiteralNode | OpaqueNode;
/** A string that the text determines, with where its characters stand. */
export interface StringNode {
    readonly kind: 'string';
    readonly range: Range;
    readonly value: string;
    readonly quote: Quote;
}
/** What a string stands between: `\\"` in JSON inside a quoted string, nothing where a language needs no quotes. */
export type Quote = '"' | "'" | '\\"' | '';
/** A list, with its items in their order. */
export interface ListNode {
    readonly kind: 'list';
    readonly range: Range;
    readonly items: readonly Node[];
    /** `flow` in brackets, `block` with an item a line and no brackets: `- item`. */
    readonly layout: 'flow' | 'block';
}
/** An object, or the body of an HCL block, with its entries in their order. */
export interface MapNode {
    readonly kind: 'map';
    readonly range: Range;
    readonly entries: readonly Entry[];
}
/** A number, `true`, `false` or `null`. */
interface LiteralNode {
    readonly kind: 'literal';
    readonly range: Range;
    readonly value: number | boolean | null;
}
/** A value this file alone does not determine: `${var.x}`, `!Sub`, a function call. */
export interface OpaqueNode {
    readonly kind: 'opaque';
    readonly range: Range;
    readonly expression: Expression;
    /** What it means the same as, in YAML: what an alias stands for, or an anchor marks. Nothing is edited there. */
    readonly same?: Node;
}
/** What an opaque value is made of, as far as its language says; enough to look inside, never to compute it. */
export type Expression = 
/**
 * `var.names[0].id` is `var`, `names`, `0`, `id`; an index that is not literal, and a splat, are `*`.
 * `indexes` are the indexes that are not literal, in order: what they mention is used as well.
 */
{
    readonly kind: 'traversal';
    readonly path: readonly string[];
    readonly indexes: readonly Node[];
}
/** `name(a, b...)`; `expandFinal` where the last argument stands for several. */
 | {
    readonly kind: 'call';
    readonly name: string;
    readonly args: readonly Node[];
    readonly expandFinal: boolean;
}
/** A string or heredoc with holes, in order. */
 | {
    readonly kind: 'template';
    readonly parts: readonly TemplatePart[];
} | {
    readonly kind: 'conditional';
    readonly condition: Node;
    readonly whenTrue: Node;
    readonly whenFalse: Node;
}
/** An object with at least one computed key; those entries have no key here. */
 | {
    readonly kind: 'object';
    readonly entries: readonly ComputedEntry[];
}
/**
 * Operators, `for` with its `loop`, a traversal into something that is not a variable: `steps` are what is
 * asked of the only part.
 */
 | {
    readonly kind: 'other';
    readonly parts: readonly Node[];
    readonly loop?: Loop;
    readonly steps?: readonly string[];
} | {
    readonly kind: 'unknown';
};
/** What `[for x in xs : y]` or `{ for k, v in xs : a => b }` makes of each element; its nodes are the parts of the expression as well. */
export interface Loop {
    /** One name for the element, or two, for its key and itself. */
    readonly names: readonly string[];
    readonly over: Node;
    /** `undefined` in a list. */
    readonly key: Node | undefined;
    readonly value: Node;
    /** Whether only some elements are taken (`if`), or those of one key are joined (`...`). */
    readonly isPartial: boolean;
}
/** A part of a string with holes. */
export type TemplatePart = {
    readonly kind: 'text';
    readonly value: string;
    readonly range: Range;
}
/** `${…}`, braces included. */
 | {
    readonly kind: 'hole';
    readonly range: Range;
    readonly node: Node;
}
/** One `%{…}`: `if`, `else`, `endif`, `for` or `endfor`; `node` is the condition or the collection of the first and the fourth. */
 | {
    readonly kind: 'directive';
    readonly range: Range;
    readonly node: Node | undefined;
};
/** An item of an object that is opaque as a whole; `key` is `undefined` where it is computed, by `keyNode`. */
export interface ComputedEntry {
    readonly key: string | undefined;
    readonly keyNode: Node | undefined;
    readonly value: Node;
    readonly range: Range;
}
/** A key and its value. */
export interface Entry {
    /** `key = value`, as everywhere but in HCL; or an HCL block, whose value is the map of its body. */
    readonly form: 'attribute' | 'block';
    readonly key: string;
    /** HCL block labels: `resource "aws_iam_policy" "deploy"` has two. */
    readonly labels: readonly string[];
    readonly value: Node;
    readonly range: Range;
}
/** What a text is: a tree, or unreadable from a place on. */
export type Parsed = {
    readonly kind: 'tree';
    readonly root: Node;
} | {
    readonly kind: 'unreadable';
    readonly at: Range;
    readonly why: Message;
};
/** The value under `key` of a map; `undefined` where there is none, or no map. The first one wins where there are several. */
export declare function entry(node: Node | undefined, key: string): Node | undefined;
/** A key that stands twice in one map of the tree, outermost first; readers silently keep one of the two. Blocks may repeat. */
export declare function duplicateKey(node: Node): Entry | undefined;
export {};
