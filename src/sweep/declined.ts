/**
 * What people made of earlier pull requests, as entries that keep.
 *
 * A pull request that a person closed unmerged says: not this. What it would have removed
 * counts as kept for its policy, until somebody takes that back. What one that was merged
 * removed, and what the policy grants again, somebody has put back: that counts alike.
 */
import type { KeepEntry } from '../refine/keep.js';
import type { PolicyAddress } from '../policy/model.js';
import { plain, message } from '../text/message.js';
import { readPullMarker, shortId, type PullMemory, type RemovedFrom } from './own-marker.js';
import type { OwnPull, Standing } from './standing.js';
import { policyKey } from './units.js';

/** A pull request that a person has decided about, with what it removed. */
export interface Declined {
  readonly pull: OwnPull;
  readonly memory: PullMemory;
  /** `put-back`: it was merged, and the policy grants it again. */
  readonly kind: 'closed' | 'put-back';
}

/** The decisions that stand: those that no sweep made itself and nobody has taken back, the newest first. */
export function declinedIn({ pulls }: Pick<Standing, 'pulls'>, takenBack: ReadonlySet<number>): readonly Declined[] {
  return pulls
    .flatMap((pull): readonly Declined[] => {
      const memory = pull.state === 'open' ? undefined : readPullMarker(pull.body);
      if (memory === undefined || memory.isEnded || memory.isTakenBack || takenBack.has(pull.number)) return [];
      return [{ pull, memory, kind: pull.state === 'merged' ? 'put-back' : 'closed' }];
    })
    .sort((one, other) => other.pull.number - one.pull.number);
}

/**
 * Whether a merged pull request may only have been merged after the commit that was looked at: its files stand there as
 * they stood before it. So nobody can say that they were put back.
 */
export function mayBeMergedSince({ kind, memory }: Declined, textAt: (path: string) => string | undefined): boolean {
  return (
    kind === 'put-back' &&
    [...memory.files].every(([path, ids]) => {
      const text = textAt(path);
      return text !== undefined && ids.startsWith(`${shortId(text)} `);
    })
  );
}

/** What is kept by the decisions; a policy whose file was renamed is known by its name where that means one. */
export function keepsOf(declined: readonly Declined[], policies: readonly PolicyAddress[]): readonly KeepEntry[] {
  const known = new Set(policies.map(policyKey));
  const byName = new Map<string, PolicyAddress | 'several'>();
  for (const at of policies) byName.set(at.name, byName.has(at.name) ? 'several' : at);
  const policyOf = (removed: RemovedFrom): Pick<PolicyAddress, 'path' | 'name'> => {
    const other = byName.get(removed.name);
    return known.has(policyKey(removed)) || other === undefined || other === 'several' ? removed : other;
  };
  return declined.flatMap(({ pull, memory, kind }) =>
    memory.removed.flatMap((removed) => {
      const { path, name } = policyOf(removed);
      const reason =
        kind === 'closed'
          ? message`pull request ${pull.number}, which removes it, was closed`
          : message`it was put back after pull request ${pull.number} had removed it`;
      return removed.actions.map((action): KeepEntry => ({
        ...{ action, reason: plain(reason), owner: undefined, until: undefined, principals: [], paths: [] },
        policy: { path, name },
      }));
    }),
  );
}
