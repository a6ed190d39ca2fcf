/**
 * A write → what was written, or why not and whether the next sweep should try it again.
 *
 * Nothing is thrown for what GitHub says. A limit that outlasts our patience and a
 * gateway that fails pass by themselves; everything else needs somebody.
 */
import { reasonOf } from '../../errors.js';
import { message } from '../../text/message.js';
import { explained, isAnswerLost, Refusal } from '../../world/refusal.js';
import type { NotWritten, Written } from '../../world/sweep-host.js';
import { isLimit } from '../api/patience.js';
import { refusalOf, type Purpose } from '../refusal.js';

/** What was written, or why it was not. */
export async function written<T>(purpose: Purpose, write: () => Promise<T>): Promise<Written<T>> {
  try {
    return { kind: 'written', value: await write() };
  } catch (cause) {
    return notWritten(purpose, cause);
  }
}

/** Why something was not written. */
export function notWritten(purpose: Purpose, cause: unknown): NotWritten {
  const refusal = refusalOf(purpose, cause);
  if (refusal === undefined) return { kind: 'refused', why: message`${reasonOf(cause)}`, remedy: 'fault' };
  const { why, status, reason } = refusal.refused;
  // What was refused for a limit is no question of permissions.
  if (
    isAnswerLost(refusal) ||
    status === 429 ||
    isLimit(refusal.cause) ||
    isLimit(Object.assign(new Error(reason), { status }))
  )
    return { kind: 'refused', why: message`${why}; the next sweep goes on from here`, remedy: 'later' };
  return { kind: 'refused', why: explained(refusal, '; '), remedy: 'fault' };
}

/** How often something is made again after its answer was lost. */
const mostRepeats = 2;

/**
 * What was made, once: where its answer is lost, it may be there all the same, so it is looked for before it is
 * made again. Throws what it was refused with.
 */
export async function madeOnce<T>(
  make: () => Promise<T>,
  find: () => Promise<T | undefined>,
  wait: (seconds: number) => Promise<void>,
): Promise<T> {
  for (let repeats = 0; ; repeats++) {
    try {
      return await make();
    } catch (cause) {
      if (!(cause instanceof Refusal) || !isAnswerLost(cause)) throw cause;
      await wait(2 ** (repeats + 1));
      const found = await find().catch(() => {
        throw cause;
      });
      if (found !== undefined) return found;
      if (repeats === mostRepeats) throw cause;
    }
  }
}
