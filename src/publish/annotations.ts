/**
 * Warnings of the workflow at the places that no comment reaches.
 *
 * The rule: each refinement is told at its place once. A suggestion that is
 * posted, or was posted by an earlier run, does that; every other one gets a
 * warning: those outside the diff, those beyond `max-comments`, all of them with
 * `comment: summary` or `none`, and, decided while posting, those of a review that
 * GitHub refused.
 *
 * GitHub shows ten warnings of a step and drops the others without a word:
 * https://docs.github.com/en/actions/reference/limits. So the ones that remove
 * most come first, and the last says how many more there are, and where.
 */
import type { Outside } from '../edits/proposal.js';
import type { Report } from '../review/report.js';
import { message, quotedList } from '../text/message.js';
import type { Annotation } from './plan.js';
import type { Material, Publisher } from './publisher.js';
import { annotation, insteadOf } from './words/annotation.js';

/** What GitHub shows of one kind and step. */
export const mostWarnings = 10;

/** One for each suggestion that no comment carries, and for each statement outside the diff. */
export const annotations: Publisher<readonly Annotation[]> = ({ report, channel, life }: Material) => [
  ...(channel === 'review' ? life.unsaid : report.suggestions).map(insteadOf),
  ...report.outside.flatMap((each) => ofOutside(each, report)),
];

/** One for each statement, at its own lines. */
function ofOutside({ path, parts, evidence }: Outside, { outcomes }: Report): readonly Annotation[] {
  return parts.flatMap((part) => {
    const { policy, statement } = part;
    const place = outcomes.find(
      (each) => each.kind === 'outside-diff' && each.at === policy.at && each.statement === statement.index,
    );
    return place === undefined ? [] : [annotation(path, place.first, [part], evidence)];
  });
}

/** At most `room` of them, the most important first; the last one then stands for all that are left. */
export function within(room: number, all: readonly Annotation[]): readonly Annotation[] {
  const ranked = [...all].sort((a, b) => b.weight - a.weight);
  if (ranked.length <= room) return ranked;
  const shown = ranked.slice(0, Math.max(0, room - 1));
  const [first, ...rest] = ranked.slice(shown.length);
  if (first === undefined || room <= 0) return [];
  const files = [...new Set([first, ...rest].map(({ path }) => path))];
  const more = message`${rest.length + 1} more places hold unused permissions, in ${quotedList(files, 8)}; the summary of this run names them all`;
  return [...shown, { ...first, message: more }];
}
