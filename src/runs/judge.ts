/**
 * What was read → a report on it.
 */
import type { Config } from '../config/config.js';
import type { Report } from '../review/report.js';
import type { Snapshot } from '../review/snapshot.js';
import type { Gathered } from './gather.js';

/** Makes a report of what was read. */
export type Judge = (snapshot: Snapshot, config: Config) => Report;

/** What was read, and the report on it. */
export interface Judged {
  readonly gathered: Gathered;
  readonly report: Report;
}
