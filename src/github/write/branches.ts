/**
 * The branches of sweeps: made, moved and deleted, and nobody's commit lost on the way.
 *
 * A branch moves by compare and swap: `updateRefs` names the commit it must still stand
 * at, so that a forced move is safe. REST can only force or refuse. What GitHub says to
 * a swap that comes too late is not written down anywhere, so the branch itself is asked.
 *
 * https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
import { reasonOf } from '../../errors.js';
import { isFields, textField } from '../../text/fields.js';
import { once } from '../../text/memo.js';
import { statusOf } from '../../world/refusal.js';
import type { Lost, Written } from '../../world/sweep-host.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';
import { repositoryKey } from '../read/sweep/repository.js';
import { madeOnce, notWritten, written } from './not-written.js';

/** The branches of a repository, to write. */
interface Branches {
  create(branch: string, commit: string): Promise<Written<undefined> | Lost>;
  /** `to` is `undefined` where the branch is to go. */
  swap(branch: string, from: string, to: string | undefined): Promise<Written<undefined> | Lost>;
}

const lost: Lost = { kind: 'lost' };
const done = { kind: 'written', value: undefined } as const;
const nothing = '0'.repeat(40);

const swapRef =
  'mutation($repository: ID!, $name: GitRefname!, $from: GitObjectID!, $to: GitObjectID!) { updateRefs(input: { repositoryId: $repository, refUpdates: [{ name: $name, beforeOid: $from, afterOid: $to, force: true }] }) { clientMutationId } }';

/** The branches of the repository. */
export function branchesOf(github: GitHub, home: InRepository): Branches {
  const key = once(() => repositoryKey(github, home));
  return {
    create: async (branch, commit) => {
      const make = async (): Promise<true> => {
        await github.rest.git.createRef({ ...home, ref: `refs/heads/${branch}`, sha: commit });
        return true;
      };
      const find = async (): Promise<true | undefined> =>
        (await tipOf(github, home, branch)) === commit ? true : undefined;
      try {
        await madeOnce(make, find, github.wait);
        return done;
      } catch (cause) {
        const isTaken = statusOf(cause) === 422 && /already exists/i.test(reasonOf(cause));
        return isTaken ? lost : notWritten('branching', cause);
      }
    },
    swap: async (branch, from, to) => {
      const result = await written('branching', async () =>
        swap(github, await key(), { name: `refs/heads/${branch}`, from, to: to ?? nothing }),
      );
      if (result.kind === 'written') return done;
      try {
        const tip = await tipOf(github, home, branch);
        if (tip === to) return done;
        return tip === from ? result : lost;
      } catch {
        return result;
      }
    },
  };
}

async function swap(
  github: GitHub,
  repository: string,
  change: { readonly name: string; readonly from: string; readonly to: string },
): Promise<void> {
  const data = await github.mutate(swapRef, { repository, ...change });
  if (!isFields(data['updateRefs'])) throw new Error('GitHub did not say whether the branch has moved');
}

/** The commit a branch stands at; `undefined` where there is none. */
async function tipOf(github: GitHub, home: InRepository, branch: string): Promise<string | undefined> {
  try {
    const answer = await answerTo(github.rest.git.getRef({ ...home, ref: `heads/${branch}` }));
    const object = isFields(answer) ? answer['object'] : undefined;
    return isFields(object) ? textField(object, 'sha') : undefined;
  } catch (cause) {
    if (statusOf(cause) === 404) return undefined;
    throw cause;
  }
}
