/**
 * The outputs of the step, and how the job ends.
 */
import type { Report } from '../review/report.js';
import { failsJob } from '../review/verdict.js';
import { joined, message, shortened, words, type Message } from '../text/message.js';
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
  place: placeOf(report),
  message: message`verdict ${words(report.verdict.kind)}: ${joined(inTheLog(withRemedy(report.verdict)), '; ')}`,
});

/** Where the job's failure is shown: at what the pull request breaks of its own evidence. */
function placeOf({ broken: [first] }: Report): Conclusion['place'] {
  return first === undefined ? undefined : { path: first.path, line: first.line };
}

/** What to do stands behind what counts, which comes first. */
function withRemedy({ reasons: [first, ...others], remedy }: Report['verdict']): readonly Message[] {
  return [first, remedy, ...others].filter((each) => each !== undefined);
}

const mostReasons = 10;

/** Each of them cut on its own, so that the line holds the first of them in any case. */
function inTheLog(reasons: readonly Message[]): readonly Message[] {
  const more = reasons.length - mostReasons;
  const shown = reasons.slice(0, mostReasons).map((reason) => shortened(reason, 600));
  return more > 0 ? [...shown, message`${more} more reasons, in the JSON report`] : shown;
}
