/**
 * A repository as a sweep finds it → what is done next rests on nothing else.
 *
 * In about six requests: the repository, its branches, its pull requests and the
 * dashboard. What cannot be read ends the sweep, but for the dashboard: where issues
 * cannot be read, there is none, so that no second one is made.
 */
import { reasonOf, UserError } from '../../../errors.js';
import { message, type Message } from '../../../text/message.js';
import type { PostedDashboard, Standing } from '../../../sweep/standing.js';
import { Refusal } from '../../../world/refusal.js';
import type { GitHub, InRepository } from '../../api/client.js';
import { readBranches } from './branches.js';
import { readDashboard } from './dashboard.js';
import { readPulls } from './pulls.js';
import { readSwept } from './repository.js';

/** What earlier sweeps have left. */
export async function readStanding(
  github: GitHub,
  home: InRepository,
  prefix: string,
  label: string,
): Promise<Standing> {
  const { branch, tip, hasIssues } = await readSwept(github, home);
  const { branches, gaps: unread } = await readBranches(github, home, prefix);
  const { pulls, others, gaps } = await readPulls(github, home, { prefix, label, into: branch });
  const issues = hasIssues
    ? await issuesOf(github, home, label)
    : { hasIssues, dashboard: undefined, gaps: [issuesOff] };
  return { branch, tip, branches, pulls, others, ...issues, gaps: [...unread, ...gaps, ...issues.gaps] };
}

const issuesOff = message`issues are turned off, so the dashboard is the job summary alone: to have boxes to tick, turn on ${'Issues'} under ${'Settings > General'}`;

async function issuesOf(
  github: GitHub,
  home: InRepository,
  label: string,
): Promise<{
  readonly hasIssues: boolean;
  readonly dashboard: PostedDashboard | undefined;
  readonly gaps: readonly Message[];
}> {
  try {
    return { hasIssues: true, dashboard: await readDashboard(github, home, label), gaps: [] };
  } catch (cause) {
    // A gateway that fails is no answer: the next sweep may be luckier.
    if (cause instanceof Refusal || !(cause instanceof UserError)) throw cause;
    const why = message`the dashboard could not be looked for, so none is written: ${reasonOf(cause)}; give the job ${'permissions: issues: write'}`;
    return { hasIssues: false, dashboard: undefined, gaps: [why] };
  }
}
