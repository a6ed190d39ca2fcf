/**
 * Which permissions go, for the end of a sentence: a few by their names, of many the latest use alone.
 *
 *   : `s3:GetBucketAcl` (last used 2026-03-01), `s3:PutObject`
 *   ; the latest use of any of them was on 2026-03-01
 */
import type { Evidence } from '../../edits/proposal.js';
import type { ActionName } from '../../policy/names.js';
import { joined, message, words, type Message } from '../../text/message.js';
import { lastUseOf } from './here.js';
import { byDanger } from './levels.js';
import { dayOf } from './period.js';

/** How many names a sentence holds. */
const most = 3;

/** The names that go with the day of their last use, the most dangerous first; of more than three, what `latestUse` says. */
export function whichOnes(goes: readonly ActionName[], evidence: Evidence): Message {
  if (goes.length === 0 || goes.length > most) return latestUse(goes, evidence);
  const named = byDanger(goes, evidence.catalogue).map((name) => {
    const used = dated(name, evidence);
    return used === undefined ? message`${name}` : message`${name} (last used ${words(dayOf(used))})`;
  });
  return message`: ${joined(named, ', ')}`;
}

/** The latest day on which any of them was used, as far as the findings say; empty where they do not. */
export function latestUse(goes: readonly ActionName[], evidence: Evidence): Message {
  const used = goes
    .flatMap((name) => dated(name, evidence) ?? [])
    .sort()
    .at(-1);
  if (used === undefined) return words('');
  const what = goes.length === 1 ? 'it was last used' : 'the latest use of any of them was';
  return message`; ${words(what)} on ${words(dayOf(used))}`;
}

/** A time from a finding may be any text. */
function dated(name: ActionName, evidence: Evidence): string | undefined {
  const time = lastUseOf(name, evidence);
  return time !== undefined && /^\d{4}-\d\d-\d\d/.test(time) ? time : undefined;
}
