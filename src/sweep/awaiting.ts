/**
 * What was merged and is not seen in IAM yet.
 *
 * Once a pull request is merged, what is deployed differs from the file until somebody deploys it and exports the
 * account again. Until then nobody can say what else of the policy can go; that is no fault of the repository.
 */
import type { Outcome } from '../edits/proposal.js';
import type { Report } from '../review/report.js';
import { readPullMarker } from './own-marker.js';
import type { Standing } from './standing.js';
import { policyKey } from './units.js';

/** A policy that waits to be deployed and exported, by what is told of it. */
export interface Awaiting {
  /** The newest pull request that was merged for it. */
  readonly pull: number;
  readonly outcome: Outcome;
}

/** The policies of which the newest export shows what they were before, or something else that is not in the file. */
export function awaitingIn(
  { outcomes }: Pick<Report, 'outcomes'>,
  { pulls }: Pick<Standing, 'pulls'>,
): readonly Awaiting[] {
  const merged = new Map<string, number>();
  for (const { number, state, body } of pulls)
    if (state === 'merged')
      for (const each of readPullMarker(body)?.removed ?? [])
        merged.set(policyKey(each), Math.max(number, merged.get(policyKey(each)) ?? 0));
  return outcomes.flatMap((outcome) => {
    const pull = outcome.reason === 'deployed-differs' ? merged.get(policyKey(outcome.at)) : undefined;
    return pull === undefined ? [] : [{ pull, outcome }];
  });
}
