/**
 * What is said where there is nothing to review: a summary of one sentence, and a verdict that is no pass.
 */
import { message, words, type Message } from '../text/message.js';
import type { Plan } from './plan.js';
import { markdown } from './words/markdown.js';

/** The plan of a run that reviewed nothing; the job does not fail. */
export function nothingToReview(why: Message): Plan {
  const reason = message`nothing was checked: ${why}`;
  return {
    summary: `## IAM least privilege: ⚠️ incomplete\n\n${markdown(reason)}\n`,
    report: undefined,
    outputs: { verdict: 'incomplete', suggestions: '0', 'unused-actions': '0', policies: '0' },
    files: [],
    comments: {
      commit: '',
      scope: '',
      review: undefined,
      onFiles: [],
      edits: [],
      deletions: [],
      summary: { deletions: [], write: undefined },
      unposted: [],
    },
    annotations: [],
    notices: [],
    conclusion: { fails: false, message: message`verdict ${words('incomplete')}: ${reason}` },
  };
}
