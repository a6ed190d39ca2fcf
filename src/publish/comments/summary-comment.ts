/**
 * The summary as one comment on the pull request, brought up to date in place.
 *
 * It is made when there is something to say: with `comment: summary` a policy or
 * a verdict that is not a pass, with `comment: review` what the comments on lines
 * cannot carry (outside the diff, not looked at, more than `max-comments`). Where
 * something is refused by GitHub, it is made then. Once it is there it is kept
 * true, and edited only where its text differs.
 */
import type { SummaryCommentPlan, SummaryWrite } from '../plan.js';
import type { Material, Publisher } from '../publisher.js';
import { summaryOf } from '../summary/summary.js';
import { characters } from '../words/fit.js';
import { bodyLimit } from '../words/markdown.js';
import { sameText } from './life-cycle.js';
import { marker } from './marker.js';

/** There is one in a scope, so its fingerprint says nothing. */
const fingerprint = '0';

/** Nothing where nothing is posted. */
export const summaryComment: Publisher<SummaryCommentPlan> = (material) => {
  const { report, config, channel, life } = material;
  if (channel === 'none') return { deletions: [], write: undefined };
  const [known, ...others] = life.summaries;
  const hidden = marker({ kind: 'summary', scope: config.scope, fingerprint });
  const body = `${hidden}\n${summaryOf(report, bodyLimit - 200, characters, config.patchFile)}`.trimEnd();
  const isTrue = known !== undefined && sameText(known.body, body);
  const when = isTrue ? 'never' : known === undefined ? whenToMake(material) : 'always';
  return {
    deletions: others.map(({ id }) => id),
    write: when === 'never' ? undefined : { id: known?.id, body, when },
  };
};

function whenToMake({ report, channel, life }: Material): SummaryWrite['when'] | 'never' {
  const { verdict, policies, outside } = report;
  if (channel === 'summary') return policies > 0 || verdict.kind !== 'pass' ? 'always' : 'never';
  const isCut = life.crowdedOut + life.postponed > 0;
  if (outside.length > 0 || verdict.kind === 'incomplete' || isCut) return 'always';
  return life.posts.length > 0 ? 'after-refusal' : 'never';
}
