/**
 * Whether somebody may push to the repository, as GitHub says when it is asked.
 *
 * What an event says of a person (`author_association`) includes people who may only read.
 *
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
import { isFields, textField } from '../../text/fields.js';
import { answerTo, type GitHub, type InRepository } from '../api/client.js';

/** Whether a user has write access to the repository; throws where GitHub refuses to say. */
export async function mayWrite(github: GitHub, { owner, repo }: InRepository, username: string): Promise<boolean> {
  const answer = await answerTo(github.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username }));
  const permission = isFields(answer) ? (textField(answer, 'permission') ?? '') : '';
  const role = isFields(answer) ? (textField(answer, 'role_name') ?? '') : '';
  return ['admin', 'write', 'maintain'].includes(permission) || role === 'maintain';
}
