/**
 * The outputs of the step, and how the job ends.
 */
import { failsJob } from '../review/verdict.js';
import { joined, message, words } from '../text/message.js';
import type { Conclusion, Outputs } from './plan.js';
import type { Publisher } from './publisher.js';

/** The outputs; `suggestions` counts the comments that the JSON report lists. */
export const outputs: Publisher<Outputs> = ({ report, life }) => ({
  verdict: report.verdict.kind,
  suggestions: String(life.said.length),
  'unused-actions': String(report.removable),
  policies: String(report.policies),
});

/** The verdict with its reasons, which fails the job where the inputs ask for that. */
export const conclusion: Publisher<Conclusion> = ({ report, config }) => ({
  fails: failsJob(report.verdict, report, config),
  message: message`verdict ${words(report.verdict.kind)}: ${joined(report.verdict.reasons, '; ')}`,
});
