/**
 * Where an expression is worked out, and what it may cost there.
 */
import { spend, valuesIn, type Budget } from './budget.js';
import type { Names } from './comprehension.js';
import type { Instance, MadeModule } from './values.js';

/** The module and the instance that an expression is worked out in. */
export interface Scope {
  readonly within: MadeModule;
  readonly instance: Instance | undefined;
  /** That of this value, and that of all. */
  readonly budgets: readonly [Budget, Budget];
  readonly depth: number;
  /** What the names of the loops around it stand for. */
  readonly names: Names;
}

/** Outside of all loops. */
export const noNames: Names = new Map();

const mostSteps = 5_000;

/** The scope of a value that nobody has begun with. */
export function scopeIn(within: MadeModule, instance: Instance | undefined, depth = 0): Scope {
  return { within, instance, budgets: [{ left: mostSteps }, valuesIn(within.module.around)], depth, names: noNames };
}

/** Whether so many steps were left to the value and to all, which are taken. */
export function spendOf({ budgets: [own, shared] }: Scope, steps: number): boolean {
  return spend(own, steps) && spend(shared, steps);
}
