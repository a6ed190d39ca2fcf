/**
 * What a policy's principals leave unused, all of them together.
 *
 * Findings with one id are pages of one answer and are united; findings with
 * different ids about one principal come from different analyzers, whose periods
 * differ, so only what both report counts; and a policy that several principals
 * share may lose only what every one of them leaves unused.
 */
import type { Finding, UnusedAction } from '../findings/finding.js';
/** Unused permissions by service, in lower case. */
export type Unused = ReadonlyMap<string, UnusedInService>;
/** What is unused of one service. */
export interface UnusedInService {
    /** Every action of the service is unused. */
    readonly whole: boolean;
    /** When the service was last used, where it is unused as a whole. */
    readonly lastUsed: string | undefined;
    /** The actions named, by their lower-case name; empty when `whole`. */
    readonly actions: ReadonlyMap<string, UnusedAction>;
    /** Other actions that findings or a keep-list name, by their lower-case name: they are there, and are not to be lost. */
    readonly others?: ReadonlyMap<string, string>;
}
/** What the findings report that describe one principal. Unused principals name no actions and do not count here. */
export declare function unusedBy(findings: readonly Finding[]): Unused;
/** What all of several report; with none, nothing. */
export declare function intersection(all: readonly Unused[]): Unused;
/**
 * The same without what these findings list: somebody accepted it. Of a service that is unused as a whole and of which
 * single actions are accepted, nothing is left, since its other actions are not known here.
 */
export declare function without(unused: Unused, accepted: readonly Finding[] | 'everything'): Unused;
/** When an action was last used, as far as the findings say. */
export declare function lastUse(unused: Unused, service: string, lowerName: string): string | undefined;
