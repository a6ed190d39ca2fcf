/** The part of the summary about the findings: which were read, which do not count and why, and what should be known besides. */
import type { FindingsCounts } from '../../findings/counts.js';
import type { Report } from '../../review/report.js';
import { message, words } from '../../text/message.js';
import { folded, markdown } from '../words/markdown.js';

/** The folded section; never empty. Who is ignored, or has nothing to do with the change, stands in the JSON report alone. */
export function findingsSection({ findings, catalogue, notes }: Report): string {
  const { counts, files, problems, unmatched, alone, ignored } = findings;
  const lines = [
    markdown(
      message`${words(counted(counts.findings, 'finding'))} in ${words(counted(files, 'file'))}; actions from the catalogue ${catalogue}`,
    ),
    ...countLines(counts),
    ...problems.map(({ path, why, help }) => `⚠️ ${markdown(message`${path}: ${why}. To fix it: ${help}`)}`),
    ...alone.map(markdown),
    ...notes.map(markdown),
    ...(unmatched.length === 0
      ? []
      : [`${counted(unmatched.length, 'principal')} to whom no changed policy belongs, which is normal`]),
    ...(unmatched.length + ignored.length === 0 ? [] : ['the JSON report of this run lists all of these']),
  ];
  return folded('Findings', lines.map((line) => `- ${line}`).join('\n'));
}

/** How many do not count, by reason; a line that would say "none" is left out. */
function countLines({
  ignored,
  problems,
  repeated,
  replaced,
  unusedPrincipals,
  severalFindings,
}: FindingsCounts): readonly string[] {
  const total = Object.values(ignored).reduce((sum, each) => sum + each, 0);
  const unread = Object.values(problems).reduce((sum, each) => sum + each, 0);
  return [
    ...line(`${total} ignored`, [
      some(ignored.archived, 'archived'),
      some(ignored.resolved, 'resolved'),
      some(ignored['other-status'], 'of another status'),
      some(ignored.error, 'in error'),
      some(ignored['other-type'], 'of another type'),
      some(ignored.credential, 'about access keys or passwords'),
      some(ignored.recommendation, ignored.recommendation === 1 ? 'failed recommendation' : 'failed recommendations'),
    ]),
    ...line(`${counted(unread, 'problem')}, listed below`, [
      some(problems['empty-actions'], 'with an empty list of actions'),
      some(problems.page, problems.page === 1 ? 'page of several' : 'pages of several'),
      some(problems['no-names'], 'without the names of actions'),
      some(problems.unreadable, 'unreadable'),
    ]),
    ...line('given more than once', [
      some(repeated, repeated === 1 ? 'page or copy, merged' : 'pages or copies, merged'),
      some(replaced, replaced === 1 ? 'older version, replaced' : 'older versions, replaced'),
    ]),
    ...(severalFindings === 0
      ? []
      : [
          `${counted(severalFindings, 'principal')} with several findings, as of two analyzers: only what all of them report counts`,
        ]),
    ...(unusedPrincipals === 0
      ? []
      : [`${counted(unusedPrincipals, 'principal')} unused as a whole: nothing is removed for that reason`]),
  ];
}

function line(title: string, parts: readonly string[]): readonly string[] {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? [] : [`${title}: ${said.join(', ')}`];
}

function some(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
