/**
 * The repository that is swept, on GitHub: what earlier sweeps left, and what this one writes.
 *
 * Whatever is made new is made once: where an answer is lost, it is looked for first.
 * What is edited, labelled or closed may be done twice without harm, and is.
 */
import type { RepositoryId } from '../../world/pull-request.js';
import type { SweepHost } from '../../world/sweep-host.js';
import type { GitHub } from '../api/client.js';
import { readDashboardNow } from '../read/sweep/dashboard.js';
import { readPullsOf } from '../read/sweep/pulls.js';
import { readSwept } from '../read/sweep/repository.js';
import { readStanding } from '../read/sweep/standing.js';
import { branchesOf } from './branches.js';
import { createDashboard, editDashboard } from './dashboard.js';
import { makeCommit } from './made-commit.js';
import { notWritten } from './not-written.js';
import { askForReview, closePull, editPull, label, mergeWhenReady, openPull } from './pulls.js';

/** The repository that is swept, read and written with one token. */
export function sweepHostFor(github: GitHub, home: RepositoryId): SweepHost {
  const { owner, repo } = home;
  const at = { owner, repo };
  const branches = branchesOf(github, at);
  return {
    tip: async () => (await readSwept(github, at)).tip,
    isPublic: async () => (await readSwept(github, at)).isPublic,
    standing: (prefix, labelled) => readStanding(github, at, prefix, labelled),
    pullsOf: (names) => readPullsOf(github, at, names),
    dashboardNow: (number) => readDashboardNow(github, at, number),
    commit: async (parent, files, text) => {
      try {
        const made = await makeCommit(github, at, parent, files, text);
        if (made.kind === 'made') return { kind: 'written', value: made.commit };
        return { kind: 'refused', why: made.why, remedy: 'fault' };
      } catch (cause) {
        return notWritten('branching', cause);
      }
    },
    createBranch: (branch, commit) => branches.create(branch, commit),
    moveBranch: (branch, from, to) => branches.swap(branch, from, to),
    deleteBranch: (branch, tip) => branches.swap(branch, tip, undefined),
    openPull: (pull) => openPull(github, at, pull),
    editPull: (number, texts) => editPull(github, at, number, texts),
    closePull: (number, word) => closePull(github, at, number, word),
    label: (number, labels) => label(github, at, number, labels),
    askForReview: (number, reviewers) => askForReview(github, at, number, reviewers),
    mergeWhenReady: (number) => mergeWhenReady(github, at, number),
    createDashboard: (title, body, labels) => createDashboard(github, at, { title, body, labels }),
    editDashboard: (number, title, body) => editDashboard(github, at, number, { title, body }),
  };
}
