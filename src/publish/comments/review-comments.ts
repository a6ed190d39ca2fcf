/**
 * Suggestions as review comments, and what lies outside the diff as one comment on each file.
 *
 * A reviewer sees one plain sentence, the suggestion, and a folded part with the
 * evidence. What becomes of comments of earlier runs is decided in `life-cycle.ts`.
 */
import type { Config } from '../../config/config.js';
import type { Report } from '../../review/report.js';
import type { PostedComment } from '../../review/snapshot.js';
import { grouped } from '../../text/group.js';
import { message, type Message } from '../../text/message.js';
import { details } from './evidence.js';
import { bodyLimit, fenced, folded, listed, markdown, shownLines } from '../words/markdown.js';
import { planLifeCycle, type LifeCycle, type Posting } from './life-cycle.js';
import { distinct, fingerprintOf, marker } from './marker.js';
import type { Effect, Publisher, Replaced } from '../publisher.js';
import { differencesSection, removedLines, sentence } from '../words/sentence.js';
import { instead } from '../annotation.js';
import type { Outside, Suggestion } from '../../edits/proposal.js';
import { type ReviewComment, type FileComment } from './comment.js';

export const reviewComments: Publisher = {
  name: 'review-comments',
  plan: (report, posted, config) => {
    if (config.comment !== 'review') return [];
    const { posts, edits, deletions, crowdedOut, postponed } = lifeCycleOf(report, posted, config);
    const review = posts.flatMap((post) => (isOnLines(post) ? [post] : []));
    const files = posts.flatMap((post) => (isOnLines(post) ? [] : [post]));
    return [
      ...createReview(report, review),
      ...files.map((post): Effect => ({
        kind: 'comment-on-file',
        commit: report.head,
        comment: post.comment,
        replaces: replacedBy(post),
      })),
      ...edits.map((edit): Effect => ({ kind: 'edit-comment', ...edit })),
      ...deletions.map(({ id, path }): Effect => ({ kind: 'delete-comment', id, path })),
      ...unposted(crowdedOut.length, postponed, config.maxComments),
    ];
  },
};

/** The suggestions that the comments carry. */
export function suggestionsOf(
  report: Report,
  comments: readonly { readonly fingerprint: string }[],
): readonly Suggestion[] {
  const chosen = new Set(comments.map(({ fingerprint }) => fingerprint));
  const fingerprints = fingerprintsOf(report).suggestions;
  return report.suggestions.filter((_, index) => chosen.has(fingerprints[index] ?? ''));
}

/** What becomes of the comments on lines and on files. */
export function lifeCycleOf(
  report: Report,
  posted: readonly PostedComment[],
  { scope, maxComments }: Config,
): LifeCycle<ReviewComment | FileComment> {
  const ours = posted.filter(({ kind }) => kind !== 'summary');
  const wanted = [...commentsOf(report, Number.POSITIVE_INFINITY, scope), ...fileCommentsOf(report, scope)];
  return planLifeCycle(wanted, ours, report, { most: maxComments, scope });
}

function isOnLines(post: Posting<ReviewComment | FileComment>): post is Posting<ReviewComment> {
  return 'suggestion' in post.comment;
}

function createReview(report: Report, posts: readonly Posting<ReviewComment>[]): readonly Effect[] {
  if (posts.length === 0) return [];
  return [
    {
      kind: 'create-review',
      commit: report.head,
      body: reviewBody(report),
      comments: posts.map(({ comment }) => comment),
      replaces: posts.flatMap(replacedBy),
      otherwise: instead(
        suggestionsOf(
          report,
          posts.map(({ comment }) => comment),
        ),
      ),
    },
  ];
}

function replacedBy({ comment, replaces }: Posting<ReviewComment | FileComment>): readonly Replaced[] {
  return replaces.map(({ id }) => ({ id, fingerprint: comment.fingerprint }));
}

function unposted(crowdedOut: number, postponed: number, most: number): readonly Effect[] {
  const told: readonly (Message | [])[] = [
    crowdedOut === 0
      ? []
      : message`${crowdedOut} of these have no comment of their own, since ${'max-comments'} allows ${most} open ones`,
    postponed === 0
      ? []
      : message`${postponed} changes to comments are left to the next run, since one run makes only so many`,
  ];
  return told.flat().map((each): Effect => ({ kind: 'tell-unposted', message: each }));
}

/** The comments of a report, at most `most` of them; the summary tells the rest. */
export function commentsOf(report: Report, most = Number.POSITIVE_INFINITY, scope = ''): readonly ReviewComment[] {
  const fingerprints = fingerprintsOf(report).suggestions;
  return report.suggestions.slice(0, most).map((suggestion, index) => {
    const { path, first, last, newLines } = suggestion.replacement;
    const fingerprint = fingerprints[index] ?? '';
    const hidden = marker({ kind: 'suggestion', scope, fingerprint });
    return { path, first, last, body: bodyOf(suggestion, report, hidden), fingerprint, suggestion: newLines };
  });
}

/** No two comments of a report share one. */
function fingerprintsOf({ suggestions, outside }: Report): {
  readonly suggestions: readonly string[];
  readonly files: ReadonlyMap<string, string>;
} {
  const files = [...grouped(outside, ({ path }) => path)];
  const all = distinct([
    ...suggestions.map(({ replacement, parts }) => fingerprintOf(replacement.path, parts)),
    ...files.map(([path, each]) =>
      fingerprintOf(
        path,
        each.flatMap(({ parts }) => parts),
      ),
    ),
  ]);
  const ofFiles = all.slice(suggestions.length);
  return {
    suggestions: all.slice(0, suggestions.length),
    files: new Map(files.map(([path], index) => [path, ofFiles[index] ?? ''])),
  };
}

function bodyOf(suggestion: Suggestion, report: Report, hidden: string): string {
  const { parts, evidence, replacement } = suggestion;
  const whole = parts.some(({ wholeStatement }) => wholeStatement)
    ? ' Nothing is left of the statement, so all of it is removed.'
    : '';
  const intro = `${hidden}\n${markdown(sentence(parts, evidence))}${whole}`;
  const block = fenced('suggestion', replacement.newLines);
  const room = bodyLimit - intro.length - block.length - 2_000;
  return [
    intro,
    block,
    folded('What is removed, what stays, and how to keep an action', details(parts, evidence, report.catalogue, room)),
  ].join('\n\n');
}

/** A review cannot be deleted once it is submitted, so its text is short and stays true when its comments go. */
function reviewBody({ removable }: Report): string {
  const total = `${removable} unused ${removable === 1 ? 'permission' : 'permissions'} could be removed from the policies of this pull request`;
  return `${total} when this was written. Each suggestion stands on its own.`;
}

/** One comment for each file that has something outside the diff. */
export function fileCommentsOf(report: Report, scope = ''): readonly FileComment[] {
  const fingerprints = fingerprintsOf(report).files;
  return [...grouped(report.outside, ({ path }) => path)].map(([path, all]) => {
    const fingerprint = fingerprints.get(path) ?? '';
    const sections = all.map((each) => outsideSection(each, (bodyLimit - 1_000) / all.length));
    const hidden = marker({ kind: 'file', scope, fingerprint });
    return { path, fingerprint, body: `${hidden}\n${sections.join('\n\n')}` };
  });
}

/** What lies outside the diff, with its reason and its diff. */
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
  return [head, shown, names].join('\n\n');
}
