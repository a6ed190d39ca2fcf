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
  const found = /^\/refine(?:[ \t]+(.*))?$/.exec(first);
  if (found === null) return ignored('the comment does not start with `/refine`');
  const author = textField(comment['user'], 'login') ?? '';
  const [number, id] = [issue['number'], comment['id']];
  if (typeof number !== 'number' || typeof id !== 'number' || author === '')
    return ignored('the comment has no author');
  const asked = found[1]?.trim() ?? '';
  const isAll = /(?:^|\s)--all$/.test(asked);
  const policy = withoutTicks((isAll ? asked.slice(0, -'--all'.length) : asked).trim());
  return { kind: 'refine', number, comment: id, author, policy: policy === '' ? undefined : policy, isAll };
}

/** As somebody copies it from a summary: `` `policies/deploy.json` ``. */
function withoutTicks(text: string): string {
  return /^`([^`]+)`$/.exec(text)?.[1]?.trim() ?? text;
}

function ignored(why: string): Ignored {
  return { kind: 'ignored', why };
}
