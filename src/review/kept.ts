/**
 * The keep-lists as they bear on one policy, and what people should know about them.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import { concerns, isActive, protects, withoutKept, type KeepEntry } from '../refine/keep.js';
import type { Match } from '../match/match.js';
import type { Unused } from '../refine/unused.js';
import { message, words, type Message } from '../text/message.js';

/** What is unused once the keep entries are taken out. */
export interface Kept {
  readonly unused: Unused;
  /** The entries that keep something of the policy. */
  readonly protecting: readonly KeepEntry[];
  /** What would be unused if the pull request added no entry. */
  readonly unusedAtBase: Unused;
  /** Comments that do not count: ended, or not in the base version yet. */
  readonly notes: readonly Message[];
}

/** The entries that are written in comments of a policy, at the head and at the base. */
export interface Written {
  readonly head: readonly KeepEntry[];
  readonly base: readonly KeepEntry[];
}

/** What keep-lists are read with. */
export interface KeepRules {
  readonly keep: readonly KeepEntry[];
  /** Entries that the pull request adds to the config: they hold suggestions back. */
  readonly keepAdded: readonly KeepEntry[];
  /** Whether what the pull request adds to keep-lists counts at once. */
  readonly keepInPullRequest: 'hold' | 'accept';
  readonly today: string;
  readonly catalogue: Catalogue;
}

/** What of `matched` is left to remove from the policy. What the pull request adds to keep-lists holds back and settles nothing. */
export function keepIn(
  policy: Policy,
  matched: Extract<Match, { kind: 'matched' }>,
  written: Written,
  grounds: KeepRules,
): Kept {
  const { today, catalogue } = grounds;
  const principals = matched.parties.flatMap(({ principal }) => principal ?? []);
  const added = written.head.filter((entry) => !written.base.some((each) => isSame(each, entry)));
  const isAccepted = grounds.keepInPullRequest === 'accept';
  const config = [...grounds.keep, ...(isAccepted ? grounds.keepAdded : [])];
  const known = isAccepted ? [...written.base, ...added] : written.base;
  const protectingIn = (entries: readonly KeepEntry[]): readonly KeepEntry[] =>
    entries.filter((entry) => isActive(entry, today) && protects(entry, policy, matched.unused, catalogue));
  const concerning = (entries: readonly KeepEntry[]): readonly KeepEntry[] =>
    entries.filter((entry) => concerns(entry, policy, principals));
  const protecting = protectingIn([...concerning(config), ...known]);
  const holding = isAccepted ? [] : protectingIn([...concerning(grounds.keepAdded), ...added]);
  const unusedAtBase = withoutKept(matched.unused, protecting, catalogue);
  const ended = known
    .filter((entry) => !isActive(entry, today))
    .map(({ action, until }) => message`the comment that keeps ${action} ended on ${words(until ?? '')}`);
  const fresh = (isAccepted ? [] : added).map(
    ({ action }) => message`the comment that keeps ${action} is new in this pull request and counts once it is merged`,
  );
  return {
    unused: withoutKept(unusedAtBase, holding, catalogue),
    unusedAtBase,
    protecting,
    notes: [...ended, ...fresh],
  };
}

function isSame(one: KeepEntry, other: KeepEntry): boolean {
  return one.action === other.action && one.until === other.until;
}

/** Entries of the config that have ended, end within two weeks, or keep nothing of what was checked: of `where`. */
export function keepNotes(
  entries: readonly KeepEntry[],
  protecting: ReadonlySet<KeepEntry>,
  today: string,
  where: Message,
): readonly Message[] {
  const soon = new Date(Date.parse(`${today}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10);
  return entries.flatMap((entry) => {
    const { action, until } = entry;
    if (!isActive(entry, today))
      return [message`the keep entry for ${action} ended on ${words(until ?? '')} and no longer counts`];
    const end =
      until !== undefined && until <= soon ? [message`the keep entry for ${action} ends on ${words(until)}`] : [];
    return protecting.has(entry) ? end : [...end, message`the keep entry for ${action} keeps nothing of ${where}`];
  });
}
