/**
 * What the principals of a policy leave unused, all of them together.
 *
 * Each principal, and each file of unnamed findings, is one *party*: a permission
 * is unused when every party leaves it unused. A known principal without a finding
 * stops everything: absence of a finding proves nothing. The config may say
 * otherwise: `unused-nothing` takes it for one that uses everything, which also
 * keeps everything and leaves nothing open; `ignore` leaves the decision to the
 * others. An entry that also maps a file of unnamed findings lets it speak for the
 * principals that have no finding of their own.
 */
import type { Recommendation } from '../findings/format.js';
import type { Finding } from '../findings/finding.js';
import type { Arn } from '../policy/names.js';
import { type PolicyReason } from '../reasons/reason.js';
import { type Message } from '../text/message.js';
import { type Unused } from '../refine/unused.js';
import type { Copy } from './copy.js';
import type { Deployment } from './deployed.js';
import { type Witnesses } from './witness.js';
/** Why these findings count; `match.ts` tells what each means. */
export type Ground = 'config' | 'deployed' | 'recommendation' | 'attachment' | 'name' | 'unnamed';
/** What a principal without a finding means; `undefined` stops everything. */
export type Missing = 'unused-nothing' | 'ignore';
/** What counts for a policy, or why nothing does. */
export type Match = {
    readonly kind: 'matched';
    readonly unused: Unused;
    readonly parties: readonly Party[];
    readonly ground: Ground;
    /** What AWS recommends for the policy. */
    readonly recommendations?: readonly Recommendation[] | undefined;
    /** Everybody who is known to have the policy, also those whose findings do not bear on it. */
    readonly principals?: readonly Arn[];
    /** Everybody else who has it by name, as `role/Deploy`, and whom no evidence knows. */
    readonly names?: readonly string[];
    /** Its certain copies; absent without an inventory. */
    readonly copies?: readonly Copy[];
    /** What the copies are and how far they carry. */
    readonly rests?: readonly Message[];
    /** What is deployed of it; absent without an inventory. */
    readonly deployment?: Deployment | undefined;
} | {
    readonly kind: 'unmatched';
    /** One sentence each, the most important first; at least one. */
    readonly reasons: readonly PolicyReason[];
    /** What those leave unused of whom something is known: advice, since others have the policy as well. */
    readonly advice?: {
        readonly unused: Unused;
        readonly parties: readonly Party[];
    };
    readonly principals?: readonly Arn[];
    readonly names?: readonly string[];
    /** What counts without those of whom nothing can be told; only where the files or the config say who all of them are. */
    readonly others?: Others;
    /** Whom a name in part may mean. */
    readonly probable?: readonly Arn[];
    /** Everybody who has it is known, and it is what they use that is not. */
    readonly isOwned: boolean;
    readonly deployment?: Deployment | undefined;
};
/** What counts for a policy without some of those who have it. */
export interface Others {
    readonly unused: Unused;
    readonly parties: readonly Party[];
    readonly ground: Ground;
    /** Those without whom: principals, and names that no evidence knows. */
    readonly silent: {
        readonly arns: readonly Arn[];
        readonly names: readonly string[];
    };
}
/** One principal, or one file of findings that name none, and what it says. */
export interface Party {
    readonly principal: Arn | undefined;
    /** The file, where no principal is named. */
    readonly path: string | undefined;
    readonly findings: readonly Finding[];
    /** Why it keeps everything, or what somebody accepted, whatever its findings say. */
    readonly keeps?: Message;
    /** Whether that is everything. */
    readonly usesAll?: boolean;
}
/** Who has a policy, as far as is known. */
export interface Sharers {
    readonly arns: readonly Arn[];
    /** Those that no finding names, as `role/Deploy`. */
    readonly missing: readonly string[];
    /** Why there may be others, a sentence for each of them. */
    readonly unclear: readonly PolicyReason[];
    /** Those whom a name in part may mean: they are good for advice, and decide nothing. */
    readonly probable?: readonly Arn[];
}
/** What findings report, and what is known besides them. */
interface Reported {
    readonly findings: readonly Finding[];
    readonly witnesses: Witnesses;
}
/** How the ground bears on what is decided. */
interface Terms {
    readonly ground: Ground;
    /** What a principal without a finding means. */
    readonly missing: Missing | undefined;
    /** Principals for whom a file of unnamed findings speaks. */
    readonly spokenFor?: ReadonlySet<Arn>;
    /** Whether principals that are unused as a whole leave the decision to the others. */
    readonly ignoresUnused?: boolean;
}
/** What is unused of a policy that these principals share. */
export declare function matchParties(sharers: Sharers, unnamed: readonly Party[], reported: Reported, terms: Terms): Match;
/** What all of them leave unused; what somebody archived stays. */
export declare function unusedOf(parties: readonly Party[], witnesses: Witnesses): Unused;
/** One party a file: each file of unnamed findings is taken for a principal of its own, also one that reports nothing. */
export declare function partiesOf({ findings }: Pick<Reported, 'findings'>, paths: readonly string[]): readonly Party[];
/** One principal with its findings. */
export declare function partyOf(principal: Arn, findings: readonly Finding[]): Party;
export {};
