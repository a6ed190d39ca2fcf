/**
 * The summary as one comment on the pull request, brought up to date in place.
 *
 * With `comment: summary` it is the only one: it holds every diff, and is made when
 * there is something to say. With `comment: review` it repeats no diff and is made when
 * it says what no other comment can: what could not be checked, a policy of which
 * nothing is used, what has no comment of its own. Where something is refused by
 * GitHub, it is made then, and holds what was refused. Once it is there it is kept true,
 * and edited only where its text differs.
 */
import type { SummaryCommentPlan, SummaryWrite } from '../plan.js';
import type { Material, Publisher } from '../publisher.js';
import type { OutcomeKind } from '../../edits/proposal.js';
import type { Report } from '../../review/report.js';
import { incompleteness } from '../../review/verdict.js';
import { notInDiff, shortSummary } from '../summary/short-summary.js';
import { summaryOf } from '../summary/summary.js';
import { characters } from '../words/fit.js';
import { bodyLimit } from '../words/markdown.js';
import { afterRefusal } from './after-refusal.js';
import { sameText } from './life-cycle.js';
import { marker } from './marker.js';

/** There is one in a scope, so its fingerprint says nothing. */
const fingerprint = '0';

/** Nothing where nothing is posted. */
export const summaryComment: Publisher<SummaryCommentPlan> = (material) => {
  const { config, channel, life } = material;
  if (channel === 'none') return { deletions: [], write: undefined };
  const [known, ...others] = life.summaries;
  const hidden = marker({ kind: 'summary', scope: config.scope, fingerprint });
  const made = known === undefined ? whenToMake(material) : 'always';
  const isBeside = channel === 'review';
  const body = `${hidden}\n${isBeside ? shortSummary(material) : longSummary(material)}`.trimEnd();
  const refused = isBeside ? afterRefusal(material, hidden) : undefined;
  const isSaid = known !== undefined && sameText(known.body, body);
  const when = !isSaid ? made : refused === undefined ? 'never' : 'after-refusal';
  return {
    deletions: others.map(({ id }) => id),
    write: when === 'never' ? undefined : { id: known?.id, body, when, refused },
  };
};

function longSummary({ report, config }: Material): string {
  return summaryOf(report, bodyLimit - 200, characters, config);
}

function whenToMake({ report, channel, life }: Material): SummaryWrite['when'] | 'never' {
  const isUnchecked = incompleteness(report).length > 0;
  if (channel === 'summary') return isUnchecked || hasNews(report) ? 'always' : 'never';
  const isCut = life.crowdedOut + life.postponed > 0;
  if (isUnchecked || isCut || notInDiff(report).length > 0 || report.outcomes.some(({ kind }) => kind === 'emptied'))
    return 'always';
  return life.posts.length > 0 ? 'after-refusal' : 'never';
}

/** Whether there is anything to say but that all is well. */
function hasNews({ verdict, removable, outcomes }: Report): boolean {
  return verdict.kind !== 'pass' || removable > 0 || outcomes.some(({ kind }) => !isQuiet.has(kind));
}

/** What is as it should be. */
const isQuiet = new Set<OutcomeKind>(['tight', 'exempt', 'kept', 'unmatched']);
