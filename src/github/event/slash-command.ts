/**
 * The payload of `issue_comment` → the command that its comment gives.
 *
 * Commands are taken in the conversation of a pull request alone, `/keep` as well. An answer in the
 * thread of a review comment would be nearer, but GitHub runs the workflow that such an answer starts
 * (`pull_request_review_comment`) as the pull request's own branch has it, so the pull request would
 * decide who is asked for write access, with which token and which inputs. What a comment in the
 * conversation starts is the workflow of the default branch, whatever the pull request changes. The
 * price is small: a command names what it is about.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#issue_comment
 */
import { readKeepRequest } from '../../config/keep-request.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import type { Command } from '../../world/slash-command.js';

/** A comment that asks for nothing, and why. */
interface Ignored {
  readonly kind: 'ignored';
  readonly why: string;
}

/** What the payload of `issue_comment` asks for. */
export function commandIn(payload: Fields): Command | Ignored {
  const [issue, comment] = [payload['issue'], payload['comment']];
  if (payload['action'] !== 'created') return ignored('only comments that are new count');
  if (!isFields(issue) || !isFields(issue['pull_request'])) return ignored('the comment is not on a pull request');
  if (!isFields(comment) || !isFields(comment['user'])) return ignored('the comment has no author');
  if (comment['user']['type'] !== 'User') return ignored('the comment was not written by a person');
  const [first = ''] = (textField(comment, 'body') ?? '').split(/\r\n|\r|\n/);
  const found = /^\/(refine|keep)(?:[ \t]+(.*))?$/.exec(first);
  if (found === null) return ignored('the comment does not start with `/refine` or `/keep`');
  const author = textField(comment['user'], 'login') ?? '';
  const [number, id] = [issue['number'], comment['id']];
  if (typeof number !== 'number' || typeof id !== 'number' || author === '')
    return ignored('the comment has no author');
  const given = { number, comment: id, author };
  const [, name, asked = ''] = found;
  return name === 'keep'
    ? { kind: 'keep', ...given, request: readKeepRequest(asked) }
    : { kind: 'refine', ...given, ...whatToRefine(asked.trim()) };
}

function whatToRefine(asked: string): { readonly policy: string | undefined; readonly isAll: boolean } {
  const isAll = /(?:^|\s)--all$/.test(asked);
  const policy = withoutTicks((isAll ? asked.slice(0, -'--all'.length) : asked).trim());
  return { policy: policy === '' ? undefined : policy, isAll };
}

/** As somebody copies it from a summary: `` `policies/deploy.json` ``. */
function withoutTicks(text: string): string {
  return /^`([^`]+)`$/.exec(text)?.[1]?.trim() ?? text;
}

function ignored(why: string): Ignored {
  return { kind: 'ignored', why };
}
