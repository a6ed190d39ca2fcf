/**
 * How to keep something that goes: one line, with the exact text to write or to paste.
 *
 * Where a workflow answers `/keep`, that is the shortest way. It is given in the conversation alone,
 * since a reply to a review comment starts no workflow that may be trusted (`github/event/`).
 */
import type { Part } from '../../edits/plan.js';
import type { Catalogue } from '../../policy/catalogue.js';
import { keepEntry, placeholder } from '../../reasons/keep-entry.js';
import type { CommandName } from '../../review/command-name.js';
import { keepCommand } from './commands.js';
import { namesIn } from './here.js';
import { byDanger } from './levels.js';
import { code } from './markdown.js';

/** The line for what goes; its example is the most dangerous of these. `commands` are those that are answered. */
export function keepLine(parts: readonly Part[], catalogue: Catalogue, commands: readonly CommandName[]): string {
  const action = exampleOf(parts, catalogue);
  const [path, ...others] = new Set(parts.map(({ policy }) => policy.at.path));
  const isAnswered = commands.includes('keep') && path !== undefined && others.length === 0;
  const command = isAnswered ? keepCommand(action, path) : undefined;
  const way = command === undefined ? toPaste(action, parts) : toWrite(command);
  return `**To keep ${namesIn(parts).length === 1 ? 'it' : 'one'}**, ${way} That withdraws the suggestion at once; the check accepts it once it is merged.`;
}

function toWrite(command: string): string {
  return `write ${code(command)} in the conversation of this pull request (a reply here is not seen).`;
}

function toPaste(action: string, parts: readonly Part[]): string {
  const entry = code(keepEntry(action));
  const comment = code(`${markOf(parts)} keep ${action}: ${placeholder}`);
  return hasComments(parts)
    ? `paste ${comment} at the end of the line that grants it, or add ${entry} to ${code('keep')} in the config.`
    : `add ${entry} to ${code('keep')} in the config.`;
}

/** A document in a string of another language has no comments, nor has plain JSON. */
function hasComments(parts: readonly Part[]): boolean {
  return parts.every(
    ({ policy: { at, language } }) =>
      at.path.endsWith('.jsonc') || (!language.name.startsWith('json') && !at.path.endsWith('.json')),
  );
}

function markOf(parts: readonly Part[]): string {
  return parts.some(({ policy }) => policy.at.path.endsWith('.jsonc')) ? '//' : '#';
}

/** A name that may be pasted as it is; where there is none, AWS's own. */
function exampleOf(parts: readonly Part[], catalogue: Catalogue): string {
  const plain = namesIn(parts).filter((name) => /^[a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}$/.test(name));
  return byDanger(plain, catalogue)[0] ?? 's3:DeleteObject';
}
