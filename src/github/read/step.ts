/**
 * What is read on the way to an artifact → its value, or why there is none.
 *
 * What GitHub refuses on that way is a gap in the report and never the end of the run.
 */
import { reasonOf } from '../../errors.js';
import { isFields, type Fields } from '../../text/fields.js';
import { message, type Message } from '../../text/message.js';
import { explained, statusOf } from '../../world/refusal.js';
import { answerTo } from '../api/client.js';
import { refusalOf } from '../refusal.js';

/** A value, or the gap in its place. */
export type Step<T> = { readonly kind: 'done'; readonly value: T } | Gap;

/** Why something could not be had. */
interface Gap {
  readonly kind: 'gap';
  readonly why: Message;
}

/** The gap with this reason. */
export function gapOf(why: Message): Gap {
  return { kind: 'gap', why };
}

/** The object that an endpoint answers; `absent` where there is none. */
export async function ask(
  request: () => Promise<{ readonly data: unknown }>,
  what: string,
  absent: Message,
): Promise<Step<Fields>> {
  const answer = await attempt(() => answerTo(request()), absent, absent);
  if (answer.kind === 'gap') return answer;
  return isFields(answer.value)
    ? { kind: 'done', value: answer.value }
    : gapOf(message`GitHub gave no object for ${what}`);
}

/** What is asked for, or the gap that a refusal means: 404 is `absent`, 410 is `gone`. */
export async function attempt<T>(request: () => Promise<T>, absent: Message, gone: Message): Promise<Step<T>> {
  try {
    return { kind: 'done', value: await request() };
  } catch (cause) {
    const status = statusOf(cause);
    return gapOf(status === 404 ? absent : status === 410 ? gone : failure(cause));
  }
}

/** What an error says, and what can be done about it. */
export function failure(cause: unknown): Message {
  const refusal = refusalOf('findings', cause);
  return refusal === undefined ? message`${reasonOf(cause)}` : explained(refusal, '; ');
}
