/**
 * What the base grants and did not grant yet when the period of the findings began → stays: young is not unused.
 *
 *   period      2026-08-22 ………………………………… 2026-11-20
 *   granted         since 2026-11-10, reported unused: too young to tell
 *
 * What was granted then is known for the files that were changed since, and is only asked for
 * where something would go. It is taken out of what is called unused, for the gate as well.
 */
import type { Catalogue } from '../policy/catalogue.js';
import type { Policy } from '../policy/model.js';
import type { Base } from '../refine/change.js';
import { withoutKept } from '../refine/keep.js';
import { refine } from '../refine/refine.js';
import type { Unused } from '../refine/unused.js';
import type { SourceFile } from '../text/file.js';
import { message, quotedList, words, type Message } from '../text/message.js';

/** What changed files were at the base branch when the period of the findings began. */
export interface AsOf {
  /** The day, as `2026-08-22`. */
  readonly day: string;
  /** The changed files that were asked for, by their paths at the head; those that are not in `files` were not there. */
  readonly paths: readonly string[];
  readonly files: readonly SourceFile[];
  /** Other files that they are understood with, of the same folders, that were asked for as well. */
  readonly beside: readonly string[];
  /** Whether the history of the base branch could be read. */
  readonly isKnown: boolean;
}

/** What of the unused permissions the base grants, and no policy of `past` did. */
export function youngIn(
  base: Policy,
  past: readonly Policy[],
  unused: Unused,
  catalogue: Catalogue,
): readonly string[] {
  const since = (old: Base): readonly string[] =>
    refine(base, unused, catalogue, old).notes.flatMap(({ kind, names }) => (kind === 'new-permission' ? names : []));
  const [first, ...others] = past.map((policy) => new Set(since({ kind: 'policy', policy })));
  const young = [...(first ?? new Set(since({ kind: 'none' })))];
  return young.filter((name) => others.every((each) => each.has(name)));
}

/** What is unused without what is young. */
export function withoutYoung(unused: Unused, young: readonly string[], catalogue: Catalogue): Unused {
  const entries = young.map((action) => ({
    action,
    reason: '',
    owner: undefined,
    until: undefined,
    principals: [],
    paths: [],
  }));
  return withoutKept(unused, entries, catalogue);
}

/** Why it stays. */
export function tooYoung(young: readonly string[], day: string): Message {
  return message`${quotedList(young)} ${words(young.length === 1 ? 'is' : 'are')} reported unused, and the base did not grant ${words(young.length === 1 ? 'it' : 'them')} yet on ${words(day)}, when the period of the findings began: too young to tell`;
}

/** That nobody could tell how old permissions are. */
export function ageUnknown({ day, paths }: AsOf): Message {
  return message`whether the base granted everything in ${quotedList(paths)} already on ${words(day)}, when the period of the findings began, is not known: its history could not be read so far back`;
}
