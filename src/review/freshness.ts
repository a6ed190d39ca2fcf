/**
 * How old the evidence is.
 *
 * Findings are exported now and then, and a role may have begun to use a
 * permission since. Old findings still give advice, but nothing green should rest
 * on them. Lists without a date are the user's own and have no age.
 */
import type { Party } from '../match/match.js';
import { because, type PolicyReason } from '../reasons/reason.js';
import { message, words, type Message } from '../text/message.js';

/** What is too old, one message for each party. */
export function staleness(parties: readonly Party[], today: string, maxAgeDays: number): readonly PolicyReason[] {
  return parties.flatMap((party): readonly PolicyReason[] => {
    const newest = newestDate(party)?.slice(0, 10);
    const age = newest === undefined ? 0 : Math.floor((Date.parse(today) - Date.parse(newest)) / 86_400_000);
    if (age < -1)
      return [
        because(
          'dated-ahead',
        )`the findings about ${party.principal ?? party.path ?? ''} are dated ${newest ?? ''}, which is after the day of this run`,
      ];
    if (age <= maxAgeDays) return [];
    return [
      because(
        'stale-findings',
      )`the findings about ${party.principal ?? party.path ?? ''} are ${age} days old, more than the ${maxAgeDays} allowed`,
    ];
  });
}

/**
 * That the policy's file was changed after some party's findings, at most once. It is
 * advice: what was there before is judged all the same, and what a commit's date says
 * of when it was deployed is not known.
 */
export function changedSince(parties: readonly Party[], lastChanged: string | undefined): readonly Message[] {
  const [oldest] = parties.flatMap((party) => newestDate(party) ?? []).sort();
  if (lastChanged === undefined || oldest === undefined) return [];
  if (!(Date.parse(lastChanged) > Date.parse(oldest))) return [];
  const [change, finding] = [lastChanged, oldest].map((date) => words(date.slice(0, 10)));
  return [
    message`the file of this policy was changed on ${change ?? words('')}, after the finding of ${finding ?? words('')}: permissions added since have no usage yet`,
  ];
}

/** The newest time that the findings of a party tell; lists without a date tell none. */
export function newestDate({ findings }: Pick<Party, 'findings'>): string | undefined {
  return findings
    .flatMap(({ analyzedAt, updatedAt }) => [analyzedAt ?? [], updatedAt ?? []].flat())
    .sort()
    .at(-1);
}
