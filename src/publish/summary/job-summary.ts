/**
 * The job summary, which is written in every run and before anything is posted, so that nothing is lost when GitHub says no.
 */
import type { Publisher } from '../publisher.js';
import { bytes } from '../words/fit.js';
import { summaryOf } from './summary.js';

/** As much as somebody may read; a step's summary may hold 1 MiB of UTF-8, and what GitHub refused is added to it later. */
const summaryLimit = 60_000;

/** The summary of the job, as Markdown. */
export const jobSummary: Publisher<string> = ({ report, config }) => summaryOf(report, summaryLimit, bytes, config);
