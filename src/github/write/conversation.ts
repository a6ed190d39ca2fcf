/**
 * The conversation of a pull request, for the answer to a command.
 *
 * Reactions and answers decide nothing: what GitHub refuses is told in the log.
 *
 * https://docs.github.com/en/rest/reactions/reactions#create-reaction-for-an-issue-comment
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
import { reasonOf } from '../../errors.js';
import { answerMarker } from '../../publish/words/answer.js';
import type { GitHub } from '../api/client.js';
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
  const home = `/repos/${owner}/${repo}`;
  const quietly = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (cause) {
      github.log(`${what} could not be given (${reasonOf(cause)}); it needs \`pull-requests: write\``);
    }
  };
  return {
    mayWrite: async () => {
      // What the event says of the author (`author_association`) includes people who may only read.
      const answer = await github.get(`${home}/collaborators/${encodeURIComponent(author)}/permission`);
      const permission = isFields(answer) ? (textField(answer, 'permission') ?? '') : '';
      const role = isFields(answer) ? (textField(answer, 'role_name') ?? '') : '';
      return ['admin', 'write', 'maintain'].includes(permission) || role === 'maintain';
    },
    react: (content) =>
      quietly(`the reaction \`${content}\``, () =>
        github.write('POST', `${home}/issues/comments/${comment}/reactions`, { content }),
      ),
    answer: (markdown) =>
      quietly('the answer', async () => {
        const body = `${answerMarker(comment)}\n${markdown}`;
        const id = ownAnswer(github, comment, await github.getAll(`${home}/issues/${number}/comments`));
        if (id === undefined) await github.write('POST', `${home}/issues/${number}/comments`, { body });
        else await github.write('PATCH', `${home}/issues/comments/${id}`, { body });
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
