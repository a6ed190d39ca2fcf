/**
 * What to write or do about each kind of reason: half a sentence that follows the reason after a semicolon.
 *
 * Each kind has its row in `docs/troubleshooting.md`, which says what it means; a test keeps the two together.
 */
import { type Message } from '../text/message.js';
import { type PolicyPlace } from './entry-path.js';
type Remedy = (at: PolicyPlace) => Message;
/** The kinds of reasons that are said of one policy. */
export type PolicyKind = keyof typeof policyRemedies;
/** The kinds of reasons that are said of a whole run. */
export type RunKind = keyof typeof runRemedies;
/** What to do where a policy could not be checked, by kind; it may name the policy. */
export declare const policyRemedies: {
    readonly 'unreadable-file': Remedy;
    readonly 'several-templates': Remedy;
    readonly 'duplicate-key': Remedy;
    readonly 'malformed-statement': Remedy;
    readonly 'not-written-out': Remedy;
    readonly 'actions-not-written-out': Remedy;
    readonly 'effect-not-written-out': () => Message;
    readonly 'shared-actions': Remedy;
    readonly 'shared-by-alias': Remedy;
    readonly 'template-text': Remedy;
    readonly 'dynamic-statements': () => Message;
    readonly 'unseen-policy': Remedy;
    readonly 'own-form': Remedy;
    readonly 'looks-granting': Remedy;
    readonly 'made-when-run': () => Message;
    readonly 'unknown-action': () => Message;
    readonly 'malformed-action': Remedy;
    readonly 'grants-everything': Remedy;
    readonly 'not-action': () => Message;
    readonly 'not-removable': Remedy;
    readonly 'proof-failed': Remedy;
    readonly 'not-attached': typeof named;
    readonly 'open-attachment': typeof named;
    readonly 'handed-on': typeof named;
    readonly group: typeof named;
    readonly 'permission-set': () => Message;
    readonly 'used-by-anybody': typeof named;
    readonly 'named-elsewhere': typeof named;
    readonly 'unread-user': typeof named;
    readonly 'unsearched-users': typeof named;
    readonly 'override-file': Remedy;
    readonly 'several-accounts': Remedy;
    readonly 'other-partition': Remedy;
    readonly 'name-in-part': typeof named;
    readonly 'several-of-a-name': typeof named;
    readonly 'known-in-part': Remedy;
    readonly 'no-entry': typeof added;
    readonly 'entry-too-open': Remedy;
    readonly 'unlisted-account-name': () => Message;
    readonly 'no-arn': Remedy;
    readonly 'fits-nobody': Remedy;
    readonly 'entry-without-findings': Remedy;
    readonly 'without-entry': typeof added;
    readonly 'no-findings': Remedy;
    readonly 'no-finding': () => Message;
    readonly 'unused-as-a-whole': () => Message;
    readonly 'analyzer-error': Remedy;
    readonly 'excluded-by-analyzer': () => Message;
    readonly 'findings-not-whole': Remedy;
    readonly 'account-without-findings': Remedy;
    readonly 'unread-evidence': (at: PolicyPlace) => Message;
    readonly 'dated-ahead': Remedy;
    readonly 'stale-findings': () => Message;
    readonly 'account-without-inventory': typeof exported;
    readonly 'inventory-not-whole': typeof exported;
    readonly 'inventory-outdated': typeof exported;
    readonly 'not-deployed-yet': Remedy;
    readonly 'deployed-differs': Remedy;
    readonly 'copy-in-unlisted-account': Remedy;
    readonly 'copy-beyond-entry': Remedy;
    readonly 'permissions-boundary': Remedy;
    readonly 'unclear-copy': typeof named;
    readonly 'uncompared-policies': typeof named;
    readonly 'purpose-changed': Remedy;
    readonly 'open-newness': Remedy;
};
/** What to do where a run is incomplete, by kind. */
export declare const runRemedies: {
    readonly 'unread-file': Message;
    readonly 'unread-base': Message;
    readonly 'unread-diff': Message;
    readonly 'no-policy-any-more': Message;
    readonly 'moved-link': Message;
    readonly 'made-of-changed': Message;
    readonly 'parameters-changed': Message;
    readonly 'denied-no-more': Message;
    readonly 'unsearched-readers': Message;
    readonly 'other-encoding': Message;
    readonly 'named-without-policy': Message;
    readonly 'no-findings-file': Message;
    readonly 'unread-findings': Message;
    readonly 'unread-artifact': Message;
    readonly 'pattern-without-artifact': Message;
    readonly 'lone-recommendation': Message;
    readonly 'broken-evidence': Message;
    readonly 'repaired-config': Message;
    readonly 'too-many-mapped': Message;
    readonly 'mapped-not-understood': Message;
    readonly 'unsearched-grants': Message;
    readonly 'grants-not-understood': Message;
    readonly submodule: Message;
    readonly 'cut-list': Message;
    readonly 'unlike-list': Message;
    readonly 'unknown-changes': Message;
    readonly 'large-repository': Message;
};
/** The entry that says whose the policy is, for whoever knows it. */
declare function named(at: PolicyPlace): Message;
declare function added(at: PolicyPlace): Message;
declare function exported(): Message;
export {};
