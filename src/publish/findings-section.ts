/** The part of the summary about the findings: which were read, which do not count, and what should be known besides. */
import type { Report } from '../review/report.js';
import { message, words } from '../text/message.js';
import { folded, markdown } from './markdown.js';

/** The folded section; never empty. */
export function findingsSection({ findings, catalogue, notes }: Report): string {
  const lines = [
    markdown(
      message`${findings.count} ${words(findings.count === 1 ? 'finding' : 'findings')} in ${findings.files} ${words(findings.files === 1 ? 'file' : 'files')}, ${findings.ignored.length} ignored; actions from the catalogue ${catalogue}`,
    ),
    ...findings.problems.map(({ path, why, help }) => `⚠️ ${markdown(message`${path}: ${why}. To mend it: ${help}`)}`),
    ...findings.unmatched.map(markdown),
    ...notes.map(markdown),
    ...findings.ignored.slice(0, 50).map((each) => `ignored: ${markdown(each)}`),
  ];
  return folded('Findings', lines.map((line) => `- ${line}`).join('\n'));
}
