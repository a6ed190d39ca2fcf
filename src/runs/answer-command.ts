/**
 * One command in a comment: check who asks, carry it out, answer once.
 *
 * What is common to all commands that commit: only somebody with write access is obeyed,
 * only on a branch of this repository, and whoever asked gets an answer in any case.
 */
import { unreachable, UserError } from '../errors.js';
import { answerLine, answerSummary, answerText, refused, type Answer } from '../publish/words/answer.js';
import { message, plain, words, type Message } from '../text/message.js';
import type { Conversation } from '../world/conversation.js';
import type { PullRequestState } from '../world/pull-request.js';
import type { Runner } from '../world/runner.js';
import type { Command } from '../world/slash-command.js';
import type { World } from '../world/world.js';
import { keepAsked } from './keep-command.js';
import { refineAsked } from './refine-command.js';

/** Carries out the command, and answers it in any case. */
export async function answerCommand(world: World, command: Command): Promise<void> {
  const conversation = world.conversationOf(command);
  const give = async (answer: Answer): Promise<void> => {
    await world.runner.summary(answerSummary(answer, command.kind));
    await conversation.answer(answerText(answer));
    await conversation.react(answer.kind === 'committed' || answer.kind === 'kept' ? 'rocket' : 'confused');
  };
  await conversation.react('eyes');
  try {
    const answer = await answerTo(world, command, conversation);
    await give(answer);
    conclude(answer, world.runner);
  } catch (cause) {
    const why = cause instanceof UserError ? message`${cause.message}` : words('the run failed, and its log says why');
    await give({ ...refused(why), isFault: true });
    throw cause;
  }
}

async function answerTo(world: World, command: Command, conversation: Conversation): Promise<Answer> {
  if (!(await conversation.mayWrite()))
    return refused(
      message`${command.author} has no write access to this repository, and write access is required to request a commit`,
    );
  const state = await world.pullRequest(command.number);
  const barred = whyNot(state, command.kind);
  if (barred !== undefined) return refused(barred);
  return command.kind === 'keep' ? keepAsked(world, state, command) : refineAsked(world, state, command);
}

/** Why no commit can be made on the pull request. */
function whyNot(
  { isOpen, headRepository, baseRepository }: PullRequestState,
  kind: Command['kind'],
): Message | undefined {
  if (!isOpen) return words('the pull request is closed');
  if (headRepository !== undefined && headRepository === baseRepository) return undefined;
  const instead = {
    refine: 'commit the suggestions, or apply the patch of the review run',
    keep: 'add the entry to the config there',
  };
  return words(
    `the branch of this pull request is in a fork, and commits are made in this repository alone; ${instead[kind]}`,
  );
}

function conclude(answer: Answer, runner: Runner): void {
  const line = plain(answerLine(answer));
  switch (answer.kind) {
    case 'committed':
    case 'kept':
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
