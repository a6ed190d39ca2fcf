/**
 * A suggestion to read where it cannot be committed: folded, with its lines as a diff.
 */
import type { Suggestion } from '../../edits/proposal.js';
import type { CommandName } from '../../review/command-name.js';
import { unifiedDiff } from '../../text/diff.js';
import { grounds, leftLines } from './evidence.js';
import { hereOf } from './here.js';
import { fenced, folded, html, markdown, shownLines } from './markdown.js';
import { consequences, sentence } from './sentence.js';

/** How much of it is shown, in characters. */
interface Room {
  readonly longestDiff: number;
  /** For the evidence. */
  readonly room: number;
  /** Whether it stands on the file itself, which then need not be named. */
  readonly isOnFile: boolean;
}

/** The suggestion as a part that unfolds; `before` are the lines of its file at the head. */
export function suggestionFolded(
  { replacement, parts, evidence }: Suggestion,
  before: readonly string[],
  commands: readonly CommandName[],
  { longestDiff, room, isOnFile }: Room,
): string {
  const { path, first, last, newLines } = replacement;
  const place = first === last ? `line ${first}` : `lines ${first}–${last}`;
  const count = hereOf(parts, evidence).goes.length;
  const what = `${place}: ${count} ${count === 1 ? 'permission' : 'permissions'}`;
  return folded(
    isOnFile ? `${place.slice(0, 1).toUpperCase()}${what.slice(1)}` : `<code>${html(path)}</code>, ${what}`,
    [
      markdown(sentence(parts, evidence)),
      lineDiff(before.slice(first - 1, last), newLines, longestDiff),
      ...[markdown(consequences(parts)), ...leftLines(parts, evidence, commands)].filter((line) => line !== ''),
      grounds(parts, evidence, room),
    ].join('\n\n'),
  );
}

/** Lines that become other lines, as a diff that shows both whole. */
function lineDiff(old: readonly string[], now: readonly string[], longest: number): string {
  const diff = unifiedDiff(`${old.join('\n')}\n`, `${now.join('\n')}\n`, old.length);
  if (diff === undefined || diff.length > longest) return 'The diff is too long to show here.';
  return fenced('diff', shownLines(diff.split('\n').slice(1)));
}
