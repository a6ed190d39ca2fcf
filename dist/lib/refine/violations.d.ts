/**
 * What is wrong with `after` as a refinement of `before`: the oracle.
 *
 * Written without the refiner: it shares neither matching, nor the trie, nor the
 * rules about the base version with it, so that a mistake made there is not made
 * here again. It asks these things, statement by statement:
 *
 *   adds          grants something that was not granted before
 *   loses         no longer grants a known action that nobody reported
 *   still-grants  grants an action that was reported unused
 *   not-left      does not grant an action that is told as unused and left
 *   changed       something else than an Allow list of actions is different
 *
 * Statements are compared by all that is not their actions, so their order and
 * the removal of empty ones do not matter. That a wildcard reaches no further
 * than before is tested on strings no action name has: a character that is in no
 * pattern can only be matched by a wildcard.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Base, Left } from './change.js';
import { type Violation } from './oracle-service.js';
import type { Unused } from './unused.js';
export type { Violation } from './oracle-service.js';
/** What a refinement is judged by besides the findings. */
interface Given {
    readonly base: Base;
    /** What it says that it leaves: exactly this may still be granted although it is unused. */
    readonly left: readonly Left[];
    /** The positions of statements that it says stay as they are: exactly so. */
    readonly stays?: ReadonlySet<number>;
}
/** Everything wrong with `after`; empty for a correct refinement. */
export declare function violations(before: Policy, after: Policy, unused: Unused, catalogue: Catalogue, { base, left, stays }?: Given): readonly Violation[];
