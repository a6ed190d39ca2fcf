/**
 * What lies outside the diff, with its reason and its diff, as Markdown for a comment or the summary.
 */
import type { Outside } from '../../edits/proposal.js';
import { fenced, folded, listed, markdown, shownLines } from './markdown.js';
import { differencesSection, leftLines, removedLines, sentence } from './sentence.js';

/** The section, in about `room` characters. */
export function outsideSection({ parts, evidence, why, diff }: Outside, room: number): string {
  const head = `${markdown(sentence(parts, evidence))} There is no suggestion to commit: ${markdown(why)}.`;
  const names = folded(
    'What would be removed',
    `${listed(removedLines(parts, evidence), room / 4)}\n\n${differencesSection(evidence, room / 8)}`.trimEnd(),
  );
  const shown =
    diff === undefined || diff.length > room / 2
      ? 'The diff is too long to show here; the JSON report of this run names every action.'
      : fenced('diff', shownLines(diff.split('\n')));
  return [head, ...leftLines(parts, evidence), shown, names].join('\n\n');
}
