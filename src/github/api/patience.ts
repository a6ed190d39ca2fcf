/**
 * A request and what repeats it: after a passing failure (5xx, rate limits), honouring
 * what GitHub says about when, and given up after a while.
 *
 * Ours, and not Octokit's plug-ins: `plugin-retry` posts a review four times where a
 * gateway answers 502 to it, and cannot be told to look first whether it is there;
 * `plugin-throttling` waits three seconds between any two reviews or comments, and for
 * a rate limit as long as GitHub says, an hour if need be. Here a read, an edit and a
 * deletion are repeated, which do no harm a second time. What makes something new is
 * repeated only where a rate limit refused it: after a 502 it may be there all the same,
 * and whoever asked has to look (`post-review.ts`). All writes of a run share one
 * budget of waiting.
 *
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
import { reasonOf } from '../../errors.js';
import { isFields } from '../../text/fields.js';

/** How long a request is repeated, and who hears of it. */
interface Patience {
  readonly tries: number;
  readonly mayRepeat: (cause: unknown) => boolean;
  /** What was waited so far, in seconds; shared where requests share it. */
  readonly waited: { seconds: number };
}

/** Where the waiting is done and told. */
export interface Clock {
  readonly log: (line: string) => void;
  readonly wait: (seconds: number) => Promise<void>;
}

const tries = 4;
const triesOfWrites = 3;
/** Waiting longer than this for a rate limit would cost the job more than it is worth. */
const mostWaited = 90;

/** The patience of one run with each kind of request. */
export function patienceOfRun(): (kind: 'read' | 'once' | 'create' | 'change') => Patience {
  const writes = { seconds: 0 };
  const always = (): boolean => true;
  return (kind) => {
    switch (kind) {
      case 'read':
        return { tries, mayRepeat: always, waited: { seconds: 0 } };
      case 'once':
        return { tries: 1, mayRepeat: always, waited: { seconds: 0 } };
      case 'create':
        return { tries: triesOfWrites, mayRepeat: isRateLimit, waited: writes };
      case 'change':
        return { tries: triesOfWrites, mayRepeat: always, waited: writes };
    }
  };
}

/** The answer to a request that is repeated after a passing failure, as long as the waits add up to little. */
export async function patiently<T>(
  path: string,
  ask: () => Promise<T>,
  { tries, mayRepeat, waited }: Patience,
  { log, wait }: Clock,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (cause) {
      const pause = pauseAfter(cause, attempt);
      if (pause === undefined || attempt >= tries || !mayRepeat(cause)) throw cause;
      if (waited.seconds + pause > mostWaited) throw cause;
      log(`GitHub did not answer ${path} (${reasonOf(cause)}); trying again in ${pause} s`);
      waited.seconds += pause;
      await wait(pause);
    }
  }
}

/** Whether a request was refused before anything was done. */
function isRateLimit(error: unknown): boolean {
  const status = statusIn(error);
  return status === 429 || status === 403;
}

/** Whether GitHub refused for a limit of requests or of content, which passes by itself. */
export function isLimit(error: unknown): boolean {
  const status = statusIn(error);
  if (status !== 403 && status !== 422 && status !== 429) return false;
  const isSaid = /rate limit|submitted too quickly|temporarily blocked|abuse detection/i.test(reasonOf(error));
  return isSaid || (status !== 422 && pauseAfter(error, 1) !== undefined);
}

/** How many seconds to wait before a request is repeated; `undefined` where repeating is of no use. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  const status = statusIn(error);
  const headers = headersIn(error);
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  if (status === 429 || status === 403) {
    if (Number.isFinite(retryAfter)) return retryAfter;
    if (headers['x-ratelimit-remaining'] === '0')
      return Math.max(1, Number(headers['x-ratelimit-reset'] ?? 0) - Math.floor(Date.now() / 1000));
    return status === 429 ? 60 * attempt : undefined;
  }
  if (status === undefined || status < 500) return undefined;
  return Number.isFinite(retryAfter) ? retryAfter : 2 ** (attempt - 1);
}

function statusIn(error: unknown): number | undefined {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined;
  return typeof status === 'number' ? status : undefined;
}

function headersIn(error: unknown): Readonly<Record<string, unknown>> {
  const response: unknown = error instanceof Error ? Reflect.get(error, 'response') : undefined;
  return isFields(response) && isFields(response['headers']) ? response['headers'] : {};
}
