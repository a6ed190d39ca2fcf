/**
 * One `/refine`: check who asks, read everything, think, commit what was proved, answer once.
 *
 * The only place that knows the order of I/O of a command. What is committed is
 * what the analysis proved file by file; before that, all refined files together are
 * analysed again, as a second run would see them, and that run must find the same
 * policies and nothing more to refine.
 */
import { analyse } from '../review/analyse.js';
import type { Config } from '../config/config.js';
import { unreachable, UserError } from '../errors.js';
import { gather } from './gather.js';
import { analysed } from './other-users.js';
import { answerLine, answerSummary, answerText, refused, type Answer } from '../publish/words/answer.js';
import { commitMessage } from '../publish/words/commit-message.js';
import { policiesNamed } from '../review/select-policy.js';
import type { Report } from '../review/report.js';
import type { Snapshot } from '../review/snapshot.js';
import { message, plain, quotedList, words, type Message } from '../text/message.js';
import type { PullRequestState } from '../world/pull-request.js';
import type { Command } from '../world/slash-command.js';
import type { Runner } from '../world/runner.js';
import type { Conversation } from '../world/conversation.js';
import type { World } from '../world/world.js';

/** Carries out the command, and answers it in any case. */
export async function refineOnCommand(world: World, command: Command): Promise<void> {
  const { runner } = world;
  const conversation = world.conversationOf(command);
  await conversation.react('eyes');
  try {
    const answer = await answerTo(world, command, conversation);
    await give(answer, conversation, runner);
    conclude(answer, runner);
  } catch (cause) {
    const why = cause instanceof UserError ? message`${cause.message}` : words('the run failed, and its log says why');
    await give({ kind: 'refused', why, isFault: true }, conversation, runner);
    throw cause;
  }
}

async function give(answer: Answer, conversation: Conversation, runner: Runner): Promise<void> {
  await runner.summary(answerSummary(answer));
  await conversation.answer(answerText(answer));
  await conversation.react(answer.kind === 'committed' ? 'rocket' : 'confused');
}

async function answerTo(world: World, command: Command, conversation: Conversation): Promise<Answer> {
  if (!(await conversation.mayWrite()))
    return refused(
      message`${command.author} has no write access to this repository, and write access is required to request a commit`,
    );
  const state = await world.pullRequest(command.number);
  const barred = whyNot(state);
  if (barred !== undefined) return refused(barred);
  const repository = world.repositoryAt(state.pull);
  const { snapshot, config } = await analysed(await gather(world, repository), repository);
  const asked = command.isAll ? { ...config, maxPatterns: Number.POSITIVE_INFINITY } : config;
  const report = reportOn(snapshot, asked, command.policy);
  return 'kind' in report ? report : commitAll(world, command, state, report);
}

/** Why no commit can be made on the pull request. */
function whyNot({ isOpen, headRepository, baseRepository }: PullRequestState): Message | undefined {
  if (!isOpen) return words('the pull request is closed');
  if (headRepository !== undefined && headRepository === baseRepository) return undefined;
  return words(
    'the branch of this pull request is in a fork, and commits are made in this repository alone; commit the suggestions, or apply the patch of the review run',
  );
}

interface Studied {
  readonly report: Report;
  /** What a second run says once everything is committed. */
  readonly after: Report;
}

/** The report on the policies asked for, or the answer where there is nothing to commit. */
function reportOn(snapshot: Snapshot, config: Config, policy: string | undefined): Studied | Answer {
  const whole = analyse(snapshot, config);
  const addresses = whole.outcomes.map(({ at }) => at);
  const chosen = policy === undefined ? undefined : policiesNamed(policy, addresses);
  if (chosen !== undefined && chosen.kind !== 'chosen') return notFound(policy ?? '', chosen.kind, chosen.names);
  const report = chosen === undefined ? whole : analyse(snapshot, config, chosen.isChosen);
  if (report.refined.length === 0) return { kind: 'nothing-left', after: report };
  const texts = new Map(report.refined.map(({ path, after }) => [path, after]));
  const changed = snapshot.changed.map((file) => ({ ...file, text: texts.get(file.path) ?? file.text }));
  const after = analyse({ ...snapshot, changed }, config, chosen?.isChosen);
  if (after.policies !== report.policies || after.refined.length > 0)
    return refused(words('read again together, the refined files are not as each of them was proved to be'));
  return { report, after };
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
  { author }: Command,
  state: PullRequestState,
  { report, after }: Studied,
): Promise<Answer> {
  const files = report.refined;
  const result = await world.branchOf(state).commit(files, commitMessage(files, author));
  return result.kind === 'refused' ? result : { kind: 'committed', commit: result.commit, files, after };
}

function conclude(answer: Answer, runner: Runner): void {
  const line = plain(answerLine(answer));
  switch (answer.kind) {
    case 'committed':
    case 'nothing-left':
      runner.output('verdict', answer.after.verdict.kind);
      runner.output('unused-actions', String(answer.after.removable));
      runner.output('policies', String(answer.after.policies));
      runner.log(line);
      return;
    case 'refused':
      runner.output('verdict', 'incomplete');
      if (answer.isFault) runner.fail(line);
      else runner.log(line);
      return;
    default:
      unreachable(answer);
  }
}
