/**
 * Which findings speak of which policy.
 *
 * The first of these that says whose policy it is decides, and is told as the
 * ground of the match:
 *
 *   config          an entry maps files or addresses to principals
 *   deployed        an inventory shows a certain copy of it
 *   recommendation  AWS names the policy of a principal
 *   attachment      the files attach it to roles and users
 *   name            the file is called as its role, where its source names policies and the config says so
 *   unnamed         there is no config, and the findings name nobody
 *
 * A ground decides who is a party, never who is not. Everybody whom an attachment,
 * a copy or a recommendation names is a party as well, whichever ground decides, and
 * somebody unknown stops everything. Only an entry of the config clears that, since it
 * says who all of them are, and the inventories of all accounts in play, where whoever
 * got the policy holds a copy. Recommendations and findings that name nobody clear nobody.
 *
 * Without an inventory an exact name counts where nothing names a second account; a name
 * that is given in part, or that may be one of several accounts, is advice.
 */
import type { Recommendation } from '../findings/format.js';
import type { Finding } from '../findings/finding.js';
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Arn } from '../policy/names.js';
import { type PolicyReason } from '../reasons/reason.js';
import { type Message } from '../text/message.js';
import type { Discovery } from '../sources/source.js';
import type { Deployment } from './deployed.js';
import { type AccountNames, type Mapping } from './entries.js';
import { type Known } from './principal-index.js';
import { type Match, type Missing } from './parties.js';
import { type Witnesses } from './witness.js';
export type { AccountNames, Mapping } from './entries.js';
export type { Ground, Match, Missing, Others, Party } from './parties.js';
/** What the config says of matching. */
export interface MatchRules {
    readonly mappings: readonly Mapping[];
    /** What a principal without a finding means, where the entry does not say. */
    readonly missing: Missing | undefined;
    /** Whether the name of a JSON file, or of its folder under `roles` or `users`, says whose policy it is. */
    readonly nameConvention: boolean;
    /** The accounts that there are, by the names that the config gives them; absent where it lists none. */
    readonly accounts?: AccountNames | undefined;
}
/** What the files of findings say, and which of them speak for principals they do not name. */
export interface Evidence {
    readonly findings: readonly Finding[];
    /** The files that name no principal, also those that report nothing: whoever they mean uses everything. */
    readonly unnamedFiles: readonly string[];
    readonly recommendations: readonly Recommendation[];
    readonly witnesses: Witnesses;
    /** The accounts that any evidence names. */
    readonly accounts: ReadonlySet<string>;
    /** What of the evidence could not be read, each in a sentence: it may speak of anybody. */
    readonly unread?: readonly Message[];
    /** The partitions of the regions that the files say they are for: `aws`, `aws-cn`, `aws-us-gov`. */
    readonly partitions: ReadonlySet<string>;
    /** Everybody whom findings or an inventory name, in the accounts that the config lists if it does. */
    readonly known: Known;
    /** Why not everybody in these accounts is known; none where whole inventories show all. */
    readonly notListed: (accounts: ReadonlySet<string>) => readonly PolicyReason[];
    /** Whose policy it is by what is deployed; `undefined` without an inventory that shows policies. */
    readonly deploymentOf: ((subject: Subject) => Deployment) | undefined;
}
/** What is to be matched. */
export type Subject = Pick<Discovery & {
    kind: 'policy';
}, 'policy' | 'attachedTo' | 'knownAs' | 'isPart'> & {
    /** The policy as it is at the base, where AWS may know it from. */
    readonly deployed: Policy;
};
/** The findings that apply to a policy, or why none do. */
export declare function match(subject: Subject, evidence: Evidence, rules: MatchRules, catalogue: Catalogue): Match;
/** The principals that findings name and no entry of the config maps. */
export declare function unmapped(findings: readonly Finding[], mappings: readonly Mapping[]): readonly Arn[];
