/** What files for other tools say of a step, and of what could not be checked. */
import type { Outcome, Step } from '../../edits/proposal.js';
import { message, quotedList, words, type Message } from '../../text/message.js';
import { namesIn } from './here.js';
import { sentenceWithoutNames } from './sentence.js';

/** How many permissions are unused, by whom and over which days, and then which. */
export function stepSentence({ parts, evidence }: Step): Message {
  const names = namesIn(parts);
  const whole = parts.some(({ wholeStatement }) => wholeStatement)
    ? message`Nothing is left of the statement. `
    : words('');
  return message`${sentenceWithoutNames(parts, evidence)} ${whole}${words(names.length === 1 ? 'It is' : 'They are')} ${quotedList(names, 50)}.`;
}

/** Which policy and statement it is about, and why nothing was done there. */
export function outcomeSentence({ at, statement, why }: Outcome): Message {
  const where = statement === undefined ? message`${at.name}` : message`${at.name}, statement ${statement + 1}`;
  return message`${where}: ${why ?? words('it could not be checked')}`;
}

/** Gives a fingerprint that occurs again a number, so that each one is its own. */
export function distinctFingerprints(): (fingerprint: string) => string {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return `${fingerprint}:${count}`;
  };
}
