/**
 * What to write or do about each kind of reason: half a sentence that follows the reason after a semicolon.
 *
 * Each kind has its row in `docs/troubleshooting.md`, which says what it means; a test keeps the two together.
 */
import { message, words, type Message } from '../text/message.js';
import { entryPath, type PolicyPlace } from './entry-path.js';

type Remedy = (at: PolicyPlace) => Message;

/** The kinds of reasons that are said of one policy. */
export type PolicyKind = keyof typeof policyRemedies;

/** The kinds of reasons that are said of a whole run. */
export type RunKind = keyof typeof runRemedies;

/** What to do where a policy could not be checked, by kind; it may name the policy. */
export const policyRemedies = {
  // The file.
  'unreadable-file': leftOut('correct the file'),
  'several-templates': always('write one template a file'),
  'duplicate-key': always('write each key once'),
  'malformed-statement': always('correct it: IAM refuses it as it is'),
  'not-written-out': always('write it out in the file to have it checked'),
  'actions-not-written-out': always('write its actions out to have them checked'),
  'effect-not-written-out': () => message`write ${'Allow'} or ${'Deny'} out`,
  'shared-actions': always('give the policy a list of its own in its file to have it narrowed'),
  'shared-by-alias': always('write it out at each place to have it edited'),
  'template-text': always('write the policy without them to have it narrowed'),
  'dynamic-statements': () => message`write them under ${'statement'}`,
  'unseen-policy': always('write the policy in this repository to have it checked'),
  'own-form': always('write it as a list of actions under a name of its own to have it narrowed'),
  'looks-granting': leftOut('write it as a policy'),
  'made-when-run': () =>
    message`write the document as JSON in a file of its own, load it with ${"lookup('file', …)"}, and name that file and its principals under ${'policies'} in the config`,
  // A statement.
  'unknown-action': () => message`correct it, or name a newer list of actions in the input ${'catalogue'}`,
  'malformed-action': always('correct it'),
  'grants-everything': always('write the actions that are needed'),
  'not-action': () => message`write the actions that are needed under ${'Action'}`,
  'not-removable': always('take it out by hand where that is meant'),
  'proof-failed': always('nothing is suggested: change it by hand, and report this'),
  // Whose it is.
  'not-attached': named,
  'open-attachment': named,
  'handed-on': named,
  group: named,
  'permission-set': () =>
    message`name its role, ${'AWSReservedSSO_…'}, under ${'policies'} in the config with ${'missing: unused-nothing'}, which takes it to use everything`,
  'used-by-anybody': named,
  'named-elsewhere': named,
  'unread-user': named,
  'unsearched-users': named,
  'override-file': or('write what it says into these blocks', named),
  'several-accounts': or('add an inventory', named),
  'other-partition': or('export the findings from there', named),
  'name-in-part': named,
  'several-of-a-name': named,
  'known-in-part': always('take it out if nobody else needs it'),
  // The config's entry.
  'no-entry': added,
  'entry-too-open': always('write more of the path'),
  'unlisted-account-name': () => message`add it under ${'accounts'}, or write more of the path`,
  'no-arn': always('correct the entry'),
  'fits-nobody': always('correct the pattern, or add findings or an inventory that name them'),
  'entry-without-findings': always('add a principal or a findings file to it'),
  'without-entry': added,
  // Findings.
  'no-findings': always('export them and commit them on the base branch'),
  'no-finding': () =>
    message`export the findings again, or say with ${'missing: unused-nothing'} in the config that whoever has none uses everything`,
  'unused-as-a-whole': () =>
    message`delete who is unused, or say ${'unused-roles: ignore'} in an entry under ${'policies'} if the others are to decide`,
  'analyzer-error': always("solve the finding's error"),
  'excluded-by-analyzer': () =>
    message`take the exclusion away, or say in the config with ${'missing: unused-nothing'} that it uses everything`,
  'findings-not-whole': always('export all of them again'),
  'account-without-findings': always('export its findings as well'),
  'unread-evidence': (at) =>
    message`correct the file, leave it out of the input ${'findings'} if it is no evidence, or ${entryFor(at)}`,
  'dated-ahead': always('export them again, or set the clock right'),
  'stale-findings': () => message`export them again with ${'aws accessanalyzer get-finding-v2'}`,
  // What is deployed.
  'account-without-inventory': exported,
  'inventory-not-whole': exported,
  'inventory-outdated': exported,
  'not-deployed-yet': always('export the inventory again once it is deployed'),
  'deployed-differs': always('deploy the base, and export the inventory again'),
  'copy-in-unlisted-account': always('add it, or find out why it is there'),
  'copy-beyond-entry': always('add them, or find out why they have it'),
  'permissions-boundary': always('change it by hand where that is meant'),
  'unclear-copy': named,
  'uncompared-policies': named,
  // The base.
  'purpose-changed': always('change its purpose in a pull request of its own'),
  'open-newness': always('take it out if it is not'),
} as const satisfies Readonly<Record<string, Remedy>>;

/** What to do where a run is incomplete, by kind. */
export const runRemedies = {
  'unread-file': words('commit it as a text file in UTF-8, or run the job again'),
  'unread-base': words('run the job again, or see to its permissions yourself if it was no text there'),
  'unread-diff': words('run the job again'),
  'no-policy-any-more': words('write it where it is read, or delete it in a pull request of its own'),
  'moved-link': words('name the folder itself where it is used, or move the link in a pull request of its own'),
  'made-of-changed': words(
    'check by hand what the change makes of it, or write it in Terraform, or as a policy in JSON or YAML, which are read',
  ),
  'parameters-changed': words(
    'check by hand what the value makes of it, or change it in a pull request of its own that somebody reads',
  ),
  'denied-no-more': words(
    'check by hand that nobody is to be denied it, or take it away in a pull request of its own that somebody reads',
  ),
  'unsearched-readers': message`check by hand whether a policy is made of it, or leave it out with the input ${'paths'}`,
  'other-encoding': words('commit it in UTF-8'),
  'named-without-policy': message`correct the path under ${'policies'} in the config, or the file`,
  'no-findings-file': message`commit it on the base branch, or write it to ${'${{ runner.temp }}'} in an earlier step and name that path`,
  'unread-findings': words('commit it again as text, on the base branch'),
  'unread-artifact': words('run the exporting workflow again on the default branch'),
  'pattern-without-artifact': message`name the artifact in the input ${'findings-artifact'}, or correct the pattern`,
  'lone-recommendation': words('export its finding as well'),
  'broken-evidence': words('correct it in this pull request'),
  'repaired-config': words('merge that in a pull request of its own and run the check again'),
  'too-many-mapped': message`write their ${'paths'} more closely`,
  'mapped-not-understood': words('correct it, or write it out'),
  'unsearched-grants': words('check by hand that none of the others grants it to them, or take it out if one does'),
  'grants-not-understood': words('correct it, or check by hand that it does not grant what looks new'),
  submodule: words('check that repository as well'),
  'cut-list': words('split the pull request'),
  'unlike-list': words('run the job again'),
  'unknown-changes': words('run the job again'),
  'large-repository': message`name the findings by their paths, without ${'*'}`,
} as const satisfies Readonly<Record<string, Message>>;

function always(text: string): Remedy {
  const remedy = words(text);
  return () => remedy;
}

/** The entry that says whose the policy is, for whoever knows it. */
function named(at: PolicyPlace): Message {
  return message`if you know, ${entryFor(at)}`;
}

function entryFor(at: PolicyPlace): Message {
  return message`name ${`paths: ['${entryPath(at)}']`} and its principals under ${'policies'} in the config`;
}

function added(at: PolicyPlace): Message {
  return entryFor(at);
}

function or(first: string, second: Remedy): Remedy {
  return (at) => message`${words(first)}, or ${second(at)}`;
}

function leftOut(first: string): Remedy {
  return ({ path }) =>
    message`${words(first)}, or leave it out with the input ${`paths: '!${path}'`} if nothing deploys it`;
}

function exported(): Message {
  return message`export it again with ${'aws iam get-account-authorization-details'}`;
}
