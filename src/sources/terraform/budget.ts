/**
 * How much work the modules at hand may cause together, so that no text makes a run long.
 *
 * A policy in a module is made as often as its calls and loops say, and each of these times may lead on to
 * others: a short text can mean more than anybody reads. So what is followed and what is worked out is counted
 * in steps. Many modules may take more, since ordinary ones take some hundred each. After all is spent, a value
 * is not determined, and one that is still followed is in use somewhere unseen: nothing is passed over.
 */
import { memoOf } from '../../text/memo.js';
import type { Surroundings } from './module.js';

/** What is left of a number of steps; less than nothing after all are spent. */
export interface Budget {
  left: number;
}

/** The steps over which values are followed: a mention that is looked at costs 1, a step 20. */
export const walksIn: (around: Surroundings) => Budget = memoOf(({ modules }) => ({
  left: 400_000 + 4_000 * modules.size,
}));

/** The steps in which values are worked out: an expression costs 1, an instance of a block 10. */
export const valuesIn: (around: Surroundings) => Budget = memoOf(({ modules }) => ({
  left: 500_000 + 5_000 * modules.size,
}));

/** Takes steps from the budget, and says whether there were as many. */
export function spend(budget: Budget, steps: number): boolean {
  budget.left -= steps;
  return budget.left >= 0;
}
