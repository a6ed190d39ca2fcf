/**
 * The condition of a statement, as far as the files determine it: operators, keys and values.
 *
 * What is deployed holds each pair of operator and key once. Two blocks of one pair are joined
 * by the provider, so of their values nothing is said here. A `dynamic` block stands for any
 * number of its kind.
 */
import { type Node } from '../syntax/node.js';
import { type Reading, type TextPattern } from './text-pattern.js';
/** The conditions that one can become. */
export interface ConditionPattern {
    readonly tests: readonly TestPattern[];
    /** Whether there may be others. */
    readonly isOpen: boolean;
}
/** One operator and one key, with the values that are wanted; the first two in lower case. */
export interface TestPattern {
    /** `many` stands for any number of them, also for none. */
    readonly count: 'one' | 'many';
    readonly operator: TextPattern;
    readonly key: TextPattern;
    readonly values: readonly TextPattern[];
    readonly isOpen: boolean;
}
/** The condition in a statement's map. */
export declare function conditionPattern(statement: Node & {
    kind: 'map';
}, spelling: 'json' | 'blocks', reading: Reading): ConditionPattern;
