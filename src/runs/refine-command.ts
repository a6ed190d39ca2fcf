/**
 * One `/refine`: read everything, think, commit what was proved.
 *
 * The only place that knows the order of I/O of a command. What is committed is
 * what the analysis proved file by file; before that, all refined files together are
 * analysed again, as a second run would see them, and that run must find the same
 * policies and nothing more to refine.
 */
import { analyse } from '../review/analyse.js';
import type { Config } from '../config/config.js';
import { gather } from './gather.js';
import { proved, type Proved } from './proved.js';
import { analysed } from './other-users.js';
import { refused, type Answer } from '../publish/words/answer.js';
import { commitMessage } from '../publish/words/commit-message.js';
import { policiesNamed } from '../review/select-policy.js';
import type { Snapshot } from '../review/snapshot.js';
import { message, quotedList } from '../text/message.js';
import type { PullRequestState } from '../world/pull-request.js';
import type { RefineCommand } from '../world/slash-command.js';
import type { World } from '../world/world.js';

/** Commits what was proved of the policies asked for. */
export async function refineAsked(world: World, state: PullRequestState, command: RefineCommand): Promise<Answer> {
  const repository = world.repositoryAt(state.pull);
  const { snapshot, config } = await analysed(await gather(world, repository), repository);
  if (snapshot.repaired !== undefined) return refused(message`no policy was checked, since ${snapshot.repaired}`);
  const asked = command.isAll ? { ...config, maxPatterns: Number.POSITIVE_INFINITY } : config;
  const report = reportOn(snapshot, asked, command.policy);
  return report.kind === 'proved' ? commitAll(world, command, state, report) : report;
}

type Studied = Extract<Proved, { kind: 'proved' }>;

/** The report on the policies asked for, or the answer where there is nothing to commit. */
function reportOn(snapshot: Snapshot, config: Config, policy: string | undefined): Studied | Answer {
  const addresses = policy === undefined ? [] : analyse(snapshot, config).outcomes.map(({ at }) => at);
  const chosen = policy === undefined ? undefined : policiesNamed(policy, addresses);
  if (chosen !== undefined && chosen.kind !== 'chosen') return notFound(policy ?? '', chosen.kind, chosen.names);
  const result = proved(snapshot, config, chosen);
  switch (result.kind) {
    case 'nothing':
      return { kind: 'nothing-left', after: result.report };
    case 'failed':
      return refused(result.why);
    case 'proved':
      return result;
  }
}

function notFound(policy: string, kind: 'unknown' | 'ambiguous', names: readonly string[]): Answer {
  if (names.length === 0) return refused(message`this pull request changes no policy that could be called ${policy}`);
  return refused(
    kind === 'ambiguous'
      ? message`${policy} may mean any of ${quotedList(names)}; name one of them`
      : message`no policy that this pull request changes is called ${policy}; there are ${quotedList(names)}`,
  );
}

async function commitAll(
  world: World,
  { author }: RefineCommand,
  state: PullRequestState,
  { report, after }: Studied,
): Promise<Answer> {
  const files = report.refined;
  const result = await world.branchOf(state).commit(files, commitMessage(files, author));
  return result.kind === 'refused' ? result : { kind: 'committed', commit: result.commit, files, after };
}
