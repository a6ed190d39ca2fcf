/**
 * The summary as one comment on the pull request, brought up to date in place.
 *
 * It is made when there is something to say: with `comment: summary` a policy or
 * a verdict that is not a pass, with `comment: review` what the comments on lines
 * cannot carry (outside the diff, not looked at, more than `max-comments`). Where
 * something is refused by GitHub, it is made then. Once it is there it is kept
 * true, and edited only where its text differs.
 */
import type { Config } from '../../config/config.js';
import type { Report } from '../../review/report.js';
import type { PostedComment } from '../../review/snapshot.js';
import { characters } from '../words/fit.js';
import { bodyLimit } from '../words/markdown.js';
import { marker } from './marker.js';
import { sameText } from './life-cycle.js';
import type { Effect, Publisher } from '../publisher.js';
import { lifeCycleOf } from './review-comments.js';
import { summaryOf } from '../summary/summary.js';

/** There is one in a scope, so its fingerprint says nothing. */
const fingerprint = '0';

export const summaryComment: Publisher = {
  name: 'summary-comment',
  plan: (report, posted, config) => {
    if (config.comment === 'none') return [];
    const hidden = marker({ kind: 'summary', scope: config.scope, fingerprint });
    const body = `${hidden}\n${summaryOf(report, bodyLimit - 200, characters, config.patchFile)}`.trimEnd();
    const [known, ...others] = posted.filter(({ kind }) => kind === 'summary').sort((a, b) => a.id - b.id);
    const gone = others.map(({ id }): Effect => ({ kind: 'delete-summary-comment', id }));
    if (known !== undefined && sameText(known.body, body)) return gone;
    const when = known === undefined ? whenToMake(report, posted, config) : 'always';
    return when === 'never' ? gone : [...gone, { kind: 'write-summary-comment', id: known?.id, body, when }];
  },
};

function whenToMake(
  report: Report,
  posted: readonly PostedComment[],
  config: Config,
): 'always' | 'after-refusal' | 'never' {
  const { verdict, policies, outside } = report;
  if (config.comment === 'summary') return policies > 0 || verdict.kind !== 'pass' ? 'always' : 'never';
  const { posts, crowdedOut, postponed } = lifeCycleOf(report, posted, config);
  if (outside.length > 0 || verdict.kind === 'incomplete' || crowdedOut.length + postponed > 0) return 'always';
  return posts.length > 0 ? 'after-refusal' : 'never';
}
