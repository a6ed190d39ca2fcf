/**
 * The conversation of a pull request, for the answer to a command.
 *
 * Reactions and answers decide nothing: what GitHub refuses is told in the log.
 *
 * https://docs.github.com/en/rest/reactions/reactions#create-reaction-for-an-issue-comment
 */
import { reasonOf } from '../../errors.js';
import { answerMarker } from '../../publish/words/answer.js';
import type { GitHub } from '../api/client.js';
import { mayWrite } from '../read/may-write.js';
import { isFields, textField } from '../../text/fields.js';
import type { RepositoryId } from '../../world/pull-request.js';
import type { Command } from '../../world/slash-command.js';
import type { Conversation } from '../../world/conversation.js';

/** The conversation in which a command was given. */
export function conversationFor(
  github: GitHub,
  { owner, repo }: RepositoryId,
  { number, comment, author }: Command,
): Conversation {
  const { issues, reactions } = github.rest;
  const at = { owner, repo };
  const quietly = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (cause) {
      github.log(`${what} could not be given (${reasonOf(cause)}); it needs \`pull-requests: write\``);
    }
  };
  return {
    mayWrite: () => mayWrite(github, at, author),
    react: (content) =>
      quietly(`the reaction \`${content}\``, () =>
        reactions.createForIssueComment({ ...at, comment_id: comment, content }),
      ),
    answer: (markdown) =>
      quietly('the answer', async () => {
        const body = `${answerMarker(comment)}\n${markdown}`;
        const all = await github.list(issues.listComments, { ...at, issue_number: number });
        const id = ownAnswer(github, comment, all);
        if (id === undefined) await issues.createComment({ ...at, issue_number: number, body });
        else await issues.updateComment({ ...at, comment_id: id, body });
      }),
  };
}

function ownAnswer(github: GitHub, comment: number, all: readonly unknown[]): number | undefined {
  const own = all.find(
    (each) =>
      isFields(each) &&
      github.wrote(each['user']) &&
      (textField(each, 'body') ?? '').startsWith(`${answerMarker(comment)}\n`),
  );
  const id = isFields(own) ? own['id'] : undefined;
  return typeof id === 'number' ? id : undefined;
}
