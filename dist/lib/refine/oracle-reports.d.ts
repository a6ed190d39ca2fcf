/**
 * What the findings say, as the oracle asks for it: service by service, statement by statement.
 *
 * Where the base version of the policy is another one, they can only speak of what
 * some statement of the base allowed wherever the statement in question does.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy, Statement } from '../policy/model.js';
import { type Names } from './oracle-match.js';
import type { Base } from './change.js';
import type { Unused } from './unused.js';
/** The findings about one policy. */
export interface Reports {
    in(service: string, statement: Statement): ServiceReport;
}
/** What is reported about one service, as far as the findings can speak of one statement. */
export interface ServiceReport {
    readonly service: string;
    /** Anything is. */
    readonly isReported: boolean;
    /** All of the service is, so no wildcard of it may stay. */
    readonly isWholeUnused: boolean;
    /** The names, in lower case, whose use AWS never tracks. */
    readonly untracked: readonly string[];
    readonly names: Names;
    /** The names that the catalogue lacks: those reported, those that findings or keep-lists name otherwise, and those that the policy spells out. */
    readonly unlisted: () => readonly string[];
    readonly isUnused: (lowerName: string) => boolean;
}
/** The findings as they bear on a policy whose earlier version is `base`. */
export declare function reports(unused: Unused, catalogue: Catalogue, base: Base, policy: Policy): Reports;
