/**
 * What has no comment of its own, since enough are open → one comment a file, with its diffs folded.
 */
import type { Outside, Suggestion } from '../../edits/proposal.js';
import type { Report } from '../../review/report.js';
import { grouped } from '../../text/group.js';
import { splitLines } from '../../text/line.js';
import { howToApply } from '../words/commands.js';
import { keepLine } from '../words/keep-line.js';
import { bodyLimit, code } from '../words/markdown.js';
import { outsideFolded } from '../words/outside.js';
import { suggestionFolded } from '../words/suggested.js';
import type { FileComment, ReviewComment } from './comment.js';
import { heldLine, marker, restFingerprint } from './marker.js';

/** What each comment is about. */
interface Subjects {
  readonly suggestionOf: ReadonlyMap<ReviewComment | FileComment, Suggestion>;
  readonly outsideOf: ReadonlyMap<ReviewComment | FileComment, readonly Outside[]>;
}

/** The comments on the rest of each file that has two changes or more in all; what does not fit into one is in none. */
export function restComments(
  crowded: readonly (ReviewComment | FileComment)[],
  subjects: Subjects,
  report: Pick<Report, 'refined' | 'commands'>,
  { scope, maxComments }: { readonly scope: string; readonly maxComments: number },
): readonly FileComment[] {
  const changes = grouped([...subjects.suggestionOf.keys(), ...subjects.outsideOf.keys()], ({ path }) => path);
  return [...grouped(crowded, ({ path }) => path)].flatMap(([path, all]) => {
    const sections = sectionsWithin(all, subjects, report);
    // Of a file with one change it would be just a comment more than are allowed.
    if (sections.length === 0 || (changes.get(path) ?? []).length < 2) return [];
    const holds = sections.map(({ fingerprint }) => fingerprint);
    const fingerprint = restFingerprint(path, holds);
    const count = sections.length === 1 ? 'One more change' : `${sections.length} more changes`;
    const verb = sections.length === 1 ? 'has no comment of its own' : 'have no comments of their own';
    const why = `${count} of this file ${verb}, since ${code('max-comments')} allows ${maxComments} open at a time.`;
    const hidden = [marker({ kind: 'file', scope, fingerprint }), ...heldLine(holds)].join('\n');
    const shown = sections.map(({ text }) => text);
    const how = [...keepOne(sections, report.commands), howToApply(path, report.commands, sections.length)];
    const body = `${hidden}\n${[why, ...shown, ...how].join('\n\n')}`;
    return [{ path, fingerprint, holds, body }];
  });
}

interface Section {
  readonly fingerprint: string;
  readonly text: string;
  /** What it is about, where it does not itself say how to keep something. */
  readonly suggestion: Suggestion | undefined;
}

/** One line for all that are folded: each of them alone would repeat it. */
function keepOne(sections: readonly Section[], commands: Report['commands']): readonly string[] {
  const suggestions = sections.flatMap(({ suggestion }) => suggestion ?? []);
  const [first] = suggestions;
  const parts = suggestions.flatMap((each) => each.parts);
  return first === undefined ? [] : [keepLine(parts, first.evidence.catalogue, commands)];
}

function sectionsWithin(
  all: readonly (ReviewComment | FileComment)[],
  { suggestionOf, outsideOf }: Subjects,
  { refined, commands }: Pick<Report, 'refined' | 'commands'>,
): readonly Section[] {
  const before = refined.find(({ path }) => path === all[0]?.path)?.before ?? '';
  const lines = splitLines(before);
  const most = Math.max(4_000, Math.floor((bodyLimit - 2_000) / all.length));
  let left = bodyLimit - 2_000;
  return all.flatMap((comment) => {
    const suggestion = suggestionOf.get(comment);
    const { fingerprint } = comment;
    const text =
      suggestion === undefined
        ? (outsideOf.get(comment) ?? []).map((each) => outsideFolded(each, commands, most)).join('\n\n')
        : suggestionFolded(suggestion, lines, commands, { longestDiff: most / 2, room: most / 4, isOnFile: true });
    left -= text.length + fingerprint.length + 3;
    return left < 0 ? [] : [{ fingerprint, text, suggestion }];
  });
}
