/**
 * The plan of a review: one line for each way to tell people.
 */
import type { Config } from '../config/config.js';
import type { Report } from '../review/report.js';
import type { PostedComment } from '../review/snapshot.js';
import { message, type Message } from '../text/message.js';
import { annotations } from './annotations.js';
import { lifeOf } from './comments/life.js';
import { reviewComments } from './comments/review-comments.js';
import { summaryComment } from './comments/summary-comment.js';
import { codeQuality } from './files/code-quality.js';
import { jsonReport } from './files/json-report.js';
import { patch } from './files/patch.js';
import { sarif } from './files/sarif.js';
import { notices } from './notices.js';
import { conclusion, outputs } from './outputs.js';
import type { CommentPlan, Plan } from './plan.js';
import type { Posting } from './posting.js';
import type { Material } from './publisher.js';
import { jobSummary } from './summary/job-summary.js';

/** Everything that is done about a report. `posted` is what earlier runs have posted; nothing where nobody looked. */
export function planOf(report: Report, config: Config, posting: Posting, posted: readonly PostedComment[]): Plan {
  const channel = posting.kind === 'off' ? 'none' : config.comment;
  const pull = posting.kind === 'off' ? undefined : posting.pull;
  const material: Material = { report, config, channel, pull, life: lifeOf(report, config, posted) };
  return {
    summary: jobSummary(material),
    ...resultsIn(material),
    comments: commentPlan(material, posting),
    outdatedLabel: report.override?.kind === 'outdated' ? report.override.label : undefined,
    annotations: annotations(material),
    notices: notices(material),
    conclusion: conclusion(material),
  };
}

/** What other tools are given of a report, where nobody reads it in a pull request. */
export function resultsOf(report: Report, config: Config): Results {
  return resultsIn({ report, config, channel: 'none', pull: undefined, life: lifeOf(report, config, []) });
}

type Results = Pick<Plan, 'report' | 'outputs' | 'files'>;

function resultsIn(material: Material): Results {
  return {
    report: jsonReport(material),
    outputs: outputs(material),
    files: [patch(material), ...sarif(material), ...codeQuality(material)],
  };
}

function commentPlan(material: Material, posting: Posting): CommentPlan {
  const { report, config } = material;
  const onDiff = reviewComments(material);
  return {
    commit: report.head,
    scope: config.scope,
    ...onDiff,
    summary: summaryComment(material),
    unposted: [...onDiff.unposted, ...silence(posting)],
  };
}

/** Why nothing is posted, where that was nobody's choice. */
function silence(posting: Posting): readonly Message[] {
  return posting.kind === 'off' && posting.isFault ? [message`nothing is posted, since ${posting.why}`] : [];
}
