/**
 * What units take of IAM's quotas that several policies share, as all inline policies of a role do.
 *
 * A pull request is made as if the others were not there. So two that become longer may each keep to the quota, and
 * exceed it together: such a one waits until the other is merged. What becomes shorter is in nobody's way.
 */
import type { RefinedFile, SharedRoom, Step } from '../edits/proposal.js';
import { growthOf } from '../edits/within-quota.js';
import { grouped } from '../text/group.js';

/** What a policy that becomes longer takes of the room that it shares. */
export interface Claim extends SharedRoom {
  /** In characters; without end where it takes all that it gets. */
  readonly growth: number;
}

/** A step, and the file that it is of. */
export interface Placed {
  readonly file: RefinedFile;
  readonly step: Step;
}

/** What the steps of a unit take. */
export function claimsOf(placed: readonly Placed[]): readonly Claim[] {
  return [...grouped(placed, ({ file }) => file)].flatMap(([file, own]) => {
    if (file.shared.length === 0) return [];
    const steps = own.map(({ step }) => step);
    const growth = growthOf(
      steps.flatMap(({ parts }) => parts),
      file.before,
    );
    // Where a quota keeps something, more would go if others left more room, and the other pull request counts as not there.
    const kept = steps.some(({ evidence }) => evidence.left.some(({ quota }) => quota !== undefined));
    return [...growth].flatMap(([{ at }, by]) =>
      file.shared.flatMap((room): readonly Claim[] => {
        if (room.at.path !== at.path || room.at.name !== at.name || (by <= 0 && !kept)) return [];
        return [{ ...room, growth: kept ? Number.POSITIVE_INFINITY : by }];
      }),
    );
  });
}

/** A quota that `own` would exceed together with what others take; `undefined` where all of it fits. */
export function exceeded(own: readonly Claim[], others: readonly Claim[]): Claim | undefined {
  return own.find((claim) => {
    const beside = others.filter((other) => isAlike(claim, other));
    const all = [...own.filter((other) => isAlike(claim, other)), ...beside];
    return beside.length > 0 && all.reduce((sum, { growth }) => sum + growth, 0) > claim.left;
  });
}

/** Whether two claims are on one quota. */
export function isAlike(one: Claim, other: Claim): boolean {
  const [a, b] = [one.at.path, other.at.path];
  return one.key === other.key && (a === b || one.files.includes(b) || other.files.includes(a));
}
