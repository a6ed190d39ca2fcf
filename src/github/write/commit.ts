/**
 * One commit on the branch of a pull request, made through the git data API, without a checkout.
 *
 * The commit is made first (`made-commit.ts`). The branch moves last and only forward,
 * so a race is lost rather than won.
 *
 * https://docs.github.com/en/rest/git/refs#update-a-reference
 */
import { reasonOf } from '../../errors.js';
import { message, words } from '../../text/message.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';
import { refusalOf } from '../refusal.js';
import { readByNumber } from '../event/task.js';
import { isFields } from '../../text/fields.js';
import type { PullRequestState } from '../../world/pull-request.js';
import { type FileEdit, type Committed, type Refused, type Branch } from '../../world/branch.js';
import { explained, isAnswerLost, statusOf } from '../../world/refusal.js';
import { makeCommit, shaOf, stop } from './made-commit.js';

/** The branch of a pull request. */
export function branchOf(github: GitHub, state: PullRequestState): Branch {
  return {
    commit: async (files, text) => {
      try {
        return (await whyMoved(github, state)) ?? (await commit(github, state, files, text));
      } catch (cause) {
        return refused(cause);
      }
    },
  };
}

/** Makes one commit on the head that was analysed, or says why not. */
export async function commit(
  github: GitHub,
  { pull, branch }: PullRequestState,
  files: readonly FileEdit[],
  text: string,
): Promise<Committed> {
  const home = { owner: pull.owner, repo: pull.repo };
  const made = await makeCommit(github, home, pull.head, files, () => text);
  if (made.kind === 'refused') return made;
  const { commit } = made;
  return (await whyNotMoved(github, home, branch, pull.head, commit)) ?? { kind: 'committed', commit };
}

async function whyMoved(
  github: GitHub,
  { pull, branch, headRepository }: PullRequestState,
): Promise<Refused | undefined> {
  const now = await readByNumber(github, pull, pull.number);
  if (!now.isOpen) return stop(words('the pull request was closed in the meantime'));
  const isSame = now.pull.head === pull.head && now.branch === branch && now.headRepository === headRepository;
  return isSame ? undefined : stop(moved);
}

const moved = words('the pull request has moved on to another commit in the meantime; try again');

async function whyNotMoved(
  github: GitHub,
  home: InRepository,
  branch: string,
  head: string,
  made: string,
): Promise<Refused | undefined> {
  const ref = `heads/${branch}`;
  // A branch that was set back to an earlier commit would take ours all the same.
  if ((await tipOf(github, home, ref)) !== head) return stop(moved);
  try {
    await github.rest.git.updateRef({ ...home, ref, sha: made, force: false });
    return undefined;
  } catch (cause) {
    const status = statusOf(cause);
    if (status === 422 && /fast.?forward/i.test(reasonOf(cause))) return stop(moved);
    // Where the answer was lost, the branch knows.
    if (isAnswerLost(cause) && (await tipOf(github, home, ref)) === made) return undefined;
    throw cause;
  }
}

async function tipOf(github: GitHub, home: InRepository, ref: string): Promise<string> {
  const answer = await answerTo(github.rest.git.getRef({ ...home, ref }));
  return shaOf(isFields(answer) ? answer['object'] : undefined);
}

/** What GitHub refused, and whether somebody has to set something up for it. */
function refused(cause: unknown): Refused {
  const refusal = refusalOf('committing', cause);
  if (refusal === undefined) return { ...stop(message`${reasonOf(cause)}`), isFault: true };
  const { status } = refusal.refused;
  return { ...stop(explained(refusal, ': ')), isFault: status !== 409 && status !== 422 };
}
