/**
 * The job summary, which is written in every run and before anything is posted, so that nothing is lost when GitHub says no.
 */
import type { Publisher } from '../publisher.js';
import { bytes } from '../words/fit.js';
import { summaryOf } from './summary.js';

/** A step's summary may hold 1 MiB of UTF-8; what GitHub refused is added to it later. */
const summaryLimit = 900_000;

/** The summary of the job, as Markdown. */
export const jobSummary: Publisher<string> = ({ report, config }) => summaryOf(report, summaryLimit, bytes, config);
