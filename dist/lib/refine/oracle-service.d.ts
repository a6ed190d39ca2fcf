/**
 * The oracle's questions about the actions of one service in one statement.
 *
 * Every name of the catalogue gets a mark: 1 where it was granted before, 2 where
 * it is now, 3 for both. Names that the catalogue lacks, but the findings or the
 * statement know, are asked for one by one.
 */
import { type Action } from './oracle-match.js';
import type { ServiceReport } from './oracle-reports.js';
/** One thing that a refinement must not do, and did. */
export interface Violation {
    readonly kind: 'adds' | 'loses' | 'still-grants' | 'not-left' | 'changed';
    readonly what: string;
}
/** What is wrong with `now` as the successor of `old`, both of one service. */
export declare function compareService(old: readonly Action[], now: readonly Action[], report: ServiceReport): readonly Violation[];
