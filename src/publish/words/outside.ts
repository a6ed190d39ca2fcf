/**
 * What lies outside the diff, with its reason and its diff, as Markdown for a comment or the summary.
 */
import type { Outside } from '../../edits/proposal.js';
import type { CommandName } from '../../review/command-name.js';
import { evidenceFolded, leftLines } from './evidence.js';
import { fenced, folded, markdown, shownLines } from './markdown.js';
import { hereOf } from './here.js';
import { consequences, sentence } from './sentence.js';

/** The section, in about `room` characters; `commands` are those that a workflow answers. */
export function outsideSection(
  { parts, evidence, why, diff }: Outside,
  commands: readonly CommandName[],
  room: number,
): string {
  const head = `${markdown(sentence(parts, evidence))} There is no suggestion to commit: ${markdown(why)}.`;
  const shown =
    diff === undefined || diff.length > room / 2
      ? 'The diff is too long to show here; the JSON report of this run names every action.'
      : fenced('diff', shownLines(diff.split('\n')));
  const after = [markdown(consequences(parts)), ...leftLines(parts, evidence, commands)].filter((line) => line !== '');
  return [head, shown, ...after, evidenceFolded(parts, evidence, commands, room / 2)].join('\n\n');
}

/** The section as a part that unfolds. */
export function outsideFolded(outside: Outside, commands: readonly CommandName[], room: number): string {
  const count = hereOf(outside.parts, outside.evidence).goes.length;
  const title = `Not as a suggestion: ${count} ${count === 1 ? 'permission' : 'permissions'}`;
  return folded(title, outsideSection(outside, commands, room));
}
