/**
 * GitHub's API with the manners a review bot needs.
 *
 * Reads are repeated after a passing failure (5xx, rate limits), honouring what
 * GitHub says about when, and given up after a while. So are edits and deletions,
 * which do no harm a second time. What makes something new is repeated only where
 * a rate limit refused it: after a 502 it may be there all the same, and whoever
 * asked has to look first (`post-review.ts`). All writes of a run share one budget
 * of waiting.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { reasonOf, UserError } from '../../errors.js';
import { budget } from './rate-limit.js';
import { bytesBehind } from './redirect.js';
import { isFields, textField, type Fields } from '../../text/fields.js';
import { statusOf } from '../../world/refusal.js';

export interface GitHub {
  /** The answer to a read; throws a `UserError` that explains a refusal. */
  get(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>;
  /** All pages of a list. */
  getAll(path: string): Promise<readonly unknown[]>;
  /** The bytes of a file; `undefined` where there is none. */
  raw(path: string, query: Readonly<Record<string, string>>): Promise<Uint8Array | undefined>;
  /** The bytes that an address redirects to, on a host that never sees the token; throws beyond `most` of them. */
  download(path: string, most: number): Promise<Uint8Array>;
  /** `once` where the answer is not worth waiting for. */
  graphql(
    query: string,
    variables: Readonly<Record<string, string | number | null>>,
    patience?: 'once',
  ): Promise<Fields>;
  /** Throws what GitHub refused with, which `statusOf` reads. */
  write(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Remembers whose token this is. */
  isMe(viewer: Fields): void;
  /** Whether a comment's author is the owner of this token; `undefined` while it is not known whose the token is. */
  wrote(user: unknown): boolean | undefined;
  log(line: string): void;
  /** What was asked of GitHub so far, and what is left, on one line. */
  readonly requestSummary: () => string;
  wait(seconds: number): Promise<void>;
}

export interface Connection {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly log: (line: string) => void;
  readonly wait: (seconds: number) => Promise<void>;
  /** What sends the requests, instead of the runner's own way through its proxy. */
  readonly fetch?: typeof fetch;
}

const tries = 4;
const triesOfWrites = 3;
/** Waiting longer than this for a rate limit would cost the job more than it is worth. */
const mostWaited = 90;
const pageSize = 100;

export function connect({ token, apiUrl, graphqlUrl, log, wait, fetch: given }: Connection): GitHub {
  const { request, requestSummary } = requesting(token, apiUrl, given);
  const writing: Patience = { log, wait, tries: triesOfWrites, waited: 0 };
  const send = async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> =>
    (await request(route, { ...parameters })).data as unknown;
  const read = (path: string, parameters: Readonly<Record<string, unknown>>, method = 'GET'): Promise<unknown> =>
    patiently(path, async () => whole(await send(`${method} ${path}`, parameters)), { log, wait, tries, waited: 0 });
  const get: GitHub['get'] = (path, query = {}) => explaining(path, () => read(path, query));
  return {
    get,
    getAll: async (path) => {
      const all: unknown[] = [];
      for (let page = 1; ; page++) {
        const items = await get(path, { per_page: String(pageSize), page: String(page) });
        if (!Array.isArray(items)) throw noList(path);
        all.push(...(items as readonly unknown[]));
        if (items.length < pageSize) return all;
      }
    },
    raw: async (path, query) => {
      try {
        const asked = { ...query, mediaType: { format: 'raw' }, request: { parseSuccessResponseBody: false } };
        const ask = async (): Promise<Uint8Array> => {
          const data = (await send(`GET ${path}`, asked)) as ReadableStream<Uint8Array>;
          return new Uint8Array(await new Response(data).arrayBuffer().catch(brokenOff));
        };
        return await patiently(path, ask, { log, wait, tries, waited: 0 });
      } catch (cause) {
        if (statusOf(cause) === 404) return undefined;
        throw explained(path, cause);
      }
    },
    download: (path, most) => {
      const options = { request: { redirect: 'manual', parseSuccessResponseBody: false } } as const;
      // The signed address is good for a minute, so each try asks for a new one.
      const ask = async (): Promise<Uint8Array> =>
        bytesBehind(await request(`GET ${path}`, options), most, given ?? runnersFetch);
      return explaining(path, () => patiently(path, ask, { log, wait, tries, waited: 0 }));
    },
    graphql: async (query, variables, patience) => {
      const asked = { query, variables };
      const answer = await (patience === 'once' ? send(`POST ${graphqlUrl}`, asked) : read(graphqlUrl, asked, 'POST'));
      if (isFields(answer) && isFields(answer['data'])) return answer['data'];
      throw new Error(`GraphQL: ${JSON.stringify(isFields(answer) ? answer['errors'] : answer).slice(0, 300)}`);
    },
    write: (method, path, body) => {
      const isNew = method === 'POST';
      return patiently(path, () => send(`${method} ${path}`, body), writing, isNew ? isRateLimit : () => true);
    },
    ...ownerOfToken(),
    log,
    wait,
    requestSummary,
  };
}

/** Knows the runner's proxy. */
const runnersFetch = (defaults.request as { readonly fetch?: typeof fetch } | undefined)?.fetch ?? fetch;

/** Octokit, silent, with its requests counted. */
function requesting(token: string, baseUrl: string, fetch: Connection['fetch']) {
  const { request, hook } = getOctokit(token, {
    baseUrl,
    ...(fetch === undefined ? {} : { request: { fetch } }),
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const { ask, note, requestSummary } = budget();
  hook.before('request', ask);
  hook.after('request', ({ headers }) => {
    note(headers);
  });
  return { request, requestSummary };
}

/**
 * The answer, unless it broke off on its way: Octokit hands over as text what it
 * could not read as JSON, and nothing at all of a body that ended too soon.
 */
function whole(data: unknown): unknown {
  return typeof data === 'string' ? brokenOff() : data;
}

/** Passes for a failure of the gateway, so that a read is repeated. */
function brokenOff(): never {
  throw Object.assign(new Error('the answer broke off'), { status: 502 });
}

/** An empty list in place of no list would be a pull request that changes nothing. */
function noList(path: string): UserError {
  return new UserError(
    `GitHub answered \`${path}\` with something other than a list`,
    'run the job again; https://www.githubstatus.com tells whether GitHub has a problem',
  );
}

function ownerOfToken(): Pick<GitHub, 'isMe' | 'wrote'> {
  let viewer: Fields | undefined;
  return {
    isMe: (user) => {
      viewer = user;
    },
    wrote: (user) => {
      if (!isFields(user)) return false;
      if (typeof viewer?.['databaseId'] === 'number') return user['id'] === viewer['databaseId'];
      return textField(user, 'login') === 'github-actions[bot]' ? true : undefined;
    },
  };
}

interface Patience extends Pick<Connection, 'log' | 'wait'> {
  readonly tries: number;
  /** In seconds, in all. */
  waited: number;
}

/** The answer to a request that is repeated after a passing failure, as long as the waits add up to little. */
async function patiently<T>(
  path: string,
  ask: () => Promise<T>,
  patience: Patience,
  mayRepeat: (cause: unknown) => boolean = () => true,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (cause) {
      const pause = pauseAfter(cause, attempt);
      if (pause === undefined || attempt >= patience.tries || !mayRepeat(cause)) throw cause;
      if (patience.waited + pause > mostWaited) throw cause;
      patience.log(`GitHub did not answer ${path} (${reasonOf(cause)}); trying again in ${pause} s`);
      patience.waited += pause;
      await patience.wait(pause);
    }
  }
}

/** Whether a request was refused before anything was done. */
function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || status === 403;
}

/** How many seconds to wait before a request is repeated; `undefined` where repeating is of no use. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  const status = statusOf(error);
  const headers = headersOf(error);
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

function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  const response: unknown = error instanceof Error ? Reflect.get(error, 'response') : undefined;
  return isFields(response) && isFields(response['headers']) ? response['headers'] : {};
}

async function explaining<T>(path: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw explained(path, cause);
  }
}

function explained(path: string, cause: unknown): unknown {
  const status = statusOf(cause);
  const reason = reasonOf(cause);
  if (status === undefined) return cause;
  const help =
    status === 401
      ? 'check the input `github-token`'
      : status === 403 || status === 404
        ? 'give the job `permissions: contents: read` and `pull-requests: write`, and check that the token reaches this repository'
        : 'try again later; https://www.githubstatus.com tells whether GitHub has a problem';
  return new UserError(`GitHub answered ${status} to \`${path}\`: ${reason}`, help, { cause });
}
