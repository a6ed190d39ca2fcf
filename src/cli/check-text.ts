/** A report for a terminal: the verdict with its reasons, then every suggestion with its diff. */
import type { OutcomeKind } from '../edits/proposal.js';
import { sentence } from '../publish/words/sentence.js';
import type { Report } from '../review/report.js';
import type { SourceFile } from '../text/file.js';
import { linesOf } from '../text/line.js';
import { plain, visible } from '../text/message.js';
import { lineText } from '../edits/replacement.js';

/** What is said of a policy beside its diffs, or where it has none. */
const withoutDiff = new Set<OutcomeKind>(['advice', 'emptied', 'left', 'withheld']);

/** A report for a terminal; where it is about the whole repository, no diff could have carried a suggestion. */
export function reportText(report: Report, files: readonly SourceFile[], isWhole = false): string {
  const suggestions = report.suggestions.map(({ replacement, parts, evidence }) => {
    const { path, first, last, newLines } = replacement;
    const lines = linesOf(files.find((file) => file.path === path)?.text ?? '');
    const old = Array.from(
      { length: last - first + 1 },
      (_, index) => `-${visible(lineText(lines, first + index), 2000)}`,
    );
    return [
      `${visible(path)}:${first}-${last}`,
      withoutBold(plain(sentence(parts, evidence))),
      ...old,
      ...newLines.map((line) => `+${visible(line, 2000)}`),
    ].join('\n');
  });
  const outside = report.outside.map(({ path, why, parts, evidence, diff }) =>
    [
      `${visible(path)}: ${withoutBold(plain(sentence(parts, evidence)))}`,
      ...(isWhole ? [] : [`  no suggestion: ${plain(why)}`]),
      ...(diff ?? '').split('\n').map((line) => visible(line, 2000)),
    ].join('\n'),
  );
  const advice = report.outcomes.flatMap(({ kind, at, first, why, incomplete }) =>
    // What is incomplete is among the reasons of the verdict.
    why !== undefined && withoutDiff.has(kind) && !incomplete
      ? [`${visible(at.path)}:${first}${kind === 'withheld' ? ` (${visible(at.name)})` : ''}: ${plain(why)}`]
      : [],
  );
  return `${[...suggestions, ...outside, ...advice, verdictText(report)].join('\n\n')}\n`;
}

/** The verdict for a terminal, a reason a line. */
export function verdictText({ verdict }: Report): string {
  const { kind, reasons, remedy } = verdict;
  const lines = remedy === undefined ? reasons : [...reasons, remedy];
  return [`verdict: ${kind}`, ...lines.map((line) => `  ${plain(line)}`)].join('\n');
}

function withoutBold(text: string): string {
  return text.replaceAll('**', '');
}
