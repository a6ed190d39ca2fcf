/**
 * Report → the comments that should stand: one for each suggestion, and one for each file with something outside the diff.
 *
 * A reviewer sees one plain sentence, the suggestion, and a folded part with the
 * evidence. What becomes of comments of earlier runs is decided in `life-cycle.ts`.
 */
import type { Outside, Suggestion } from '../../edits/proposal.js';
import type { Report } from '../../review/report.js';
import { grouped } from '../../text/group.js';
import { howToApply } from '../words/commands.js';
import { evidenceFolded, leftLines, wholeSections } from '../words/evidence.js';
import { bodyLimit, fenced, markdown } from '../words/markdown.js';
import { outsideSection } from '../words/outside.js';
import { consequences, sentence } from '../words/sentence.js';
import type { FileComment, ReviewComment } from './comment.js';
import { formerFingerprints } from './formerly.js';
import { distinct, fingerprintOf, marker } from './marker.js';

/** The comments that a report would make on a pull request without any. */
interface WantedComments {
  /** One for each suggestion of the report, in its order. */
  readonly onLines: readonly Said[];
  readonly onFiles: readonly FileComment[];
  /** What each comment on a file is about. */
  readonly outsideOf: ReadonlyMap<FileComment, readonly Outside[]>;
}

/** A comment on lines, and the suggestion it carries. */
interface Said {
  readonly comment: ReviewComment;
  readonly suggestion: Suggestion;
}

/** Every comment, however many may be open; no two share a fingerprint. */
export function wantedComments(report: Report, scope: string): WantedComments {
  // GitHub takes no comment on a file that the pull request leaves as it is.
  const inDiff = report.outside.filter(({ path }) => !report.reached.includes(path));
  const files = [...grouped(inDiff, ({ path }) => path)];
  const fingerprints = distinct([
    ...report.suggestions.map(({ replacement, parts }) => fingerprintOf(replacement.path, parts)),
    ...files.map(([path, all]) =>
      fingerprintOf(
        path,
        all.flatMap(({ parts }) => parts),
      ),
    ),
  ]);
  const count = report.suggestions.length;
  const formerly = formerFingerprints(report.suggestions);
  const filesSaid = files.map(([path, all], index) => ({
    comment: onFile(path, all, report, { scope, fingerprint: fingerprints[count + index] ?? '' }),
    all,
  }));
  return {
    onLines: report.suggestions.map((suggestion, index) => ({
      comment: onLines(suggestion, report, scope, {
        fingerprint: fingerprints[index] ?? '',
        ...(formerly.has(suggestion) ? { formerly: formerly.get(suggestion) ?? [] } : {}),
      }),
      suggestion,
    })),
    onFiles: filesSaid.map(({ comment }) => comment),
    outsideOf: new Map(filesSaid.map(({ comment, all }) => [comment, all])),
  };
}

type Commands = Pick<Report, 'commands'>;

function onLines(
  suggestion: Suggestion,
  { commands }: Commands,
  scope: string,
  known: Pick<ReviewComment, 'fingerprint' | 'formerly'>,
): ReviewComment {
  const { path, first, last, newLines } = suggestion.replacement;
  const { fingerprint, ...earlier } = known;
  const hidden = marker({ kind: 'suggestion', scope, fingerprint });
  return {
    path,
    first,
    last,
    body: bodyOf(suggestion, commands, hidden),
    fingerprint,
    suggestion: newLines,
    ...earlier,
  };
}

function bodyOf({ parts, evidence, replacement }: Suggestion, commands: Report['commands'], hidden: string): string {
  const intro = `${hidden}\n${markdown(sentence(parts, evidence))}`;
  const block = fenced('suggestion', replacement.newLines);
  const after = [markdown(consequences(parts)), ...leftLines(parts, evidence, commands)].filter((line) => line !== '');
  const lists = wholeSections(parts, evidence, bodyLimit / 8);
  const room = bodyLimit - [intro, block, ...after, ...lists].join('\n\n').length - 2_000;
  return [intro, block, ...after, evidenceFolded(parts, evidence, commands, room), ...lists].join('\n\n');
}

function onFile(
  path: string,
  all: readonly Outside[],
  { commands }: Commands,
  { scope, fingerprint }: { readonly scope: string; readonly fingerprint: string },
): FileComment {
  const sections = all.map((each) => outsideSection(each, commands, (bodyLimit - 1_500) / all.length));
  const hidden = marker({ kind: 'file', scope, fingerprint });
  return {
    path,
    fingerprint,
    body: `${hidden}\n${[...sections, howToApply(path, commands, all.length)].join('\n\n')}`,
  };
}
