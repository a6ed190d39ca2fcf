/**
 * What to do about each kind of permission that a failing gate counts, and what else lets a pull request pass.
 *
 *   to pass, accept the suggestions; or for what is needed, merge `- {action: "sqs:PurgeQueue", …}` under `keep` first
 *
 * An entry of the config keeps in every form; a comment would not in JSON.
 */
import { keepEntry } from './keep-entry.js';
import { joined, message, words, type Message } from '../text/message.js';

/** What a failing gate counts, by what has to be done about it. */
export type CountedKind = keyof typeof ways;

const ways = {
  suggested: words('accept the suggestions'),
  shown: words('take out what is shown as removable'),
  emptied: words('delete the policy of which nothing is used'),
  'not-new': words('take out what is not new, or give new resources a statement of their own'),
  outgrown: words('write the actions that are needed instead of the wildcard'),
  'not-edited': words(
    'take what is not edited out by hand, or give the policy a list of its own where something else uses its list as well',
  ),
  'used-elsewhere': words('give whoever is added a policy of their own'),
  'kept-once-merged': words('merge the keep in a pull request of its own first'),
} as const satisfies Readonly<Record<string, Message>>;

/** What the gate takes besides. */
interface Besides {
  /** One of the actions that count. */
  readonly action: string;
  readonly keepInPullRequest: 'hold' | 'accept';
  readonly overrideLabel: string | undefined;
}

/** How a pull request of which the gate counts these passes, in one sentence without its full stop. */
export function wayToPass(
  kinds: ReadonlySet<CountedKind>,
  { action, keepInPullRequest, overrideLabel }: Besides,
): Message {
  const all = Object.entries(ways).flatMap(([kind, way]) => ([...kinds].some((each) => each === kind) ? [way] : []));
  const entry = keepEntry(action);
  const keep =
    keepInPullRequest === 'accept'
      ? [message`for what is needed, add ${entry} under ${'keep'} in the config`]
      : kinds.has('kept-once-merged')
        ? []
        : [message`for what is needed, first merge ${entry} under ${'keep'} in the config`];
  const label =
    overrideLabel === undefined ? [] : [message`let somebody with write access set the label ${overrideLabel}`];
  return message`to pass, ${joined([joined(all, ', and '), ...keep, ...label], '; or ')}`;
}
