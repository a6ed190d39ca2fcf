/**
 * Why pull requests of sweeps cannot be merged as they stand.
 *
 * GitHub finds that out when it is asked for the first time, and answers `UNKNOWN`
 * until it has; so it is asked again a few times, and then it is not known.
 *
 * https://docs.github.com/en/graphql/reference/enums#mergestatestatus
 */
import { isFields } from '../../../text/fields.js';
import type { OwnPull } from '../../../sweep/standing.js';
import type { GitHub, InRepository } from '../../api/client.js';
import { askRepository } from './ask.js';

const mostTries = 4;

/** What stands in the way of each of these open pull requests, as far as GitHub says. */
export async function blockedOf(
  github: GitHub,
  home: InRepository,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, OwnPull['blocked']>> {
  const found = new Map<number, OwnPull['blocked']>();
  let left = numbers;
  for (let attempt = 1; left.length > 0 && attempt <= mostTries; attempt++) {
    if (attempt > 1) await github.wait(attempt);
    const parts = left.map((number) => `p${number}: pullRequest(number: ${number}) { mergeable mergeStateStatus }`);
    const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${parts.join(' ')} } }`;
    const repository = await askRepository(github, home, query);
    for (const number of left) {
      const pull = repository[`p${number}`];
      const { mergeable, mergeStateStatus: status } = isFields(pull) ? pull : {};
      if (mergeable === 'UNKNOWN') continue;
      const isConflict = mergeable === 'CONFLICTING' || status === 'DIRTY';
      found.set(number, isConflict ? 'conflict' : status === 'BEHIND' ? 'behind' : undefined);
    }
    left = left.filter((number) => !found.has(number));
  }
  return found;
}
