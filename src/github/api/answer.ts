/**
 * The answer to a request → its data, or an error where it is not what was asked for.
 *
 * Octokit hands over as text what it cannot read as JSON, and an empty text, with the
 * status 200, of a body that ended too soon; its `paginate` takes that, and a missing
 * list, for an empty list: a pull request that changes nothing. So answers are judged
 * here, before `paginate` sees them.
 */
import { UserError } from '../../errors.js';
import { isFields } from '../../text/fields.js';

/** An answer as Octokit hands it over; its body is a stream where that was asked for. */
export interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** Takes the data out of an answer; throws where it is not what was asked for. */
export type Read = (answer: Answer, path: string) => unknown;

/** The data, unless it broke off on its way. */
export const whole: Read = ({ data }) => (typeof data === 'string' ? brokenOff() : data);

/** The list that an answer is, or has under `key`. */
export function listUnder(key: string | undefined): Read {
  return (answer, path) => {
    const data = whole(answer, path);
    const list: unknown = key !== undefined && isFields(data) ? data[key] : data;
    if (!Array.isArray(list)) throw noList(path);
    return list as readonly unknown[];
  };
}

/** All bytes of the answer. */
export const bytes: Read = async ({ data }) =>
  new Uint8Array(await new Response(streamOf(data)).arrayBuffer().catch(brokenOff));

/** The body of an answer that has not been read. */
export function streamOf(data: unknown): ReadableStream<Uint8Array> | null {
  return data === null || data instanceof ReadableStream ? (data as ReadableStream<Uint8Array> | null) : brokenOff();
}

/** The list under `key` of an answer to `what`. */
export function listIn(answer: unknown, key: string, what: string): readonly unknown[] {
  const list = isFields(answer) ? answer[key] : undefined;
  if (!Array.isArray(list)) throw noList(what);
  return list as readonly unknown[];
}

/** The error for something that should have been a list. */
function noList(path: string): UserError {
  return new UserError(
    `GitHub answered \`${path}\` with something other than a list`,
    'run the job again; https://www.githubstatus.com tells whether GitHub has a problem',
  );
}

/** Passes for a failure of the gateway, so that a read is repeated. */
function brokenOff(): never {
  throw Object.assign(new Error('the answer broke off'), { status: 502 });
}

/**
 * The header `Link` with its addresses at the address that was asked, so that the token
 * goes nowhere else, also where GitHub names its host otherwise than the runner does.
 */
export function linkAt(address: string, link: string): string {
  return link.replace(/<([^<>]*)>/g, (_, to: string) =>
    URL.canParse(to) ? `<${address.replace(/\?.*$/s, '')}${new URL(to).search}>` : '<>',
  );
}
