/** A deployed policy that is or may be a copy of one in the repository. */
import type { DeployedPolicy } from '../inventory/inventory.js';
import { exportAgain } from '../inventory/problems.js';
import type { Arn } from '../policy/names.js';
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
  readonly doubt: Message | undefined;
}

/** The copy that a deployed policy is, by these reasons. */
export function copyOf(policy: DeployedPolicy, why: readonly Reason[], doubt: Message | undefined): Copy {
  return { policy, account: policy.account, holders: policy.holders, points: pointsOf(why), why, doubt };
}

/** Whether nobody knows what it says. */
export function isUnreadable({ policy: { document } }: Copy): boolean {
  return document.kind === 'unreadable';
}

/** What is said of copies whose documents cannot be read: whichever keeps most may stand there. */
export function whyUnread(copies: readonly Copy[]): readonly Message[] {
  const [first, ...others] = copies;
  if (first === undefined || first.policy.document.kind !== 'unreadable') return [];
  const { policy } = first;
  const more = others.length === 0 ? message`` : message`, and ${others.length} more like it`;
  return [
    message`the document of ${whatIs(policy)} cannot be read (${first.policy.document.why})${more}, so it may be this policy or another version of it: ${exportAgain}`,
  ];
}

/** `the inline policy deploy of role/api in account 111122223333`. */
export function whatIs({ kind, name, owner, account }: DeployedPolicy): Message {
  const whose = owner === undefined ? words('') : message` of ${`${owner.type}/${owner.name}`}`;
  return message`the ${words(kind)} policy ${name}${whose} in account ${account}`;
}
