/** A deployed policy that is or may be a copy of one in the repository. */
import type { DeployedPolicy } from '../inventory/inventory.js';
import type { Arn } from '../policy/names.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { memo, memoOf } from '../text/memo.js';
import { message, words, type Message } from '../text/message.js';
import { pointsOf, type Reason } from './certainty.js';

/** A deployed policy that is or may be a copy. */
export interface Copy {
  readonly policy: DeployedPolicy;
  readonly account: string;
  /** The roles and users who have it. */
  readonly holders: readonly Arn[];
  readonly points: number;
  readonly why: readonly Reason[];
  /** Why it is not certain. */
  readonly doubt: Doubt | undefined;
}

/** Why a copy is not certain; each policy of a large inventory may be a copy of many, so it is no sentence yet. */
export type Doubt =
  | 'unreadable'
  | 'nearly'
  | 'other-document'
  | 'half-of-its-actions'
  | 'boundary'
  | 'nobody-has-it'
  | 'rivals'
  | 'too-little'
  | 'content-alone';

/** The copy that a deployed policy is, by these reasons. */
export function copyOf(policy: DeployedPolicy, why: readonly Reason[], doubt: Doubt | undefined): Copy {
  return { policy, account: policy.account, holders: policy.holders, points: pointsOf(why), why, doubt };
}

/** The copy that nothing speaks for; the same for all policies that it may be one of. */
export const doubtfulCopy = memoOf((policy: DeployedPolicy) => memo((doubt: Doubt) => copyOf(policy, [], doubt), 10));

/** Whether nobody knows what it says. */
export function isUnreadable({ policy: { document } }: Copy): boolean {
  return document.kind === 'unreadable';
}

/** Why a copy is not certain, in a sentence; `undefined` where it is. */
export function doubtIn({ policy, doubt }: Pick<Copy, 'policy' | 'doubt'>): Message | undefined {
  switch (doubt) {
    case 'unreadable':
      return message`the document of ${whatIs(policy)} cannot be read`;
    case 'nearly':
      return message`${whatIs(policy)} is the same but for its version, its Sids or a repeated statement`;
    case 'other-document':
      return message`${whatIs(policy)} has another document than the files`;
    case 'half-of-its-actions':
      return message`${whatIs(policy)} has at least half of its actions`;
    case 'boundary':
      return message`${whatIs(policy)} is a permissions boundary`;
    case 'nobody-has-it':
      return message`nobody is known to have ${whatIs(policy)}`;
    case 'rivals':
      return message`${whatIs(policy)} may as well be another policy of the repository`;
    case 'too-little':
      return message`too little says that ${whatIs(policy)} is this policy`;
    case 'content-alone':
      return message`its content alone does not tell ${whatIs(policy)} from other policies`;
    case undefined:
      return undefined;
  }
}

/** What is said of copies whose documents cannot be read: whichever keeps most may stand there. */
export function whyUnread(copies: readonly Copy[]): readonly PolicyReason[] {
  const [first, ...others] = copies;
  if (first === undefined || first.policy.document.kind !== 'unreadable') return [];
  const { policy } = first;
  const more = others.length === 0 ? message`` : message`, and ${others.length} more like it`;
  return [
    because(
      'inventory-not-whole',
    )`the document of ${whatIs(policy)} cannot be read (${first.policy.document.why})${more}, so it may be this policy or another version of it`,
  ];
}

/** `the inline policy deploy of role/api in account 111122223333`. */
export function whatIs({ kind, name, owner, account }: DeployedPolicy): Message {
  const whose = owner === undefined ? words('') : message` of ${`${owner.type}/${owner.name}`}`;
  return message`the ${words(kind)} policy ${name}${whose} in account ${account}`;
}
