/**
 * What is known of a principal's use, besides what its findings report.
 *
 * That no finding names a principal proves nothing by itself. It proves that everything
 * is used where something vouches for it: the account is analysed, the export is whole,
 * and an inventory knows the principal, which is old enough to have been seen for a whole
 * period. Then it keeps everything that it has, and nothing is left open.
 *
 * Somebody archived a finding to accept what it lists, so that stays, whatever another
 * analyzer says. A finding with an error was never analysed. All of this only ever makes
 * less go.
 */
import type { ArchivedFinding } from '../findings/finding.js';
import type { Holder } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import { type PolicyReason } from '../reasons/reason.js';
import { type Message } from '../text/message.js';
/** What there is about principals besides active findings. */
export interface Witnesses {
    /** The accounts that an analyzer looks at, as far as findings or a manifest tell. */
    readonly covered: ReadonlySet<string>;
    /** The findings may not be all there are. */
    readonly isPartial: boolean;
    /** Somebody's archived findings. */
    archivedOf(arn: Arn): readonly ArchivedFinding[];
    /** Whether a finding about it ended in an error. */
    isUnanalysed(arn: Arn): boolean;
    /** The day of a finding about it that no analyzer can have made yet; `undefined` where there is none. */
    aheadOf(arn: Arn): string | undefined;
    /** When each action, in lower case as `s3:getobject`, was last used by it, as far as a time is known that is recent. */
    usesOf(arn: Arn): ReadonlyMap<string, string>;
    /** Whether a finding about it was resolved. */
    isResolved(arn: Arn): boolean;
    /** The principal as an inventory knows it. */
    holderOf(arn: Arn): Holder | undefined;
    /** Whether every finding about it was made before it was. */
    isFormer(arn: Arn): boolean;
    /** How many of the analyzers that look at its account have made no finding about it, as far as a manifest tells. */
    silentAnalyzers(arn: Arn): number;
    /** Whether an analyzer leaves it out, by its account or a tag. */
    isExcluded(arn: Arn): boolean;
    /** Days without use after which an analyzer reports. */
    readonly period: number;
    /** The same where a manifest tells it, and of all analyzers alike; `undefined` where it is only the usual one. */
    readonly toldPeriod: number | undefined;
    /** The day of the newest finding, in ISO 8601; of the run where none is dated. */
    readonly day: string;
}
/** What is known of somebody. */
type Standing = 
/** What its findings report counts, less what is archived. */
{
    readonly kind: 'reports';
}
/** It keeps everything, and nothing is left open. */
 | {
    readonly kind: 'keeps';
    readonly why: Message;
}
/** Nobody can tell, for a reason of its own. */
 | {
    readonly kind: 'open';
    readonly why: PolicyReason;
}
/** No finding says anything about its permissions, and nothing vouches for it. */
 | {
    readonly kind: 'silent';
};
/** What the findings about somebody report: permissions, that it is unused as a whole, or nothing. */
export type Report = 'permissions' | 'whole' | 'nothing';
/** When each action was last used by any of them. */
export declare function usesBy(arns: readonly Arn[], { usesOf }: Pick<Witnesses, 'usesOf'>): ReadonlyMap<string, string>;
/** How somebody stands whose findings report this. */
export declare function standingOf(arn: Arn, report: Report, witnesses: Witnesses): Standing;
/** The account of an ARN. */
export declare function accountOf(arn: Arn): string;
export {};
