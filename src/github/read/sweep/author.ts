/**
 * Whose an issue or a pull request is, as GraphQL tells it.
 *
 * GraphQL names a bot without the `[bot]` that REST and the viewer of a token have.
 */
import { isFields, textField } from '../../../text/fields.js';
import type { GitHub } from '../../api/client.js';

const workflows = 'github-actions[bot]';

/** Whether the author is the owner of the token, or the bot that workflows run as: a sweep may have got another token since. */
export function isOurs(github: GitHub, author: unknown): boolean {
  if (!isFields(author)) return false;
  const name = textField(author, 'login') ?? '';
  const login = author['__typename'] === 'Bot' && !name.endsWith('[bot]') ? `${name}[bot]` : name;
  return github.wrote({ id: author['databaseId'], login }) === true || login === workflows;
}
