/**
 * The keep-lists as they bear on one policy, and what people should know about them.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Base } from '../refine/refine.js';
import { concerns, isActive, protects, withoutKept, type KeepEntry } from '../refine/keep.js';
import { keepComments } from '../refine/keep-comment.js';
import type { Match } from '../match/match.js';
import type { Unused } from '../refine/unused.js';
import type { SourceFile } from '../text/file.js';
import { message, words, type Message } from '../text/message.js';

/** What is unused once the keep entries are taken out. */
export interface Kept {
  readonly unused: Unused;
  /** The entries that keep something of the policy. */
  readonly protecting: readonly KeepEntry[];
  /** Comments that do not count: ended, or not in the base version yet. */
  readonly notes: readonly Message[];
}

/** What of `matched` is left to remove from the policy. `files` are the policy's file at head and at the base. */
export function keepIn(
  policy: Policy,
  matched: Extract<Match, { kind: 'matched' }>,
  base: Base,
  files: { readonly head: SourceFile; readonly base: SourceFile | undefined },
  entries: readonly KeepEntry[],
  today: string,
  catalogue: Catalogue,
): Kept {
  const written = keepComments(policy, files.head.text);
  const known =
    base.kind === 'policy' ? keepComments(base.policy, files.base?.text ?? '') : base.kind === 'same' ? written : [];
  const all = [
    ...entries.filter((entry) =>
      concerns(
        entry,
        policy,
        matched.parties.flatMap(({ principal }) => principal ?? []),
      ),
    ),
    ...known,
  ];
  const active = all.filter((entry) => isActive(entry, today));
  const protecting = active.filter((entry) => protects(entry, policy, matched.unused, catalogue));
  const ended = known
    .filter((entry) => !isActive(entry, today))
    .map(({ action, until }) => message`the comment that keeps ${action} ended on ${words(until ?? '')}`);
  const fresh = written
    .filter(({ action }) => !known.some((each) => each.action === action))
    .map(
      ({ action }) =>
        message`the comment that keeps ${action} is new in this pull request and counts once it is merged`,
    );
  return { unused: withoutKept(matched.unused, protecting, catalogue), protecting, notes: [...ended, ...fresh] };
}

/** Entries of the config that have ended, end within two weeks, or keep nothing of what was checked. */
export function keepNotes(
  entries: readonly KeepEntry[],
  protecting: ReadonlySet<KeepEntry>,
  today: string,
): readonly Message[] {
  const soon = new Date(Date.parse(`${today}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10);
  return entries.flatMap((entry) => {
    const { action, until } = entry;
    if (!isActive(entry, today))
      return [message`the keep entry for ${action} ended on ${words(until ?? '')} and no longer counts`];
    const end =
      until !== undefined && until <= soon ? [message`the keep entry for ${action} ends on ${words(until)}`] : [];
    return protecting.has(entry)
      ? end
      : [...end, message`the keep entry for ${action} keeps nothing of the policies of this pull request`];
  });
}
