/**
 * The override label: a person's word that stands in for the gate's verdict, and what must hold for it to count.
 *
 *   who set it last      somebody with write access, and a person: apps and workflows never count
 *   whose change it is   not the author's, unless the config at the base says `override-by-author: accept`
 *   what it was set for  this very head, compared with this very base branch
 *
 * What GitHub does not tell counts for nothing. A label that was set for an older head is taken
 * off; any other that does not count stays, and is told with what to do about it.
 */
import type { Config } from '../config/config.js';
import { message, words, type Message } from '../text/message.js';

/** What GitHub says of a label that is on the pull request. */
export interface LabelFacts {
  /** Who set it last, or why nobody knows. */
  readonly setter: Setter | NotKnown;
  /** The head of the pull request that is asked about. */
  readonly head: string;
  readonly madeFor: MadeFor;
}

/** Who has set a label. */
export interface Setter {
  readonly kind: 'known';
  readonly login: string;
  readonly isPerson: boolean;
  readonly isAuthor: boolean;
  readonly mayWrite: boolean | NotKnown;
}

/** What nobody can tell, and why. */
export interface NotKnown {
  readonly kind: 'unknown';
  readonly why: Message;
}

/** What a label was set for: the commit that is analysed, or what has changed since. */
export type MadeFor = { readonly kind: 'this-head' } | { readonly kind: 'before'; readonly change: Message } | NotKnown;

/** What becomes of the override label. */
export type Override =
  | { readonly kind: 'counts'; readonly label: string; readonly by: string; readonly head: string }
  /** It was set for another head: it is to be taken off. */
  | { readonly kind: 'outdated'; readonly label: string; readonly why: Message }
  | { readonly kind: 'void'; readonly label: string; readonly why: Message };

/** What becomes of a label of which this is known. */
export function overrideOf(label: string, facts: LabelFacts, { overrideByAuthor }: Config): Override {
  const { setter, madeFor } = facts;
  if (madeFor.kind === 'before') return { kind: 'outdated', label, why: beforeChange(label, madeFor.change) };
  const why = setter.kind === 'unknown' ? setter.why : objection(setter, overrideByAuthor);
  if (why !== undefined) return { kind: 'void', label, why: message`the label ${label} does not count: ${why}` };
  if (madeFor.kind === 'unknown')
    return { kind: 'void', label, why: message`the label ${label} does not count: ${madeFor.why}; ${setAgain}` };
  return { kind: 'counts', label, by: setter.kind === 'known' ? setter.login : '', head: facts.head };
}

const setAgain = words('take it off and set it again');

function beforeChange(label: string, change: Message): Message {
  return message`the label ${label} was set before ${change}, so it says nothing of what is here now; it is taken off, and can be set again`;
}

function objection(
  { login, isPerson, isAuthor, mayWrite }: Setter,
  byAuthor: Config['overrideByAuthor'],
): Message | undefined {
  if (!isPerson) return message`it was set by ${login}, which is not a person; somebody with write access must set it`;
  if (isAuthor && byAuthor === 'refuse')
    return message`${login}, who set it, is the author of the pull request; somebody else with write access must set it, or the config at the base says ${'override-by-author: accept'}`;
  if (mayWrite === true) return undefined;
  if (mayWrite === false)
    return message`${login}, who set it, has no write access to this repository; somebody who has must set it`;
  return message`${mayWrite.why}, so nobody knows whether ${login}, who set it, has write access`;
}
