/**
 * What a host says when it refuses a request.
 */
import { UserError } from '../errors.js';
import { message, plain, words, type Message } from '../text/message.js';

/** What a refusal consists of. */
interface Refused {
  /** The HTTP status. */
  readonly status: number;
  /** What the host said. */
  readonly reason: string;
  /** That it refused, and with which words. */
  readonly why: Message;
  /** What can be done about it, where that is known. */
  readonly help: Message | undefined;
}

/** A request that a host refused: something that people can act on, and no bug. */
export class Refusal extends UserError {
  /** Not on the error itself: clients of a host take an error that has a `status` for one of theirs. */
  readonly refused: Refused;

  constructor(refused: Refused, problem: string, cause: unknown) {
    super(problem, plain(refused.help ?? words('try again later')), { cause });
    this.refused = refused;
  }
}

/** The HTTP status of a refused request; `undefined` for any other error. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Refusal ? error.refused.status : undefined;
}

/** What is wrong and what to do about it, as one sentence with `separator` between the two. */
export function explained({ refused: { why, help } }: Refusal, separator: string): Message {
  return help === undefined ? why : message`${why}${words(separator)}${help}`;
}

/**
 * Whether the host may have done what it did not answer: its gateway failed, or the answer was lost. Who asked for
 * something new has to look whether it is there. A broken connection has the status 500 or none.
 */
export function isAnswerLost(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}
