/**
 * How old the evidence is.
 *
 * Findings are exported now and then, and a role may have begun to use a
 * permission since. Old findings still give advice, but nothing green should rest
 * on them. Lists without a date are the user's own and have no age.
 */
import type { Party } from '../refine/match.js';
import { message, type Message } from '../text/message.js';

/** What is too old, one message for each party. */
export function staleness(parties: readonly Party[], today: string, maxAgeDays: number): readonly Message[] {
  return parties.flatMap(({ principal, path, findings }) => {
    const dates = findings
      .flatMap(({ analyzedAt, updatedAt }) => [analyzedAt, updatedAt])
      .filter((date) => date !== undefined);
    const newest = dates
      .map((date) => date.slice(0, 10))
      .sort()
      .at(-1);
    const age = newest === undefined ? 0 : Math.floor((Date.parse(today) - Date.parse(newest)) / 86_400_000);
    if (age <= maxAgeDays) return [];
    return [
      message`the findings about ${principal ?? path ?? ''} are ${age} days old, more than the ${maxAgeDays} allowed: export them anew with ${'aws accessanalyzer get-finding-v2'}`,
    ];
  });
}
