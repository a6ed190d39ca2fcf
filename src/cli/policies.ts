/**
 * `policies <path…>`: every policy that is found, with the place of every action.
 *
 * This is how a person finds out why a policy was not seen. Lines and columns
 * are 1-based, columns in UTF-16 units, the end past the closing quote.
 */
import { UserError } from '../errors.js';
import { filesBelow } from '../local/given-files.js';
import { visible } from '../text/message.js';
import { json, parse } from './arguments.js';
import type { CliCommand } from './command.js';
import { listPolicies, type ListedPolicy } from './listed-policies.js';

/** The list, for people or as JSON; files that cannot be read are noted and passed over, since most hold no policy. */
export const policies: CliCommand = async (args, terminal) => {
  const { values, positionals } = parse(args, { json: { type: 'boolean' } }, true);
  if (positionals.length === 0)
    throw new UserError('`policies` needs at least one file or folder', 'for example `policies infra/`');
  const unread = (why: string): void => {
    terminal.note(`note: ${visible(why, 500)}`);
  };
  const files = (await Promise.all(positionals.map((path) => filesBelow(path, unread)))).flat();
  const found = listPolicies(files);
  return values['json'] === true
    ? { output: json(found), form: 'json', exitCode: 0 }
    : { output: policiesText(found), exitCode: 0 };
};

/** The same for people: a line a policy, a line for whose it is, a line a statement. */
export function policiesText(listed: readonly ListedPolicy[]): string {
  if (listed.length === 0) return 'no policy found\n';
  return listed
    .map(({ path, name, source, startLine, endLine, principals, statements, skipped, leftAlone }) => {
      const head = `${visible(path)}:${startLine}-${endLine}  ${visible(name)} (${source})${skipped === undefined ? '' : `  skipped: ${skipped}`}${leftAlone === undefined ? '' : `  left alone: ${leftAlone}`}`;
      const owners = principals.length === 0 ? [] : [`  of ${principals.map((each) => visible(each)).join(', ')}`];
      const body = statements.map(({ sid, effect, element, actions, opaque }) => {
        const values = actions.map(({ value }) => visible(value)).join(', ');
        return `  ${effect}${sid === undefined ? '' : ` ${visible(sid)}`} ${element}: ${values}${opaque ? ' and values this file does not determine' : ''}`;
      });
      return `${[head, ...owners, ...body].join('\n')}\n`;
    })
    .join('');
}
