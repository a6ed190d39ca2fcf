/**
 * Suggestions as review comments, and what lies outside the diff as one comment on each file.
 *
 * A reviewer sees one plain sentence, the suggestion, and a folded part with the
 * evidence. What an earlier run has said already is not said again.
 */
import { createHash } from 'node:crypto';
import type { Outside, Report, Suggestion } from '../review/report.js';
import { grouped } from '../text/group.js';
import type { Line } from '../text/line.js';
import { message, type Message } from '../text/message.js';
import { instead } from './annotations.js';
import { bodyLimit, fenced, folded, listed, markdown } from './markdown.js';
import { fingerprintOf, marker } from './marker.js';
import type { Effect, Publisher } from './publisher.js';
import { differencesSection, groundLines, removedLines, rewrittenLines, sentence } from './sentence.js';

/** A comment on lines `first` to `last` of a file's head version. */
export interface ReviewComment {
  readonly path: string;
  readonly first: Line;
  readonly last: Line;
  readonly body: string;
  readonly fingerprint: string;
  /** The lines of the suggestion, which the body holds as well. */
  readonly suggestion: readonly string[];
}

/** A comment on a file as a whole. */
export interface FileComment {
  readonly path: string;
  readonly body: string;
  readonly fingerprint: string;
}

export const reviewComments: Publisher = {
  name: 'review-comments',
  plan: (report, posted, config) => {
    if (config.comment !== 'review') return [];
    const said = new Set(posted.map(({ fingerprint }) => fingerprint));
    const comments = commentsOf(report)
      .filter(({ fingerprint }) => !said.has(fingerprint))
      .slice(0, config.maxComments);
    const files = fileCommentsOf(report).filter(({ fingerprint }) => !said.has(fingerprint));
    const review: readonly Effect[] =
      comments.length === 0
        ? []
        : [
            {
              kind: 'create-review',
              commit: report.head,
              body: reviewBody(report, comments.length),
              comments,
              otherwise: instead(suggestionsOf(report, comments)),
            },
          ];
    return [...review, ...files.map((comment): Effect => ({ kind: 'comment-on-file', commit: report.head, comment }))];
  },
};

/** The suggestions that the comments carry. */
function suggestionsOf({ suggestions }: Report, comments: readonly ReviewComment[]): readonly Suggestion[] {
  const chosen = new Set(comments.map(({ fingerprint }) => fingerprint));
  return suggestions.filter(({ replacement, parts }) => chosen.has(fingerprintOf(replacement.path, parts)));
}

/** The comments of a report, at most `most` of them; the summary tells the rest. */
export function commentsOf(report: Report, most = Number.POSITIVE_INFINITY): readonly ReviewComment[] {
  return report.suggestions.slice(0, most).map((suggestion) => {
    const { path, first, last, newLines } = suggestion.replacement;
    const fingerprint = fingerprintOf(path, suggestion.parts);
    return { path, first, last, body: bodyOf(suggestion, report, fingerprint), fingerprint, suggestion: newLines };
  });
}

function bodyOf(suggestion: Suggestion, report: Report, fingerprint: string): string {
  const { parts, evidence, replacement } = suggestion;
  const whole = parts.some(({ wholeStatement }) => wholeStatement)
    ? ' Nothing is left of the statement, so it goes as a whole.'
    : '';
  const intro = `${marker('suggestion', fingerprint)}\n${markdown(sentence(parts, evidence))}${whole}`;
  const block = fenced('suggestion', replacement.newLines);
  const room = bodyLimit - intro.length - block.length - 2_000;
  return [
    intro,
    block,
    folded('What goes, what stays, and how to keep an action', details(parts, evidence, report.catalogue, room)),
  ].join('\n\n');
}

function details(
  parts: Suggestion['parts'],
  evidence: Suggestion['evidence'],
  catalogue: Message,
  room: number,
): string {
  const stays = message`Everything that was not reported stays, also what AWS does not track. Wildcards are read with the catalogue of actions ${catalogue}.`;
  const rewritten = rewrittenLines(parts);
  const kept = rewritten.length === 0 ? '' : `**Narrowed**\n\n${listed(rewritten, room / 4)}\n\n`;
  return `**Removed**\n\n${listed(removedLines(parts, evidence), room / 4)}\n\n${kept}${markdown(stays)}\n\n${differencesSection(evidence, room / 4)}**Ground**\n\n${listed(groundLines(evidence), room / 4)}\n\n${howToKeep}`;
}

const howToKeep = [
  '**To keep an action**, list it under `keep` in the config with a reason (`{action: "s3:DeleteObject", reason: "quarterly purge", until: 2027-01-31}`),',
  'or write `keep s3:DeleteObject until 2027-01-31: quarterly purge` into a comment on its line where the language has comments; both count once they are on the base branch.',
  'For now, leave the suggestion uncommitted: it is not posted a second time.',
].join(' ');

function reviewBody({ removable }: Report, count: number): string {
  const total = `${removable} unused ${removable === 1 ? 'permission' : 'permissions'} can go from the policies of this pull request`;
  return `${total}; ${count} ${count === 1 ? 'suggestion' : 'suggestions'} below.`;
}

/** One comment for each file that has something outside the diff. */
export function fileCommentsOf(report: Report): readonly FileComment[] {
  return [...grouped(report.outside, ({ path }) => path)].map(([path, all]) => {
    const parts = all.flatMap((each) => each.parts);
    const diffs = all.map(({ diff }) => diff ?? '').join('\n');
    const fingerprint = createHash('sha256')
      .update(`${fingerprintOf(path, parts)}\n${diffs}`)
      .digest('hex')
      .slice(0, 24);
    const sections = all.map((each) => outsideSection(each, (bodyLimit - 1_000) / all.length));
    return { path, fingerprint, body: `${marker('file', fingerprint)}\n${sections.join('\n\n')}` };
  });
}

/** What lies outside the diff, with its reason and its diff. */
export function outsideSection({ parts, evidence, why, diff }: Outside, room: number): string {
  const head = `${markdown(sentence(parts, evidence))} There is no suggestion to commit: ${markdown(why)}.`;
  const names = folded(
    'What would go',
    `${listed(removedLines(parts, evidence), room / 4)}\n\n${differencesSection(evidence, room / 8)}`.trimEnd(),
  );
  const shown =
    diff === undefined || diff.length > room / 2
      ? 'The diff is too long to show here; the JSON report of this run names every action.'
      : fenced('diff', diff.split('\n'));
  return [head, shown, names].join('\n\n');
}
