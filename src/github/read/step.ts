/**
 * What is read on the way to an artifact → its value, or why there is none.
 *
 * What GitHub refuses on that way is a gap in the report and never the end of the run.
 */
import { reasonOf } from '../../errors.js';
import { isFields, type Fields } from '../../text/fields.js';
import { message, words, type Message } from '../../text/message.js';
import { statusOf } from '../../world/refusal.js';
import { answerTo } from '../api/client.js';
import { refusalOf } from '../refusal.js';

/** A value, or the gap in its place. */
export type Step<T> = { readonly kind: 'done'; readonly value: T } | Gap;

/** Why something could not be had. */
export interface Gap {
  readonly kind: 'gap';
  readonly why: Message;
  /** What to do, where that is not to have the exporting workflow run again. */
  readonly help?: Message | undefined;
}

/** The gap with this reason. */
export function gapOf(why: Message, help?: Message): Gap {
  return { kind: 'gap', why, help };
}

/** The object that an endpoint answers; `absent` where there is none. */
export async function ask(
  request: () => Promise<{ readonly data: unknown }>,
  what: string,
  absent: Gap,
): Promise<Step<Fields>> {
  const answer = await attempt(() => answerTo(request()), absent, absent);
  if (answer.kind === 'gap') return answer;
  return isFields(answer.value)
    ? { kind: 'done', value: answer.value }
    : gapOf(message`GitHub gave no object for ${what}`, words('run the job again'));
}

/** What is asked for, or the gap that a refusal means: 404 is `absent`, 410 is `gone`. */
export async function attempt<T>(request: () => Promise<T>, absent: Gap, gone: Gap): Promise<Step<T>> {
  try {
    return { kind: 'done', value: await request() };
  } catch (cause) {
    const status = statusOf(cause);
    return status === 404 ? absent : status === 410 ? gone : failure(cause);
  }
}

/** The gap that an error means: what it says, and what can be done about it. */
export function failure(cause: unknown): Gap {
  const refusal = refusalOf('findings', cause);
  return refusal === undefined
    ? gapOf(message`${reasonOf(cause)}`, words('run the job again'))
    : gapOf(refusal.refused.why, refusal.refused.help);
}
