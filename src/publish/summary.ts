/**
 * The summary: the verdict with its reasons, then every policy and what became of it.
 *
 * The job summary is written in every run, before anything is posted, so that
 * nothing is lost when GitHub says no. With `comment: summary` the same text is
 * one comment on the pull request, brought up to date in place.
 */
import type { Outcome, Report } from '../review/report.js';
import { grouped } from '../text/group.js';
import { joined, message, quotedList } from '../text/message.js';
import { findingsSection } from './findings-section.js';
import { bodyLimit, code, fenced, folded, markdown } from './markdown.js';
import { marker } from './marker.js';
import { patchSection } from './patch.js';
import type { Effect, Publisher } from './publisher.js';
import { outsideSection } from './review-comments.js';
import { sentence } from './sentence.js';

/** A step's summary may hold 1 MiB, and a character up to four bytes. */
const summaryLimit = 250_000;

export const summary: Publisher = {
  name: 'summary',
  plan: (report, posted, config) => {
    const written: Effect = { kind: 'write-summary', markdown: summaryOf(report, summaryLimit) };
    if (config.comment !== 'summary') return [written];
    const known = posted.find(({ kind }) => kind === 'summary');
    const hasNews = report.policies > 0 || report.verdict.kind !== 'pass';
    if (known === undefined && !hasNews) return [written];
    const body = `${marker('summary', '0')}\n${summaryOf(report, bodyLimit - 200)}`;
    return [written, { kind: 'write-summary-comment', id: known?.id, body }];
  },
};

/** The whole summary in at most `limit` characters; what is cut is said. */
export function summaryOf(report: Report, limit: number): string {
  const sections = [
    head(report),
    ...policySections(report),
    ...suggestionSections(report),
    ...outsideSections(report),
    patchSection(report),
    findingsSection(report),
  ].filter((each) => each !== '');
  const shown: string[] = [];
  let used = 200;
  for (const section of sections) {
    used += section.length + 2;
    if (used > limit) {
      shown.push(
        `_${sections.length - shown.length} more sections did not fit; the JSON report of this run (output \`report\`) has everything._`,
      );
      break;
    }
    shown.push(section);
  }
  return `${shown.join('\n\n')}\n`;
}

const titles = { pass: '✅ pass', fail: '❌ fail', incomplete: '⚠️ incomplete' };

function head({ verdict }: Report): string {
  const most = 50;
  const reasons = verdict.reasons.slice(0, most).map((reason) => `- ${markdown(reason)}`);
  const more = verdict.reasons.length > most ? [`- … and ${verdict.reasons.length - most} more reasons`] : [];
  return [`## IAM least privilege: ${titles[verdict.kind]}`, [...reasons, ...more].join('\n')].join('\n\n');
}

function policySections({ outcomes }: Report): readonly string[] {
  if (outcomes.length === 0) return [];
  const byPolicy = grouped(outcomes, ({ at }) => `${at.path}\n${at.name}`);
  const lines = [...byPolicy.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return [
      `- ${markdown(message`${first.at.path}, ${first.at.name}`)}`,
      ...all.map((each) => `  - ${outcomeLine(each)}`),
    ];
  });
  return ['### Policies', lines.join('\n')];
}

const labels: Readonly<Record<Outcome['kind'], string>> = {
  inline: 'suggested',
  'outside-diff': 'no suggestion',
  emptied: 'nothing left',
  withheld: 'not suggested',
  exempt: 'new permission',
  kept: 'kept',
  tight: 'nothing to remove',
  unmatched: 'no finding applies',
  skipped: 'left alone',
  advice: 'advice',
  note: 'note',
};

function outcomeLine({ kind, first, last, statement, removed, why, incomplete }: Outcome): string {
  const lines = first === last ? `line ${first}` : `lines ${first}–${last}`;
  const where = statement === undefined ? lines : `statement ${statement + 1}, ${lines}`;
  const count =
    removed.length === 0 ? [] : [message`${removed.length} of its permissions can go: ${quotedList(removed)}`];
  const reason = joined([...count, ...(why === undefined ? [] : [why])], '; ');
  return `${incomplete ? '⚠️ ' : ''}${labels[kind]} (${where})${reason.words.join('') === '' ? '' : `: ${markdown(reason)}`}`;
}

function suggestionSections(report: Report): readonly string[] {
  return report.suggestions.map(({ replacement, parts, evidence }) => {
    const { path, first, last, newLines } = replacement;
    const place = first === last ? `line ${first}` : `lines ${first}–${last}`;
    const title = `Suggestion for <code>${escapeHtml(path)}</code>, ${place}`;
    return folded(title, `${markdown(sentence(parts, evidence))} These lines become:\n\n${fenced('', newLines)}`);
  });
}

function outsideSections({ outside }: Report): readonly string[] {
  return outside.map((each) => `### Not as a suggestion: ${code(each.path)}\n\n${outsideSection(each, 200_000)}`);
}

function escapeHtml(text: string): string {
  return code(text)
    .replace(/^`+ ?| ?`+$/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('#', '&#35;');
}
