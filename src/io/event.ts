/**
 * The event that started the job → the pull request to analyse.
 *
 * The head commit is the pull request's own, never the merge commit that the
 * workspace holds: its line numbers may differ.
 */
import { UserError } from '../errors.js';
import { isFields, textField } from '../findings/format.js';
import type { PullRequest } from './github.js';

/** Throws a `UserError` for events that name no pull request. */
export function pullRequestOf(event: string, payload: unknown, repository: string): PullRequest {
  const [owner = '', repo = ''] = repository.split('/');
  if (event !== 'pull_request' && event !== 'pull_request_target') {
    throw new UserError(
      `this action cannot work on the event \`${event}\``,
      'run it on `pull_request` (or `pull_request_target`), as in the README',
    );
  }
  const pull = isFields(payload) ? payload['pull_request'] : undefined;
  const number = isFields(pull) ? pull['number'] : undefined;
  const head = isFields(pull) && isFields(pull['head']) ? textField(pull['head'], 'sha') : undefined;
  const base = isFields(pull) && isFields(pull['base']) ? textField(pull['base'], 'sha') : undefined;
  if (typeof number !== 'number' || head === undefined || base === undefined || owner === '' || repo === '') {
    throw new UserError(
      'the event names no pull request with a head and a base commit',
      'run the action on `pull_request`, as in the README',
    );
  }
  return { owner, repo, number, head, base };
}
